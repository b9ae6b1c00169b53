/** Classes of a map. Edges are rounded first and values classed by the rounded edges, so that each value lies in the class whose words hold it. */
export interface Classes {
  /** Edges, lowest first, one more than there are classes. An edge belongs to the class above it, the last one to the last class. */
  readonly breaks: readonly number[];
  /** How many values each class has. */
  readonly counts: readonly number[];
}

/** More shades of one colour than this are not told apart beside each other. */
export const MOST_CLASSES = 5;

const STEPS = [1, 2, 2.5, 3, 4, 5, 6, 8, 10, 20];

/** As many classes as the smallest round step leaves, `most` at most; what is no number is left out. */
export function equalClasses(values: readonly (number | undefined)[], most = MOST_CLASSES): Classes {
  const sorted = sortedValues(values);
  const count = Math.min(most, distinctIn(sorted));
  const [low, high] = [sorted[0]!, sorted[sorted.length - 1]!];
  const power = 10 ** Math.floor(Math.log10((high - low) / count));
  for (const factor of count > 1 ? STEPS : []) {
    const step = factor * power;
    const first = Math.floor(low / step) + 1;
    const inner = Array.from({ length: Math.max(0, Math.ceil(high / step) - first) }, (_, at) => exact((first + at) * step));
    if (inner.length < count) return counted(sorted, inner);
  }
  return counted(sorted, []);
}

/** Whether classes tell the values apart: none is empty, none has more than half of them. */
export const tellApart = ({ counts }: Classes): boolean =>
  counts.length < 2 || counts.every((count) => count && 2 * count <= counts.reduce((all, one) => all + one));

/** Position of a value's class. */
export function classOf(breaks: readonly number[], value: number): number {
  let at = 0;
  while (at < breaks.length - 2 && value >= breaks[at + 1]!) at++;
  return at;
}

/** Where a value stands on an axis on which all classes are as wide, 0 to 1; nothing outside it. */
export function alongClasses(breaks: readonly number[], value: number): number | undefined {
  const at = classOf(breaks, value);
  const [low, high] = [breaks[at]!, breaks[at + 1]!];
  return value >= low && value <= high ? (at + (high > low ? (value - low) / (high - low) : 0.5)) / (breaks.length - 1) : undefined;
}

/** The outer edges are the least and the greatest value, or the outer breaks where no value lies beyond them. */
export function counted(sorted: Float64Array, inner: readonly number[]): Classes {
  if (!sorted.length) return { breaks: [], counts: [] };
  const breaks = [Math.min(sorted[0]!, ...inner), ...inner, Math.max(sorted[sorted.length - 1]!, ...inner)];
  const counts = Array<number>(breaks.length - 1).fill(0);
  for (const value of sorted) counts[classOf(breaks, value)]!++;
  return { breaks, counts };
}

export const sortedValues = (values: readonly (number | undefined)[]): Float64Array => Float64Array.from(values.filter(Number.isFinite) as number[]).sort();

export const distinctIn = (sorted: Float64Array): number => new Set(sorted).size;

/** Multiples of 0.1 stay what they are called. */
export const exact = (value: number): number => Number(value.toPrecision(12));
