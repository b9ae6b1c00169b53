import { geoConicConformal, geoMercator } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { franceOf } from '../../../scripts/lib/geo.mjs';
import { anchorOf } from '../../../src/geo/anchor.js';
import { bring } from '../../../src/geo/bring.js';
import { codeOf, parentOf, postalOf } from '../../../src/geo/codes.js';
import { decodeBrought } from '../../../src/geo/decode-brought.js';
import { placedBy, placerOf } from '../../../src/geo/place.js';
import type { Geometry, GeometryFailure } from '../../../src/geo/types.js';
import { layout, outlinesOf, ringAreas, shippedLevel } from './support/france.js';

const brought = (document: unknown, level = 'commune'): Geometry => {
  const outlines = bring(document, level, layout);
  if ('failure' in outlines) throw new Error(outlines.failure);
  return decodeBrought(outlines);
};
const failure = (document: unknown, level = 'commune'): GeometryFailure['failure'] => (bring(document, level, layout) as GeometryFailure).failure;

type Ring = [number, number][];
const square = (x: number, y: number, side: number): Ring => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
const polygon = (...rings: Ring[]): object => ({ type: 'Polygon', coordinates: rings });
const collection = (...features: object[]): object => ({ type: 'FeatureCollection', features });
const feature = (geometry: unknown, properties: object = {}, id?: unknown): object => ({ type: 'Feature', id, properties, geometry });
const codesOf = ({ shapes }: Geometry): string[] => shapes.map(({ code }) => code);

const outlines = JSON.parse(readFileSync(new URL('../../../scripts/geo/natural-earth/departements.geojson', import.meta.url), 'utf8')) as object;

describe('a geometry brought', () => {
  it('in longitude and latitude lies where the shipped one does', () => {
    const geometry = brought(outlines, 'departement');
    const shipped = shippedLevel('departement');
    const [own, theirs] = [geometry.placements![0]!, layout.placements[0]!];
    const scale = own.scale / theirs.scale;
    const moved = [own.x - theirs.x * scale, own.y - theirs.y * scale];
    expect(codesOf(geometry).sort()).toEqual(codesOf(shipped).sort());
    for (const shape of geometry.shapes) {
      const other = shipped.shapes[shipped.index.get(shape.code)!]!;
      expect(shape.inset).toBe(other.inset);
      // Simplified, and without islets: Finistère's reach 46 units farther.
      for (const side of [0, 1, 2, 3]) expect(Math.abs((shape.box[side]! - moved[side % 2]!) / scale - other.box[side]!), shape.code).toBeLessThan(50);
    }
    expect(geometry.insets.map(({ id, codes }) => [id, codes])).toEqual(shipped.insets.map(({ id, codes }) => [id, codes]));
    const [twin, shippedTwin] = [geometry, shipped].map(({ insets }) => insets[0]!.twin!);
    expect(twin!.x).toBeCloseTo(shippedTwin!.x * scale + moved[0]! * (1 - twin!.scale), 6);
    // Islands of a file of its own are within its drawing, whatever the included outlines leave out.
    expect(geometry.box[0]).toBe(0);
    for (const { box, code } of geometry.shapes) {
      for (const side of [0, 1]) expect(box[side], code).toBeGreaterThanOrEqual(geometry.box[side]!);
      for (const side of [2, 3]) expect(box[side], code).toBeLessThanOrEqual(geometry.box[side]!);
    }
  });

  it('is the same as TopoJSON and as GeoJSON', () => {
    const topology = franceOf(outlines, { anchorOf });
    const { placements: _, insets: __, box: ___, ...bare } = topology as unknown as Record<string, unknown>;
    const [kept, fitted] = [brought(topology, 'departement'), brought({ ...bare, planar: true }, 'departement')];
    const shipped = shippedLevel('departement');
    expect(kept.box).toEqual(shipped.box);
    for (const [at, { code }] of kept.shapes.entries()) {
      const own = outlinesOf(shipped, shipped.index.get(code)!);
      expect(outlinesOf(kept, at).flat().sort()).toEqual(own.flat().sort());
      expect(fitted.shapes[at]!.code).toBe(code);
    }
  });

  it('is drawn larger when it is a part of the country, without the frames of what is not there', () => {
    const { features } = outlines as { features: { id: string }[] };
    const { box, insets, shapes } = brought({ ...outlines, features: features.filter(({ id }) => ['39', '25'].includes(id)) }, 'departement');
    expect(Math.max(box[2], box[3])).toBe(20_000);
    expect(insets).toEqual([]);
    expect(shapes.map(({ parent }) => parent)).toEqual(['reg:27', 'reg:27']);
  });

  it('outside France has a projection of its own', () => {
    const { placements, shapes } = brought(collection(feature(polygon(square(-73.6, 45.5, 0.2)), { code: 'ville' })), 'quartier');
    expect(shapes[0]!.code).toBe('x:ville');
    expect(placements).toHaveLength(1);
    const [left, top, right, bottom] = shapes[0]!.box;
    // A degree of longitude is 0.7 of one of latitude there.
    expect((right - left) / (bottom - top)).toBeCloseTo(Math.cos((45.6 * Math.PI) / 180), 2);
  });

  it('leaves out what is far from a file that is French else, and counts it', () => {
    const { leftOut, shapes } = brought(
      collection(feature(polygon(square(5, 46, 0.1)), { code: '39300' }), feature(polygon(square(5.1, 46, 0.1)), { code: '39301' }), feature(polygon(square(-149, -17, 0.1)), { code: '98735' })),
    );
    expect(shapes).toHaveLength(2);
    expect(leftOut).toEqual({ uncoded: 0, empty: 0, elsewhere: 1 });
  });

  it('is planar when positions are no degrees, or when the file says so; metres of a survey have north above', () => {
    const drawn = brought(collection(feature(polygon(square(0, 0, 400)), { code: '1' }), feature(polygon(square(0, 400, 400)), { code: '2' })), 'zone');
    expect(drawn.shapes[0]!.box[1]).toBe(0);
    expect(drawn.placements).toEqual([]);
    const surveyed = brought(collection(feature(polygon(square(900_000, 6_600_000, 400)), { code: '1' }), feature(polygon(square(900_000, 6_600_400, 400)), { code: '2' })), 'zone');
    expect(surveyed.shapes[0]!.box[1]).toBe(10_000);
    const small = { ...collection(feature(polygon(square(5, 46, 1)), { code: '1' })), planar: true };
    expect(brought(small, 'zone').placements).toEqual([]);
  });

  it('may be wound either way: outer rings come out clockwise, holes against it', () => {
    const hole = square(5.02, 46.02, 0.02);
    for (const [outer, inner] of [[square(5, 46, 0.1), hole], [square(5, 46, 0.1).reverse(), hole], [square(5, 46, 0.1), [...hole].reverse()]] as const) {
      const areas = ringAreas(brought(collection(feature(polygon(outer, inner), { code: '39300' }))), 0);
      expect(areas.map(Math.sign)).toEqual([1, -1]);
    }
  });

  it('has a border once for two neighbours, also where GeoJSON has it twice', () => {
    const { borders } = brought(collection(feature(polygon(square(5, 46, 0.1)), { code: '1001' }), feature(polygon(square(5.1, 46, 0.1)), { code: '1002' })));
    expect(borders.map(({ one, other }) => [one, other]).sort()).toEqual([[0, -1], [0, 1], [1, -1]]);
  });

  it('counts what has no code and what has no outline, and joins what has the same code', () => {
    const { leftOut, shapes } = brought(
      collection(feature(polygon(square(5, 46, 0.1)), { code: '39300' }), feature(polygon(square(5.5, 46, 0.1)), { code: '39300' }), feature(polygon(square(6, 46, 0.1))), feature(null, { code: '39302' })),
    );
    expect(shapes).toHaveLength(1);
    expect(shapes[0]!.path.match(/M/g)).toHaveLength(2);
    expect(leftOut).toEqual({ uncoded: 1, empty: 1, elsewhere: 0 });
  });

  it('draws what is smaller than a unit as a path that is valid', () => {
    const { shapes } = brought(collection(feature(polygon(square(0, 0, 4000)), { code: '1' }), feature(polygon(square(100, 100, 1e-9)), { code: '2' })), 'zone');
    expect(shapes[1]!.path).toMatch(/^M\d+ \d+(?:l[-\d ]+)?z$/);
  });
});

describe('codes', () => {
  it.each([
    ['commune', '39300', {}, 'com:39300'],
    ['commune', undefined, { codgeo: '39300' }, 'com:39300'],
    ['commune', undefined, { INSEE_COM: '01001' }, 'com:01001'],
    ['commune', 7, { code: '2A004' }, 'com:2A004'],
    ['commune', 1001, {}, 'com:01001'],
    ['departement', undefined, { code: 1 }, 'dep:01'],
    ['epci', '200069193', {}, 'epci:200069193'],
    ['zone-emploi', '8405', {}, 'ze:8405'],
    ['quartier', undefined, { id: 'gare' }, 'x:gare'],
    ['quartier', 'x:gare', {}, 'x:gare'],
    ['commune', 'dep:39', {}, 'dep:39'],
    ['commune', '', { nom: 'Dole' }, ''],
  ])('of %s are found and written as feeds write them: %s %j', (level, id, properties, code) => {
    expect(codeOf(level, id, properties)).toBe(code);
  });

  it.each([
    [{ codesPostaux: ['01000', '01500'] }, '01000 01500'],
    [{ code_postal: '01000/01500' }, '01000 01500'],
    [{ postal: 1000 }, undefined],
    [{ nom: 'Bourg' }, undefined],
  ])('have postal codes beside them where a file has any: %j', (properties, postal) => {
    expect(postalOf(properties)).toBe(postal);
  });

  it.each([
    ['commune', 'com:39300', {}, 'dep:39'],
    ['commune', 'com:97411', {}, 'dep:974'],
    ['commune', 'com:2A004', {}, 'dep:2A'],
    ['epci', 'epci:200069193', { departement: '01' }, 'dep:01'],
    ['departement', 'dep:39', { region: '27' }, 'reg:27'],
    ['quartier', 'x:gare', { parent: 'com:39300' }, 'com:39300'],
    ['zone-emploi', 'ze:8405', {}, undefined],
  ])('say what a %s is a part of: %s %j', (level, code, properties, parent) => {
    expect(parentOf(level, code, properties)).toBe(parent);
  });
});

describe('what can not be drawn', () => {
  const sound = { type: 'Topology', objects: { a: { type: 'Polygon', id: '39300', arcs: [[0]] } }, arcs: [[[5, 46], [6, 46], [6, 47], [5, 46]]] };

  it.each([
    ['nothing', null, 'not-geometry'],
    ['a list', [], 'not-geometry'],
    ['a feed', { version: 1, indicators: [] }, 'not-geometry'],
    ['points', collection(feature({ type: 'Point', coordinates: [5, 46] }, { code: 'a' })), 'not-geometry'],
    ['a topology of lines', { type: 'Topology', objects: { a: { type: 'LineString', arcs: [0] } }, arcs: sound.arcs }, 'not-geometry'],
    ['no features', collection(), 'empty'],
    ['a topology without objects', { type: 'Topology', objects: {}, arcs: [] }, 'empty'],
    ['a topology without arcs', { ...sound, arcs: undefined }, 'broken-topology'],
    ['an arc that is not there', { ...sound, objects: { a: { type: 'Polygon', id: '1', arcs: [[7]] } } }, 'broken-topology'],
    ['arcs that are no numbers', { ...sound, arcs: [[['5', 'x'], [6, 46]]] }, 'broken-topology'],
    ['arcs that are no lists', { ...sound, objects: { a: { type: 'Polygon', id: '1', arcs: 3 } } }, 'empty'],
    ['a grid without a scale', { ...sound, transform: {} }, 'broken-topology'],
    ['features without codes', collection(feature(polygon(square(5, 46, 1)))), 'no-codes'],
    ['outlines that are no numbers', collection(feature({ type: 'Polygon', coordinates: [[['a', 1], [2, 3], [4, 5]]] }, { code: 'a' })), 'empty'],
  ])('is told: %s', (_, document, expected) => {
    expect(failure(document)).toBe(expected);
  });

  it('is not confused with what can', () => {
    expect(codesOf(brought(sound))).toEqual(['com:39300']);
    expect(codesOf(brought({ ...sound, objects: { other: { type: 'Point', coordinates: [0, 0] }, ...sound.objects } }))).toEqual(['com:39300']);
    expect(codesOf(brought(feature(polygon(square(5, 46, 1)), { code: '39300' })))).toEqual(['com:39300']);
  });
});

describe('placing', () => {
  it('puts points where d3-geo does', () => {
    const conic = { parallels: [44, 49] as const, meridian: 3, scale: 1000, x: 500, y: 400, within: [-10, 40, 10, 52] as const };
    const reference = geoConicConformal().parallels([44, 49]).rotate([-3, 0]).scale(1000).translate([0, 0]).center([0, 0]);
    const origin = reference([3, 0])!;
    const mercator = geoMercator().rotate([-55.5, 0]).scale(1000).translate([500, 400]).center([0, 0]);
    for (const [longitude, latitude] of [[5.55, 46.67], [-4.5, 48.4], [9.4, 42.7], [2.35, 48.86]] as const) {
      const [x, y] = reference([longitude, latitude])!;
      const [ownX, ownY] = placedBy(conic)(longitude, latitude);
      expect(ownX).toBeCloseTo(x - origin[0] + 500, 6);
      expect(ownY).toBeCloseTo(y - origin[1] + 400, 6);
    }
    const [x, y] = placedBy({ meridian: 55.5, scale: 1000, x: 500, y: 400, within: [55, -22, 56, -20] })(55.3, -21.1);
    expect([x, y]).toEqual([expect.closeTo(mercator([55.3, -21.1])![0], 6), expect.closeTo(mercator([55.3, -21.1])![1], 6)]);
  });

  it.each([
    ['Lons-le-Saunier', 5.555, 46.675, 'dep:39'],
    ['Paris', 2.352, 48.857, 'dep:75'],
    ['Ajaccio', 8.74, 41.93, 'dep:2A'],
    ['Saint-Denis de La Réunion', 55.45, -20.92, 'dep:974'],
    ['Cayenne', -52.31, 4.9, 'dep:973'],
    ['Mamoudzou', 45.2, -12.8, 'dep:976'],
  ])('puts %s into its département', (_, longitude, latitude, code) => {
    const geometry = shippedLevel('departement');
    const [x, y] = placerOf(geometry)(longitude, latitude)!;
    const { box } = geometry.shapes[geometry.index.get(code)!]!;
    expect(x).toBeGreaterThanOrEqual(box[0] - 3);
    expect(x).toBeLessThanOrEqual(box[2] + 3);
    expect(y).toBeGreaterThanOrEqual(box[1] - 3);
    expect(y).toBeLessThanOrEqual(box[3] + 3);
  });

  it('has no place for what is not drawn', () => {
    const place = placerOf(shippedLevel('departement'));
    expect(place(-73.6, 45.5)).toBeUndefined();
    expect(placerOf({ placements: [], box: [0, 0, 1, 1] })(5, 46)).toBeUndefined();
  });
});
