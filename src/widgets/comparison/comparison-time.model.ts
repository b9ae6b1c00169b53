import { comparePeriods, periodEnd, periodKind } from '../../format/period.js';
import { figureText } from '../../model/figure.js';
import { countedName, placeName, say, speaksForItself, territoryName, type Context } from '../../model/names.js';
import { referenceText } from '../../model/reference.js';
import { marksOf } from '../../model/select.js';
import { figureModel } from '../../model/withheld.js';
import { writtenOf, writtenReference } from '../../model/written.js';
import { niceTicks } from '../../scale/ticks.js';
import type { ComparisonChoice, Shown } from './comparison-choice.model.js';
import { gapOf, intervalOf, kindOfGiven, kindOfPlace, type Gap, type Other } from './comparison-gap.model.js';

/** One value of a line. */
export interface TimePoint {
  /** Percent of the width and of the height, from the left and from the top. */
  readonly x: number;
  readonly y: number;
  readonly period: string;
  readonly value: number;
  /** The number that a reader sees. */
  readonly written: number;
  /** "26,7 %". */
  readonly text: string;
  /** "26,7", where it stands on the drawing. */
  readonly short: string;
  readonly source?: string | undefined;
  /** Of the figure's own; the author's references have none. */
  readonly shown?: Shown | undefined;
  /** Of another type of structure: nothing is measured against it (H14). */
  readonly isUnlike?: boolean | undefined;
  /** Written beside its mark, above or below. */
  readonly label?: 'above' | 'below' | undefined;
  readonly spoken: string;
}

export interface TimeLine {
  readonly name: string;
  readonly lang?: string | undefined;
  readonly kind: 'own' | 'reference';
  readonly points: readonly TimePoint[];
  /** Neighbours that may be joined, by their positions (H13). */
  readonly segments: readonly (readonly [from: number, to: number])[];
  /** Without its unit, by column: nothing where there is no value. */
  readonly cells: readonly ({ readonly x: number; readonly text?: string | undefined })[];
}

/** The last period that two lines share, and how far apart they are then. */
export interface TimeGap extends Gap {
  readonly period: string;
  readonly name: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is measured in the last period of all. */
  readonly isLast: boolean;
  readonly own: TimePoint;
  readonly other: TimePoint;
  readonly kind: Other['kind'];
}

export interface TimeModel {
  readonly lines: readonly TimeLine[];
  readonly gaps: readonly TimeGap[];
  /** Whole years without any value: "2016 à 2019 : non renseigné". */
  readonly missing: readonly { readonly from: number; readonly to: number; readonly years: string; readonly why: string; readonly isWithheld: boolean; /** As a feed writes it. */ readonly period: string }[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** One a column; `every` says which are written where there is little room. */
  readonly columns: readonly { readonly x: number; readonly width: number; readonly text: string; readonly isShown: boolean }[];
  /** Dots tell values of several sources, which are no line (H13). */
  readonly hasDots: boolean;
  /** Few enough that each value stands under its year. */
  readonly hasCells: boolean;
}

/** Columns that have room for a value each; more are told by their ends. */
const MOST_CELLS = 8;
const MOST_COLUMNS = 60;

interface Raw {
  readonly name: string;
  readonly lang?: string | undefined;
  readonly kind: TimeLine['kind'];
  readonly points: readonly Omit<TimePoint, 'x' | 'y' | 'spoken' | 'label'>[];
  readonly joins: (one: number, other: number) => boolean;
  readonly as: Other['kind'];
  readonly intervals: readonly (readonly [number, number] | undefined)[];
}

export function timeModel(context: Context, choice: ComparisonChoice): TimeModel {
  const { selection: { indicator } } = choice;
  const raw = [ownLine(context, choice), widerLine(context, choice), ...givenLines(context, choice)].filter((line): line is Raw => line !== undefined && line.points.length > 0);
  const values = raw.flatMap(({ points }) => points.map(({ value }) => value));
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), 3);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const y = (value: number): number => round((100 * (high - value)) / (high - low || 1));
  const axis = axisOf([...raw.flatMap(({ points }) => points.map(({ period }) => period)), ...untoldOf(choice)]);
  const periodWords = (period: string): string => context.words.format.period(period);
  const few = raw.every(({ points }) => points.length <= MOST_CELLS);
  const lines = raw.map((line, order): TimeLine => ({
    name: line.name, lang: line.lang, kind: line.kind,
    points: line.points.map((point, index) => {
      const isEnd = index === line.points.length - 1 || index === 0;
      const twin = raw[order ? 0 : 1]?.points.find(({ period }) => period === point.period);
      const isBelow = twin ? point.value < twin.value || (point.value === twin.value && order > 0) : order > 0;
      return {
        ...point, x: axis.at(point.period), y: y(point.value),
        label: (few || isEnd) && order < 2 ? (isBelow ? 'below' as const : 'above' as const) : undefined,
        spoken: context.words.format.messages.labelled(`${line.name}, ${periodWords(point.period)}`, point.text),
      };
    }),
    segments: line.points.slice(1).flatMap((_, before): [number, number][] => (line.joins(before, before + 1) ? [[before, before + 1]] : [])),
    cells: axis.columns.map(({ x, period }) => ({ x, text: line.points.find((one) => one.period === period)?.short })),
  }));
  const sources = new Set(raw.flatMap(({ points }) => points.map(({ source }) => source)));
  return {
    lines,
    gaps: gapsOf(context, choice, raw, lines),
    missing: missingOf(context, choice, axis, raw),
    ticks: ticks.map((value, at) => ({ y: y(value), text: at === ticks.length - 1 ? context.words.format.figure(value, indicator.unit, { compact: true, feedLanguage: context.feed.language }).text : context.words.format.number(value) })),
    columns: axis.columns.map(({ x, period, isShown }) => ({ x, width: axis.step, isShown, text: context.words.format.period(period, 'short') })),
    hasDots: sources.size > 1,
    hasCells: axis.columns.length <= MOST_CELLS,
  };
}

/** Periods of the figure without a value: the first and the last are told of too. */
const untoldOf = ({ selection: { series, indicator } }: ComparisonChoice): string[] =>
  (series?.points ?? []).flatMap((index) => {
    const { value, period } = indicator.observations[index]!;
    return value === null && period !== undefined ? [period] : [];
  });

const round = (value: number): number => Math.round(value * 100) / 100;

function pointOf(context: Context, { selection: { indicator } }: ComparisonChoice, shown: Shown): Raw['points'][number] {
  const { observation } = shown;
  const { text, number, before } = figureText(context, indicator, observation);
  return { period: observation.period ?? '', value: observation.value ?? 0, written: writtenOf(indicator, observation), text, short: before ? text : number, source: observation.source, shown };
}

function ownLine(context: Context, choice: ComparisonChoice): Raw | undefined {
  const { selection: { series, indicator, observation, territory }, wider } = choice;
  if (!series || !observation) return undefined;
  const counted = countedName(context, observation);
  // Beside the wider territory the place tells them apart; beside something else, who is counted does.
  const name = wider.length ? { text: placeName(context, territory) } : !speaksForItself(context.feed) && counted ? counted : { text: placeName(context, territory) };
  const at = series.points.filter((index) => indicator.observations[index]!.value !== null);
  return {
    ...line(context, choice, at.map((index) => ({ index, observation: indicator.observations[index]! })), series.runs),
    name: context.words.format.fill('{name}', { name: name.text }), lang: 'lang' in name ? name.lang : undefined, kind: 'own', as: 'reference',
  };
}

function widerLine(context: Context, choice: ComparisonChoice): Raw | undefined {
  const { wider, selection: { indicator } } = choice;
  const [first] = wider;
  if (!first) return undefined;
  const territory = first.observation.territory ?? '';
  const runs = indicator.series.find(({ points }) => points.includes(first.index))?.runs ?? [];
  return {
    ...line(context, choice, wider.filter((one) => one.observation.value !== null), runs),
    name: context.words.format.fill('{name}', { name: territoryName(context, territory) }), kind: 'reference', as: kindOfPlace(territory),
  };
}

function line(context: Context, choice: ComparisonChoice, shown: readonly Shown[], runs: readonly (readonly number[])[]): Pick<Raw, 'points' | 'joins' | 'intervals'> {
  return {
    points: shown.map((one) => pointOf(context, choice, one)),
    intervals: shown.map(({ observation }) => observation.interval),
    joins: (one, other) => runs.some((run) => run.includes(shown[one]!.index) && run.includes(shown[other]!.index)),
  };
}

/** The author's references: those of one name are one line, joined from one year to the next of one source. */
function givenLines(context: Context, { selection: { indicator } }: ComparisonChoice): Raw[] {
  const named = new Map<string, (typeof indicator.references)[number][]>();
  for (const one of indicator.references) {
    const name = say(context, one.label)?.text ?? '';
    named.set(name, [...(named.get(name) ?? []), one]);
  }
  return [...named].map(([name, some]): Raw => {
    const all = [...some].sort((one, other) => comparePeriods(one.period, other.period));
    const [first] = all;
    return {
      name: context.words.format.fill('{name}', { name }), kind: 'reference', lang: say(context, first!.label)?.lang,
      as: kindOfGiven(name, first!.territory),
      points: all.map((one) => {
        const { period, value, source } = one;
        const text = referenceText(context, indicator, value);
        const isUnlike = indicator.mismatches[indicator.references.indexOf(one)]?.structure !== undefined;
        return { period, value, written: writtenReference(indicator, value), source, text, isUnlike, short: context.words.format.number(value, Number.isInteger(value) ? undefined : indicator.decimals) };
      }),
      intervals: all.map(({ value, n }) => intervalOf(indicator.type, value, n)),
      joins: (one, other) => {
        const [before, after] = [all[one]!, all[other]!];
        const isNext = periodKind(before.period) === periodKind(after.period) && moment(after.period) - moment(before.period) <= 1;
        return isNext && before.source === after.source && before.structure === after.structure && before.territory === after.territory;
      },
    };
  });
}

/** The end of a period as a decimal year: a stock at the end of 2022 and the year 2022 stand at the same place. */
function moment(period: string): number {
  const { year, month } = periodEnd(period);
  return periodKind(period) === 'year' ? year : year + (month - 12) / 12;
}

interface Axis {
  /** Percent of the width. */
  at(period: string): number;
  /** Width of a year, percent. */
  readonly step: number;
  readonly columns: readonly { readonly x: number; readonly period: string; readonly isShown: boolean }[];
  readonly years: readonly number[];
}

/** One column a year where all periods are years, with half a column at both ends; else a place for each moment. */
function axisOf(periods: readonly string[]): Axis {
  const known = [...new Set(periods)].sort(comparePeriods);
  const moments = known.map(moment);
  const [start, end] = [Math.min(...moments), Math.max(...moments)];
  const step = 100 / (end - start + 1);
  const at = (period: string): number => round((moment(period) - start + 0.5) * step);
  const areYears = known.every((period) => /^(year|day)$/.test(periodKind(period)) && Number.isInteger(moment(period))) && end - start < MOST_COLUMNS;
  const years = areYears ? Array.from({ length: end - start + 1 }, (_, index) => start + index) : [];
  const all = areYears ? years.map((year) => known.find((period) => moment(period) === year) ?? String(year)) : known;
  const every = Math.ceil(all.length / MOST_CELLS);
  return { at, step, years, columns: all.map((period, index) => ({ x: at(period), period, isShown: (all.length - 1 - index) % every === 0 })) };
}

/** Why the figure has no value in a period, where the feed says so. */
export function whyMissing(context: Context, { selection: { indicator, series, feed, at } }: Pick<ComparisonChoice, 'selection'>, period: string): { readonly text: string; readonly state: 'secret' | 'missing' | 'refuse' } {
  const index = series?.points.find((one) => moment(indicator.observations[one]!.period ?? '') === moment(period));
  const figure = index === undefined ? undefined : figureModel(context, indicator, indicator.observations[index]!, marksOf(feed, at, index));
  return figure && figure.state !== 'value' ? { text: figure.text, state: figure.state } : { text: context.words.format.messages.missing.untold, state: 'missing' };
}

/** Years of which no line has a value, in stretches, with the reason that the feed gives. */
function missingOf(context: Context, choice: ComparisonChoice, axis: Axis, raw: readonly Raw[]): TimeModel['missing'] {
  const known = new Set(raw.flatMap(({ points }) => points.map(({ period }) => moment(period))));
  const spans: { first: number; last: number; why: string; isWithheld: boolean }[] = [];
  for (const year of axis.years.filter((one) => !known.has(one))) {
    const { text: why, state } = whyMissing(context, choice, String(year));
    const last = spans.at(-1);
    if (last && last.last === year - 1 && last.why === why) last.last = year;
    else spans.push({ first: year, last: year, why, isWithheld: state !== 'missing' });
  }
  const words = context.words.phrases.comparison!;
  const edge = (year: number): number => round((year - (axis.years[0] ?? 0)) * axis.step);
  return spans.map(({ first, last, why, isWithheld }) => ({ isWithheld, from: edge(first), to: edge(last + 1), years: words.years(String(first), String(last)), why, period: first === last ? String(first) : `${first}/${last}` }));
}

/** Each reference at the last period that it shares with the figure. */
function gapsOf(context: Context, choice: ComparisonChoice, raw: readonly Raw[], lines: readonly TimeLine[]): TimeGap[] {
  const [own] = lines;
  if (own?.kind !== 'own') return [];
  const last = Math.max(...lines.flatMap(({ points }) => points.map(({ x }) => x)));
  return lines.slice(1).flatMap((other, before): TimeGap[] => {
    const { as, intervals } = raw[before + 1]!;
    const at = other.points.reduce((last, { period }, index) => (own.points.some((one) => one.period === period) ? index : last), -1);
    const point = other.points[at];
    const mine = own.points.find(({ period }) => period === point?.period);
    if (!point || !mine?.shown || point.isUnlike) return [];
    const gap = gapOf(context, choice.selection, mine.shown.observation, { value: point.value, written: point.written, interval: intervals[at], kind: as, name: other.name });
    return gap ? [{ ...gap, period: point.period, name: other.name, kind: as, x: point.x, isLast: point.x === last, from: mine.y, to: point.y, own: mine, other: point }] : [];
  }).sort((one, other) => comparePeriods(other.period, one.period));
}
