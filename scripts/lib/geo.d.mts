import type { Topology } from 'topojson-specification';
import type { PackableTopology } from '../../src/geo/pack.js';

export const vintage: number;

export function franceOf(
  source: unknown,
  options: {
    readonly anchorOf: (points: ArrayLike<number>, ends: ArrayLike<number>) => readonly [x: number, y: number, room: number];
    readonly detail?: number;
    readonly step?: number;
  },
): Topology & PackableTopology;
