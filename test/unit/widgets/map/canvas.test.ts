import { describe, expect, it } from 'vitest';
import { bring } from '../../../../src/geo/bring.js';
import { decode } from '../../../../src/geo/decode.js';
import { batchesOf, TOGETHER, trace } from '../../../../src/widgets/map/map-canvas.layout.js';
import { cells } from '../../../fixtures/cells.js';

const names = ['c1', 'c3', 'missing'];
/** One more than the position of the name, 0 for what is not drawn. */
const fills = Uint8Array.from({ length: 1000 }, (_, at) => (at * 7) % 4);

function taken(among?: ArrayLike<number>) {
  const all: { fill: string; shapes: number[] }[] = [];
  for (const { fill, shapes } of batchesOf({ names, fills }, among)) all.push({ fill, shapes: [...shapes] });
  return all;
}

describe('what is filled at once', () => {
  it('is few shapes of one fill, and each shape that is drawn is in it once', () => {
    const batches = taken();
    expect(Math.max(...batches.map(({ shapes }) => shapes.length))).toBe(TOGETHER);
    for (const { fill, shapes } of batches) expect(shapes.every((shape) => names[fills[shape]! - 1] === fill)).toBe(true);
    const drawn = [...fills.keys()].filter((shape) => fills[shape]);
    expect(batches.flatMap(({ shapes }) => shapes).sort((one, other) => one - other)).toEqual(drawn);
  });

  it('is only what is in view', () => {
    expect(taken([1, 2, 4, 5]).flatMap(({ shapes }) => shapes).sort()).toEqual([1, 2, 5]);
  });
});

describe('the outline of a shape', () => {
  it('goes along each of its rings and closes it', () => {
    const outlines = bring(cells(3, 2), 'commune');
    if ('failure' in outlines) throw new Error(outlines.failure);
    const geometry = decode(outlines);
    const done: (string | number)[][] = [];
    const pen = { moveTo: (x: number, y: number) => done.push(['M', x, y]), lineTo: (x: number, y: number) => done.push(['L', x, y]), closePath: () => done.push(['Z']) };
    trace(pen, geometry, 4);
    const { points } = geometry;
    expect(done).toEqual([['M', points[32], points[33]], ['L', points[34], points[35]], ['L', points[36], points[37]], ['L', points[38], points[39]], ['Z']]);
  });
});
