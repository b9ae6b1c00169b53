import { frame } from '../../geo/frame.js';
import type { Box, Geometry, Inset, Point } from '../../geo/types.js';
import type { MapModel, Territory } from './map.model.js';

/** A word or a sign on a shape. Places are percent of the drawing: shapes scale, words never do. */
export interface Word {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Widths of the drawing, in em, from which it fits, as the style sheet has them; absent: it always stands there. */
  readonly from?: number | undefined;
  /** Whether it stands on one of the two strongest classes. */
  readonly strong?: boolean;
}

export interface PlacedShape {
  readonly territory: Territory;
  readonly path: string;
  /** How it is filled: `c1` to `c5`, or the state of what has no value. */
  readonly fill: string;
}

/** A frame below the map and what is said under it. */
export interface PlacedInset {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The one territory that it holds; several have a title of their own. */
  readonly territory?: Territory | undefined;
  /** Shapes that are drawn a second time, and how they are moved there. */
  readonly twin?: { readonly transform: string; readonly shapes: readonly PlacedShape[] } | undefined;
}

export interface PlacedMap {
  readonly box: Box;
  readonly viewBox: string;
  readonly shapes: readonly PlacedShape[];
  /** Borders between two strong classes are light, all others dark; coasts and the edge of the area. */
  readonly borders: { readonly dark: string; readonly light: string; readonly coast: string };
  readonly words: readonly Word[];
  readonly lozenges: readonly Word[];
  readonly insets: readonly PlacedInset[];
}

/** Widths of a drawing, in em, at which more words fit: the style sheet has a rule for each. */
export const WIDTHS = [16, 20, 24, 28, 32, 38, 44, 52, 62] as const;

/** Of the five steps of the ramp, those that fewer classes use. */
const RAMPS: readonly (readonly number[])[] = [[3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

/** Where everything stands: the shapes of the geometry that the model has territories for, in its order. */
export function placeMap(geometry: Geometry, model: MapModel): PlacedMap {
  const { territories, legend } = model;
  const at = territories.map(({ code }) => geometry.index.get(code) as number);
  const box = frame(geometry, at);
  const ramp = RAMPS[Math.min(legend?.counts.length ?? 1, 5) - 1]!;
  const shapes = territories.map((territory, index): PlacedShape => ({
    territory,
    path: geometry.shapes[at[index]!]!.path,
    fill: territory.state === 'value' ? (territory.klass === undefined ? 'plain' : `c${ramp[territory.klass]}`) : territory.state,
  }));
  const whole = box === geometry.box;
  const insets = whole ? geometry.insets.map((inset) => placeInset(inset, box, geometry, shapes, at)) : [];
  return {
    box, shapes, insets,
    viewBox: `${box[0]} ${box[1]} ${box[2] - box[0]} ${box[3] - box[1]}`,
    borders: bordersOf(geometry, at, shapes),
    ...wordsOf(geometry, at, shapes, box, whole),
  };
}

export const isStrong = (shape: PlacedShape | undefined): boolean => shape?.fill === 'c4' || shape?.fill === 'c5';

function bordersOf(geometry: Geometry, at: readonly number[], shapes: readonly PlacedShape[]): PlacedMap['borders'] {
  const shown = new Map(at.map((position, index) => [position, shapes[index]!]));
  const paths = { dark: '', light: '', coast: '' };
  for (const { one, other, path } of geometry.borders) {
    const [first, second] = [shown.get(one), shown.get(other)];
    if (!first && !second) continue;
    paths[!first || !second ? 'coast' : isStrong(first) && isStrong(second) ? 'light' : 'dark'] += path;
  }
  return paths;
}

const percent = (value: number, from: number, to: number): number => Math.round(((value - from) / (to - from)) * 1e4) / 100;
const placed = ([x, y]: Point, box: Box): { x: number; y: number } => ({ x: percent(x, box[0], box[2]), y: percent(y, box[1], box[3]) });

/** Text of the small size: width of a figure, and half the height of one, in em of the body. */
const HALF_FIGURE = 0.24;
const HALF_HEIGHT = 0.3;

/** Width of the drawing, in em, from which a text of so many lines fits into a circle. */
export const neededWidth = (text: string, room: number, box: Box, lines = 1): number =>
  (Math.hypot(text.length * HALF_FIGURE, HALF_HEIGHT * lines) * (box[2] - box[0])) / room;

/** The first of the widths at which it fits; undefined where it never does. */
function fits(text: string, room: number, box: Box): number | undefined {
  const needed = neededWidth(text, room, box);
  return WIDTHS.find((width) => width >= needed);
}

/** Values on shapes, only where they fit; a lozenge on what is not published. Overseas have theirs under their frame. */
function wordsOf(geometry: Geometry, at: readonly number[], shapes: readonly PlacedShape[], box: Box, whole: boolean): Pick<PlacedMap, 'words' | 'lozenges'> {
  const words: Word[] = [];
  const lozenges: Word[] = [];
  const put = (shape: PlacedShape, anchor: Point, room: number): void => {
    const { state, short } = shape.territory;
    const place = placed(anchor, box);
    if (state === 'secret') lozenges.push({ ...place, text: '' });
    const from = short && fits(short, room, box);
    if (short && from) words.push({ ...place, text: short, from, strong: isStrong(shape) });
  };
  shapes.forEach((shape, index) => {
    const { anchor, room, inset } = geometry.shapes[at[index]!]!;
    if (!whole || !inset || shape.territory.state === 'secret') put(shape, anchor, room);
  });
  for (const { twin, codes } of whole ? geometry.insets : []) {
    for (const code of twin ? codes : []) {
      const index = shapes.findIndex(({ territory }) => territory.code === code);
      const source = geometry.shapes[at[index] ?? -1];
      if (source && twin) put(shapes[index]!, [source.anchor[0] * twin.scale + twin.x, source.anchor[1] * twin.scale + twin.y], source.room * twin.scale);
    }
  }
  return { words, lozenges };
}

function placeInset({ id, codes, box, twin }: Inset, whole: Box, geometry: Geometry, shapes: readonly PlacedShape[], at: readonly number[]): PlacedInset {
  const held = shapes.filter((_, index) => codes.includes(geometry.shapes[at[index]!]!.code));
  return {
    id,
    left: percent(box[0], whole[0], whole[2]),
    right: percent(box[2], whole[0], whole[2]),
    top: percent(box[1], whole[1], whole[3]),
    territory: twin ? undefined : held[0]?.territory,
    twin: twin && { transform: `translate(${twin.x} ${twin.y}) scale(${twin.scale})`, shapes: held },
  };
}
