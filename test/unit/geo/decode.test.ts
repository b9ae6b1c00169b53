import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBrought } from '../../../src/geo/decode-brought.js';
import { frame } from '../../../src/geo/frame.js';
import type { Outlines } from '../../../src/geo/outlines.js';
import { packed } from '../../../src/geo/pack.js';
import { numbersIn, unpack } from '../../../src/geo/unpack.js';
import { france, shippedLevel } from './support/france.js';

/** Two squares beside each other, with a hole in the first and an islet of the second: the arc between them is gone along both ways. */
const squares: Outlines = {
  level: 'square',
  box: [0, 0, 20, 10],
  codes: ['x:a', 'x:b'],
  names: ['A', undefined],
  parents: [undefined, 'x:whole'],
  arcs: [10, 0, 10, 10, 10, 10, 0, 10, 0, 0, 10, 0, 10, 0, 20, 0, 20, 10, 10, 10, 4, 4, 4, 6, 6, 6, 6, 4, 4, 4, 18, 12, 20, 12, 20, 14, 18, 12],
  arcEnds: [4, 12, 20, 30, 38],
  ringArcs: [0, 1, 3, ~0, 2, 4],
  ringEnds: [2, 3, 5, 6],
  shapeEnds: [2, 4],
};

const decoded = decodeBrought(squares);

describe('decoding', () => {
  it('writes paths in steps, each point once', () => {
    expect(decoded.shapes.map(({ path }) => path)).toEqual(['M10 0l0 10-10 0 0-10zM4 4l0 2 2 0 0-2z', 'M10 10l0-10 10 0 0 10zM18 12l2 0 0 2z']);
  });

  it('has the same rings for a canvas', () => {
    expect([...decoded.points]).toEqual([10, 0, 10, 10, 0, 10, 0, 0, 4, 4, 4, 6, 6, 6, 6, 4, 10, 10, 10, 0, 20, 0, 20, 10, 18, 12, 20, 12, 20, 14]);
    expect([...decoded.ringEnds]).toEqual([4, 8, 12, 15]);
    expect([...decoded.shapeEnds]).toEqual([2, 4]);
  });

  it('knows the box, the name and the parent of a shape, and where it is by its code', () => {
    expect(decoded.shapes.map(({ box }) => box)).toEqual([[0, 0, 10, 10], [10, 0, 20, 14]]);
    expect(decoded.shapes.map(({ name, parent }) => [name, parent])).toEqual([['A', undefined], [undefined, 'x:whole']]);
    expect([...decoded.index]).toEqual([['x:a', 0], ['x:b', 1]]);
  });

  it('draws the border of two shapes once, and what is outside apart', () => {
    expect(decoded.borders).toEqual([
      { one: 0, other: 1, path: 'M10 0l0 10' },
      { one: 0, other: -1, path: 'M10 10l-10 0 0-10 10 0M4 4l0 2 2 0 0-2-2 0' },
      { one: 1, other: -1, path: 'M10 0l10 0 0 10-10 0M18 12l2 0 0 2-2-2' },
    ]);
  });

  it('puts words as far from all borders as can be, holes included', () => {
    const [square, other] = decoded.shapes;
    expect(square!.room).toBeCloseTo(2.34, 1);
    expect(Math.hypot(square!.anchor[0] - 5, square!.anchor[1] - 5)).toBeGreaterThan(2.5);
    expect(other!.anchor).toEqual([15, 5]);
    expect(other!.room).toBe(5);
  });

  it('does not go inside a région for its borders', () => {
    const regions = shippedLevel('region');
    const bretagne = regions.index.get('reg:53')!;
    const neighbours = regions.borders.filter(({ one, other }) => one === bretagne || other === bretagne).map(({ one, other }) => (one === bretagne ? other : one));
    expect(neighbours.map((at) => regions.shapes[at]?.code).sort()).toEqual(['reg:28', 'reg:52', undefined]);
  });

});

describe('packed numbers', () => {
  it('come out as they went in, and stand in JSON as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 30), max: 2 ** 30 - 1 })), (numbers) => {
        const text = packed(numbers);
        expect(numbersIn(text)).toEqual(numbers);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      }),
    );
  });

  it('are of a level that the file has', () => {
    expect(unpack(france, 'commune')).toBeUndefined();
  });
});

describe('the frame of a part', () => {
  const departements = shippedLevel('departement');
  const at = (...codes: string[]): number[] => codes.map((code) => departements.index.get(code)!);

  it('is the whole drawing itself for all, for none, and for what stands here and overseas', () => {
    for (const shown of [[...departements.shapes.keys()], [], at('dep:39', 'dep:974')]) expect(frame(departements, shown)).toBe(departements.box);
  });

  it('holds its shapes with a margin', () => {
    const [left, top, right, bottom] = frame(departements, at('dep:39', 'dep:25'));
    for (const { box } of at('dep:39', 'dep:25').map((one) => departements.shapes[one]!)) {
      expect(left).toBeLessThan(box[0]);
      expect(top).toBeLessThan(box[1]);
      expect(right).toBeGreaterThan(box[2]);
      expect(bottom).toBeGreaterThan(box[3]);
    }
    expect(right - left).toBeLessThan(400);
  });

  it('is one island, or the insets of several', () => {
    const [left, , right] = frame(departements, at('dep:974'));
    expect(right - left).toBeLessThan(200);
    const insets = departements.insets.filter(({ id }) => id === 'guadeloupe' || id === 'martinique');
    expect(frame(departements, at('dep:971', 'dep:972'))[0]).toBeLessThan(insets[0]!.box[0]);
    expect(frame(departements, at('dep:971', 'dep:972'))[2]).toBeGreaterThan(insets[1]!.box[2]);
  });
});
