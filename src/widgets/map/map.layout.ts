import { frame } from '../../geo/frame.js';
import type { Box, Geometry, Inset, Point } from '../../geo/types.js';
import type { MapModel, Territory } from './map.model.js';
import type { Many } from './map-canvas.layout.js';
import type { TerritoryName } from './map-name.model.js';

export type { GeometryFailure } from '../../geo/types.js';

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
  readonly said: TerritoryName;
  readonly path: string;
  /** How it is filled: `c1` to `c5`, or the state of what has no value. */
  readonly fill: string;
}

export interface Anchor {
  /** In the units of the drawing. */
  readonly at: Point;
  /** From there to the nearest border. */
  readonly room: number;
  readonly x: number;
  readonly y: number;
  /** Whether it stands in the frame of an inset, which says its value below. */
  readonly apart: boolean;
}

/** A frame below the map and what is said under it. */
export interface PlacedInset {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The one territory that it holds; several have a title of their own. */
  readonly shape?: PlacedShape | undefined;
  /** Shapes that are drawn a second time, and how they are moved there. */
  readonly twin?: { readonly transform: string; readonly shapes: readonly PlacedShape[] } | undefined;
}

export interface PlacedMap {
  readonly box: Box;
  readonly viewBox: string;
  readonly shapes: readonly PlacedShape[];
  /** Borders between two strong classes are light, all others dark; coasts and the edge of the area. */
  readonly borders: { readonly dark: string; readonly light: string; readonly coast: string };
  /** One for each shape. */
  readonly anchors: readonly Anchor[];
  readonly words: readonly Word[];
  readonly lozenges: readonly Word[];
  readonly insets: readonly PlacedInset[];
  /** In place of shapes, where they are too many to be elements. */
  readonly many?: Many | undefined;
}

/** Widths of a drawing, in em, at which more words fit: the style sheet has a rule for each. */
export const WIDTHS = [16, 20, 24, 28, 32, 38, 44, 52, 62] as const;

/** Of the five steps of the ramp, those that fewer classes use. */
const RAMPS: readonly (readonly number[])[] = [[3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

/** The steps of the ramp that some classes use. */
export const rampOf = (count: number): readonly number[] => RAMPS[Math.min(count, 5) - 1] ?? [];

export const viewBoxOf = ([left, top, right, bottom]: Box): string => `${left} ${top} ${right - left} ${bottom - top}`;

/** Where everything stands: the shapes of the geometry that the model has territories for, in its order. */
export function placeMap(geometry: Geometry, model: MapModel, wordsOf: (territory: Territory) => TerritoryName): PlacedMap {
  const { territories, legend, kind } = model;
  const at = territories.map(({ code }) => geometry.index.get(code) as number);
  const box = frame(geometry, at);
  const ramp = kind === 'choropleth' ? rampOf(legend.counts.length) : [];
  const shapes = territories.map((territory, index): PlacedShape => ({
    territory,
    said: wordsOf(territory),
    path: geometry.shapes[at[index]!]!.path,
    fill: fillOf(territory, ramp, kind === 'strip'),
  }));
  const whole = box === geometry.box;
  const anchors = anchorsOf(geometry, at, box, whole);
  const insets = whole ? geometry.insets.map((inset) => placeInset(inset, box, geometry, shapes, at)) : [];
  return {
    box, shapes, insets,
    viewBox: viewBoxOf(box),
    borders: bordersOf(geometry, at, shapes),
    anchors,
    ...wordsOn(anchors, shapes, box),
  };
}

/** By class, by side where intervals tell one (H26), or by why there is no value. */
export function fillOf({ state, klass, side }: Territory, ramp: readonly number[], bySide: boolean): string {
  if (state !== 'value') return state;
  const step = klass === undefined ? undefined : ramp[klass];
  return step ? `c${step}` : ((bySide && side) || 'plain');
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

/** Text of the small size: width of a figure, and half the height of one, in em of the body. */
const HALF_FIGURE = 0.24;
const HALF_HEIGHT = 0.3;

/** Width of the drawing, in em, from which so many figures fit into a circle, in so many lines. */
export const neededWidth = (figures: number, room: number, box: Box, lines = 1): number =>
  (Math.hypot(figures * HALF_FIGURE, HALF_HEIGHT * lines) * (box[2] - box[0])) / room;

/** The first of the widths at which they fit; undefined where they never do. */
export function fits(figures: number, room: number, box: Box): number | undefined {
  const needed = neededWidth(figures, room, box);
  return WIDTHS.find((width) => width >= needed);
}

/** Where the words and the circle of each shape stand: in the inset that draws it larger, where there is one. */
function anchorsOf(geometry: Geometry, at: readonly number[], box: Box, whole: boolean): Anchor[] {
  const twins = new Map(whole ? geometry.insets.flatMap(({ twin, codes }) => (twin ? codes.map((code) => [code, twin] as const) : [])) : []);
  return at.map((position) => {
    const { anchor, room, code, inset } = geometry.shapes[position]!;
    const { scale, x, y } = twins.get(code) ?? { scale: 1, x: 0, y: 0 };
    const moved: Point = [anchor[0] * scale + x, anchor[1] * scale + y];
    return { at: moved, room: room * scale, x: percent(moved[0], box[0], box[2]), y: percent(moved[1], box[1], box[3]), apart: whole && inset !== undefined };
  });
}

/** Values on shapes, only where they fit; a lozenge on what is not published. Overseas have theirs under their frame. */
function wordsOn(anchors: readonly Anchor[], shapes: readonly PlacedShape[], box: Box): Pick<PlacedMap, 'words' | 'lozenges'> {
  const words: Word[] = [];
  const lozenges: Word[] = [];
  shapes.forEach((shape, index) => {
    const { x, y, room, apart } = anchors[index]!;
    const { territory: { state }, said: { short } } = shape;
    if (state === 'secret' || state === 'refuse') lozenges.push({ x, y, text: '' });
    const from = short && !apart && fits(short.length, room, box);
    if (short && from) words.push({ x, y, text: short, from, strong: isStrong(shape) });
  });
  return { words, lozenges };
}

export function placeInset({ id, codes, box, twin }: Inset, whole: Box, geometry: Geometry, shapes: readonly PlacedShape[], at: readonly number[]): PlacedInset {
  const held = shapes.filter((_, index) => codes.includes(geometry.shapes[at[index]!]!.code));
  return {
    id,
    left: percent(box[0], whole[0], whole[2]),
    right: percent(box[2], whole[0], whole[2]),
    top: percent(box[1], whole[1], whole[3]),
    shape: twin ? undefined : held[0],
    twin: twin && { transform: `translate(${twin.x} ${twin.y}) scale(${twin.scale})`, shapes: held },
  };
}
