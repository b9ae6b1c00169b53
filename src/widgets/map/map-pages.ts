import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../element/announce.js';
import type { PanelViews } from '../../element/figure-element.js';
import type { Snapshot } from '../../element/impact-element.js';
import type { TableModel } from '../../model/types.js';

/** Rows of a page of the table: 35,000 communes are read by page, and found by the search. */
const PAGE = 120;

/** A table that a reader orders by some of its columns, by pages where it is long. */
export class PagedTable<Order extends string, Row> {
  #by: Order;
  #descending = false;
  #page = 0;
  /** Keys of the columns that may be ordered by. */
  readonly #columns: Readonly<Record<Order, string>>;
  readonly #changed: () => void;

  /**
   * @param first what it is ordered by until a reader says otherwise
   * @param changed asks for a new drawing
   */
  constructor(columns: Readonly<Record<Order, string>>, first: NoInfer<Order>, changed: () => void) {
    this.#columns = columns;
    this.#by = first;
    this.#changed = changed;
  }

  /** @param tableOf the table of some rows */
  template({ words }: Snapshot, panel: PanelViews, ordered: (by: Order, isDescending: boolean) => readonly Row[], tableOf: (rows: readonly Row[]) => TableModel): TemplateResult {
    const rows = ordered(this.#by, this.#descending);
    const pages = Math.ceil(rows.length / PAGE);
    this.#page = Math.max(0, Math.min(this.#page, pages - 1));
    const table = tableOf(rows.slice(this.#page * PAGE, (this.#page + 1) * PAGE));
    return html`${panel.tableTemplate(table, { by: this.#columns[this.#by], descending: this.#descending, keys: Object.values(this.#columns), choose: (key) => this.#order(key, table) })}
      ${pages > 1 ? this.#pagesTemplate(words, pages) : nothing}`;
  }

  #order(key: string, { columns }: TableModel): void {
    const by = (Object.keys(this.#columns) as Order[]).find((order) => this.#columns[order] === key)!;
    // Words are looked for from their beginning, a value from the greatest.
    this.#descending = by === this.#by ? !this.#descending : columns.find((column) => column.key === key)?.numeric === true;
    this.#by = by;
    this.#page = 0;
    this.#changed();
  }

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
