import type { TemplateResult } from 'lit';
import type { PanelViews } from '../../element/figure-element.js';
import type { Snapshot } from '../../element/impact-element.js';
import { inTurns } from '../../element/turns.js';
import { PagedTable } from './map-pages.js';
import type { Told } from '../../model/panel.js';
import type { MapPlaces } from './map-places.js';
import { byName, mapTable, orderedTerritories, type MapOrder } from './map-table.model.js';
import { toldOfMap } from './map-told.model.js';
import { speakerOf } from './map-use.model.js';
import type { MapModel, MapRequest, Territory } from './map.model.js';

/** What a map shows, and of what. */
export interface Shown {
  readonly model: MapModel;
  readonly request: MapRequest;
  readonly selected: string | undefined;
  /** Its places, where it shows them. */
  readonly at: MapPlaces | undefined;
}

/** What is read aloud, explained and copied. */
export function toldOf({ feed, words, views }: Snapshot, panel: PanelViews, { model, request, selected, at }: Shown): Told {
  const context = { feed, words };
  const chosen = model.territories.find(({ code }) => code === selected);
  const figures = (): Told => toldOfMap(context, model, request, speakerOf(context, model, views.seldom), panel.words, views.seldom, chosen);
  return at?.told(context, model, panel, figures) ?? figures();
}

/** By the map that it is of. */
const tables = new WeakMap<object, MapTable>();

/** The table of all that is shown. @param changed asks the map for a new drawing */
export function tableOf(map: object, changed: () => void, snapshot: Snapshot, panel: PanelViews, { model, at }: Shown): TemplateResult {
  const territories = (): TemplateResult => {
    const table = tables.get(map) ?? new MapTable(changed);
    tables.set(map, table);
    return table.template(snapshot, model, panel);
  };
  return at?.tableTemplate(snapshot, panel, territories) ?? territories();
}

/** Keys of the columns that may be ordered by. */
const COLUMN: Readonly<Record<Exclude<MapOrder, 'code'>, string>> = { name: 'territory', value: 'value', base: 'base' };

/** Territories from which on names take long: they are ordered by code until a reader wants another order. */
const LONG = 1500;

/** Milliseconds of work after which the page gets its turn. */
const TURN = 24;

/** The table of a map: ordered by name, value or base, and by pages where it is long. */
class MapTable {
  readonly #changed: () => void;
  #pages?: PagedTable<MapOrder, Territory>;

  /** @param changed asks for a new drawing */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  template(snapshot: Snapshot, model: MapModel, panel: PanelViews): TemplateResult {
    const { feed, words, views } = snapshot;
    const context = { feed, words };
    const isLong = model.territories.length > LONG;
    const ordered = (by: MapOrder, isDescending: boolean): readonly Territory[] | Promise<readonly Territory[]> =>
      isLong && by === 'name' ? inTurns(byName(context, model, isDescending), TURN, () => undefined).then((rows) => rows!) : orderedTerritories(context, model, by, isDescending);
    return (this.#pages ??= new PagedTable<MapOrder, Territory>(COLUMN, isLong ? 'code' : 'name', this.#changed)).template(snapshot, panel, model, ordered, (rows) => mapTable(context, model, panel.words, views.seldom, rows));
  }
}
