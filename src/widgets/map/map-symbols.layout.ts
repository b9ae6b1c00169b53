import type { Box } from '../../geo/types.js';
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

/** Where circles stand: what an inset draws a second time has its circle there alone. @param radii share of the greatest, by code */
export function circlesOf({ anchors, shapes, box }: PlacedMap, radii: ReadonlyMap<string, number>): PlacedCircle[] {
  const round = (value: number): number => Math.round(value * 10) / 10;
  return shapes
    .flatMap(({ territory: { code } }, index): PlacedCircle[] => {
      const share = radii.get(code);
      const anchor = anchors[index];
      return share && anchor ? [{ code, x: round(anchor.at[0]), y: round(anchor.at[1]), radius: round(share * greatestRadius(box)) }] : [];
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
