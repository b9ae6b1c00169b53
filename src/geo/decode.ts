import type { Outlines } from './outlines.js';
import type { Border, Box, Geometry, Point, Shape } from './types.js';

/** Where the words of a shape stand: of src/geo/anchor.ts, for geometries that do not say it. */
export type AnchorOf = (points: ArrayLike<number>, ringEnds: ArrayLike<number>, start: number) => readonly [x: number, y: number, room: number];

/** Rings as points, closed without their first one being repeated. */
export type Rings = Pick<Geometry, 'points' | 'ringEnds' | 'shapeEnds'>;

/**
 * The territories of one level. Paths, boxes and borders are made when they are first asked for.
 * @param anchorOf for outlines without anchors
 * @param rings where they are known already
 */
export function decode(outlines: Outlines, anchorOf?: AnchorOf, rings: Rings = ringsOf(outlines)): Geometry {
  const { level, codes, box, credit, leftOut, placements } = outlines;
  const index = new Map(codes.map((code, at) => [code, at]));
  const insets = (outlines.insets ?? []).map((inset) => ({ ...inset, codes: inset.codes.filter((code) => index.has(code)) })).filter((inset) => inset.codes.length);
  const elsewhere = new Map(insets.flatMap(({ id, codes: own, twin }) => (twin ? [] : own.map((code) => [code, id]))));
  let borders: Border[] | undefined;
  return {
    level, box, credit, leftOut, placements, index, insets, outlines, ...rings,
    shapes: codes.map((code, at) => new Outline(outlines, at, rings, elsewhere.get(code), anchorOf)),
    get borders() {
      return (borders ??= bordersOf(outlines));
    },
  };
}

export function ringsOf({ arcs, arcEnds, ringArcs, ringEnds, shapeEnds }: Outlines): Rings {
  // The last point of an arc is the first of the next.
  const lengthOf = ([start, end]: readonly [number, number]): number => Math.max(0, end - start - 2);
  let count = 0;
  for (let at = 0; at < ringArcs.length; at++) count += lengthOf(spanOf(arcEnds, ringArcs[at]!));
  const points = new Float32Array(count);
  const ends = new Uint32Array(ringEnds.length);
  for (let at = 0, ring = 0, to = 0; ring < ringEnds.length; ends[ring++] = to / 2) {
    for (; at < ringEnds[ring]!; at++) {
      const span = spanOf(arcEnds, ringArcs[at]!);
      const length = lengthOf(span);
      for (let one = 0; one < length; one++) points[to++] = arcs[ringArcs[at]! < 0 ? span[1] - 2 - one + 2 * (one & 1) : span[0] + one]!;
    }
  }
  return { points, ringEnds: ends, shapeEnds: Uint32Array.from(shapeEnds) };
}

/** Where one lies; of an arc, `~position` as well. */
const spanOf = (ends: ArrayLike<number>, position: number): [start: number, end: number] => {
  const at = position < 0 ? ~position : position;
  return [at ? ends[at - 1]! : 0, ends[at]!];
};

/** Steps from point to point, which are short: half the text of positions. */
function pathOf(points: ArrayLike<number>, start: number, end: number): string {
  let path = `M${points[start]} ${points[start + 1]}`;
  for (let at = start + 2; at < end; at++) {
    const step = points[at]! - points[at - 2]!;
    path += (at === start + 2 ? 'l' : step < 0 ? '' : ' ') + step;
  }
  return path;
}

class Outline implements Shape {
  readonly code: string;
  readonly name: string | undefined;
  readonly parent: string | undefined;
  #path?: string;
  #box?: Box;
  #place?: readonly [number, number, number];

  constructor({ codes, names, parents, anchors }: Outlines, readonly at: number, readonly rings: Rings, readonly inset: string | undefined, readonly anchorOf?: AnchorOf) {
    this.code = codes[at]!;
    this.name = names?.[at];
    this.parent = parents?.[at];
    if (anchors) this.#place = [anchors[at * 3]!, anchors[at * 3 + 1]!, anchors[at * 3 + 2]!];
  }

  /** Start and end of each of its rings, counted in points. */
  get #spans(): [number, number][] {
    const [first, end] = spanOf(this.rings.shapeEnds, this.at);
    return Array.from({ length: end - first }, (_, ring) => spanOf(this.rings.ringEnds, first + ring));
  }

  get path(): string {
    return (this.#path ??= this.#spans.map(([start, end]) => `${pathOf(this.rings.points, start * 2, end * 2)}z`).join(''));
  }

  get box(): Box {
    if (!this.#box) {
      const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
      for (const [start, end] of this.#spans) {
        for (let at = start * 2; at < end * 2; at++) {
          const value = this.rings.points[at]!;
          box[at & 1] = Math.min(box[at & 1]!, value);
          box[(at & 1) + 2] = Math.max(box[(at & 1) + 2]!, value);
        }
      }
      this.#box = box;
    }
    return this.#box;
  }

  get #anchor(): readonly [number, number, number] {
    const spans = this.#spans;
    return (this.#place ??= this.anchorOf!(this.rings.points, spans.map(([, end]) => end), spans[0]![0]));
  }

  get anchor(): Point {
    return [this.#anchor[0], this.#anchor[1]];
  }

  get room(): number {
    return this.#anchor[2];
  }
}

/** Each arc lies between two territories, or between one and the sea or another country. */
function bordersOf({ arcs, arcEnds, ringArcs, ringEnds, shapeEnds }: Outlines): Border[] {
  const sides: number[][] = Array.from(arcEnds, () => []);
  for (let at = 0, ring = 0, shape = 0; at < ringArcs.length; at++) {
    while (at >= ringEnds[ring]!) ring++;
    while (ring >= shapeEnds[shape]!) shape++;
    const arc = ringArcs[at]!;
    sides[arc < 0 ? ~arc : arc]!.push(shape);
  }
  const borders = new Map<number, { one: number; other: number; path: string }>();
  for (const [at, [one, other = -1]] of sides.entries()) {
    // An arc of another level, or both sides in one territory: no border.
    if (one === undefined || one === other) continue;
    const key = one * sides.length + other;
    if (!borders.has(key)) borders.set(key, { one, other, path: '' });
    borders.get(key)!.path += pathOf(arcs, ...spanOf(arcEnds, at));
  }
  return [...borders.values()];
}
