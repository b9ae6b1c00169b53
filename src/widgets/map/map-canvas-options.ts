import { gridOfMany, neighbourOf, shapeAt, shapeOf, type Many } from './map-canvas.layout.js';
import type { Painted } from './map-many.js';
import type { PlacedMap, PlacedShape } from './map.layout.js';
import type { Painter } from './map-canvas-painter.js';
import type { Direction, View } from './map-use.layout.js';

/**
 * The few territories of a painted map that are elements: where the keyboard is, what comes before and after it, and what a pointer is over.
 * Assistive technology hears how many there are and which one it is at.
 */
export class PaintedOptions implements Painted {
  readonly #sheet: Element;
  readonly #painter: Painter;
  readonly #elements = new Map<string, SVGElement>();
  #placed?: PlacedMap;
  #current?: string;
  #under?: string | undefined;

  constructor(sheet: Element, painter: Painter) {
    this.#sheet = sheet;
    this.#painter = painter;
  }

  /** Other values, or other territories: what is there is said anew. */
  show(placed: PlacedMap): void {
    if (placed === this.#placed) return;
    const isOther = placed.many?.geometry !== this.#many?.geometry;
    this.#placed = placed;
    for (const [code, element] of this.#elements) {
      if (isOther || !this.shape(code)) this.#remove(code);
      else this.#say(element, code);
    }
    // One stop of the keyboard from the first drawing on: what answers is loaded when a reader comes to it.
    if (!placed.many || this.#elements.size) return;
    this.#current = this.#current !== undefined && this.shape(this.#current) ? this.#current : placed.many.territories[0]?.code;
    this.#keep();
  }

  look(view: View): void {
    this.#painter.look(view);
  }

  optionsAt(code: string): ReadonlyMap<string, SVGElement> {
    this.#current = code;
    this.#keep();
    return this.#elements;
  }

  optionUnder({ clientX, clientY }: MouseEvent): SVGElement | undefined {
    const [placed, many] = [this.#placed, this.#many];
    const frame = this.#sheet.querySelector('.zoom')?.parentElement?.getBoundingClientRect();
    if (!placed || !many || !frame?.width) return undefined;
    const { scale, left, top } = this.#painter.now;
    const unit = (placed.box[2] - placed.box[0]) / frame.width / scale;
    const position = shapeAt(gridOfMany(many), left + (clientX - frame.left) * unit, top + (clientY - frame.top) * unit);
    this.#under = many.territories[many.order[position] ?? -1]?.code;
    this.#keep();
    return this.#elements.get(this.#under ?? '');
  }

  shape(code: string): PlacedShape | undefined {
    return this.#many && shapeOf(this.#many, code);
  }

  beside(code: string, direction: Direction): string | undefined {
    return this.#many && neighbourOf(this.#many, this.#placed!.box, code, direction);
  }

  get #many(): Many | undefined {
    return this.#placed?.many;
  }

  /** What is wanted is there, what is not goes, and what stays is not moved: it may have the focus. */
  #keep(): void {
    const { territories, order, geometry } = this.#many!;
    const at = this.#current === undefined ? -1 : order[geometry.index.get(this.#current) ?? -1] ?? -1;
    const beside = at < 0 ? [] : [territories[at - 1]?.code, this.#current, territories[at + 1]?.code];
    const wanted = new Set([...beside, this.#under]);
    for (const code of this.#elements.keys()) if (!wanted.has(code)) this.#remove(code);
    for (const code of wanted) if (code !== undefined && !this.#elements.has(code)) this.#add(code);
    for (const [code, element] of this.#elements) element.setAttribute('tabindex', code === this.#current ? '0' : '-1');
  }

  #add(code: string): void {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    element.setAttribute('role', 'option');
    element.dataset.code = code;
    this.#say(element, code);
    this.#elements.set(code, element);
    this.#sheet.querySelector('.probes')!.append(element);
  }

  #say(element: SVGElement, code: string): void {
    const { territories, order, geometry } = this.#many!;
    const { path, said } = this.shape(code)!;
    const told = { d: path, 'aria-label': said.spoken, 'aria-setsize': territories.length, 'aria-posinset': order[geometry.index.get(code)!]! + 1 };
    for (const [name, value] of Object.entries(told)) element.setAttribute(name, String(value));
  }

  #remove(code: string): void {
    this.#elements.get(code)?.remove();
    this.#elements.delete(code);
  }
}
