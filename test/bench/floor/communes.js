/** The floor: the same paths, raw on a canvas, filled class by class from the same feed; nothing is read carefully, nothing can be pointed at. */
const blues = ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c'];

/** Rings of each shape as x and y in turn, in pixels. */
function decode({ arcs, objects, transform: { scale, translate }, bbox }, width) {
  const zoom = width / (bbox[2] - bbox[0]);
  const points = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [(x * scale[0] + translate[0] - bbox[0]) * zoom, (y * scale[1] + translate[1] - bbox[1]) * zoom];
    });
  });
  const ring = (indexes) => indexes.flatMap((index) => (index < 0 ? [...points[~index]].reverse() : points[index]).slice(1)).flat();
  const [{ geometries }] = Object.values(objects);
  return geometries.map(({ id, type, arcs: parts }) => ({ id, rings: (type === 'Polygon' ? [parts] : parts).flat().map(ring) }));
}

function classOf(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const breaks = [1, 2, 3, 4].map((fifth) => sorted[Math.floor((fifth * sorted.length) / 5)]);
  return (value) => breaks.filter((edge) => value >= edge).length;
}

/** Few enough that the browser fills them at once: a path of thousands of rings takes it twenty times as long as many short ones. */
const together = 20;

function outline(context, rings) {
  for (const ring of rings) {
    context.moveTo(ring[0], ring[1]);
    for (let at = 2; at < ring.length; at += 2) context.lineTo(ring[at], ring[at + 1]);
    context.closePath();
  }
}

function fill(context, shapes, values) {
  const byClass = blues.map(() => []);
  const classed = classOf(values.values());
  for (const shape of shapes) byClass[classed(values.get(shape.id))].push(shape);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  byClass.forEach((members, index) => {
    context.fillStyle = blues[index];
    for (let from = 0; from < members.length; from += together) {
      context.beginPath();
      for (const { rings } of members.slice(from, from + together)) outline(context, rings);
      context.fill();
    }
  });
}

const valuesOf = (feed, year) =>
  new Map(
    feed.indicators[0].observations
      .filter(({ period = year }) => period === year)
      .map(({ territory, value }) => [territory.slice(4), value]),
  );

/** @param {Element} place @param {{geometry: any, feed: any}} given @returns {{recolour: (year: string) => void}} */
export function draw(place, { geometry, feed }) {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = Math.ceil((640 * (geometry.bbox[3] - geometry.bbox[1])) / (geometry.bbox[2] - geometry.bbox[0]));
  place.append(canvas);
  const context = canvas.getContext('2d');
  const shapes = decode(geometry, 640);
  fill(context, shapes, valuesOf(feed, '2025'));
  return { recolour: (year) => fill(context, shapes, valuesOf(feed, year)) };
}
