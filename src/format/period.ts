/** A calendar day; months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `day` is a stock at a date; `one-of` is one year in a range, not known which. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'interval' | 'one-of';

/** The two ends as written; the same moment twice when there is one only. */
export const periodEnds = (period: string): [first: string, last: string] => {
  const ends = period.replace(/[[\]]/g, '').split(/\/|\.\./);
  return [ends[0]!, ends.at(-1)!];
};

/** What a feed's `period` says, by its form alone (`2016-12-31` is a `day`, `2015-10/2016-06` an `interval`). */
export function periodKind(period: string): PeriodKind {
  if (period.startsWith('[')) return 'one-of';
  if (period.includes('/')) return 'interval';
  if (period.includes('H')) return 'half';
  if (period.includes('Q')) return 'quarter';
  return period.length > 7 ? 'day' : period.length > 4 ? 'month' : 'year';
}

/** First or last day of a moment (`2016`, `2016-H1`, `2016-Q3`, `2016-03`, `2016-03-07`). */
function dayOf(moment: string, last: boolean): Day {
  const [year, part = 'H1', day] = moment.split('-');
  const months = part.startsWith('H') ? (moment.length > 4 ? 6 : 12) : part.startsWith('Q') ? 3 : 1;
  const month = Number(part.replace(/\D/, '')) * months - (last ? 0 : months - 1);
  // Day 0 of the next month is the last of this one.
  return { year: Number(year), month, day: Number(day ?? (last ? new Date(Date.UTC(Number(year), month, 0)).getUTCDate() : 1)) };
}

/** First day of a period; of a range of possible years, of the first. */
export const periodStart = (period: string): Day => dayOf(periodEnds(period)[0], false);

/** Last day of a period; of a range of possible years, of the last. Ages are counted from it (H19). */
export const periodEnd = (period: string): Day => dayOf(periodEnds(period)[1], true);

const rank = ({ year, month, day }: Day): number => (year * 12 + month) * 31 + day;

/** Chronological order: by end, then by start, then by code, so that the order is total and the latest comes last. */
export function comparePeriods(one: string, other: string): number {
  return rank(periodEnd(one)) - rank(periodEnd(other)) || rank(periodStart(one)) - rank(periodStart(other)) || (one < other ? -1 : one > other ? 1 : 0);
}

/** Whether what holds in a period tells of another: an interval or a set of possible years that has all of it, or a date within it. */
export function covers(told: string, asked: string): boolean {
  const isWithin = (inner: string, outer: string): boolean => rank(periodStart(outer)) <= rank(periodStart(inner)) && rank(periodEnd(inner)) <= rank(periodEnd(outer));
  const kind = periodKind(told);
  return kind === 'day' ? isWithin(told, asked) : /^(interval|one-of)$/.test(kind) && isWithin(asked, told);
}
