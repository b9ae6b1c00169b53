import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import type { Outlines, PackedTopology } from '../geo/outlines.js';

/** What `geometry` writes: planar TopoJSON in whole units, with the layout that places points of the globe in it. */
export type PlanarTopology = Topology<Objects<object>> & Pick<PackedTopology, 'box' | 'credit' | 'placements' | 'insets'> & { readonly planar: true };

const listOf = (arcs: ArrayLike<number>, start: number, end: number): [number, number][] =>
  Array.from({ length: (end - start) / 2 }, (_, at) => [arcs[start + at * 2]!, arcs[start + at * 2 + 1]!]);

/** Twice the area that an arc goes around, seen from the origin. */
const areaOf = (points: readonly (readonly number[])[]): number =>
  points.slice(1).reduce((sum, [x, y], at) => sum + points[at]![0]! * y! - x! * points[at]![1]!, 0);

/** Outlines as a topology that other programs read too, positions as they are. */
export function planarTopology(outlines: Outlines): PlanarTopology {
  const { level, box, credit, placements, insets, codes, names, parents, postals, arcs, arcEnds, ringArcs, ringEnds, shapeEnds } = outlines;
  const points = Array.from(arcEnds, (end, at) => listOf(arcs, at ? arcEnds[at - 1]! : 0, end));
  const areas = points.map(areaOf);
  const order = new Map<number, number>();
  const renamed = (arc: number): number => {
    const position = arc < 0 ? ~arc : arc;
    if (!order.has(position)) order.set(position, order.size);
    return arc < 0 ? ~order.get(position)! : order.get(position)!;
  };
  let [ring, from] = [0, 0];
  const geometries = codes.map((id, at): Polygon<object> | MultiPolygon<object> => {
    const polygons: number[][][] = [];
    for (; ring < shapeEnds[at]!; from = ringEnds[ring++]!) {
      const own = Array.from({ length: ringEnds[ring]! - from }, (_, one) => ringArcs[from + one]!);
      const area = own.reduce((sum, arc) => sum + (arc < 0 ? -areas[~arc]! : areas[arc]!), 0);
      // Holes go the other way, after the ring that they are in.
      if (area < 0 && polygons.length) polygons.at(-1)!.push(own.map(renamed));
      else polygons.push([own.map(renamed)]);
    }
    const properties = { ...(names?.[at] && { name: names[at] }), ...(parents?.[at] && { parent: parents[at] }), ...(postals?.[at] && { postal: postals[at] }) };
    return polygons.length === 1 ? { type: 'Polygon', id, properties, arcs: polygons[0]! } : { type: 'MultiPolygon', id, properties, arcs: polygons };
  });
  return {
    type: 'Topology', planar: true, credit, box, placements, insets: (insets ?? []).filter((inset) => inset.twin || inset.codes.length),
    objects: { [level]: { type: 'GeometryCollection', geometries } satisfies GeometryCollection<object> },
    arcs: [...order.keys()].map((at) => points[at]!),
  };
}

/** Borders with a share of their points, those that bend them most, in steps from point to point. */
export function simplified(topology: PlanarTopology, share: number): PlanarTopology {
  const weighed = share < 1 ? presimplify(topology) : undefined;
  const { arcs } = weighed ? simplify(weighed, quantile(weighed, share)) : topology;
  const steps = arcs.map((arc) => arc.map(([x, y], at) => (at ? [x! - arc[at - 1]![0]!, y! - arc[at - 1]![1]!] : [x!, y!])));
  return { ...topology, transform: { scale: [1, 1], translate: [0, 0] }, arcs: steps };
}

export const pointsIn = ({ arcs }: PlanarTopology): number => arcs.reduce((sum, { length }) => sum + length, 0);
