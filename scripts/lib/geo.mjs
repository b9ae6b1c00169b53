import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { areaOf, layoutOf, placedBy, polygonsOf } from './geo-layout.mjs';

/** Vintage of the codes; it stands in the name of the file, so that a new one is never taken from an old cache. */
export const vintage = 2026;

const credit = `Natural Earth, codes Insee ${vintage}`;

/** Outer rings clockwise, holes the other way: what is drawn then needs no rule for filling. */
const wound = (rings) => rings.map((ring, at) => (areaOf(ring) > 0 === (at === 0) ? ring : [...ring].reverse()));

function drawn(features, { metropole, insets }) {
  const placements = new Map(insets.flatMap(({ codes, placement }) => (placement ? codes.map((code) => [code, placement]) : [])));
  return features.map(({ id, properties, geometry }) => {
    const place = placedBy(placements.get(id) ?? metropole);
    const coordinates = polygonsOf(geometry).map((rings) => wound(rings.map((ring) => ring.map(place))));
    return { type: 'Feature', id, properties: { region: properties.region }, geometry: { type: 'MultiPolygon', coordinates } };
  });
}

/**
 * Fewer points, borders still shared. A twin is looked at larger, so its points weigh as they do there.
 * @param detail the smallest triangle that is kept, in square units
 */
function simplified(topology, insets, detail) {
  const weighed = presimplify(topology);
  const twins = insets.filter(({ twin }) => twin);
  const near = (codes) =>
    new Set(
      topology.objects.departement.geometries
        .filter(({ id }) => codes.includes(id))
        .flatMap(({ arcs }) => arcs.flat(2))
        .map((arc) => (arc < 0 ? ~arc : arc)),
    );
  for (const { codes, twin } of twins) for (const arc of near(codes)) for (const point of weighed.arcs[arc]) point[2] *= twin.scale ** 2;
  const fewer = simplify(weighed, detail);
  // Islets below the size of what is kept of a coast.
  return filter(fewer, filterWeight(fewer, detail));
}

function withAnchors(topology, objects, anchorOf) {
  for (const object of Object.values(objects)) {
    for (const geometry of object.geometries) {
      const rings = polygonsOf(feature(topology, geometry).geometry).flat();
      let end = 0;
      const anchor = anchorOf(
        rings.flat(2),
        rings.map((ring) => (end += ring.length)),
      );
      geometry.properties.anchor = anchor.map(Math.round);
    }
  }
}

/** `01` → `dep:01`, as feeds write it. */
const departement = (code) => `dep:${code}`;
const region = (code) => `reg:${code}`;

function levelsOf(topology) {
  // Neighbours one after the other, whose arcs lie near each other.
  const byRegion = ({ id, properties }) => `${properties.region} ${id}`;
  const geometries = [...topology.objects.departement.geometries].sort((one, other) => (byRegion(one) < byRegion(other) ? -1 : 1));
  const regions = [...new Set(geometries.map(({ properties }) => properties.region))].sort();
  return {
    departement: {
      type: 'GeometryCollection',
      geometries: geometries.map(({ id, type, arcs, properties }) => ({
        id: departement(id),
        type,
        arcs,
        properties: { parent: region(properties.region) },
      })),
    },
    region: {
      type: 'GeometryCollection',
      geometries: regions.map((code) => ({
        id: region(code),
        ...mergeArcs(
          topology,
          geometries.filter(({ properties }) => properties.region === code),
        ),
        properties: {},
      })),
    },
  };
}

/** Insets with the codes of all levels: an overseas département is a région as well; Paris and its ring are a part of one. */
function namedInsets(features, insets) {
  const regionOf = new Map(features.map(({ id, properties }) => [id, properties.region]));
  return insets.map(({ id, codes, box, twin }) => ({
    id,
    codes: [...codes.map(departement), ...(twin ? [] : codes.map((code) => region(regionOf.get(code))))],
    box,
    ...(twin && { twin }),
  }));
}

/**
 * The régions and départements as one planar TopoJSON in whole units, with the layout that places them.
 * @param source départements in longitude and latitude: `id`, `properties.region`
 * @param options.anchorOf of src/geo/anchor.ts
 * @param options.detail the smallest triangle that is kept, in square units
 * @param options.step units between two places where a point may be: a third of a millimetre of a map as wide as a column
 */
export function franceOf(source, { anchorOf, detail = 75, step = 2 }) {
  const { metropole, insets, box } = layoutOf(source.features);
  const features = drawn(source.features, { metropole, insets });
  const whole = topologyOf({ departement: { type: 'FeatureCollection', features } });
  const topology = quantize(simplified(whole, insets, detail), { scale: [step, step], translate: [0, 0] });
  const objects = levelsOf(topology);
  withAnchors(topology, objects, anchorOf);
  return {
    type: 'Topology',
    credit,
    box,
    placements: [metropole, ...insets.flatMap(({ placement }) => placement ?? [])],
    insets: namedInsets(source.features, insets),
    transform: topology.transform,
    objects,
    arcs: topology.arcs,
  };
}
