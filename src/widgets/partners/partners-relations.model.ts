import { categoryName } from '../../model/category.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Context } from '../../model/names.js';
import { situationOf, whereIs, type Situation } from './partners-where.model.js';
import { isBackwards, isOver, standingOf, type Relating, type Ruler, type Span, type Standing } from './partners-years.model.js';

export type Partner = NonNullable<DisclosedFeed['partners']>[number];

export interface Relation {
  readonly partner: Partner;
  /** "Client". */
  readonly type: string;
  readonly situation: Situation;
  readonly standing: Standing;
  /** "dans le Doubs", where it is another place than the page's. */
  readonly place?: string | undefined;
  /** "relation depuis 2015". */
  readonly dates: string;
  /** "2015", at the beginning of its bar. */
  readonly label: string;
  readonly span?: Span | undefined;
  /** "achats : 12 000 €, montant payé". */
  readonly amount?: string | undefined;
}

/** Relations that last, by place; those to come and those that ended have groups of their own. */
export interface Group {
  readonly kind: Situation | 'coming' | 'over';
  readonly title: string;
  readonly relations: readonly Relation[];
  /** "12 autres sont dans le tableau." */
  readonly others?: string | undefined;
}

/** Lasting relations of one type: one stroke each, those of the territory first. */
export interface TypeCount {
  readonly name: string;
  readonly inside: number;
  readonly count: number;
  /** "2 dans le Jura, 1 ailleurs": what the strokes show; nothing where there is no territory to be in. */
  readonly places: string;
}

/** A group is read through; what is longer is a table. */
const MOST = 20;

export function relationOf(context: Context, partner: Partner, home: string | undefined, ruler: Ruler | undefined): Relation {
  const { territory, type } = partner;
  const { name, short } = categoryOf(context, type);
  return {
    partner,
    situation: situationOf(home, territory),
    standing: standingOf(partner, context.feed.now),
    type: short ?? name,
    place: territory && territory !== home ? whereIs(context, territory) : undefined,
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
  const { since: told, from, during, endedIn, undated, backwards } = phrases.partners!;
  const date = (one: string): string => format.period(one.slice(0, 7));
  if (isBackwards(relating)) return backwards(date(since!), date(until!));
  const over = isOver(relating, feed.now) ? until : undefined;
  if (!since) return over ? endedIn(date(over)) : undated;
  if (over) return during(date(since), date(over));
  return (standingOf(relating, feed.now) === 'coming' ? from : told)(date(since));
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

/** One organisation may have several relations. */
export const organisationsIn = (relations: readonly Relation[]): number => new Set(relations.map(({ partner: { name } }) => name)).size;

export const lastingOf = (relations: readonly Relation[]): Relation[] => relations.filter(({ standing }) => standing === 'now');

/** "40 relations en cours, 10 terminées": only where not all of them last. @param isWorded numbers in words, for a title */
export function standingText({ words: { format, phrases } }: Context, relations: readonly Relation[], isWorded = false): string | undefined {
  const { standing, oneRelation } = phrases.partners!;
  const counted = (wanted: Standing): { text: string; isOne: boolean } | undefined => {
    const count = relations.filter((one) => one.standing === wanted).length;
    const words = count === 1 ? oneRelation : format.cardinal(count);
    return count ? { text: isWorded ? words : format.number(count), isOne: count === 1 } : undefined;
  };
  const [now, over, coming] = [counted('now'), counted('over'), counted('coming')];
  return over || coming ? format.fill('{text}', { text: standing(now, over, coming) }) : undefined;
}

const byBeginning = ({ partner: { since: one = '9999' } }: Relation, { partner: { since: other = '9999' } }: Relation): number => (one < other ? -1 : one > other ? 1 : 0);

export function groupsOf(context: Context, relations: readonly Relation[], home: string | undefined): Group[] {
  const { words: { format, phrases } } = context;
  const { others, groups } = phrases.partners!;
  const at = home && whereIs(context, home);
  const group = (kind: Group['kind'], all: readonly Relation[], title: string): Group[] => {
    const left = all.length - MOST;
    const sorted = [...all].sort(byBeginning).slice(0, MOST);
    return all.length ? [{ kind, title, relations: sorted, others: left > 0 ? others(format.number(left), format.messages.isOne(left)) : undefined }] : [];
  };
  // Their group does not say where they are.
  const placed = relations.map((one) => ({ ...one, place: one.place ?? (one.situation === 'inside' ? at : undefined) }));
  const lasting = lastingOf(relations);
  return [
    ...(['inside', 'outside', 'unknown'] as const).flatMap((situation) => {
      const all = lasting.filter((one) => one.situation === situation);
      return group(situation, all, titleOfGroup(context, situation, all, at));
    }),
    ...(['coming', 'over'] as const).flatMap((kind) => group(kind, placed.filter(({ standing }) => standing === kind), groups[kind])),
  ];
}

function titleOfGroup({ words: { format, phrases } }: Context, situation: Situation, relations: readonly Relation[], at: string | undefined): string {
  const { elsewhere, unknownPlace, vaguePlace, all } = phrases.partners!;
  if (!at) return all;
  if (situation === 'inside') return format.fill('{at}', { at });
  // A place may be named and its code still not say whether it is in the territory.
  return situation === 'outside' ? elsewhere : relations.some(({ partner }) => partner.territory) ? vaguePlace : unknownPlace;
}

/** Of the relations that last, the most frequent type first; of as many, as the feed has them. */
export function typesOf(context: Context, relations: readonly Relation[], home: string | undefined): TypeCount[] {
  const { format, phrases } = context.words;
  const types = new Map<string, Relation[]>();
  for (const one of lastingOf(relations)) {
    const alike = types.get(one.type);
    if (alike) alike.push(one);
    else types.set(one.type, [one]);
  }
  const at = home && whereIs(context, home);
  return [...types].map(([name, all]): TypeCount => {
    const many = (situation: Situation): number => all.filter((one) => one.situation === situation).length;
    const said = (situation: Situation): string => (many(situation) ? format.number(many(situation)) : '');
    return { name, inside: many('inside'), count: all.length, places: at ? phrases.partners!.places(said('inside'), at, said('outside'), said('unknown')) : '' };
  }).sort((one, other) => other.count - one.count);
}
