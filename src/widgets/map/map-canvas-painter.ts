import { inTurns } from '../../element/turns.js';
import { coloursIn, type Colours } from './map-canvas-colours.js';
import { batchesOf, limitsOf, shapesInView, trace, traceLines, type Many } from './map-canvas.layout.js';
import type { PlacedMap } from './map.layout.js';
import type { View } from './map-use.layout.js';

/** Pixels of the canvas for one of the page: beyond two, eyes see no more. */
const DENSEST = 2;

/** Milliseconds of painting after which the page gets its turn. */
const TURN = 100;

/** Milliseconds without a movement after which what is in view is painted as it is now. */
const STILL = 140;

/** Milliseconds after which lines follow, once what they stand on is on the screen. */
const AFTER = 60;

/** Paints the territories of a map, and again whenever its place, its colours or what is in view has changed. */
export class Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #over: HTMLCanvasElement;
  readonly #sheet: HTMLElement;
  #placed?: PlacedMap;
  #view?: View | undefined;
  /** What the bitmap shows. */
  #shown?: Job | undefined;
  /** What the lines over it are drawn for: another period needs no others. */
  #limits?: Job;
  #colours?: Colours;
  #asked = 0;
  #painting: Promise<void> = Promise.resolve();
  #timer?: ReturnType<typeof setTimeout>;
  /** Until all of it is painted. */
  done: Promise<void> = Promise.resolve();

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#over = canvas.nextElementSibling as HTMLCanvasElement;
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

  /** What is in view. */
  get now(): View {
    const { box } = this.#placed!;
    return this.#view ?? { scale: 1, left: box[0], top: box[1] };
  }

  #move(): void {
    if (!this.#shown) return;
    const [{ view: from, width }, { box }, to] = [this.#shown, this.#placed!, this.now];
    const pixel = width / (box[2] - box[0]);
    const zoom = to.scale / from.scale;
    const [x, y] = [(from.left - to.left) * to.scale * pixel, (from.top - to.top) * to.scale * pixel];
    this.#canvas.style.transform = this.#over.style.transform = zoom === 1 && !x && !y ? '' : `translate(${x}px, ${y}px) scale(${zoom})`;
  }

  async #paint(): Promise<void> {
    const asked = ++this.#asked;
    await Promise.resolve();
    const [placed, canvas] = [this.#placed!, this.#canvas];
    const [width, height, many] = [canvas.clientWidth, canvas.clientHeight, placed.many];
    // A place without a width is not on the page yet, or not shown: it is heard of when it is.
    if (!width || !many || asked !== this.#asked) return;
    const density = Math.min(DENSEST, devicePixelRatio || 1);
    const colours = (this.#colours = coloursIn(this.#sheet, density, this.#colours));
    const job: Job = { placed, many, view: this.now, colours, density, width, height };
    const shown = this.#shown;
    const isShown = shown !== undefined && isSameGround(shown, job) && isAlike(shown.many, many);
    if (!isShown) this.#shown = job;
    this.#move();
    if (!isShown) this.#painting = this.#fill(job, shown === undefined);
    return this.#painting;
  }

  /** Until something else is to be seen. @param isFirst after much else was done: it is then a task of its own */
  async #fill(job: Job, isFirst: boolean): Promise<void> {
    if (isFirst) await new Promise((resolve) => setTimeout(resolve));
    await inTurns(fillsOf(cleared(this.#canvas, job), job), TURN, () => this.#shown === job);
    if (this.#shown !== job || (this.#limits && isSameGround(this.#limits, job))) return;
    this.#limits = job;
    setTimeout(() => this.#limits === job && drawLimits(cleared(this.#over, job), job), AFTER);
  }
}

interface Job {
  readonly placed: PlacedMap;
  readonly many: Many;
  readonly view: View;
  readonly colours: Colours;
  readonly density: number;
  readonly width: number;
  readonly height: number;
}

/** Whether nothing but values is different. */
const isSameGround = (one: Job, other: Job): boolean =>
  one.many.geometry === other.many.geometry && one.colours === other.colours && one.width === other.width && one.height === other.height &&
  one.view.scale === other.view.scale && one.view.left === other.view.left && one.view.top === other.view.top;

/** Whether all is filled as it was: more may be said of it by now. */
const isAlike = (one: Many, other: Many): boolean =>
  one === other || (one.names.join() === other.names.join() && one.fills.every((fill, at) => fill === other.fills[at]));

const zoomOf = ({ placed: { box }, view, density, width }: Job): number => (view.scale * density * width) / (box[2] - box[0]);

/** An empty canvas as large as its place, in the units of the drawing. */
function cleared(canvas: HTMLCanvasElement, job: Job): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d')!;
  const [width, height] = [job.width * job.density, job.height * job.density].map(Math.round) as [number, number];
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  pen.resetTransform();
  pen.clearRect(0, 0, width, height);
  const zoom = zoomOf(job);
  pen.setTransform(zoom, 0, 0, zoom, -job.view.left * zoom, -job.view.top * zoom);
  return pen;
}

function* fillsOf(pen: CanvasRenderingContext2D, job: Job): Generator<void> {
  const { placed: { box }, many, view, colours } = job;
  const zoom = zoomOf(job);
  const [right, bottom] = [view.left + (box[2] - box[0]) / view.scale, view.top + (box[3] - box[1]) / view.scale];
  const among = view.scale > 1 ? shapesInView(many, [view.left, view.top, right, bottom]) : undefined;
  // What neighbours each cover of a pixel adds up to all of it: no pale seam between them makes their colours others than the legend's.
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
}

function drawLimits(pen: CanvasRenderingContext2D, job: Job): void {
  pen.strokeStyle = job.colours.limit;
  pen.lineWidth = (0.6 * job.density) / zoomOf(job);
  pen.lineJoin = 'round';
  pen.beginPath();
  traceLines(pen, limitsOf(job.many.geometry));
  pen.stroke();
}
