import { counted, distinctIn, exact, MOST_CLASSES, sortedValues, type Classes } from './classes.js';

/** Of what an author gives, one or two classes more are drawn. */
const MOST_GIVEN = 7;

/** Breaks between the classes of some values, sorted, in at most `count` classes: what `natural-breaks.ts` gives. */
export type FindBreaks = (sorted: ArrayLike<number>, count: number) => number[];

/**
 * Classes other than equal steps: `natural` where it is asked for and loaded, thresholds as "40 45,5 50", quantiles for all else.
 * Of given thresholds a class may be empty: maps that are laid side by side need the same.
 */
export function chosenClasses(values: readonly (number | undefined)[], method = '', natural?: FindBreaks): Classes {
  const sorted = sortedValues(values);
  const given = thresholdsIn(method);
  if (given.length) return counted(sorted, given);
  const count = Math.min(MOST_CLASSES, distinctIn(sorted));
  return counted(sorted, method === 'natural' && natural ? natural(sorted, count) : quantileBreaks(sorted, count));
}

/** "40 45,5 50" as numbers, lowest first, each once; none of anything else. */
export function thresholdsIn(method: string): number[] {
  const given = method.split(/[\s;]+/).filter(Boolean).map((text) => Number(text.replace(',', '.')));
  return given.every(Number.isFinite) ? [...new Set(given)].sort((one, other) => one - other).slice(0, MOST_GIVEN - 1) : [];
}

/** As many values in each class as ties and round edges allow; a value that fills a class has it alone, so that zeros do. */
function quantileBreaks(sorted: Float64Array, count: number): number[] {
  const breaks: number[] = [];
  let from = 0;
  for (let left = count; left > 1; left--) {
    const size = (sorted.length - from) / left;
    const cut = from + Math.max(1, Math.round(size));
    // A third of a class either way finds a round edge.
    let [first, last] = [Math.max(from + 1, Math.ceil(cut - size / 3)), Math.min(sorted.length - 1, Math.floor(cut + size / 3))];
    if (sorted[cut] === sorted[cut - 1]) {
      first = sorted.findIndex((value) => value > sorted[cut - 1]!);
      if (first < 0) first = sorted.indexOf(sorted[cut]!);
      last = first;
    }
    if (first <= from || last < first) break;
    const edge = roundest(sorted[first - 1]!, sorted[last]!, sorted[cut]);
    breaks.push(edge);
    from = sorted.findIndex((value) => value >= edge);
  }
  return breaks;
}

/** The roundest number above `low` and up to `high`; of several as round, the nearest to `near`. */
export function roundest(low: number, high: number, near = high): number {
  for (let exponent = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high)))), end = exponent - 12; exponent > end; exponent--) {
    for (const factor of [5, 2, 1]) {
      const step = factor * 10 ** exponent;
      const [first, last] = [Math.floor(low / step) + 1, Math.floor(high / step)];
      const edge = exact(Math.min(Math.max(Math.round(near / step), first), last) * step);
      if (edge > low && edge <= high) return edge;
    }
  }
  return high;
}
