import type { DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { decimalsOf, figureText } from '../../model/figure.js';
import { indicatorName, say, type Context } from '../../model/names.js';
import { fact, type Fact, type Panel } from '../../model/panel.js';
import { sourceName } from '../../model/row-facts.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableCell, TableColumn, TableModel, TableRow } from '../../model/types.js';
import { unitOf } from '../../model/written.js';
import { comparePeriods, covers } from '../../format/period.js';
import { gapOf, wordsOf, type Gap, type Other } from './comparison-gap.model.js';
import type { ComparedRow } from './comparison-rows.model.js';
import { whyMissing } from './comparison-time.model.js';
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
    facts: [lecture?.text, ...(model.caution ? [model.caution.text] : [])],
    sources: [...shown.map(({ observation }) => observation.source), ...(time || choiceIsAlone(model) ? indicator.references.flatMap(({ source }) => source ?? []) : [])],
    paths: [`indicators[${at}]`],
    table: () => (time ? timeTable(context, model, panel) : rowsTable(context, model, panel)),
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

const EMPTY: TableCell = { text: '' };

const numberCell = (text: string, value: number): TableCell => ({ text, value });

/** The gap and the ratio as two cells. */
const gapCells = (context: Context, gap: Gap | undefined): readonly [TableCell, TableCell] =>
  !gap ? [EMPTY, EMPTY]
  : gap.value === undefined ? [{ text: wordsOf(context).unreadable }, EMPTY]
  : [numberCell(gap.text ?? '', gap.value), gap.ratio === undefined || gap.ratioValue === undefined ? EMPTY : numberCell(gap.factor ?? '', gap.ratioValue)];

/** One row a period: the figure, each reference, and how far apart they are in that period. */
function timeTable(context: Context, { choice, time }: ComparisonModel, { messages }: Panel): TableModel {
  const { columns } = wordsOf(context);
  const { selection } = choice;
  const { lines, gaps, missing } = time!;
  const [own, ...others] = lines;
  const kindOf = (name: string): Other['kind'] => gaps.find((one) => one.name === name)?.kind ?? 'reference';
  const periods = [...new Set([...lines.flatMap(({ points }) => points.map(({ period }) => period)), ...missing.map(({ period }) => period), ...untold(selection, missing)])].sort(comparePeriods);
  const head: TableColumn[] = [
    { key: 'period', label: messages.columns.period },
    ...lines.map(({ name }, at): TableColumn => ({ key: at ? `value-${at}` : 'value', label: name, numeric: true })),
    ...others.flatMap(({ name }, at): TableColumn[] => [
      { key: `gap-${at}`, label: others.length > 1 ? `${columns.gap}, ${name}` : columns.gap, numeric: true },
      { key: `ratio-${at}`, label: others.length > 1 ? `${columns.ratio}, ${name}` : columns.ratio, numeric: true },
    ]),
    { key: 'source', label: messages.columns.source },
  ];
  const { messages: usual, period: inWords } = context.words.format;
  const unit = unitOf(context, selection.indicator);
  const rows = periods.map((period): TableRow => {
    const mine = own?.points.find((one) => one.period === period);
    const values = lines.map(({ points, kind }): TableCell => {
      const point = points.find((one) => one.period === period);
      if (point) return numberCell(point.text, point.value);
      const why = kind === 'own' && !period.includes('/') ? whyMissing(context, choice, period) : { text: missing.find((one) => one.period === period)?.why ?? usual.missing.untold, state: 'missing' as const };
      return { ...why, value: null, ...(kind === 'own' && { reason: why.text }) };
    });
    const apart = others.flatMap(({ name, points }) => {
      const point = points.find((one) => one.period === period);
      return gapCells(context, mine?.shown && point && !point.isUnlike ? gapOf(context, selection, mine.shown.observation, { value: point.value, written: point.written, kind: kindOf(name), name }) : undefined);
    });
    const sources = [...new Set(lines.flatMap(({ points }) => points.filter((one) => one.period === period).map(({ source }) => source)))];
    return { ...(unit && { unit }), ...noteOf(context, selection.indicator, mine?.shown?.observation), cells: [{ text: inWords(period), header: true }, ...values, ...apart, { text: sources.map((id) => sourceName(context, id)).join(', ') }] };
  });
  return { caption: indicatorName(context, selection.indicator).label.text, columns: head, rows };
}

/** Periods of which the feed gives a reason and no value, where no stretch of years says so. */
const untold = ({ series, indicator }: ComparisonModel['choice']['selection'], missing: NonNullable<ComparisonModel['time']>['missing']): string[] =>
  (series?.points ?? []).flatMap((index) => {
    const { value, period } = indicator.observations[index]!;
    return value !== null || period === undefined || missing.some((one) => one.period === period || covers(one.period, period)) ? [] : [period];
  });

/** No table and no file has an estimate without its badge (H10), nor a number without its "about". */
function noteOf(context: Context, indicator: DisclosedIndicator, one: DisclosedObservation | undefined): Pick<TableRow, 'note'> {
  if (!one || one.value === null) return {};
  const { before } = figureText(context, indicator, one);
  const note = [one.estimate && context.words.format.messages.marks.H10({ assumptions: true }), before?.trim()].filter(Boolean).join(', ');
  return note ? { note } : {};
}

/** One row a territory or category, in the groups of the drawing, then what they are compared with. */
function rowsTable(context: Context, model: ComparisonModel, { messages }: Panel): TableModel {
  const { choice: { by, selection, whole }, rows, against, period } = model;
  const { columns } = wordsOf(context);
  const { indicator } = selection;
  const all = rows!.groups.flatMap((group) => group.all);
  const [other] = against;
  const hasIntervals = all.some(({ observation }) => observation.interval);
  // In a file each row says by itself what it is a part of.
  const hasDimensions = by === 'category' && rows!.groups.length > 1;
  const head: (TableColumn | false)[] = [
    hasDimensions && { key: 'dimension', label: columns.dimension },
    { key: by, label: by === 'category' ? messages.columns.category : messages.columns.territory },
    { key: 'value', label: messages.columns.value, numeric: true },
    hasIntervals && { key: 'interval', label: columns.interval, numeric: true },
    { key: 'base', label: messages.columns.base, numeric: true },
    other !== undefined && { key: 'gap', label: columns.gap, numeric: true },
    other !== undefined && { key: 'ratio', label: columns.ratio, numeric: true },
    other !== undefined && { key: 'side', label: columns.side },
  ];
  const lines = rows!.groups.flatMap(({ title: group = '', all: some }) => some.map((row): TableRow => {
    const cells = cellsOf(context, model, row, hasIntervals);
    return { strong: row.isChosen, ...noteOf(context, indicator, row.observation), facts: boundsOf(context, model, row), cells: hasDimensions ? [{ text: group }, ...cells] : cells };
  }));
  const compared = against.map((one): TableRow => {
    const base = whole && (whole.observation.denominator ?? whole.observation.n);
    const cells: (TableCell | false)[] = [
      { text: whole ? one.name : one.label.replace(one.text, '').replace(/[\s\u202f]*:\s*(?=,|$)/, ''), header: true }, numberCell(one.text, one.value),
      hasIntervals && EMPTY, base === undefined ? EMPTY : numberCell(context.words.format.number(base), base), EMPTY, EMPTY, { text: columns.reference },
    ];
    return { strong: true, cells: [...(hasDimensions ? [EMPTY] : []), ...cells.filter((cell): cell is TableCell => cell !== false)] };
  });
  const unit = unitOf(context, indicator);
  const caption = [indicatorName(context, indicator).label.text, period].filter(Boolean).join(', ');
  const more = hasIntervals ? [{ key: 'low', label: messages.columns.low }, { key: 'high', label: messages.columns.high }] : [];
  return { caption, more, columns: head.filter((one): one is TableColumn => one !== false), rows: [...lines, ...compared].map((row) => ({ ...row, ...(unit && { unit }) })) };
}

/** The ends of an interval as numbers, for a file. */
function boundsOf(context: Context, { choice: { selection: { indicator } } }: ComparisonModel, { observation }: ComparedRow): Readonly<Record<string, TableCell>> {
  if (!observation.interval || observation.value === null) return {};
  const decimals = decimalsOf(indicator, observation) ?? indicator.decimals;
  const [low, high] = observation.interval.map((value) => numberCell(context.words.format.number(value, decimals), Number(value.toFixed(decimals)))) as [TableCell, TableCell];
  return { low, high };
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
  const gap = other && !other.isUnlike && (isSame || side === 'near') ? gapOf(context, selection, observation, other) : undefined;
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
