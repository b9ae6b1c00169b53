import type { DisclosedFeed } from '../../honesty/types.js';
import { briefly } from '../../model/brief.js';
import { footModel, type FootModel } from '../../model/foot.js';
import type { WordFile } from '../../model/languages.js';
import { say, territoryName, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import { fact } from '../../model/panel.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableCell, TableModel } from '../../model/types.js';
import { own, partsOf, type Words } from '../../model/words.js';
import { filmOf, isHomePage, isPageOf, languageName, lengthOf, siteOf, type Film } from './videos-film.model.js';

type Video = NonNullable<DisclosedFeed['videos']>[number];

/** A film, and where it stands in the feed. */
interface Placed {
  readonly video: Video;
  readonly position: number;
}

export interface Factor {
  /** 1 to 7; those of the author's own have none. */
  readonly number?: number;
  readonly name: Sentence;
}

/** A page on the web, and what leads there. */
export interface Page {
  readonly url: string;
  readonly text: string;
}

/** One purchase, with its film where there is one. */
export interface Entry {
  /** From 0, in the feed: an id may stand there twice. */
  readonly position: number;
  /** What it teaches, else what was bought. */
  readonly headline: Sentence;
  readonly title: Sentence;
  /** The same where it is named again: a very long one is read whole once. */
  readonly short: string;
  /** What was bought, where the headline is something else. */
  readonly object?: Sentence | undefined;
  readonly buyer?: string | undefined;
  readonly supplier?: string | undefined;
  /** "Veolia × Ares". */
  readonly who?: string | undefined;
  /** How sure it is who bought from whom; nothing where the feed does not say. */
  readonly pairing?: string | undefined;
  /** "appariement à vérifier". */
  readonly doubt?: string | undefined;
  readonly place?: string | undefined;
  readonly factors: readonly Factor[];
  /** Unless it is where the film is opened. */
  readonly page?: Page | undefined;
  readonly film?: Film | undefined;
  /** "4 min". */
  readonly length: string;
  readonly poster?: string | undefined;
  readonly captions: readonly { readonly language: string; /** "français". */ readonly name: string; readonly url: string }[];
  readonly transcript?: Sentence | undefined;
}

export interface VideosModel {
  readonly title: Sentence;
  readonly subject: readonly Sentence[];
  /** The one page that all of several entries lead to: said once. */
  readonly page?: Page | undefined;
  /** What its entries are: films of nobody's purchase are no purchases. */
  readonly kind: Kind;
  readonly entries: readonly Entry[];
  /** How many of them a page shows; the table has all. */
  readonly shown: number;
  /** "12 autres sont dans le tableau." */
  readonly others?: string | undefined;
  readonly foot: FootModel;
}

export type Kind = 'purchases' | 'films' | 'mixed';

/** A panorama is looked through; what is longer is a table. */
const MOST = 48;

/** Ids that the feed does not have. */
export const unknownVideos = ({ videos = [] }: DisclosedFeed, ids: readonly string[]): string[] => ids.filter((id) => videos.every((one) => one.id !== id));

/** The films asked for, in that order, all of one id where it is given twice; all of the feed's where none is named. */
const chosen = ({ videos = [] }: DisclosedFeed, ids: readonly string[]): readonly Placed[] => {
  const placed = videos.map((video, position) => ({ video, position }));
  return ids.length ? [...new Set(ids)].flatMap((id) => placed.filter(({ video }) => video.id === id)) : placed;
};

export function filesOfVideos(feed: DisclosedFeed, ids: readonly string[]): WordFile[] {
  const shown = chosen(feed, ids).map(({ video }) => video);
  return [
    'videos',
    ...(shown.some(({ factors = [] }) => factors.length) ? (['success-factors'] as const) : []),
    ...partsOf(undefined, '', [feed.organisation.territory, feed.territory, ...shown.map(({ territory }) => territory)], feed.labels),
  ];
}

/** Undefined where there is nothing to show. @param ids which, and in which order; the first leads */
export function videosModel(context: Context, ids: readonly string[] = []): VideosModel | undefined {
  const { feed, words } = context;
  const { format } = words;
  const phrases = words.phrases.videos!;
  const entries = chosen(feed, ids).map((placed) => entryOf(context, placed));
  if (!entries.length) return undefined;
  const isOne = format.messages.isOne(entries.length);
  const left = entries.length - MOST;
  const kind = kindOf(entries);
  return {
    kind,
    title: { text: format.fill('{title}', { title: phrases.titles[kind](format.cardinal(entries.length), isOne) }) },
    subject: [{ text: phrases.kind }, ...[say(context, feed.title) ?? []].flat()],
    entries,
    shown: Math.min(entries.length, MOST),
    others: left > 0 ? phrases.others(format.number(left), format.messages.isOne(left)) : undefined,
    page: pageOfAll(context, entries),
    foot: footOf(context, entries, kind),
  };
}

/** A purchase has a buyer or a supplier; beside such, what has factors or a pairing is one too, by whomever. */
function kindOf(entries: readonly Entry[]): Kind {
  if (!entries.some(({ who }) => who)) return 'films';
  return entries.every(({ who, factors, pairing }) => who || factors.length || pairing) ? 'purchases' : 'mixed';
}

function pageOfAll({ words }: Context, entries: readonly Entry[]): Page | undefined {
  const [first, ...others] = entries.map(({ page }) => page?.url);
  if (!first || !others.length || others.some((url) => url !== first)) return undefined;
  const { site, pageOfFilms } = words.phrases.videos!;
  return { url: first, text: isHomePage(first) ? site(siteOf(first)) : pageOfFilms(siteOf(first)) };
}

/** Purchases, not people, are what it is of: how many, how many of them with a film, where the others are, and as of when. */
function footOf(context: Context, entries: readonly Entry[], kind: Kind): FootModel {
  const { feed, words: { format, phrases } } = context;
  const { scope, asOf } = phrases.videos!;
  const { labels, labelled } = format.messages;
  const isHere = ({ film }: Entry): boolean => film !== undefined && film.kind !== 'link';
  const films = entries.filter(isHere).length;
  const away = entries.flatMap((one) => (isHere(one) ? [] : (one.film?.host ?? siteOf(one.page?.url ?? '')) || []));
  const sites = [...new Set(away)].slice(0, 3);
  // Of those that have no film anywhere nothing is said.
  const elsewhere = films + away.length === entries.length ? '' : format.number(away.length);
  return {
    ...footModel(context, { source: feed.source }),
    scope: labelled(labels.scope, scope({ kind, elsewhere, count: format.number(entries.length), isOne: format.messages.isOne(entries.length), films: films === entries.length ? 'all' : films ? format.number(films) : '', sites: format.list(sites) })),
    base: feed.updated && asOf(format.period(feed.updated)),
  };
}

function entryOf(context: Context, { video, position }: Placed): Entry {
  const { id, title, lesson, buyer, supplier, pairing, territory, factors = [], url, page, poster, duration, captions = [], transcript } = video;
  const phrases = context.words.phrases.videos!;
  const named = say(context, title) ?? { text: id };
  const headline = say(context, lesson);
  const film = url === undefined ? undefined : filmOf(url);
  const length = lengthOf(duration);
  const who = [buyer, supplier].filter(Boolean).join(' × ');
  return {
    position, buyer, supplier, pairing, poster,
    captions: captions.map(({ language, url }) => ({ language, url, name: languageName(language, context.words.language) })),
    title: named,
    short: briefly(named.text, BRIEF),
    headline: headline?.text ? headline : named,
    object: headline?.text ? named : undefined,
    who: who || undefined,
    doubt: pairing === 'a-verifier' && who ? phrases.toCheck[buyer && supplier ? 'both' : buyer ? 'buyer' : 'supplier'] : undefined,
    place: territory && territoryName(context, territory),
    factors: factors.map((factor) => factorOf(context, factor)),
    page: page === undefined || (film && isPageOf(film, page)) ? undefined : { url: page, text: isHomePage(page) ? phrases.site(siteOf(page)) : phrases.page(siteOf(page)) },
    film,
    length: length ? phrases.minutes(length.hours, length.minutes) : '',
    transcript: say(context, transcript),
  };
}

/** Signs of a name that is said again. */
const BRIEF = 90;

/** The study's have their number; the author's own name comes first, the bare id last. */
function factorOf(context: Context, id: string): Factor {
  const names = context.words.phrases['success-factors']?.names;
  const at = Object.keys(names ?? {}).indexOf(id);
  const given = say(context, context.feed.factors?.find((one) => one.id === id)?.label);
  const name = given ?? { text: own<{ name: string }>(names, id)?.name ?? id };
  return at < 0 ? { name } : { number: at + 1, name };
}

/** "3 Professionnalisation". */
export const factorText = ({ number, name: { text } }: Factor): string => (number ? `${number}\u00a0${text}` : text);

/** "4 min, YouTube": in one cell. */
const filmText = ({ film, length }: Entry): string => (film ? [length, film.host].filter(Boolean).join(', ') : '');

const captionsText = ({ captions }: Entry): string => captions.map(({ name }) => name).join(', ');

/** "Film, 4 min, YouTube", "Sous-titres : français", "Transcription": what there is of a film, where it can't be played. */
export function filmFacts(words: Words, entry: Entry): string[] {
  const { columns, subtitles, transcript } = words.phrases.videos!;
  const languages = captionsText(entry);
  return [
    entry.film ? [columns.film, filmText(entry)].filter(Boolean).join(', ') : '',
    languages && subtitles(languages), entry.transcript?.text ? transcript : '',
  ].filter(Boolean);
}

/** On one line: what it teaches, what was bought, by whom, where, what made it succeed, and its film. */
function copied(words: Words, entry: Entry): string {
  const { headline: { text }, object, who, doubt, place, factors } = entry;
  const facts = [object?.text, who, doubt, place, ...factors.map(factorText), ...filmFacts(words, entry)].filter(Boolean).join(', ');
  return facts ? `${text}${/[.!?…]$/u.test(text) ? '' : ','} ${facts}` : text;
}

export function shownVideos(context: Context, { kind, title, subject, entries, foot }: VideosModel): ShownPart {
  const { feed, words } = context;
  const { format } = words;
  const phrases = words.phrases.videos!;
  const doubts = entries.filter(({ doubt }) => doubt).length;
  return {
    title, foot, name: 'videos',
    facts: [subject[0]?.text, ...entries.map((entry) => copied(words, entry))],
    sources: [feed.source],
    paths: ['videos'],
    table: () => videosTable(context, { kind, title, entries }),
    method: ({ messages }) => [fact(messages.labels.caveat, doubts ? phrases.toCheckOf(format.cardinal(doubts), format.messages.isOne(doubts)) : undefined)],
  };
}

function videosTable({ words }: Context, { kind, title, entries }: Pick<VideosModel, 'kind' | 'title' | 'entries'>): TableModel {
  const { columns, pairing } = words.phrases.videos!;
  const cell = (text: string | undefined): TableCell => ({ text: text ?? '' });
  const hasCaptions = entries.some(({ captions }) => captions.length);
  const hasTranscripts = entries.some(({ transcript }) => transcript?.text);
  const column = (key: keyof typeof columns): { key: string; label: string } => ({ key, label: columns[key] });
  return {
    caption: title.text,
    columns: [
      { key: 'title', label: kind === 'purchases' ? columns.title : columns.name },
      ...(['lesson', 'buyer', 'supplier', 'pairing', 'territory', 'factors', 'film'] as const).map(column),
      ...(hasCaptions ? [column('captions')] : []),
      // A page has the beginning, a file the whole.
      ...(hasTranscripts ? [{ ...column('transcript'), onPage: true }] : []),
    ],
    more: [...(['address', 'page'] as const).map(column), ...(hasTranscripts ? [column('transcript')] : [])],
    rows: entries.map((entry) => ({
      cells: [
        { text: entry.title.text, header: true }, cell(entry.object && entry.headline.text), cell(entry.buyer), cell(entry.supplier),
        cell(entry.who && entry.pairing && pairing[entry.pairing]), cell(entry.place), cell(entry.factors.map(factorText).join(', ')), cell(filmText(entry)),
        ...(hasCaptions ? [cell(captionsText(entry))] : []),
        ...(hasTranscripts ? [cell(briefly(entry.transcript?.text ?? '', BRIEF))] : []),
      ],
      facts: { address: cell(entry.film?.watch), page: cell(entry.page?.url), transcript: cell(entry.transcript?.text) },
    })),
  };
}
