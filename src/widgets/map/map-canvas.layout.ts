import { frame } from '../../geo/frame.js';
import { gridOf, shapesIn, type Grid } from '../../geo/grid.js';
import { neighbourAmong, type Direction } from '../../geo/neighbours.js';
import { limitsBetween, type Lines } from '../../geo/limits.js';
import type { Box, Geometry, Inset, Point } from '../../geo/types.js';
import { fillOf, placeInset, rampOf, viewBoxOf, type PlacedMap, type PlacedShape } from './map.layout.js';
import type { TerritoryName } from './map-name.model.js';
import type { MapModel, Territory } from './map.model.js';

export { shapeAt } from '../../geo/grid.js';
export type { Grid } from '../../geo/grid.js';
export type { Geometry } from '../../geo/types.js';

/** Shapes filled at once: a path of thousands of rings takes an engine a hundred times as long as many short ones. */
export const TOGETHER = 20;

/** What is painted where there are too many territories for elements: numbers, and no word. */
export interface Many {
  readonly geometry: Geometry;
  readonly territories: readonly Territory[];
  readonly wordsOf: (territory: Territory) => TerritoryName;
  /** Of each shape of the geometry: the position of its territory, -1 where it is not drawn. */
  readonly order: Int32Array;
  /** How shapes are filled: `c1` to `c5`, or a state; and of each shape of the geometry, one more than the position among these, 0 for none. */
  readonly names: readonly string[];
  readonly fills: Uint8Array;
  /** What stands in its place until it is painted. */
  readonly unpainted?: string | undefined;
}

/**
 * @param wordsOf nothing where only the place of the drawing is kept
 * @param said the name under an inset that holds many territories, of what they are parts of; and what stands in the place of the drawing
 */
export function placeMany(geometry: Geometry, model: MapModel, wordsOf: ((territory: Territory) => TerritoryName) | undefined, { placeOf, unpainted }: { readonly placeOf: (parent: string) => string; readonly unpainted?: string | undefined }): PlacedMap {
  const { territories, legend, kind } = model;
  const ramp = kind === 'choropleth' ? rampOf(legend.counts.length) : [];
  const order = new Int32Array(geometry.shapes.length).fill(-1);
  const fills = new Uint8Array(geometry.shapes.length);
  const found: string[] = [];
  const at = territories.map((territory, index) => {
    const position = geometry.index.get(territory.code)!;
    const fill = fillOf(territory, ramp, false);
    if (!found.includes(fill)) found.push(fill);
    order[position] = index;
    fills[position] = found.indexOf(fill) + 1;
    return position;
  });
  // In one order for all periods: a swatch that became another's would pass for other colours.
  const names = [...found].sort();
  const ranks = [0, ...found.map((fill) => names.indexOf(fill) + 1)];
  for (let position = 0; position < fills.length; position++) fills[position] = ranks[fills[position]!]!;
  const box = frame(geometry, at);
  const insets = box === geometry.box ? geometry.insets.filter(({ twin }) => !twin) : [];
  return {
    box, viewBox: viewBoxOf(box),
    shapes: [], paths: [], anchors: [], words: [], lozenges: [], borders: { dark: '', light: '', coast: '' },
    insets: insets.map((inset) => ({ ...placeInset(inset, box, geometry, [], []), shape: titleOf(inset, geometry, placeOf) })),
    many: wordsOf && { geometry, territories, wordsOf, order, names, fills, unpainted },
  };
}

function titleOf({ codes }: Inset, { shapes, index }: Geometry, placeOf: (parent: string) => string): NonNullable<PlacedMap['insets'][number]['shape']> {
  const { parent = '' } = shapes[index.get(codes[0]!)!]!;
  return { territory: { code: parent, state: 'none' }, said: { name: placeOf(parent), text: '', spoken: '' }, path: '', fill: '' };
}

/** Shapes to fill at once, with one fill after the other. @param among those in view; all by default */
export function* batchesOf({ fills, names }: Pick<Many, 'fills' | 'names'>, among: ArrayLike<number> = { length: fills.length }): Generator<{ readonly fill: string; readonly shapes: readonly number[] }> {
  const waiting: number[][] = names.map(() => []);
  for (let one = 0; one < among.length; one++) {
    const shape = among[one] ?? one;
    const fill = fills[shape]! - 1;
    if (fill < 0) continue;
    const batch = waiting[fill]!;
    batch.push(shape);
    if (batch.length < TOGETHER) continue;
    yield { fill: names[fill]!, shapes: batch };
    batch.length = 0;
  }
  for (const [fill, shapes] of waiting.entries()) if (shapes.length) yield { fill: names[fill]!, shapes };
}

type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'>;

/** The rings of a shape, in the units of its drawing. */
export function trace(pen: Pen, { points, ringEnds, shapeEnds }: Pick<Geometry, 'points' | 'ringEnds' | 'shapeEnds'>, shape: number): void {
  for (let ring = shape ? shapeEnds[shape - 1]! : 0; ring < shapeEnds[shape]!; ring++) {
    const start = ring ? ringEnds[ring - 1]! * 2 : 0;
    const end = ringEnds[ring]! * 2;
    pen.moveTo(points[start]!, points[start + 1]!);
    for (let at = start + 2; at < end; at += 2) pen.lineTo(points[at]!, points[at + 1]!);
    pen.closePath();
  }
}

/** Lines that are not closed. */
export function traceLines(pen: Pen, { points, ends }: Lines): void {
  for (let line = 0, at = 0; line < ends.length; line++) {
    pen.moveTo(points[at * 2]!, points[at * 2 + 1]!);
    while (++at < ends[line]!) pen.lineTo(points[at * 2]!, points[at * 2 + 1]!);
  }
}

const limits = /* @__PURE__ */ new WeakMap<Geometry, Lines>();

/** Coasts, and the limits of what the shapes are parts of, where their file says it. Found once for a geometry. */
export function limitsOf(geometry: Geometry): Lines {
  let lines = limits.get(geometry);
  if (!lines) {
    const parents = new Map<string | undefined, number>();
    const groups = geometry.shapes.map(({ parent }) => parents.get(parent) ?? (parents.set(parent, parents.size), parents.size - 1));
    limits.set(geometry, (lines = limitsBetween(geometry.outlines, groups)));
  }
  return lines;
}

/** The grid over the shapes of a map, and which of them are in view. */
export const gridOfMany = ({ geometry }: Many): Grid => gridOf(geometry);
export const shapesInView = (many: Many, box: Box): Uint32Array => shapesIn(gridOfMany(many), box);

/** One of many as if it were drawn alone. */
export function shapeOf({ geometry, territories, wordsOf, order, names, fills }: Many, code: string): PlacedShape | undefined {
  const position = geometry.index.get(code) ?? -1;
  const territory = territories[order[position] ?? -1];
  return territory && { territory, said: wordsOf(territory), path: geometry.shapes[position]!.path, fill: names[fills[position]! - 1]! };
}

const middles = /* @__PURE__ */ new WeakMap<Many['territories'], readonly Point[]>();

/** Where an arrow leads: by the middles of boxes, which need no search for the best place of words in each. */
export function neighbourOf(many: Many, box: Box, code: string, direction: Direction): string | undefined {
  const { territories, order, geometry } = many;
  let places = middles.get(territories);
  if (!places) {
    const { boxes } = gridOfMany(many);
    places = territories.map((one): Point => {
      const at = geometry.index.get(one.code)! * 4;
      return [(boxes[at]! + boxes[at + 2]!) / 2, (boxes[at + 1]! + boxes[at + 3]!) / 2];
    });
    middles.set(territories, places);
  }
  return territories[neighbourAmong(places, order[geometry.index.get(code) ?? -1] ?? 0, direction, box)]?.code;
}
