import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Fact } from '../model/panel.js';
import type { Sentence } from '../model/sentences.js';
import type { TableModel } from '../model/types.js';
import { loadWords } from '../model/words.js';
import type { ViewName, Views } from './views.js';
import { ImpactElement, type Snapshot } from './impact-element.js';

const CONTROLS = ['read', 'table', 'method', 'csv', 'copy'] as const;
type Control = (typeof CONTROLS)[number];
type PanelViews = NonNullable<Views['panel']>;

/** What the controls of a figure need of the widget's model. */
export interface Told {
  readonly lecture?: Sentence | undefined;
  /** Finding, figure, n, period and source on one line, for the clipboard. */
  readonly copy: string;
  /** Name of an exported file, without its ending. */
  readonly name: string;
}

/**
 * A widget whose figures can be read aloud, shown as a table, explained and exported: the controls beside the Champ line and
 * what they open. Tables, method panels and their words are loaded when they are first asked for.
 */
export abstract class FigureElement extends ImpactElement {
  static override properties: PropertyDeclarations = { period: {}, territory: {}, view: {}, controls: {}, open: { state: true } };

  /** Period to show, as the feed writes it; default: the latest. */
  period?: string;

  /** Territory to show, as `dep:39`; default: the organisation's own. */
  territory?: string;

  /** `chart` (default) or `table`: the same facts as an accessible table. */
  view: 'chart' | 'table' = 'chart';

  /** Space-separated list of `read`, `table`, `method`, `csv`, `copy`; default `read table method`. */
  controls = 'read table method';

  protected open?: 'read' | 'method';

  /** What the controls act on; called only when the widget is ready. */
  protected abstract told(snapshot: Snapshot): Told;
  protected abstract table(snapshot: Snapshot, panel: PanelViews): TableModel;
  protected abstract facts(snapshot: Snapshot, panel: PanelViews): readonly Fact[];
  protected abstract meta(snapshot: Snapshot, panel: PanelViews): readonly [string, string][];

  /** The views that the controls' present state asks for. */
  protected get openViews(): readonly ViewName[] {
    return this.view === 'table' || this.open === 'method' ? ['panel'] : [];
  }

  /** The table, when it is what the reader chose. */
  protected tableView(snapshot: Snapshot): TemplateResult | undefined {
    const { panel } = snapshot.views;
    return this.view === 'table' && panel ? panel.tableTemplate(this.table(snapshot, panel)) : undefined;
  }

  protected controlsTemplate({ words }: Snapshot, told: Told): TemplateResult {
    const names = words.format.messages.controls;
    const wished = this.controls.split(/\s+/).filter((name): name is Control => (CONTROLS as readonly string[]).includes(name));
    const button = (name: Control): unknown => {
      if (name === 'read') return told.lecture ? this.#disclosure('read', names.read) : nothing;
      if (name === 'method') return this.#disclosure('method', names.method);
      if (name === 'table') return html`<button type="button" @click=${this.#toggleView}>${this.view === 'table' ? names.chart : names.table}</button>`;
      return html`<button type="button" @click=${() => this.#send(name)}>${names[name]}</button>`;
    };
    return html`<div class="controls" part="controls">${wished.map(button)}</div>`;
  }

  protected panelsTemplate(snapshot: Snapshot, { lecture }: Told): unknown {
    const { format } = snapshot.words;
    const { panel } = snapshot.views;
    if (this.open === 'read' && lecture) {
      return html`<p class="panel lecture" id="panel" part="lecture" lang=${lecture.lang ?? nothing}><b>${format.messages.labels.reading}</b>${format.messages.labelled('', lecture.text)}</p>`;
    }
    if (this.open === 'method' && panel) return html`<div class="panel" id="panel" part="method">${panel.factsTemplate(this.facts(snapshot, panel))}</div>`;
    return nothing;
  }

  #disclosure(name: 'read' | 'method', label: string): TemplateResult {
    const open = this.open === name;
    return html`<button type="button" aria-expanded=${open} aria-controls=${open ? 'panel' : nothing} @click=${() => (this.open = open ? undefined : name)}>${label}</button>`;
  }

  readonly #toggleView = (): void => {
    this.view = this.view === 'table' ? 'chart' : 'table';
  };

  async #send(format: 'csv' | 'copy'): Promise<void> {
    const { snapshot } = this;
    if (!snapshot) return;
    const { copyText, saveCsv } = await import('./send.js');
    if (format === 'copy') return copyText(this, this.told(snapshot), snapshot.words);
    // A table says more than the figure did.
    const words = await loadWords(snapshot.words.language, { files: this.prepare(snapshot.feed).files });
    const whole = { ...snapshot, words };
    await saveCsv(this, words, this.told(snapshot).name, (panel) => ({ table: this.table(whole, panel), meta: this.meta(whole, panel) }));
  }
}
