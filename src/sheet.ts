/** Reads tables and spreadsheets as feeds: the same reading for pages, the command line and editors. No side effects. */
import { issueMessage } from './format/issues.js';
import { issues as english } from './format/locales/issues.en.js';
import { issues as french } from './format/locales/issues.fr.js';
import type { Found } from './feed/issue.js';
import type { Issue } from './feed/types.js';
import { readRows } from './sheet/read.js';
import { rowsOf } from './sheet/text.js';
import type { Rows, Sheet, SheetOptions } from './sheet/types.js';

export type { Issue } from './feed/types.js';
export type { Rows, Sheet, SheetOptions, SheetSource } from './sheet/types.js';

/**
 * Reads a sheet as a feed. What can't be read is left out and told in `issues`; nothing is taken for something else.
 * @param sheet CSV, what is pasted from a spreadsheet, or rows of cells
 */
export function readSheet(sheet: string | Rows, options: SheetOptions = {}): Sheet {
  const issues: Found[] = [];
  const read = readRows(typeof sheet === 'string' ? rowsOf(sheet, issues) : sheet, options);
  return { ...read, issues: [...issues, ...read.issues] };
}

/** An issue in words: where, what stood there, what was expected, what happens now. @param language default French */
export const sheetMessage = (issue: Issue, language = 'fr'): string => issueMessage(issue, language === 'en' ? english : french);
