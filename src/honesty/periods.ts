/** First and last day of a period, as `YYYY-MM-DD`. Of `[2010..2016]`, one year in that range, both ends of the range. */
export interface Bounds {
  readonly start: string;
  readonly end: string;
  /** Less when it ends (then begins) earlier. */
  readonly order: string;
  /** What kind of period: only like kinds are compared (H13). A stock at a date is another kind than a flow over a year. */
  readonly kind: string;
  /** Number of the first month, counted from year 0. */
  readonly month: number;
  /** Months to the next period of the kind; 0 where there is no next one. */
  readonly step: number;
}

const known = /* @__PURE__ */ new Map<string, Bounds>();

/** Bounds of a period of the feed format (ISO 8601 or EDTF). The shape has been checked when it was read. */
export function boundsOf(period: string): Bounds {
  let bounds = known.get(period);
  if (bounds) return bounds;
  const moments = period.replace(/[[\]]/g, '').split(/\.\.|\//);
  const [start] = daysOf(moments[0]!);
  const [, end] = daysOf(moments.at(-1)!);
  const month = yearOf(start) * 12 + Number(start.slice(5, 7)) - 1;
  const months = monthsBetween(start, end) + 1;
  const [kind, step] = period.startsWith('[') ? ['within', 0] : moments[1] ? [`over ${months}`, months] : period.length === 10 ? [period.slice(4), 12] : [`${months}`, months];
  bounds = { start, end, order: end + start, kind, month, step };
  // Feeds name few periods; a hostile one must not grow this for ever.
  if (known.size > 5000) known.clear();
  known.set(period, bounds);
  return bounds;
}

/** First and last day of `2016`, `2016-H1`, `2016-Q3`, `2016-03` or `2016-03-07`. */
function daysOf(moment: string): [first: string, last: string] {
  const [year = '', part = '', day] = moment.split('-');
  if (day) return [moment, moment];
  const months = part === '' ? 12 : part.startsWith('H') ? 6 : part.startsWith('Q') ? 3 : 1;
  const last = months * Number(part.replace(/\D/, '') || 1);
  // Day 0 of the next month.
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return [`${year}-${two(last - months + 1)}-01`, `${year}-${two(last)}-${lastDay}`];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Full months from one day to another, both `YYYY-MM-DD`; negative when `to` is earlier by a month or more. */
export function monthsBetween(from: string, to: string): number {
  const [years, months, days] = to.split('-').map((part, at) => Number(part) - Number(from.split('-')[at]));
  return years! * 12 + months! - Number(days! < 0);
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** From the end of one period to that of another, whichever is first. */
export const yearsBetween = (one: string, other: string): number => Math.abs(yearOf(boundsOf(one).end) - yearOf(boundsOf(other).end));

/** Whether the second period is the very next of its kind after the first: no year (half, quarter, month) is missing between them. */
export function follows(before: Bounds, after: Bounds): boolean {
  const gap = after.month - before.month;
  return gap > 0 && before.kind === after.kind && (gap === before.step || (gap < before.step && before.kind.startsWith('over')));
}

/** Negative when the first ends (then begins) earlier. */
export function comparePeriods(first: string, second: string): number {
  const one = boundsOf(first).order;
  const other = boundsOf(second).order;
  return one < other ? -1 : Number(one > other);
}
