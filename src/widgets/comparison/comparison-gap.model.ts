import type { Called, ComparisonMessages, Near } from '../../format/locales/comparison.fr.js';
import type { DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { briefly } from '../../model/brief.js';
import { nearestSide } from '../../model/compare.js';
import { COUNT_LEADS_UNDER, decimalsOf, figureText } from '../../model/figure.js';
import type { Context } from '../../model/names.js';
import { countedNoun, withNoun } from '../../model/noun.js';
import type { Selection } from '../../model/select.js';
import { writtenGap } from '../../model/written.js';
import { wilson } from '../../measure/wilson.js';
import type { Writing } from './comparison-written.model.js';

export type Side = 'near' | 'above' | 'below';

/** What a figure is compared with. */
export interface Other extends Called {
  readonly value: number;
  /** The number that a reader sees of it. */
  readonly written: number;
  readonly interval?: readonly [low: number, high: number] | undefined;
}

/** How far a figure is from what it is compared with, in the same period. */
export interface Gap {
  /** "+10,1 points", "12 300 de plus"; nothing where the interval holds the other. */
  readonly text?: string | undefined;
  /** "10,1 points", without a direction. */
  readonly size?: string | undefined;
  /** In the unit, for a file. */
  readonly value?: number | undefined;
  /** "un peu plus du double", "1,3 fois". */
  readonly ratio?: string | undefined;
  /** "2,2", and the same for a file. */
  readonly factor?: string | undefined;
  readonly ratioValue?: number | undefined;
  /** "un peu plus du double du repère « … »", "12 points de plus que la région". */
  readonly said: string;
  readonly side?: Side | undefined;
}

export const wordsOf = ({ words }: Context): ComparisonMessages => words.phrases.comparison!;

/** Above or below only where intervals are apart (H26); without an interval, no word. */
export const sideOf = ({ interval }: Pick<DisclosedObservation, 'interval'>, other: Pick<Other, 'value' | 'interval'>): Side | undefined =>
  interval && nearestSide(interval, other.interval ?? [other.value, other.value]);

/** Simple multiples, and how far around them a value is still "near" or "a little over". */
const MULTIPLES: readonly (readonly [which: string, value: number])[] = [
  ['1/4', 1 / 4], ['1/3', 1 / 3], ['1/2', 1 / 2], ['2/3', 2 / 3], ['3/4', 3 / 4], ['3/2', 3 / 2],
  ['2', 2], ['3', 3], ['4', 4], ['5', 5], ['6', 6], ['7', 7], ['8', 8], ['9', 9], ['10', 10],
];
const BELOW = 0.08;
const ABOVE = 0.1;
/** Rounded figures are the multiple itself. */
const SAME = 0.005;

/** The simple multiple next to a ratio, and on which side of it the ratio lies. */
export function multipleNear(ratio: number): { readonly which: string; readonly near: Near } | undefined {
  const away = (value: number): number => ratio / value - 1;
  const [which, value] = MULTIPLES.filter((one) => away(one[1]) >= -BELOW && away(one[1]) <= ABOVE)
    .sort((one, other) => Math.abs(away(one[1])) - Math.abs(away(other[1])))[0] ?? [];
  if (which === undefined || value === undefined) return undefined;
  return { which, near: Math.abs(away(value)) <= SAME ? 0 : away(value) < 0 ? -1 : 1 };
}

/** What has no sum of its own has no gap that is a number: "plus de 100". */
const isOpen = ({ precision }: DisclosedObservation): boolean => precision === 'au-moins' || precision === 'au-plus';

/** The gap in the unit of the figure and as a ratio; of rates on people only where the interval leaves the other out. */
export function gapOf(context: Context, selection: Selection, observation: DisclosedObservation, given: Other, writing: Writing): Gap | undefined {
  const other = { ...given, name: briefly(given.name) };
  const { value } = observation;
  if (value === null || isOpen(observation)) return undefined;
  const { indicator } = selection;
  const { unit } = indicator;
  const { format } = context.words;
  const words = wordsOf(context);
  const side = sideOf(observation, other);
  if (side === 'near') return { side, said: unreadText(context, selection, observation) };
  const { number: own, before } = writing.own(observation);
  const exact = writtenGap(own, other.written);
  const decimals = digitsOf(indicator, observation, exact);
  const gap = rounded(exact, indicator, observation, decimals);
  if (gap === 0) return { side, text: words.same(other), value: 0, said: words.same(other) };
  const options = { decimals, compact: writing.compact, feedLanguage: context.feed.language };
  const isShare = unit === 'pourcent' || unit === 'points';
  const size = isShare ? format.figure(Math.abs(gap), 'points', { ...options, sign: false }).text : withNoun(context, selection, format.figure(Math.abs(gap), unit, options).text, Math.abs(gap));
  // What is measured from "about 40" is about so much itself, and so is a gap of fewer digits than a reader works out.
  const beforeGap = gap === exact ? before : figureText(context, indicator, { ...observation, precision: 'environ' }).before;
  const about = (text: string, word = before): string => [word?.trim(), text].filter(Boolean).join(' ');
  const magnitude = about(isShare ? words.more(size, gap) : format.change(0, gap, unit, options), beforeGap);
  const ratio = ratioOf(indicator, own, other.written);
  const nearest = ratio === undefined ? undefined : multipleNear(ratio);
  const simple = nearest && before ? { ...nearest, near: 0 as const } : nearest;
  // Of a small part a tenth is too coarse: 0.06 is no 0.1.
  const ratioValue = ratio === undefined ? undefined : Number(ratio < 1 ? ratio.toPrecision(2) : ratio.toFixed(1));
  const factor = ratioValue === undefined ? undefined : about(format.number(ratioValue));
  return {
    side, factor, ratioValue, value: gap, size: about(size, beforeGap),
    text: isShare && !beforeGap ? format.figure(gap, 'points', { ...options, sign: true }).text : magnitude,
    ratio: simple ? about(words.multiple(simple.which, simple.near)) : factor && words.times(factor),
    said: simple ? about(words.multipleOf(simple.which, simple.near, other)) : words.than(magnitude, other),
  };
}

/** As many as the finer of the two values has, so that who takes one from the other finds it; no more than the base carries (H12). */
function digitsOf(indicator: DisclosedIndicator, observation: DisclosedObservation, exact: number): number | undefined {
  const decimals = decimalsOf(indicator, observation);
  const [, { length } = ''] = String(exact).split('.');
  return decimals === undefined ? undefined : Math.min(Math.max(decimals, length), observation.maxDecimals ?? Infinity);
}

/** A difference has no more digits than what it is made of; of estimates two (H10). */
const rounded = (gap: number, { decimals: most }: DisclosedIndicator, { estimate }: DisclosedObservation, decimals = most): number =>
  estimate ? Number(gap.toPrecision(2)) : Number(gap.toFixed(decimals));

/** Nothing for what has no zero, and where the two are about the same: the gap says more. */
function ratioOf({ type, unit }: DisclosedIndicator, one: number, other: number): number | undefined {
  if (type === 'ecart' || unit === 'points' || !(one > 0 && other > 0)) return undefined;
  const ratio = one / other;
  return ratio < 0.05 || (ratio > 0.95 && ratio < 1.05) ? undefined : ratio;
}

/** "avec 26 sortants, l’écart ne se lit pas". */
export function unreadText(context: Context, selection: Selection, { denominator, n }: DisclosedObservation): string {
  const base = denominator ?? n;
  const words = wordsOf(context);
  const noun = base === undefined ? '' : countedNoun(context, selection, base);
  return base !== undefined && base < COUNT_LEADS_UNDER && noun ? words.unread(context.words.format.number(base), noun) : words.unread();
}

/** A reference of few people is not exact either. */
export const intervalOf = (type: string, value: number, n: number | undefined): readonly [number, number] | undefined =>
  type === 'taux' && n !== undefined && n > 0 && value >= 0 && value <= 100 ? wilson((value * n) / 100, n) : undefined;
