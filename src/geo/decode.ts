import type { PlanarTopology, Territory } from './topology.js';
import type { Border, Box, Geometry, GeometryFailure, Point, Shape } from './types.js';

type Arc = readonly number[];

/** Where the words of a shape stand: of src/geo/anchor.ts, for geometries that do not say it. */
export type AnchorOf = (points: Float32Array, ringEnds: Uint32Array, start: number) => readonly [x: number, y: number, room: number];

/** What shapes are drawn from. Rings are closed without their first point being repeated. */
interface Rings {
  readonly points: Float32Array;
  readonly ringEnds: Uint32Array;
  readonly shapeEnds: Uint32Array;
}

/**
 * The territories of one level of a planar topology. Paths, boxes and borders are made when they are first asked for.
 * @param anchorOf for territories whose properties have no anchor
 */
export function decode(topology: PlanarTopology, level: string, anchorOf?: AnchorOf): Geometry | GeometryFailure {
  const territories = topology.objects[level]?.geometries;
  if (!territories) return { failure: 'unknown-level', detail: level };
  const arcs = topology.arcs.map(absolute);
  const rings = ringsOf(territories, arcs);
  const index = new Map(territories.map(({ id }, at) => [id, at]));
  const insets = (topology.insets ?? []).map((inset) => ({ ...inset, codes: inset.codes.filter((code) => index.has(code)) })).filter(({ codes }) => codes.length);
  const elsewhere = new Map(insets.flatMap(({ id, codes, twin }) => (twin ? [] : codes.map((code) => [code, id]))));
  let borders: Border[] | undefined;
  return {
    level, index, insets, ...rings,
    box: topology.box,
    credit: topology.credit,
    placements: topology.placements ?? [],
    shapes: territories.map((territory, at) => new Outline(territory, elsewhere.get(territory.id), rings, at, anchorOf)),
    get borders() {
      return (borders ??= bordersOf(territories, arcs));
    },
  };
}

/** x and y in turn, from deltas. */
function absolute(arc: readonly (readonly number[])[]): Arc {
  let x = 0;
  let y = 0;
  return arc.flatMap(([dx, dy]) => [(x += dx!), (y += dy!)]);
}

const ringArcs = ({ arcs, type }: Territory): readonly (readonly number[])[] =>
  (type === 'Polygon' ? arcs : arcs.flat()) as readonly (readonly number[])[];

function ringsOf(territories: readonly Territory[], arcs: readonly Arc[]): Rings {
  const points: number[] = [];
  const ringEnds: number[] = [];
  const shapeEnds = territories.map((territory) => {
    for (const ring of ringArcs(territory)) {
      for (const one of ring) {
        const arc = arcs[one < 0 ? ~one : one]!;
        // The last point of an arc is the first of the next.
        if (one < 0) for (let at = arc.length - 2; at > 0; at -= 2) points.push(arc[at]!, arc[at + 1]!);
        else for (let at = 0; at < arc.length - 2; at++) points.push(arc[at]!);
      }
      ringEnds.push(points.length / 2);
    }
    return ringEnds.length;
  });
  return { points: new Float32Array(points), ringEnds: new Uint32Array(ringEnds), shapeEnds: new Uint32Array(shapeEnds) };
}

/** Steps from point to point, which are short: half the text of positions. */
function pathOf(points: ArrayLike<number>, start: number, end: number): string {
  let path = `M${points[start]} ${points[start + 1]}l`;
  for (let at = start + 2; at < end; at++) {
    const step = points[at]! - points[at - 2]!;
    path += step < 0 || at === start + 2 ? step : ` ${step}`;
  }
  return path;
}

class Outline implements Shape {
  readonly code: string;
  readonly name: string | undefined;
  readonly parent: string | undefined;
  #path: string | undefined;
  #box: Box | undefined;
  #anchor: readonly [number, number, number] | undefined;

  constructor({ id, properties }: Territory, readonly inset: string | undefined, readonly rings: Rings, readonly at: number, readonly anchorOf?: AnchorOf) {
    this.code = id;
    this.name = properties.name;
    this.parent = properties.parent;
    this.#anchor = properties.anchor;
  }

  /** Ends of its rings, the end of the shape before first. */
  get #ends(): readonly number[] {
    const { shapeEnds, ringEnds } = this.rings;
    const first = shapeEnds[this.at - 1] ?? 0;
    return [ringEnds[first - 1] ?? 0, ...ringEnds.subarray(first, shapeEnds[this.at])];
  }

  get path(): string {
    return (this.#path ??= this.#ends.map((end, at, ends) => (at ? `${pathOf(this.rings.points, ends[at - 1]! * 2, end * 2)}z` : '')).join(''));
  }

  get box(): Box {
    if (this.#box) return this.#box;
    const { points } = this.rings;
    const ends = this.#ends;
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = ends[0]! * 2; at < ends.at(-1)! * 2; at++) {
      box[at % 2] = Math.min(box[at % 2]!, points[at]!);
      box[2 + (at % 2)] = Math.max(box[2 + (at % 2)]!, points[at]!);
    }
    return (this.#box = box);
  }

  get #place(): readonly [number, number, number] {
    const [start, ...ends] = this.#ends;
    return (this.#anchor ??= this.anchorOf!(this.rings.points, new Uint32Array(ends), start!));
  }

  get anchor(): Point {
    return [this.#place[0], this.#place[1]];
  }

  get room(): number {
    return this.#place[2];
  }
}

/** Each arc lies between two territories, or between one and the sea or another country. */
function bordersOf(territories: readonly Territory[], arcs: readonly Arc[]): Border[] {
  const sides: number[][] = arcs.map(() => []);
  for (const [at, territory] of territories.entries()) for (const ring of ringArcs(territory)) for (const arc of ring) sides[arc < 0 ? ~arc : arc]!.push(at);
  const paths = new Map<string, { one: number; other: number; path: string }>();
  for (const [at, [one, other = -1]] of sides.entries()) {
    // Two sides of one territory are no border, nor is the arc of another level.
    if (one === undefined || one === other) continue;
    const path = pathOf(arcs[at]!, 0, arcs[at]!.length);
    const pair = paths.get(`${one} ${other}`);
    if (pair) pair.path += path;
    else paths.set(`${one} ${other}`, { one, other, path });
  }
  return [...paths.values()];
}
