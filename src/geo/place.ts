import { shippedPlacements } from './placements.js';
import type { Geometry, Placement, Point } from './types.js';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * A placement as a function: longitude and latitude in degrees to where they stand in the drawing. Lambert's conic conformal with two
 * parallels, else Mercator, on a sphere (J. P. Snyder, Map Projections: A Working Manual, USGS 1987, (15-1) to (15-3) and (7-1), (7-2)):
 * d3-geo has both with all that projections can do, at four kilobytes for these lines.
 */
export function placedBy({ parallels, meridian, scale, x, y }: Placement): (longitude: number, latitude: number) => [x: number, y: number] {
  const tangent = (latitude: number): number => Math.tan(Math.PI / 4 + radians(latitude) / 2);
  if (!parallels) return (longitude, latitude) => [x + scale * radians(longitude - meridian), y - scale * Math.log(tangent(latitude))];
  const [cos0, cos1] = parallels.map((parallel) => Math.cos(radians(parallel))) as [number, number];
  const cone = parallels[0] === parallels[1] ? Math.sin(radians(parallels[0])) : Math.log(cos0 / cos1) / Math.log(tangent(parallels[1]) / tangent(parallels[0]));
  const reach = (cos0 * tangent(parallels[0]) ** cone) / cone;
  return (longitude, latitude) => {
    const radius = reach / tangent(latitude) ** cone;
    const angle = cone * radians(longitude - meridian);
    return [x + scale * radius * Math.sin(angle), y - scale * (reach - radius * Math.cos(angle))];
  };
}

/** The placement of a point; those of islands first, since the frame of the metropole is the widest. */
export function placementAt(placements: readonly Placement[], longitude: number, latitude: number): Placement | undefined {
  return placements.filter(({ within: [west, south, east, north] }) => longitude >= west && longitude <= east && latitude >= south && latitude <= north).at(-1);
}

/** Where places stand in a geometry, insets included; undefined for what it does not draw. */
export function placerOf({ placements = shippedPlacements, box: [left, top, right, bottom] }: Pick<Geometry, 'placements' | 'box'>): (longitude: number, latitude: number) => Point | undefined {
  const known = new Map(placements.map((placement) => [placement, placedBy(placement)]));
  return (longitude, latitude) => {
    const point = known.get(placementAt(placements, longitude, latitude)!)?.(longitude, latitude);
    return point && point[0] >= left && point[0] <= right && point[1] >= top && point[1] <= bottom ? point : undefined;
  };
}
