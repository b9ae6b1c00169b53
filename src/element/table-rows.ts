import { afterSource, sourceIn } from '../sheet/layout.js';
import type { SheetOptions } from '../sheet/types.js';
import { missingIn } from '../sheet/vocabulary.js';

/** More columns than any table has that is made to be read. */
const MOST_COLUMNS = 200;

/** After a figure that stands for several columns or rows at once: it is no figure of any of them, and is told. */
const MERGED = ' ↔';

/** The cells of a table as they are seen: merged ones stand in each place that they cover. */
export function rowsOfTable(table: HTMLTableElement): string[][] {
  const rows: string[][] = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((line, row) => {
    let column = 0;
    for (const cell of line.cells) {
      while (rows[row]![column] !== undefined) column++;
      const [across, down] = [Math.min(cell.colSpan, MOST_COLUMNS - column), Math.min(cell.rowSpan || rows.length, rows.length - row)];
      const text = cellText(cell);
      const isMerged = across * down > 1 && column > 0 && cell.localName === 'td' && /\d/.test(text) && !missingIn(text);
      for (let below = 0; below < down; below++) {
        for (let beside = 0; beside < across; beside++) rows[row + below]![column + beside] = isMerged ? (below || beside ? '' : text + MERGED) : text;
      }
      column += across;
    }
  });
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

/** Title and source in the caption of a table, or of the figure around it. */
export function aroundTable(table: HTMLTableElement): Pick<SheetOptions, 'title' | 'source'> {
  const captions = [table.caption, table.closest('figure')?.querySelector('figcaption')].flatMap((caption) => (caption ? [cellText(caption)] : [])).filter(Boolean);
  const title = captions.find((text) => afterSource(text) === undefined);
  const source = captions.map(afterSource).find((text) => text !== undefined);
  return { ...(title && { title }), ...(source && { source: sourceIn(source) }) };
}

/** The text of a cell; of a source, with the address that its link leads to. */
function cellText(cell: Element): string {
  const text = textIn(cell).replace(/[ \t\n\r]+/g, ' ').trim();
  const link = afterSource(text) === undefined ? null : cell.querySelector<HTMLAnchorElement>('a[href]');
  return link && /^https?:$/.test(link.protocol) && !text.includes(link.href) ? `${text} ${link.href}` : text;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Texts of the page, without what is not seen; raised digits stay raised, so that "48,4 %¹" is not 48.4 %1. */
function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || /^(?:script|style|template)$/.test(node.localName) || node.hasAttribute('hidden')) return '';
  if (node.localName === 'br') return ' ';
  const text = Array.from(node.childNodes, textIn).join(/^(?:p|div|li|ul)$/.test(node.localName) ? ' ' : '');
  return node.localName === 'sup' ? text.replace(/[()[\]]/g, '').replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)]!) : text;
}
