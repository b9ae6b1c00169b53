import type { PlanarTopology } from '../../src/geo/topology.js';

export const vintage: number;

export function franceOf(
  source: unknown,
  options: {
    readonly anchorOf: (points: ArrayLike<number>, ends: ArrayLike<number>) => readonly [x: number, y: number, room: number];
    readonly detail?: number;
  },
): PlanarTopology;
