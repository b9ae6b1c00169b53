import { comparePeriods, periodEnd } from '../format/period.js';
import type { PanelMessages } from '../format/locales/panel.fr.js';
import type { DisclosedIndicator, DisclosedObservation } from '../honesty/types.js';
import { breakdownModel } from './breakdown.js';
import { categoryName } from './category.js';
import { visibleMark } from './caution.js';
import { decimalsOf, figureText } from './figure.js';
import * as given from './given.js';
import { indicatorName, placeName, say, territoryName, type Context } from './names.js';
import type { Panel } from './panel.js';
import { absentBetween } from './past.js';
import { otherParts } from './other-parts.js';
import { factsOfRow, scopeText, withFacts, type RowFacts } from './row-facts.js';
import { isTotal, marksOf, type Selection } from './select.js';
import type { TableCell, TableModel, TableRow } from './types.js';
import { figureModel } from './withheld.js';

/** What every row needs: whose words, of which figure. */
interface Told {
  readonly context: Context;
  readonly selection: Selection;
  readonly panel: Panel;
  readonly messages: PanelMessages;
}

/**
 * The same facts as the figure: every period of the series, then the parts, then what they are compared with.
 * @param absent periods that the page draws as absent, though the series may begin after them
 */
export function indicatorTable(context: Context, selection: Selection, panel: Panel, absent: readonly string[] = []): TableModel {
  const { indicator, breakdown, observation } = selection;
  const { messages } = panel;
  const told = { context, selection, panel, messages };
  const periods = [...periodRows(told, absent), ...besideSeries(told)];
  const others = [...partRows(told, periods.length === 0), ...comparedRows(told)];
  const rows = [...periods, ...others];
  const { columns } = messages;
  const what = !others.length ? columns.period : !periods.length && breakdown ? columns.category : columns.periodOrCategory;
  const keep = [true, true, rows.some(({ cells }) => cells[2]?.text), rows.some(({ cells }) => cells[3]?.text)];
  const unit = unitName(context, indicator);
  const table = {
    caption: `${indicatorName(context, indicator).label.text}, ${placeName(context, selection.territory)}`,
    columns: [
      { key: 'period', label: what }, { key: 'value', label: columns.value, numeric: true },
      { key: 'base', label: columns.base, numeric: true }, { key: 'note', label: columns.note },
    ].filter((_, index) => keep[index]),
    rows: rows.map((one) => ({
      ...one,
      ...(typeof one.cells[1]?.value === 'number' && unit && { unit }),
      cells: one.cells.filter((_, index) => keep[index]),
    })),
  };
  const one = observation ?? breakdown?.rows[0]?.observation;
  return withFacts(table, one ? scopeText(context, one) : '', messages);
}

/** Totals of the same place that its line does not have: years pooled because each alone is too small (H04), a stock at a date, another source. */
function besideSeries(told: Told): TableRow[] {
  const { context, selection: { indicator, series, observation, territory }, messages } = told;
  const { format } = context.words;
  return indicator.observations.flatMap((one, index) => {
    const isShown = one === observation || series?.points.includes(index);
    if (isShown || !isTotal(one) || one.territory !== territory) return [];
    return [row(told, format.period(one.period ?? ''), one, {}, one.pooled && messages.pooled(format.list(one.pooled)))];
  });
}

/** What the figure is compared with: the wider territory, what the author gives, the target. The name of each says where it holds. */
function comparedRows(told: Told): TableRow[] {
  const { context, selection } = told;
  const { indicator, wider } = selection;
  const { format } = context.words;
  return [
    ...(wider ? [nameless(row(told, `${territoryName(context, wider.territory ?? '')}, ${format.period(wider.period ?? '')}`, wider))] : []),
    ...indicator.references.map((reference) => otherRow(
      `${say(context, reference.label)?.text ?? ''}, ${format.period(reference.period)}`, format.figure(reference.value, indicator.unit).text, reference.value)),
    ...targetRow(context, selection),
  ];
}

const nameless = ({ facts: { scope: _, ...facts } = {}, ...one }: TableRow): TableRow => ({ ...one, facts });

/** Every period of the series; years that the feed does not have between two of them have a row of their own. */
function periodRows(told: Told, drawnAbsent: readonly string[]): TableRow[] {
  const { context, selection: { indicator, series, observation } } = told;
  const { format } = context.words;
  const observations = series?.points.map((index) => indicator.observations[index] as DisclosedObservation) ?? (observation ? [observation] : []);
  const firstOfRun = new Set(series?.runs.slice(1).map((run) => indicator.observations[run[0] as number]));
  const rows = observations.flatMap((one, index): [period: string, row: TableRow][] => {
    const before = observations[index - 1];
    const absent = before && absentBetween(before, one);
    const apart = firstOfRun.has(one) && before && before.value !== null;
    const separator = apart ? breakText(told, before, one, absent !== undefined) : undefined;
    const main = row(told, format.period(one.period ?? ''), one, { strong: one === observation, ...(separator && { separator }) });
    const { period = '' } = one;
    if (!absent) return [[period, main]];
    return [[absent, absentRow(told, format.period(absent), absent.includes('/') ? format.messages.labels.absentYears : format.messages.labels.absentYear)], [period, main]];
  });
  const [first, last] = [rows[0]?.[0], rows.at(-1)?.[0]];
  // Between two that are there, what is absent has its row already.
  const outside = drawnAbsent.filter((period) => !first || !last || comparePeriods(period, first) < 0 || comparePeriods(period, last) > 0);
  const added = outside.map((period): [string, TableRow] => [period, absentRow(told, format.period(period), format.messages.labels.absentYear)]);
  return [...rows, ...added].sort(([one], [other]) => comparePeriods(one, other)).map(([, one]) => one);
}

/** What keeps two figures apart, with the author's reason; nothing where it is only a year that is not there. */
function breakText({ context, selection: { indicator }, messages }: Told, before: DisclosedObservation, after: DisclosedObservation, absent: boolean): string | undefined {
  const [from, to] = [before, after].map(({ period }) => periodEnd(period ?? '').year) as [number, number];
  const breaks = indicator.breaks.filter(({ period }) => periodEnd(period).year > from && periodEnd(period).year <= to);
  if (absent && !breaks.length && before.source === after.source && before.method === after.method) return undefined;
  const reasons = breaks.flatMap(({ why }) => say(context, why)?.text.replace(/[.\s]+$/, '') ?? []);
  return messages.breakRow(reasons.join(', '));
}

/** The row of what the feed does not have, of the people and the place of what it has. */
function absentRow({ context, selection: { indicator, observation, series }, messages }: Told, name: string, text: string): TableRow {
  const near = observation ?? indicator.observations[series?.points.at(-1) ?? 0];
  const { scope, territory }: RowFacts = near ? factsOfRow(context, indicator, near, messages) : {};
  return {
    cells: [{ text: name, header: true }, { text, value: null, state: 'missing', reason: text }, { text: '' }, { text: '' }],
    ...(scope && territory && { facts: { scope, territory } }),
  };
}

/** The parts, each with its share of the whole where the graphic gives one; then those by what is not drawn. */
function partRows(told: Told, alone: boolean): TableRow[] {
  const { context, selection, panel, messages } = told;
  const { breakdown } = selection;
  const drawn = breakdownModel(context, selection)?.rows;
  const parts = (breakdown?.rows ?? []).map(({ code, observation }, index) => {
    const share = drawn?.[index]?.share;
    return row(told, partName(context, categoryName(context, breakdown?.dimension ?? '', code).name, observation, alone), observation, {}, share && messages.shareOfAll(share));
  });
  const others = otherParts(context, selection, panel).map(({ name, observation }) => row(told, partName(context, name, observation, alone), observation));
  return [...parts, ...others];
}

/** One figure as a row: name, value, base, note, and its facts. @param index its position in the indicator's observations */
export const figureRow = (context: Context, selection: Selection, panel: Panel, name: string, one: DisclosedObservation, index?: number): TableRow =>
  row({ context, selection, panel, messages: panel.messages }, name, one, {}, undefined, index);

function row(told: Told, name: string, one: DisclosedObservation, more: Partial<TableRow> = {}, remark?: string, index?: number): TableRow {
  const { context, selection } = told;
  const { indicator } = selection;
  const precision = precisionBeside(told, one);
  const value = valueCell(context, selection, one, index);
  const note = noteCell(told, one, remark);
  return {
    // The author's reason stands in the value's place already.
    cells: [{ text: name, header: true }, value, baseCell(told, one), note.text === value.text ? { text: '' } : note],
    ...(precision && { note: precision }),
    facts: factsOfRow(context, indicator, one, told.messages),
    ...more,
  };
}

function partName(context: Context, name: string, part: DisclosedObservation, alone: boolean): string {
  return alone || !part.period ? name : `${name}, ${context.words.format.period(part.period)}`;
}

function valueCell(context: Context, { indicator, feed, at }: Selection, one: DisclosedObservation, index = indicator.observations.indexOf(one)): TableCell {
  const marks = marksOf(feed, at, index);
  const figure = figureModel(context, indicator, one, marks);
  if (figure.state !== 'value') return { text: figure.text, value: null, state: figure.state, ...(figure.state !== 'refuse' && { reason: figure.text }) };
  const { text } = figureText(context, indicator, one);
  const decimals = decimalsOf(indicator, one);
  const value = one.value as number;
  return { text: figure.outOf ? `${figure.text} (${text})` : text, value: decimals === undefined ? value : Number(value.toFixed(decimals)) };
}

/** How many people or things; a sum of money, of hours or of tonnes is none (`sumText`). */
function baseCell({ context, selection: { indicator }, messages }: Told, one: DisclosedObservation): TableCell {
  const base = one.denominator ?? one.n;
  return base === undefined || one.value === null || sumText(context, indicator, one, messages) ? { text: '' } : { text: context.words.format.number(base), value: base };
}

/** "820 000 €": what a share of money, hours or tonnes is a share of. */
export function sumText({ words }: Context, { population }: DisclosedIndicator, { denominator, value }: DisclosedObservation, { sums }: PanelMessages): string | undefined {
  const sum = Object.hasOwn(sums, population) ? sums[population as keyof typeof sums] : undefined;
  return denominator === undefined || value === null ? undefined : sum?.(words.format.number(denominator));
}

/** The badge of an estimate stands here, since no table and no file may have one without it (H10). */
function noteCell({ context, selection: { indicator, feed, at }, messages }: Told, one: DisclosedObservation, remark: string | undefined): TableCell {
  const badge = one.estimate && one.value !== null ? visibleMark(context, marksOf(feed, at, indicator.observations.indexOf(one)), true)?.text : undefined;
  const sum = sumText(context, indicator, one, messages);
  const calculated = one.precision === 'calcule' && one.value !== null ? messages.precisions.calcule : undefined;
  return { text: [badge, calculated, sum && messages.outOfAll(sum), remark, say(context, one.note)?.text].filter(Boolean).join(', ') };
}

/** "environ" and "plus de" stand with the value itself in a table; a file has them beside its bare number. */
function precisionBeside({ messages }: Told, { precision, value }: DisclosedObservation): string | undefined {
  return value === null || precision === 'exact' || precision === 'calcule' ? undefined : messages.precisions[precision];
}

function otherRow(name: string, text: string, value: number): TableRow {
  return { cells: [{ text: name, header: true }, { text, value }, { text: '' }, { text: '' }] };
}

function targetRow(context: Context, selection: Selection): TableRow[] {
  const { target, unit } = selection.indicator;
  const words = given.targetText(context, selection);
  if (!target || !words) return [];
  const [head = words, ...rest] = words.split(/\u202f?: /);
  const name = head.charAt(0).toLocaleUpperCase(context.words.language) + head.slice(1);
  const text = rest.join(': ') || words;
  return [target.value === undefined
    ? { cells: [{ text: name, header: true }, { text }, { text: '' }, { text: '' }] }
    : otherRow(name, context.words.format.figure(target.value, unit).text, target.value)];
}

/** "%", "€", "personnes": what the bare numbers of a file are in. */
export function unitName(context: Context, { unit }: DisclosedIndicator): string | undefined {
  return context.words.format.figure(2, unit, { withNoun: true, compact: false, feedLanguage: context.feed.language }).unit;
}
