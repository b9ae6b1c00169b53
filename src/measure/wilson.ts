/** Quantile of the normal distribution for a 95 % interval. */
const Z = 1.959964;

/**
 * Wilson's score interval at 95 %, in percent: for small bases it keeps its promise where the usual p ± 1.96 s does not, and it
 * never leaves 0–100.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), p. 209–212.
 * @param count those concerned, 0 to `base`; a fraction is taken as it is
 * @param base above 0
 */
export function wilson(count: number, base: number): readonly [low: number, high: number] {
  if (!(base > 0) || !(count >= 0) || count > base) throw new RangeError(`wilson: ${count} of ${base}`);
  const share = count / base;
  const square = (Z * Z) / base;
  const centre = share + square / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / base + square / (4 * base));
  const low = count === 0 ? 0 : (100 * (centre - half)) / (1 + square);
  const high = count === base ? 100 : (100 * (centre + half)) / (1 + square);
  return [low, high];
}
