import type { TableCell, TableModel } from '../model/types.js';

export interface CsvOptions {
  /** French spreadsheets expect semicolons and decimal commas; all others get commas and points. */
  readonly language: string;
  /** Rows after the data: what, when, source, licence, reservations. */
  readonly meta?: readonly (readonly [label: string, value: string])[];
}

// Excel reads a file without it in the machine's old code page.
const BYTE_ORDER_MARK = '\ufeff';
/** A spreadsheet runs cells that begin so, full-width variants and spaces before them included. */
const FORMULA = /^[\s\u200b-\u200f\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/**
 * A table as CSV (RFC 4180, CRLF). Numbers come from `value`, ungrouped and unrounded; withheld figures are "s" and missing ones
 * empty. Text that a spreadsheet would run as a formula is led by an apostrophe.
 */
export function toCsv(table: TableModel, { language, meta = [] }: CsvOptions): string {
  const french = language.toLowerCase().split('-')[0] === 'fr';
  const separator = french ? ';' : ',';
  const quoted = (text: string): string => (/[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const words = (text: string): string => quoted(FORMULA.test(text) ? `'${text}` : text);
  const number = (value: number): string => quoted(french ? String(value).replace('.', ',') : String(value));
  const cell = ({ text, value, state }: TableCell): string =>
    state === 'secret' || state === 'refuse' ? 's' : state === 'missing' || value === null ? '' : Number.isFinite(value) ? number(value!) : words(text);

  const withNotes = table.rows.some((row) => row.note);
  const rows = [
    table.columns.map(({ label }) => words(label)),
    ...table.rows.map(({ cells, note }) => [...cells.map(cell), ...(withNotes ? [words(note ?? '')] : [])]),
  ];
  if (withNotes) rows[0]!.push('');
  if (meta.length) rows.push([''], ...meta.map(([label, value]) => [words(label), words(value)]));
  return BYTE_ORDER_MARK + rows.map((row) => row.join(separator) + '\r\n').join('');
}
