/** What a language writes between whole and decimals, and between thousands. */
export type Digits = readonly [decimal: string, group: string];

/**
 * A number in a language's digits: a real minus, never "-0", the same groups whatever the engine's data says. Not `Intl`: a page's first
 * `Intl.NumberFormat` takes 27 ms (docs/decisions/0026); a test holds the two together.
 * @param decimals exact count of decimals; absent, up to three as needed.
 * @param sign always with its sign, unless it rounds to zero.
 */
export function formatNumber([decimal, group]: Digits, value: number, decimals?: number, sign?: boolean): string {
  const [whole = '', all = ''] = rounded(Math.abs(value), decimals ?? 3).split('.');
  const fraction = decimals === undefined ? all.replace(/0+$/, '') : all;
  const before = !/[1-9]/.test(whole + fraction) ? '' : value < 0 ? '\u2212' : sign ? '+' : '';
  return before + whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction && decimal + fraction);
}

/** Half is rounded up at the decimals that are read, not at those of the binary number: 1.005 is 1.01. */
function rounded(size: number, decimals: number): string {
  const written = String(size);
  // Written with an exponent, a number is beyond what figures are.
  if (written.includes('e')) return size.toFixed(decimals);
  const [whole = '', fraction = ''] = written.split('.');
  const up = fraction.charAt(decimals) >= '5' ? 1n : 0n;
  const digits = String(BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0')) + up).padStart(decimals + 1, '0');
  return decimals ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
}
