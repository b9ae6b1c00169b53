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
  const [start, end] = [times[0] as number, times.at(-1) as number];
  if (end === start || high === low) return undefined;
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
  const hatched = gapsOf(observations, times);
  const gaps = hatched.map(({ from, to }) => ({ from: x(from), to: x(to) }));
  const known = hatched.map(({ after, years }) => ({ years, told: series.points.indexOf(at[after + 1] as number) - series.points.indexOf(at[after] as number) - 1 }));
  const breaks = indicator.breaks
    .map(({ period }) => ({ x: x(time(period) - 0.5), label: context.words.format.messages.labels.break }))
    .filter((one) => one.x > 0 && one.x < 100);
  return {
    points, segments, gaps, breaks,
    ticks: ticks.map((value) => ({ y: y(value), label: context.words.format.figure(value, indicator.unit, { compact: true }).text })),
    years: yearsOf(observations, points, context),
    notes: notesOf(context, indicator, { low, high, hollow: points.some(({ approximate }) => approximate),
      absent: known.some(({ years, told }) => told < years), unknown: known.some(({ told }) => told > 0) }),
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

/** Whole years after one figure and before the next. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly years: number;
  /** Index of the figure before them. */
  readonly after: number;
}

/** Whole years between two neighbours of which there is no figure. */
function gapsOf(observations: readonly DisclosedObservation[], times: readonly number[]): Gap[] {
  return times.slice(1).flatMap((moment, index) => {
    const before = times[index] as number;
    const annual = [observations[index], observations[index + 1]].every((one) => ['year', 'day'].includes(periodKind(one?.period ?? '')));
    return annual && moment - before > 1.5 ? [{ from: before + 0.75, to: moment - 0.75, years: Math.round(moment - before) - 1, after: index }] : [];
  });
}

/** Widths of the plot from which on more labels stand under it, in em of the text: `.room-1` and `.room-2` of the styles, less the scale. */
const ROOMS = [11.75, 18.75] as const;
/** Width of a character of a label, and the least gap between two, in em of the text. */
const CHARACTER = 0.5;
const LEAST_GAP = 0.6;
/** Labels nearer than this percentage of the width are a crowd, however wide it is. */
const CROWD = 18;

/** Years under the axis: the first, the last, and those that keep their distance in the room that there is. */
function yearsOf(observations: readonly DisclosedObservation[], points: readonly TrendPoint[], context: Context): TrendYear[] {
  const last = points.length - 1;
  const all = points.map(({ x }, index) => ({ x, label: context.words.format.period(observations[index]?.period ?? '', 'short') }));
  const years: TrendYear[] = [0, last].map((index) => ({ ...(all[index] as TrendYear), room: 0 }));
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
