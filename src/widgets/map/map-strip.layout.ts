import type { Box } from '../../geo/types.js';
import { fits, percent, WIDTHS, type Anchor, type PlacedMap, type Word } from './map.layout.js';

/** A name and a value on a shape, each from the width at which it fits; or beside the map, at the end of a line. */
export interface NamedWord {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly value: string;
  readonly nameFrom?: number | undefined;
  readonly valueFrom?: number | undefined;
  readonly side: 'near' | 'above' | 'below';
  /** Where its line begins, on the shape, and on which side of the words that is. */
  readonly leader?: { readonly x: number; readonly y: number; readonly end: 'start' | 'end'; /** One or two lines. */ readonly lines: readonly string[] } | undefined;
}

/** The drawing of few territories, with room at its sides for those that are too small for their words. */
export interface NamedMap {
  readonly box: Box;
  readonly viewBox: string;
  readonly words: readonly NamedWord[];
  readonly lozenges: readonly Word[];
}

/** Letters are narrower than figures; values stand in larger text than on a map of many. */
const LETTER = 0.85;
const LARGER = 1.35;
/** What does not fit at this width, in em, stands beside the map. */
const WIDE = 28;
/** Share of the width that words beside the map take, and share of the height between two of them. */
const MARGIN = 0.2;
const APART = 13;
/** Of the small size, in em of the body. */
const WIDTH_OF_LETTER = 0.46;
/** A longer name stands in two lines. */
const LONG = 12;

export function namedMap({ anchors, shapes, box }: PlacedMap): NamedMap {
  const known = shapes.flatMap(({ territory, said }, index) => {
    const anchor = anchors[index]!;
    return said.short === undefined ? [] : [{ territory, said, anchor, value: said.short, valueFrom: fits(said.short.length * LARGER, anchor.room * 1.1, box) }];
  });
  const isTiny = ({ valueFrom = Infinity }: { readonly valueFrom?: number | undefined }): boolean => valueFrom > WIDE;
  const isRight = ({ x }: Anchor): boolean => x >= 50;
  const margin = (box[2] - box[0]) * MARGIN;
  const beside = known.filter(isTiny);
  const wide: Box = [box[0] - (beside.some(({ anchor }) => !isRight(anchor)) ? margin : 0), box[1], box[2] + (beside.some(({ anchor }) => isRight(anchor)) ? margin : 0), box[3]];
  const placed = ({ at }: Anchor): { x: number; y: number } => ({ x: percent(at[0], wide[0], wide[2]), y: percent(at[1], wide[1], wide[3]) });
  const words = known.map((one): NamedWord => {
    const { said, territory, anchor, value, valueFrom } = one;
    const shared = { name: said.name, value, side: territory.side ?? ('near' as const) };
    const place = placed(anchor);
    const nameFits = fits(said.name.length * LETTER, anchor.room * 1.15, box);
    // A name alone says nothing.
    if (!isTiny(one)) return { ...shared, ...place, valueFrom, nameFrom: nameFits && Math.max(nameFits, valueFrom!) };
    const right = isRight(anchor);
    const lines = linesOf(said.name);
    const needed = Math.max(...lines.map(({ length }) => length * WIDTH_OF_LETTER)) / (margin / (wide[2] - wide[0]));
    return {
      ...shared, x: percent(right ? box[2] : box[0], wide[0], wide[2]) + (right ? 2 : -2), y: place.y,
      nameFrom: WIDTHS.find((width) => width >= needed), leader: { ...place, end: right ? 'start' : 'end', lines },
    };
  });
  return {
    box: wide, viewBox: `${wide[0]} ${wide[1]} ${wide[2] - wide[0]} ${wide[3] - wide[1]}`,
    words: [...words.filter(({ leader }) => !leader), ...spread(words.filter(({ leader }) => leader?.end === 'start')), ...spread(words.filter(({ leader }) => leader?.end === 'end'))],
    lozenges: shapes.flatMap(({ territory: { state } }, index): Word[] => (state === 'secret' || state === 'refuse' ? [{ ...placed(anchors[index]!), text: '' }] : [])),
  };
}

/** In two lines, broken at the space nearest to the middle. */
export function linesOf(name: string): string[] {
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index).sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return name.length > LONG && spaces[0] !== undefined ? [name.slice(0, spaces[0]), name.slice(spaces[0] + 1)] : [name];
}

/** Words beside the map, from above, none over another. */
function spread(words: readonly NamedWord[]): NamedWord[] {
  let last = -APART;
  return [...words].sort((one, other) => one.y - other.y).map((word) => ({ ...word, y: (last = Math.max(word.y, last + APART)) }));
}
