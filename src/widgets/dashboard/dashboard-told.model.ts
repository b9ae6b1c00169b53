import { sourceLine } from '../../model/foot.js';
import type { exportMeta, Fact, indicatorTable, methodFacts, Panel, Told } from '../../model/panel.js';
import { indicatorName, type Context } from '../../model/names.js';
import { marksOf } from '../../model/select.js';
import type { lectureOf } from '../../model/lecture.js';
import type { TableCell, TableModel } from '../../model/types.js';
import { figureModel } from '../../model/withheld.js';
import type { DashboardModel } from './dashboard.model.js';

/** What is loaded when a table or a method panel is first asked for. */
export interface PanelModels {
  readonly indicatorTable: typeof indicatorTable;
  readonly methodFacts: typeof methodFacts;
  readonly exportMeta: typeof exportMeta;
  readonly lectureOf: typeof lectureOf;
  readonly words: Panel;
}

/** What the controls of a dashboard open, copy and save. */
export function toldOfDashboard(context: Context, model: DashboardModel, panel: PanelModels): Told {
  const { title, readable, lead, seconds, strip, foot, selections } = model;
  const { labelled } = context.words.format.messages;
  const figures = [...(lead ? [lead] : []), ...seconds, ...strip].map(({ short, figure }) => labelled(short.text, figure.text));
  return {
    lecture: readable?.observation && panel.lectureOf(
      context, readable, figureModel(context, readable.indicator, readable.observation, marksOf(context.feed, readable.at, readable.observationAt)), panel.words),
    copy: [title.text, ...figures, foot.scope, sourceLine(foot)].join(' · '),
    name: 'impact',
    table: () => dashboardTable(context, model, panel),
    facts: () => dashboardFacts(context, model, panel),
    meta: () => panel.exportMeta(context, selections, panel.words),
  };
}

/** All figures in one flat table: indicator, period or category, value, base, note. */
export function dashboardTable(context: Context, { selections, title }: DashboardModel, panel: PanelModels): TableModel {
  const { columns } = panel.words.messages;
  const which = context.words.phrases.dashboard?.which ?? columns.period;
  const keys = ['period', 'value', 'base', 'note'];
  const rows = selections.flatMap((selection) => {
    const { text } = indicatorName(context, selection.indicator).label;
    const table = panel.indicatorTable(context, selection, panel.words);
    const places = keys.map((key) => table.columns.findIndex((column) => column.key === key));
    return table.rows.map(({ cells, strong, separator }) => ({
      cells: [{ text, header: true }, ...places.map((place): TableCell => cells[place] ?? { text: '' })],
      ...(strong && { strong }),
      ...(separator && { separator }),
    }));
  });
  return {
    caption: title.text,
    columns: [
      { key: 'indicator', label: columns.indicator }, { key: 'period', label: which }, { key: 'value', label: columns.value, numeric: true },
      { key: 'base', label: columns.base, numeric: true }, { key: 'note', label: columns.note },
    ],
    rows,
  };
}

/** Definition, method and notes of each indicator; what holds for all of them is said once, first. */
export function dashboardFacts(context: Context, { selections }: DashboardModel, panel: PanelModels): Fact[] {
  const { labels } = panel.words.messages;
  const { labelled } = context.words.format.messages;
  const said = [labels.source, labels.updated, labels.licence, labels.comparison, labels.target, labels.base];
  const named = [labels.definition, labels.notes];
  const all = selections.map((selection) => ({
    term: indicatorName(context, selection.indicator).short.text,
    lines: panel.methodFacts(context, selection, panel.words)
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
