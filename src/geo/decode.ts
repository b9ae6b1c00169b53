import type { Outlines } from './outlines.js';
import type { Border, Box, Geometry, Point, Shape } from './types.js';

/** Where the words of a shape stand, by its position, and the room that they have there. */
export type AnchorAt = (at: number) => readonly [x: number, y: number, room: number];

/** Rings as points, closed without their first one being repeated. */
export type Rings = Pick<Geometry, 'points' | 'ringEnds' | 'shapeEnds'>;

/**
 * The territories of one level. Paths, boxes and borders are made when they are first asked for.
 * @param rings where they are known already
 * @param anchorAt of `decodeBrought`, for outlines without anchors; asked for when words first stand on a shape
 */
export function decode(outlines: Outlines, rings: Rings = ringsOf(outlines), anchorAt: AnchorAt = (at) => outlines.anchors!.slice(at * 3, at * 3 + 3) as never): Geometry {
  const { codes } = outlines;
  const index = new Map(codes.map((code, at) => [code, at]));
  const insets = (outlines.insets ?? []).map((inset) => ({ ...inset, codes: inset.codes.filter((code) => index.has(code)) })).filter((inset) => inset.codes.length);
  const elsewhere = new Map(insets.flatMap(({ id, codes: own, twin }) => (twin ? [] : own.map((code) => [code, id]))));
  let borders: Border[] | undefined;
  return {
    ...outlines, index, insets, outlines, ...rings,
    shapes: codes.map((code, at) => new Outline(outlines, at, rings, elsewhere.get(code), anchorAt)),
    get borders() {
      return (borders ??= bordersOf(outlines));
    },
  };
}

export function ringsOf({ arcs, arcEnds, ringArcs, ringEnds, shapeEnds }: Outlines): Rings {
  const points: number[] = [];
  const ends: number[] = [];
  for (let at = 0, ring = 0; ring < ringEnds.length; ring++) {
    for (; at < ringEnds[ring]!; at++) {
      const arc = ringArcs[at]!;
      const [start, end] = spanOf(arcEnds, arc < 0 ? ~arc : arc);
      // The last point of an arc is the first of the next.
      if (arc < 0) for (let one = end - 2; one > start; one -= 2) points.push(arcs[one]!, arcs[one + 1]!);
      else for (let one = start; one < end - 2; one++) points.push(arcs[one]!);
    }
    ends.push(points.length / 2);
  }
  return { points: Float32Array.from(points), ringEnds: Uint32Array.from(ends), shapeEnds: Uint32Array.from(shapeEnds) };
}

const spanOf = (ends: ArrayLike<number>, at: number): [start: number, end: number] => [at ? ends[at - 1]! : 0, ends[at]!];

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

  constructor({ codes, names, parents }: Outlines, readonly at: number, readonly rings: Rings, readonly inset: string | undefined, readonly anchorAt: AnchorAt) {
    this.code = codes[at]!;
    this.name = names?.[at];
    this.parent = parents?.[at];
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
    return (this.#place ??= this.anchorAt(this.at));
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
