import { periodEnd, periodKind } from '../format/period.js';
import type { DisclosedIndicator, DisclosedObservation } from '../honesty/types.js';
import { niceTicks } from '../scale/ticks.js';
import { figureText } from './figure.js';
import { say, type Context } from './names.js';
import type { Selection } from './select.js';

export interface TrendPoint {
  /** Percent of the width and of the height, from the left and from the top. */
  readonly x: number;
  readonly y: number;
  readonly period: string;
  readonly text: string;
  /** "fin 2022 : 144 600, environ". */
  readonly spoken: string;
  /** Drawn hollow: not exact. */
  readonly approximate: boolean;
  readonly labelled: boolean;
}

/** A period under the axis, and how much room the drawing must have for it: the first and the last are always there. */
export interface TrendYear {
  readonly x: number;
  readonly label: string;
  readonly room: 0 | 1 | 2;
}

export interface TrendModel {
  readonly points: readonly TrendPoint[];
  /** Polylines between comparable points; dashed where an end is approximate. */
  readonly segments: readonly { readonly from: number; readonly to: number; readonly dashed: boolean }[];
  readonly breaks: readonly { readonly x: number; readonly label: string }[];
  /** Years of which there is no figure, as spans of the width. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly years: readonly TrendYear[];
  /** What the eye must be told: breaks, hollow marks, hatching, a scale that does not start at zero. */
  readonly notes: string;
}

/** From three periods on, a figure is also a line; joined only where two points may be compared (H13). */
export function trendModel(context: Context, { indicator, series }: Selection): TrendModel | undefined {
  const at = (series?.points ?? []).filter((index) => valueAt(indicator, index) !== null);
  if (!series || at.length < 3) return undefined;
  const observations = at.map((index) => indicator.observations[index] as DisclosedObservation);
  const times = observations.map((observation) => time(observation.period ?? ''));
  const values = observations.map(({ value }) => value as number);
  const ticks = niceTicks(Math.min(...values), Math.max(...values), 3);
  const [low, high] = [ticks[0] as number, ticks.at(-1) as number];
  if (times[0] === times.at(-1) || high === low) return undefined;
  const hatched = gapsOf(indicator, series.points, at);
  const start = Math.min(times[0] as number, ...hatched.map(({ from }) => from));
  const end = Math.max(times.at(-1) as number, ...hatched.map(({ to }) => to));
  const x = (moment: number): number => round((100 * (moment - start)) / (end - start));
  const y = (value: number): number => round((100 * (high - value)) / (high - low));
  const points = observations.map((observation, index) => point(context, indicator, observation, {
    x: x(times[index] as number), y: y(observation.value as number), labelled: index === at.length - 1,
  }));
  const segments = series.runs.flatMap((run) => {
    const present = run.filter((index) => at.includes(index));
    return present.slice(1).map((index, step) => {
      const [from, to] = [at.indexOf(present[step] as number), at.indexOf(index)];
      return { from, to, dashed: Boolean(points[from]?.approximate || points[to]?.approximate) };
    });
  });
  const gaps = hatched.map(({ from, to }) => ({ from: x(from), to: x(to) }));
  // A line whose ends are withheld begins and ends with their years.
  const named = [series.points[0] as number, ...at, series.points.at(-1) as number].map((index) => indicator.observations[index]?.period ?? '')
    .filter((period) => time(period) >= start && time(period) <= end);
  const breaks = indicator.breaks
    .map(({ period }) => ({ x: x(time(period) - 0.5), label: context.words.format.messages.labels.break }))
    .filter((one) => one.x > 0 && one.x < 100);
  return {
    points, segments, gaps, breaks,
    ticks: ticks.map((value) => ({ y: y(value), label: context.words.format.figure(value, indicator.unit, { compact: true }).text })),
    years: yearsOf([...new Set(named)].map((period) => ({ x: x(time(period)), label: context.words.format.period(period, 'short') }))),
    notes: notesOf(context, indicator, { low, high, hollow: points.some(({ approximate }) => approximate),
      absent: hatched.some(({ years, told }) => told < years), unknown: hatched.some(({ told }) => told > 0) }),
  };
}

function valueAt(indicator: DisclosedIndicator, index: number): number | null {
  return indicator.observations[index]?.value ?? null;
}

function point(context: Context, indicator: DisclosedIndicator, observation: DisclosedObservation, place: { x: number; y: number; labelled: boolean }): TrendPoint {
  const { format } = context.words;
  const { text, number, before } = figureText(context, indicator, observation);
  const period = format.period(observation.period ?? '');
  const note = say(context, observation.note)?.text;
  return {
    ...place,
    period,
    text: before ? text : number,
    spoken: format.messages.labelled(period, text) + (note ? `, ${note}` : ''),
    approximate: observation.precision === 'environ' || observation.precision === 'au-moins' || observation.precision === 'au-plus',
  };
}

/** A moment as a decimal year: a stock at the end of 2022 and the year 2022 stand at the same place. */
function time(period: string): number {
  const { year, month } = periodEnd(period);
  return periodKind(period) === 'year' ? year : year + (month - 12) / 12;
}

/** Whole years without a figure. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly years: number;
  /** How many of them the feed speaks of: withheld, or missing with a reason. */
  readonly told: number;
}

/** Whole years of which there is no figure: between two figures, and those that the feed speaks of before the first and after the last. */
function gapsOf({ observations }: DisclosedIndicator, points: readonly number[], at: readonly number[]): Gap[] {
  const periodOf = (index: number): string => observations[index]?.period ?? '';
  const isYear = (index: number): boolean => /^(year|day)$/.test(periodKind(periodOf(index)));
  /** @param ends how many years from each of the two the missing ones begin and end */
  const between = (one: number, other: number, ends: readonly [0 | 1, 0 | 1]): Gap[] => {
    const [first, last] = [time(periodOf(one)) + ends[0], time(periodOf(other)) - ends[1]];
    if (!isYear(one) || !isYear(other) || last < first - 0.5) return [];
    const told = points.indexOf(other) - points.indexOf(one) + 1 - ends[0] - ends[1];
    return [{ from: first - 0.25, to: last + 0.25, years: Math.round(last - first) + 1, told }];
  };
  const [start, end, first, last] = [points[0], points.at(-1), at[0], at.at(-1)] as [number, number, number, number];
  return [
    ...(start === first ? [] : between(start, first, [0, 1])),
    ...at.slice(1).flatMap((index, before) => between(at[before] as number, index, [1, 1])),
    ...(end === last ? [] : between(last, end, [1, 0])),
  ];
}

/** Widths of the plot from which on more labels stand under it, in em of the text: `.room-1` and `.room-2` of the styles, less the scale. */
const ROOMS = [11.75, 18.75] as const;
/** Width of a character of a label, and the least gap between two, in em of the text. */
const CHARACTER = 0.5;
const LEAST_GAP = 0.6;
/** Labels nearer than this percentage of the width are a crowd, however wide it is. */
const CROWD = 18;

/** Years under the axis: the first, the last, and those that keep their distance in the room that there is. */
function yearsOf(all: readonly Pick<TrendYear, 'x' | 'label'>[]): TrendYear[] {
  const years: TrendYear[] = [all[0], all.at(-1)].map((one, end) => ({ label: one?.label ?? '', x: end ? 100 : 0, room: 0 }));
  ROOMS.forEach((em, index) => {
    // Labels at the ends stand within the plot, the others around their point.
    const half = ({ label, room }: Pick<TrendYear, 'label' | 'room'>): number => (label.length * CHARACTER) / (room ? 2 : 1);
    const room = (index + 1) as 1 | 2;
    for (const one of all) {
      const isFar = (year: TrendYear): boolean => Math.abs(year.x - one.x) >= Math.max(CROWD, (100 * (half(year) + half({ ...one, room }) + LEAST_GAP)) / em);
      if (years.every(isFar)) years.push({ ...one, room });
    }
  });
  return years.sort((one, other) => one.x - other.x);
}

function notesOf(context: Context, indicator: DisclosedIndicator, facts: { low: number; high: number; hollow: boolean; absent: boolean; unknown: boolean }): string {
  const { format } = context.words;
  const { messages } = format;
  const notes = indicator.breaks.map(({ why }) => messages.labelled(messages.trend.break, say(context, why)?.text ?? ''));
  if (facts.hollow) notes.push(messages.trend.hollow);
  if (facts.absent || facts.unknown) notes.push(messages.trend.hatched(facts.absent, facts.unknown));
  if (facts.low !== 0) notes.push(messages.trend.scale(format.range(facts.low, facts.high, indicator.unit)));
  return notes.map((note) => (/[.!?]$/.test(note) ? note : `${note}.`)).join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
