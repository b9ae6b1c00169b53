import { coloursIn, type Colours } from './map-canvas-colours.js';
import { batchesOf, limitsOf, shapesInView, trace, traceLines, type Many } from './map-canvas.layout.js';
import type { PlacedMap } from './map.layout.js';
import type { View } from './map-use.layout.js';

/** Pixels of the canvas for one of the page: beyond two, eyes see no more. */
const DENSEST = 2;

/** Milliseconds of painting after which the page gets its turn. */
const TURN = 100;

/** Fills between two looks at the clock. */
const OFTEN = 16;

/** Milliseconds without a movement after which what is in view is painted as it is now. */
const STILL = 140;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Paints the territories of a map, and again whenever its place, its colours or what is in view has changed. */
export class Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #sheet: HTMLElement;
  #placed?: PlacedMap;
  #view?: View | undefined;
  /** What the bitmap shows. */
  #shown?: { readonly view: View; readonly many: Many; readonly colours: Colours; readonly width: number; readonly height: number } | undefined;
  #colours?: Colours;
  #turn = 0;
  #timer?: ReturnType<typeof setTimeout>;
  /** Until all of it is painted. */
  done: Promise<void> = Promise.resolve();

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#sheet = canvas.parentElement!;
    new ResizeObserver(() => this.#soon()).observe(canvas);
    // Colours of swatches pass over in no time, so that whatever changes them is heard: a theme, a scheme, forced colours, the page's own style.
    this.#sheet.querySelector('.swatches')!.addEventListener('transitionend', () => this.#soon());
  }

  /** What is to be seen now; nothing is painted where nothing has changed. */
  show(placed: PlacedMap): void {
    if (placed.viewBox !== this.#placed?.viewBox) this.#view = undefined;
    this.#placed = placed;
    this.done = this.#paint();
  }

  /** What is in view moves at once, as it was painted; it is painted anew once it rests. */
  look(view: View): void {
    this.#view = view;
    this.#move();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#soon(), STILL);
  }

  readonly #soon = (): void => {
    if (this.#placed) this.done = this.#paint();
  };

  get #now(): View {
    const { box } = this.#placed!;
    return this.#view ?? { scale: 1, left: box[0], top: box[1] };
  }

  #move(): void {
    if (!this.#shown) return;
    const [{ view: from, width }, { box }, to] = [this.#shown, this.#placed!, this.#now];
    const pixel = width / (box[2] - box[0]);
    const zoom = to.scale / from.scale;
    const [x, y] = [(from.left - to.left) * to.scale * pixel, (from.top - to.top) * to.scale * pixel];
    this.#canvas.style.transform = zoom === 1 && !x && !y ? '' : `translate(${x}px, ${y}px) scale(${zoom})`;
  }

  async #paint(): Promise<void> {
    const turn = ++this.#turn;
    await Promise.resolve();
    const [placed, canvas] = [this.#placed!, this.#canvas];
    // A place without a width is not on the page yet, or not shown: it is heard of when it is.
    const [width, height, many] = [canvas.clientWidth, canvas.clientHeight, placed.many!];
    const density = Math.min(DENSEST, devicePixelRatio || 1);
    const pen = canvas.getContext('2d');
    if (!width || !pen || turn !== this.#turn) return;
    const colours = (this.#colours = coloursIn(this.#sheet, density, this.#colours));
    const view = this.#now;
    const shown = this.#shown;
    if (shown?.many === many && shown.colours === colours && shown.width === width && shown.height === height && isSame(shown.view, view)) return this.#move();
    const [pixelsWide, pixelsHigh] = [Math.round(width * density), Math.round(height * density)];
    if (canvas.width !== pixelsWide || canvas.height !== pixelsHigh) [canvas.width, canvas.height] = [pixelsWide, pixelsHigh];
    else {
      pen.resetTransform();
      pen.clearRect(0, 0, pixelsWide, pixelsHigh);
    }
    this.#shown = { view, many, colours, width, height };
    this.#move();
    let since = performance.now();
    let fills = 0;
    for (const _ of this.#steps(pen, { placed, many, view, colours, density, width })) {
      if (++fills % OFTEN || performance.now() - since < TURN) continue;
      await nextTurn();
      // Something else is to be seen by now.
      if (turn !== this.#turn) return void (this.#shown = undefined);
      since = performance.now();
    }
  }

  *#steps(pen: CanvasRenderingContext2D, { placed: { box }, many, view, colours, density, width }: Job): Generator<void> {
    const zoom = (view.scale * density * width) / (box[2] - box[0]);
    pen.setTransform(zoom, 0, 0, zoom, -view.left * zoom, -view.top * zoom);
    const bottom = view.top + (box[3] - box[1]) / view.scale;
    const among = view.scale > 1 ? shapesInView(many, [view.left, view.top, view.left + (box[2] - box[0]) / view.scale, bottom]) : undefined;
    // What neighbours each cover of a pixel adds up to all of it: no pale seam between them.
    pen.globalCompositeOperation = 'lighter';
    for (const { fill, shapes } of batchesOf(many, among)) {
      const paint = colours.fills.get(fill) ?? '';
      // Signs are as large on every scale.
      if (typeof paint === 'object') paint.setTransform(new DOMMatrix([1 / zoom, 0, 0, 1 / zoom, view.left, view.top]));
      pen.fillStyle = paint;
      pen.beginPath();
      for (const shape of shapes) trace(pen, many.geometry, shape);
      pen.fill();
      yield;
    }
    pen.globalCompositeOperation = 'source-over';
    pen.strokeStyle = colours.limit;
    pen.lineWidth = (0.6 * density) / zoom;
    pen.lineJoin = 'round';
    pen.beginPath();
    traceLines(pen, limitsOf(many.geometry));
    pen.stroke();
  }
}

interface Job {
  readonly placed: PlacedMap;
  readonly many: Many;
  readonly view: View;
  readonly colours: Colours;
  readonly density: number;
  readonly width: number;
}

const isSame = (one: View, other: View): boolean => one.scale === other.scale && one.left === other.left && one.top === other.top;
