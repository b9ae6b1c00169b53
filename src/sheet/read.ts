import { found, type Found } from '../feed/issue.js';
import type { FeedDocument } from '../schema/nouns.js';
import { layoutOf, type Layout } from './layout.js';
import { lineOf, type Line } from './line.js';
import type { Rows, Sheet, SheetOptions } from './types.js';

/**
 * Reads rows of cells as a feed: one indicator in each row, one period in each column, or the other way round. What can't be read is left
 * out and told; nothing is taken for something else. Never throws on what stands in cells.
 * @param given cells as they are written; shorter rows are filled up
 */
export function readRows(given: Rows, options: SheetOptions = {}): Sheet {
  const { language = 'fr' } = options;
  const issues: Found[] = [];
  const width = given.reduce((most, row) => Math.max(most, row.length), 0);
  const layout = layoutOf(given.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')), issues);
  if (!layout) {
    issues.push(found('no-periods', '', given[0]?.join(' | ') ?? '', 'sheet-periods', undefined, 'error', 'refused'));
    return { document: documentOf([], options, undefined, language), issues, places: {} };
  }
  const lines = linesIn(layout, language, issues);
  const places: Record<string, string> = {};
  lines.forEach(({ row, cells }, index) => {
    places[`indicators[${index}]`] = row;
    cells.forEach((cell, at) => (places[`indicators[${index}].observations[${at}]`] = cell));
  });
  return { document: documentOf(lines, options, layout, language), issues, places };
}

const FICTIONAL = /(?:donn[ée]es|exemple|chiffres) ficti(?:ve|f)s?|fictional (?:data|figures|example)/i;

function documentOf(lines: readonly Line[], options: SheetOptions, layout: Layout | undefined, language: string): FeedDocument {
  const { organisation, role = 'autre', title = layout?.title, source = layout?.source } = options;
  const isFictional = FICTIONAL.test([title, source?.title].join(' '));
  return {
    version: '1.0',
    language,
    ...(title && { title }),
    ...(organisation && { organisation: { name: organisation, role } }),
    ...(isFictional && { fictional: true }),
    ...(layout?.counted && { counted: layout.counted }),
    ...(source && { sources: [{ id: 'source', title: source.title, ...(source.url && { url: source.url }) }], source: 'source' }),
    indicators: lines.map(({ indicator }) => indicator),
  } as FeedDocument;
}

function linesIn(layout: Layout, language: string, issues: Found[]): Line[] {
  const { rows, header, end, label } = layout;
  const same = new Map<string, { readonly row: number; readonly line: Line }[]>();
  for (let row = header + 1; row < end; row++) {
    const line = lineOf(row, layout, language, issues);
    if (!line) continue;
    const { id } = line.indicator;
    same.set(id, [...(same.get(id) ?? []), { row, line }]);
  }
  return [...same.values()].flatMap((all) => {
    const [first] = all;
    // The same row again says nothing else; another one of the same name may be of anything.
    if (all.every(({ line }) => JSON.stringify(line.indicator) === JSON.stringify(first!.line.indicator))) return [first!.line];
    for (const { row } of all) issues.push(found('row-twice', layout.place(row), rows[row]![label], 'sheet-once', undefined, 'error', 'both-left-out'));
    return [];
  });
}
