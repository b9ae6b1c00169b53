import { toCsv } from '../export/csv.js';
import type { Told } from '../model/panel.js';
import type { Words } from '../model/words.js';
import { announce } from './announce.js';
import { ImpactExportEvent } from './events.js';
import type { PanelViews } from './figure-element.js';
import type { ImpactElement } from './impact-element.js';
import { save } from './save.js';
import { inTurns } from './turns.js';
import { loadViews } from './views.js';

/** How long a control says that it has done its work, milliseconds. */
const CONFIRMED_FOR = 2000;

/** Milliseconds of work after which the page gets its turn. */
const TURN = 24;

/** Copies a figure as one line of text with its base, period and source, or saves its table as CSV with its source and reservations. */
export async function send(from: ImpactElement, format: string, { language, format: { messages } }: Words, telling: (panel: PanelViews) => Told): Promise<void> {
  if (format === 'embed') return (await import('./embed.js')).offerEmbed(from, language);
  const { panel } = await loadViews(['panel'], language);
  if (!panel) return;
  const told = telling(panel);
  if (format === 'copy') {
    if (!from.dispatchEvent(new ImpactExportEvent({ format: 'text', name: told.name, content: told.copy }))) return;
    await navigator.clipboard.writeText(told.copy);
    announce(messages.controls.copied);
    confirm(from, messages.controls);
    return;
  }
  const { note, unit } = panel.words.messages.columns;
    const table = told.tableInTurns ? (await inTurns(told.tableInTurns(), TURN, () => undefined))! : told.table();
    const content = toCsv(table, { language, also: told.also?.(), meta: told.meta(), noteLabel: note, unitLabel: unit });
  save(from, { format: 'csv', name: `${told.name}.csv`, content }, new Blob([content], { type: 'text/csv;charset=utf-8' }));
}

/** The control says it too, for who sees: in its own text, which the next drawing finds where it left it. */
function confirm(from: Element, { copy, copied }: { readonly copy: string; readonly copied: string }): void {
  const texts = [...(from.shadowRoot?.querySelectorAll('button') ?? [])].flatMap(({ childNodes }) => [...childNodes]);
  const text = texts.find((node): node is Text => node instanceof Text && node.data === copy);
  if (!text) return;
  text.data = copied;
  setTimeout(() => {
    if (text.data === copied) text.data = copy;
  }, CONFIRMED_FOR);
}
