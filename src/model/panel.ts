import type { IndicatorDefinition } from '../catalogue/types.js';
import { periodEnd } from '../format/period.js';
import type { PanelMessages } from '../format/locales/panel.fr.js';
import type { DisclosedObservation } from '../honesty/types.js';
import { decimalsOf, figureText, type FigureModel } from './figure.js';
import { sourceLine, type FootModel } from './foot.js';
import { wordFile } from './languages.js';
import { lectureOf } from './lecture.js';
import { referenceOf } from './mark.js';
import { categoryName } from './category.js';
import { indicatorName, organisationName, placeName, say, territoryName, type Context } from './names.js';
import { marksOf, type Selection } from './select.js';
import type { Sentence } from './sentences.js';
import * as given from './given.js';
import type { TableCell, TableModel, TableRow } from './types.js';
import { figureModel } from './withheld.js';
import { supportedLanguage } from './words.js';

/** What a widget says on demand: loaded when a table, a method panel or an export is first asked for. */
export interface Panel {
  readonly messages: PanelMessages;
  definition(id: string): IndicatorDefinition | undefined;
}

export interface Fact {
  readonly term: string;
  readonly lines: readonly { readonly text: string; readonly url?: string | undefined; readonly lang?: string | undefined }[];
}

/** What the controls of a figure open, copy and save. */
export interface Told {
  readonly lecture?: Sentence | undefined;
  /** Finding, figure, n, period and source on one line, for the clipboard. */
  readonly copy: string;
  /** Name of an exported file, without its ending. */
  readonly name: string;
  table(): TableModel;
  facts(): readonly Fact[];
  /** What follows the rows of a file: source, licence, reservations. */
  meta(): readonly [string, string][];
}

/** What a figure shows, of which more is told on demand. */
export interface ShownFigure {
  readonly selection: Selection;
  readonly finding: Sentence;
  readonly figure?: FigureModel | undefined;
  readonly period?: string | undefined;
  readonly foot: FootModel;
}

export function toldOfIndicator(context: Context, { selection, finding, figure, period, foot }: ShownFigure, panel: Panel): Told {
  return {
    lecture: lectureOf(context, selection, figure, panel),
    copy: [finding.text, figure?.text, period, foot.base, sourceLine(foot)].filter(Boolean).join(' · '),
    name: selection.indicator.id,
    table: () => indicatorTable(context, selection, panel),
    facts: () => methodFacts(context, selection, panel),
    meta: () => exportMeta(context, [selection], panel),
  };
}

export async function loadPanel(wished: string): Promise<Panel> {
  const language = supportedLanguage(wished);
  const [messages, definitions] = await Promise.all([wordFile(language, 'panel'), wordFile(language, 'definitions')]);
  return { messages, definition: (id) => (Object.hasOwn(definitions, id) ? definitions[id] : undefined) };
}

/** The same facts as the figure: every period of the series, then the parts, then what they are compared with. */
export function indicatorTable(context: Context, selection: Selection, { messages }: Panel): TableModel {
  const { indicator, series, breakdown, observation, wider } = selection;
  const { format } = context.words;
  const observations = series?.points.map((index) => indicator.observations[index] as DisclosedObservation) ?? (observation ? [observation] : []);
  const firstOfRun = new Set(series?.runs.slice(1).map((run) => indicator.observations[run[0] as number]));
  const row = (name: string, one: DisclosedObservation, more: Partial<TableRow> = {}): TableRow => ({
    cells: [{ text: name, header: true }, valueCell(context, selection, one), baseCell(context, one), noteCell(context, one, messages)],
    ...more,
  });
  const rows = [
    ...observations.map((one, index) => {
      const before = observations[index - 1];
      const apart = firstOfRun.has(one) && before && before.value !== null;
      return row(format.period(one.period ?? ''), one, {
        strong: one === observation,
        ...(apart && { separator: yearIsAbsent(selection, before, one) ? format.messages.labels.absentYear : messages.breakRow }),
      });
    }),
    ...(breakdown?.rows ?? []).map(({ code, observation: part }) => row(partName(context, breakdown?.dimension ?? '', code, part, observations.length === 0), part)),
    ...(wider ? [row(`${territoryName(context, wider.territory ?? '')}, ${format.period(wider.period ?? '')}`, wider)] : []),
    ...indicator.references.map((reference) => otherRow(
      `${say(context, reference.label)?.text ?? ''}, ${format.period(reference.period)}`, format.figure(reference.value, indicator.unit).text, reference.value)),
    ...targetRow(context, selection),
  ];
  const { columns } = messages;
  const hasBase = rows.some(({ cells }) => cells[2]?.text);
  const hasNote = rows.some(({ cells }) => cells[3]?.text);
  const keep = [true, true, hasBase, hasNote];
  return {
    caption: `${indicatorName(context, indicator).label.text}, ${placeName(context, selection.territory)}`,
    columns: [
      { key: 'period', label: breakdown && observations.length <= 1 ? columns.category : columns.period }, { key: 'value', label: columns.value, numeric: true },
      { key: 'base', label: columns.base, numeric: true }, { key: 'note', label: columns.note },
    ].filter((_, index) => keep[index]),
    rows: rows.map((one) => ({ ...one, cells: one.cells.filter((_, index) => keep[index]) })),
  };
}

/** Two figures that only a year missing from the feed keeps apart: nothing broke between them. */
function yearIsAbsent({ indicator }: Selection, before: DisclosedObservation, after: DisclosedObservation): boolean {
  const [from, to] = [before, after].map(({ period }) => periodEnd(period ?? '').year) as [number, number];
  const broken = indicator.breaks.some(({ period }) => periodEnd(period).year > from && periodEnd(period).year <= to);
  return !broken && to - from > 1 && before.source === after.source && before.method === after.method;
}

function partName(context: Context, dimension: string, code: string, part: DisclosedObservation, alone: boolean): string {
  const { name } = categoryName(context, dimension, code);
  return alone || !part.period ? name : `${name}, ${context.words.format.period(part.period)}`;
}

function valueCell(context: Context, { indicator, feed, at }: Selection, one: DisclosedObservation): TableCell {
  const marks = marksOf(feed, at, indicator.observations.indexOf(one));
  const figure = figureModel(context, indicator, one, marks);
  if (figure.state !== 'value') return { text: figure.text, value: null, state: figure.state };
  const { text } = figureText(context, indicator, one);
  const decimals = decimalsOf(indicator, one);
  const value = one.value as number;
  return { text: figure.outOf ? `${figure.text} (${text})` : text, value: decimals === undefined ? value : Number(value.toFixed(decimals)) };
}

function baseCell(context: Context, { denominator, n, value }: DisclosedObservation): TableCell {
  const base = denominator ?? n;
  return base === undefined || value === null ? { text: '' } : { text: context.words.format.number(base), value: base };
}

function noteCell(context: Context, one: DisclosedObservation, messages: PanelMessages): TableCell {
  // "environ" and "plus de" stand with the value itself.
  const precision = one.precision === 'calcule' && one.value !== null ? messages.precisions.calcule : undefined;
  return { text: [precision, say(context, one.note)?.text].filter(Boolean).join(', ') };
}

function otherRow(name: string, text: string, value: number): TableRow {
  return { cells: [{ text: name, header: true }, { text, value }, { text: '' }, { text: '' }] };
}

function targetRow(context: Context, selection: Selection): TableRow[] {
  const { target, unit } = selection.indicator;
  const words = given.targetText(context, selection);
  if (!target || !words) return [];
  const [name, ...rest] = words.split('\u202f: ');
  const text = rest.join('\u202f: ') || words;
  return [target.value === undefined
    ? { cells: [{ text: name ?? words, header: true }, { text }, { text: '' }, { text: '' }] }
    : otherRow(name ?? words, context.words.format.figure(target.value, unit).text, target.value)];
}

/** The method panel: what is counted, on how many, how, by whom verified, and every mark in words. */
export function methodFacts(context: Context, selection: Selection, panel: Panel): Fact[] {
  const { indicator, observation, breakdown, feed } = selection;
  const { messages } = panel;
  const { labels } = messages;
  const { format } = context.words;
  const one = observation ?? breakdown?.rows[0]?.observation;
  const known = indicator.label ? undefined : panel.definition(indicator.id);
  const definition = say(context, indicator.definition) ?? (known && { text: known.definition });
  const source = feed.sources.find(({ id }) => id === one?.source);
  const base = one && one.value !== null ? (one.denominator ?? one.n) : undefined;
  const facts: (Fact | undefined)[] = [
    fact(labels.definition, definition),
    fact(labels.formula, known?.formula),
    fact(labels.base, base === undefined ? undefined : format.number(base)),
    fact(labels.interval, observation?.value !== null && observation?.interval && indicator.unit === 'pourcent'
      ? format.range(observation.interval[0], observation.interval[1], indicator.unit, { decimals: decimalsOf(indicator, observation) }) : undefined),
    fact(labels.comparison, referenceOf(context, selection, given)?.label),
    fact(labels.target, given.targetText(context, selection)),
    fact(labels.assumptions, ...indicator.assumptions.map(({ label, value, unit }) =>
      format.messages.labelled(say(context, label)?.text ?? '', format.figure(value, unit ?? 'nombre', { compact: false }).text))),
    fact(labels.method, one?.method && messages.methods[one.method], say(context, source?.method)),
    fact(labels.survey, one?.survey?.invited !== undefined && one.survey.answered !== undefined
      ? messages.survey(format.number(one.survey.answered), format.number(one.survey.invited)) : undefined),
    fact(labels.evidence, indicator.evidence && messages.evidence[indicator.evidence]),
    fact(labels.status, one?.status && messages.statuses[one.status]),
    fact(labels.verifier, one?.verifier && { text: one.verifier.name, url: one.verifier.url }),
    fact(labels.precision, one && one.precision !== 'exact' ? messages.precisions[one.precision] : undefined),
    fact(labels.source, source && { ...say(context, source.title)!, url: source.url }),
    fact(labels.breaks, ...indicator.breaks.map(({ period, why }) => format.messages.labelled(format.period(period), say(context, why)?.text ?? ''))),
    fact(labels.caveat, known?.caveat),
    fact(labels.notes, say(context, one?.note), ...told(selection, panel), ...(one?.pooled ? [messages.pooled(format.list(one.pooled))] : [])),
    fact(labels.updated, feed.updated && format.period(feed.updated)),
    fact(labels.licence, source?.licence ?? feed.licence),
  ];
  return facts.filter((one): one is Fact => one !== undefined);
}

/** Every mark of the figure and of its parts, each said once. */
function told({ feed, at, observationAt, breakdown }: Selection, { messages }: Panel): string[] {
  const marks = [...marksOf(feed, at, observationAt), ...(breakdown?.rows ?? []).flatMap((row) => marksOf(feed, at, row.index))];
  return [...new Set(marks.map(({ rule, detail }) => messages.tells[rule](detail ?? {})))];
}

type Line = string | { readonly text: string; readonly url?: string | undefined; readonly lang?: string | undefined } | undefined;

function fact(term: string, ...lines: Line[]): Fact | undefined {
  const present = lines.filter((line): line is NonNullable<Line> => Boolean(line)).map((line) => (typeof line === 'string' ? { text: line } : line));
  return present.length ? { term, lines: present } : undefined;
}

/** What follows the rows of a CSV: title, who speaks, sources, licence, and every mark in words. */
export function exportMeta(context: Context, selections: readonly Selection[], { messages }: Panel): [string, string][] {
  const { feed } = context;
  const words = messages.export;
  const sources = [...new Set(selections.flatMap(({ observation, breakdown }) => [observation, ...(breakdown?.rows.map((row) => row.observation) ?? [])])
    .map((one) => feed.sources.find(({ id }) => id === one?.source)))].filter((source) => source !== undefined);
  const marks = [...new Set(selections.flatMap((selection) => told(selection, { messages, definition: () => undefined })))];
  const title = say(context, feed.title)?.text;
  return [
    ...(title ? [[words.title, title] as [string, string]] : []),
    [words.organisation, organisationName(context)],
    ...(feed.fictional ? [[words.fictional, words.yes] as [string, string]] : []),
    ...sources.map((source): [string, string] => [messages.labels.source, [source.publisher, say(context, source.title)?.text, source.date, source.url].filter(Boolean).join(', ')]),
    ...(feed.licence ? [[messages.labels.licence, feed.licence] as [string, string]] : []),
    ...marks.map((mark): [string, string] => [messages.columns.marks, mark]),
    ['', words.suppressed], ['', words.empty],
  ];
}
