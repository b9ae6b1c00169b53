import type { PropertyDeclarations, PropertyValues } from 'lit';
import { FigureElement } from '../../element/figure-element.js';
import type { MapPlaces } from './map-places.js';
import { own } from './map-views.js';

/** A map that reads the places of its feed where its attribute asks for them. */
export abstract class WithPlaces extends FigureElement {
  static override properties: PropertyDeclarations = { places: {} };

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
