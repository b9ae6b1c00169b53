import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../element/announce.js';
import type { PanelViews } from '../../element/figure-element.js';
import type { Snapshot } from '../../element/impact-element.js';
import type { TableModel } from '../../model/types.js';

/** Rows of a page of the table: 35,000 communes are read by page, and found by the search. */
const PAGE = 120;

/** Keys of the columns that rows may be ordered by. */
type Columns<Order extends string> = Readonly<Partial<Record<Order, string>>>;

type Ordering<Order, Row> = (by: Order, isDescending: boolean) => readonly Row[] | Promise<readonly Row[]>;

interface Ordered<Order, Row> {
  readonly of: object;
  readonly by: Order;
  readonly isDescending: boolean;
  readonly rows: readonly Row[];
}

const isSame = <Order>(one: Omit<Ordered<Order, unknown>, 'rows'>, other: Omit<Ordered<Order, unknown>, 'rows'>): boolean =>
  one.of === other.of && one.by === other.by && one.isDescending === other.isDescending;

/** A table that a reader orders by some of its columns, by pages where it is long. */
export class PagedTable<Order extends string, Row> {
  readonly #first: Order;
  #by: Order;
  #descending = false;
  #page = 0;
  /** What is shown, and what is being ordered to be shown next. */
  #shown?: Ordered<Order, Row>;
  #awaited?: Omit<Ordered<Order, Row>, 'rows'>;
  /** Keys of the columns that may be ordered by. */
  readonly #columns: Columns<Order>;
  readonly #changed: () => void;

  /**
   * @param first what it is ordered by until a reader says otherwise
   * @param changed asks for a new drawing
   */
  constructor(columns: Columns<Order>, first: NoInfer<Order>, changed: () => void) {
    this.#columns = columns;
    this.#first = this.#by = first;
    this.#changed = changed;
  }

  /**
   * @param of what the rows are of: of the same, they are put into an order once
   * @param tableOf the table of some rows
   */
  template({ words }: Snapshot, panel: PanelViews, of: object, ordered: Ordering<Order, Row>, tableOf: (rows: readonly Row[]) => TableModel): TemplateResult {
    const { rows, by, isDescending } = this.#rowsOf(of, ordered);
    const pages = Math.ceil(rows.length / PAGE);
    this.#page = Math.max(0, Math.min(this.#page, pages - 1));
    const table = tableOf(rows.slice(this.#page * PAGE, (this.#page + 1) * PAGE));
    return html`${panel.tableTemplate(table, { by: this.#columns[by] ?? '', descending: isDescending, keys: Object.values<string>(this.#columns as Record<string, string>), choose: (key) => this.#order(key, table) })}
      ${pages > 1 ? this.#pagesTemplate(words, pages) : nothing}`;
  }

  /** What takes long to be ordered is shown in the order that it has, until it is. */
  #rowsOf(of: object, ordered: Ordering<Order, Row>): Ordered<Order, Row> {
    const wanted = { of, by: this.#by, isDescending: this.#descending };
    if (this.#shown && isSame(this.#shown, wanted)) return this.#shown;
    if (!this.#awaited || !isSame(this.#awaited, wanted)) {
      const rows = ordered(wanted.by, wanted.isDescending);
      if (!('then' in rows)) return (this.#shown = { ...wanted, rows });
      this.#awaited = wanted;
      void rows.then((there) => {
        if (this.#awaited !== wanted) return;
        this.#shown = { ...wanted, rows: there };
        this.#changed();
      });
    }
    if (this.#shown?.of !== of) this.#shown = { of, by: this.#first, isDescending: false, rows: ordered(this.#first, false) as readonly Row[] };
    return this.#shown;
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
