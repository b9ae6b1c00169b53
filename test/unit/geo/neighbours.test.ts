import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbour, type Direction } from '../../../src/geo/neighbours.js';
import { shippedLevel } from './support/france.js';

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
const departements = shippedLevel('departement');
const regions = shippedLevel('region');

/** Whether each of some shapes is reached by arrows from each. */
function areJoined(geometry: typeof regions, shown: readonly number[]): boolean {
  const ways = new Map(shown.map((at) => [at, directions.map((direction) => neighbour(geometry, at, direction, shown))]));
  return shown.every((from) => {
    const seen = new Set([from]);
    for (const at of seen) for (const next of ways.get(at)!) seen.add(next);
    return seen.size === shown.length;
  });
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
    expect(areJoined(departements, [...departements.shapes.keys()])).toBe(true);
    expect(areJoined(regions, [...regions.shapes.keys()])).toBe(true);
  });

  it('always lead to another shape, and to each of those that are shown, whichever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 100 }), { minLength: 2, maxLength: 30 }), (shown) => {
        for (const at of shown) for (const direction of directions) expect(neighbour(departements, at, direction, shown)).not.toBe(at);
        expect(areJoined(departements, shown)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('stay where a shape is alone', () => {
    expect(neighbour(departements, 5, 'up', [5])).toBe(5);
  });
});
