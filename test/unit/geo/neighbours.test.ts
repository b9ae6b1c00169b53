import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbour, type Direction } from '../../../src/geo/neighbours.js';
import { shippedLevel } from './support/france.js';

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
const departements = shippedLevel('departement');
const regions = shippedLevel('region');

/** From each shape, where its four arrows lead. */
const waysOf = (geometry: typeof regions, shown = [...geometry.shapes.keys()]): ReadonlyMap<number, readonly number[]> =>
  new Map(shown.map((at) => [at, directions.map((direction) => neighbour(geometry, at, direction, shown))]));

function reached(ways: ReadonlyMap<number, readonly number[]>, from: number): Set<number> {
  const seen = new Set([from]);
  for (const at of seen) for (const next of ways.get(at)!) seen.add(next);
  return seen;
}

const leads = (code: string, direction: Direction): string =>
  departements.shapes[neighbour(departements, departements.index.get(code)!, direction)]!.code;

describe('arrows', () => {
  it.each([
    ['dep:39', 'left', 'dep:71'],
    ['dep:39', 'up', 'dep:70'],
    ['dep:58', 'right', 'dep:21'],
    ['dep:75', 'down', 'dep:92'],
    ['dep:33', 'down', 'dep:40'],
    ['dep:971', 'right', 'dep:972'],
    ['dep:06', 'right', 'dep:2B'],
  ] as const)('lead from %s %s to %s', (from, direction, to) => {
    expect(leads(from, direction)).toBe(to);
  });

  it('lead from the south coast down to the insets, and from there up again', () => {
    expect(leads('dep:66', 'down')).toMatch(/^dep:97/);
    expect(leads('dep:973', 'up')).not.toMatch(/^dep:97/);
  });

  it('go on from the other side where the drawing ends', () => {
    expect(leads('dep:29', 'left')).toMatch(/^dep:(?:67|68|88)$/);
  });

  it('reach all 101 départements from each, and all 18 régions', () => {
    for (const [geometry, count] of [[departements, 101], [regions, 18]] as const) {
      const ways = waysOf(geometry);
      for (const at of ways.keys()) expect(reached(ways, at).size).toBe(count);
    }
  });

  it('always lead to another shape, and to each of those that are shown, whichever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 100 }), { minLength: 2, maxLength: 30 }), (shown) => {
        const ways = waysOf(departements, shown);
        for (const at of shown) {
          expect(ways.get(at)).not.toContain(at);
          expect([...reached(ways, at)].sort()).toEqual([...shown].sort());
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stay where a shape is alone', () => {
    expect(neighbour(departements, 5, 'up', [5])).toBe(5);
  });
});
