/** The floor: planar TopoJSON decoded once for the page, plain SVG, no legend. It reads nothing carefully and explains nothing. */
const blues = ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c'];
const svg = 'http://www.w3.org/2000/svg';
let shapes;

function decode({ arcs, objects: { departements }, transform: { scale, translate } }) {
  const points = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => `${((x += dx) * scale[0] + translate[0]).toFixed(1)},${((y += dy) * scale[1] + translate[1]).toFixed(1)}`);
  });
  const backwards = points.map((arc) => [...arc].reverse());
  const ring = (indexes) => `M${indexes.flatMap((index) => (index < 0 ? backwards[~index] : points[index])).join('L')}Z`;
  return departements.geometries.map(({ id, type, arcs: parts, properties }) => ({
    id,
    name: properties.nom,
    path: (type === 'Polygon' ? [parts] : parts).flat().map(ring).join(''),
  }));
}

function quantiles(rates) {
  const sorted = [...rates.values()].sort((one, other) => one - other);
  return [1, 2, 3, 4].map((fifth) => sorted[Math.floor((fifth * sorted.length) / 5)]);
}

export function draw(place, { geometry, rates }) {
  shapes ??= decode(geometry);
  const breaks = quantiles(rates);
  const map = document.createElementNS(svg, 'svg');
  map.setAttribute('viewBox', '0 0 640 660');
  for (const { id, path } of shapes) {
    const drawn = document.createElementNS(svg, 'path');
    drawn.setAttribute('d', path);
    drawn.setAttribute('fill', blues[breaks.filter((edge) => rates.get(id) >= edge).length]);
    map.append(drawn);
  }
  place.append(map);
}
