import type { LitElement } from 'lit';
import { toCsv } from '../export/csv.js';
import type { DisclosedFeed } from '../honesty/types.js';
import type { Told } from '../model/panel.js';
import { loadWords, type Words } from '../model/words.js';
import { announce } from './announce.js';
import { ImpactExportEvent } from './events.js';
import type { PanelViews } from './figure-element.js';
import type { ImpactElement } from './impact-element.js';
import type { Draw } from './picture.js';
import { save } from './save.js';
import type { Preparation, Snapshot } from './snapshot.js';
import { inTurns } from './turns.js';
import { loadViews } from './views.js';

/** How long a control says that it has done its work, milliseconds. */
const CONFIRMED_FOR = 2000;

/** Milliseconds of work after which the page gets its turn. */
const TURN = 24;

/** What a widget of figures gives to who writes it, and keeps from pages. */
export interface Giving {
  readonly snapshot?: Snapshot | undefined;
  /** Names of its controls. */
  readonly offered: RegExp;
  prepare(feed: DisclosedFeed): Preparation;
  told(complete: Snapshot, panel: PanelViews): Told;
  drawing?(): Promise<Draw>;
  /** Loads what is only needed to tell of it, once it has a snapshot. */
  getTold?(): Promise<unknown>;
  send(format: string): Promise<void>;
}

export const givingOf = (widget: LitElement): Giving => widget as unknown as Giving;

/** Complete words, and what is told in them: what leaves says more than what is drawn. */
export async function toldBy(widget: LitElement): Promise<{ readonly complete: Snapshot; readonly panel: PanelViews; readonly told: Told } | undefined> {
  const giving = givingOf(widget);
  if (!giving.snapshot) return undefined;
  await giving.getTold?.();
  const { snapshot } = giving;
  const { language } = snapshot.words;
  const [words, { panel }] = await Promise.all([loadWords(language, { files: giving.prepare(snapshot.feed).files }), loadViews(['panel'], language)]);
  const complete = { ...snapshot, words };
  return panel && { complete, panel, told: giving.told(complete, panel) };
}

/** Copies a figure as one line of text with its base, period and source, or saves its table as CSV with its source and reservations, or its picture; or gives the code for another page. */
export async function send(from: LitElement, format: string): Promise<void> {
  const giving = givingOf(from);
  if (format === 'embed') return (await import('./embed.js')).offerEmbed(from as ImpactElement, giving.snapshot!.words.language);
  if (format === 'svg' || format === 'png') {
    if (!giving.snapshot) return undefined;
    const [{ sendPicture }, draw] = await Promise.all([import('./picture.js'), giving.drawing?.(), giving.getTold?.()]);
    const { snapshot } = giving;
    return draw && sendPicture(from, format, snapshot.words, giving.prepare(snapshot.feed).files, (tools) => {
      const complete = { ...snapshot, words: tools.words };
      const told = giving.told(complete, tools.panel);
      return { name: told.name, picture: draw(complete, tools, told) };
    });
  }
  const leaving = await toldBy(from);
  if (!leaving) return;
  const { complete: { words }, panel, told } = leaving;
  return format === 'copy' ? copy(from, told, words.format.messages.controls) : saveTable(from, told, words, panel.words.messages.columns);
}

async function copy(from: Element, { name, copy: content }: Told, controls: Words['format']['messages']['controls']): Promise<void> {
  if (!from.dispatchEvent(new ImpactExportEvent({ format: 'text', name, content }))) return;
  await navigator.clipboard.writeText(content);
  announce(controls.copied);
  confirm(from, controls);
}

async function saveTable(from: Element, told: Told, { language }: Words, { note, unit }: PanelViews['words']['messages']['columns']): Promise<void> {
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
