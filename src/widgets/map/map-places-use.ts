import type { ReactiveController } from 'lit';
import { announce } from '../../element/announce.js';
import { ImpactSelectEvent } from '../../element/events.js';
import type { Drawn, UsedMap } from './map-drawn.js';
import { drawInPanel } from './map-panel.js';
import { partingScale, type PlaceMark } from './map-places.layout.js';
import { placesPanelTemplate } from './map-places-panel.js';
import { searchOfPlaces } from './map-places-search.model.js';
import { placesWordsOf, type PlaceEntry } from './map-places.model.js';
import type { DrawnPlaces, MapPlaces } from './map-places.js';
import { folded } from './map-search.model.js';
import { MapSearch, type Searched } from './map-search.js';
import { MapKeys, STEP, type Keyed } from './map-use-keys.js';
import { adoptUseStyles, drawHint, HEARD, isBeside, POINTED } from './map-use-parts.js';
import { codeOf, MapPointer, type Pointed } from './map-use-pointer.js';
import { PlacesLayer } from './map-places-layer.js';
import { MapView } from './map-use-view.js';
import { useWordsOf } from './map-use.model.js';
import { LARGEST, neighbour, type Anchored, type Direction } from './map-use.layout.js';

type Used = UsedMap & { requestUpdate(): void };

/** Makes places on a map answer: its options are their marks. */
export class PlacesUse implements ReactiveController, Keyed, Pointed {
  readonly within = undefined;
  readonly ready: Promise<this>;
  readonly #host: Used;
  readonly #root: ShadowRoot;
  readonly #at: MapPlaces;
  readonly #read: () => Omit<Drawn, 'speaker'> | undefined;
  readonly #layer: PlacesLayer;
  readonly #view: MapView;
  readonly #keys = new MapKeys(this);
  readonly #pointer: MapPointer;
  readonly #search: MapSearch;
  #begin?: (self: this) => void;
  #drawn?: Omit<Drawn, 'speaker'> | undefined;
  #sheet: Element | null = null;
  /** What arrows lead through. */
  #ways?: Anchored;
  /** What was selected when we last looked: a page may set it too. */
  #selected?: string | undefined;
  /** Codes of marks or places: what the pointer is over; what was focused or chosen last, until it is closed; where the focus opens nothing. */
  #hovered?: string | undefined;
  #kept?: string | undefined;
  #closed?: string | undefined;
  /** The place whose mark has the focus; after a layout its new mark has it. */
  #focused?: string | undefined;

  constructor(host: Used, at: MapPlaces, read: () => Omit<Drawn, 'speaker'> | undefined) {
    [this.#host, this.#at, this.#read] = [host, at, read];
    this.#root = host.renderRoot as ShadowRoot;
    this.#layer = new PlacesLayer(this.#root, at, () => host.requestUpdate());
    this.#view = new MapView(this.#root, () => void host.refine(), this.#layer.moved);
    this.#pointer = new MapPointer(this.#view, this);
    this.#search = new MapSearch(this.#root, () => this.#searched);
    this.ready = new Promise((resolve) => (this.#begin = resolve));
    adoptUseStyles(this.#root);
    for (const type of HEARD) this.#root.addEventListener(type, this.#hear);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { sheet } = this.#view;
    this.#drawn = sheet ? this.#read() : undefined;
    if (!this.#drawn || !sheet || !this.#at.drawn) return;
    if (sheet !== this.#sheet) for (const type of POINTED) sheet.addEventListener(type, this.#hear, { passive: false });
    this.#sheet = sheet;
    const { selected } = this.#host;
    if (selected !== this.#selected) this.#kept = selected ?? this.#kept;
    this.#selected = selected;
    this.#ways = { box: this.#drawn.placed.box, shapes: this.#marks.map(({ at }) => ({ anchor: at })) };
    this.#layer.attach(sheet, this.#drawn.placed);
    this.#view.attach(this.#drawn.geometry, this.#drawn.placed);
    if (this.#focused !== undefined && !codeOf(this.#root.activeElement)) this.#focus(this.#markOf(this.#focused), true);
    this.#show();
    this.#begin?.(this);
  }

  handle(event: Event, target: Element): void {
    if (!this.#drawn || this.#search.handle(event, target)) return;
    switch (event.type) {
      case 'keydown': return this.#press(event as KeyboardEvent, target);
      case 'focusin': return this.#focusIn(target);
      case 'focusout': return this.#focusOut(event as FocusEvent);
      case 'click': return this.#click(event as MouseEvent, target);
      case 'dblclick': return;
      case 'pointerleave': return this.#leaveBy((event as PointerEvent).relatedTarget as Element | null);
      default: this.#pointer.handle(event, target);
    }
  }

  readonly #hear = (event: Event): void => this.handle(event, event.target as Element);

  step(direction: Direction): void {
    const from = this.#marks.findIndex((mark) => mark === this.#current);
    if (from >= 0) this.#focus(this.#marks[neighbour(this.#ways!, from, direction)]);
  }

  first(): void { this.#focus(this.#byName[0]); }

  last(): void { this.#focus(this.#byName.at(-1)); }

  find(letters: string, next: boolean): void {
    const all = this.#byName;
    const at = all.indexOf(this.#current!) + (next ? 1 : 0);
    const begins = folded(letters);
    this.#focus([...all.slice(at), ...all.slice(0, at)].find((mark) => this.#placesOf(mark).some(({ name }) => folded(name.text).startsWith(begins))));
  }

  choose(enters: boolean): void {
    if (this.#current) this.#choose(this.#current, enters);
  }

  zoom(factor: number): void {
    if (this.#focused !== undefined && this.#current) this.#view.approach(this.#current.at, this.#view.scale * factor);
    else this.#view.zoomBy(factor, 0.5, 0.5, true);
    this.#tellScale();
  }

  whole(): void {
    this.#view.whole();
    announce(useWordsOf(this.#drawn!.snapshot).whole);
  }

  back(): boolean {
    if (this.#explained !== undefined) this.#close();
    else if (this.#view.zoomed) this.whole();
    else return false;
    return true;
  }

  leave(): void {
    this.#focused = undefined;
    (this.#root.activeElement as HTMLElement | null)?.blur();
  }

  hover(code: string | undefined): void {
    if (code === undefined || code === this.#hovered || !isBeside(this.#root)) return;
    this.#hovered = code;
    this.#show();
  }

  hint(): void { drawHint(this.#root, useWordsOf(this.#drawn!.snapshot).wheel); }

  #leaveBy(to: Element | null): void {
    if (to?.closest?.('.side')) return;
    this.#hovered = undefined;
    this.#show();
  }

  #press(event: KeyboardEvent, target: Element): void {
    if (codeOf(target)) this.#keys.handle(event);
    else if (event.key === 'Escape' && this.#explained !== undefined) {
      event.stopPropagation();
      this.#close();
    }
  }

  #click({ detail }: MouseEvent, target: Element): void {
    const code = codeOf(target);
    if (code !== undefined) {
      const mark = this.#markOf(code);
      // The end of a drag, and the second click of two.
      return void (this.#pointer.dragged || detail > 1 || !mark || (this.#focus(mark), this.#choose(mark, false)));
    }
    const { name = '', value = '' } = target.closest('button') ?? {};
    switch (name) {
      case 'larger': return this.zoom(STEP);
      case 'smaller': return this.zoom(1 / STEP);
      case 'whole': return this.whole();
      case 'close': return this.#close(true);
      case 'place': return this.#goTo(value);
    }
  }

  #focusIn(target: Element): void {
    const mark = this.#markOf(codeOf(target));
    if (!mark) return;
    this.#turnTo(mark);
    this.#focused = this.#at.current;
    if (mark.code !== this.#closed) [this.#kept, this.#closed] = [mark.code, undefined];
    this.#hovered = undefined;
    if (this.#view.zoomed) this.#view.approach(mark.at);
    this.#show();
  }

  /** What a layout takes away has no other target: its place keeps the focus. */
  #focusOut({ relatedTarget, target }: FocusEvent): void {
    if (relatedTarget || (target as Element).isConnected) this.#focused = undefined;
  }

  #focus(mark: PlaceMark | undefined, isQuiet = false): void {
    if (!mark) return;
    if (isQuiet) this.#closed = mark.code;
    this.#root.querySelector<SVGElement>(`.points [data-code="${mark.code}"]`)?.focus({ preventScroll: this.#view.zoomed });
  }

  /** Only the two options that it concerns are told; the next drawing says the same. */
  #turnTo(mark: PlaceMark): void {
    for (const option of this.#root.querySelectorAll('.points [tabindex="0"]')) option.setAttribute('tabindex', '-1');
    this.#root.querySelector(`.points [data-code="${mark.code}"]`)?.setAttribute('tabindex', '0');
    this.#at.current = this.#placesOf(mark)[0]!.code;
  }

  /** A place is selected; several are drawn apart or, where they can't be, listed. */
  #choose(mark: PlaceMark, isByKey: boolean): void {
    if (mark.members.length === 1) return this.#select(this.#placesOf(mark)[0]!);
    const { placed: { box } } = this.#drawn!;
    const scale = partingScale(this.#places.standings, mark, box, this.#at.width, this.#view.scale, LARGEST);
    if (scale !== undefined) {
      this.#view.approach(mark.at, scale);
      return this.#tellScale();
    }
    this.#kept = mark.code;
    this.#show();
    if (isByKey) this.#root.querySelector<HTMLElement>('.grouped button')?.focus();
  }

  /** Chosen again, it is no longer. */
  #select({ code, name, territory }: PlaceEntry): void {
    const { indicator, period } = this.#drawn!.model.selection;
    const isChosen = this.#host.selected !== code;
    this.#host.selected = this.#selected = isChosen ? code : undefined;
    this.#kept = code;
    this.#show();
    const figure = this.#drawn!.model.selection.at < 0 ? {} : { indicator: indicator.id, ...(period && { period }) };
    this.#host.dispatchEvent(new ImpactSelectEvent({ ...figure, ...(isChosen && { place: name.text, ...(territory && { territory }) }) }));
  }

  /** To a place that was searched or listed, drawn alone where it can be. */
  #goTo(code: string): void {
    const mark = this.#markOf(code);
    const place = this.#places.model.places.find((one) => one.code === code)!;
    if (mark) {
      const scale = mark.members.length > 1 ? partingScale(this.#places.standings, mark, this.#drawn!.placed.box, this.#at.width, this.#view.scale, LARGEST) : undefined;
      this.#at.current = code;
      this.#focus(mark);
      this.#at.current = this.#focused = code;
      if (scale !== undefined || this.#view.zoomed) this.#view.approach(mark.at, scale ?? this.#view.scale);
    }
    if (this.#host.selected !== code) this.#select(place);
    this.#kept = code;
    this.#show();
  }

  get #explained(): string | undefined { return this.#hovered ?? this.#kept; }

  #close(isByButton = false): void {
    this.#closed = this.#current?.code;
    this.#hovered = this.#kept = undefined;
    this.#show();
    // Its button is gone.
    if (isByButton) this.#focus(this.#current, true);
  }

  #show(): void {
    // What a passing mouse would push down stays, and so does what was said.
    if (this.#hovered === undefined || !drawInPanel(this.#root, this.#panel(this.#hovered), true)) drawInPanel(this.#root, this.#panel(this.#kept));
  }

  #panel(code: string | undefined): ReturnType<typeof placesPanelTemplate> | undefined {
    const mark = this.#marks.find((one) => one.code === code && one.members.length > 1 && this.#host.selected !== code);
    const places = mark ? this.#placesOf(mark) : this.#places.model.places.filter((one) => one.code === code);
    return places.length ? placesPanelTemplate(this.#drawn!.snapshot, this.#places, places) : undefined;
  }

  #tellScale(): void {
    const { snapshot } = this.#drawn!;
    announce(useWordsOf(snapshot).enlarged(snapshot.words.format.number(this.#view.scale, 1)));
  }

  get #places(): DrawnPlaces { return this.#at.drawn!; }

  get #marks(): readonly PlaceMark[] { return this.#places.marks; }

  #placesOf({ members }: PlaceMark): PlaceEntry[] { return members.map((at) => this.#places.model.places[at]!); }

  #markOf(code: string | undefined): PlaceMark | undefined {
    return this.#marks.find((mark) => this.#placesOf(mark).some((place) => place.code === code));
  }

  get #current(): PlaceMark | undefined { return this.#markOf(this.#at.current); }

  get #byName(): PlaceMark[] {
    const { compare } = new Intl.Collator(this.#drawn!.snapshot.words.language, { numeric: true });
    const nameOf = (mark: PlaceMark): string => this.#placesOf(mark)[0]!.name.text;
    return [...this.#marks].sort((one, other) => compare(nameOf(one), nameOf(other)));
  }

  get #searched(): Searched | undefined {
    const drawn = this.#drawn;
    if (!drawn) return undefined;
    const { snapshot } = drawn;
    return { ...drawn, choose: (code) => this.#goTo(code), other: { label: placesWordsOf(snapshot).search.found, search: searchOfPlaces(snapshot, this.#places.model, this.#places.speaker) } };
  }
}
