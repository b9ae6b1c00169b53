import { decimalsOf, figureText } from '../../model/figure.js';
import type { Context } from '../../model/names.js';
import { fact, type Fact, type Panel } from '../../model/panel.js';
import { sourceName } from '../../model/row-facts.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableCell, TableColumn, TableModel, TableRow } from '../../model/types.js';
import { comparePeriods } from '../../format/period.js';
import { gapOf, wordsOf, type Gap, type Other } from './comparison-gap.model.js';
import type { ComparedRow } from './comparison-rows.model.js';
import type { ComparisonModel } from './comparison.model.js';

/** What the controls of a comparison open, copy and save. */
export function shownComparison(context: Context, model: ComparisonModel, panel: Panel): ShownPart {
  const { choice: { selection, by }, title, foot, lecture, shown, time, gap } = model;
  const { indicator, at } = selection;
  const gaps = time ? time.gaps : gap ? [gap] : [];
  const known = indicator.label ? undefined : panel.definition(indicator.id);
  return {
    title, foot, lecture, name: `${indicator.id}-${by}`,
    period: model.choice.period, territory: selection.territory,
    facts: [model.summary === title.text ? undefined : lecture.text, ...(model.caution ? [model.caution.text] : [])],
    sources: [...shown.map(({ observation }) => observation.source), ...(time || choiceIsAlone(model) ? indicator.references.map(({ source }) => source) : [])],
    paths: [`indicators[${at}]`],
    table: () => (time ? timeTable(context, model, panel) : rowsTable(context, model, panel)),
    method: ({ messages: { labels, tells } }): (Fact | undefined)[] => [
      fact(labels.definition, known && { text: known.definition }),
      fact(labels.formula, known?.formula),
      fact(labels.interval, model.rows || gaps.length ? tells.H26({}) : undefined),
      fact(labels.breaks, ...indicator.breaks.map(({ period }) => context.words.format.period(period))),
      fact(labels.caveat, known?.caveat),
    ],
  };
}

const choiceIsAlone = ({ choice: { rows, whole } }: ComparisonModel): boolean => rows.length === 1 && !whole;

const EMPTY: TableCell = { text: '' };

const numberCell = (text: string, value: number): TableCell => ({ text, value });

/** The gap and the ratio as two cells. */
const gapCells = (context: Context, gap: Gap | undefined): readonly [TableCell, TableCell] =>
  !gap ? [EMPTY, EMPTY]
  : gap.value === undefined ? [{ text: wordsOf(context).unreadable }, EMPTY]
  : [numberCell(gap.text ?? '', gap.value), gap.factor ? { text: gap.factor } : EMPTY];

/** One row a period: the figure, each reference, and how far apart they are in that period. */
function timeTable(context: Context, { choice: { selection }, time, title }: ComparisonModel, { messages }: Panel): TableModel {
  const { columns } = wordsOf(context);
  const { lines, gaps } = time!;
  const [own, ...others] = lines;
  const kindOf = (name: string): Other['kind'] => gaps.find((one) => one.name === name)?.kind ?? 'reference';
  const periods = [...new Set([...lines.flatMap(({ points }) => points.map(({ period }) => period)), ...missingPeriods(selection)])].sort(comparePeriods);
  const head: TableColumn[] = [
    { key: 'period', label: messages.columns.period },
    ...lines.map(({ name }, at): TableColumn => ({ key: `value-${at}`, label: name, numeric: true })),
    ...others.flatMap(({ name }, at): TableColumn[] => [
      { key: `gap-${at}`, label: others.length > 1 ? `${columns.gap}, ${name}` : columns.gap, numeric: true },
      { key: `ratio-${at}`, label: others.length > 1 ? `${columns.ratio}, ${name}` : columns.ratio, numeric: true },
    ]),
    { key: 'source', label: messages.columns.source },
  ];
  const { messages: usual, period: inWords } = context.words.format;
  const rows = periods.map((period): TableRow => {
    const mine = own?.points.find((one) => one.period === period);
    const values = lines.map(({ points }): TableCell => {
      const point = points.find((one) => one.period === period);
      return point ? numberCell(point.text, point.value) : { text: usual.missing.untold, value: null, state: 'missing' };
    });
    const apart = others.flatMap(({ name, points }) => {
      const point = points.find((one) => one.period === period);
      return gapCells(context, mine?.shown && point ? gapOf(context, selection, mine.shown.observation, { value: point.value, kind: kindOf(name), name }) : undefined);
    });
    const sources = [...new Set(lines.flatMap(({ points }) => points.filter((one) => one.period === period).map(({ source }) => source)))];
    return { cells: [{ text: inWords(period), header: true }, ...values, ...apart, { text: sources.map((id) => sourceName(context, id)).join(', ') }] };
  });
  return { caption: title.text, columns: head, rows };
}

const missingPeriods = ({ series, indicator }: ComparisonModel['choice']['selection']): string[] =>
  (series?.points ?? []).flatMap((index) => (indicator.observations[index]!.value === null ? (indicator.observations[index]!.period ?? []) : []));

/** One row a territory or category, in the groups of the drawing, then what they are compared with. */
function rowsTable(context: Context, model: ComparisonModel, { messages }: Panel): TableModel {
  const { choice: { by, selection, whole }, rows, against, title } = model;
  const { columns } = wordsOf(context);
  const { indicator } = selection;
  const all = rows!.groups.flatMap((group) => group.all);
  const [other] = against;
  const hasIntervals = all.some(({ observation }) => observation.interval);
  const head: (TableColumn | false)[] = [
    { key: by, label: by === 'category' ? messages.columns.category : messages.columns.territory },
    { key: 'value', label: messages.columns.value, numeric: true },
    hasIntervals && { key: 'interval', label: columns.interval, numeric: true },
    { key: 'base', label: messages.columns.base, numeric: true },
    other !== undefined && { key: 'gap', label: columns.gap, numeric: true },
    other !== undefined && { key: 'ratio', label: columns.ratio, numeric: true },
    other !== undefined && { key: 'side', label: columns.side },
  ];
  const lines = rows!.groups.flatMap(({ title: group, all: some }) => some.map((row, at): TableRow => ({
    ...(group && at === 0 && { separator: group }), strong: row.isChosen, cells: cellsOf(context, model, row, hasIntervals),
  })));
  const compared = against.map((one): TableRow => {
    const base = whole && (whole.observation.denominator ?? whole.observation.n);
    const cells: (TableCell | false)[] = [
      { text: whole ? one.name : one.label.replace(one.text, '').replace(/[\s\u202f]*:\s*(?=,|$)/, ''), header: true }, numberCell(one.text, one.value),
      hasIntervals && EMPTY, base === undefined ? EMPTY : numberCell(context.words.format.number(base), base), EMPTY, EMPTY, EMPTY,
    ];
    return { strong: true, separator: columns.reference, cells: cells.filter((cell): cell is TableCell => cell !== false) };
  });
  const { unit } = context.words.format.figure(2, indicator.unit, { withNoun: true, compact: false, feedLanguage: context.feed.language });
  const caption = title.text;
  return { caption, columns: head.filter((one): one is TableColumn => one !== false), rows: [...lines, ...compared].map((row) => ({ ...row, ...(unit && { unit }) })) };
}

function cellsOf(context: Context, { choice, against }: ComparisonModel, row: ComparedRow, hasIntervals: boolean): TableCell[] {
  const { selection } = choice;
  const { indicator } = selection;
  const { observation, side, state, text, name } = row;
  const { format } = context.words;
  const { value, interval, denominator, n } = observation;
  const base = denominator ?? n;
  const [other] = against;
  const isSame = choice.whole !== undefined || indicator.references[0]?.period === observation.period;
  const gap = other && (isSame || side === 'near') ? gapOf(context, selection, observation, other) : undefined;
  const shown = value === null ? undefined : figureText(context, indicator, observation).text;
  const cells: (TableCell | false)[] = [
    { text: name.text, header: true },
    value === null ? { text, value: null, state: state === 'value' ? 'missing' : state, reason: text } : numberCell(shown === text ? text : `${text} (${shown})`, value),
    hasIntervals && (interval && value !== null ? { text: format.range(interval[0], interval[1], indicator.unit, { decimals: decimalsOf(indicator, observation) }) } : EMPTY),
    base === undefined || value === null ? EMPTY : numberCell(format.number(base), base),
    ...(other ? [...gapCells(context, gap), { text: side ? format.messages.compared(side, other.kind) : '' }] : []),
  ];
  return cells.filter((cell): cell is TableCell => cell !== false);
}
