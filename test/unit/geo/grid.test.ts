import { describe, expect, it } from 'vitest';
import { bring } from '../../../src/geo/bring.js';
import { decodeBrought } from '../../../src/geo/decode-brought.js';
import { gridOf, shapeAt, shapesIn } from '../../../src/geo/grid.js';
import { limitsBetween } from '../../../src/geo/limits.js';
import type { Geometry } from '../../../src/geo/types.js';
import { cells } from '../../fixtures/cells.js';
import { shippedLevel } from './support/france.js';

function brought(columns: number, rows: number): Geometry {
  const outlines = bring(cells(columns, rows), 'commune');
  if ('failure' in outlines) throw new Error(outlines.failure);
  return decodeBrought(outlines);
}

const country = brought(40, 30);
const departements = shippedLevel('departement');

/** How many of all shapes hold a point, without an index. */
function holding({ points, ringEnds, shapeEnds }: Geometry, x: number, y: number): number[] {
  return [...shapeEnds.keys()].filter((shape) => {
    let inside = false;
    for (let ring = shape ? shapeEnds[shape - 1]! : 0; ring < shapeEnds[shape]!; ring++) {
      const [start, end] = [ring ? ringEnds[ring - 1]! : 0, ringEnds[ring]!];
      for (let at = start, last = end - 1; at < end; last = at++) {
        const [ax, ay, bx, by] = [points[at * 2]!, points[at * 2 + 1]!, points[last * 2]!, points[last * 2 + 1]!];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      }
    }
    return inside;
  });
}

describe('the index of shapes', () => {
  it.each([['made communes', country], ['départements', departements]])('finds each of the %s at the place of its words', (_, geometry) => {
    const grid = gridOf(geometry);
    expect(geometry.shapes.map(({ anchor }) => shapeAt(grid, ...anchor))).toEqual([...geometry.shapes.keys()]);
  });

  it.each([['made communes', country], ['départements', departements]])('finds of the %s what a search of all finds, wherever one points', (_, geometry) => {
    const grid = gridOf(geometry);
    const [left, top, right, bottom] = geometry.box;
    for (let at = 0; at < 400; at++) {
      const [x, y] = [left + (right - left) * ((at * 0.618034) % 1), top + (bottom - top) * (at / 400)];
      expect(shapeAt(grid, x, y)).toBe(holding(geometry, x, y)[0] ?? -1);
    }
  });

  it('gives a point on a border to one of the two', () => {
    const grid = gridOf(country);
    const { points } = country;
    // The middle of the side that the first cell shares with the second.
    const shared = [(points[2]! + points[4]!) / 2, (points[3]! + points[5]!) / 2] as const;
    expect([0, 1]).toContain(shapeAt(grid, ...shared));
  });

  it('finds nothing beside the drawing', () => {
    const grid = gridOf(country);
    for (const [x, y] of [[-1e6, 5], [5, 1e6], [NaN, 0]] as const) expect(shapeAt(grid, x, y)).toBe(-1);
  });

  it('finds what a frame touches, each once and in order', () => {
    const [, , right, bottom] = country.box;
    const frame = [right * 0.3, bottom * 0.3, right * 0.5, bottom * 0.6] as const;
    const touching = country.shapes.flatMap(({ box }, at) => (box[0] <= frame[2] && box[1] <= frame[3] && box[2] >= frame[0] && box[3] >= frame[1] ? [at] : []));
    expect([...shapesIn(gridOf(country), frame)]).toEqual(touching);
    expect(touching.length).toBeGreaterThan(10);
  });
});

describe('limits between groups', () => {
  it('are the sides that two groups share, and the outer ones', () => {
    const { outlines } = brought(3, 2);
    // The upper row, and the lower one: 3 sides between them, 10 around.
    expect(limitsBetween(outlines, [0, 0, 0, 1, 1, 1]).ends).toHaveLength(13);
    expect(limitsBetween(outlines, [0, 0, 0, 0, 0, 0]).ends).toHaveLength(10);
    expect(limitsBetween(outlines, [0, 1, 2, 3, 4, 5]).ends).toHaveLength(17);
  });
});
