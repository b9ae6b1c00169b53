// Building an Intl object costs far more than using it, and a dashboard prints hundreds of numbers: one object per language and options.
const numbers: Record<string, Intl.NumberFormat> = {};
const dates: Record<string, Intl.DateTimeFormat> = {};
const plurals: Record<string, Intl.PluralRules> = {};
const lists: Record<string, Intl.ListFormat> = {};

/**
 * A number in a language's digits: a real minus, never "-0", narrow no-break spaces between groups whatever the engine's data says.
 * @param decimals exact count of decimals; absent, up to three as needed.
 * @param significant at most this many significant digits instead.
 */
export function formatNumber(locale: string, value: number, decimals?: number, sign?: boolean, significant?: number): string {
  const options: Intl.NumberFormatOptions = significant
    ? { maximumSignificantDigits: significant }
    : decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  // 'exceptZero' leaves the sign out of what rounds to zero, unlike 'auto'.
  const format = (numbers[`${locale} ${decimals} ${significant}`] ??= new Intl.NumberFormat(locale, { ...options, signDisplay: 'exceptZero' }));
  const text = format.format(value).replace(/\u00a0/g, '\u202f').replace('-', '\u2212');
  return sign ? text : text.replace('+', '');
}

/** Name of a month (1–12), whole or short. */
export const monthName = (locale: string, month: number, short: boolean): string =>
  (dates[`${locale} ${short}`] ??= new Intl.DateTimeFormat(locale, { month: short ? 'short' : 'long', timeZone: 'UTC' })).format(Date.UTC(2000, month - 1));

export const isOne = (locale: string, count: number): boolean => (plurals[locale] ??= new Intl.PluralRules(locale)).select(count) === 'one';

export const joinList = (locale: string, items: readonly string[]): string => (lists[locale] ??= new Intl.ListFormat(locale)).format(items);
