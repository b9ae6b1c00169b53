import { neighbour, type Direction, type Geometry } from './map-use.layout.js';
import type { Drawn } from './map-drawn.js';
import { paintedIn } from './map-many.js';
import { nameOf } from './map-name.model.js';
import { beginning } from './map-search.model.js';
import type { PlacedMap, PlacedShape } from './map.layout.js';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** The territories that the keyboard moves among: one tab stop, on one of them. */
export class MapOptions {
  /** The territory that Tab comes to. */
  current?: string | undefined;
  readonly #root: ParentNode;
  #geometry?: Geometry;
  #placed?: PlacedMap;
  #elements: ReadonlyMap<string, SVGElement> = new Map();
  #drawn?: Drawn;
  #byName?: readonly Named[] | undefined;

  constructor(root: ParentNode) {
    this.#root = root;
  }

  /** What the widget has just drawn; the place is kept where it is still there. */
  attach(drawn: Drawn, selected: string | undefined): void {
    const { geometry, placed, model, snapshot } = drawn;
    const before = this.#drawn;
    // Another period has the same names.
    if (before?.geometry !== geometry || before.model.area !== model.area || before.snapshot.words !== snapshot.words) this.#byName = undefined;
    [this.#drawn, this.#geometry, this.#placed] = [drawn, geometry, placed];
    const painted = paintedIn(this.#root);
    if (painted) {
      this.current = [this.current, selected, model.territories[0]?.code].find((code) => code !== undefined && painted.shape(code));
      if (this.current !== undefined) this.#elements = painted.optionsAt(this.current);
      return;
    }
    const options = this.#root.querySelectorAll<SVGElement>('.shapes [role=option]');
    this.#elements = new Map([...options].map((option) => [option.dataset.code!, option]));
    if (!this.#elements.has(this.current ?? '')) this.current = selected !== undefined && this.#elements.has(selected) ? selected : options[0]?.dataset.code;
    for (const [code, option] of this.#elements) {
      const tabindex = code === this.current ? '0' : '-1';
      if (option.getAttribute('tabindex') !== tabindex) option.setAttribute('tabindex', tabindex);
    }
  }

  shape(code: string | undefined): PlacedShape | undefined {
    const painted = paintedIn(this.#root);
    if (painted) return code === undefined ? undefined : painted.shape(code);
    return this.#placed?.shapes.find(({ territory }) => territory.code === code);
  }

  /** Only the two options that it concerns are told. */
  turnTo(code: string): void {
    if (code === this.current) return;
    paintedIn(this.#root)?.optionsAt(code);
    this.#elements.get(this.current ?? '')?.setAttribute('tabindex', '-1');
    this.#elements.get(code)?.setAttribute('tabindex', '0');
    this.current = code;
  }

  focus(code: string | undefined, options?: FocusOptions): void {
    if (code !== undefined) paintedIn(this.#root)?.optionsAt(code);
    this.#elements.get(code ?? '')?.focus(options);
  }

  beside(direction: Direction): string | undefined {
    const [geometry, from] = [this.#geometry!, this.#geometry!.index.get(this.current ?? '')];
    if (from === undefined) return undefined;
    const painted = paintedIn(this.#root);
    if (painted) return painted.beside(this.current!, direction);
    const shown = this.#placed!.shapes.map(({ territory }) => geometry.index.get(territory.code)!);
    return geometry.shapes[neighbour(geometry, from, direction, shown)]?.code;
  }

  /** A territory whose name begins with some letters: from the next of the current one on, or from itself. */
  beginning(letters: string, next: boolean): string | undefined {
    const all = this.byName;
    return beginning(all, all.findIndex(({ code }) => code === this.current), next, letters, ({ name }) => [name])?.code;
  }

  get byName(): readonly Named[] {
    if (this.#byName || !this.#drawn) return this.#byName ?? [];
    const { model: { territories }, snapshot } = this.#drawn;
    const { compare } = new Intl.Collator(snapshot.words.language);
    return (this.#byName = territories.map((one) => ({ code: one.code, name: nameOf(snapshot, one) })).sort((one, other) => compare(one.name, other.name)));
  }
}
