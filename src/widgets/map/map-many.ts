import type { Direction, View } from './map-use.layout.js';
import type { PlacedShape } from './map.layout.js';

/** What stands for the shapes of a map that has too many for elements. */
export interface Painted {
  /** What is in view has changed. */
  look(view: View): void;
  /** Elements for a territory and for those before and after it; the others go. */
  optionsAt(code: string): ReadonlyMap<string, SVGElement>;
  /** An element for the territory under a pointer. */
  optionUnder(event: Event): SVGElement | undefined;
  shape(code: string): PlacedShape | undefined;
  beside(code: string, direction: Direction): string | undefined;
}

const known = /* @__PURE__ */ new WeakMap<Element, Painted>();

export const keepPainted = (sheet: Element, painted: Painted): void => void known.set(sheet, painted);

/** Of what is drawn now; nothing where all its shapes are elements. */
export function paintedIn(root: ParentNode): Painted | undefined {
  const sheet = root.querySelector('.painted');
  return sheet ? known.get(sheet) : undefined;
}
