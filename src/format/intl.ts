// Building an Intl object costs far more than using it, and a dashboard prints hundreds of numbers: one object per language and options.
const numbers: Record<string, Intl.NumberFormat> = {};

/**
 * A number in a language's digits: a real minus, never "-0", narrow no-break spaces between groups whatever the engine's data says.
 * @param decimals exact count of decimals; absent, up to three as needed.
 * @param significant at most this many significant digits instead.
 */
export function formatNumber(locale: string, value: number, decimals?: number, sign?: boolean, significant?: number): string {
  const format = (numbers[`${locale} ${decimals} ${significant}`] ??= new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    maximumSignificantDigits: significant,
    // Leaves the sign out of what rounds to zero, unlike 'auto'.
    signDisplay: 'exceptZero',
  }));
  const text = format.format(value).replace(/\u00a0/g, '\u202f').replace('-', '\u2212');
  return sign ? text : text.replace('+', '');
}
