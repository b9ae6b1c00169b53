/**
 * Full-time equivalents of a number of hours. How many hours a post is differs by type of structure and by year: it is a fact of the
 * data, never a constant of this library (H11).
 * @param referenceHours hours of one full-time equivalent over the same period, above 0 (1,505 a year in many work-integration workshops)
 */
export function hoursToFte(hours: number, referenceHours: number): number {
  return hours / checked(referenceHours);
}

export function fteToHours(fte: number, referenceHours: number): number {
  return fte * checked(referenceHours);
}

function checked(referenceHours: number): number {
  if (!(referenceHours > 0)) throw new RangeError(`reference hours: ${referenceHours}`);
  return referenceHours;
}

/** Weeks in a month. */
export const WEEKS_PER_MONTH = 52 / 12;

/** Euros of purchase for one full-time equivalent during one month, in the State's calculator. */
const EUROS_PER_FTE_MONTH = 3700;
/** Euros of purchase for one hour of insertion work, in the same place. */
const EUROS_PER_HOUR = 26;

/**
 * What a purchase from inclusive suppliers pays for, by the State's own order of magnitude: an estimate from a sample that is not
 * representative, shown with its badge (H10).
 * Source: Le marché de l'inclusion (Plateforme de l'inclusion), social-impact calculator: amount / 3,700 in months of full-time work;
 * 26 € an hour.
 * @param amount euros without tax, not negative
 */
export function purchaseToWork(amount: number): { readonly fteMonths: number; readonly fteYears: number; readonly hours: number } {
  if (!(amount >= 0)) throw new RangeError(`purchaseToWork: ${amount}`);
  const fteMonths = amount / EUROS_PER_FTE_MONTH;
  return { fteMonths, fteYears: fteMonths / 12, hours: amount / EUROS_PER_HOUR };
}

/** The same order of magnitude as the State's, with the buyer's own assumptions. */
export interface PurchaseAssumptions {
  /** Euros of purchase, without tax, for one hour of insertion work; above 0. */
  readonly eurosPerHour: number;
  /** Hours of one full-time post during one month; above 0. */
  readonly hoursPerFteMonth: number;
  /** Hours that one person works a week, and months that each of them stays; above 0. */
  readonly hoursPerWeek: number;
  readonly monthsPerPerson: number;
}

/** What the State's calculator holds of these: 3,700 € / 26 € makes months of 142.3 hours. */
export const CALCULATOR = { eurosPerHour: EUROS_PER_HOUR, eurosPerFteMonth: EUROS_PER_FTE_MONTH, hoursPerFteMonth: EUROS_PER_FTE_MONTH / EUROS_PER_HOUR } as const;

export const purchasedHours = (amount: number, { eurosPerHour }: Pick<PurchaseAssumptions, 'eurosPerHour'>): number => amount / checked(eurosPerHour);

/** How many people would share these hours, not a whole number. */
export function peopleFor(hours: number, { hoursPerWeek, monthsPerPerson }: Pick<PurchaseAssumptions, 'hoursPerWeek' | 'monthsPerPerson'>): number {
  return hours / (checked(hoursPerWeek) * WEEKS_PER_MONTH * checked(monthsPerPerson));
}
