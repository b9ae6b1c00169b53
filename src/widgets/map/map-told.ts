import type { TemplateResult } from 'lit';
import type { PanelViews } from '../../element/figure-element.js';
import type { Snapshot } from '../../element/impact-element.js';
import { PagedTable } from './map-pages.js';
import { mapTable, orderedTerritories, type MapOrder } from './map-table.model.js';
import type { MapModel, Territory } from './map.model.js';

export { toldOfMap } from './map-told.model.js';

/** Keys of the columns that may be ordered by. */
const COLUMN: Readonly<Record<MapOrder, string>> = { name: 'territory', value: 'value', base: 'base' };

/** The table of a map: ordered by name, value or base, and by pages where it is long. */
export class MapTable {
  readonly #pages: PagedTable<MapOrder, Territory>;

  /** @param changed asks for a new drawing */
  constructor(changed: () => void) {
    this.#pages = new PagedTable(COLUMN, 'name', changed);
  }

  template(snapshot: Snapshot, model: MapModel, panel: PanelViews): TemplateResult {
    const { feed, words, views } = snapshot;
    const context = { feed, words };
    return this.#pages.template(snapshot, panel, (by, isDescending) => orderedTerritories(context, model, by, isDescending), (rows) => mapTable(context, model, panel.words, views.seldom, rows));
  }
}
