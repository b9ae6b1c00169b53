import { topology as topologyOf } from 'topojson-server';
import type { GeometryFailure } from './types.js';

export type Properties = Readonly<Record<string, unknown>>;

/** A feature of a file: its polygons as rings of arcs, `~position` where an arc is gone along backwards. */
export interface Feature {
  readonly id: unknown;
  readonly properties: Properties;
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

/** What a file of either format has, before codes are looked for and anything is placed. */
export interface Source {
  readonly features: readonly Feature[];
  /** x and y in turn, arc after arc. */
  readonly points: Float64Array;
  /** Where each arc ends, counted in numbers of `points`. */
  readonly ends: Uint32Array;
  readonly document: Properties;
}

const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null && !Array.isArray(value);
const failed = (failure: GeometryFailure['failure'], detail?: string): GeometryFailure => ({ failure, detail });

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isPolygonal = (geometry: unknown): boolean => isObject(geometry) && (geometry['type'] === 'Polygon' || geometry['type'] === 'MultiPolygon');

/** The features of a TopoJSON or a GeoJSON document. */
export function sourceOf(document: unknown, level: string): Source | GeometryFailure {
  if (!isObject(document)) return failed('not-geometry', Array.isArray(document) ? 'array' : document === null ? 'null' : typeof document);
  if (document['type'] === 'Topology') return topologySource(document, level);
  const features = document['type'] === 'Feature' ? [document] : asList(document['features']).filter(isObject);
  if (document['type'] !== 'Feature' && document['type'] !== 'FeatureCollection') return failed('not-geometry', kindOf(document));
  if (!features.length) return failed('empty');
  if (!features.some(({ geometry }) => isPolygonal(geometry))) return failed('not-geometry', kindOf(features[0]!['geometry']));
  return geoSource(document, features);
}

const kindOf = (value: unknown): string | undefined => (!isObject(value) ? 'null' : typeof value['type'] === 'string' ? value['type'].slice(0, 40) : undefined);

/** GeoJSON repeats what neighbours share; `topojson-server` finds it again. */
function geoSource(document: Properties, features: readonly Properties[]): Source | GeometryFailure {
  try {
    const geometries = features.map((feature) => (isPolygonal(feature['geometry']) && areCoordinates(feature['geometry'] as Properties) ? feature['geometry'] : null));
    const collection = { type: 'FeatureCollection', features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })) };
    const { objects, arcs } = topologyOf({ level: collection as never });
    const flat = flattened(arcs, undefined)!;
    const polygons = (objects['level'] as unknown as { geometries: Properties[] }).geometries.map(polygonsOf);
    return { document, ...flat, features: features.map(({ id, properties }, at) => ({ id, properties: isObject(properties) ? properties : {}, polygons: polygons[at]! })) };
  } catch {
    return failed('broken-topology');
  }
}

/** Rings of positions; anything else would make the search for what is shared fail for all. */
function areCoordinates({ type, coordinates }: Properties): boolean {
  const polygons = type === 'Polygon' ? [coordinates] : asList(coordinates);
  return polygons.every((rings) => Array.isArray(rings) && rings.every((ring) => Array.isArray(ring) && ring.length > 2 && ring.every(isPosition)));
}

const isPosition = (point: unknown): boolean => Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]);

function polygonsOf({ type, arcs }: Properties): Feature['polygons'] {
  const polygons = type === 'Polygon' ? [arcs] : type === 'MultiPolygon' ? asList(arcs) : [];
  return polygons.filter((rings) => asList(rings).length) as unknown as Feature['polygons'];
}

function topologySource(document: Properties, level: string): Source | GeometryFailure {
  const objects = isObject(document['objects']) ? document['objects'] : {};
  const listOf = (object: unknown): readonly Properties[] => {
    if (!isObject(object)) return [];
    return object['type'] === 'GeometryCollection' ? asList(object['geometries']).filter(isObject) : [object];
  };
  // The level's own ("departements", "Départements 2026"), else the first that has anything to fill.
  const named = Object.keys(objects).find((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().startsWith(level)) ?? level;
  const geometries = [objects[level], objects[named], ...Object.values(objects)].map(listOf).find((list) => list.some(isPolygonal));
  if (!geometries) return failed(Object.values(objects).some((object) => listOf(object).length) ? 'not-geometry' : 'empty', Object.keys(objects).join(', ').slice(0, 80) || undefined);
  const arcs = flattened(asList(document['arcs']), document['transform']);
  const features = geometries.map((geometry) => ({ id: geometry['id'], properties: isObject(geometry['properties']) ? geometry['properties'] : {}, polygons: polygonsOf(geometry) }));
  const isArc = (arc: unknown): boolean => Number.isInteger(arc) && ((arc as number) < 0 ? ~(arc as number) : (arc as number)) < arcs!.ends.length;
  const isSound = ({ polygons }: Feature): boolean => polygons.every((rings) => Array.isArray(rings) && rings.every((ring) => Array.isArray(ring) && ring.every(isArc)));
  if (!arcs || !features.every(isSound)) return failed('broken-topology');
  return { document, ...arcs, features };
}

/** The points of each arc of a TopoJSON, which stand in it as they are or as steps of a grid; undefined where one is no position. */
function flattened(arcs: readonly unknown[], transform: unknown): Pick<Source, 'points' | 'ends'> | undefined {
  const ends = new Uint32Array(arcs.length);
  let count = 0;
  for (let at = 0; at < arcs.length; at++) ends[at] = count += asList(arcs[at]).length * 2;
  const points = new Float64Array(count);
  const [kx, ky, x0, y0] = isObject(transform) ? [...asList(transform['scale']), ...asList(transform['translate'])].map(Number) : [1, 1, 0, 0];
  let to = 0;
  for (const arc of arcs) {
    let x = 0;
    let y = 0;
    for (const step of asList(arc) as readonly (readonly number[])[]) {
      if (transform) {
        x += step[0]!;
        y += step[1]!;
      } else [x, y] = step as [number, number];
      points[to++] = x * kx! + x0!;
      points[to++] = y * ky! + y0!;
    }
  }
  return points.every(Number.isFinite) ? { points, ends } : undefined;
}
