/** The text of whole numbers that `numbersIn` of src/geo/unpack.ts reads. */
export function packed(numbers) {
  let text = '';
  for (const number of numbers) {
    let left = number < 0 ? -2 * number - 1 : 2 * number;
    let digits = String.fromCharCode(35 + (left % 57));
    left = Math.floor(left / 57);
    for (; left > 0; left = Math.floor(left / 34)) digits = String.fromCharCode(93 + (left % 34)) + digits;
    text += digits;
  }
  return text;
}

const positionOf = (arc) => (arc < 0 ? ~arc : arc);
const ringsOf = ({ type, arcs }) => (type === 'Polygon' ? arcs : arcs.flat());

/**
 * Arcs in the order and the direction in which rings go along them, so that most begin where the one before ends.
 * @returns {Map<number, { at: number, reversed: boolean }>}
 */
function inOrder(geometries) {
  const order = new Map();
  for (const arc of geometries.flatMap(ringsOf).flat()) {
    if (!order.has(positionOf(arc))) order.set(positionOf(arc), { at: order.size, reversed: arc < 0 });
  }
  return order;
}

function absolute(arc, reversed) {
  let [x, y] = [0, 0];
  const points = arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
  return reversed ? points.reverse() : points;
}

function packedArcs(arcs, order) {
  let end = [0, 0];
  const step = (point) => {
    const [x, y] = end;
    end = point;
    return [point[0] - x, point[1] - y];
  };
  return packed([...order].flatMap(([at, { reversed }]) => [arcs[at].length, ...absolute(arcs[at], reversed).flatMap(step)]));
}

function packedRings(geometries, order) {
  let before = -1;
  const step = (arc) => {
    const { at, reversed } = order.get(positionOf(arc));
    const ahead = at - before - 1;
    before = at;
    return ahead * 2 + (arc < 0 !== reversed ? 1 : 0);
  };
  return packed(geometries.map(ringsOf).flatMap((rings) => [rings.length, ...rings.flatMap((ring) => [ring.length, ...ring.map(step)])]));
}

function packedAnchors(geometries, unit) {
  let before = [0, 0];
  return packed(
    geometries.flatMap(({ properties: { anchor } }) => {
      const [x, y, room] = anchor.map((number) => Math.round(number / unit / 2));
      const step = [x - before[0], y - before[1], room];
      before = [x, y];
      return step;
    }),
  );
}

function packedLevel(geometries, order, step, parents) {
  return {
    prefix: `${geometries[0].id.split(':')[0]}:`,
    codes: geometries.map(({ id }) => id.split(':')[1]).join(' '),
    ...(parents && {
      parents: { of: parents.level, at: packed(geometries.map(({ properties }) => parents.codes.indexOf(properties.parent))) },
    }),
    anchors: packedAnchors(geometries, step),
    rings: packedRings(geometries, order),
  };
}

/**
 * A planar topology as it is shipped: the numbers of TopoJSON without its brackets and commas, a third less once it is compressed.
 * @param topology TopoJSON with the levels `departement` and `region`, arcs in steps
 */
export function pack({ credit, box, insets, transform, objects, arcs }) {
  const [step] = transform.scale;
  const regions = objects.region.geometries;
  const departements = objects.departement.geometries;
  const order = inOrder(departements);
  return {
    credit,
    step,
    box,
    insets,
    levels: {
      departement: packedLevel(departements, order, step, { level: 'region', codes: regions.map(({ id }) => id) }),
      region: packedLevel(regions, order, step),
    },
    arcs: packedArcs(arcs, order),
  };
}
