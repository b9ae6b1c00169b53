import type { Indicator, Observation } from '../schema/impact-feed.js';

/** What a figure must be judged by: its indicator's unit and type. */
export type Kind = Pick<Indicator, 'unit' | 'type'>;

/** A percentage of a whole: never under 0 nor over 100. */
export const isShare = ({ unit, type }: Kind): boolean => unit === 'pourcent' && (type === 'taux' || type === 'repartition');

/** A share that can't be one. */
export const isOutside = (value: number | undefined, kind: Kind): boolean => (value! < 0 || value! > 100) && isShare(kind);

/** Decimals of a number as JSON writes it: 16.3 has one, 47.0 is 47 and has none. */
export function decimalsOf(value: number): number {
  // Writing a number as text is slow, and long tables have one or two decimals.
  for (let decimals = 0, scale = 1; decimals < 5; decimals++, scale *= 10) if (Math.round(value * scale) / scale === value) return decimals;
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/**
 * The gravest thing that one figure says against itself, by a number as its words are of mend.ts, which few pages load: 1 its numerator is
 * above its denominator, 2 it is a share that can't be one, 3 a count under zero, 4 not what its own counts make; 0 nothing.
 */
export type Fault = 0 | 1 | 2 | 3 | 4;

export function faultOf({ value, numerator, denominator, precision }: Observation, kind: Kind): Fault {
  const { type } = kind;
  if (numerator! > denominator! && type !== 'realisation' && type !== 'ratio') return 1;
  if (value === null) return 0;
  if (isOutside(value, kind)) return 2;
  if (type === 'compte' && value < 0) return 3;
  if (numerator === undefined || !denominator || !isShare(kind) || (precision !== 'exact' && precision !== 'calcule')) return 0;
  return Math.abs(value - (100 * numerator) / denominator) > 0.5 * 10 ** -decimalsOf(value) + 1e-9 ? 4 : 0;
}
