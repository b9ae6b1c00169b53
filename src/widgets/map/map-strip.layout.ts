import { fits, type PlacedMap } from './map.layout.js';

/** A name and a value on a shape, each from the width at which it fits. */
export interface NamedWord {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly value: string;
  readonly nameFrom?: number | undefined;
  readonly valueFrom?: number | undefined;
  readonly side: 'near' | 'above' | 'below';
}

/** Letters are narrower than figures; values stand in larger text than on a map of many. */
const LETTER = 0.85;
const LARGER = 1.35;

/** The drawing of few territories with their names. */
export function namedMap({ anchors, shapes, box, viewBox }: PlacedMap): { readonly viewBox: string; readonly words: readonly NamedWord[] } {
  const words = shapes.flatMap(({ territory, said }, index): NamedWord[] => {
    const anchor = anchors[index];
    if (!anchor || said.short === undefined) return [];
    const { x, y, room } = anchor;
    const value = said.short;
    return [{
      x, y, value,
      name: said.name,
      nameFrom: fits(said.name.length * LETTER, room * 1.15, box),
      valueFrom: fits(value.length * LARGER, room * 1.1, box),
      side: territory.side ?? 'near',
    }];
  });
  return { viewBox, words };
}
