import { codeOf, levelsOf, nameOf, parentOf, postalOf } from './codes.js';
import { fitOf, type Fit, type Layout } from './fit.js';
import type { Outlines } from './outlines.js';
import { isPacked, SHIPPED, unpacking } from './unpacking.js';
import { sourceOf, type Feature, type Source } from './source.js';
import type { Box, GeometryFailure, Inset } from './types.js';

/** The features of a file that can be drawn: one for each code. */
interface Territories {
  readonly codes: string[];
  readonly names: (string | undefined)[];
  readonly parents: (string | undefined)[];
  readonly postals: (string | undefined)[];
  readonly polygons: Feature['polygons'][];
  readonly leftOut: { readonly uncoded: number; readonly empty: number; readonly elsewhere: number };
}

/** How many arcs or territories are dealt with before others may do something. */
const SLICE = 4000;

/** Units of the longer side of a drawing: a third of a pixel when a map of 800 px is looked at eight times as large. */
const UNITS = 20_000;

/**
 * The outlines of a file of either format, planar or in longitude and latitude, wound either way. Yields how much of it is done, so that
 * whoever has other things to do can do these in between.
 * @param layout how the shipped map places France, so that both lie on each other
 */
export function* bringing(document: unknown, level: string, layout?: Layout): Generator<number, Outlines | GeometryFailure> {
  if (isPacked(document)) return yield* unpacking(document, level);
  const source = sourceOf(document, level);
  yield 0.3;
  if ('failure' in source) return source;
  const all = territoriesOf(source, level);
  const levels = SHIPPED.test(level) ? levelsOf(all.codes) : [];
  // A file of communes has no régions: theirs are those that are shipped.
  if (levels.length && !levels.includes(level)) return { failure: 'unknown-level', detail: levels.join(' ') };
  const used = usedArcs(all, source.ends.length);
  const fit = fitOf(source, used, layout);
  const territories = drawable(all, fit);
  if (!territories.codes.length) return { failure: all.leftOut.uncoded ? 'no-codes' : 'empty' };
  yield 0.4;
  const placed = yield* placedArcs(source, fit, territories === all ? used : usedArcs(territories, source.ends.length));
  // Numbers so great that their differences are none.
  if (!placed.box.every(Number.isFinite)) return { failure: 'broken-topology' };
  yield 0.8;
  const { credit } = source.document;
  return {
    level,
    codes: territories.codes,
    names: territories.names,
    parents: territories.parents,
    postals: territories.postals.some(Boolean) ? territories.postals : undefined,
    leftOut: territories.leftOut,
    credit: typeof credit === 'string' ? credit : undefined,
    box: placed.box,
    arcs: placed.arcs,
    arcEnds: placed.arcEnds,
    ...ringsOf(territories, placed),
    ...wholeOf(fit, territories, placed),
  };
}

/** All at once, where nothing else waits. */
export function bring(document: unknown, level: string, layout?: Layout): Outlines | GeometryFailure {
  const steps = bringing(document, level, layout);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function territoriesOf({ features }: Source, level: string): Territories {
  const positions = new Map<string, number>();
  const [codes, names, parents, postals, polygons] = [[], [], [], [], []] as unknown as [string[], Territories['names'], Territories['parents'], Territories['postals'], Feature['polygons'][]];
  let [uncoded, empty] = [0, 0];
  for (const { id, properties, polygons: own } of features) {
    const code = codeOf(level, id, properties);
    const known = positions.get(code);
    if (!own.length) empty++;
    else if (!code) uncoded++;
    else if (known !== undefined) polygons[known] = [...polygons[known]!, ...own];
    else {
      positions.set(code, codes.length);
      codes.push(code);
      names.push(nameOf(properties));
      parents.push(parentOf(level, code, properties));
      postals.push(postalOf(properties));
      polygons.push(own);
    }
  }
  return { codes, names, parents, postals, polygons, leftOut: { uncoded, empty, elsewhere: 0 } };
}

/** Without what the drawing has no place for. */
function drawable(all: Territories, { homes }: Fit): Territories {
  const kept = [...all.codes.keys()].filter((at) => homes[firstArc(all.polygons[at]!)]! >= 0);
  if (kept.length === all.codes.length) return all;
  const only = <T>(list: readonly T[]): T[] => kept.map((at) => list[at]!);
  const leftOut = { ...all.leftOut, elsewhere: all.codes.length - kept.length };
  return { codes: only(all.codes), names: only(all.names), parents: only(all.parents), postals: only(all.postals), polygons: only(all.polygons), leftOut };
}

const positionOf = (arc: number): number => (arc < 0 ? ~arc : arc);
const firstArc = (polygons: Feature['polygons']): number => positionOf(polygons[0]?.[0]?.[0] ?? 0);

function usedArcs({ polygons }: Territories, count: number): Uint8Array {
  const used = new Uint8Array(count);
  for (const shape of polygons) for (const rings of shape) for (const ring of rings) for (const arc of ring) used[positionOf(arc)] = 1;
  return used;
}

/** Arcs in whole units of the drawing, and how these come from the plane: u = scale * x + x0. */
interface Placed {
  readonly arcs: Int32Array;
  readonly arcEnds: Uint32Array;
  readonly box: Box;
  readonly move: { readonly scale: number; readonly x: number; readonly y: number };
  /** Whether it is drawn in the frame of the whole country, insets included. */
  readonly whole: boolean;
}

function* placedArcs({ points, ends }: Source, { projects, homes, layout, kept }: Fit, used: Uint8Array): Generator<number, Placed> {
  const plane = new Float64Array(points.length);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let arc = 0, at = 0; arc < ends.length; at = ends[arc++]!) {
    if (arc % SLICE === 0) yield 0.4 + (arc / ends.length) * 0.3;
    const project = projects[Math.max(0, homes[arc]!)]!;
    for (; used[arc] && at < ends[arc]!; at += 2) {
      const [x, y] = project(points[at]!, points[at + 1]!);
      plane[at] = x;
      plane[at + 1] = y;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  // What stands here and in insets needs the whole of the layout; a part of it is looked at closer.
  const whole = Boolean(layout && (kept || new Set(homes.filter((_, at) => used[at])).size > 1));
  // Islands may lie beyond what was included: they are not cut.
  const frame = whole ? layout!.box : [left, top, right, bottom];
  const [x0, y0, x1, y1] = [Math.min(frame[0], left), Math.min(frame[1], top), Math.max(frame[2], right), Math.max(frame[3], bottom)];
  const scale = kept ? 1 : UNITS / (Math.max(x1 - x0, y1 - y0) || 1);
  const move = kept ? { scale, x: 0, y: 0 } : { scale, x: -x0 * scale, y: -y0 * scale };
  const box: Box = kept ? layout!.box : [0, 0, Math.round((x1 - x0) * scale), Math.round((y1 - y0) * scale)];
  return { ...rounded(plane, ends, used, move), box, move, whole };
}

/** Points that come to stand on each other are one, save the two that an arc has at least. */
function rounded(plane: Float64Array, ends: Uint32Array, used: Uint8Array, { scale, x: x0, y: y0 }: Placed['move']): Pick<Placed, 'arcs' | 'arcEnds'> {
  const arcs = new Int32Array(plane.length);
  const arcEnds = new Uint32Array(ends.length);
  let to = 0;
  for (let arc = 0, from = 0; arc < ends.length; from = ends[arc++]!) {
    const start = to;
    for (; used[arc] && from < ends[arc]!; from += 2) {
      const x = Math.round(plane[from]! * scale + x0);
      const y = Math.round(plane[from + 1]! * scale + y0);
      const again = to > start && arcs[to - 2] === x && arcs[to - 1] === y;
      if (again && !(from + 2 === ends[arc] && to === start + 2)) continue;
      arcs[to++] = x;
      arcs[to++] = y;
    }
    arcEnds[arc] = to;
  }
  return { arcs: arcs.slice(0, to), arcEnds };
}

/** Twice the area of a ring, above zero when it goes clockwise on a screen. */
function areaOf(ring: readonly number[], { arcs, arcEnds }: Placed): number {
  let area = 0;
  for (const arc of ring) {
    const at = positionOf(arc);
    const start = at ? arcEnds[at - 1]! : 0;
    let part = 0;
    for (let one = start; one < arcEnds[at]! - 2; one += 2) part += arcs[one]! * arcs[one + 3]! - arcs[one + 2]! * arcs[one + 1]!;
    area += arc < 0 ? -part : part;
  }
  return area;
}

/** Outer rings clockwise, holes the other way, whatever the file has: what is filled then needs no rule. */
function ringsOf({ polygons }: Territories, placed: Placed): Pick<Outlines, 'ringArcs' | 'ringEnds' | 'shapeEnds'> {
  const [ringArcs, ringEnds, shapeEnds] = [[], [], []] as unknown as [number[], number[], number[]];
  for (const shape of polygons) {
    for (const rings of shape) {
      for (const [at, ring] of rings.entries()) {
        const right = areaOf(ring, placed) >= 0 === (at === 0);
        if (right) for (const arc of ring) ringArcs.push(arc);
        else for (let one = ring.length - 1; one >= 0; one--) ringArcs.push(~ring[one]!);
        ringEnds.push(ringArcs.length);
      }
    }
    shapeEnds.push(ringEnds.length);
  }
  return { ringArcs: Int32Array.from(ringArcs), ringEnds: Uint32Array.from(ringEnds), shapeEnds: Uint32Array.from(shapeEnds) };
}

/** The projections and the insets in the units of the drawing. */
function wholeOf({ placements, layout, homes, kept }: Fit, { codes, polygons }: Territories, { move, whole }: Placed): Pick<Outlines, 'placements' | 'insets'> {
  if (kept) return { placements, insets: layout!.insets };
  const moved = ([left, top, right, bottom]: Box): Box => [left * move.scale + move.x, top * move.scale + move.y, right * move.scale + move.x, bottom * move.scale + move.y];
  const home = polygons.map((shape) => homes[firstArc(shape)]!);
  let island = 0;
  const insets = (layout?.insets ?? []).map((inset): Inset => {
    if (!inset.twin) {
      island++;
      return { ...inset, codes: codes.filter((_, at) => home[at] === island), box: moved(inset.box) };
    }
    const { scale, x, y } = inset.twin;
    return { ...inset, box: moved(inset.box), twin: { scale, x: x * move.scale + move.x * (1 - scale), y: y * move.scale + move.y * (1 - scale) } };
  });
  return {
    placements: placements.map((one) => ({ ...one, scale: one.scale * move.scale, x: one.x * move.scale + move.x, y: one.y * move.scale + move.y })),
    insets: whole ? insets : [],
  };
}
