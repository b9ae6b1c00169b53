import { geoConicConformalRaw, geoMercatorRaw } from 'd3-geo';

/** Parallels at which the map of the metropole is true to scale, and the meridian that stands upright. */
const conic = { parallels: [44, 49], meridian: 3 };

/** Units of the drawing, all whole numbers. `row` is the room between the south coast and the insets. */
const sizes = { width: 2000, row: 60, gap: 32, overseas: 236, paris: 368, height: 340, island: 176, air: 38 };

/** Beneath the south coast, from left to right. Paris and its ring are drawn a second time, larger. */
const row = [
  { id: 'paris', codes: ['75', '92', '93', '94'], twin: true },
  { id: 'guadeloupe', codes: ['971'] },
  { id: 'martinique', codes: ['972'] },
  { id: 'guyane', codes: ['973'] },
  { id: 'reunion', codes: ['974'] },
  { id: 'mayotte', codes: ['976'] },
];

const radians = (degrees) => (degrees * Math.PI) / 180;
const round = (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits;

export const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

/** Square degrees of an islet that is not drawn, so that no room is left for it: Ouessant has 0.002. */
const speck = 0.003;

/** Twice the area of a ring, above zero when it goes clockwise on a screen. */
export const areaOf = (ring) => ring.reduce((sum, [x, y], at) => sum + ring.at(at - 1)[0] * y - x * ring.at(at - 1)[1], 0);

const pointsOf = (features, codes, least = 0) =>
  features
    .filter(({ id }) => codes.includes(id))
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .filter(([ring]) => Math.abs(areaOf(ring)) / 2 >= least)
    .flat(2);

/** Left, top, right, bottom. */
function boxOf(points) {
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** A point of the globe in the plane of a projection, y downwards, before it is put at its place. */
function plane({ parallels, meridian }) {
  const raw = parallels ? geoConicConformalRaw(...parallels.map(radians)) : geoMercatorRaw;
  return ([longitude, latitude]) => {
    const [x, y] = raw(radians(longitude - meridian), radians(latitude));
    return [x, -y];
  };
}

/** The projection of some points, and of all that lie around them, with the scale and the shift that bring them into a frame: to its left, to its top or its bottom. */
function fitted(points, everywhere, projection, { left, top, bottom, width, height = Infinity }) {
  const [x0, y0, x1, y1] = boxOf(points.map(plane(projection)));
  const scale = round(Math.min(width / (x1 - x0), height / (y1 - y0)), 1);
  const y = top === undefined ? bottom - scale * y1 : top - scale * y0;
  // Degrees within which a place stands there: a little more than the territory.
  const [west, south, east, north] = boxOf(everywhere);
  const within = [west - 0.1, south - 0.1, east + 0.1, north + 0.1].map((value) => round(value, 1));
  return { ...projection, scale, x: round(left - scale * x0, 1), y: round(y, 1), within };
}

/** Where a point of the globe stands in the drawing, by one placement of the layout. */
export function placedBy(placement) {
  const inPlane = plane(placement);
  return (point) => inPlane(point).map((value, axis) => value * placement.scale + (axis ? placement.y : placement.x));
}

/** What draws the same shapes a second time, within a box. */
function twinOf([x0, y0, x1, y1], [left, top, right, bottom]) {
  const height = bottom - top - sizes.air;
  const scale = round(Math.min((right - left) / (x1 - x0), height / (y1 - y0)), 2);
  return { scale, x: round(left - scale * x0, 1), y: round(bottom - scale * y1, 1) };
}

/**
 * Where each part of the country is drawn, as data: the same numbers place its outlines when the file is built, and places on pages.
 * @param features départements in longitude and latitude
 */
export function layoutOf(features) {
  const elsewhere = row.filter(({ twin }) => !twin).flatMap(({ codes }) => codes);
  const here = features.map(({ id }) => id).filter((code) => !elsewhere.includes(code));
  const metropole = fitted(pointsOf(features, here, speck), pointsOf(features, here), conic, { left: 0, top: 0, width: sizes.width });
  const place = placedBy(metropole);
  const continent = boxOf(
    pointsOf(
      features,
      here.filter((code) => !/^2[AB]$/.test(code)),
    ).map(place),
  );
  const top = Math.round(continent[3]) + sizes.row;
  let left = 0;
  const insets = row.map(({ id, codes, twin }) => {
    const box = [left, top, left + (twin ? sizes.paris : sizes.overseas), top + sizes.height];
    left = box[2] + sizes.gap;
    const points = pointsOf(features, codes);
    if (twin) return { id, codes, box, twin: twinOf(boxOf(points.map(place)), box) };
    const [west, , east] = boxOf(points);
    const projection = { meridian: round((west + east) / 2, 1) };
    return {
      id,
      codes,
      box,
      placement: fitted(points, points, projection, { left: box[0], bottom: box[3], width: sizes.island, height: sizes.island }),
    };
  });
  return { box: [0, 0, sizes.width, top + sizes.height], metropole, insets };
}
