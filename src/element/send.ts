import { toCsv } from '../export/csv.js';
import type { TableModel } from '../model/types.js';
import type { Words } from '../model/words.js';
import { ImpactExportEvent } from './events.js';
import { page } from './page.js';
import { loadViews, type Views } from './views.js';

/** Safari reads the file after the click has returned. */
const REVOKE_AFTER = 10_000;

/** Copies a figure with its base, period and source as one line of text, and says so. */
export async function copyText(from: Element, { copy, name }: { readonly copy: string; readonly name: string }, words: Words): Promise<void> {
  if (!from.dispatchEvent(new ImpactExportEvent({ format: 'text', name, content: copy }))) return;
  await navigator.clipboard.writeText(copy);
  page().announce(words.format.messages.controls.copied);
}

/** Saves the table of a widget, with its source and reservations, as CSV. */
export async function saveCsv(
  from: Element, { language }: Words, name: string,
  content: (panel: NonNullable<Views['panel']>) => { readonly table: TableModel; readonly meta: readonly [string, string][] },
): Promise<void> {
  const { panel } = await loadViews(['panel'], language);
  if (!panel) return;
  const { table, meta } = content(panel);
  const file = { format: 'csv' as const, name: `${name}.csv`, content: toCsv(table, { language, meta, noteLabel: panel.words.messages.columns.note }) };
  if (!from.dispatchEvent(new ImpactExportEvent(file))) return;
  const url = URL.createObjectURL(new Blob([file.content], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}
