import type { FigureModel } from './figure.js';
import { cautionsOf, partsText } from './copied.js';
import { sourceLine, type FootModel } from './foot.js';
import { indicatorTable } from './indicator-table.js';
import { lectureOf } from './lecture.js';
import { indicatorName, organisationName, type Context } from './names.js';
import { exportMeta, methodFacts, type Fact, type Panel, type Told } from './panel.js';
import { scopeText, sourceName, withFacts } from './row-facts.js';
import { marksOf, type Selection } from './select.js';
import type { Sentence } from './sentences.js';
import type { TableCell, TableModel } from './types.js';
import { figureModel } from './withheld.js';

/** A large figure of a page, of which the rest is in its selection. */
interface ShownHead {
  readonly id: string;
  readonly short: Sentence;
  readonly figure: FigureModel;
  readonly base?: string | undefined;
}

interface ShownRow {
  readonly id: string;
  readonly past: readonly { readonly period: string; readonly text?: string | undefined }[];
}

/** What a page of several figures shows, of which more is told on demand. */
export interface ShownPage {
  readonly title: Sentence;
  readonly territory?: string | undefined;
  readonly period?: string | undefined;
  readonly lead?: ShownHead | undefined;
  readonly seconds: readonly ShownHead[];
  readonly strip: readonly ShownHead[];
  /** The figure that is read aloud. */
  readonly readable?: Selection | undefined;
  readonly foot: FootModel;
  readonly selections: readonly Selection[];
  /** Indicators that have no figure of the period asked for. */
  readonly absent: readonly Selection[];
  /** Rows, of which a past period without a text is drawn as absent. */
  readonly table?: { readonly groups: readonly { readonly rows: readonly ShownRow[] }[] } | undefined;
}

/** What the controls of a page open, copy and save. */
export function toldOfPage(context: Context, page: ShownPage, panel: Panel): Told {
  const { title, territory, period, readable, lead, seconds, strip, foot, selections } = page;
  const { labels } = context.words.format.messages;
  const scope = scopeOfPage(context, page);
  const figures = [...(lead ? [lead] : []), ...seconds, ...strip].map((head) => copyOf(context, head, page));
  return {
    lecture: readable?.observation && lectureOf(
      context, readable, figureModel(context, readable.indicator, readable.observation, marksOf(context.feed, readable.at, readable.observationAt)), panel),
    copy: [...(context.feed.fictional ? [labels.fictional] : []), title.text, ...figures, context.words.format.messages.labelled(labels.scope, scope), sourceLine(foot)].join(' · '),
    name: fileName(organisationName(context), period),
    table: () => pageTable(context, page, panel),
    facts: () => pageFacts(context, page, panel),
    meta: () => exportMeta(context, selections, panel, { title: title.text, territory, period, scope }),
  };
}

/** Who is counted where by what does not say otherwise: the Champ line without its label and its period. */
function scopeOfPage(context: Context, { foot, period }: ShownPage): string {
  const { format } = context.words;
  const text = foot.scope.slice(format.messages.labelled(format.messages.labels.scope, '').length);
  const when = period ? `, ${format.period(period)}` : '';
  return when && text.endsWith(when) ? text.slice(0, -when.length) : text;
}

/** "atelier-des-berges-2025": whose figures, and of when, in letters that every system keeps. */
function fileName(organisation: string, period: string | undefined): string {
  const words = [organisation, period ?? ''].map((text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''));
  return words.filter(Boolean).join('-') || 'impact';
}

/**
 * "Sorties dynamiques : 48,4 % (n = 1 112, 2022)": a figure never leaves without its base, its period, its cautions, nor without its own
 * people, place and source where the line's end says others.
 */
function copyOf(context: Context, { id, short, figure, base }: ShownHead, page: ShownPage): string {
  const { format } = context.words;
  const selection = page.selections.find(({ indicator }) => indicator.id === id);
  const one = selection && (selection.observation ?? selection.breakdown?.rows[0]?.observation);
  if (!one) return format.messages.labelled(short.text, figure.text);
  const scope = scopeText(context, one);
  const beside = [
    base, scope === scopeOfPage(context, page) ? undefined : scope, one.period && format.period(one.period),
    ...cautionsOf(context, selection), page.foot.sources.length > 1 ? format.messages.labelled(format.messages.labels.source, sourceName(context, one.source)) : undefined,
  ].filter(Boolean).join(', ');
  return format.messages.labelled(short.text, selection.observation ? figure.text : partsText(context, selection)) + (beside && ` (${beside})`);
}

/** All figures in one flat table: indicator, period or category, value, base, note. */
export function pageTable(context: Context, page: ShownPage, panel: Panel): TableModel {
  const { selections, absent, table: drawn, title } = page;
  const { columns } = panel.messages;
  const keys = ['period', 'value', 'base', 'note'];
  const drawnRows = drawn?.groups.flatMap((group) => group.rows) ?? [];
  const rows = [...selections, ...absent].flatMap((selection) => {
    const { indicator, period } = selection;
    const { text } = indicatorName(context, indicator).label;
    const past = drawnRows.find(({ id }) => id === indicator.id)?.past.filter((one) => one.text === undefined).map((one) => one.period) ?? [];
    const one = indicatorTable(context, selection, panel, period && absent.includes(selection) ? [...past, period] : past);
    const places = keys.map((key) => one.columns.findIndex((column) => column.key === key));
    return one.rows.map(({ cells, ...row }) => ({ ...row, cells: [{ text, header: true }, ...places.map((place): TableCell => cells[place] ?? { text: '' })] }));
  });
  const table = {
    caption: title.text,
    columns: [
      { key: 'indicator', label: columns.indicator }, { key: 'period', label: columns.periodOrCategory }, { key: 'value', label: columns.value, numeric: true },
      { key: 'base', label: columns.base, numeric: true }, { key: 'note', label: columns.note },
    ],
    rows,
  };
  return withFacts(table, scopeOfPage(context, page), panel.messages);
}

/** Definition, method and notes of each indicator; what holds for all of them is said once, first. */
export function pageFacts(context: Context, { selections }: ShownPage, panel: Panel): Fact[] {
  const { labels } = panel.messages;
  const { labelled } = context.words.format.messages;
  const said = [labels.source, labels.updated, labels.licence, labels.comparison, labels.target, labels.base];
  const named = [labels.definition, labels.notes];
  const all = selections.map((selection) => ({
    term: indicatorName(context, selection.indicator).short.text,
    lines: methodFacts(context, selection, panel)
      .filter(({ term }) => !said.includes(term))
      .flatMap(({ term, lines }) => lines.map((line) => ({ ...line, of: named.includes(term) ? '' : term }))),
  }));
  const common = all.length > 1 ? (all[0]?.lines ?? []).filter((line) => all.every(({ lines }) => lines.some((other) => isSame(line, other)))) : [];
  const own = all.map(({ term, lines }) => ({ term, lines: lines.filter((line) => !common.some((other) => isSame(line, other))) }));
  return [{ term: context.words.phrases.dashboard?.forAll ?? '', lines: common }, ...own]
    .filter(({ lines }) => lines.length > 0)
    // More lines of one kind are named once.
    .map(({ term, lines }) => ({ term, lines: lines.map(({ of, ...line }, at) => (of && of !== lines[at - 1]?.of ? { ...line, text: labelled(of, line.text) } : line)) }));
}

/** A line of the method panel, with the kind of thing that it tells; empty where the words need no name. */
type KindOfLine = Fact['lines'][number] & { readonly of: string };

const isSame = (one: KindOfLine, other: KindOfLine): boolean => one.of === other.of && one.text === other.text;
