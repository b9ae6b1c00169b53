/** First and last day of a period, as `YYYY-MM-DD`. Of `[2010..2016]`, one year in that range, both ends of the range. */
export interface Bounds {
  readonly start: string;
  readonly end: string;
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
  const [from = '', to = from] = period.startsWith('[') ? period.slice(1, -1).split('..') : period.split('/');
  bounds = described(period, momentBounds(from).start, momentBounds(to).end);
  // Feeds name few periods; a hostile one must not grow this for ever.
  if (known.size > 5000) known.clear();
  known.set(period, bounds);
  return bounds;
}

function momentBounds(moment: string): Pick<Bounds, 'start' | 'end'> {
  const year = moment.slice(0, 4);
  const rest = moment.slice(5);
  const half = /^([HQ])(\d)$/.exec(rest);
  const months = half ? (half[1] === 'H' ? 6 : 3) : 1;
  const last = half ? Number(half[2]) * months : Number(rest.slice(0, 2) || 12);
  const first = rest === '' ? 1 : last - months + 1;
  if (rest.length === 5) return { start: moment, end: moment };
  return { start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${two(daysIn(Number(year), last))}` };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** @param month 1 to 12 */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Full months from one day to another, both `YYYY-MM-DD`; negative when `to` is earlier by a month or more. */
export function monthsBetween(from: string, to: string): number {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Number(to.slice(8, 10)) < Number(from.slice(8, 10)) ? months - 1 : months;
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));

function described(period: string, start: string, end: string): Bounds {
  const month = yearOf(start) * 12 + Number(start.slice(5, 7)) - 1;
  const months = monthsBetween(start, end) + 1;
  const as = (kind: string, step: number): Bounds => ({ start, end, kind, month, step });
  if (period.startsWith('[')) return as('within', 0);
  if (period.includes('/')) return as(`over ${months}`, months);
  if (period.length === 10) return as(`day ${period.slice(5)}`, 12);
  return as(`${months} months`, months);
}

/** Whether the second period is the very next of its kind after the first: no year (half, quarter, month) is missing between them. */
export function follows(before: string, after: string): boolean {
  const first = boundsOf(before);
  const second = boundsOf(after);
  const gap = second.month - first.month;
  return gap > 0 && first.kind === second.kind && (gap === first.step || (gap < first.step && first.kind.startsWith('over')));
}

/** Negative when the first ends (then begins) earlier. */
export function comparePeriods(first: string, second: string): number {
  if (first === second) return 0;
  const a = boundsOf(first);
  const b = boundsOf(second);
  return a.end < b.end ? -1 : a.end > b.end ? 1 : a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
