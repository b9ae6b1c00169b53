import type { Range } from './range.js';

/** Why a formula gives no figure; words are made from it by those who show it. */
export type Refusal = 'not-positive' | 'activity-unchanged' | 'activity-either-way';

export type Outcome<T> = { readonly value: T } | { readonly refused: Refusal };

export interface Activity {
  /** Insertion posts filled, full-time equivalents. */
  readonly employment: number;
  /** Turnover in constant euros, hours sold or tonnes: the same in both periods. */
  readonly activity: number;
}

/** Under this change of activity the quotient is noise. */
const LEAST_CHANGE = 0.02;

/**
 * Employment elasticity between two periods, by the mid-point (arc) method, so that it is the same read backwards:
 * ε = [(E1 − E0) / ((E1 + E0) / 2)] / [(Q1 − Q0) / ((Q1 + Q0) / 2)]. A ratio without unit: 0.77 reads "1 % more activity went with 0.77 %
 * more insertion posts". It describes, it doesn't prove: posts are also rationed by State aid.
 * Source: ILO, Key Indicators of the Labour Market; S. Kapsos, Employment Strategy Paper 2005/12.
 * @throws RangeError when a number is not finite
 */
export function employmentElasticity(before: Activity, after: Activity): Outcome<number> {
  const numbers = [before.employment, after.employment, before.activity, after.activity];
  if (!numbers.every(Number.isFinite)) throw new RangeError(`employmentElasticity: ${numbers.join(', ')}`);
  if (numbers.some(number => number <= 0)) return { refused: 'not-positive' };
  const activity = midpointChange(before.activity, after.activity);
  if (Math.abs(activity) < LEAST_CHANGE) return { refused: 'activity-unchanged' };
  return { value: midpointChange(before.employment, after.employment) / activity };
}

/** From which of the two periods a change is reckoned: from their middle, from the first, from the second, or by logarithms from neither. */
export type Reading = 'middle' | 'first' | 'second' | 'logarithm';

const READINGS: Readonly<Record<Reading, (before: number, after: number) => number>> = {
  middle: midpointChange,
  first: (before, after) => (after - before) / before,
  second: (before, after) => (after - before) / after,
  logarithm: (before, after) => Math.log(after / before),
};

/**
 * Elasticity by each of the usual formulas, which differ on one and the same change: how far apart they are is what the choice of a
 * formula weighs. Where the activity of the second period was measured in its own prices, which rose between the two, each is a range.
 * Every one of them only rises or only falls with the rise in prices, so that its ends are those of the range. Between these the activity
 * must not have stood still, or no elasticity in between could be told.
 * Source: mid-point and base-year: https://econ101help.com/5873-2/; logarithms: S. Kapsos, ILO Employment Strategy Paper 2005/12.
 * @param priceRise part by which prices rose, 0.02 for 2 %; both ends above -1; [0, 0] where activity is in constant euros, hours or tonnes
 */
export function elasticityReadings(before: Activity, after: Activity, priceRise: Range): Outcome<Readonly<Record<Reading, Range>>> {
  const ends = priceRise.map((rise) => ({ ...after, activity: after.activity / (1 + rise) }));
  const outcomes = ends.map((end) => employmentElasticity(before, end));
  if (outcomes.some((outcome) => 'refused' in outcome && outcome.refused === 'not-positive')) return { refused: 'not-positive' };
  const [grown, shrunk] = [ends.some(({ activity }) => activity > before.activity), ends.some(({ activity }) => activity < before.activity)];
  // Somewhere in between it stood still, however far it went at either end.
  if (grown && shrunk) return { refused: 'activity-either-way' };
  if (outcomes.some((outcome) => 'refused' in outcome)) return { refused: 'activity-unchanged' };
  const read = (change: (typeof READINGS)[Reading]): Range => {
    const values = ends.map((end) => change(before.employment, end.employment) / change(before.activity, end.activity));
    return [Math.min(...values), Math.max(...values)];
  };
  const { middle, first, second, logarithm } = READINGS;
  return { value: { middle: read(middle), first: read(first), second: read(second), logarithm: read(logarithm) } };
}

/** Change between two numbers as a part of what lies halfway between them: 40 to 46 is 0.14, and 46 to 40 is -0.14. */
export function midpointChange(before: number, after: number): number {
  return (after - before) / ((after + before) / 2);
}
