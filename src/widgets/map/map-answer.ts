import type { ReactiveController, TemplateResult } from 'lit';
import { announce } from '../../element/announce.js';
import { ImpactSelectEvent } from '../../element/events.js';
import type { MapUseMessages } from '../../format/locales/map-use.fr.js';
import type { Drawn, UsedMap } from './map-drawn.js';
import { drawInPanel } from './map-panel.js';
import { MapSearch, type Searched } from './map-search.js';
import { MapKeys, STEP, type Keyed } from './map-use-keys.js';
import { adoptUseStyles, drawHint, HEARD, isBeside, POINTED } from './map-use-parts.js';
import { codeOf, MapPointer, type Pointed } from './map-use-pointer.js';
import { MapView } from './map-use-view.js';
import type { Direction, View } from './map-use.layout.js';
import { useWordsOf } from './map-use.model.js';

/** What a map answers whatever its options are: keys, pointers, buttons, the panel and the choice. */
export abstract class MapAnswer<Seen extends Omit<Drawn, 'speaker'>> implements ReactiveController, Keyed, Pointed {
  /** Itself, once there is something to answer for. */
  readonly ready: Promise<this>;
  protected readonly host: UsedMap;
  protected readonly root: ShadowRoot;
  protected readonly view: MapView;
  protected drawn?: Seen | undefined;
  /** What the pointer is over; else what was focused or selected last, until it is closed. */
  protected hovered?: string | undefined;
  protected kept?: string | undefined;
  /** Where the focus opens nothing: what was closed is not opened again by coming back to the page. */
  protected closed?: string | undefined;
  readonly #read: () => Seen | undefined;
  readonly #keys = new MapKeys(this);
  readonly #pointer: MapPointer;
  readonly #search: MapSearch;
  #begin?: (self: this) => void;
  #sheet: Element | null = null;
  /** What was selected when we last looked: a page may set it too. */
  #selected?: string | undefined;

  constructor(host: UsedMap, read: () => Seen | undefined) {
    this.host = host;
    this.root = host.renderRoot as ShadowRoot;
    this.#read = read;
    this.view = new MapView(this.root, () => this.enlarged(), (view) => this.moved(view));
    this.#pointer = new MapPointer(this.view, this);
    this.#search = new MapSearch(this.root, () => this.searched);
    this.ready = new Promise((resolve) => (this.#begin = resolve));
  }

  /** Once all of it is there. */
  protected begin(): void {
    adoptUseStyles(this.root);
    for (const type of HEARD) this.root.addEventListener(type, this.#hear);
    this.host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { sheet } = this.view;
    const before = this.drawn;
    this.drawn = sheet ? this.#read() : undefined;
    if (!this.drawn || !sheet) return;
    if (sheet !== this.#sheet) for (const type of POINTED) sheet.addEventListener(type, this.#hear, { passive: false });
    this.#sheet = sheet;
    const { selected } = this.host;
    // What a page takes back is said no more.
    if (selected !== this.#selected) this.kept = selected || undefined;
    this.#selected = selected;
    this.attach(this.drawn, before, sheet);
    this.show();
    this.#begin?.(this);
  }

  /** Answers an event: its target is said, since one that was kept has lost it. */
  handle(event: Event, at: Element): void {
    if (!this.drawn || this.#search.handle(event, at)) return;
    const target = this.under(event, at);
    switch (event.type) {
      case 'keydown': return this.#press(event as KeyboardEvent, target);
      case 'focusin': return this.focusIn(target);
      case 'focusout': return this.focusOut(event as FocusEvent);
      case 'click': return this.#click(event as MouseEvent, target);
      case 'dblclick': return this.enterAt(codeOf(target));
      case 'pointerleave': return this.#leaveBy((event as PointerEvent).relatedTarget as Element | null);
      default: this.#pointer.handle(event, target);
    }
  }

  readonly #hear = (event: Event): void => this.handle(event, event.target as Element);

  whole(): void {
    this.view.whole();
    announce(this.words.whole);
  }

  back(): boolean {
    if (this.explained !== undefined) this.close();
    else if (this.view.zoomed) this.whole();
    else return this.backUp();
    return true;
  }

  leave(): void {
    (this.root.activeElement as HTMLElement | null)?.blur();
  }

  hover(code: string | undefined): void {
    if (code === undefined || code === this.hovered || !isBeside(this.root)) return;
    this.hovered = code;
    this.show();
  }

  hint(): void {
    drawHint(this.root, this.words.wheel);
  }

  abstract step(direction: Direction): void;
  abstract first(): void;
  abstract last(): void;
  abstract find(letters: string, next: boolean): void;
  abstract choose(enters: boolean): void;
  abstract zoom(factor: number): void;

  /** What was drawn is to be answered for. */
  protected abstract attach(drawn: Seen, before: Seen | undefined, sheet: HTMLElement): void;
  /** The option that Tab comes to. */
  protected abstract get current(): string | undefined;
  /** @param quiet opens nothing */
  protected abstract focus(code: string | undefined, quiet?: boolean): void;
  protected abstract focusIn(target: Element): void;
  protected abstract focusOut(event: FocusEvent): void;
  /** A click on an option. */
  protected abstract chooseAt(code: string): void;
  /** A button of its own. */
  protected abstract pressed(name: string, value: string): void;
  /** What the panel says of an option; nothing where it is none. */
  protected abstract said(code: string | undefined): TemplateResult | undefined;
  protected abstract get searched(): Searched | undefined;

  /** The element that an event is about. */
  protected under(_: Event, at: Element): Element {
    return at;
  }

  /** What is seen large enough for finer outlines. */
  protected enlarged(): void {
    this.host.refine();
  }

  /** What is in view is another part. */
  protected moved(_: View): void {}

  /** A click and another on an option. */
  protected enterAt(_: string | undefined): void {}

  /** A step back where nothing is open or enlarged; false when there is none. */
  protected backUp(): boolean {
    return false;
  }

  protected get words(): MapUseMessages {
    return useWordsOf(this.drawn!.snapshot);
  }

  protected get explained(): string | undefined {
    return this.hovered ?? this.kept;
  }

  protected tellScale(): void {
    announce(this.words.enlarged(this.drawn!.snapshot.words.format.number(this.view.scale, 1)));
  }

  /** What has the focus is what is said, unless it was closed there. */
  protected keep(code: string): void {
    if (code !== this.closed) [this.kept, this.closed] = [code, undefined];
    this.hovered = undefined;
  }

  /** Chosen again, it is no longer. @param chosen what the page is told of it */
  protected select(code: string, chosen: ImpactSelectEvent['detail']): void {
    const { indicator, period, at } = this.drawn!.model.selection;
    const isChosen = this.host.selected !== code;
    this.host.selected = this.#selected = isChosen ? code : undefined;
    this.kept = code;
    this.show();
    this.host.dispatchEvent(new ImpactSelectEvent({ ...(at >= 0 && { indicator: indicator.id, ...(period && { period }) }), ...(isChosen && chosen) }));
  }

  protected close(byButton = false): void {
    const { explained } = this;
    this.closed = this.current;
    this.hovered = this.kept = undefined;
    this.show();
    // Its button is gone.
    if (byButton) this.focus(explained, true);
  }

  /** What a passing mouse would push down stays, and so does what was said. */
  protected show(): void {
    if (this.hovered === undefined || !drawInPanel(this.root, this.said(this.hovered), true)) drawInPanel(this.root, this.said(this.kept));
  }

  /** What was chosen comes back, unless the pointer goes to read what is said. */
  #leaveBy(to: Element | null): void {
    if (this.kept === undefined || to?.closest?.('.side')) return;
    this.hovered = undefined;
    this.show();
  }

  #press(event: KeyboardEvent, target: Element): void {
    if (codeOf(target)) this.#keys.handle(event);
    else if (event.key === 'Escape' && this.explained !== undefined) {
      event.stopPropagation();
      this.close();
    }
  }

  #click({ detail }: MouseEvent, target: Element): void {
    const code = codeOf(target);
    // The end of a drag, and the second click of two.
    if (code !== undefined) return void (this.#pointer.dragged || detail > 1 || this.chooseAt(code));
    const { name = '', value = '' } = target.closest('button') ?? {};
    switch (name) {
      case 'larger': return this.zoom(STEP);
      case 'smaller': return this.zoom(1 / STEP);
      case 'whole': return this.whole();
      case 'close': return this.close(true);
      default: this.pressed(name, value);
    }
  }
}
