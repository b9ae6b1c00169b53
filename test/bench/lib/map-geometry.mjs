import { readFileSync } from 'node:fs';
import { geoConicConformal } from 'd3-geo';
import { topology } from 'topojson-server';
import { inRoot } from '../../../scripts/lib/root.mjs';

/** As many steps along each axis as peers' own example files have. */
const steps = 1e4;

/**
 * Where the south-west corner of an overseas département goes, and how much smaller it becomes, in degrees: beside the metropole, as files
 * "with overseas brought near" have them, so that every peer draws all 101 with one projection and nothing is out of sight.
 */
const near = {
  971: { from: [-61.8, 15.85], to: [-5, 40.2], scale: 1.5 },
  972: { from: [-61.23, 14.41], to: [-3, 40.2], scale: 2 },
  973: { from: [-54.62, 2.11], to: [-1.2, 40.1], scale: 0.32 },
  974: { from: [55.23, -21.37], to: [0.8, 40.2], scale: 1.6 },
  976: { from: [45.04, -12.99], to: [2.8, 40.2], scale: 2.5 },
};

const eachPoint = (coordinates, move) =>
  typeof coordinates[0] === 'number' ? move(coordinates) : coordinates.map((inner) => eachPoint(inner, move));

function broughtNear(feature) {
  const inset = near[feature.id];
  if (!inset) return feature;
  const { from, to, scale } = inset;
  const coordinates = eachPoint(feature.geometry.coordinates, (point) =>
    point.map((value, axis) => to[axis] + scale * (value - from[axis])),
  );
  return { ...feature, geometry: { ...feature.geometry, coordinates } };
}

/** Projected as far as a page that is 640 wide needs: decoding is all that is left to do. */
function planar(collection, width) {
  const projection = geoConicConformal().parallels([44, 49]).rotate([-3, 0]).fitWidth(width, collection);
  const features = collection.features.map((feature) => ({
    ...feature,
    geometry: { ...feature.geometry, coordinates: eachPoint(feature.geometry.coordinates, projection) },
  }));
  return { type: 'FeatureCollection', features };
}

const asText = (collection) => JSON.stringify(topology({ departements: collection }, steps));

/** @returns {{departements: any, geographic: string, planar: string}} the source; TopoJSON in degrees for the peers; projected for the floor */
export function mapGeometry() {
  const path = inRoot('scripts', 'geo', 'natural-earth', 'departements.geojson');
  const departements = JSON.parse(readFileSync(path, 'utf8'));
  const features = departements.features.map(broughtNear).map(({ type, id, properties: { nom }, geometry }) => ({
    type,
    id,
    properties: { nom },
    geometry,
  }));
  const collection = { type: 'FeatureCollection', features };
  return { departements, geographic: asText(collection), planar: asText(planar(collection, 640)) };
}
