import type { Box, Point } from '../../geo/types.js';
import { fits, type PlacedMap, type Word } from './map.layout.js';

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

/** Values inside the circles that have room for them. */
export function circleWords({ anchors, shapes, box }: PlacedMap, circles: readonly PlacedCircle[]): Word[] {
  const radii = new Map(circles.map(({ code, radius }) => [code, radius]));
  return shapes.flatMap(({ territory: { code }, said: { short } }, index): Word[] => {
    const from = short && fits(short.length, radii.get(code) ?? 0, box);
    const anchor = anchors[index];
    return from && anchor ? [{ x: anchor.x, y: anchor.y, text: short, from, strong: true }] : [];
  });
}
