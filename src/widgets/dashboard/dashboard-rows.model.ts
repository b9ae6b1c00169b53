import { families } from '../../catalogue/families.js';
import { comparePeriods, periodKind } from '../../format/period.js';
import { figureText, type FigureModel } from '../../model/figure.js';
import { visibleMark } from '../../model/caution.js';
import { baseOf, type VisibleMark } from '../../model/foot.js';
import { markModel, type MarkModel } from '../../model/bar.js';
import { categoryName } from '../../model/category.js';
import { countedName, indicatorName, placeName, say, speaksForItself, type Context } from '../../model/names.js';
import { marksOf, type Selection } from '../../model/select.js';
import type { Sentence } from '../../model/sentences.js';
import { pastValues } from '../../model/past.js';
import { figureModel, leadingCounts } from '../../model/withheld.js';
import { PITCH, strokePaths, unitGrid, unitsPerMark, type UnitGrid, type UnitPaths } from '../../scale/units.js';
import type { DashboardMessages } from '../../format/locales/dashboard.fr.js';
import type { DisclosedObservation, Mark } from '../../honesty/types.js';

/** What all figures of a dashboard share: said once, left out of each row. */
export interface Shared {
  readonly phrases: DashboardMessages;
  readonly period?: string;
  readonly territory?: string;
  /** True where the territory asked for is not the feed's own: findings then say it. */
  readonly elsewhere: boolean;
  /** Who is counted by all that does not say otherwise, as `countedKey()` writes it. */
  readonly counted: string;
  /** Rules whose mark all figures carry. */
  readonly rules: ReadonlySet<string>;
}

/** A drawing at the scale of all rows; the same twice, for lines of 64 marks and of 32. */
export type RowMark =
  | { readonly kind: 'dots'; readonly shape: 'dot'; readonly filled: number; readonly total: number; readonly grids: readonly [UnitGrid, UnitGrid] }
  | { readonly kind: 'strokes'; readonly drawings: readonly [Strokes, Strokes] }
  | { readonly kind: 'bar'; readonly track: boolean; /** Percent of the width, in both. */ readonly shares: readonly [number, number] };

/** Upright strokes and the box that they stand in, as SVG paths. */
export interface Strokes {
  readonly box: string;
  /** Taller than a dot is wide: pitches that a stroke's line is high. */
  readonly tall: number;
  readonly paths: UnitPaths;
}

export interface RowModel {
  readonly id: string;
  readonly label: Sentence;
  /** Small words under the label: parts, who, where, when, on how many. */
  readonly subs: readonly Sentence[];
  /** Absent when the indicator has only a breakdown, which then stands in `parts`. */
  readonly figure?: FigureModel;
  readonly parts: readonly { readonly name: string; readonly figure: FigureModel }[];
  /** "66 %", where the count leads. */
  readonly percent?: string;
  readonly mark?: RowMark;
  readonly caution?: VisibleMark;
  /** One per past column; without a text, the year is absent from the feed. */
  readonly past: readonly { readonly period: string; readonly when: string; readonly text?: string | undefined }[];
  /** Past values in words, where there are no columns for them. */
  readonly history: readonly string[];
}

export interface TableOfRows {
  /** "Autres indicateurs : 1 point = 1 personne, 1 trait = 1 chose comptée, à la même échelle". */
  readonly caption: string;
  readonly period: string;
  readonly years: readonly string[];
  readonly hasPercent: boolean;
  readonly hasMarks: boolean;
  readonly absent: boolean;
  readonly groups: readonly { readonly name: string; readonly rows: readonly RowModel[] }[];
}

/** Marks on one line of a row, where there is room and where there is little. */
export const COLUMNS = [64, 32] as const;
/** At the small scale of a row a stroke as low as a dot would be one. */
const TALL = 1.8;
/** Longest note of the author's that still reads as a caption. */
const SHORT_NOTE = 32;

export function tableOfRows(context: Context, selections: readonly Selection[], shared: Shared, lone: boolean): TableOfRows | undefined {
  if (!selections.length) return undefined;
  const { phrases } = shared;
  const { format } = context.words;
  const scale = scaleOf(context, selections);
  const years = pastPeriods(selections, shared.period);
  const rows = selections.map((selection) => ({ family: familyName(context, selection), row: rowModel(context, selection, shared, scale, years) }));
  const names = [...families.map(({ id }) => context.words.family(id)?.short), format.messages.labels.others];
  const caption = lone ? phrases.all : phrases.others;
  return {
    caption: scale.keys.length ? format.messages.labelled(caption, phrases.sameScale(scale.keys.join(', '))) : caption,
    period: shared.period ? format.period(shared.period) : phrases.value,
    years: years.map((year) => format.period(year, 'short')),
    hasPercent: rows.some(({ row }) => row.percent),
    hasMarks: rows.some(({ row }) => row.mark),
    absent: rows.some(({ row }) => row.past.some(({ text }) => text === undefined)),
    groups: names
      .map((name) => ({ name: name ?? '', rows: rows.filter(({ family }) => family === name).map(({ row }) => row) }))
      .filter((group) => group.rows.length),
  };
}

function familyName(context: Context, { indicator: { family } }: Selection): string {
  return (family && context.words.family(family)?.short) || context.words.format.messages.labels.others;
}

interface Scale {
  readonly per: number;
  readonly marks: ReadonlyMap<Selection, MarkModel>;
  /** Marks of the widest row. */
  readonly widest: number;
  readonly keys: readonly string[];
}

/** One scale for all people, one for all things, both with marks of one size. */
function scaleOf(context: Context, selections: readonly Selection[]): Scale {
  const { format } = context.words;
  const { messages } = format;
  const marks = new Map(selections.flatMap((selection): [Selection, MarkModel][] => {
    const mark = selection.observation?.estimate ? undefined : markModel(context, selection);
    return mark ? [[selection, mark]] : [];
  }));
  const totals = (shape: 'dot' | 'stroke'): number[] => [...marks.values()].flatMap((mark) => (mark.kind === 'units' && mark.shape === shape ? [mark.total] : []));
  const [people, things] = [totals('dot'), totals('stroke')];
  const per = unitsPerMark(Math.max(0, ...people));
  const noun = (count: number, [one = '', many = '']: readonly string[]): string => format.plural(count, { one, other: many });
  return {
    per, marks,
    widest: Math.max(0, ...people.map((total) => total / per), ...things),
    keys: [
      ...(people.length ? [messages.dot(format.number(per), noun(per, messages.units.personnes))] : []),
      ...(things.length ? [messages.stroke(format.number(1), noun(1, context.words.phrases.dashboard?.thing ?? []))] : []),
    ],
  };
}

function rowMark(selection: Selection, { marks, per, widest, keys }: Scale): RowMark | undefined {
  const mark = marks.get(selection);
  const { indicator, observation } = selection;
  if (mark?.kind === 'units') {
    const { shape, filled, total } = mark;
    const unit = shape === 'dot' ? per : 1;
    const grid = (columns: number): UnitGrid => unitGrid(total, { per: unit, rows: Math.max(1, Math.ceil(widest / columns)) });
    if (shape === 'dot') return { kind: 'dots', shape, filled, total, grids: [grid(COLUMNS[0]), grid(COLUMNS[1])] };
    return { kind: 'strokes', drawings: [strokesOf(filled, total, grid(COLUMNS[0]), COLUMNS[0]), strokesOf(filled, total, grid(COLUMNS[1]), COLUMNS[1])] };
  }
  if (mark?.kind === 'bar' && mark.track) {
    const share = mark.parts[0]?.share ?? 0;
    return { kind: 'bar', track: true, shares: [share, share] };
  }
  // A full-time job is as long as the people beside it; other amounts have nothing here to be measured against.
  const jobs = indicator.unit === 'etp' && observation?.value && keys.length ? (100 * observation.value) / per : 0;
  const [wide, narrow] = [jobs / COLUMNS[0], jobs / COLUMNS[1]];
  return jobs > 0 && narrow <= 100 ? { kind: 'bar', track: false, shares: [wide, narrow] } : undefined;
}

function strokesOf(filled: number, total: number, grid: UnitGrid, columns: number): Strokes {
  return { box: `0 0 ${Math.max(columns, grid.columns) * PITCH} ${grid.rows * PITCH * TALL}`, tall: TALL, paths: strokePaths(filled, total, grid) };
}

/** The two periods before the page's own, where a third of the figures or more have them. */
function pastPeriods(selections: readonly Selection[], period: string | undefined): string[] {
  if (!period) return [];
  const counts = new Map<string, number>();
  for (const selection of selections) for (const past of Object.keys(seriesOf(selection))) counts.set(past, (counts.get(past) ?? 0) + 1);
  return [...counts]
    .filter(([past, count]) => periodKind(past) === periodKind(period) && comparePeriods(past, period) < 0 && 3 * count >= selections.length)
    .map(([past]) => past)
    .sort((one, other) => comparePeriods(other, one))
    .slice(0, 2);
}

/** Observations of the figure's series, by period. */
function seriesOf({ indicator, series }: Selection): Record<string, DisclosedObservation> {
  const points = (series?.points ?? []).map((index) => indicator.observations[index] as DisclosedObservation);
  return Object.fromEntries(points.map((one) => [one.period ?? '', one]));
}

function rowModel(context: Context, selection: Selection, shared: Shared, scale: Scale, years: readonly string[]): RowModel {
  const { indicator, observation, breakdown, feed, at, observationAt } = selection;
  const { format } = context.words;
  const marks = marksOf(feed, at, observationAt);
  const figure = observation ? figureModel(context, indicator, observation, marks) : breakdown ? undefined : absentFigure(context);
  const counts = observation && figure?.state === 'value' && leadingCounts(indicator, observation);
  return {
    id: indicator.id,
    label: indicatorName(context, indicator).short,
    subs: subsOf(context, selection, shared),
    figure,
    parts: figure ? [] : (breakdown?.rows ?? []).map(({ code, index, observation: part }) => ({
      name: categoryName(context, breakdown?.dimension ?? '', code).name, figure: figureModel(context, indicator, part, marksOf(feed, at, index)),
    })),
    percent: counts && observation ? figureText(context, indicator, observation).text : undefined,
    mark: figure?.state === 'value' ? rowMark(selection, scale) : undefined,
    caution: cautionOf(context, selection, marks, shared, false),
    // Parts take the place of the columns.
    past: figure ? years.map((period) => ({ period, when: format.period(period, 'in'), text: pastText(context, selection, seriesOf(selection)[period], shared) })) : [],
    history: years.length ? [] : pastValues(context, selection),
  };
}

/** What stands in the row of an indicator that has no figure of the period asked for. */
function absentFigure({ words }: Context): FigureModel {
  const text = words.format.messages.labels.absentYear;
  return { state: 'missing', number: text, text, spoken: text };
}

/** A past value without its unit, which the row says already; nothing for a figure of another kind of period, which has no such year. */
function pastText(context: Context, { indicator, feed, at, period }: Selection, one: DisclosedObservation | undefined, shared: Shared): string | undefined {
  if (!one) return period === shared.period ? undefined : '';
  if (one.value === null) return figureModel(context, indicator, one, marksOf(feed, at, indicator.observations.indexOf(one))).text;
  return bare(indicator, figureText(context, indicator, one));
}

/** A figure without the unit that its row says already. */
function bare({ unit }: Selection['indicator'], { text, before, number }: Pick<FigureModel, 'text' | 'before' | 'number'>): string {
  return unit === 'pourcent' || unit === 'eur' ? text : [before, number].filter(Boolean).join('\u00a0');
}

/** Of references (H14) and targets (H23): said only where those are drawn. */
const OF_GUIDES = /^H(14|23)$/;

/** The gravest mark of one figure that is not said for all. */
export function cautionOf(context: Context, { observation }: Selection, marks: readonly Mark[], { rules }: Shared, guided: boolean): VisibleMark | undefined {
  return visibleMark(context, marks.filter(({ rule }) => !rules.has(rule) && (guided || !OF_GUIDES.test(rule))), Boolean(observation?.estimate && observation.value !== null));
}

function subsOf(context: Context, selection: Selection, shared: Shared): Sentence[] {
  const { indicator, observation, breakdown } = selection;
  const parts = observation ? partsText(context, selection) : undefined;
  const one = observation ?? breakdown?.rows[0]?.observation;
  const note = say(context, one?.note ?? indicator.note);
  const facts = one ? whoWhereWhen(context, selection, shared) : [];
  const amounts = observation && amountsText(context, selection, observation, shared.phrases);
  const base = observation && !amounts && !leadingCounts(indicator, observation) ? baseOf(context, observation, indicator) : undefined;
  return [
    ...(parts ? [{ text: parts }] : []),
    ...facts,
    ...[amounts, base].flatMap((text) => (text ? [{ text }] : [])),
    ...(note && !parts && note.text.length <= SHORT_NOTE ? [note] : []),
  ];
}

/** Who is counted, to compare by. */
export const countedKey = ({ counted }: Pick<DisclosedObservation, 'counted'>): string => JSON.stringify(counted ?? '');

/** Who is counted, where and when, as far as it is not what the whole page says. */
export function whoWhereWhen(context: Context, { observation, breakdown, territory, period }: Selection, shared: Shared): Sentence[] {
  const one = observation ?? breakdown?.rows[0]?.observation;
  const who = one && countedKey(one) !== shared.counted ? countedName(context, one) : undefined;
  const where = !speaksForItself(context.feed) && territory !== shared.territory ? [{ text: placeName(context, territory) }] : [];
  const when = period && period !== shared.period ? [{ text: context.words.format.period(period) }] : [];
  return [...(who ? [who] : []), ...where, ...when];
}

/** "41 hommes, 23 femmes", "NV7 12, DIVA 9": only when every part may be shown. */
function partsText(context: Context, { indicator, breakdown, feed, at }: Selection): string | undefined {
  if (!breakdown || breakdown.rows.some(({ observation }) => observation.value === null)) return undefined;
  const people = breakdown.dimension === 'sexe' && indicator.type === 'compte';
  const words = breakdown.rows.map(({ code, index, observation }) => {
    const { name, short } = categoryName(context, breakdown.dimension, code);
    const text = bare(indicator, figureModel(context, indicator, observation, marksOf(feed, at, index)));
    return people ? `${text} ${name.toLocaleLowerCase(context.words.language)}` : `${short ?? name} ${text}`;
  });
  return words.join(', ');
}

/** "377 200 € sur 820 000 €". */
function amountsText(context: Context, { indicator }: Selection, { numerator, denominator, value }: DisclosedObservation, { out }: DashboardMessages): string | undefined {
  if (value === null || numerator === undefined || denominator === undefined || indicator.population !== 'euros') return undefined;
  const amount = (euros: number): string => context.words.format.figure(euros, 'eur', { compact: false }).text;
  return out(amount(numerator), amount(denominator));
}
