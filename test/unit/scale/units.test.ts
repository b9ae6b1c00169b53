import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTicks } from '../../../src/scale/ticks.js';
import { dotPaths, strokePaths, unitGrid, unitsPerMark } from '../../../src/scale/units.js';

/** The marks of a path: radius of each dot, and whether it is cut. */
const dots = (path: string): { radius: number; whole: boolean }[] =>
  [...path.matchAll(/M[^M]*/g)].map(([one]) => ({ radius: Number(/[aA]([\d.]+)/.exec(one)![1]), whole: one.includes('a') }));

describe('counted ones and their marks', () => {
  it.each([
    [1, 1],
    [200, 1],
    [201, 10],
    [400, 10],
    [401, 20],
    [2708, 100],
    [9807, 500],
    [144_600, 5000],
  ])('draw %d of them with marks that stand for %d each', (total, per) => {
    expect(unitsPerMark(total)).toBe(per);
  });

  it('are 40 marks at most above 200, of a round number each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 201, max: 100_000_000 }), (total) => {
        const per = unitsPerMark(total);
        expect(total / per).toBeLessThanOrEqual(40);
        expect(String(per)).toMatch(/^[125]0*$/);
      }),
    );
  });

  it('fill columns one by one, so that the share of people is also the share of the width', () => {
    const grid = unitGrid(100, { rows: 5 });
    expect(grid).toEqual({ per: 1, marks: 100, rows: 5, columns: 20 });
    const { filled } = dotPaths(40, 100, grid);
    const widest = Math.max(...[...filled.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x)));
    expect(widest).toBeLessThanOrEqual(grid.columns * 10 * 0.4);
  });

  it.each([
    [26, 1, 26],
    [40, 2, 20],
    [70, 5, 14],
    [100, 5, 20],
    [158, 5, 32],
    [200, 10, 20],
  ])('are counted at a glance: %d in one or two rows, in fives or in tens', (total, rows, columns) => {
    expect(unitGrid(total, { per: 1 })).toMatchObject({ rows, columns });
  });

  it('have room for all their marks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (total) => {
        const { marks, rows, columns, per } = unitGrid(total);
        expect(marks * per).toBeGreaterThanOrEqual(total);
        expect(rows * columns).toBeGreaterThanOrEqual(marks);
        expect(columns).toBeLessThanOrEqual(32);
      }),
    );
  });

  it('are solid or pale, each once', () => {
    const { filled, pale } = dotPaths(15, 26, unitGrid(26));
    expect(dots(filled)).toHaveLength(15);
    expect(dots(pale)).toHaveLength(11);
  });

  it('are all solid, or all pale, at the ends', () => {
    expect(dotPaths(26, 26, unitGrid(26)).pale).toBe('');
    expect(dotPaths(0, 26, unitGrid(26)).filled).toBe('');
  });

  it('end with a smaller dot, by area, where a remainder is left', () => {
    const grid = unitGrid(9807);
    const all = dots(dotPaths(9807, 9807, grid).filled);
    expect(all).toHaveLength(20);
    const [whole, last] = [all[0]!.radius, all.at(-1)!.radius];
    expect((last / whole) ** 2).toBeCloseTo(307 / 500, 2);
  });

  it('are cut at the boundary between those with the outcome and those without', () => {
    const { filled, pale } = dotPaths(4188, 9807, unitGrid(9807));
    const solid = dots(filled);
    expect(solid.filter(({ whole }) => whole)).toHaveLength(8);
    expect(solid.filter(({ whole }) => !whole)).toHaveLength(1);
    // The boundary dot is drawn pale as a whole, under its solid part.
    expect(dots(pale)).toHaveLength(12);
  });

  it('never draw more than there is, whatever they are given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, share) => {
        const grid = unitGrid(total);
        const { filled, pale } = dotPaths(Math.round(total * share), total, grid);
        expect(filled + pale).not.toMatch(/NaN|Infinity|undefined/);
        expect(dots(pale).length).toBeLessThanOrEqual(grid.marks);
        expect(dots(filled).length).toBeLessThanOrEqual(grid.marks);
      }),
    );
  });

  it('are strokes for things, the last one lower where a remainder is left', () => {
    const heights = [...strokePaths(31, 31, unitGrid(31)).filled.matchAll(/v([\d.]+)/g)].map(([, height]) => Number(height));
    expect(new Set(heights)).toEqual(new Set([8]));
    const grouped = [...strokePaths(205, 205, { ...unitGrid(205) }).filled.matchAll(/v([\d.]+)/g)].map(([, height]) => Number(height));
    expect(grouped.at(-1)).toBeCloseTo(4, 5);
  });
});

describe('round values of a scale', () => {
  it('cover what they are asked to cover, in few steps of 1, 2 or 5', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (lowest, width) => {
        const [low, span] = [lowest / 100, width / 100];
        const ticks = niceTicks(low, low + span);
        expect(ticks[0]!).toBeLessThanOrEqual(low + 1e-6 * Math.abs(low));
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(low + span - 1e-6 * Math.abs(low + span));
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('are written without the noise of binary fractions', () => {
    expect(niceTicks(0.1, 0.3, 3)).toEqual([0.1, 0.2, 0.3]);
  });

  it('have steps where all values are the same', () => {
    const ticks = niceTicks(5, 5);
    expect(ticks.length).toBeGreaterThanOrEqual(1);
    expect(ticks.every(Number.isFinite)).toBe(true);
    expect(niceTicks(0, 0).every(Number.isFinite)).toBe(true);
  });
});
