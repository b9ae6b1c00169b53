/** A calendar day; months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `day` is a stock at a date; `one-of` is one year in a range, not known which. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'interval' | 'one-of';

// Day 0 of the next month.
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The two ends as written; the same moment twice when there is one only. */
export const periodEnds = (period: string): [first: string, last: string] => {
  const parts = period.startsWith('[') ? period.slice(1, -1).split('..') : period.split('/');
  return [parts[0]!, parts.at(-1)!];
};

/** What a feed's `period` says, by its form alone (`2016-12-31` is a `day`, `2015-10/2016-06` an `interval`). */
export function periodKind(period: string): PeriodKind {
  if (period.startsWith('[')) return 'one-of';
  if (period.includes('/')) return 'interval';
  if (period.includes('H')) return 'half';
  if (period.includes('Q')) return 'quarter';
  return period.length > 7 ? 'day' : period.length > 4 ? 'month' : 'year';
}

/** First and last month of a moment (`2016`, `2016-H1`, `2016-Q3`, `2016-03`, `2016-03-07`). */
function months(moment: string): [number, number] {
  const part = moment.slice(5, 7);
  if (!part) return [1, 12];
  const count = Number(part.replace(/\D/, ''));
  const length = part.startsWith('H') ? 6 : part.startsWith('Q') ? 3 : 1;
  return [(count - 1) * length + 1, count * length];
}

/** First day of a period; of a range of possible years, of the first. */
export function periodStart(period: string): Day {
  const [first] = periodEnds(period);
  return { year: Number(first.slice(0, 4)), month: months(first)[0], day: Number(first.slice(8)) || 1 };
}

/** Last day of a period; of a range of possible years, of the last. Ages are counted from it (H19). */
export function periodEnd(period: string): Day {
  const [, last] = periodEnds(period);
  const year = Number(last.slice(0, 4));
  const [, month] = months(last);
  return { year, month, day: Number(last.slice(8)) || daysInMonth(year, month) };
}

const rank = (day: Day): number => (day.year * 12 + day.month) * 31 + day.day;

/** Chronological order: by end, then by start, then by code, so that the order is total and the latest comes last. */
export function comparePeriods(one: string, other: string): number {
  return rank(periodEnd(one)) - rank(periodEnd(other)) || rank(periodStart(one)) - rank(periodStart(other)) || (one < other ? -1 : one > other ? 1 : 0);
}
