import type { Care, Draft, Kind } from './care.js';

/** A percentage of a whole: never under 0 nor over 100. */
export const isShare = ({ unit, type }: Kind): boolean => unit === 'pourcent' && (type === 'taux' || type === 'repartition');

/** Decimals of a number as JSON writes it: 16.3 has one, 47.0 is 47 and has none. */
export function decimalsOf(value: number): number {
  // Writing a number as text is slow, and long tables have one or two decimals.
  for (let decimals = 0, scale = 1; decimals < 5; decimals++, scale *= 10) if (Math.round(value * scale) / scale === value) return decimals;
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** Beyond this many points, a rate and its own counts tell two stories and neither is shown. */
const TOLERATED = 1;

type Fault = Parameters<Care['tell']>;

/** The gravest thing that one figure says against itself. */
function faultOf({ value, numerator, denominator, precision }: Draft, kind: Kind): Fault | undefined {
  const { type } = kind;
  const share = isShare(kind);
  if (numerator! > denominator! && type !== 'realisation' && type !== 'ratio') {
    return ['numerator-above-denominator', 'numerator', numerator, 'numerator-within', { denominator: denominator! }];
  }
  if (value === null) return undefined;
  if (share && (value < 0 || value > 100)) return ['rate-out-of-range', 'value', value, 'percent-range'];
  if (type === 'compte' && value < 0) return ['wrong-value', 'value', value, 'at-least', { minimum: 0 }];
  if (!share || numerator === undefined || !denominator || (precision !== 'exact' && precision !== 'calcule')) return undefined;
  const computed = (100 * numerator) / denominator;
  const distance = Math.abs(value - computed);
  if (distance <= 0.5 * 10 ** -decimalsOf(value) + 1e-9) return undefined;
  return ['value-disagrees', 'value', value, 'value-near', { computed: Number(computed.toFixed(2)) }, 'error', distance > TOLERATED ? 'ignored' : 'kept'];
}

/**
 * Tells what one figure says against itself. A reader is never shown a figure that can't be true: its value becomes null with
 * `missing: 'refuse'` and the counts that belong to it go too; the base (`n`, `denominator`) stays. A small disagreement is kept.
 * @param figure changed in place: it is still the reader's own draft
 */
export function settle(figure: Draft, kind: Kind, care: Care): void {
  const fault = faultOf(figure, kind);
  if (!fault) return;
  care.tell(...fault);
  if (fault[6] !== 'kept') refuse(figure);
}

/** The figure is not shown, and the reader is told that it was set aside. */
export function refuse(figure: Draft): void {
  figure.value = null;
  figure.missing = 'refuse';
  delete figure.numerator;
  delete figure.low;
  delete figure.high;
}
