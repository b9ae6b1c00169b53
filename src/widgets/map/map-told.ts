import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../element/announce.js';
import type { PanelViews } from '../../element/figure-element.js';
import type { Snapshot } from '../../element/impact-element.js';
import { mapTable, orderedTerritories, type MapOrder } from './map-table.model.js';
import type { MapModel } from './map.model.js';

export { toldOfMap } from './map-told.model.js';

/** Rows of a page of the table: 35,000 communes are read by page, and found by the search. */
const PAGE = 120;

/** The table of a map: ordered by name, value or base, and by pages where it is long. */
export class MapTable {
  #by: MapOrder = 'name';
  #descending = false;
  #page = 0;
  readonly #changed: () => void;

  /** @param changed asks for a new drawing */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  template({ feed, words, views }: Snapshot, model: MapModel, panel: PanelViews): TemplateResult {
    const context = { feed, words };
    const ordered = orderedTerritories(context, model, this.#by, this.#descending);
    const pages = Math.ceil(ordered.length / PAGE);
    this.#page = Math.max(0, Math.min(this.#page, pages - 1));
    const shown = ordered.slice(this.#page * PAGE, (this.#page + 1) * PAGE);
    const table = mapTable(context, model, panel.words, views.seldom, shown);
    return html`${panel.tableTemplate(table, { by: COLUMN[this.#by], descending: this.#descending, keys: Object.values(COLUMN), choose: this.#order })}
      ${pages > 1 ? this.#pagesTemplate(words, pages) : nothing}`;
  }

  readonly #order = (key: string): void => {
    const by = (Object.keys(COLUMN) as MapOrder[]).find((order) => COLUMN[order] === key)!;
    // A name is looked for from its beginning, a value from the greatest.
    this.#descending = by === this.#by ? !this.#descending : by !== 'name';
    this.#by = by;
    this.#page = 0;
    this.#changed();
  };

  #pagesTemplate({ format, phrases }: Snapshot['words'], pages: number): TemplateResult {
    const words = phrases['map-use']!;
    const turn = (step: number): void => {
      this.#page += step;
      this.#changed();
      announce(words.page(format.number(this.#page + 1), format.number(pages)));
    };
    return html`<div class="controls pages"><button type="button" ?disabled=${this.#page === 0} @click=${() => turn(-1)}>${words.before}</button>
      <span class="small">${words.page(format.number(this.#page + 1), format.number(pages))}</span>
      <button type="button" ?disabled=${this.#page === pages - 1} @click=${() => turn(1)}>${words.after}</button></div>`;
  }
}

/** Keys of the columns that may be ordered by. */
const COLUMN: Readonly<Record<MapOrder, string>> = { name: 'territory', value: 'value', base: 'base' };
