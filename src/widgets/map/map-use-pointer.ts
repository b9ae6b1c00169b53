import type { MapView } from './map-use-view.js';

/** Pixels from which a press is a drag. */
const DRAG = 4;
/** Milliseconds after which another turn of the wheel is another try. */
const PAUSE = 400;
/** Tries of the wheel alone after which words say what it wants. */
const TRIES = 2;
/** A turn of the wheel by so many pixels doubles or halves. */
const TURN = 300;

/** What pointers ask for. */
export interface Pointed {
  /** A mouse or a pen is over a territory, or over none. */
  hover(code: string | undefined): void;
  /** The wheel was turned alone, again. */
  hint(): void;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The territory under an event: a shape, or the same a second time in an inset. */
export const codeOf = (target: Element | null): string | undefined => target?.closest<SVGElement>('[data-code]')?.dataset.code;

/** Drags with a mouse, pinches with two fingers, turns the wheel with a key; one finger and the wheel alone scroll the page. */
export class MapPointer {
  /** True from a drag until the click that ends it was heard. */
  dragged = false;
  readonly #view: MapView;
  readonly #asked: Pointed;
  readonly #down = new Map<number, Place>();
  #turned = -Infinity;
  #tries = 0;
  /** Where the pointer was last: what moves under one that rests is not pointed at. */
  #last: Place = { x: NaN, y: NaN };

  constructor(view: MapView, asked: Pointed) {
    this.#view = view;
    this.#asked = asked;
  }

  /** Events of the drawing alone. */
  handle(event: Event, target: Element): void {
    switch (event.type) {
      case 'pointerdown': return this.#press(event as PointerEvent);
      case 'pointermove': return this.#move(event as PointerEvent, target);
      case 'pointerup':
      case 'pointercancel': return this.#lift(event as PointerEvent);
      case 'wheel': return this.#wheel(event as WheelEvent);
      // Two fingers are ours before the page scrolls or enlarges with them; one is the page's.
      case 'touchstart':
      case 'touchmove': return void ((event as TouchEvent).touches.length > 1 && event.cancelable && event.preventDefault());
      // A press moves no focus before it is a click: it may become a drag.
      case 'mousedown': return void (codeOf(target) && event.preventDefault());
    }
  }

  #lift({ pointerId }: PointerEvent): void {
    this.#down.delete(pointerId);
    // After the click that ends a drag: one without a pointer, of assistive technology, has none before it.
    if (!this.#down.size) setTimeout(() => (this.dragged = false));
  }

  #press({ pointerId, pointerType, button, isPrimary, clientX, clientY }: PointerEvent): void {
    if (isPrimary) {
      // What a lost pointer left.
      this.#down.clear();
      this.dragged = false;
    }
    if (pointerType === 'touch' || (button === 0 && this.#view.zoomed)) this.#down.set(pointerId, { x: clientX, y: clientY });
  }

  #move({ pointerId, pointerType, buttons, clientX: x, clientY: y }: PointerEvent, target: Element): void {
    const from = this.#down.get(pointerId);
    const rests = x === this.#last.x && y === this.#last.y;
    this.#last = { x, y };
    if (!from) return void (pointerType === 'touch' || buttons || rests || this.#asked.hover(codeOf(target)));
    if (pointerType === 'touch') return this.#pinch(pointerId, from, { x, y });
    if (!buttons) return void this.#down.delete(pointerId);
    if (!this.dragged && Math.hypot(x - from.x, y - from.y) < DRAG) return;
    if (!this.dragged) this.#view.sheet?.setPointerCapture(pointerId);
    this.dragged = true;
    this.#down.set(pointerId, { x, y });
    this.#shift(from, { x, y });
  }

  #pinch(pointerId: number, from: Place, to: Place): void {
    const other = [...this.#down].find(([id]) => id !== pointerId)?.[1];
    this.#down.set(pointerId, to);
    if (!other) return;
    this.dragged = true;
    const apart = (one: Place): number => Math.hypot(one.x - other.x, one.y - other.y) || 1;
    const between = (one: Place): Place => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
    this.#shift(between(from), between(to));
    this.#view.zoomBy(apart(to) / apart(from), ...this.#shares(between(to)));
  }

  #wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const { deltaY, deltaMode } = event;
      // Some engines count lines.
      const pixels = deltaMode ? deltaY * 20 : deltaY;
      return this.#view.zoomBy(2 ** (-pixels / TURN), ...this.#shares({ x: event.clientX, y: event.clientY }));
    }
    const again = event.timeStamp - this.#turned > PAUSE;
    this.#turned = event.timeStamp;
    if (again && ++this.#tries === TRIES) this.#asked.hint();
  }

  #shift(from: Place, to: Place): void {
    const { width, height } = this.#frame;
    this.#view.drag((to.x - from.x) / width, (to.y - from.y) / height);
  }

  #shares({ x, y }: Place): [across: number, down: number] {
    const { left, top, width, height } = this.#frame;
    return [(x - left) / width, (y - top) / height];
  }

  get #frame(): DOMRect {
    return this.#view.sheet!.getBoundingClientRect();
  }
}
