import type { Unit } from '../../schema/common.js';

/** What the activity of two periods may be counted in. */
export const ACTIVITY_UNITS = ['current-euros', 'constant-euros', 'hours', 'tonnes'] as const;
export type ActivityUnit = (typeof ACTIVITY_UNITS)[number];

const CODES: Readonly<Record<ActivityUnit, Unit>> = { 'current-euros': 'eur', 'constant-euros': 'eur', hours: 'heures', tonnes: 'tonnes' };

/** More of it than one organisation plausibly has in a period; tonnes, hours, euros. */
export const mostActivity = (counted: ActivityUnit): number => ({ eur: 1e9, heures: 1e8, tonnes: 1e7 })[CODES[counted] as 'eur' | 'heures' | 'tonnes'];

export const unitCode = (counted: ActivityUnit): Unit => CODES[counted];

export const isInEuros = (counted: ActivityUnit): boolean => CODES[counted] === 'eur';

export const activityUnit = (wanted: string | undefined): ActivityUnit | undefined => ACTIVITY_UNITS.find((unit) => unit === wanted);
