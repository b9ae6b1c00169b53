import { formatNumber } from '../format/digits.js';
import type { DisclosedIndicator, DisclosedObservation } from '../honesty/types.js';
import { decimalsOf } from './figure.js';
import type { Context } from './names.js';

/** Amounts from here on are written with three digits. */
const MILLION = 1e6;

/** The number that a reader sees of a value: what is said of two values must be what their readers work out. */
export function writtenNumber({ unit }: Pick<DisclosedIndicator, 'unit'>, value: number, decimals: number | undefined): number {
  if (unit === 'eur' && Math.abs(value) >= MILLION) return Number(value.toPrecision(3));
  // In the digits of format: half is rounded up at those that are read, 8.45 to 8.5.
  return Number(formatNumber(['.', ''], value, unit === 'eur' && decimals === 1 ? 2 : decimals).replace('\u2212', '-'));
}

/** Of a figure. */
export const writtenOf = (indicator: DisclosedIndicator, observation: DisclosedObservation): number => writtenNumber(indicator, observation.value ?? 0, decimalsOf(indicator, observation));

/** Of an author's reference. */
export const writtenReference = (indicator: DisclosedIndicator, value: number): number => writtenNumber(indicator, value, Number.isInteger(value) ? undefined : indicator.decimals);

/** What one number as it is written is above another. */
export const writtenGap = (one: number, other: number): number => Number((one - other).toPrecision(12));

/** What bare numbers of a file are in: "%", "€", "personnes". */
export const unitOf = ({ feed, words }: Context, { unit }: Pick<DisclosedIndicator, 'unit'>): string | undefined =>
  words.format.figure(2, unit, { withNoun: true, compact: false, feedLanguage: feed.language }).unit;
