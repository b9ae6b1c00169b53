import type { CategoryName, IndicatorDefinition } from '../catalogue/types.js';
import type { PanelMessages } from '../format/locales/panel.fr.js';
import { cautionsOf, partsText } from './copied.js';
import { decimalsOf, type FigureModel } from './figure.js';
import { sourceLine, type FootModel } from './foot.js';
import { indicatorTable, sumText } from './indicator-table.js';
import { wordFile } from './languages.js';
import { lectureOf } from './lecture.js';
import { referenceOf } from './reference.js';
import { indicatorName, organisationName, say, territoryName, type Context } from './names.js';
import { otherParts } from './other-parts.js';
import { homeTerritory, scopeText } from './row-facts.js';
import { marksOf, type Selection } from './select.js';
import type { Sentence } from './sentences.js';
import * as given from './given.js';
import type { TableModel } from './types.js';
import { own, supportedLanguage } from './words.js';

/** What a widget says on demand: loaded when a table, a method panel or an export is first asked for. */
export interface Panel {
  readonly messages: PanelMessages;
  definition(id: string): IndicatorDefinition | undefined;
  /** What is not drawn needs names that the drawing has not asked for. */
  category(dimension: string, code: string): CategoryName | undefined;
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
  /** The same with pauses, where it takes long. */
  tableInTurns?(): Iterator<void, TableModel>;
  /** Other facts of the same figure, in rows of their own: a file has them below the first. */
  readonly also?: () => TableModel;
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
    copy: [foot.fictional, finding.text, figure?.text ?? partsText(context, selection), period, ...cautionsOf(context, selection), foot.base, foot.scope, sourceLine(foot)].filter(Boolean).join(' · '),
    name: selection.indicator.id,
    table: () => indicatorTable(context, selection, panel),
    facts: () => methodFacts(context, selection, panel),
    meta: () => exportMeta(context, [selection], panel),
  };
}

export async function loadPanel(wished: string): Promise<Panel> {
  const language = supportedLanguage(wished);
  const [messages, definitions, breakdowns] = await Promise.all([wordFile(language, 'panel'), wordFile(language, 'definitions'), wordFile(language, 'breakdowns')]);
  return { messages, definition: (id) => own(definitions, id), category: (dimension, code) => own(own(breakdowns, dimension), code) };
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
    fact(labels.notes, say(context, one?.note), ...marksInWords(context, selection, panel), ...(one?.pooled ? [messages.pooled(format.list(one.pooled))] : []),
      otherParts(context, selection, panel).length ? messages.moreParts : undefined),
    fact(labels.updated, feed.updated && format.period(feed.updated)),
    fact(labels.licence, source?.licence ?? feed.licence),
  ];
  return facts.filter((one): one is Fact => one !== undefined);
}

/** Every mark of the figure and of its parts, each said once. */
export function marksInWords(context: Context, selection: Selection, panel: Panel): string[] {
  const { feed, at, observationAt, breakdown } = selection;
  const parts = [...(breakdown?.rows ?? []), ...otherParts(context, selection, panel)];
  const marks = [...marksOf(feed, at, observationAt), ...parts.flatMap(({ index }) => marksOf(feed, at, index))];
  return [...new Set(marks.map(({ rule, detail }) => panel.messages.tells[rule](detail ?? {})))];
}

export type Line = string | { readonly text: string; readonly url?: string | undefined; readonly lang?: string | undefined } | undefined;

/** A term with those of its lines that there are; undefined without any. */
export function fact(term: string, ...lines: Line[]): Fact | undefined {
  const present = lines.filter((line): line is NonNullable<Line> => Boolean(line)).map((line) => (typeof line === 'string' ? { text: line } : line));
  return present.length ? { term, lines: present } : undefined;
}

/** What a page of several figures is about: its title, its territory, its period, and who is counted where. */
export interface About {
  readonly title?: string;
  readonly territory?: string | undefined;
  readonly period?: string | undefined;
  readonly scope?: string | undefined;
  /** Ids of sources beside those of the selections; undefined is the organisation's own word. */
  readonly sources?: readonly (string | undefined)[];
  /** Marks beside those of the selections, in words. */
  readonly marks?: readonly string[];
}

/** What follows the rows of a CSV: title, who speaks, of what and where, sources, licence, and every mark in words. */
export function exportMeta(context: Context, selections: readonly Selection[], panel: Panel, about: About = {}): [string, string][] {
  const { feed } = context;
  const { messages } = panel;
  const { columns, labels, export: words } = messages;
  const title = about.title ?? say(context, feed.title)?.text;
  const only = selections.length === 1 ? selections[0] : undefined;
  const one = only && firstOf(only);
  const territory = homeTerritory(feed, about.territory ?? only?.territory);
  const scope = about.scope ?? (one && scopeText(context, one));
  const rows: [string, string | undefined][] = [
    [words.title, title],
    [words.organisation, organisationName(context)],
    [columns.indicator, only && indicatorName(context, only.indicator).label.text],
    [columns.territory, territory && territoryName(context, territory)],
    [columns.scope, scope],
    [columns.period, about.period && context.words.format.period(about.period)],
    [words.fictional, feed.fictional ? words.yes : undefined],
    ...sourceRows(context, selections, about.sources).map((text): [string, string] => [labels.source, text]),
    [labels.licence, feed.licence],
    ...[...(about.marks ?? []), ...reservations(context, selections, panel)].map((text): [string, string] => [columns.marks, text]),
  ];
  return [...rows.filter((row): row is [string, string] => Boolean(row[1])), ['', words.suppressed], ['', words.empty]];
}

const firstOf = ({ observation, breakdown }: Selection): Selection['observation'] => observation ?? breakdown?.rows[0]?.observation;

/** Each source of a row once; an organisation's word about itself is said to be its own. */
function sourceRows(context: Context, selections: readonly Selection[], others: readonly (string | undefined)[] = []): string[] {
  // The figure's own first, then those of the other rows.
  const shown = selections.flatMap((selection) => [firstOf(selection), ...selection.indicator.observations.filter(({ territory }) => territory === selection.territory), selection.wider]).filter((one) => one !== undefined);
  return [...new Set([...others, ...shown.map(({ source }) => source)])].map((id) => {
    const source = context.feed.sources.find((one) => one.id === id);
    const name = organisationName(context);
    const publisher = source ? source.publisher : name;
    const declared = publisher === name ? context.words.format.messages.labels.declared : undefined;
    return [publisher, say(context, source?.title)?.text, source?.date, declared, source?.url].filter(Boolean).join(', ');
  });
}

/** Every mark in words, with the name of its figure where it is not said of all. */
function reservations(context: Context, selections: readonly Selection[], panel: Panel): string[] {
  const all = selections.map((selection) => ({ name: indicatorName(context, selection.indicator).label.text, marks: marksInWords(context, selection, panel) }));
  const common = all[0]?.marks.filter((mark) => all.every(({ marks }) => marks.includes(mark))) ?? [];
  const { labelled } = context.words.format.messages;
  return [...common, ...all.flatMap(({ name, marks }) => marks.filter((mark) => !common.includes(mark)).map((mark) => labelled(name, mark)))];
}
