import { WEEKS_PER_MONTH } from './work.js';

/** What the two benefits are reckoned with, for one person who lives alone and has no child. Euros a month, save where said. */
export interface BenefitScale {
  /** First day on which the amounts hold, `2026-04-01`. */
  readonly since: string;
  /** RSA: all that a person without resources gets. */
  readonly rsa: number;
  /** Prime d'activité: its base, and the part of wages that is added to it. */
  readonly bonusBase: number;
  readonly bonusSlope: number;
  /** Its bonus: at most this part of the base, growing with net wages between these hours at the gross minimum wage. */
  readonly bonusShare: number;
  readonly bonusHours: readonly [from: number, to: number];
  /** A smaller amount is not paid. */
  readonly leastPaid: number;
  /** Part of the base that housing aid counts for. */
  readonly housingShare: number;
  /** Gross minimum wage, euros an hour. */
  readonly minimumWage: number;
}

/**
 * April 2026 (minimum wage: June 2026).
 * Source: OpenFisca-France, parameters/prestations_sociales/solidarite_insertion/minima_sociaux/{rsa,ppa}; read in July 2026.
 */
export const SCALE_2026: BenefitScale = {
  since: '2026-04-01',
  rsa: 651.69, bonusBase: 638.28, bonusSlope: 0.5985, bonusShare: 0.377, bonusHours: [59, 138], leastPaid: 15, housingShare: 0.12, minimumWage: 12.31,
};

/** RSA of one person alone with housing aid, euros a month: one euro of resources takes one euro away. */
export function incomeSupport({ rsa, housingShare }: BenefitScale, resources = 0): number {
  return supportLeft(rsa * (1 - housingShare), resources);
}

/** What is left of someone’s own RSA, euros a month, when resources come: one euro of these takes one euro away, and no more than there was. */
export function supportLeft(support: number, resources: number): number {
  return Math.max(0, support - resources);
}

/**
 * Prime d'activité of one person alone with housing aid, euros a month, who has nothing but a wage.
 * Source: OpenFisca-France, model/prestations/minima_sociaux/ppa.py.
 * @param netWage euros a month
 */
export function activityBonus({ bonusBase, bonusSlope, bonusShare, bonusHours: [from, to], leastPaid, housingShare, minimumWage }: BenefitScale, netWage: number): number {
  const grown = (netWage - from * minimumWage) / ((to - from) * minimumWage);
  const bonus = bonusShare * bonusBase * Math.min(1, Math.max(0, grown));
  const amount = bonusBase + bonus + bonusSlope * netWage - Math.max(netWage + housingShare * bonusBase, bonusBase);
  return amount < leastPaid ? 0 : amount;
}

/** What is left of a gross wage near the minimum, in the sector's experience: to be replaced by the payslip's own. */
const NET_SHARE = 0.79;

/** Net wage at the minimum, euros a month. */
export const netMinimumWage = ({ minimumWage }: BenefitScale, hoursPerWeek: number): number => minimumWage * hoursPerWeek * WEEKS_PER_MONTH * NET_SHARE;
