import type { ReactiveController } from 'lit';
import { announce } from '../../element/announce.js';
import { ImpactSelectEvent } from '../../element/events.js';
import { offers } from '../../element/geometry-levels.js';
import type { MapUseMessages } from '../../format/locales/map-use.fr.js';
import type { Direction } from './map-use.layout.js';
import { MapKeys, STEP, type Keyed } from './map-use-keys.js';
import { paintedIn } from './map-many.js';
import { MapOptions } from './map-use-options.js';
import { adoptUseStyles, drawHint, drawMarker, HEARD, isBeside, POINTED } from './map-use-parts.js';
import { codeOf, MapPointer, type Pointed } from './map-use-pointer.js';
import { MapView } from './map-use-view.js';
import { MapWay, type Within } from './map-use-way.js';
import { drawPanel, explain, type Explained } from './map-panel.js';
import type { Drawn, UsedMap } from './map-drawn.js';
import { MapSearch, type Searched } from './map-search.js';
import { levelWithin } from './map-way.model.js';
import { useWordsOf } from './map-use.model.js';
import type { MapLevel } from './map.model.js';

/** Makes a drawn map answer: one stop of the keyboard, pointers, buttons, the panel, the search and the way down and back. */
export class MapUse implements ReactiveController, Keyed, Pointed {
  readonly #host: UsedMap;
  readonly #root: ShadowRoot;
  readonly #read: () => Drawn | undefined;
  readonly #options: MapOptions;
  readonly #view: MapView;
  readonly #keys = new MapKeys(this);
  readonly #pointer: MapPointer;
  readonly #search: MapSearch;
  readonly #way: MapWay;
  /** Itself, once there is something to answer for. */
  readonly ready: Promise<this>;
  #begin?: (self: this) => void;
  #drawn?: Drawn | undefined;
  #sheet: Element | null = null;
  #focused = false;
  /** What the pointer is over; else what was focused or selected last, until it is closed. */
  #hovered?: string | undefined;
  #kept?: string | undefined;
  /** What was selected when we last looked: a page may set it too. */
  #selected?: string | undefined;
  /** Where the focus opens nothing: what was closed is not opened again by coming back to the page. */
  #closed?: string | undefined;
  /** True from when finer outlines are asked for: their shapes are others, and the focus goes to the one that stands in its place. */
  #returns = false;
  /** What comes once another level is drawn. */
  #arrive?: (() => void) | undefined;

  constructor(host: UsedMap, read: () => Drawn | undefined) {
    this.#host = host;
    this.#root = host.renderRoot as ShadowRoot;
    this.#read = read;
    this.#options = new MapOptions(this.#root);
    this.#view = new MapView(this.#root, () => (this.#returns ||= host.refine() && this.#focused));
    this.#pointer = new MapPointer(this.#view, this);
    this.#search = new MapSearch(this.#root, () => this.#searched);
    this.#way = new MapWay(host);
    this.ready = new Promise((resolve) => (this.#begin = resolve));
    adoptUseStyles(this.#root);
    for (const type of HEARD) this.#root.addEventListener(type, this.#hear);
    host.addController(this);
    this.hostUpdated();
  }

  /** What is shown in place of what the author asked for. */
  get within(): Within | undefined {
    return this.#way.steps.at(-1);
  }

  hostUpdated(): void {
    const sheet = this.#view.sheet;
    const before = this.#drawn;
    this.#drawn = sheet ? this.#read() : undefined;
    if (!this.#drawn || !sheet) return;
    if (sheet !== this.#sheet) for (const type of POINTED) sheet.addEventListener(type, this.#hear, { passive: false });
    this.#sheet = sheet;
    const { geometry, placed, model } = this.#drawn;
    const { selected } = this.#host;
    if (selected !== this.#selected) this.#kept = selected ?? this.#kept;
    this.#selected = selected;
    this.#view.attach(geometry, placed);
    this.#options.attach(this.#drawn, selected);
    this.#way.draw(this.#root, this.#words.way);
    if (model !== before?.model) this.#arrive?.();
    if (this.#returns && geometry !== before?.geometry) {
      this.#returns = false;
      // Unless the reader has gone on meanwhile, to the field or a button.
      if (!this.#root.activeElement) this.#focus(this.#options.current, true);
    }
    this.#show();
    this.#begin?.(this);
  }

  /** Answers an event: its target is said, since one that was kept has lost it. */
  handle(event: Event, at: Element): void {
    if (!this.#drawn || this.#search.handle(event, at)) return;
    const target = (at.closest('.painted') && codeOf(at) === undefined && 'clientX' in event && paintedIn(this.#root)?.optionUnder(event)) || at;
    switch (event.type) {
      case 'keydown': return this.#press(event as KeyboardEvent, target);
      case 'focusin': return this.#focusIn(target);
      case 'focusout': return this.#focusOut();
      case 'click': return this.#click(event as MouseEvent, target);
      case 'dblclick': return void (codeOf(target) && this.#enter(codeOf(target)!));
      case 'pointerleave': return this.#leaveBy((event as PointerEvent).relatedTarget as Element | null);
      default: this.#pointer.handle(event, target);
    }
  }

  readonly #hear = (event: Event): void => this.handle(event, event.target as Element);

  step(direction: Direction): void {
    this.#focus(this.#options.beside(direction));
  }

  first(): void {
    this.#focus(this.#options.byName[0]?.code);
  }

  last(): void {
    this.#focus(this.#options.byName.at(-1)?.code);
  }

  find(letters: string, next: boolean): void {
    this.#focus(this.#options.beginning(letters, next));
  }

  choose(enters: boolean): void {
    const code = this.#options.current!;
    if (!enters || this.#host.selected !== code || !this.#enter(code)) this.#select(code);
  }

  zoom(factor: number): void {
    this.#view.zoomOn(factor, this.#focused ? this.#options.current : undefined);
    announce(this.#words.enlarged(this.#drawn!.snapshot.words.format.number(this.#view.scale, 1)));
  }

  whole(): void {
    this.#view.whole();
    announce(this.#words.whole);
  }

  back(): boolean {
    if (this.#explained !== undefined) this.#close();
    else if (this.#view.zoomed) this.whole();
    else if (this.#way.steps.length) this.#goBack(this.#way.steps.length - 1);
    else return false;
    return true;
  }

  leave(): void {
    (this.#root.activeElement as HTMLElement | null)?.blur();
  }

  hover(code: string | undefined): void {
    if (code === undefined || code === this.#hovered || !isBeside(this.#root)) return;
    this.#hovered = code;
    this.#show();
  }

  hint(): void {
    drawHint(this.#root, this.#words.wheel);
  }

  /** What was chosen comes back, unless the pointer goes to read what is said. */
  #leaveBy(to: Element | null): void {
    if (this.#kept === undefined || to?.closest?.('.side')) return;
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
    // The end of a drag, and the second click of two.
    if (code !== undefined) return void (this.#pointer.dragged || detail > 1 || (this.#focus(code), this.#select(code)));
    const { name = '', value = '' } = target.closest('button') ?? {};
    switch (name) {
      case 'larger': return this.zoom(STEP);
      case 'smaller': return this.zoom(1 / STEP);
      case 'whole': return this.whole();
      case 'close': return this.#close(true);
      case 'enter': return void this.#enter(this.#explained!);
      case 'back': return this.#goBack(Number(value));
    }
  }

  #focusIn(target: Element): void {
    const code = codeOf(target);
    this.#focused = code !== undefined;
    if (code === undefined) return;
    this.#options.turnTo(code);
    if (code !== this.#closed) [this.#kept, this.#closed] = [code, undefined];
    this.#hovered = undefined;
    this.#view.reveal(code);
    this.#show();
  }

  /** What has the focus may be losing it to a drawing that is under way, in which nothing else may be drawn. */
  #focusOut(): void {
    this.#focused = false;
    queueMicrotask(() => this.#drawn && this.#show());
  }

  #focus(code: string | undefined, quiet = false): void {
    if (quiet) this.#closed = code;
    this.#options.focus(code, { preventScroll: this.#view.zoomed });
  }

  /** Chosen again, it is no longer. */
  #select(code: string): void {
    const { model } = this.#drawn!;
    const { indicator, period } = model.selection;
    const territory = this.#host.selected === code ? undefined : code;
    this.#host.selected = this.#selected = territory;
    this.#kept = code;
    this.#show();
    this.#host.dispatchEvent(new ImpactSelectEvent({ indicator: indicator.id, ...(period && { period }), ...(territory && { territory }) }));
  }

  get #explained(): string | undefined {
    return this.#hovered ?? this.#kept;
  }

  #close(byButton = false): void {
    const explained = this.#explained;
    this.#closed = this.#options.current;
    this.#hovered = this.#kept = undefined;
    this.#show();
    // Its button is gone.
    if (byButton) this.#focus(explained, true);
  }

  #show(): void {
    this.#view.outline({ selected: this.#host.selected, hover: this.#hovered, focus: this.#focused ? this.#options.current : undefined });
    // What a passing mouse would push down stays, and so does what was said.
    if (this.#hovered === undefined || !drawPanel(this.#root, this.#explain(this.#hovered), true)) drawPanel(this.#root, this.#explain(this.#kept));
    const marked = this.#options.shape(this.#explained)?.territory;
    drawMarker(this.#root, marked && this.#drawn!.speaker.of(marked));
  }

  #explain(code: string | undefined): Explained | undefined {
    const shape = this.#options.shape(code);
    return shape && explain(this.#drawn!, shape, this.#within(shape.territory.code));
  }

  get #words(): MapUseMessages {
    return useWordsOf(this.#drawn!.snapshot);
  }

  readonly #within = (code: string): MapLevel | undefined => levelWithin(this.#drawn!.model, code, (level) => offers(this.#host.geometry, level));

  /** Into what is known of a territory's parts. */
  #enter(code: string): boolean {
    const { model } = this.#drawn!;
    const level = this.#within(code);
    if (!level) return false;
    const start = model.area === 'FR' ? this.#words.france : (model.what.at(-1)?.text ?? '');
    this.#way.enter({ level, area: code, period: model.selection.period, name: this.#options.shape(code)?.said?.name ?? code }, start);
    this.#goTo(undefined);
    return true;
  }

  #goBack(at: number): void {
    this.#goTo(this.#way.leave(at));
  }

  /** Another level is drawn, and the focus put into it: the one that had it is gone. */
  #goTo(code: string | undefined): void {
    this.#hovered = this.#kept = undefined;
    this.#arrive = () => {
      this.#arrive = undefined;
      const { what, published } = this.#drawn!.model;
      this.#focus(code ?? this.#options.current, true);
      announce([...what.map(({ text }) => text), published].join(', '));
    };
    this.#host.requestUpdate();
  }

  get #searched(): Searched | undefined {
    const drawn = this.#drawn;
    return drawn && {
      ...drawn,
      choose: (code) => {
        this.#focus(code);
        this.#view.reveal(code, true);
        if (this.#host.selected !== code) this.#select(code);
      },
    };
  }
}
