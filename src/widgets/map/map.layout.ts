import { frame } from '../../geo/frame.js';
import type { Box, Geometry, Inset, Point } from '../../geo/types.js';
import type { MapModel, Territory } from './map.model.js';
import type { Many } from './map-canvas.layout.js';
import type { TerritoryName } from './map-name.model.js';

export type { Box, GeometryFailure } from '../../geo/types.js';

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
  /** Paths of the shapes: the same list for all maps of the same shapes. */
  readonly paths: readonly string[];
  /** Dark ones between two shapes, light ones over those between two strong classes; coasts and the edge of the area. */
  readonly borders: { readonly dark: string; readonly light: string; readonly coast: string };
  /** One for each shape; the same list for all maps of the same shapes. */
  readonly anchors: readonly Anchor[];
  /** One for each shape that has room for it. */
  readonly words: readonly (Word | undefined)[];
  readonly lozenges: readonly Word[];
  readonly insets: readonly PlacedInset[];
  /** In place of shapes, where they are too many to be elements. */
  readonly many?: Many | undefined;
}

/** Widths of a drawing, in em, at which more words fit: the style sheet has a rule for each. */
export const WIDTHS = [16, 20, 24, 28, 32, 38, 44, 52, 62] as const;

/** Of the five steps of the ramp, those that fewer classes use; with `more`, what is between two of them. */
const RAMPS: readonly (readonly number[])[] = [[3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5], [1, 12, 2, 3, 4, 5], [1, 12, 2, 23, 3, 4, 5]];

/** The steps of the ramp that some classes use. */
export const rampOf = (count: number): readonly number[] => RAMPS[Math.min(count, RAMPS.length) - 1] ?? [];

export const viewBoxOf = ([left, top, right, bottom]: Box): string => `${left} ${top} ${right - left} ${bottom - top}`;

/** What maps of the same shapes have in common, whatever their values are. */
interface Ground extends Pick<PlacedMap, 'box' | 'paths' | 'anchors'> {
  readonly at: readonly number[];
  readonly whole: boolean;
  readonly dark: string;
  readonly coast: string;
  /** Those between two of the shapes, by their positions among these. */
  readonly inner: readonly (readonly [one: number, other: number, path: string])[];
}

const grounds = new WeakMap<Geometry, Map<string, Ground>>();

/** @param at positions of the shapes that are drawn */
export function groundOf(geometry: Geometry, at: readonly number[]): Ground {
  const known = grounds.get(geometry) ?? new Map<string, Ground>();
  grounds.set(geometry, known);
  const key = at.join();
  let ground = known.get(key);
  if (!ground) {
    const box = frame(geometry, at);
    const whole = box === geometry.box;
    ground = { at, box, whole, paths: at.map((position) => geometry.shapes[position]!.path), anchors: anchorsOf(geometry, at, box, whole), ...bordersOf(geometry, at) };
    known.set(key, ground);
  }
  return ground;
}

/**
 * Where everything stands: the shapes of the geometry that the model has territories for, in its order.
 * @param wordsOf nothing where only the place of the drawing is kept: it has no shapes then
 */
export function placeMap(geometry: Geometry, model: MapModel, wordsOf?: (territory: Territory) => TerritoryName): PlacedMap {
  const { territories, legend, kind } = model;
  const { box, whole, at, paths, anchors, dark, coast, inner } = groundOf(geometry, territories.map(({ code }) => geometry.index.get(code) as number));
  const ramp = kind === 'choropleth' ? rampOf(legend.counts.length) : [];
  const shapes = wordsOf ? territories.map((territory, index): PlacedShape => ({
    territory,
    said: wordsOf(territory),
    path: paths[index]!,
    fill: fillOf(territory, ramp, kind === 'strip'),
  })) : [];
  const light = shapes.length ? inner.map(([one, other, path]) => (isStrong(shapes[one]) && isStrong(shapes[other]) ? path : '')).join('') : '';
  return {
    box, shapes, paths, anchors,
    insets: whole ? geometry.insets.map((inset) => placeInset(inset, box, geometry, shapes, at)) : [],
    viewBox: viewBoxOf(box),
    borders: { dark, light, coast },
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

function bordersOf({ borders }: Geometry, at: readonly number[]): Pick<Ground, 'dark' | 'coast' | 'inner'> {
  const shown = new Map(at.map((position, index) => [position, index]));
  const inner: [number, number, string][] = [];
  let coast = '';
  for (const { one, other, path } of borders) {
    const [first, second] = [shown.get(one), shown.get(other)];
    if (first !== undefined && second !== undefined) inner.push([first, second, path]);
    else if (first !== undefined || second !== undefined) coast += path;
  }
  return { inner, coast, dark: inner.map(([, , path]) => path).join('') };
}

/** Two decimals are finer than a pixel. */
export const percent = (value: number, from: number, to: number): number => Math.round(((value - from) / (to - from)) * 1e4) / 100;

/** Text of the small size: width of a figure, and half the height of one, in em of the body. */
export const HALF_FIGURE = 0.24;
export const HALF_HEIGHT = 0.3;

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
  const words = shapes.map((shape, index): Word | undefined => {
    const { x, y, room, apart } = anchors[index]!;
    const { short } = shape.said;
    const from = short && !apart && fits(short.length, room, box);
    return short && from ? { x, y, text: short, from, strong: isStrong(shape) } : undefined;
  });
  const lozenges = shapes.flatMap(({ territory: { state } }, index): Word[] => (state === 'secret' || state === 'refuse' ? [{ ...anchors[index]!, text: '' }] : []));
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
