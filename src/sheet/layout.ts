import { found, type Found } from '../feed/issue.js';
import { periodIn, type WrittenPeriod } from './period.js';
import type { Rows, SheetSource } from './types.js';
import { plain, unitIn, type WrittenUnit } from './vocabulary.js';

export interface Column extends WrittenPeriod {
  readonly index: number;
}

/** Where what stands in a sheet, once its periods are at the top. */
export interface Layout {
  readonly rows: Rows;
  readonly header: number;
  readonly columns: readonly Column[];
  readonly label: number;
  readonly title?: string;
  readonly source?: SheetSource;
  /** Who is counted: what a row that begins with "Champ :" says. */
  readonly counted?: string;
  /** Rows after the last that has figures. */
  readonly end: number;
  unitOf(row: number): WrittenUnit | undefined;
  /** Path of a cell, or of a row where no column is given. */
  place(row: number, column?: number): string;
}

/** Rows in which a header may begin: titles stand above it, and headers of several rows. */
const FIRST = 12;

/**
 * Finds the header with the periods, and turns a sheet that has its periods in rows.
 * @returns undefined where no row and no column names periods
 */
export function layoutOf(given: Rows, issues: Found[]): Layout | undefined {
  const upright = headerIn(given);
  const turned = upright === undefined || isTurned(given, upright) ? turnedFrom(given) : undefined;
  const rows = turned?.rows ?? given;
  const header = turned ? 0 : upright;
  if (header === undefined) return undefined;
  const place = turned ? (row: number, column?: number) => turned.place(row, column) : (row: number, column?: number) => pathOf(row, column === undefined ? undefined : rows[header]![column], column);
  if (turned) issues.push(found('periods-in-rows', '', '', 'sheet-periods', undefined, 'warning', 'sheet-turned'));
  const { end, ...told } = around(turned ? given : rows, turned ? turned.header : header);
  const label = labelColumn(rows[header]!);
  const columns = columnsIn(rows, header, label, place, issues);
  const units = rows[header]!.findIndex((text) => /^(?:unites?|units?)$/.test(plain(text)));
  return {
    rows, header, columns, label, ...told, place, end: turned ? rows.length : end,
    unitOf: (row) => (units < 0 ? undefined : unitIn(rows[row]![units]!)),
  };
}

/** `rows[2].columns["2024"]`, or the column's number where it has no header. */
function pathOf(row: number, header: string | undefined, column: number | undefined): string {
  if (column === undefined) return `rows[${row}]`;
  return header?.trim() ? `rows[${row}].columns[${JSON.stringify(header.trim().slice(0, 40))}]` : `rows[${row}].columns[${column}]`;
}

const filled = (row: readonly string[]): readonly string[] => row.filter((text) => text.trim());

function headerIn(rows: Rows): number | undefined {
  const at = rows.slice(0, FIRST).findIndex((row) => row.some((text, column) => column > 0 && text !== row[0] && periodIn(text)));
  return at < 0 ? undefined : at;
}

/** A row of figures may look like years; the first column then names periods, and the row above names no period. */
const isTurned = (rows: Rows, header: number): boolean => header > 0 && Boolean(periodIn(rows[header]![0]!));

/** The sheet with rows and columns exchanged, from its header on, where its first column names periods. */
function turnedFrom(given: Rows): { readonly rows: Rows; readonly header: number; place(row: number, column?: number): string } | undefined {
  const header = given.slice(0, FIRST).findIndex((row) => filled(row.slice(1)).length > 0);
  if (header < 0) return undefined;
  const kept = given.slice(header + 1).flatMap((row, index) => (periodIn(row[0]!) ? [header + 1 + index] : []));
  const others = given.slice(header + 1).filter((row) => filled(row).length > 1 && !periodIn(row[0]!));
  if (!kept.length || others.length > kept.length) return undefined;
  const lines = [header, ...kept];
  const names = given[header]!;
  return {
    rows: names.map((_, column) => lines.map((line) => given[line]![column]!)),
    header,
    place: (row, column) => (column === undefined ? `columns[${JSON.stringify(names[row]!.trim().slice(0, 40))}]` : pathOf(lines[column]!, names[row], row)),
  };
}

function labelColumn(header: readonly string[]): number {
  const named = header.findIndex((text) => /^(?:indicat|intitul|libell|label)/.test(plain(text)));
  return Math.max(0, named);
}

/** Columns of periods; of any other with a header it is told that it is left out, and of a period that stands there twice. */
function columnsIn(rows: Rows, header: number, label: number, place: Layout['place'], issues: Found[]): Column[] {
  const read = rows[header]!.map((text, index) => ({ index, text, written: index === label ? undefined : periodIn(text) }));
  const columns: Column[] = [];
  for (const { index, text, written } of read) {
    if (index === label || /^(?:unites?|units?)$/.test(plain(text))) continue;
    const isEmpty = !text.trim() && rows.every((row) => !row[index]!.trim());
    if (isEmpty) continue;
    const isTwice = written && read.filter((one) => one.written?.period === written.period).length > 1;
    if (written && !isTwice) columns.push({ index, ...written });
    else if (isTwice) issues.push(found('column-twice', place(header, index), text, 'sheet-once', undefined, 'error', 'both-left-out'));
    else if (index > 0) issues.push(found('column-no-period', place(header, index), text, 'sheet-period', undefined, /\d/.test(text) ? 'error' : 'warning', 'ignored'));
  }
  return columns;
}

const SOURCE = /^sources?\s*:\s*/i;
const COUNTED = /^(?:champ|scope)\s*:\s*/i;
/** What stands below figures and is none: the source, who is counted, notes, what marks mean. */
const BELOW = /^(?:(?:sources?|champ|scope|notes?|lecture|reading|nb|n\.\s?b\.)\s*[:.]|[*†‡¹²³]|[[(]\w{1,2}[\])]|\w{1,3}\.?\s?:\s)/i;

/** What stands in one cell above the header and below the figures: a title, a source, who is counted. */
function around(rows: Rows, header: number): Pick<Layout, 'title' | 'source' | 'counted' | 'end'> {
  const lines = rows.map((row) => (new Set(filled(row)).size === 1 ? filled(row)[0]!.trim() : undefined));
  const title = lines.slice(0, header).find((line) => line && !SOURCE.test(line));
  const source = lines.find((line) => line && SOURCE.test(line));
  const counted = lines.find((line) => line && COUNTED.test(line));
  let end = rows.length;
  while (end > header + 1 && (!filled(rows[end - 1]!).length || BELOW.test(lines[end - 1] ?? ''))) end--;
  return {
    ...(title && { title }), ...(source && { source: sourceIn(source.replace(SOURCE, '')) }), ...(counted && { counted: counted.replace(COUNTED, '') }), end,
  };
}

/** "Groupe Demain, 2024 – https://…" */
export function sourceIn(text: string): SheetSource {
  const url = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/.exec(text)?.[0];
  const title = url ? text.replace(url, '').replace(/^[\s,;:.–—(-]+|[\s,;:.–—()-]+$/g, '') : text.trim();
  return { title: title || url || text, ...(url && { url }) };
}

/** The text after "Source :", where a text begins so. */
export const afterSource = (text: string): string | undefined => (SOURCE.test(text.trim()) ? text.trim().replace(SOURCE, '') : undefined);
