import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Geometry, Shape } from '../../../../src/geo/types.js';
import { approached, dragged, LARGEST, middle, placesOf, pointAt, revealed, scaled, silhouette, transformOf, wholeView, type View } from '../../../../src/widgets/map/map-use.layout.js';

const box: Box = [100, 50, 1100, 850];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const amount = fc.double({ min: -5, max: 5, noNaN: true });
const steps = fc.array(fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), share, share, amount, amount), { maxLength: 20 });

const walked = (all: readonly (readonly [number, number, number, number, number])[]): View =>
  all.reduce((view, [factor, across, down, right, below]) => dragged(scaled(view, view.scale * factor, pointAt(view, box, across, down), box), box, right, below), wholeView(box));

const shape = (code: string, at: Box): Shape => ({ code, box: at, path: `M${at[0]} ${at[1]}`, anchor: middle(at), room: 5 });
const geometry = {
  shapes: [shape('dep:75', [600, 200, 610, 206]), shape('dep:39', [800, 400, 860, 500])],
  index: new Map([['dep:75', 0], ['dep:39', 1]]),
  insets: [{ id: 'paris', codes: ['dep:75'], box: [0, 0, 1, 1], twin: { scale: 10, x: -5800, y: -1300 } }],
} as unknown as Geometry;

describe('what is in view of a map', () => {
  it('is never larger than twelve times, never smaller than its frame, and never beside the drawing', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const view = walked(all);
        const [right, bottom] = pointAt(view, box, 1, 1);
        expect(view.scale).toBeGreaterThanOrEqual(1);
        expect(view.scale).toBeLessThanOrEqual(LARGEST);
        for (const [least, most] of [[box[0], view.left], [box[1], view.top], [right, box[2]], [bottom, box[3]]] as const) expect(least).toBeLessThanOrEqual(most + 1e-6);
      }),
    );
  });

  it('keeps the point where it is around which it is enlarged, as long as the frame is filled', () => {
    fc.assert(
      fc.property(steps, share, share, fc.double({ min: 1, max: 4, noNaN: true }), (all, across, down, factor) => {
        const view = walked(all);
        const point = pointAt(view, box, across, down);
        const after = pointAt(scaled(view, view.scale * factor, point, box), box, across, down);
        expect(after[0]).toBeCloseTo(point[0], 6);
        expect(after[1]).toBeCloseTo(point[1], 6);
      }),
    );
  });

  it('moves to a part only where that is out of view, and enlarges what is smaller than a fingertip', () => {
    const view = scaled(wholeView(box), 2, [100, 50], box);
    expect(revealed(view, [200, 100, 260, 160], box)).toBe(view);
    expect(pointAt(revealed(view, [900, 700, 960, 760], box), box, 1, 1)).toEqual([1100, 850]);
    expect(approached(wholeView(box), [800, 400, 860, 500], box, 24)).toEqual(wholeView(box));
    const near = approached(wholeView(box), [600, 200, 610, 206], box, 24);
    expect(near.scale).toBe(LARGEST);
    expect(middle([near.left, near.top, ...pointAt(near, box, 1, 1)])).toEqual([605, 203]);
  });

  it('is written so that its corner comes to the corner of the frame', () => {
    expect(transformOf({ scale: 2, left: 300, top: 150 }, box)).toBe('translate(-500px, -250px) scale(2)');
    expect(transformOf(wholeView(box), box)).toBe('translate(0px, 0px) scale(1)');
  });
});

describe('where a territory is drawn', () => {
  it('is where it lies and in the inset that draws it larger', () => {
    expect(placesOf(geometry, 'dep:39')).toEqual([{ path: 'M800 400', box: [800, 400, 860, 500] }]);
    expect(placesOf(geometry, 'dep:75').map(({ box: at, twin }) => [at, twin])).toEqual([
      [[600, 200, 610, 206], undefined],
      [[200, 700, 300, 760], 'translate(-5800 -1300) scale(10)'],
    ]);
    expect(placesOf(geometry, 'dep:00')).toEqual([]);
  });

  it('is repeated as a silhouette of the same height or width for all', () => {
    expect(silhouette(geometry, 'dep:39')).toEqual({ path: 'M800 400', viewBox: '800 400 60 100', width: 2.1, height: 3.5 });
    expect(silhouette(geometry, 'dep:75')).toMatchObject({ width: 3.5, height: 2.1 });
    expect(silhouette(geometry, 'dep:00')).toBe(undefined);
  });
});
