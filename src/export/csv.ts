import type { TableCell, TableModel } from '../model/types.js';

export interface CsvOptions {
  /** French spreadsheets expect semicolons and decimal commas; all others get commas and points. */
  readonly language: string;
  /** Rows after the data: what, when, source, licence, reservations. */
  readonly meta?: readonly (readonly [label: string, value: string])[];
  /** Header of the column of notes, which is there when a row has one. */
  readonly noteLabel?: string;
}

// Excel reads a file without it in the machine's old code page.
const BYTE_ORDER_MARK = '\ufeff';
/** A spreadsheet runs cells that begin so, full-width variants and spaces before them included. */
const FORMULA = /^[\s\u200b-\u200f\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/**
 * A table as CSV (RFC 4180, CRLF, every row as wide as the header). Numbers come from `value`, ungrouped; figures withheld to protect
 * people are "s", missing ones empty, refused ones say why. Text that a spreadsheet would run as a formula is led by an apostrophe.
 */
export function toCsv(table: TableModel, { language, meta = [], noteLabel = '' }: CsvOptions): string {
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
  const notes = table.rows.map(({ separator: before, note }) => [before, note].filter(Boolean).join('. '));
  const withNotes = notes.some(Boolean);
  const rows = [
    [...table.columns.map(({ label }) => label), ...(withNotes ? [noteLabel] : [])].map(words),
    ...table.rows.map(({ cells }, index) => [...cells.map(cell), ...(withNotes ? [words(notes[index]!)] : [])]),
    ...(meta.length ? [[''], ...meta.map(([label, value]) => [words(label), words(value)])] : []),
  ];
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]): string => [...row, ...Array<string>(width - row.length).fill('')].join(separator) + '\r\n';
  return BYTE_ORDER_MARK + rows.map(line).join('');
}
