import Papa from 'papaparse';
import { found, type Found } from '../feed/issue.js';
import type { Rows } from './types.js';

/** What stands between cells: a tab of what is copied out of a spreadsheet, a semicolon where the comma is of decimals, a bar, a comma. */
const SEPARATORS = ['\t', ';', '|', ','];

/**
 * The cells of a text: CSV with any usual separator, or what is pasted from a spreadsheet. Lines keep their numbers, empty ones too.
 * @param issues where quotes do not close
 */
export function rowsOf(text: string, issues: Found[]): Rows {
  const [, said, body] = /^\ufeff?(?:sep=(.)\r?\n)?([^]*)$/.exec(text)!;
  const delimiter = said ?? SEPARATORS.find((one) => separates(body!, one)) ?? ';';
  const { data, errors } = Papa.parse<string[]>(body!, { delimiter });
  for (const { type, row = 0 } of errors) {
    if (type === 'Quotes') issues.push(found('quotes-open', `rows[${row}]`, data[row]?.join(delimiter), 'sheet-quotes', undefined, 'error', 'kept'));
  }
  return data;
}

/** Whether most of the lines that hold anything have it; decimal commas do not make columns where another sign does. */
function separates(text: string, delimiter: string): boolean {
  const lines = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true, preview: 50 }).data;
  return lines.filter(({ length }) => length > 1).length > lines.length / 2;
}
