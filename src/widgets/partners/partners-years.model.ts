import { periodEnd, periodStart, type Day } from '../../format/period.js';

/** From when to when a relation is or was, as the feed writes it. */
export interface Relating {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** A relation on the ruler, in percent of its length. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Whether it still lasts. */
  readonly isOpen: boolean;
}

export interface Ruler {
  readonly first: string;
  readonly last: string;
  /** Whether some are older than its first year. */
  readonly isCut: boolean;
  spanOf(relation: Relating): Span | undefined;
}

/** Years: a relation that is older begins at the edge of the ruler. */
const LONGEST = 60;

const yearsOf = ({ year, month, day }: Day): number => year + (month - 1) / 12 + (day - 1) / 365;

/** A year or a month is over when its last day is. */
export const isOver = ({ until }: Relating, now: string): boolean => until !== undefined && yearsOf(periodEnd(until)) < yearsOf(periodEnd(now));

export type Standing = 'now' | 'over' | 'coming';

/** Over, still to begin, or neither; without dates it is taken to last. */
export const standingOf = (relating: Relating, now: string): Standing =>
  isOver(relating, now) ? 'over' : relating.since && yearsOf(periodStart(relating.since)) > yearsOf(periodEnd(now)) ? 'coming' : 'now';

/** Whether it lasted at some time of a period. */
export const isDuring = ({ since, until }: Relating, period: string): boolean =>
  !(since && yearsOf(periodStart(since)) > yearsOf(periodEnd(period))) && !(until && yearsOf(periodEnd(until)) < yearsOf(periodStart(period)));

/** A relation that ends before it begins is a slip. */
export const isBackwards = ({ since, until }: Relating): boolean => since !== undefined && until !== undefined && yearsOf(periodEnd(until)) < yearsOf(periodStart(since));

/** One ruler of years for all relations, from the first to the day of disclosure; none where no relation has a beginning. */
export function rulerOf(relations: readonly Relating[], now: string): Ruler | undefined {
  const last = yearsOf(periodEnd(now));
  const begun = relations.flatMap(({ since }) => (since ? [yearsOf(periodStart(since))] : [])).filter((begin) => begin < last);
  if (!begun.length) return undefined;
  const oldest = Math.floor(Math.min(...begun));
  const first = Math.max(oldest, Math.floor(last) - LONGEST);
  const at = (years: number): number => Math.round((1000 * (Math.min(Math.max(years, first), last) - first)) / (last - first)) / 10;
  return {
    first: String(first), last: String(Math.floor(last)), isCut: oldest < first,
    spanOf({ since, until }) {
      if (!since) return undefined;
      const end = until ? yearsOf(periodEnd(until)) : last;
      const [from, to] = [at(yearsOf(periodStart(since))), at(end)];
      return from < to ? { from, to, isOpen: end >= last } : undefined;
    },
  };
}
