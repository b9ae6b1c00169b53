import type { Outlines } from './outlines.js';

/** Lines as points, x and y in turn, and where each ends, counted in points. */
export interface Lines {
  readonly points: Float32Array;
  readonly ends: Uint32Array;
}

/**
 * The lines between groups of shapes, and the outer ones: the limits of the départements whose communes are drawn. Without paths, which
 * `Geometry.borders` would write for each of a hundred thousand.
 * @param groups of each shape
 */
export function limitsBetween({ arcs, arcEnds, ringArcs, ringEnds, shapeEnds }: Outlines, groups: ArrayLike<number>): Lines {
  const none = -1;
  // The group on the first and on the second side of each arc.
  const sides = new Int32Array(arcEnds.length * 2).fill(none);
  const used = new Uint8Array(arcEnds.length);
  for (let at = 0, ring = 0, shape = 0; at < ringArcs.length; at++) {
    while (at >= ringEnds[ring]!) ring++;
    while (ring >= shapeEnds[shape]!) shape++;
    const arc = ringArcs[at]! < 0 ? ~ringArcs[at]! : ringArcs[at]!;
    sides[arc * 2 + (used[arc] ? 1 : 0)] = groups[shape]!;
    used[arc] = 1;
  }
  const [points, ends]: [number[], number[]] = [[], []];
  for (let arc = 0; arc < arcEnds.length; arc++) {
    if (!used[arc] || sides[arc * 2] === sides[arc * 2 + 1]) continue;
    for (let at = arc ? arcEnds[arc - 1]! : 0; at < arcEnds[arc]!; at++) points.push(arcs[at]!);
    ends.push(points.length / 2);
  }
  return { points: Float32Array.from(points), ends: Uint32Array.from(ends) };
}
