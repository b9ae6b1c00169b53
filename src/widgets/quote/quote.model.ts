import type { DisclosedFeed, RuleId } from '../../honesty/types.js';
import { briefly } from '../../model/brief.js';
import { footModel, type FootModel } from '../../model/foot.js';
import type { WordFile } from '../../model/languages.js';
import { organisationName, say, type Context } from '../../model/names.js';
import { fact } from '../../model/panel.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableCell, TableModel } from '../../model/types.js';
import { own, partsOf } from '../../model/words.js';

export interface QuoteModel {
  /** From 1, as pages count. */
  readonly number: number;
  readonly text: Sentence;
  /** Around the text, in its own language. */
  readonly marks: readonly [open: string, close: string];
  /** Why nothing is quoted: no consent, or personal data. */
  readonly withheld?: string | undefined;
  readonly author: string;
  /** Role, organisation; what says that the name was changed. */
  readonly facts: readonly Sentence[];
  /** "Accord donné le 1er février 2026, pour le web". */
  readonly consent?: string | undefined;
  readonly image?: { readonly src: string; readonly alt: string; readonly credit?: string | undefined } | undefined;
  readonly foot: FootModel;
}

/** How languages quote; the others as English does. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['«\u202f', '\u202f»'], it: ['«', '»'], es: ['«', '»'], pt: ['«', '»'], de: ['„', '“'], pl: ['„', '”'], en: ['“', '”'],
};

export const filesOfQuote = ({ organisation, territory, labels }: DisclosedFeed): WordFile[] => ['quote', ...partsOf(undefined, '', [organisation.territory, territory], labels)];

/** Undefined where the feed has no such testimony. @param number from 1 */
export function quoteModel(context: Context, number = 1): QuoteModel | undefined {
  const { feed, words } = context;
  const quote = feed.quotes?.[number - 1];
  if (!quote) return undefined;
  const { format } = words;
  const phrases = words.phrases.quote!;
  const text = say(context, quote.text) ?? { text: '' };
  const at = `quotes[${number - 1}]`;
  const isRefused = (wanted: RuleId, place: string): boolean => feed.marks.some(({ level, rule, path }) => level === 'refuse' && rule === wanted && (path === place || path.startsWith(`${place}.`)));
  const rule = isRefused('H08', at) ? 'H08' : isRefused('H07', `${at}.text`) ? 'H07' : undefined;
  const { consent, image } = quote;
  const scope = consent?.scope;
  // Neither the words nor who says them.
  const notForWeb = feed.marks.find(({ rule, path, detail }) => rule === 'H08' && path === at && detail && detail['kind'] !== 'quote')?.detail?.['kind'];
  const isElsewhere = notForWeb !== undefined;
  const agreed = scope && (own<string>(phrases.scopes, scope) ?? phrases.otherScope(short(scope)));
  const withheld = notForWeb === 'later' ? phrases.later(format.period(consent?.date ?? ''), (consent?.date.length ?? 0) > 7)
    : notForWeb === 'unclear' ? phrases.unclear(short(scope ?? '')) : isElsewhere ? phrases.elsewhere(agreed ?? '') : rule && format.messages.marks[rule]({});
  const isQuoted = !withheld && text.text !== '';
  const author = isElsewhere || isRefused('H07', `${at}.author`) ? '' : quote.author.trim();
  return {
    number, text: withheld ? { text: '' } : { ...text, text: bare(text.text) },
    marks: own<readonly [string, string]>(MARKS, (text.lang ?? words.language).split('-')[0]!.toLowerCase()) ?? MARKS['en']!,
    withheld,
    // The organisation's name alone would read as if it spoke.
    author: author || (isQuoted ? phrases.anonymous : ''),
    facts: [
      ...(isElsewhere || isRefused('H07', `${at}.role`) ? [] : [say(context, quote.role) ?? []].flat()),
      ...(consent?.pseudonym && !isElsewhere ? [{ text: phrases.pseudonym }] : []),
      { text: organisationName(context) },
    ].filter(({ text: words }) => words),
    consent: isQuoted && consent ? phrases.consent(format.period(consent.date), consent.date.length > 7, agreed ?? '') : undefined,
    image: isQuoted && image ? { src: image.src, alt: say(context, image.alt)?.text ?? '', credit: say(context, image.credit)?.text } : undefined,
    foot: footModel(context, { territory: feed.territory, source: feed.source }),
  };
}

/** What a consent is for is a few words; a letter in its place is cut. */
const short = (scope: string): string => briefly(scope.trim(), 120);

/** Marks that the author wrote are not said twice. */
const bare = (text: string): string => /^\s*[«“„"](?<within>[^«»“”„"]*)[»”“"]\s*$/u.exec(text)?.groups?.['within']?.trim() ?? text.trim();

/** "« … »", or why nothing is quoted. */
export const quotedText = ({ withheld, text: { text }, marks: [open, close] }: QuoteModel): string => withheld ?? open + text + close;

export function shownQuote(context: Context, model: QuoteModel): ShownPart {
  const { foot, number, author, facts, consent, image, text, withheld } = model;
  const { columns, kind, photograph } = context.words.phrases.quote!;
  return {
    title: { ...(!withheld && text.lang && { lang: text.lang }), text: quotedText(model) },
    foot, name: `quote-${number}`,
    facts: [author, ...facts.map((one) => one.text), consent],
    sources: [context.feed.source],
    paths: [`quotes[${number - 1}]`],
    table: () => quoteTable(context, model, kind),
    method: () => [fact(columns.consent, consent), fact(photograph, image?.credit)],
  };
}

function quoteTable({ words }: Context, model: QuoteModel, caption: string): TableModel {
  const { columns } = words.phrases.quote!;
  const cell = (text: string | undefined): TableCell => ({ text: text ?? '' });
  const { author, facts, consent } = model;
  return {
    caption,
    columns: (['author', 'text', 'role', 'consent'] as const).map((key) => ({ key, label: columns[key] })),
    rows: [{ cells: [{ text: author, header: true }, cell(quotedText(model)), cell(facts.map(({ text }) => text).join(', ')), cell(consent)] }],
  };
}
