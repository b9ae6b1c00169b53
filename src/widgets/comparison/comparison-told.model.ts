import { decimalsOf, figureText } from '../../model/figure.js';
import { indicatorName, say, type Context } from '../../model/names.js';
import { fact, type Fact, type Panel } from '../../model/panel.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableCell, TableColumn, TableModel, TableRow } from '../../model/types.js';
import { unitOf } from '../../model/written.js';
import { boundsOf, EMPTY, gapCells, gapColumns, noteOf, numberCell, rangeCell } from './comparison-cells.model.js';
import { gapOf, wordsOf } from './comparison-gap.model.js';
import type { ComparedRow } from './comparison-rows.model.js';
import { timeTable } from './comparison-time-table.model.js';
import type { ComparisonModel } from './comparison.model.js';

/** What the controls of a comparison open, copy and save. */
export function shownComparison(context: Context, model: ComparisonModel, panel: Panel): ShownPart {
  const { choice: { selection, by }, title, foot, lecture, shown, time } = model;
  const { indicator, at } = selection;
  const gaps = time ? time.gaps : model.gaps;
  const known = indicator.label ? undefined : panel.definition(indicator.id);
  return {
    title, foot, lecture, name: `${indicator.id}-${by}`,
    period: time ? time.compared?.period : model.choice.period, territory: model.choice.whole?.observation.territory ?? selection.territory,
    facts: [lecture?.text, ...(model.caution ? [model.caution.text] : [])],
    sources: [...shown.map(({ observation }) => observation.source), ...(time || choiceIsAlone(model) ? indicator.references.flatMap(({ source }) => source ?? []) : [])],
    paths: [`indicators[${at}]`],
    table: () => (time ? timeTable(context, { ...model, time }, panel) : rowsTable(context, model, panel)),
    method: ({ messages: { labels, tells } }): (Fact | undefined)[] => [
      fact(labels.definition, known && { text: known.definition }),
      fact(labels.formula, known?.formula),
      fact(labels.interval, model.rows || gaps.length ? tells.H26({}) : undefined),
      fact(labels.breaks, ...indicator.breaks.map(({ period, why }) => context.words.format.messages.labelled(context.words.format.period(period), say(context, why)?.text ?? ''))),
      fact(labels.caveat, known?.caveat),
    ],
  };
}

const choiceIsAlone = ({ choice: { rows, whole } }: ComparisonModel): boolean => rows.length === 1 && !whole;

/** One row a territory or category, in the groups of the drawing, then what they are compared with. */
function rowsTable(context: Context, model: ComparisonModel, { messages }: Panel): TableModel {
  const { choice: { by, selection }, rows, against, period } = model;
  const { columns } = wordsOf(context);
  const { indicator } = selection;
  const all = rows!.groups.flatMap((group) => group.all);
  const hasIntervals = [...all.map(({ observation }) => observation), ...against].some(({ interval }) => interval);
  // In a file each row says by itself what it is a part of.
  const hasDimensions = by === 'category' && rows!.groups.length > 1;
  const head: (TableColumn | false)[] = [
    hasDimensions && { key: 'dimension', label: columns.dimension },
    { key: by, label: by === 'category' ? messages.columns.category : messages.columns.territory },
    { key: 'value', label: messages.columns.value, numeric: true },
    hasIntervals && { key: 'interval', label: columns.interval, numeric: true },
    { key: 'base', label: messages.columns.base, numeric: true },
    ...gapColumns(context, against.map(({ name }) => name)),
    against.length > 0 && { key: 'side', label: columns.side },
  ];
  const lines = rows!.groups.flatMap(({ title: group = '', all: some }) => some.map((row): TableRow => {
    const cells = cellsOf(context, model, row, hasIntervals);
    const { interval, value } = row.observation;
    const decimals = decimalsOf(indicator, row.observation) ?? indicator.decimals;
    return { strong: row.isChosen, ...noteOf(context, indicator, row.observation), facts: boundsOf(context, value === null ? undefined : interval, decimals), cells: hasDimensions ? [{ text: group }, ...cells] : cells };
  }));
  const compared = against.map((one): TableRow => {
    const cells: (TableCell | false)[] = [
      { text: one.reference === undefined ? one.name : one.label.replace(one.text, '').replace(/[\s\u202f]*:\s*(?=,|$)/, ''), header: true }, numberCell(one.text, one.value),
      hasIntervals && rangeCell(context, indicator, one.interval, indicator.decimals), one.base === undefined ? EMPTY : numberCell(context.words.format.number(one.base), one.base),
      ...against.flatMap(() => [EMPTY, EMPTY]), { text: columns.reference },
    ];
    return { strong: true, facts: boundsOf(context, one.interval, indicator.decimals), cells: [...(hasDimensions ? [EMPTY] : []), ...cells.filter((cell): cell is TableCell => cell !== false)] };
  });
  const unit = unitOf(context, indicator);
  const caption = [indicatorName(context, indicator).label.text, period].filter(Boolean).join(', ');
  const more = hasIntervals ? [{ key: 'low', label: messages.columns.low }, { key: 'high', label: messages.columns.high }] : [];
  return { caption, more, columns: head.filter((one): one is TableColumn => one !== false), rows: [...lines, ...compared].map((row) => ({ ...row, ...(unit && { unit }) })) };
}

function cellsOf(context: Context, { choice, against, writing }: ComparisonModel, row: ComparedRow, hasIntervals: boolean): TableCell[] {
  const { selection } = choice;
  const { indicator } = selection;
  const { observation, side, state, text, name } = row;
  const { format } = context.words;
  const { value, interval, denominator, n } = observation;
  const base = denominator ?? n;
  const [other] = against;
  const gaps = against.flatMap((one): readonly TableCell[] => {
    const gap = one.isUnlike ? undefined : gapOf(context, selection, observation, one, writing);
    return gapCells(context, one.isApart && gap?.side !== 'near' ? undefined : gap);
  });
  const shown = value === null || indicator.unit === 'eur' ? undefined : figureText(context, indicator, observation).text;
  const cells: (TableCell | false)[] = [
    { text: name.text, header: true },
    value === null ? { text, value: null, state: state === 'value' ? 'missing' : state, reason: text } : numberCell(shown === undefined || shown === text ? text : `${text} (${shown})`, value),
    hasIntervals && rangeCell(context, indicator, value === null ? undefined : interval, decimalsOf(indicator, observation)),
    base === undefined || value === null ? EMPTY : numberCell(format.number(base), base),
    ...gaps, other !== undefined && { text: side ? wordsOf(context).compared(side, other) : '' },
  ];
  return cells.filter((cell): cell is TableCell => cell !== false);
}
