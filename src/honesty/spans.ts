import type { Bounds } from './periods.js';
import { MONTH, YEAR, boundsOf } from './periods.js';
import type { Kind, Variable } from './vectors.js';
import { addSum } from './vectors.js';

/** From a day to the day after the last: a way between two days, along which counts add up. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly variable: Variable;
}

/**
 * Counts of some periods that follow from each other: 2025 from its halves and quarters, of whatever lengths, or a year and a school year
 * that share a half. Each day on which a period begins or ends is a place and each period a way between two; what is stated along two
 * ways between the same places is equal. The shortest ways are the tree that others are compared with.
 */
export function addPeriods(kind: Kind): void {
  const flows = [...kind.periods.keys()].map(period => ({ ...boundsOf(period), period })).filter(isFlow).sort((a, b) => a.end - a.start - (b.end - b.start));
  if (flows.length < 2) return;
  const spans = new Map<string, Span[]>();
  for (const { period, start, end } of flows) {
    const ends = { from: start, to: dayAfter(end) };
    for (const variable of kind.periods.get(period)!.values()) {
      const list = spans.get(variable.territory);
      if (list) list.push({ ...ends, variable });
      else spans.set(variable.territory, [{ ...ends, variable }]);
    }
  }
  for (const all of spans.values()) {
    // Quarters that count everyone present don't add up to halves, yet the halves may to the year: once more without what is too short to fit.
    for (let open: readonly Span[] = all, before = Infinity; open.length > 1 && open.length < before;) {
      before = open.length;
      const shortest = Math.min(...compared(open).map(lengthOf));
      open = open.filter(span => lengthOf(span) >= shortest);
    }
  }
}

const lengthOf = ({ from, to }: Span): number => to - from;

/** Not a stock at a date, nor a year that is not known: those don't add up. */
const isFlow = ({ kind }: Bounds): boolean => kind === '' || kind === '/';

/** The first day after a period: of the next month after the last of this one, as all months have 31 days here. */
function dayAfter(end: number): number {
  const month = Math.floor(end / MONTH);
  const days = new Date(Date.UTC(Math.floor(end / YEAR), (month % 12) + 1, 0)).getUTCDate();
  return (end % MONTH) + 1 >= days ? (month + 1) * MONTH : end + 1;
}

interface Step {
  readonly to: number;
  readonly variable: Variable;
  readonly isBack: boolean;
}

/** Writes what follows from ways between the same days; gives back the spans whose numbers contradict it. */
function compared(spans: readonly Span[]): Span[] {
  const steps = new Map<number, Step[]>();
  const stepsFrom = (day: number): Step[] => steps.get(day) ?? steps.set(day, []).get(day)!;
  return spans.filter(({ from, to, variable }) => {
    const way = wayBetween(from, to, steps);
    if (way) return !isEqual(variable, way);
    stepsFrom(from).push({ to, variable, isBack: false });
    stepsFrom(to).push({ to: from, variable, isBack: true });
    return false;
  });
}

function wayBetween(from: number, to: number, steps: ReadonlyMap<number, readonly Step[]>): Step[] | undefined {
  if (!steps.has(to)) return undefined;
  const reached = new Map<number, { readonly day: number; readonly step: Step } | undefined>([[from, undefined]]);
  for (const day of reached.keys()) {
    if (day === to) break;
    for (const step of steps.get(day) ?? []) if (!reached.has(step.to)) reached.set(step.to, { day, step });
  }
  if (!reached.has(to)) return undefined;
  const way: Step[] = [];
  for (let last = reached.get(to); last; last = reached.get(last.day)) way.unshift(last.step);
  return way;
}

function isEqual(whole: Variable, way: readonly Step[]): boolean {
  const [forth, back] = [false, true].map(isBack => way.filter(step => step.isBack === isBack).map(({ variable }) => variable)) as [Variable[], Variable[]];
  if (!back.length) return addSum(whole, forth);
  // Two sums of one total that nobody states: what is left of the whole way, and what is counted twice.
  const total: Variable = { kind: whole.kind, period: '', territory: whole.territory, low: NaN, high: NaN, entries: [], sums: undefined };
  addSum(total, forth);
  return addSum(total, [whole, ...back]);
}
