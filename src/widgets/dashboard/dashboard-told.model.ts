import { sourceLine } from '../../model/foot.js';
import type { absentRow, indicatorTable } from '../../model/indicator-table.js';
import type { exportMeta, Fact, methodFacts, Panel, Told } from '../../model/panel.js';
import { indicatorName, type Context } from '../../model/names.js';
import { marksOf } from '../../model/select.js';
import type { lectureOf } from '../../model/lecture.js';
import type { TableCell, TableModel } from '../../model/types.js';
import { figureModel } from '../../model/withheld.js';
import type { DashboardModel, HeadFigure } from './dashboard.model.js';

/** What is loaded when a table or a method panel is first asked for. */
export interface PanelModels {
  readonly indicatorTable: typeof indicatorTable;
  readonly absentRow: typeof absentRow;
  readonly methodFacts: typeof methodFacts;
  readonly exportMeta: typeof exportMeta;
  readonly lectureOf: typeof lectureOf;
  readonly words: Panel;
}

/** What the controls of a dashboard open, copy and save. */
export function toldOfDashboard(context: Context, model: DashboardModel, panel: PanelModels): Told {
  const { title, territory, period, readable, lead, seconds, strip, foot, selections } = model;
  const { labels } = context.words.format.messages;
  const figures = [...(lead ? [lead] : []), ...seconds, ...strip].map((head) => copyOf(context, head));
  return {
    lecture: readable?.observation && panel.lectureOf(
      context, readable, figureModel(context, readable.indicator, readable.observation, marksOf(context.feed, readable.at, readable.observationAt)), panel.words),
    copy: [...(context.feed.fictional ? [labels.fictional] : []), title.text, ...figures, foot.scope, sourceLine(foot)].join(' · '),
    name: 'impact',
    table: () => dashboardTable(context, model, panel),
    facts: () => dashboardFacts(context, model, panel),
    meta: () => panel.exportMeta(context, selections, panel.words, { title: title.text, territory, period }),
  };
}

/** "Sorties dynamiques : 48,4 % (n = 1 112)": a figure never leaves without its base, nor an estimate without its badge. */
function copyOf(context: Context, { short, figure, base, caution }: HeadFigure): string {
  const beside = [base, caution?.rule === 'H10' ? caution.text : undefined].filter(Boolean).join(', ');
  return context.words.format.messages.labelled(short.text, figure.text) + (beside && ` (${beside})`);
}

/** All figures in one flat table: indicator, period or category, value, base, note. */
export function dashboardTable(context: Context, { selections, absent, title }: DashboardModel, panel: PanelModels): TableModel {
  const { columns } = panel.words.messages;
  const { format } = context.words;
  const keys = ['period', 'value', 'base', 'note'];
  const rows = selections.flatMap((selection) => {
    const { text } = indicatorName(context, selection.indicator).label;
    const table = panel.indicatorTable(context, selection, panel.words);
    const places = keys.map((key) => table.columns.findIndex((column) => column.key === key));
    return table.rows.map(({ cells, ...row }) => ({ ...row, cells: [{ text, header: true }, ...places.map((place): TableCell => cells[place] ?? { text: '' })] }));
  });
  const without = absent.map(({ indicator, period }) => {
    const row = panel.absentRow(format.period(period ?? ''), format.messages.labels.absentYear);
    return { ...row, cells: [{ text: indicatorName(context, indicator).label.text, header: true }, ...row.cells] };
  });
  return {
    caption: title.text,
    columns: [
      { key: 'indicator', label: columns.indicator }, { key: 'period', label: columns.periodOrCategory }, { key: 'value', label: columns.value, numeric: true },
      { key: 'base', label: columns.base, numeric: true }, { key: 'note', label: columns.note },
    ],
    rows: [...rows, ...without],
  };
}

/** Definition, method and notes of each indicator; what holds for all of them is said once, first. */
export function dashboardFacts(context: Context, { selections }: DashboardModel, panel: PanelModels): Fact[] {
  const { labels } = panel.words.messages;
  const { labelled } = context.words.format.messages;
  const said = [labels.source, labels.updated, labels.licence, labels.comparison, labels.target, labels.base];
  const all = selections.map((selection) => ({
    term: indicatorName(context, selection.indicator).short.text,
    lines: panel.methodFacts(context, selection, panel.words)
      .filter(({ term }) => !said.includes(term))
      .flatMap(({ term, lines }) => lines.map((line) => (term === labels.definition || term === labels.notes ? line : { ...line, text: labelled(term, line.text) }))),
  }));
  const common = all.length > 1 ? (all[0]?.lines ?? []).filter(({ text }) => all.every(({ lines }) => lines.some((line) => line.text === text))) : [];
  const shared = new Set(common.map(({ text }) => text));
  const own = all.map(({ term, lines }) => ({ term, lines: lines.filter(({ text }) => !shared.has(text)) }));
  return [{ term: context.words.phrases.dashboard?.forAll ?? '', lines: common }, ...own].filter(({ lines }) => lines.length > 0);
}
