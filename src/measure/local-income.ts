import type { Outcome } from './elasticity.js';

export interface MonthlyIncome {
  /** Net wage after the hiring, euros a month. */
  readonly netWage: number;
  /** Benefits after and before, euros a month: a wage takes benefits away, and counting it whole overstates the gain. */
  readonly benefitsAfter: number;
  readonly benefitsBefore: number;
  /** Wage before, euros a month; default 0. */
  readonly wageBefore?: number;
}

/** Gain in disposable income of one person, euros a month: (net wage + benefits after) − (benefits before + wage before). */
export function disposableGain({ netWage, benefitsAfter, benefitsBefore, wageBefore = 0 }: MonthlyIncome): number {
  return netWage + benefitsAfter - benefitsBefore - wageBefore;
}

export interface LocalConsumption {
  /** Euros a month and a person. */
  readonly gain: number;
  readonly people: number;
  /** Part of the gain that is consumed, 0 to 1 (household budget surveys). */
  readonly consumed: number;
  /** Part of the consumption made in the territory that is named, 0 to 1 (a survey). */
  readonly local: number;
}

/** Pay and benefits are personal: under this many people there is no figure. */
const MIN_PEOPLE = 11;

/**
 * Income consumed locally, euros a year: L = 12 × n × g × c × ℓ. An estimate: its three assumptions are always shown.
 * Source: the study's third lead ("revenus consommés localement"); RSA and prime d'activité as in OpenFisca-France.
 * @throws RangeError when a share is not between 0 and 1
 */
export function locallyConsumedIncome({ gain, people, consumed, local }: LocalConsumption): Outcome<number> | { readonly refused: 'too-few-people' } {
  for (const share of [consumed, local]) if (!(share >= 0 && share <= 1)) throw new RangeError(`locallyConsumedIncome: share ${share}`);
  if (people < MIN_PEOPLE) return { refused: 'too-few-people' };
  return { value: 12 * people * gain * consumed * local };
}

/**
 * Local multiplier LM3 = (R1 + R2 + R3) / R1, between 1 and 3: what an organisation earns, what of it is spent locally, and what those
 * who receive that spend locally again. Euros of one year.
 * Source: New Economics Foundation, Local Multiplier 3.
 * @throws RangeError when more is spent than was received
 */
export function localMultiplier(income: number, spentLocally: number, spentAgain: number): Outcome<number> {
  if (income <= 0) return { refused: 'not-positive' };
  if (!(spentLocally >= 0 && spentLocally <= income && spentAgain >= 0 && spentAgain <= spentLocally)) {
    throw new RangeError(`localMultiplier: ${income}, ${spentLocally}, ${spentAgain}`);
  }
  return { value: (income + spentLocally + spentAgain) / income };
}
