import { comparePeriods } from '../../format/period.js';
import { briefly } from '../../model/brief.js';
import type { Context } from '../../model/names.js';
import { marksOf } from '../../model/select.js';
import { figureModel } from '../../model/withheld.js';
import { niceTicks } from '../../scale/ticks.js';
import { axisOf, moment, MOST_CELLS, overlap, round, type Axis } from './comparison-axis.model.js';
import type { ComparisonChoice, Shown } from './comparison-choice.model.js';
import { gapOf, wordsOf, type Gap } from './comparison-gap.model.js';
import { linesOf, type Raw } from './comparison-lines.model.js';
import type { Called } from '../../format/locales/comparison.fr.js';
import type { Writing } from './comparison-written.model.js';

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
  /** "génération 2015", where a line has several. */
  readonly zone?: string | undefined;
  readonly interval?: readonly [low: number, high: number] | undefined;
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
  /** Why nothing is measured against it: "autre type de structure" (H14). */
  readonly note?: string | undefined;
  readonly points: readonly TimePoint[];
  /** Neighbours that may be joined, by their positions (H13). */
  readonly segments: readonly (readonly [from: number, to: number])[];
  /** Without its unit, by column: nothing where there is no value. */
  readonly cells: readonly ({ readonly x: number; readonly text?: string | undefined; /** Its value is in a period that overlaps this one: nothing is missing. */ readonly isElsewhere: boolean })[];
}

/** The last period that two lines share, and how far apart they are then. */
export interface TimeGap extends Gap, Called {
  /** Which line it is measured to. */
  readonly order: number;
  readonly period: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is measured in the last period of all. */
  readonly isLast: boolean;
  readonly own: TimePoint;
  readonly other: TimePoint;
}

/** Where a line breaks, and what is before and after. */
export interface Turn {
  readonly x: number;
  readonly before?: string | undefined;
  readonly after: string;
}

/** Periods of two lines that have days in common and are not the same: "fin 2024" and "2024". */
export interface Apart {
  readonly name: string;
  readonly own: TimePoint;
  readonly other: TimePoint;
}

export interface TimeModel {
  readonly lines: readonly TimeLine[];
  readonly gaps: readonly TimeGap[];
  /** References that have no gap with the figure, though they stand at the same place. */
  readonly aparts: readonly Apart[];
  /** Breaks that the author gives, and changes of the zones that are meant. */
  readonly turns: readonly Turn[];
  /** The own value that is compared: of the period that was asked for, of the first gap, else the last. */
  readonly compared?: TimePoint | undefined;
  /** Whole years without any value: "2016 à 2019 : non renseigné". */
  readonly missing: readonly { readonly from: number; readonly to: number; readonly years: string; readonly why: string; readonly isWithheld: boolean; readonly spoken: string; /** As a feed writes it. */ readonly period: string }[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** One a column; `every` says which are written where there is little room. */
  readonly columns: readonly { readonly x: number; readonly width: number; readonly text: string; readonly isShown: boolean }[];
  /** Dots tell values of several sources, which are no line (H13). */
  readonly hasDots: boolean;
  /** Few enough that each value stands under its year. */
  readonly hasCells: boolean;
}

export function timeModel(context: Context, choice: ComparisonChoice, writing: Writing): TimeModel {
  const { selection: { indicator } } = choice;
  const { format } = context.words;
  const given = [...[...choice.line.shown, ...choice.wider.shown].flatMap(({ observation: { value } }) => value ?? []), ...indicator.references.map(({ value }) => value)];
  const raw = linesOf(context, choice, writing);
  const ticks = niceTicks(Math.min(0, ...given), Math.max(0, ...given), 3);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const y = (value: number): number => round((100 * (high - value)) / (high - low || 1));
  const axis = axisOf([...raw.flatMap(({ points }) => points.map(({ period }) => period)), ...untoldOf(choice)]);
  const lines = labelled(raw.map((line) => lineOf(context, line, axis, y)));
  const sources = new Set(raw.flatMap(({ points }) => points.map(({ source }) => source)));
  const gaps = gapsOf(context, choice, raw, lines, writing);
  const own = lines[0]!.points;
  return {
    lines, gaps,
    aparts: apartsOf(lines, gaps),
    turns: turnsOf(context, choice, lines[0]!, axis),
    compared: own.find(({ period }) => period === choice.asked) ?? gaps[0]?.own ?? own.at(-1),
    missing: missingOf(context, choice, axis, raw),
    ticks: ticks.map((value, at) => ({ y: y(value), text: writing.tick(value, at === ticks.length - 1) })),
    columns: axis.columns.map(({ x, period, isShown }) => ({ x, width: axis.step, isShown, text: format.period(period, 'short') })),
    hasDots: sources.size > 1,
    hasCells: axis.columns.length <= MOST_CELLS,
  };
}

/** Periods of the figure without a value: the first and the last are told of too. */
export const untoldOf = ({ line }: Pick<ComparisonChoice, 'line'>): string[] =>
  line.shown.flatMap(({ observation: { value, period } }) => (value === null && period !== undefined ? [period] : []));

function lineOf(context: Context, { name, lang, kind, note, points, joins }: Raw, axis: Axis, y: (value: number) => number): TimeLine {
  const { format } = context.words;
  return {
    name, lang, kind, note,
    points: points.map((point) => ({
      ...point, x: axis.at(point.period), y: y(point.value),
      spoken: format.messages.labelled([name, format.period(point.period), point.zone].filter(Boolean).join(', '), [point.text, note].filter(Boolean).join(', ')),
    })),
    segments: points.slice(1).flatMap((_, before): [number, number][] => (joins(before, before + 1) ? [[before, before + 1]] : [])),
    cells: axis.columns.map(({ x, period }) => ({ x, isElsewhere: points.some((one) => overlap(one.period, period)), text: points.filter((one) => axis.at(one.period) === x).map(({ short }) => short).join(' / ') || undefined })),
  };
}

/** How far from its mark a value stands, and how near another of its height would touch it, percent of the height and of the width. */
const BESIDE = 8;
const NEAR = [7, 8] as const;

/** Values beside their marks: those of the figure and of its first reference, on the sides that face away from each other; of the others the last, where there is room. */
function labelled(lines: readonly TimeLine[]): TimeLine[] {
  const few = lines.every(({ points }) => points.length <= MOST_CELLS);
  const taken: { readonly x: number; readonly y: number }[] = lines.flatMap(({ points }) => points.map(({ x, y }) => ({ x, y })));
  const isFree = (point: TimePoint, label: 'above' | 'below'): boolean => {
    const at = point.y + (label === 'above' ? -BESIDE : BESIDE);
    return at < 100 && taken.every((one) => Math.abs(one.y - at) > NEAR[0] || Math.abs(one.x - point.x) > NEAR[1]);
  };
  return lines.map((line, order) => ({
    ...line,
    points: line.points.map((point, index) => {
      const isEnd = index === line.points.length - 1 || index === 0;
      const twin = lines[order ? 0 : 1]?.points.find(({ x }) => x === point.x);
      const isBelow = twin ? point.value < twin.value || (point.value === twin.value && order > 0) : order > 0;
      const label = order > 1
        ? index === line.points.length - 1 ? (['below', 'above'] as const).find((one) => isFree(point, one)) : undefined
        : (few || isEnd) ? (isBelow ? 'below' as const : 'above' as const) : undefined;
      if (label) taken.push({ x: point.x, y: point.y + (label === 'above' ? -BESIDE : BESIDE) });
      return { ...point, label };
    }),
  }));
}

/** Where the author says that the series breaks, and where the zones are of another generation. */
function turnsOf(context: Context, { selection: { indicator } }: ComparisonChoice, own: TimeLine, axis: Axis): Turn[] {
  const [start, end] = [own.points[0], own.points.at(-1)];
  if (!start || !end) return [];
  const isWithin = ({ x }: Turn): boolean => x > start.x && x < end.x;
  // A whole year begins half a step before its middle.
  const before = (period: string): number => axis.at(period) - (axis.years.length ? axis.step / 2 : 0);
  const breaks = indicator.breaks.map(({ period }): Turn => ({ x: round(before(period)), after: context.words.format.messages.labels.break })).filter(isWithin);
  const zones = own.points.slice(1).flatMap((point, at): Turn[] => {
    const last = own.points[at]!;
    // Generations that share a year have no turn between them.
    const isTurn = last.zone !== point.zone && own.points.slice(0, at).every(({ zone }) => zone !== point.zone) && own.points.slice(at + 1).every(({ zone }) => zone !== last.zone);
    return last.zone && point.zone && isTurn && last.x < point.x ? [{ x: round((last.x + point.x) / 2), before: last.zone, after: point.zone }] : [];
  });
  return [...breaks, ...zones];
}

/** Why the figure has no value in a period, where the feed says so; what it has of another span of time is not missing. */
export function whyMissing(context: Context, { line, selection: { indicator, feed, at } }: Pick<ComparisonChoice, 'selection' | 'line'>, period: string): { readonly text: string; readonly state: 'secret' | 'missing' | 'refuse' } {
  const { missing } = context.words.format.messages;
  const near = line.shown.filter(({ observation: one }) => moment(one.period ?? '') === moment(period));
  const [told] = near.filter(({ observation: { value } }) => value === null);
  const figure = told && figureModel(context, indicator, told.observation, marksOf(feed, at, told.index));
  if (figure && figure.state !== 'value') return { text: figure.text, state: figure.state };
  const isElsewhere = near.length > 0 || line.shown.some(({ observation: { period: other = '', value } }) => value !== null && overlap(other, period));
  return { text: isElsewhere ? wordsOf(context).otherPeriod : missing.untold, state: 'missing' };
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
  const edge = (year: number): number => round((year - (axis.years[0] ?? 0)) * axis.step);
  return spans.map(({ first, last, why, isWithheld }) => {
    const years = wordsOf(context).years(String(first), String(last));
    return { isWithheld, from: edge(first), to: edge(last + 1), years, why, spoken: context.words.format.messages.labelled(years, why), period: first === last ? String(first) : `${first}/${last}` };
  });
}

/** Each reference in the period that was asked for, else in the last that it shares with the figure. */
function gapsOf(context: Context, { asked, selection }: ComparisonChoice, raw: readonly Raw[], lines: readonly TimeLine[], writing: Writing): TimeGap[] {
  const [own] = lines;
  const last = Math.max(...lines.flatMap(({ points }) => points.map(({ x }) => x)));
  return lines.slice(1).flatMap((line, before): TimeGap[] => {
    const { called } = raw[before + 1]!;
    const shared = line.points.filter(({ period }) => (asked === undefined || period === asked) && own?.points.some((one) => one.period === period));
    const other = shared.at(-1);
    const mine = own?.points.find(({ period }) => period === other?.period);
    const gap = other && mine?.shown && !other.isUnlike ? gapOf(context, selection, mine.shown.observation, { ...other, ...called }, writing) : undefined;
    return gap && other && mine ? [{ ...gap, ...called, order: before + 1, period: other.period, name: briefly(line.name), x: other.x, isLast: other.x === last, from: mine.y, to: other.y, own: mine, other }] : [];
  }).sort((one, other) => comparePeriods(other.period, one.period));
}

/** References of periods that are partly those of the figure: no gap is measured between the two. */
const apartsOf = ([own, ...others]: readonly TimeLine[], gaps: readonly TimeGap[]): Apart[] =>
  others.filter((_, at) => !gaps.some(({ order }) => order === at + 1)).flatMap(({ name, points }): Apart[] => {
    const mineOf = ({ period }: TimePoint): TimePoint | undefined => own?.points.filter((one) => one.period !== period && overlap(one.period, period)).at(-1);
    const other = points.filter((one) => !one.isUnlike && mineOf(one)).at(-1);
    const mine = other && mineOf(other);
    return other && mine ? [{ name, own: mine, other }] : [];
  });
