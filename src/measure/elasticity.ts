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

const midpointChange = (before: number, after: number): number => (after - before) / ((after + before) / 2);
