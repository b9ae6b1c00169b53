import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Told } from '../model/panel.js';
import { namesIn } from './attributes.js';
import type { Draw } from './picture.js';
import type { ViewName, Views } from './views.js';
import { ImpactElement, type Snapshot } from './impact-element.js';

const CONTROLS = /^(?:read|table|method|csv|copy|svg|png|embed)$/;

export type PanelViews = NonNullable<Views['panel']>;

/**
 * A widget whose figures can be read aloud, shown as a table, explained and exported: the controls beside the Champ line and
 * what they open. What they open, and its words, is loaded when it is first asked for.
 */
export abstract class FigureElement extends ImpactElement {
  static override properties: PropertyDeclarations = {
    view: {},
    controls: { useDefault: true },
    open: { state: true },
  };

  /** `chart` (default) or `table`: the same facts as an accessible table. */
  view: 'chart' | 'table' = 'chart';

  /** List of `read`, `table`, `method`, `csv`, `copy`, `svg`, `png`, `embed`; default `read table method`. */
  controls = 'read table method';

  protected open?: 'read' | 'method' | undefined;

  /** What the widget tells on demand; called only when it is ready. */
  protected abstract told(snapshot: Snapshot, panel: PanelViews): Told;

  /** Loads what draws its picture, when one is first asked for. */
  protected drawing?(): Promise<Draw>;

  /** Names that `controls` may have. */
  protected get offered(): RegExp {
    return CONTROLS;
  }

  /** The views that the controls' present state asks for. */
  protected get openViews(): readonly ViewName[] {
    return this.view === 'table' || this.open ? ['panel'] : [];
  }

  /** The table, when it is what the reader chose. */
  protected tableView(snapshot: Snapshot): TemplateResult | undefined {
    const { panel } = snapshot.views;
    return this.view === 'table' && panel ? panel.tableTemplate(this.told(snapshot, panel).table()) : undefined;
  }

  /** @param readable whether there is a figure to read aloud */
  protected controlsTemplate({ words }: Snapshot, readable: boolean, names = words.format.messages.controls): TemplateResult {
    const button = (name: string): unknown => {
      if (!this.offered.test(name) || (name === 'read' && !readable)) return nothing;
      const opens = /read|method/.test(name);
      const open = this.open === name;
      const label = names[this.view === name ? 'chart' : (name as keyof typeof names)];
      return html`<button type="button" aria-expanded=${opens ? open : nothing} aria-controls=${open ? 'panel' : nothing} @click=${() => this.#press(name, opens, open)}>${label}</button>`;
    };
    return html`<div class="controls" part="controls">${namesIn(this.controls).map(button)}</div>`;
  }

  protected panelsTemplate(snapshot: Snapshot): unknown {
    const { panel } = snapshot.views;
    return this.open && panel ? panel.panelTemplate(this.open, this.told(snapshot, panel), snapshot.words.format) : nothing;
  }

  /** From the control or from within what it opened; the focus is not lost. */
  readonly #onEscape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !this.open) return;
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this.open = undefined;
  };

  #press(name: string, opens: boolean, open: boolean): void {
    this.addEventListener('keydown', this.#onEscape);
    if (opens) this.open = open ? undefined : (name as 'read' | 'method');
    else if (name === 'table') this.view = this.view === name ? 'chart' : name;
    else void this.send(name);
  }

  /** Copies, saves, or gives the code for another page: `copy`, `csv`, `svg`, `png`, `embed`. */
  protected async send(format: string): Promise<void> {
    if (this.snapshot) await (await import('./send.js')).send(this, format);
  }
}
