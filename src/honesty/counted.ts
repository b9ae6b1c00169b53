import type { Indicator } from '../schema/impact-feed.js';
import type { Cell, Entry, Figure, VectorOf } from './cells.js';
import { baseOf, isRate, isTotal } from './facts.js';
import { wholeOf } from './fractions.js';
import { categoriesOf, standsFor } from './small-numbers.js';
import type { DisclosedObservation } from './types.js';
import type { Categories } from './vectors.js';
import { keyOf } from './vectors.js';

type Range = readonly [low: number, high: number];

export const UNKNOWN: Range = [0, Infinity];
export const exact = (value: number): Range => [value, value];

type Counting = Pick<Indicator, 'id' | 'type' | 'population' | 'unit' | 'decimals'>;

/** What the figures of one indicator count: of people, of amounts, or of a whole. */
export function figureEntries(indicator: Counting, vectorOf: VectorOf, figures: readonly Figure[], few: number): Entry[] {
  const { type, population } = indicator;
  if (type === 'compte' || type === 'montant') return figures.map(cell => cell.entry(vectorOf('c', cell.before), cell.before.by, ...countBounds(cell.before), true));
  const counted = population !== 'euros' && population !== 'heures' && population !== 'tonnes';
  if (!isRate(indicator)) return population === 'personnes' ? figures.flatMap(cell => meanEntries(indicator, vectorOf, cell, few)) : [];
  const shares = isShareOfOne(indicator, figures);
  // Publics are shares of one base, yet not parts of it: one person may be of several.
  const parts = shares && wholeOf(indicator) !== undefined && (type === 'repartition' || indicator.id !== 'publics');
  return [
    ...(counted ? figures.flatMap(cell => rateEntries(indicator, vectorOf, cell, few, shares)) : []),
    ...(parts ? shareEntries(indicator, vectorOf, figures) : []),
  ];
}

/** An approximate count is at least half and at most twice what is printed. */
function countBounds({ value, precision }: DisclosedObservation): Range {
  if (value === null) return UNKNOWN;
  switch (precision) {
    case 'environ': return [Math.min(value / 2, value * 2), Math.max(value / 2, value * 2 + 1)];
    case 'au-moins': return [value, Infinity];
    case 'au-plus': return [Math.min(0, value), value];
    default: return exact(value);
  }
}

/** Parts of one whole: the numerators are parts of the same base. Said by the type, or seen in bases that are all the same at a place. */
function isShareOfOne({ type, id }: Counting, figures: readonly Figure[]): boolean {
  if (type === 'repartition' || id === 'publics') return true;
  if (standsFor(id)) return false;
  const bases = new Map<string, number>();
  let isSeen = false;
  for (const { before } of figures) {
    const base = baseOf(before);
    const dimensions = Object.keys(before.by).length;
    if (base === undefined) continue;
    if (dimensions > 1) return false;
    const place = `${before.period}|${before.territory ?? ''}`;
    const known = bases.get(place);
    if ((known ?? base) !== base) return false;
    bases.set(place, base);
    isSeen ||= known !== undefined && dimensions > 0;
  }
  return isSeen;
}

/** A rate states its base and, with it, its numerator: as given, or as far as the published decimals tell it. */
function rateEntries(indicator: Counting, vectorOf: VectorOf, cell: Figure, few: number, shares: boolean): Entry[] {
  const { before } = cell;
  const base = baseOf(before);
  const of = vectorOf('d', before);
  const [low, high] = numeratorBounds(indicator, before, base);
  const asPart = shares || standsFor(indicator.id) !== undefined;
  return [
    cell.entry(asPart ? of : vectorOf('n', before), asPart ? categoriesOf(indicator, before) : before.by, low, high, true),
    baseEntry(cell, of, shares ? {} : before.by, few),
  ];
}

export function numeratorBounds({ decimals, ...kind }: Pick<Indicator, 'unit' | 'type' | 'decimals'>, { numerator, value }: DisclosedObservation, base: number | undefined): readonly [number, number] {
  if (numerator !== undefined) return exact(numerator);
  const all = wholeOf(kind);
  if (value === null || base === undefined || all === undefined) return [0, base ?? Infinity];
  const half = 0.5 * 10 ** -decimals + 1e-9;
  const low = Math.max(0, Math.ceil(((value - half) * base) / all - 1e-9));
  const high = Math.min(base, Math.floor(((value + half) * base) / all + 1e-9));
  // A value that no whole count gives was computed on another base: it tells nothing.
  return low <= high ? [low, high] : [0, base];
}

/** The base of a rate or a mean. It is withheld on its own account where it is a few people of a category. */
function baseEntry(cell: Figure, vector: string, by: Categories, few: number): Entry {
  const base = baseOf(cell.before);
  return cell.entry(vector, by, base ?? 0, base ?? Infinity, base !== undefined && base > 0 && base < few && !isTotal(cell.before));
}

/** A mean with its base tells the sum that it was made from, and sums add up; a ratio or a progress tells its two counts. */
function meanEntries(indicator: Counting, vectorOf: VectorOf, cell: Figure, few: number): Entry[] {
  const { before } = cell;
  const { by, numerator } = before;
  const base = baseEntry(cell, vectorOf('d', before), by, few);
  if (indicator.type !== 'moyenne' && indicator.type !== 'ecart') {
    return [cell.entry(vectorOf('n', before), by, ...(numerator === undefined ? UNKNOWN : exact(numerator)), true), base];
  }
  const [low, high] = roundedBounds(indicator, before);
  const people = baseOf(before);
  const sum: Range = numerator !== undefined ? exact(numerator) : people === undefined || high === Infinity ? [-Infinity, Infinity] : [low * people, high * people];
  return [cell.entry(vectorOf('s', before), by, ...sum, true, 'means'), base];
}

/** Shares of one whole: they add up to all of it, whether or not their bases are known. */
function shareEntries(indicator: Counting, vectorOf: VectorOf, figures: readonly Figure[]): Entry[] {
  const all = wholeOf(indicator)!;
  const entries = figures.map(cell => {
    const [low, high] = roundedBounds(indicator, cell.before);
    return cell.entry(vectorOf('p', cell.before), cell.before.by, Math.max(0, low), high, true, 'shares');
  });
  const wholes = new Map<string, { readonly whole: Entry; low: number; high: number }>();
  for (const { vector, period, territory, by, low, high } of entries) {
    for (const dimension of Object.keys(by)) {
      const { [dimension]: _, ...rest } = by;
      const key = keyOf(rest);
      const name = `${dimension}|${vector}|${period}|${territory}|${key}`;
      const known = wholes.get(name) ?? { whole: { vector, period, territory, by: rest, key, low: all, high: all, cell: whole(), telling: false, adds: 'shares' as const }, low: 0, high: 0 };
      known.low += low;
      known.high += high;
      wholes.set(name, known);
    }
  }
  // Of one category, the shares in another dimension are of the whole or of that category: their sum says which.
  const isWhole = ({ whole: { key }, low, high }: { whole: Entry; low: number; high: number }): boolean => key === '' || (low <= all && high >= all && high !== Infinity);
  return [...entries, ...[...wholes.values()].filter(isWhole).map(({ whole }) => whole)];
}

/** That all of something is all of it is known to everyone: no rule withholds it. */
const whole = (): Cell => ({ size: Infinity, code: '', state: 'shown', hide: () => undefined });

/** What a printed value was before it was rounded. */
function roundedBounds({ decimals }: Counting, { value, precision }: DisclosedObservation): Range {
  if (value === null || (precision !== 'exact' && precision !== 'calcule')) return [-Infinity, Infinity];
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return [value - half, value + half];
}
