import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, type Digits } from '../../../src/format/digits.js';
import { english, french } from './formats.js';

/** The platform's own, with the minus and the spaces that the house writes. */
function byIntl(locale: string, value: number, decimals?: number, sign?: boolean): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: 'exceptZero' } as const;
  const text = new Intl.NumberFormat(locale, options)
    .format(value)
    .replace(/\u00a0/g, '\u202f')
    .replace('-', '\u2212');
  return sign ? text : text.replace('+', '');
}

const { messages: fr } = french;
const { messages: en } = english;
const languages: readonly (readonly [string, Digits])[] = [
  [fr.locale, fr.digits],
  [en.locale, en.digits],
];

/** What people write: few decimals, and any size that a figure has. */
const written = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([whole, power]) => Number(`${whole}e-${power}`));
const values = fc.oneof(
  written,
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.constantFrom(0, -0, 0.5, 1.005, 1.4999, 999.95, 9999.5, 1e-7, -0.04, 1e15),
);

describe('digits', () => {
  it.each(languages)('are those of the platform in %s, rounded as it rounds', (locale, digits) => {
    fc.assert(
      fc.property(values, fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }), fc.boolean(), (value, decimals, sign) => {
        expect(formatNumber(digits, value, decimals, sign)).toBe(byIntl(locale, value, decimals, sign));
      }),
      { numRuns: 3000 },
    );
  });

  it('are grouped by thousands, with a real minus and never "-0"', () => {
    expect(formatNumber(fr.digits, -1234567.891)).toBe('\u22121\u202f234\u202f567,891');
    expect(formatNumber(en.digits, 9807)).toBe('9,807');
    expect(formatNumber(fr.digits, -0.04, 1)).toBe('0,0');
    expect(formatNumber(fr.digits, 47, 1, true)).toBe('+47,0');
  });

  it('stay readable beyond what figures are', () => {
    expect(formatNumber(fr.digits, 1e300)).toBe('1e+300');
    expect(formatNumber(fr.digits, 0.1, 20)).toBe('0,10000000000000000000');
  });
});
