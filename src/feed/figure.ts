import type { Indicator, Observation } from '../schema/impact-feed.js';
import { found } from './issue.js';
import type { Found } from './issue.js';

/** What a figure must be judged by: its indicator's unit and type. */
export type Kind = Pick<Indicator, 'unit' | 'type'>;
export type Draft = { -readonly [K in keyof Observation]: Observation[K] };

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

/**
 * What one figure says against itself. A reader is never shown a figure that can't be true: its value becomes null with `missing: 'refuse'`
 * and the counts that belong to it go too; the base (`n`, `denominator`) stays. A small disagreement is kept and reported.
 * @param figure changed in place: it is still the reader's own draft
 */
export function settle(figure: Draft, kind: Kind, issues: Found[]): void {
  const { value, numerator, denominator } = figure;
  const share = isShare(kind);
  if (numerator !== undefined && denominator !== undefined && numerator > denominator && kind.type !== 'realisation' && kind.type !== 'ratio') {
    issues.push(found('numerator-above-denominator', 'numerator', numerator, 'numerator-within', { denominator }));
    return refuse(figure);
  }
  if (value === null) return;
  if (share && (value < 0 || value > 100)) {
    issues.push(found('rate-out-of-range', 'value', value, 'percent-range'));
    return refuse(figure);
  }
  if (kind.type === 'compte' && value < 0) {
    issues.push(found('wrong-value', 'value', value, 'at-least', { minimum: 0 }));
    return refuse(figure);
  }
  if (!share || numerator === undefined || !denominator || (figure.precision !== 'exact' && figure.precision !== 'calcule')) return;
  const computed = (100 * numerator) / denominator;
  const distance = Math.abs(value - computed);
  if (distance <= 0.5 * 10 ** -decimalsOf(value) + 1e-9) return;
  const grave = distance > TOLERATED;
  issues.push(found('value-disagrees', 'value', value, 'value-near', { computed: Number(computed.toFixed(2)) }, 'error', grave ? 'ignored' : 'kept'));
  if (grave) refuse(figure);
}

/**
 * A figure said to be missing carries no figure; one said to be secret has no number of any kind, inherited ones included.
 * @param document the figure as written, without what it inherits
 */
export function hush(figure: Draft, document: Readonly<Record<string, unknown>>, issues: Found[]): void {
  const secret = figure.missing === 'secret';
  if (!secret && figure.missing !== 'refuse') {
    if (figure.value !== null) issues.push(found('wrong-value', 'value', figure.value, 'one-of', { options: 'null' }));
    figure.value = null;
    return;
  }
  for (const key of secret ? NUMBERS : NUMBERS.slice(0, 4)) {
    // Never the number itself: an issue may be printed where the feed is not.
    if (typeof document[key] === 'number') issues.push(found('inline-secret', key, '…', 'no-secret'));
    if (key === 'value') figure.value = null;
    else delete figure[key];
  }
}

/** The figure first, its base last: what is refused because it can't be true keeps the base. */
const NUMBERS = ['value', 'numerator', 'low', 'high', 'denominator', 'n'] as const;

/** The figure is not shown, and the reader is told that it was set aside. */
export function refuse(figure: Draft): void {
  figure.value = null;
  figure.missing = 'refuse';
  delete figure.numerator;
  delete figure.low;
  delete figure.high;
}
