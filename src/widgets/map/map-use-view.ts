import { nothing, render, svg } from 'lit';
import { dragged, middle, placesOf, pointAt, approached, revealed, scaled, transformOf, wholeView, wordsInView, type Geometry, type NearWord, type Point, type View } from './map-use.layout.js';
import { paintedIn } from './map-many.js';
import { hatchOf } from './map-hatches.js';
import type { PlacedMap } from './map.layout.js';

/** Milliseconds that the map takes to go where a button sends it. */
const MOVE = 200;
/** From so many times its size on, finer outlines are seen. */
const FINE = 2;
/** A finger needs this many pixels. */
const FINGER = 24;

/** Why a territory is outlined, the strongest last. */
export type Outlines = Partial<Record<'selected' | 'hover' | 'focus', string | undefined>>;

/** What is in view of the drawing, and the outlines on top of it; written to the drawing itself: nothing of it is drawn anew. */
export class MapView {
  readonly #root: ParentNode;
  readonly #enlarged: () => void;
  #geometry?: Geometry;
  #placed?: PlacedMap;
  #zoom: SVGGElement | null = null;
  #lines?: SVGGElement;
  #words?: SVGSVGElement;
  #view?: View;
  /** Other words fit another width. */
  #resized?: ResizeObserver;
  #timer?: ReturnType<typeof setTimeout>;

  readonly #changed?: ((view: View) => void) | undefined;

  /**
   * @param enlarged asks for finer outlines
   * @param changed told what is in view, each time that it is written
   */
  constructor(root: ParentNode, enlarged: () => void, changed?: (view: View) => void) {
    this.#root = root;
    this.#enlarged = enlarged;
    this.#changed = changed;
  }

  get sheet(): HTMLElement | null {
    return this.#root.querySelector('.sheet');
  }

  get zoomed(): boolean {
    return (this.#view?.scale ?? 1) > 1;
  }

  get scale(): number {
    return this.#view?.scale ?? 1;
  }

  /** What the widget has just drawn; another level or frame is seen whole. */
  attach(geometry: Geometry, placed: PlacedMap): void {
    const same = this.#geometry?.level === geometry.level && this.#placed?.viewBox === placed.viewBox;
    this.#geometry = geometry;
    this.#placed = placed;
    if (!same || !this.#view) this.#view = wholeView(placed.box);
    const zoom = this.#root.querySelector<SVGGElement>('.zoom');
    if (zoom && zoom !== this.#zoom) {
      this.#zoom = zoom;
      this.#lines = zoom.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g'));
      this.#lines.setAttribute('class', 'outlines');
      this.#lines.setAttribute('aria-hidden', 'true');
      this.#words = this.sheet!.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      this.#words.setAttribute('class', 'words near');
      this.#words.setAttribute('aria-hidden', 'true');
      this.#resized?.disconnect();
      this.#resized = new ResizeObserver(() => this.zoomed && this.#write());
      this.#resized.observe(this.sheet!);
    }
    this.#write();
  }

  outline(outlines: Outlines): void {
    const { selected, hover, focus } = outlines;
    const kinds = new Map([[selected, 'selected'], [hover, 'hover'], [focus, 'focus']]);
    kinds.delete(undefined);
    if (!this.#lines || !this.#geometry) return;
    const lines = [...kinds].map(([code, kind]) => svg`<g class=${kind}>${placesOf(this.#geometry!, code!).map(({ path, twin }) =>
      svg`<g transform=${twin ?? nothing}><path class="halo" d=${path}></path><path class="ink" d=${path}></path></g>`)}</g>`);
    render(svg`${lines}`, this.#lines);
  }

  /** Larger or smaller around a point of the frame, given as shares of its width and height. */
  zoomBy(factor: number, across = 0.5, down = 0.5, slowly = false): void {
    const { box } = this.#placed!;
    this.#go(scaled(this.#view!, this.scale * factor, pointAt(this.#view!, box, across, down), box), slowly);
  }

  /** Larger around a territory, where there is one. */
  zoomOn(factor: number, code: string | undefined): void {
    const { box } = this.#placed!;
    const [place] = code === undefined ? [] : placesOf(this.#geometry!, code);
    if (!place) return this.zoomBy(factor, 0.5, 0.5, true);
    this.#go(scaled(this.#view!, this.scale * factor, middle(place.box), box), true);
  }

  /** A point of the drawing comes into view, enlarged so many times. */
  approach(point: Point, scale = this.scale): void {
    const { box } = this.#placed!;
    this.#go(revealed(scaled(this.#view!, scale, point, box), [...point, ...point], box), true);
  }

  drag(across: number, down: number): void {
    this.#go(dragged(this.#view!, this.#placed!.box, across, down), false);
  }

  whole(): void {
    this.#go(wholeView(this.#placed!.box), true);
  }

  /** Brings a territory into view; one too small to be seen is enlarged, unless it is drawn larger already. */
  reveal(code: string, enlarge = false): void {
    const { box } = this.#placed!;
    const places = placesOf(this.#geometry!, code);
    if (!places[0] || (!this.zoomed && (!enlarge || places.length > 1))) return;
    const smallest = enlarge ? (FINGER * (box[2] - box[0])) / (this.sheet?.clientWidth || 1) : 0;
    this.#go(approached(this.#view!, places[0].box, box, smallest), true);
  }

  #go(view: View, slowly: boolean): void {
    this.#view = view;
    if (view.scale >= FINE) this.#enlarged();
    const moving = slowly && matchMedia('(prefers-reduced-motion: no-preference)').matches;
    this.sheet?.classList.toggle('moving', moving);
    clearTimeout(this.#timer);
    // Words do not move with their shapes: they come back where these have arrived.
    if (moving) this.#timer = setTimeout(() => (this.sheet?.classList.remove('moving'), this.#write()), MOVE);
    this.#write();
  }

  #write(): void {
    const [sheet, zoom, placed, view] = [this.sheet, this.#zoom, this.#placed, this.#view];
    if (!sheet || !zoom || !placed || !view) return;
    sheet.classList.toggle('zoomed', this.zoomed);
    this.#changed?.(view);
    zoom.style.transform = this.zoomed ? transformOf(view, placed.box) : '';
    paintedIn(this.#root)?.look(view);
    zoom.style.setProperty('--_scale', String(view.scale));
    this.#root.querySelector('#hatch')?.setAttribute('patternTransform', `rotate(45) scale(${hatchOf(placed.box) / view.scale})`);
    const width = sheet.clientWidth / (parseFloat(getComputedStyle(sheet).fontSize) || 16);
    const words = this.zoomed && !sheet.classList.contains('moving') ? wordsInView(this.#geometry!, placed, view, width) : [];
    const pixels = sheet.clientWidth / (placed.box[2] - placed.box[0]);
    const circles = new Map([...zoom.querySelectorAll<SVGCircleElement>('circle[data-code]')].map((circle) => [circle.dataset.code!, Number(circle.getAttribute('r')) * pixels]));
    render(svg`${words.map((word) => (circles.size ? underCircle(word, circles.get(word.code)) : wordTemplate(word)))}`, this.#words!);
  }
}

/** Circles keep their size, which the legend tells: what they count stands below them. */
const underCircle = ({ x, y, text, name }: NearWord, radius = 0): unknown => svg`<svg x="${x}%" y="${y}%"><text y=${radius} dy="0.8em">${[name, text].filter(Boolean).join('\u00a0')}</text></svg>`;

const wordTemplate = ({ x, y, text, name, strong, lozenge }: NearWord): unknown => svg`<svg x="${x}%" y="${y}%" class=${strong ? 'strong' : nothing}>
  ${name ? svg`<text y=${text || lozenge ? '-0.65em' : nothing}>${name}</text>` : nothing}
  ${text ? svg`<text class="figure-of" y=${name ? '0.65em' : nothing}>${text}</text>` : nothing}
  ${lozenge ? svg`<path d="M0-6l6 6-6 6-6-6z" transform=${name ? 'translate(0 10)' : nothing}></path>` : nothing}
</svg>`;
