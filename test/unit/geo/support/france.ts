import { readFileSync } from 'node:fs';
import { decode } from '../../../../src/geo/decode.js';
import type { Layout } from '../../../../src/geo/fit.js';
import type { PackedTopology } from '../../../../src/geo/outlines.js';
import { shippedPlacements } from '../../../../src/geo/placements.js';
import type { Geometry } from '../../../../src/geo/types.js';
import { unpack } from '../../../../src/geo/unpack.js';

export const franceText = readFileSync(new URL('../../../../src/geo/france-2026.packed.json', import.meta.url), 'utf8');

export const france = JSON.parse(franceText) as PackedTopology;

/** How the shipped map is put together. */
export const layout: Layout = { ...france, placements: shippedPlacements };

/** A level of the shipped geometry. */
export function shippedLevel(level: 'departement' | 'region'): Geometry {
  return decode(unpack(france, level)!);
}

/** Twice the area of each ring of a shape, above zero where it goes clockwise on a screen. */
export function ringAreas({ points, ringEnds, shapeEnds }: Geometry, at: number): number[] {
  return [...ringEnds.keys()].slice(shapeEnds[at - 1] ?? 0, shapeEnds[at]).map((ring) => {
    const [start, end] = [ringEnds[ring - 1] ?? 0, ringEnds[ring]!];
    let area = 0;
    for (let one = start, last = end - 1; one < end; last = one++) area += points[last * 2]! * points[one * 2 + 1]! - points[one * 2]! * points[last * 2 + 1]!;
    return area;
  });
}

/** A ring from its lowest point on, so that rings which begin elsewhere can be compared. */
export function startingLowest(ring: readonly (readonly number[])[]): number[][] {
  const order = ring.map(([x, y]) => x! * 1e5 + y!);
  const first = order.indexOf(Math.min(...order));
  return [...ring.slice(first), ...ring.slice(0, first)].map((point) => [...point]);
}

/** The rings of a shape as points. */
export function outlinesOf({ points, ringEnds, shapeEnds }: Geometry, at: number): number[][][] {
  return [...ringEnds.keys()].slice(shapeEnds[at - 1] ?? 0, shapeEnds[at]).map((ring) => {
    const numbers = [...points.subarray((ringEnds[ring - 1] ?? 0) * 2, ringEnds[ring]! * 2)];
    return startingLowest(numbers.flatMap((x, one) => (one % 2 ? [] : [[x, numbers[one + 1]!]])));
  });
}
