import type { DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { briefly } from '../../model/brief.js';
import { figureText } from '../../model/figure.js';
import type { Context } from '../../model/names.js';
import type { TableCell, TableColumn, TableRow } from '../../model/types.js';
import { wordsOf, type Gap } from './comparison-gap.model.js';

export const EMPTY: TableCell = { text: '' };

export const numberCell = (text: string, value: number): TableCell => ({ text, value });

/** The gap and the ratio as two cells. */
export const gapCells = (context: Context, gap: Gap | undefined): readonly [TableCell, TableCell] =>
  !gap ? [EMPTY, EMPTY]
  : gap.value === undefined ? [{ text: wordsOf(context).unreadable }, EMPTY]
  : [numberCell(gap.text ?? '', gap.value), gap.ratio === undefined || gap.ratioValue === undefined ? EMPTY : numberCell(gap.factor ?? '', gap.ratioValue)];

/** The two columns of each thing that is compared with, named where there are several. */
export const gapColumns = (context: Context, names: readonly string[]): TableColumn[] => {
  const { columns } = wordsOf(context);
  return names.flatMap((name, at) => (['gap', 'ratio'] as const).map((key): TableColumn => ({ key: `${key}-${at}`, label: names.length > 1 ? `${columns[key]}, ${briefly(name)}` : columns[key], numeric: true })));
};

/** An interval in words. */
export const rangeCell = ({ words: { format } }: Context, { unit }: DisclosedIndicator, interval: readonly [number, number] | undefined, decimals: number | undefined): TableCell =>
  (interval ? { text: format.range(interval[0], interval[1], unit, { decimals }) } : EMPTY);

/** The ends of an interval as numbers, for a file. */
export function boundsOf(context: Context, interval: readonly [number, number] | undefined, decimals: number, suffix = ''): Readonly<Record<string, TableCell>> {
  if (!interval) return {};
  const [low, high] = interval.map((value) => numberCell(context.words.format.number(value, decimals), Number(value.toFixed(decimals)))) as [TableCell, TableCell];
  return { [`low${suffix}`]: low, [`high${suffix}`]: high };
}

/** No table and no file has an estimate without its badge (H10), nor a number without its "about". */
export function noteOf(context: Context, indicator: DisclosedIndicator, one: DisclosedObservation | undefined): Pick<TableRow, 'note'> {
  if (!one || one.value === null) return {};
  const { before } = figureText(context, indicator, one);
  const note = [one.estimate && context.words.format.messages.marks.H10({ assumptions: true }), before?.trim()].filter(Boolean).join(', ');
  return note ? { note } : {};
}
