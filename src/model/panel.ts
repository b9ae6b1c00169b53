import type { IndicatorDefinition } from '../catalogue/types.js';
import type { PanelMessages } from '../format/locales/panel.fr.js';
import { visibleMark } from './caution.js';
import { decimalsOf, type FigureModel } from './figure.js';
import { sourceLine, type FootModel } from './foot.js';
import { indicatorTable, sumText } from './indicator-table.js';
import { wordFile } from './languages.js';
import { lectureOf } from './lecture.js';
import { referenceOf } from './mark.js';
import { indicatorName, organisationName, say, territoryName, type Context } from './names.js';
import { marksOf, type Selection } from './select.js';
import type { Sentence } from './sentences.js';
import * as given from './given.js';
import type { TableModel } from './types.js';
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
  const { feed, at, observation, observationAt } = selection;
  const badge = observation?.estimate && observation.value !== null ? visibleMark(context, marksOf(feed, at, observationAt), true)?.text : undefined;
  return {
    lecture: lectureOf(context, selection, figure, panel),
    copy: [foot.fictional, finding.text, figure?.text, badge, period, foot.base, sourceLine(foot)].filter(Boolean).join(' · '),
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
  const sum = one && sumText(context, indicator, one, messages);
  const facts: (Fact | undefined)[] = [
    fact(labels.definition, definition),
    fact(labels.formula, known?.formula),
    fact(labels.base, base === undefined || sum ? undefined : format.number(base)),
    fact(labels.denominator, sum),
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

/** What a page of several figures is about: its title, its territory, its period. */
export interface About {
  readonly title?: string;
  readonly territory?: string | undefined;
  readonly period?: string | undefined;
}

/** What follows the rows of a CSV: title, who speaks, of what and where, sources, licence, and every mark in words. */
export function exportMeta(context: Context, selections: readonly Selection[], { messages }: Panel, about: About = {}): [string, string][] {
  const { feed } = context;
  const words = messages.export;
  const sources = [...new Set(selections.flatMap(({ observation, breakdown }) => [observation, ...(breakdown?.rows.map((row) => row.observation) ?? [])])
    .map((one) => feed.sources.find(({ id }) => id === one?.source)))].filter((source) => source !== undefined);
  const marks = [...new Set(selections.flatMap((selection) => told(selection, { messages, definition: () => undefined })))];
  const title = about.title ?? say(context, feed.title)?.text;
  const only = selections.length === 1 ? selections[0] : undefined;
  const territory = about.territory ?? only?.territory;
  return [
    ...(title ? [[words.title, title] as [string, string]] : []),
    [words.organisation, organisationName(context)],
    ...(only ? [[messages.columns.indicator, indicatorName(context, only.indicator).label.text] as [string, string]] : []),
    ...(territory ? [[messages.columns.territory, territoryName(context, territory)] as [string, string]] : []),
    ...(about.period ? [[messages.columns.period, context.words.format.period(about.period)] as [string, string]] : []),
    ...(feed.fictional ? [[words.fictional, words.yes] as [string, string]] : []),
    ...sources.map((source): [string, string] => [messages.labels.source, [source.publisher, say(context, source.title)?.text, source.date, source.url].filter(Boolean).join(', ')]),
    ...(feed.licence ? [[messages.labels.licence, feed.licence] as [string, string]] : []),
    ...marks.map((mark): [string, string] => [messages.columns.marks, mark]),
    ['', words.suppressed], ['', words.empty],
  ];
}
