import type { TemplateResult } from 'lit';
import { MapAnswer } from './map-answer.js';
import type { Drawn, UsedMap } from './map-drawn.js';
import { PlacesLayer } from './map-places-layer.js';
import { partingScale, type PlaceMark } from './map-places.layout.js';
import { placesPanelTemplate } from './map-places-panel.js';
import { searchOfPlaces } from './map-places-search.model.js';
import { placesWordsOf, type PlaceEntry } from './map-places.model.js';
import type { DrawnPlaces, MapPlaces } from './map-places.js';
import { beginning } from './map-search.model.js';
import type { Searched } from './map-search.js';
import { codeOf } from './map-use-pointer.js';
import { LARGEST, neighbour, type Anchored, type Direction, type View } from './map-use.layout.js';

type Seen = Omit<Drawn, 'speaker'>;

/** Makes places on a map answer: its options are their marks, told by the codes of their places. */
export class PlacesUse extends MapAnswer<Seen> {
  readonly within = undefined;
  readonly #at: MapPlaces;
  readonly #layer: PlacesLayer;
  /** What arrows lead through. */
  #ways?: Anchored;
  /** The place whose mark has the focus; after a layout its new mark has it. */
  #focused?: string | undefined;

  constructor(host: UsedMap, at: MapPlaces, read: () => Seen | undefined) {
    super(host, () => (at.drawn ? read() : undefined));
    this.#at = at;
    this.#layer = new PlacesLayer(this.root, at, () => host.requestUpdate());
    this.begin();
  }

  protected attach({ geometry, placed }: Seen, _: Seen | undefined, sheet: HTMLElement): void {
    this.#ways = { box: placed.box, shapes: this.#marks.map(({ at }) => ({ anchor: at })) };
    this.#layer.attach(sheet, placed);
    this.view.attach(geometry, placed);
    if (this.#focused !== undefined && !codeOf(this.root.activeElement)) this.focus(this.#focused, true);
  }

  protected override moved(view: View): void {
    this.#layer.moved(view);
  }

  step(direction: Direction): void {
    const from = this.#marks.findIndex((mark) => mark === this.#mark);
    if (from >= 0) this.focus(this.#marks[neighbour(this.#ways!, from, direction)]?.code);
  }

  first(): void {
    this.focus(this.#byName[0]?.code);
  }

  last(): void {
    this.focus(this.#byName.at(-1)?.code);
  }

  find(letters: string, next: boolean): void {
    const all = this.#byName;
    this.focus(beginning(all, all.indexOf(this.#mark!), next, letters, (mark) => this.#placesOf(mark).map(({ name }) => name.text))?.code);
  }

  choose(enters: boolean): void {
    if (this.#mark) this.#choose(this.#mark, enters);
  }

  zoom(factor: number): void {
    if (this.#focused !== undefined && this.#mark) this.view.approach(this.#mark.at, this.view.scale * factor);
    else this.view.zoomBy(factor, 0.5, 0.5, true);
    this.tellScale();
  }

  override leave(): void {
    this.#focused = undefined;
    super.leave();
  }

  protected get current(): string | undefined {
    return this.#mark?.code;
  }

  protected chooseAt(code: string): void {
    const mark = this.#markOf(code);
    if (!mark) return;
    this.focus(mark.code);
    this.#choose(mark, false);
  }

  protected pressed(name: string, value: string): void {
    if (name === 'place') this.#goTo(value);
  }

  protected focusIn(target: Element): void {
    const mark = this.#markOf(codeOf(target));
    if (!mark) return;
    this.#turnTo(mark);
    this.#focused = this.#at.current;
    this.keep(mark.code);
    if (this.view.zoomed) this.view.approach(mark.at);
    this.show();
  }

  /** What a layout takes away has no other target: its place keeps the focus. */
  protected focusOut({ relatedTarget, target }: FocusEvent): void {
    if (relatedTarget || (target as Element).isConnected) this.#focused = undefined;
  }

  protected focus(code: string | undefined, isQuiet = false): void {
    const mark = this.#markOf(code);
    if (!mark) return;
    if (isQuiet) this.closed = mark.code;
    this.root.querySelector<SVGElement>(`.points [data-code="${mark.code}"]`)?.focus({ preventScroll: this.view.zoomed });
  }

  /** Only the two options that it concerns are told; the next drawing says the same. */
  #turnTo(mark: PlaceMark): void {
    for (const option of this.root.querySelectorAll('.points [tabindex="0"]')) option.setAttribute('tabindex', '-1');
    this.root.querySelector(`.points [data-code="${mark.code}"]`)?.setAttribute('tabindex', '0');
    this.#at.current = this.#placesOf(mark)[0]!.code;
  }

  /** A place is selected; several are drawn apart or, where they can't be, listed. */
  #choose(mark: PlaceMark, isByKey: boolean): void {
    if (mark.members.length === 1) return this.#selectPlace(this.#placesOf(mark)[0]!);
    const scale = this.#partingScale(mark);
    if (scale !== undefined) {
      this.view.approach(mark.at, scale);
      return this.tellScale();
    }
    this.kept = mark.code;
    this.show();
    if (isByKey) this.root.querySelector<HTMLElement>('.grouped button')?.focus();
  }

  #partingScale(mark: PlaceMark): number | undefined {
    return partingScale(this.#places.standings, mark, this.drawn!.placed.box, this.#at.width, this.view.scale, LARGEST);
  }

  #selectPlace({ code, name, territory }: PlaceEntry): void {
    this.select(code, { place: name.text, ...(territory && { territory }) });
  }

  /** To a place that was searched or listed, drawn alone where it can be. */
  #goTo(code: string): void {
    const mark = this.#markOf(code);
    const place = this.#places.model.places.find((one) => one.code === code)!;
    if (mark) {
      const scale = mark.members.length > 1 ? this.#partingScale(mark) : undefined;
      this.#at.current = code;
      this.focus(code);
      this.#at.current = this.#focused = code;
      if (scale !== undefined || this.view.zoomed) this.view.approach(mark.at, scale ?? this.view.scale);
    }
    if (this.host.selected !== code) this.#selectPlace(place);
    this.kept = code;
    this.show();
  }

  protected said(code: string | undefined): TemplateResult | undefined {
    const mark = this.#marks.find((one) => one.code === code && one.members.length > 1 && this.host.selected !== code);
    const places = mark ? this.#placesOf(mark) : this.#places.model.places.filter((one) => one.code === code);
    return places.length ? placesPanelTemplate(this.drawn!.snapshot, this.#places, places) : undefined;
  }

  get #places(): DrawnPlaces {
    return this.#at.drawn!;
  }

  get #marks(): readonly PlaceMark[] {
    return this.#places.marks;
  }

  #placesOf({ members }: PlaceMark): PlaceEntry[] {
    return members.map((at) => this.#places.model.places[at]!);
  }

  #markOf(code: string | undefined): PlaceMark | undefined {
    return this.#marks.find((mark) => this.#placesOf(mark).some((place) => place.code === code));
  }

  get #mark(): PlaceMark | undefined {
    return this.#markOf(this.#at.current);
  }

  get #byName(): PlaceMark[] {
    const { compare } = new Intl.Collator(this.drawn!.snapshot.words.language, { numeric: true });
    const nameOf = (mark: PlaceMark): string => this.#placesOf(mark)[0]!.name.text;
    return [...this.#marks].sort((one, other) => compare(nameOf(one), nameOf(other)));
  }

  protected get searched(): Searched | undefined {
    const { drawn } = this;
    if (!drawn) return undefined;
    const { snapshot } = drawn;
    return { ...drawn, choose: (code) => this.#goTo(code), other: { label: placesWordsOf(snapshot).search.found, search: searchOfPlaces(snapshot, this.#places.model, this.#places.speaker) } };
  }
}
