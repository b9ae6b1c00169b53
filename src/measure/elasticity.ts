import type { Range } from './range.js';

/** Why a formula gives no figure; words are made from it by those who show it. */
export type Refusal = 'not-positive' | 'activity-unchanged';

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

/**
 * The same where the activity of the second period was measured in its own prices, which rose between the two: only a range is known of
 * by how much. Between its ends the activity must not have stood still, or no elasticity in between could be told.
 * @param priceRise part by which prices rose, 0.02 for 2 %; both ends above -1
 */
export function elasticityRange(before: Activity, after: Activity, priceRise: Range): Outcome<Range> {
  const ends = priceRise.map((rise) => ({ ...after, activity: after.activity / (1 + rise) }));
  const outcomes = ends.map((end) => employmentElasticity(before, end));
  const values: number[] = [];
  for (const outcome of outcomes) {
    if ('refused' in outcome) return outcome;
    values.push(outcome.value);
  }
  const [grown, shrunk] = [ends.some(({ activity }) => activity > before.activity), ends.some(({ activity }) => activity < before.activity)];
  if (grown && shrunk) return { refused: 'activity-unchanged' };
  return { value: [Math.min(...values), Math.max(...values)] };
}

/** Change between two numbers as a part of what lies halfway between them: 40 to 46 is 0.14, and 46 to 40 is -0.14. */
export const midpointChange = (before: number, after: number): number => (after - before) / ((after + before) / 2);
