import { comparePeriods, covers } from '../../format/period.js';
import { decimalsOf } from '../../model/figure.js';
import { indicatorName, type Context } from '../../model/names.js';
import type { Panel } from '../../model/panel.js';
import { sourceName } from '../../model/row-facts.js';
import type { TableCell, TableColumn, TableModel, TableRow } from '../../model/types.js';
import { unitOf } from '../../model/written.js';
import { moment } from './comparison-axis.model.js';
import { gapOf, wordsOf } from './comparison-gap.model.js';
import { boundsOf, gapCells, gapColumns, noteOf, numberCell, rangeCell } from './comparison-cells.model.js';
import { untoldOf, whyMissing, type TimeLine, type TimeModel, type TimePoint } from './comparison-time.model.js';
import type { ComparisonModel } from './comparison.model.js';

/** A row: a value of the figure, or a period in which it has none. */
interface Entry {
  readonly period: string;
  readonly own?: TimePoint | undefined;
}

/** One row a period: the figure, each reference, and how far apart they are in that period. */
export function timeTable(context: Context, model: ComparisonModel & { readonly time: TimeModel }, { messages }: Panel): TableModel {
  const { choice: { selection: { indicator } }, time: { lines } } = model;
  const { columns } = wordsOf(context);
  const [, ...others] = lines;
  const hasZones = lines.some(({ points }) => points.some(({ zone }) => zone));
  const isKnown = ({ points }: TimeLine): boolean => points.some(({ interval }) => interval);
  const named = (label: string, { kind, name }: TimeLine): string => (kind === 'own' ? label : `${label}, ${name}`);
  const head: (TableColumn | false)[] = [
    { key: 'period', label: messages.columns.period },
    hasZones && { key: 'zoning', label: columns.zoning },
    ...lines.flatMap((line, at): (TableColumn | false)[] => [
      { key: at ? `value-${at}` : 'value', label: line.name, numeric: true },
      isKnown(line) && { key: at ? `interval-${at}` : 'interval', label: named(columns.interval, line), numeric: true },
    ]),
    ...gapColumns(context, others.map(({ name }) => name)),
    { key: 'source', label: messages.columns.source },
  ];
  const more = lines.flatMap((line, at): TableColumn[] => (isKnown(line) ? (['low', 'high'] as const).map((key) => ({ key: at ? `${key}-${at}` : key, label: named(messages.columns[key], line) })) : []));
  const unit = unitOf(context, indicator);
  const rows = entriesOf(model).map((entry): TableRow => ({ ...rowOf(context, model, entry, hasZones), ...(unit && { unit }) }));
  return { caption: indicatorName(context, indicator).label.text, more, columns: head.filter((one): one is TableColumn => one !== false), rows };
}

/** All values of the figure, then the moments that only others have, and those of which a reason is told. */
function entriesOf({ choice, time: { lines: [own, ...others], missing } }: ComparisonModel & { readonly time: TimeModel }): Entry[] {
  const entries: Entry[] = (own?.points ?? []).map((point) => ({ period: point.period, own: point }));
  const untold = untoldOf(choice).filter((period) => !missing.some((one) => one.period === period || covers(one.period, period)));
  for (const period of [...others.flatMap(({ points }) => points.map((one) => one.period)), ...missing.map((one) => one.period), ...untold]) {
    if (!entries.some((one) => one.period === period || (!period.includes('/') && moment(one.period) === moment(period)))) entries.push({ period });
  }
  return entries.sort((one, other) => comparePeriods(one.period, other.period));
}

function rowOf(context: Context, { choice, writing, time: { lines, missing, gaps } }: ComparisonModel & { readonly time: TimeModel }, { period, own }: Entry, hasZones: boolean): TableRow {
  const { selection } = choice;
  const { indicator } = selection;
  const { messages, period: inWords } = context.words.format;
  const here = lines.map(({ kind, points }) => (kind === 'own' ? own : (points.find((one) => one.period === period) ?? points.find((one) => moment(one.period) === moment(period)))));
  const decimals = own?.shown && decimalsOf(indicator, own.shown.observation);
  const values = lines.flatMap(({ kind, points }, at): TableCell[] => {
    const point = here[at];
    const interval = points.some((one) => one.interval) ? [rangeCell(context, indicator, point?.interval, kind === 'own' ? decimals : indicator.decimals)] : [];
    // "fin 2024" of the figure and "2024" of a reference stand in one row.
    if (point) return [numberCell(point.period === period ? point.text : `${point.text} (${inWords(point.period)})`, point.value), ...interval];
    const why = kind === 'own' && !period.includes('/') ? whyMissing(context, choice, period) : { text: missing.find((one) => one.period === period)?.why ?? messages.missing.untold, state: 'missing' as const };
    return [{ ...why, value: null, ...(kind === 'own' && { reason: why.text }) }, ...interval];
  });
  const apart = lines.slice(1).flatMap((line, at) => {
    const point = here[at + 1];
    const called = gaps.find(({ order }) => order === at + 1) ?? { kind: 'reference' as const, name: line.name };
    return gapCells(context, own?.shown && point && point.period === period && !point.isUnlike ? gapOf(context, selection, own.shown.observation, { ...called, value: point.value, written: point.written, interval: point.interval }, writing) : undefined);
  });
  // A reference without a source credits nobody.
  const sources = [...new Set(here.flatMap((point) => (point && (point.shown || point.source) ? [sourceName(context, point.source)] : [])))];
  const { note } = noteOf(context, indicator, own?.shown?.observation);
  const notes = [note, ...lines.flatMap(({ name }, at) => (here[at] && here[at].period !== period ? [messages.labelled(name, inWords(here[at].period))] : []))].filter(Boolean).join(', ');
  return {
    ...(notes && { note: notes }),
    facts: Object.assign({}, ...here.map((point, at) => boundsOf(context, point?.interval, (at ? undefined : decimals) ?? indicator.decimals, at ? `-${at}` : ''))) as TableRow['facts'],
    cells: [{ text: inWords(period), header: true }, ...(hasZones ? [{ text: own?.zone ?? '' }] : []), ...values, ...apart, { text: sources.join('\u00a0\u00b7 ') }],
  };
}
