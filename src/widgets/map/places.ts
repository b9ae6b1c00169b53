import type { PropertyDeclarations, PropertyValues } from 'lit';
import { written } from '../../element/attributes.js';
import { FigureElement } from '../../element/figure-element.js';
import type { MapPlaces } from './map-places.js';
import { own } from './map-views.js';

const text = { converter: written };

/** What a page asks of a map; one that reads the places of its feed where its attribute asks for them. */
export abstract class WithPlaces extends FigureElement {
  static override properties: PropertyDeclarations = {
    period: text,
    indicator: text,
    level: text,
    area: text,
    geometry: text,
    classes: text,
    kind: text,
    patterns: { type: Boolean },
    selected: text,
    places: {},
  };

  /** Period to show, as the feed writes it; default: the latest. */
  period?: string;

  /** Indicator of the feed; default: its first. */
  indicator?: string;

  /** `region`, `departement`, `epci`, `zone-emploi`, `commune`, or any other with a `geometry`; default: the level of most figures. */
  level?: string;

  /** Part to show, as `reg:27`; default: what the feed is about. */
  area?: string;

  /** URL of a TopoJSON, a GeoJSON or packed outlines, or one as an object; régions and départements are built in. */
  geometry?: string | object;

  /** `equal` steps where they serve, else `quantiles` (default); one of them, `natural`, or limits as `40 45 50`. */
  classes?: string;

  /** `choropleth` or `symbols`; default: circles for counts and sums, classes for rates. */
  kind?: 'choropleth' | 'symbols';

  /** Lines that get denser from class to class, beside their colours. */
  patterns = false;

  /** The territory chosen, as `dep:39`. */
  selected?: string;

  /** Kinds of the feed's places to show, or `all`: alone, or over the `indicator` that is asked for; default: none. */
  places?: string | null;

  /** Its places, once they were read. */
  protected at?: MapPlaces | undefined;
  /** Until the outlines of the page's own are on their way: to read a long feed keeps the page busy. */
  protected begun?: Promise<unknown> | undefined;
  #readsPlaces = false;

  /** Places came or went. */
  protected abstract turned(): void;

  override async nouns(): Promise<Awaited<ReturnType<FigureElement['nouns']>>> {
    await this.begun;
    this.#readsPlaces = this.places != null;
    return this.#readsPlaces ? import('../../element/places.js').then(({ shapesOfPlaces }) => shapesOfPlaces) : super.nouns();
  }

  override async adopt(...given: Parameters<FigureElement['adopt']>): Promise<void> {
    const before = this.at;
    this.at = this.#readsPlaces ? (before ?? new (await own.places()).MapPlaces(this)) : undefined;
    if (this.at !== before) this.turned();
    await super.adopt(...given);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What was read had no places.
    if (this.hasUpdated && changed.has('places') && this.#readsPlaces !== (this.places != null)) this.retry();
    super.willUpdate(changed);
  }
}
