import type { TableCell, TableModel } from '../model/types.js';

export interface CsvOptions {
  /** French spreadsheets expect semicolons and decimal commas; all others get commas and points. */
  readonly language: string;
  /** Rows after the data: what, when, source, licence, reservations. */
  readonly meta?: readonly (readonly [label: string, value: string])[];
  /** Another table, below the first with a header of its own and under its caption. */
  readonly also?: TableModel | undefined;
  /** Header of the column of notes, which is there when a row has one; a table that has the column keeps its own. */
  readonly noteLabel?: string;
  /** Header of the column of units, after the values, which is there when a row has one. */
  readonly unitLabel?: string;
}

// Excel reads a file without it in the machine's old code page.
const BYTE_ORDER_MARK = '\ufeff';
/** A spreadsheet runs cells that begin so, full-width variants and spaces before them included. */
const FORMULA = /^[\s\u200b-\u200f\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/**
 * A table as CSV (RFC 4180, CRLF, every row as wide as the header). Numbers come from `value`, ungrouped; figures withheld to protect
 * people are "s", missing ones empty, both with the reason among the notes; refused ones say why. Text that a spreadsheet would run as a formula is led by an apostrophe.
 */
export function toCsv(table: TableModel, { language, meta = [], also, noteLabel = '', unitLabel = '' }: CsvOptions): string {
  const french = language.toLowerCase().split('-')[0] === 'fr';
  const separator = french ? ';' : ',';
  const quoted = (text: string): string => (/[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const words = (text: string): string => quoted(FORMULA.test(text) ? `'${text}` : text);
  const number = (value: number): string => (french ? String(value).replace('.', ',') : String(value));
  const cell = ({ text, value, state }: TableCell): string => {
    if (state === 'secret') return 's';
    if (state === 'refuse') return words(text);
    if (state === 'missing' || value === null) return '';
    return typeof value === 'number' ? number(value) : words(text);
  };
  const lines = (one: TableModel): string[][] => {
    const { columns, rows: facts } = withColumns(one, noteLabel, unitLabel);
    return [columns.map(words), ...facts.map((cells) => cells.map(cell))];
  };
  const rows = [
    ...lines(table),
    ...(also ? [[''], [words(also.caption)], ...lines(also)] : []),
    ...(meta.length ? [[''], ...meta.map(([label, value]) => [words(label), words(value)])] : []),
  ];
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]): string => [...row, ...Array<string>(width - row.length).fill('')].join(separator) + '\r\n';
  return BYTE_ORDER_MARK + rows.map(line).join('');
}

/** Why there is no value, which the cell itself has no place for in a file. */
const reasonOf = (cells: readonly TableCell[]): string | undefined => cells.find(({ reason }) => reason)?.reason;

/** The table's columns, and what a reader of the page sees in a cell or above a row as columns of their own; last what only files have. */
function withColumns(table: TableModel, noteLabel: string, unitLabel: string): { columns: string[]; rows: TableCell[][] } {
  const isKept = (_: unknown, at: number): boolean => !table.columns[at]?.onPage;
  const columns = table.columns.filter(isKept).map(({ label }) => label);
  const rows = table.rows.map(({ cells }) => cells.filter(isKept));
  // A table that tells each row's part tells it once.
  const isParted = table.more?.some(({ key }) => key === 'part');
  const notes = table.rows.map(({ separator, note, cells }) => [!isParted && separator, note, reasonOf(cells)].filter(Boolean).join('. '));
  const noteAt = table.columns.findIndex(({ key }) => key === 'note');
  const unitAt = table.columns.findIndex(({ key }) => key === 'value') + 1;
  if (noteAt >= 0) rows.forEach((cells, index) => (cells[noteAt] = { text: [notes[index], cells[noteAt]?.text].filter(Boolean).join(', ') }));
  else if (notes.some(Boolean)) {
    columns.push(noteLabel);
    rows.forEach((cells, index) => cells.push({ text: notes[index] ?? '' }));
  }
  if (table.rows.some(({ unit }) => unit)) {
    columns.splice(unitAt, 0, unitLabel);
    rows.forEach((cells, index) => cells.splice(unitAt, 0, { text: table.rows[index]?.unit ?? '' }));
  }
  for (const { key, label } of table.more ?? []) {
    columns.push(label);
    rows.forEach((cells, index) => cells.push(table.rows[index]?.facts?.[key] ?? { text: '' }));
  }
  return { columns, rows };
}
