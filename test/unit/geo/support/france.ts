import { readFileSync } from 'node:fs';
import { decode } from '../../../../src/geo/decode.js';
import type { PlanarTopology } from '../../../../src/geo/topology.js';
import type { Geometry } from '../../../../src/geo/types.js';

export const franceText = readFileSync(new URL('../../../../src/geo/france-2026.json', import.meta.url), 'utf8');

export const france = JSON.parse(franceText) as PlanarTopology;

/** A level of the shipped geometry. */
export function shippedLevel(level: 'departement' | 'region'): Geometry {
  const geometry = decode(france, level);
  if ('failure' in geometry) throw new Error(geometry.failure);
  return geometry;
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
