import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { GeometryCollection, Polygon } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { feature } from 'topojson-client';
import { franceOf } from '../../../scripts/lib/geo.mjs';
import territories from '../../../src/catalogue/territories.fr.js';
import { territoryParents } from '../../../src/catalogue/territoryParents.js';
import { anchorOf } from '../../../src/geo/anchor.js';
import { decode } from '../../../src/geo/decode.js';
import type { PackedTopology } from '../../../src/geo/outlines.js';
import { pack } from '../../../src/geo/pack.js';
import { unpack } from '../../../src/geo/unpack.js';
import { franceText, outlinesOf, ringAreas, shippedLevel, startingLowest } from './support/france.js';

const known = (level: string): string[] => Object.keys(territories).filter((code) => code.startsWith(level)).sort();

const source: unknown = JSON.parse(readFileSync(new URL('../../../scripts/geo/natural-earth/departements.geojson', import.meta.url), 'utf8'));
const topology = franceOf(source, { anchorOf });

describe('the geometry that is shipped', () => {
  it('is what its script makes of the outlines', () => {
    expect(`${JSON.stringify(pack({ ...topology, placements: undefined }))}\n`).toBe(franceText);
  });

  it('has finer outlines for parts of the country, of the same script, with the same codes in the same frame', () => {
    const text = readFileSync(new URL('../../../src/geo/france-2026.detail.packed.json', import.meta.url), 'utf8');
    expect(`${JSON.stringify(pack({ ...franceOf(source, { anchorOf, detail: 1, step: 1 }), placements: undefined }))}\n`).toBe(text);
    expect(gzipSync(text).length).toBeLessThan(12_000);
    const finer = decode(unpack(JSON.parse(text) as PackedTopology, 'departement')!);
    expect([...finer.index.keys()].sort()).toEqual([...shippedLevel('departement').index.keys()].sort());
    expect(finer.box).toEqual(shippedLevel('departement').box);
    expect(finer.points.length).toBeGreaterThan(shippedLevel('departement').points.length);
  });

  it('is TopoJSON of 12 kB at most for who reads it with other programs', () => {
    const plain = franceOf(source, { anchorOf, detail: 24, step: 1 });
    expect(gzipSync(JSON.stringify(plain)).length).toBeLessThan(12_000);
    expect(Object.keys(plain.objects).sort()).toEqual(['departement', 'region']);
  });

  it('weighs 7.5 kB at most for both levels, as it is sent', () => {
    expect(gzipSync(franceText).length).toBeLessThan(7500);
  });

  it.each(['departement', 'region'] as const)('has the very rings of the TopoJSON of each %s, as other programs read it', (level) => {
    const geometry = shippedLevel(level);
    for (const one of (topology.objects[level] as GeometryCollection).geometries) {
      const { type, coordinates } = feature(topology, one as Polygon).geometry as { type: string; coordinates: never };
      const rings = type === 'Polygon' ? (coordinates as number[][][]) : (coordinates as number[][][][]).flat();
      const at = geometry.index.get(one.id as string)!;
      expect(outlinesOf(geometry, at)).toEqual(rings.map((ring) => startingLowest(ring.slice(0, -1))));
    }
  });

  it.each([['departement', 'dep:', 101], ['region', 'reg:', 18]] as const)('has every %s that the library can name, and no other', (level, prefix, count) => {
    const codes = shippedLevel(level).shapes.map(({ code }) => code).sort();
    expect(codes).toHaveLength(count);
    expect(codes).toEqual(known(prefix));
  });

  it('gives each département the région of the official code', () => {
    expect(Object.fromEntries(shippedLevel('departement').shapes.map(({ code, parent }) => [code, parent]))).toEqual(territoryParents);
  });

  it.each(['departement', 'region'] as const)('draws each %s: an area above zero, outer rings clockwise, holes smaller than what they are in', (level) => {
    const geometry = shippedLevel(level);
    for (const at of geometry.shapes.keys()) {
      const areas = ringAreas(geometry, at);
      expect(Math.max(...areas), geometry.shapes[at]!.code).toBeGreaterThan(Math.max(0, ...areas.map((area) => -area)));
      expect(areas).not.toContain(0);
      expect(geometry.shapes[at]!.path).toMatch(/^(?:M-?\d+ -?\d+l(?:-?\d+[ ]?)+z)+$/);
    }
  });

  it.each(['departement', 'region'] as const)('has the place of the words of each %s inside of it, and in the drawing', (level) => {
    const { box, shapes } = shippedLevel(level);
    for (const shape of shapes) {
      expect(shape.room, shape.code).toBeGreaterThan(3);
      for (const side of [0, 1]) {
        expect(shape.anchor[side]! - shape.room).toBeGreaterThanOrEqual(shape.box[side]! - 2);
        expect(shape.anchor[side]! + shape.room).toBeLessThanOrEqual(shape.box[side + 2]! + 2);
        expect(shape.box[side]).toBeGreaterThanOrEqual(box[side]! - 1);
        expect(shape.box[side + 2]).toBeLessThanOrEqual(box[side + 2]! + 1);
      }
    }
  });

  it('draws overseas within their frames, and beneath the rest', () => {
    const { shapes, insets, index } = shippedLevel('departement');
    const overseas = insets.filter(({ twin }) => !twin);
    expect(overseas.flatMap(({ codes }) => codes)).toEqual(['dep:971', 'dep:972', 'dep:973', 'dep:974', 'dep:976']);
    for (const { id, codes, box } of overseas) {
      const shape = shapes[index.get(codes[0]!)!]!;
      expect(shape.inset).toBe(id);
      expect(shape.box[0]).toBeGreaterThanOrEqual(box[0] - 1);
      expect(shape.box[1]).toBeGreaterThanOrEqual(box[1] - 1);
      expect(shape.box[2]).toBeLessThanOrEqual(box[2] + 1);
      expect(shape.box[3]).toBeLessThanOrEqual(box[3] + 1);
    }
    const continent = shapes.filter(({ inset, code }) => !inset && !/2[AB]/.test(code));
    expect(Math.max(...continent.map(({ box }) => box[3]))).toBeLessThan(Math.min(...insets.map(({ box }) => box[1])));
  });

  it('draws Paris and its ring a second time, larger, within their frame; régions have no such frame', () => {
    const { shapes, insets, index } = shippedLevel('departement');
    const { twin, codes, box } = insets.find(({ id }) => id === 'paris')!;
    expect(codes).toEqual(['dep:75', 'dep:92', 'dep:93', 'dep:94']);
    for (const code of codes) {
      const shape = shapes[index.get(code)!]!;
      expect(shape.inset).toBeUndefined();
      const [left, top, right, bottom] = shape.box.map((side, at) => side * twin!.scale + (at % 2 ? twin!.y : twin!.x)) as [number, number, number, number];
      expect(left).toBeGreaterThanOrEqual(box[0] - twin!.scale);
      expect(top).toBeGreaterThanOrEqual(box[1] - twin!.scale);
      expect(right).toBeLessThanOrEqual(box[2] + twin!.scale);
      expect(bottom).toBeLessThanOrEqual(box[3] + twin!.scale);
    }
    expect(shippedLevel('region').insets.map(({ id }) => id)).toEqual(['guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte']);
  });

  it('names its source', () => {
    expect(shippedLevel('region').credit).toBe('Natural Earth, codes Insee 2026');
  });
});
