import type { Box, Point } from '../../geo/types.js';
import { HALF_FIGURE, HALF_HEIGHT, percent, WIDTHS, type PlacedMap, type Word } from './map.layout.js';

export interface PlacedCircle {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Share of the drawing's width that the greatest circle's radius takes. */
const GREATEST = 0.045;

/** Radius of the greatest circle, in the units of the drawing: one for the map, its insets and its legend. */
export const greatestRadius = (box: Box): number => (box[2] - box[0]) * GREATEST;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where circles stand: what an inset draws a second time has its circle there alone. @param radii share of the greatest, by code */
export function circlesOf({ anchors, shapes, box, many }: PlacedMap, radii: ReadonlyMap<string, number>): PlacedCircle[] {
  const greatest = greatestRadius(box);
  const places: readonly (readonly [code: string, at: Point | undefined])[] = many
    ? [...radii.keys()].map((code) => [code, many.geometry.shapes[many.geometry.index.get(code) ?? -1]?.anchor])
    : shapes.map(({ territory: { code } }, index) => [code, anchors[index]?.at]);
  return places
    .flatMap(([code, at]): PlacedCircle[] => {
      const share = radii.get(code);
      return share && at ? [{ code, x: round(at[0]), y: round(at[1]), radius: round(share * greatest) }] : [];
    })
    .sort((one, other) => other.radius - one.radius);
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Parts of the radius, and eighths of a turn, at which a value may stand away from the middle of its circle. */
const FAR = [0, 0.25, 0.45] as const;
const TURNS = [0, 4, 2, 6, 1, 3, 5, 7] as const;

/**
 * Where a value is inside its circle and under no other; the middle where it can be.
 * @param half of the words' width, and of their height
 */
export function roomIn({ x, y, radius }: Disc, above: readonly Disc[], [half, tall]: readonly [number, number]): Point | undefined {
  const spots = FAR.flatMap((far) => TURNS.map((eighths): Point => {
    const turn = (eighths * Math.PI) / 4;
    return [x + far * radius * Math.cos(turn), y + far * radius * Math.sin(turn)];
  }));
  return spots.find(([left, top]) =>
    Math.hypot(Math.abs(left - x) + half, Math.abs(top - y) + tall) <= radius
    && !above.some((one) => Math.hypot(Math.max(0, Math.abs(one.x - left) - half), Math.max(0, Math.abs(one.y - top) - tall)) < one.radius * 1.04));
}

/** Values inside the circles that have room for them, and under no other, each from the width at which there is. */
export function circleWords({ shapes, box }: PlacedMap, circles: readonly PlacedCircle[]): Word[] {
  const shorts = new Map(shapes.map(({ territory: { code }, said: { short } }) => [code, short]));
  return circles.flatMap((circle, index): Word[] => {
    const text = shorts.get(circle.code);
    if (!text) return [];
    const above = circles.slice(index + 1).filter(({ x, y, radius }) => Math.hypot(x - circle.x, y - circle.y) < radius + circle.radius);
    for (const from of WIDTHS) {
      // Narrower, the same words are larger.
      const unit = (box[2] - box[0]) / from;
      const spot = roomIn(circle, above, [text.length * HALF_FIGURE * unit, HALF_HEIGHT * unit]);
      if (spot) return [{ x: percent(spot[0], box[0], box[2]), y: percent(spot[1], box[1], box[3]), text, from, strong: true }];
    }
    return [];
  });
}
