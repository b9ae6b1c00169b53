/** Classes of a map. Edges are rounded first and values classed by the rounded edges, so that each value lies in the class whose words hold it. */
export interface Classes {
  /** Edges, lowest first, one more than there are classes. An edge belongs to the class above it, the last one to the last class. */
  readonly breaks: readonly number[];
  /** How many values each class has. */
  readonly counts: readonly number[];
  /** The value of a class that has no other, as often as it may be there. */
  readonly single: readonly (number | undefined)[];
}

/** More shades of one colour than this are not told apart beside each other. */
const MOST = 5;
/** What an author gives may be one or two more. */
const MOST_GIVEN = 7;

/** Breaks between the classes of some values, sorted, in at most `count` classes: what `natural-breaks.ts` gives. */
export type FindBreaks = (sorted: ArrayLike<number>, count: number) => number[];

/**
 * @param values in any order; what is no number is left out
 * @param method `quantiles`, `equal`, `natural`, thresholds as "40 45,5 50"; by default equal steps where they serve (docs/decisions/0062)
 * @param natural where natural breaks are asked for and loaded
 */
export function classesOf(values: ArrayLike<number>, method = '', natural?: FindBreaks): Classes {
  const sorted = Float64Array.from(values).filter(Number.isFinite).sort();
  const given = thresholdsIn(method);
  if (given.length) return counted(sorted, given);
  const distinct = new Set(sorted.subarray(0, 999)).size;
  const count = Math.min(MOST, distinct);
  if (method === 'natural' && natural) return counted(sorted, natural(sorted, count));
  const quantiles = (): Classes => counted(sorted, quantileBreaks(sorted, count));
  if (method === 'quantiles') return quantiles();
  const equal = counted(sorted, equalBreaks(sorted[0] as number, sorted[sorted.length - 1] as number, count));
  // Far values would leave classes empty, or nearly all in one.
  return method === 'equal' || equal.counts.every((one) => one > 0 && 2 * one <= sorted.length) ? equal : quantiles();
}

/** "40 45,5 50" as numbers, lowest first, each once; none of anything else. */
export function thresholdsIn(method: string): number[] {
  const given = method.split(/[\s;]+/).filter(Boolean).map((text) => Number(text.replace(',', '.')));
  return given.every(Number.isFinite) ? [...new Set(given)].sort((one, other) => one - other).slice(0, MOST_GIVEN - 1) : [];
}

/** Position of a value's class. */
export function classOf(breaks: readonly number[], value: number): number {
  let at = 0;
  while (at < breaks.length - 2 && value >= (breaks[at + 1] as number)) at++;
  return at;
}

/** Where a value stands on an axis on which all classes are as wide, 0 to 1; nothing outside it. */
export function alongClasses(breaks: readonly number[], value: number): number | undefined {
  const at = classOf(breaks, value);
  const [low, high] = [breaks[at] as number, breaks[at + 1] as number];
  return value < low || value > high ? undefined : (at + (high > low ? (value - low) / (high - low) : 0.5)) / (breaks.length - 1);
}

/** The outer edges are the least and the greatest value, or the outer thresholds where no value lies beyond them. */
function counted(sorted: Float64Array, inner: readonly number[]): Classes {
  if (!sorted.length) return { breaks: [], counts: [], single: [] };
  const low = Math.min(sorted[0] as number, inner[0] ?? Infinity);
  const high = Math.max(sorted[sorted.length - 1] as number, inner[inner.length - 1] ?? -Infinity);
  const breaks = [low, ...inner, high];
  const counts = Array<number>(breaks.length - 1).fill(0);
  const single: (number | undefined)[] = [];
  for (const value of sorted) {
    const at = classOf(breaks, value);
    single[at] = counts[at]!++ && single[at] !== value ? undefined : value;
  }
  return { breaks, counts, single };
}

const STEPS = [1, 2, 2.5, 3, 4, 5, 6, 8, 10, 20];

/** Multiples of the smallest round step that leaves `count` classes or fewer. */
function equalBreaks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [];
  const power = 10 ** Math.floor(Math.log10((high - low) / count));
  for (const factor of STEPS) {
    const step = factor * power;
    const first = Math.floor(low / step) + 1;
    const last = Math.ceil(high / step) - 1;
    if (last - first + 2 <= count) return Array.from({ length: last - first + 1 }, (_, at) => exact((first + at) * step));
  }
  return [];
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
      first = sorted.findIndex((value) => value > (sorted[cut - 1] as number));
      if (first < 0) first = sorted.indexOf(sorted[cut] as number);
      last = first;
    }
    if (first <= from || last < first) break;
    const edge = roundest(sorted[first - 1] as number, sorted[last] as number, sorted[cut]);
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

/** Multiples of 0.1 stay what they are called. */
const exact = (value: number): number => Number(value.toPrecision(12));
