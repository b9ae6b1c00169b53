import { categoryName } from '../../model/category.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { VisibleMark } from '../../model/foot.js';
import { footModel, sourceOf, type FootModel, type SourceLink } from '../../model/foot.js';
import type { WordFile } from '../../model/languages.js';
import { filesOfLinked, linkedFigures, type LinkedFigure } from '../../model/linked.js';
import { organisationName, territoryLocative, territoryName, type Context } from '../../model/names.js';
import { countedNoun } from '../../model/noun.js';
import { findingOf, type Sentence } from '../../model/sentences.js';
import { partsOf } from '../../model/words.js';
import { situationOf, type Situation } from './partners-where.model.js';
import { isNow, isOver, type Relating, type Ruler, rulerOf, type Span } from './partners-years.model.js';

type Partner = NonNullable<DisclosedFeed['partners']>[number];

const PURCHASES = 'achats-locaux';
const COUNT = 'partenaires-locaux';
const FIGURES = [PURCHASES, COUNT];

export interface PartnersRequest {
  readonly territory?: string | undefined;
  readonly period?: string | undefined;
}

export interface Relation {
  readonly partner: Partner;
  /** "Client". */
  readonly type: string;
  readonly situation: Situation;
  /** "dans le Doubs", where the group does not say it. */
  readonly place?: string | undefined;
  /** "relation depuis 2015". */
  readonly dates: string;
  /** "2015", at the beginning of its bar. */
  readonly label: string;
  readonly span?: Span | undefined;
  /** "achats : 12 000 €, montant payé". */
  readonly amount?: string | undefined;
}

export interface Group {
  readonly situation: Situation;
  readonly title: string;
  readonly relations: readonly Relation[];
  /** "12 autres sont dans le tableau." */
  readonly others?: string | undefined;
}

/** Relations of one type: one stroke each, those of the territory first. */
export interface TypeCount {
  readonly name: string;
  readonly inside: number;
  readonly count: number;
}

export interface PartnersModel {
  readonly title: Sentence;
  readonly subject: readonly string[];
  /** One mark at most, the gravest. */
  readonly caution?: VisibleMark | undefined;
  readonly home?: string | undefined;
  readonly purchases?: LinkedFigure | undefined;
  /** "377 200 € sur 820 000 € d’achats en 2025." */
  readonly outOf?: string | undefined;
  readonly count?: { readonly figure: LinkedFigure; /** " partenaires locaux, dont trois nommés ici". */ readonly words: string } | undefined;
  readonly relations: readonly Relation[];
  readonly groups: readonly Group[];
  readonly types: readonly TypeCount[];
  readonly ruler?: Pick<Ruler, 'first' | 'last'> | undefined;
  readonly foot: FootModel;
  readonly figures: readonly LinkedFigure[];
}

/** A group is read through; what is longer is a table. */
const MOST = 20;

const requestOf = ({ territory, period }: PartnersRequest): PartnersRequest => ({ territory, period });

export function filesOfPartners(feed: DisclosedFeed, request: PartnersRequest): WordFile[] {
  const { organisation, territory, partners = [] } = feed;
  const places = [organisation.territory, territory, request.territory, ...partners.map((one) => one.territory)];
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
  const home = request.territory ?? purchases?.selection.territory ?? feed.territory ?? feed.organisation.territory;
  const ruler = rulerOf(partners, feed.now);
  const relations = partners.map((partner) => relationOf(context, partner, home, ruler));
  // One organisation may have several relations, and one that ended is a partner no more.
  const lasting = relations.filter(({ partner }) => isNow(partner, feed.now));
  const inside = organisationsIn(lasting.filter(({ situation }) => situation === 'inside'));
  const period = purchases?.period ?? counted?.period;
  const caution = purchases?.caution ?? counted?.caution;
  const aged = caution?.ofPeriod && period ? { ...caution, text: `${period}, ${caution.text}` } : undefined;
  return {
    purchases, relations, figures, home,
    title: titleOf(context, purchases, organisationsIn(lasting), inside, home),
    subject: [context.words.phrases.partners!.kind, organisationName(context), aged ? undefined : period].filter((one): one is string => Boolean(one)),
    caution: aged ?? caution,
    outOf: purchases && outOfText(context, purchases),
    count: counted && { figure: counted, words: countWords(context, counted, inside) },
    groups: groupsOf(context, relations, home),
    types: typesOf(relations),
    ruler: ruler && { first: ruler.isCut ? context.words.phrases.partners!.orBefore(ruler.first) : ruler.first, last: ruler.last },
    foot: footModel(context, purchases?.selection.observation ?? { territory: home, source: feed.source }, undefined, sourcesOf(context, figures, partners)),
  };
}

const organisationsIn = (relations: readonly Relation[]): number => new Set(relations.map(({ partner: { name } }) => name)).size;

/** The finding: where purchases are made, when their share is known; else how many partners are named, and where. */
function titleOf(context: Context, purchases: LinkedFigure | undefined, count: number, inside: number, home: string | undefined): Sentence {
  const { words: { format, phrases } } = context;
  const { bought, purchases: noun, relations, kind } = phrases.partners!;
  const at = home && territoryLocative(context, home);
  if (purchases?.figure.state === 'value') {
    const { indicator } = purchases.selection;
    const who = organisationName(context);
    if (indicator.finding || indicator.label || !at || !who) return findingOf(context, purchases.selection, purchases.figure);
    return { text: format.fill('{finding}', { finding: bought(purchases.figure.text, format.messages.scopeOf(noun, who), who, at) }) };
  }
  if (!count) return { text: kind };
  const part = at && inside && inside < count ? format.cardinal(inside) : '';
  return { text: format.fill('{finding}', { finding: relations(format.cardinal(count), format.messages.isOne(count), part, inside && at ? at : '') }) };
}

/** The two amounts behind the share, where the feed has both. */
function outOfText({ words: { format, phrases } }: Context, { figure, selection: { observation } }: LinkedFigure): string | undefined {
  if (figure.state !== 'value' || observation?.numerator === undefined || observation.denominator === undefined) return undefined;
  const euros = (amount: number): string => format.figure(amount, 'eur', { compact: false }).text;
  return phrases.partners!.outOf(euros(observation.numerator), euros(observation.denominator), observation.period ? format.period(observation.period, 'in') : '');
}

/** " partenaires locaux, dont trois nommés ici": said only where those named can be among those counted. */
function countWords(context: Context, { figure, selection }: LinkedFigure, inside: number): string {
  const { words: { format, phrases } } = context;
  if (figure.state !== 'value') return '';
  const value = selection.observation?.value ?? 0;
  const isAmong = inside > 0 && inside < value;
  return `\u00a0${countedNoun(context, selection, value)}${isAmong ? phrases.partners!.named(format.cardinal(inside), format.messages.isOne(inside)) : ''}`;
}

function relationOf(context: Context, partner: Partner, home: string | undefined, ruler: Ruler | undefined): Relation {
  const { territory, type } = partner;
  const situation = situationOf(home, territory);
  const { name, short } = categoryOf(context, type);
  return {
    partner, situation,
    type: short ?? name,
    place: territory && territory !== home ? (territoryLocative(context, territory) ?? territoryName(context, territory)) : undefined,
    dates: datesOf(context, partner),
    label: labelOf(context, partner),
    span: ruler?.spanOf(partner),
    amount: amountOf(context, partner),
  };
}

/** One partner is a client, several are clients; the feed's own name of a type comes first. */
function categoryOf(context: Context, type: string): { readonly name: string; readonly short?: string | undefined } {
  const many = categoryName(context, 'partenaire', type);
  const known = context.words.category('partenaire', type);
  return known && many.name === (known.many ?? known.name) ? { name: known.name, short: known.short } : many;
}

/** Months are near enough: the table has the days. */
function datesOf({ feed, words: { format, phrases } }: Context, relating: Relating): string {
  const { since, until } = relating;
  const { since: told, from, during, endedIn, undated } = phrases.partners!;
  const date = (one: string): string => format.period(one.slice(0, 7));
  const over = isOver(relating, feed.now) ? until : undefined;
  if (!since) return over ? endedIn(date(over)) : undated;
  if (over) return during(date(since), date(over));
  return (since > feed.now ? from : told)(date(since));
}

/** "2015", "2015–2022". */
function labelOf({ feed, words: { format } }: Context, relating: Relating): string {
  const { since, until } = relating;
  if (!since) return '';
  return [since, ...(until && isOver(relating, feed.now) ? [until] : [])].map((date) => format.period(date.slice(0, 7), 'short')).join('–');
}

/** Never without its kind: a framework's maximum is not money paid (H21). */
function amountOf({ words: { format, phrases } }: Context, { amount, amountKind, direction }: Partner): string | undefined {
  const { directions, amount: worded, amountKinds, amountKindMissing } = phrases.partners!;
  const flow = directions[direction ?? ''] ?? '';
  if (amount === undefined) return direction === 'sans-flux' ? flow : undefined;
  return worded(direction === 'sans-flux' ? '' : flow, format.figure(amount, 'eur', { compact: false }).text, amountKinds[amountKind ?? ''] ?? amountKindMissing);
}

const byBeginning = ({ partner: { since: one = '9999' } }: Relation, { partner: { since: other = '9999' } }: Relation): number => (one < other ? -1 : one > other ? 1 : 0);

function groupsOf(context: Context, relations: readonly Relation[], home: string | undefined): Group[] {
  const { words: { format, phrases } } = context;
  const { elsewhere, unknownPlace, others } = phrases.partners!;
  const at = home && format.fill('{at}', { at: territoryLocative(context, home) ?? territoryName(context, home) });
  const titles = { inside: at ?? '', outside: elsewhere, unknown: unknownPlace };
  return (['inside', 'outside', 'unknown'] as const).flatMap((situation) => {
    const all = relations.filter((one) => one.situation === situation).sort(byBeginning);
    const left = all.length - MOST;
    return all.length ? [{ situation, title: titles[situation], relations: all.slice(0, MOST), others: left > 0 ? others(format.number(left), format.messages.isOne(left)) : undefined }] : [];
  });
}

/** The most frequent first; of as many, as the feed has them. */
function typesOf(relations: readonly Relation[]): TypeCount[] {
  const types = new Map<string, { inside: number; count: number }>();
  for (const { type, situation } of relations) {
    const one = types.get(type) ?? { inside: 0, count: 0 };
    types.set(type, { inside: one.inside + (situation === 'inside' ? 1 : 0), count: one.count + 1 });
  }
  return [...types].map(([name, counts]) => ({ name, ...counts })).sort((one, other) => other.count - one.count);
}

/** Of the figures first, then of the relations; each once. */
function sourcesOf(context: Context, figures: readonly LinkedFigure[], partners: readonly Partner[]): SourceLink[] {
  const all = [...figures.map(({ source }) => source), ...new Set(partners.map(({ source = context.feed.source }) => source))].map((one) => (typeof one === 'object' ? one : sourceOf(context, one)));
  return all.filter(({ text, url }, index) => all.findIndex((one) => one.text === text && one.url === url) === index);
}
