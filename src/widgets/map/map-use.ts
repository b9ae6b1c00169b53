import type { TemplateResult } from 'lit';
import { announce } from '../../element/announce.js';
import { offers } from '../../element/geometry-levels.js';
import { MapAnswer } from './map-answer.js';
import type { Drawn, UsedMap } from './map-drawn.js';
import { paintedIn } from './map-many.js';
import { explain, panelTemplate } from './map-panel.js';
import type { Searched } from './map-search.js';
import { MapOptions } from './map-use-options.js';
import { drawMarker } from './map-use-parts.js';
import { codeOf } from './map-use-pointer.js';
import { MapWay, type Within } from './map-use-way.js';
import type { Direction } from './map-use.layout.js';
import { levelWithin } from './map-way.model.js';
import type { MapLevel } from './map.model.js';

/** Makes a drawn map answer: its options are its territories, and a reader goes down into one and back. */
export class MapUse extends MapAnswer<Drawn> {
  readonly #options: MapOptions;
  readonly #way: MapWay;
  #focused = false;
  /** True from when finer outlines are asked for: their shapes are others, and the focus goes to the one that stands in its place. */
  #returns = false;
  /** What comes once another level is drawn. */
  #arrive?: (() => void) | undefined;

  constructor(host: UsedMap, read: () => Drawn | undefined) {
    super(host, read);
    this.#options = new MapOptions(this.root);
    this.#way = new MapWay(host);
    this.begin();
  }

  /** What is shown in place of what the author asked for. */
  get within(): Within | undefined {
    return this.#way.steps.at(-1);
  }

  protected attach(drawn: Drawn, before: Drawn | undefined): void {
    const { geometry, placed, model } = drawn;
    this.view.attach(geometry, placed);
    this.#options.attach(drawn, this.host.selected);
    this.#way.draw(this.root, this.words.way);
    if (model !== before?.model) this.#arrive?.();
    if (!this.#returns || geometry === before?.geometry) return;
    this.#returns = false;
    // Unless the reader has gone on meanwhile, to the field or a button.
    if (!this.root.activeElement) this.focus(this.current, true);
  }

  step(direction: Direction): void {
    this.focus(this.#options.beside(direction));
  }

  first(): void {
    this.focus(this.#options.byName[0]?.code);
  }

  last(): void {
    this.focus(this.#options.byName.at(-1)?.code);
  }

  find(letters: string, next: boolean): void {
    this.focus(this.#options.beginning(letters, next));
  }

  choose(enters: boolean): void {
    const code = this.current!;
    if (!enters || this.host.selected !== code || !this.#enter(code)) this.#selectTerritory(code);
  }

  zoom(factor: number): void {
    this.view.zoomOn(factor, this.#focused ? this.current : undefined);
    this.tellScale();
  }

  protected override under(event: Event, at: Element): Element {
    return (at.closest('.painted') && codeOf(at) === undefined && 'clientX' in event && paintedIn(this.root)?.optionUnder(event)) || at;
  }

  protected override enlarged(): void {
    this.#returns ||= this.host.refine() && this.#focused;
  }

  protected override enterAt(code: string | undefined): void {
    if (code) this.#enter(code);
  }

  protected override backUp(): boolean {
    const { length } = this.#way.steps;
    if (length) this.#goBack(length - 1);
    return length > 0;
  }

  protected get current(): string | undefined {
    return this.#options.current;
  }

  protected chooseAt(code: string): void {
    this.focus(code);
    this.#selectTerritory(code);
  }

  protected pressed(name: string, value: string): void {
    if (name === 'enter') this.#enter(this.explained!);
    else if (name === 'back') this.#goBack(Number(value));
  }

  protected focusIn(target: Element): void {
    const code = codeOf(target);
    this.#focused = code !== undefined;
    if (code === undefined) return;
    this.#options.turnTo(code);
    this.keep(code);
    this.view.reveal(code);
    this.show();
  }

  /** What has the focus may be losing it to a drawing that is under way, in which nothing else may be drawn. */
  protected focusOut(): void {
    this.#focused = false;
    queueMicrotask(() => this.drawn && this.show());
  }

  protected focus(code: string | undefined, quiet = false): void {
    if (quiet) this.closed = code;
    this.#options.focus(code, { preventScroll: this.view.zoomed });
  }

  #selectTerritory(code: string): void {
    this.select(code, { territory: code });
  }

  protected override show(): void {
    this.view.outline({ selected: this.host.selected, hover: this.hovered, focus: this.#focused ? this.current : undefined });
    super.show();
    const marked = this.#options.shape(this.explained)?.territory;
    drawMarker(this.root, marked && this.drawn!.speaker.of(marked));
  }

  protected said(code: string | undefined): TemplateResult | undefined {
    const shape = this.#options.shape(code);
    return shape && panelTemplate(explain(this.drawn!, shape, this.#within(shape.territory.code)));
  }

  #within(code: string): MapLevel | undefined {
    return levelWithin(this.drawn!.model, code, (level) => offers(this.host.geometry, level));
  }

  /** Into what is known of a territory's parts. */
  #enter(code: string): boolean {
    const { model } = this.drawn!;
    const level = this.#within(code);
    if (!level) return false;
    const start = model.area === 'FR' ? this.words.france : (model.what.at(-1)?.text ?? '');
    this.#way.enter({ level, area: code, period: model.selection.period, name: this.#options.shape(code)?.said?.name ?? code }, start);
    this.#goTo(undefined);
    return true;
  }

  #goBack(at: number): void {
    this.#goTo(this.#way.leave(at));
  }

  /** Another level is drawn, and the focus put into it: the one that had it is gone. */
  #goTo(code: string | undefined): void {
    this.hovered = this.kept = undefined;
    this.#arrive = () => {
      this.#arrive = undefined;
      const { what, published } = this.drawn!.model;
      this.focus(code ?? this.current, true);
      announce([...what.map(({ text }) => text), published].join(', '));
    };
    this.host.requestUpdate();
  }

  protected get searched(): Searched | undefined {
    const { drawn } = this;
    return drawn && {
      ...drawn,
      choose: (code) => {
        this.focus(code);
        this.view.reveal(code, true);
        if (this.host.selected !== code) this.#selectTerritory(code);
      },
    };
  }
}
