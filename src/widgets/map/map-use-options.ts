import { neighbour, type Direction, type Geometry } from './map-use.layout.js';
import { folded } from './map-search.model.js';
import type { PlacedMap, PlacedShape } from './map.layout.js';

/** The territories that the keyboard moves among: one tab stop, on one of them. */
export class MapOptions {
  /** The territory that Tab comes to. */
  current?: string | undefined;
  readonly #root: ParentNode;
  #geometry?: Geometry;
  #placed?: PlacedMap;
  #elements: ReadonlyMap<string, SVGElement> = new Map();
  #byName?: readonly PlacedShape[] | undefined;
  #language = 'fr';

  constructor(root: ParentNode) {
    this.#root = root;
  }

  /** What the widget has just drawn; the place is kept where it is still there. */
  attach(geometry: Geometry, placed: PlacedMap, language: string, selected: string | undefined): void {
    if (placed !== this.#placed) this.#byName = undefined;
    [this.#geometry, this.#placed, this.#language] = [geometry, placed, language];
    const options = this.#root.querySelectorAll<SVGElement>('.shapes [role=option]');
    this.#elements = new Map([...options].map((option) => [option.dataset.code!, option]));
    if (!this.#elements.has(this.current ?? '')) this.current = selected !== undefined && this.#elements.has(selected) ? selected : options[0]?.dataset.code;
    for (const [code, option] of this.#elements) {
      const tabindex = code === this.current ? '0' : '-1';
      if (option.getAttribute('tabindex') !== tabindex) option.setAttribute('tabindex', tabindex);
    }
  }

  shape(code: string | undefined): PlacedShape | undefined {
    return this.#placed?.shapes.find(({ territory }) => territory.code === code);
  }

  /** Only the two options that it concerns are told. */
  turnTo(code: string): void {
    if (code === this.current) return;
    this.#elements.get(this.current ?? '')?.setAttribute('tabindex', '-1');
    this.#elements.get(code)?.setAttribute('tabindex', '0');
    this.current = code;
  }

  focus(code: string | undefined, options?: FocusOptions): void {
    this.#elements.get(code ?? '')?.focus(options);
  }

  beside(direction: Direction): string | undefined {
    const [geometry, from] = [this.#geometry!, this.#geometry!.index.get(this.current ?? '')];
    if (from === undefined) return undefined;
    const shown = this.#placed!.shapes.map(({ territory }) => geometry.index.get(territory.code)!);
    return geometry.shapes[neighbour(geometry, from, direction, shown)]?.code;
  }

  /** A territory whose name begins with some letters: from the next of the current one on, or from itself. */
  beginning(letters: string, next: boolean): string | undefined {
    const all = this.byName;
    const at = all.findIndex(({ territory }) => territory.code === this.current) + (next ? 1 : 0);
    const begins = folded(letters);
    return [...all.slice(at), ...all.slice(0, at)].find((shape) => folded(nameOf(shape)).startsWith(begins))?.territory.code;
  }

  get byName(): readonly PlacedShape[] {
    const { compare } = new Intl.Collator(this.#language);
    return (this.#byName ??= [...(this.#placed?.shapes ?? [])].sort((one, other) => compare(nameOf(one), nameOf(other))));
  }
}

const nameOf = ({ said }: PlacedShape): string => said?.name ?? '';
