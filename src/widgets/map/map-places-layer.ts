import type { MapPlaces } from './map-places.js';
import { wholeView, type View } from './map-use.layout.js';
import type { PlacedMap } from './map.layout.js';

/** Milliseconds of rest after which marks are laid out anew for what is in view. */
const REST = 120;

/** The drawing of the marks: it goes with what is in view at once, and is laid out for it when it rests. */
export class PlacesLayer {
  readonly #root: ParentNode;
  readonly #at: MapPlaces;
  readonly #changed: () => void;
  #sheet?: HTMLElement;
  #placed?: PlacedMap;
  #resized?: ResizeObserver;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param changed asks for a new layout */
  constructor(root: ParentNode, at: MapPlaces, changed: () => void) {
    [this.#root, this.#at, this.#changed] = [root, at, changed];
  }

  attach(sheet: HTMLElement, placed: PlacedMap): void {
    this.#placed = placed;
    if (sheet !== this.#sheet) {
      this.#resized?.disconnect();
      this.#resized = new ResizeObserver(() => this.#at.fit(this.#root));
      this.#resized.observe(sheet);
    }
    this.#sheet = sheet;
    this.#at.fit(this.#root);
  }

  readonly moved = (view: View): void => {
    const points = this.#root.querySelector<SVGElement>('.points');
    if (!points || !this.#placed) return;
    const { box } = this.#placed;
    const laid = this.#at.view ?? wholeView(box);
    const [ratio, width, height] = [view.scale / laid.scale, box[2] - box[0], box[3] - box[1]];
    const isLaid = ratio === 1 && view.left === laid.left && view.top === laid.top;
    const [across, down] = [(100 * (laid.left - view.left) * view.scale) / width, (100 * (laid.top - view.top) * view.scale) / height];
    points.style.transform = isLaid ? '' : `translate(${across}%, ${down}%) scale(${ratio})`;
    clearTimeout(this.#timer);
    if (isLaid) return;
    this.#timer = setTimeout(() => {
      this.#at.view = view;
      this.#changed();
    }, REST);
  };
}
