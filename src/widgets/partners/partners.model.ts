import type { DisclosedFeed } from '../../honesty/types.js';
import { footModel, scopeOf, type FootModel, type SourceLink } from '../../model/foot.js';
import type { WordFile } from '../../model/languages.js';
import { filesOfLinked, linkedFigures, type LinkedFigure } from '../../model/linked.js';
import { organisationName, speaksForItself, territoryName, type Context } from '../../model/names.js';
import { countedNoun } from '../../model/noun.js';
import { findingOf, type Sentence } from '../../model/sentences.js';
import { sourcesOf } from '../../model/sources.js';
import { partsOf } from '../../model/words.js';
import { cautionOf, comparisonsOf, countOf, dated, outOfText, territoryOf, type Comparison, type PartnersCount } from './partners-figures.model.js';
import { groupsOf, lastingOf, organisationsIn, relationOf, standingText, typesOf, type Group, type Partner, type Relation, type TypeCount } from './partners-relations.model.js';
import { tellsOf, whereIs } from './partners-where.model.js';
import { type Ruler, rulerOf } from './partners-years.model.js';

const PURCHASES = 'achats-locaux';
const COUNT = 'partenaires-locaux';
const FIGURES = [PURCHASES, COUNT];

export interface PartnersRequest {
  readonly territory?: string | undefined;
  readonly period?: string | undefined;
}

export interface PartnersModel {
  readonly title: Sentence;
  readonly subject: readonly string[];
  /** What must be said of the share or, where there is none, of the count. */
  readonly caution?: string | undefined;
  readonly home?: string | undefined;
  readonly purchases?: LinkedFigure | undefined;
  /** "377 200 € sur 820 000 € d’achats en 2025." */
  readonly outOf?: string | undefined;
  /** What the share, else the count, is compared with. */
  readonly comparisons: readonly Comparison[];
  readonly count?: PartnersCount | undefined;
  /** "40 relations en cours, 10 terminées", where not all of them last. */
  readonly standing?: string | undefined;
  readonly relations: readonly Relation[];
  readonly groups: readonly Group[];
  readonly types: readonly TypeCount[];
  readonly ruler?: Pick<Ruler, 'first' | 'last'> | undefined;
  readonly foot: FootModel;
  readonly figures: readonly LinkedFigure[];
}

const requestOf = ({ territory, period }: PartnersRequest): PartnersRequest => ({ territory, period });

export function filesOfPartners(feed: DisclosedFeed, request: PartnersRequest): WordFile[] {
  const { organisation, territory, partners = [], indicators } = feed;
  const references = indicators.filter(({ id }) => FIGURES.includes(id)).flatMap((one) => one.references.map((reference) => reference.territory));
  const places = [organisation.territory, territory, request.territory, ...partners.map((one) => one.territory), ...references];
  return [...new Set<WordFile>(['partners', 'breakdowns', ...filesOfLinked(feed, FIGURES, requestOf(request)), ...partsOf(undefined, '', places, feed.labels)])];
}

/** Undefined where the feed has neither partners nor a figure about them. */
export function partnersModel(context: Context, request: PartnersRequest = {}): PartnersModel | undefined {
  const { feed } = context;
  const figures = linkedFigures(context, FIGURES, requestOf(request));
  const partners = feed.partners ?? [];
  if (!partners.length && !figures.length) return undefined;
  const purchases = figures.find(({ id }) => id === PURCHASES);
  const counted = figures.find(({ id }) => id === COUNT);
  const home = request.territory || territoryOf(context, purchases ?? counted);
  const ruler = rulerOf(partners, feed.now);
  const relations = partners.map((partner) => relationOf(context, partner, home, ruler));
  const title = titleOf(context, { purchases, counted, relations, home });
  const comparisons = comparisonsOf(context, purchases ?? counted);
  const lead = purchases ?? counted;
  const caution = cautionOf(context, lead);
  return {
    purchases, relations, figures, home, title, comparisons,
    subject: subjectOf(context, title, purchases && home, caution?.ofPeriod ? undefined : lead?.period),
    caution: caution && dated(caution, lead?.period),
    outOf: purchases && outOfText(context, purchases),
    count: counted && countOf(context, counted, purchases, partners),
    standing: lastingOf(relations).length || purchases ? standingText(context, relations) : undefined,
    groups: groupsOf(context, relations, home),
    types: typesOf(context, relations, home),
    ruler: ruler && { first: ruler.isCut ? context.words.phrases.partners!.orBefore(ruler.first) : ruler.first, last: ruler.last },
    foot: footOf(context, { purchases, counted, home }, sourcesOf(context, [...figures.flatMap(({ selection: { observation } }) => observation ?? []), ...comparisons.flatMap(({ row }) => (row.source ? [row] : [])), ...sourcesNamed(feed, partners)])),
  };
}

const sourcesNamed = (feed: DisclosedFeed, partners: readonly Partner[]): { source?: string | undefined }[] => [...new Set(partners.map(({ source = feed.source }) => source))].map((source) => ({ source }));

/** What it is about, who, and when; where, if the finding of the author's own does not say it. */
function subjectOf(context: Context, title: Sentence, home: string | undefined, period: string | undefined): string[] {
  const { kind } = context.words.phrases.partners!;
  const place = home && !tellsOf(context, title.text, home) ? territoryName(context, home) : undefined;
  return [kind === title.text ? undefined : kind, organisationName(context), place, period].filter((one): one is string => Boolean(one));
}

interface Known {
  readonly purchases: LinkedFigure | undefined;
  readonly counted: LinkedFigure | undefined;
  readonly home: string | undefined;
}

/** The finding: where purchases are made, when their share is known; else how many partners are named, and where. */
function titleOf(context: Context, { purchases, counted, relations, home }: Known & { readonly relations: readonly Relation[] }): Sentence {
  const { format, phrases } = context.words;
  const { kind } = phrases.partners!;
  if (purchases?.figure.state === 'value') return shareFinding(context, purchases, home);
  // Beside a share that is not there the count is of its own period.
  if (!relations.length) return !purchases && counted ? findingOf(context, counted.selection, counted.figure) : { text: kind };
  const lasting = lastingOf(relations);
  const count = organisationsIn(lasting);
  if (!count) return { text: standingText(context, relations, true) ?? kind };
  const inside = organisationsIn(lasting.filter(({ situation }) => situation === 'inside'));
  const part = inside && inside < count ? format.cardinal(inside) : '';
  const text = phrases.partners!.relations({
    count: format.cardinal(count), isOne: format.messages.isOne(count), isTwo: count === 2, isNamed: counted?.figure.state === 'value',
    inside: part, at: home && inside ? whereIs(context, home) : '',
  });
  return { text: format.fill('{text}', { text }) };
}

/** The author's own finding; else the share with its territory, of an organisation's own purchases or of those that it counts. */
function shareFinding(context: Context, { selection, figure }: LinkedFigure, home: string | undefined): Sentence {
  const { words: { format, phrases }, feed } = context;
  const { bought, purchases: noun } = phrases.partners!;
  const who = speaksForItself(feed) ? organisationName(context) : '';
  if (selection.indicator.finding || selection.indicator.label || !home) return findingOf(context, selection, figure);
  return { text: format.fill('{finding}', { finding: bought(figure.text, who ? format.messages.scopeOf(noun, who) : noun, who, whereIs(context, home)) }) };
}

/** Whose purchases they are a share of, and where the part is made; else whose partners these are. */
function footOf(context: Context, { purchases, counted, home }: Known, sources: readonly SourceLink[]): FootModel {
  const { format, phrases } = context.words;
  const { labels, labelled, scopeOf: scoped } = format.messages;
  const { purchases: noun, whole, partIn, namedBy } = phrases.partners!;
  const who = organisationName(context);
  const observation = (purchases ?? counted)?.selection.observation;
  const at = home && whereIs(context, home);
  const own = (): string => {
    if (observation?.counted || !speaksForItself(context.feed)) return scopeOf(context, observation ?? { territory: home });
    return purchases ? whole(scoped(noun, who), who) : counted ? whole(scoped(countedNoun(context, counted.selection, 2), who), who) : namedBy(who);
  };
  const scope = own();
  const isSaid = !at || !observation || tellsOf(context, scope, home);
  return { ...footModel(context, observation, undefined, sources), scope: labelled(labels.scope, isSaid ? scope : purchases ? `${scope}, ${partIn(at)}` : `${scope} ${at}`) };
}
