/** What is known of a number: that it lies between two. The same number twice where it is known. */
export type Range = readonly [low: number, high: number];

/**
 * Least and greatest that a formula gives when each of its inputs moves within its range, the others too. Exact where the formula only
 * rises or only falls with each input, as products, quotients and sums of positive numbers do: then both lie at ends of the ranges.
 * @param formula undefined where it gives no figure; then neither does the range
 */
export function rangeOf(formula: (...inputs: number[]) => number | undefined, ranges: readonly Range[]): Range | undefined {
  let combinations: number[][] = [[]];
  for (const range of ranges) {
    const ends = range[0] === range[1] ? [range[0]] : range;
    combinations = combinations.flatMap((inputs) => ends.map((end) => [...inputs, end]));
  }
  const values = combinations.map((inputs) => formula(...inputs));
  const given = values.filter((value) => value !== undefined);
  return given.length === values.length ? [Math.min(...given), Math.max(...given)] : undefined;
}
