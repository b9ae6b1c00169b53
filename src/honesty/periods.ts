/** First and last day of a period. Of `[2010..2016]`, one year in that range, both ends of the range. */
export interface Bounds {
  /** Days are numbers, as if all months had 31: whole months and years between two follow by division. */
  readonly start: number;
  readonly end: number;
  /** Whole months from start to end. */
  readonly months: number;
  /** What kind of period: only like kinds are compared (H13). A stock at a date is another kind than a flow over a year. */
  readonly kind: string;
}

export const MONTH = 31;
export const YEAR = 12 * MONTH;

const known = /* @__PURE__ */ new Map<string, Bounds>();

/** Bounds of a period of the feed format (ISO 8601 or EDTF). The shape has been checked when it was read. */
export function boundsOf(period: string): Bounds {
  let bounds = known.get(period);
  if (!bounds) {
    const moments = period.replace(/[[\]]/g, '').split(/\.\.|\//);
    const start = dayOf(moments[0]!, 0);
    const end = dayOf(moments.at(-1)!, 1);
    const kind = /^\[|\//.exec(period)?.[0] ?? (period.length === 10 ? period.slice(4) : '');
    bounds = { start, end, months: monthsBetween(start, end) + 1, kind };
    // Feeds name few periods; a hostile one must not grow this for ever.
    if (known.size > 5000) known.clear();
    known.set(period, bounds);
  }
  return bounds;
}

/** First (0) or last (1) day of `2016`, `2016-H1`, `2016-Q3`, `2016-03` or `2016-03-07`. */
function dayOf(moment: string, last: 0 | 1): number {
  const [year, part = 'Y1', day] = moment.split('-');
  const months = { Y: 12, H: 6, Q: 3 }[part[0]!] ?? 1;
  const month = Number(part.replace(/\D/, '')) * months - (last ? 1 : months);
  // Day 0 of the next month is the last of this one.
  return Number(year) * YEAR + month * MONTH + (day ? Number(day) : last ? new Date(Date.UTC(Number(year), month + 1, 0)).getUTCDate() : 1) - 1;
}

/** Full months from one day to another; negative when the other is earlier. */
export const monthsBetween = (from: number, to: number): number => Math.floor((to - from) / MONTH);

/** Calendar years from the end of one period to that of another, whichever is first. */
export const yearsBetween = (one: string, other: string): number => Math.abs(Math.floor(boundsOf(one).end / YEAR) - Math.floor(boundsOf(other).end / YEAR));

/** Whether the second period is the very next of its kind after the first: no year (half, quarter, month) is missing between them. */
export function follows(before: Bounds, after: Bounds): boolean {
  const { kind, months } = before;
  const gap = monthsBetween(before.start, after.start);
  if (gap <= 0 || kind !== after.kind || months !== after.months || kind === '[') return false;
  // Years that overlap follow each other too; the same day comes back after a year.
  return kind === '/' ? gap <= months : gap === (kind ? 12 : months);
}

/** Negative when the first ends (then begins) earlier. */
export const compareBounds = (first: Bounds, second: Bounds): number => first.end - second.end || first.start - second.start;
