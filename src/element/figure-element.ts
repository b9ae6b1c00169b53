import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ImpactExportEvent } from './events.js';
import { ImpactElement, type Snapshot } from './impact-element.js';
import { page } from './page.js';
import type { Fact, Panel } from '../model/panel.js';
import type { TableModel } from '../model/types.js';
import type { Sentence } from '../model/sentences.js';

type Open = 'read' | 'method' | undefined;
const CONTROLS = ['read', 'table', 'method', 'csv', 'copy'] as const;
type Control = (typeof CONTROLS)[number];

/** What the controls of a figure need of the widget's model. */
export interface Told {
  readonly lecture?: Sentence;
  /** Finding, figure, n, period and source on one line, for the clipboard. */
  readonly copy: string;
  readonly name: string;
}

/**
 * A widget whose figures can be read aloud, shown as a table, explained and exported: the controls beside the Champ line and
 * what they open. Tables and method panels are built, and their words loaded, when they are first asked for.
 */
export abstract class FigureElement extends ImpactElement {
  /** Indicator of the feed; default: its first. */
  @property() indicator?: string;

  /** Period to show, as the feed writes it; default: the latest. */
  @property() period?: string;

  /** Territory to show, as `dep:39`; default: the organisation's own. */
  @property() territory?: string;

  @state() protected open: Open;
  @state() protected panel?: Panel;

  protected override async prepared(language: string): Promise<void> {
    if (this.view === 'table' || this.panel) this.panel = await (await import('../model/panel.js')).loadPanel(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.view === 'table' && !this.panel && this.hasUpdated) void this.#askPanel();
  }

  /** What the controls act on; called only when the widget is ready. */
  protected abstract told(snapshot: Snapshot): Told;
  protected abstract table(snapshot: Snapshot, panel: Panel): TableModel;
  protected abstract facts(snapshot: Snapshot, panel: Panel): readonly Fact[];
  protected abstract meta(snapshot: Snapshot, panel: Panel): readonly [string, string][];

  protected controlsTemplate({ words }: Snapshot, told: Told): TemplateResult {
    const names = words.format.messages.controls;
    const wished = this.controls.split(/\s+/).filter((name): name is Control => (CONTROLS as readonly string[]).includes(name));
    const button = (name: Control): unknown => {
      if (name === 'read') return told.lecture ? this.#disclosure('read', names.read) : nothing;
      if (name === 'method') return this.#disclosure('method', names.method);
      if (name === 'table') return html`<button type="button" @click=${this.#toggleView}>${this.view === 'table' ? names.chart : names.table}</button>`;
      return html`<button type="button" @click=${name === 'csv' ? this.#exportCsv : this.#copy}>${names[name]}</button>`;
    };
    return html`<div class="controls" part="controls">${wished.map(button)}</div>`;
  }

  protected panelsTemplate(snapshot: Snapshot, told: Told, factsTemplate: (facts: readonly Fact[]) => TemplateResult): unknown {
    const { labels } = snapshot.words.format.messages;
    if (this.open === 'read' && told.lecture) {
      return html`<p class="panel lecture" id="panel" part="lecture" lang=${told.lecture.lang ?? nothing}><b>${labels.reading}</b>\u202f: ${told.lecture.text}</p>`;
    }
    if (this.open === 'method' && this.panel) return html`<div class="panel" id="panel" part="method">${factsTemplate(this.facts(snapshot, this.panel))}</div>`;
    return nothing;
  }

  #disclosure(name: 'read' | 'method', label: string): TemplateResult {
    const open = this.open === name;
    return html`<button type="button" aria-expanded=${open} aria-controls=${open ? 'panel' : nothing} @click=${() => this.#toggle(name)}>${label}</button>`;
  }

  #toggle(name: 'read' | 'method'): void {
    this.open = this.open === name ? undefined : name;
    if (this.open === 'method') void this.#askPanel();
  }

  readonly #toggleView = async (): Promise<void> => {
    await this.#askPanel();
    this.view = this.view === 'table' ? 'chart' : 'table';
  };

  async #askPanel(): Promise<Panel | undefined> {
    const language = this.snapshot?.words.language;
    if (language && !this.panel) this.panel = await (await import('../model/panel.js')).loadPanel(language);
    return this.panel;
  }

  readonly #exportCsv = async (): Promise<void> => {
    const [{ toCsv }, panel] = await Promise.all([import('../export/csv.js'), this.#askPanel()]);
    const { snapshot } = this;
    if (!snapshot || !panel) return;
    const content = toCsv(this.table(snapshot, panel), { language: snapshot.words.language, meta: this.meta(snapshot, panel) });
    const name = `${this.told(snapshot).name}.csv`;
    if (!this.dispatchEvent(new ImpactExportEvent({ format: 'csv', name, content }))) return;
    download(name, content, 'text/csv;charset=utf-8');
  };

  readonly #copy = async (): Promise<void> => {
    const { snapshot } = this;
    if (!snapshot) return;
    const content = this.told(snapshot).copy;
    if (!this.dispatchEvent(new ImpactExportEvent({ format: 'text', name: this.told(snapshot).name, content }))) return;
    await navigator.clipboard.writeText(content);
    page().announce(snapshot.words.format.messages.controls.copied);
  };
}

function download(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Revoked later: Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
