import { comparePeriods, periodEnd, periodKind, periodStart } from '../../format/period.js';

/** Columns that have room for a value each; more are told by their ends. */
export const MOST_CELLS = 8;
const MOST_COLUMNS = 60;

export interface Axis {
  /** Percent of the width. */
  at(period: string): number;
  /** Of a moment, as a decimal year. */
  of(moment: number): number;
  /** Width of a year, percent. */
  readonly step: number;
  readonly columns: readonly { readonly x: number; readonly period: string; readonly isShown: boolean }[];
  readonly years: readonly number[];
}

export const round = (value: number): number => Math.round(value * 100) / 100;

/** The end of a period as a decimal year: a stock at the end of 2022 and the year 2022 stand at the same place. */
export function moment(period: string): number {
  const { year, month } = periodEnd(period);
  return periodKind(period) === 'year' ? year : year + (month - 12) / 12;
}

/** Whether two periods have days in common. */
export function overlap(one: string, other: string): boolean {
  const [first, last] = [periodStart, periodEnd].map((end) => (period: string): number => {
    const { year, month, day } = end(period);
    return (year * 12 + month) * 31 + day;
  }) as [(period: string) => number, (period: string) => number];
  return first(one) <= last(other) && first(other) <= last(one);
}

/** One column a year where all periods are years, with half a column at both ends; else a place for each moment. */
export function axisOf(periods: readonly string[]): Axis {
  // The own period of the figure comes first: one column for "end of 2024" and "2024".
  const known = [...new Map([...periods].reverse().map((period) => [moment(period), period])).values()].sort(comparePeriods);
  const moments = known.map(moment);
  const [start, end] = [Math.min(...moments), Math.max(...moments)];
  const step = 100 / (end - start + 1);
  const of = (at: number): number => round((at - start + 0.5) * step);
  const at = (period: string): number => of(moment(period));
  const areYears = known.every((period) => /^(year|day)$/.test(periodKind(period)) && Number.isInteger(moment(period))) && end - start < MOST_COLUMNS;
  const years = areYears ? Array.from({ length: end - start + 1 }, (_, index) => start + index) : [];
  const all = areYears ? years.map((year) => known.find((period) => moment(period) === year) ?? String(year)) : known;
  const every = Math.ceil(all.length / MOST_CELLS);
  return { at, of, step, years, columns: all.map((period, index) => ({ x: at(period), period, isShown: (all.length - 1 - index) % every === 0 })) };
}
