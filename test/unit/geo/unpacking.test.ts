import fc from 'fast-check';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { planarTopology, simplified } from '../../../src/bin/geometry-topology.js';
import { bring } from '../../../src/geo/bring.js';
import { decode } from '../../../src/geo/decode.js';
import type { Outlines, PackedTopology } from '../../../src/geo/outlines.js';
import { pack } from '../../../src/geo/pack.js';
import { layout, outlinesOf } from './support/france.js';

type Ring = [number, number][];
const square = (x: number, y: number, side: number): Ring => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
const feature = (coordinates: Ring[][], properties: object): object => ({ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } });

/** Neighbours, one with a hole and an islet, one overseas, one without a name. */
const communes = {
  type: 'FeatureCollection',
  features: [
    feature([[square(5.5, 46.6, 0.1), square(5.53, 46.63, 0.02).reverse()], [square(5.8, 46.6, 0.03)]], { code: '39001', nom: 'Abergement', codesPostaux: ['39800', '39801'] }),
    feature([[square(5.6, 46.6, 0.1)]], { code: '39002', nom: '«\u202fL’Étoile\u202f»' }),
    feature([[square(6, 47, 0.1)]], { code: '25001' }),
    feature([[square(55.4, -21.1, 0.1)]], { code: '97401', nom: 'Les Avirons' }),
  ],
};

const topology = simplified(planarTopology({ ...(bring(communes, 'commune', layout) as Outlines), credit: 'IGN' }), 1);
const packed = JSON.parse(JSON.stringify({ packed: 1, ...pack(topology) })) as PackedTopology;
const level = packed.levels['commune']!;
const withLevel = (changes: object): object => ({ ...packed, levels: { commune: { ...level, ...changes } } });

describe('packed outlines', () => {
  it('are those of the TopoJSON that the same command writes', () => {
    const [own, other] = [bring(packed, 'commune') as Outlines, bring(topology, 'commune', layout) as Outlines];
    for (const name of ['level', 'box', 'credit', 'placements', 'codes', 'names', 'parents', 'postals', 'leftOut', 'insets'] as const) expect(own[name], name).toEqual(other[name]);
    const [mine, theirs] = [decode(own), decode(other)];
    for (const at of theirs.shapes.keys()) expect(outlinesOf(mine, at)).toEqual(outlinesOf(theirs, at));
    expect(mine.shapes.map(({ inset }) => inset)).toEqual([undefined, undefined, undefined, 'reunion']);
    expect(mine.borders.filter(({ other: neighbour }) => neighbour >= 0)).toHaveLength(1);
  });

  it('have no names, postal codes or parents where the topology has none', () => {
    const bare = planarTopology({ ...(bring(communes, 'commune', layout) as Outlines), names: undefined, postals: undefined, parents: undefined });
    expect(Object.keys(pack(simplified(bare, 1)).levels['commune']!)).toEqual(['prefix', 'codes', 'rings']);
    expect(bring(withLevel({ names: undefined, postals: undefined, parents: undefined }), 'commune')).toMatchObject({ names: undefined, postals: undefined, parents: undefined });
  });

  it('keep codes of several prefixes as they are, and serve a level by another name', () => {
    const { geometries } = topology.objects['commune'] as GeometryCollection;
    const mixed = { ...topology, objects: { commune: { type: 'GeometryCollection', geometries: geometries.map((one, at) => (at ? one : { ...one, id: 'x:gare' })) } } };
    const [first, second] = (bring(pack(mixed), 'quartier') as Outlines).codes;
    expect([first, second]).toEqual(['x:gare', 'com:39002']);
  });

  it('say which levels they have, where they are asked for one that a page has without them', () => {
    for (const name of ['region', 'departement']) expect(bring(packed, name)).toEqual({ failure: 'unknown-level', detail: 'commune' });
    expect(bring({ ...packed, levels: {} }, 'commune')).toEqual({ failure: 'empty' });
    expect(bring({ ...packed, levels: { ...packed.levels, epci: level } }, 'quartier')).toEqual({ failure: 'unknown-level', detail: 'commune epci' });
  });

  it.each([
    ['levels that are none', { ...packed, levels: { commune: null } }],
    ['no rings', withLevel({ rings: undefined })],
    ['names in a list', withLevel({ names: ['A', 'B', 'C', 'D'] })],
    ['parents without codes', withLevel({ parents: { at: '###' } })],
    ['a code more than outlines', withLevel({ codes: `${level.codes} 39003` })],
    ['a box of words', { ...packed, box: ['a', 'b', 'c', 'd'] }],
    ['insets that are none', { ...packed, insets: [null] }],
    ['placements that are none', { ...packed, placements: [null] }],
    ['steps of half a unit', { ...packed, step: 0.5 }],
    ['steps without end', { ...packed, step: Infinity }],
    ['arcs that end too soon', { ...packed, arcs: packed.arcs.slice(0, -3) }],
    ['rings that end too soon', withLevel({ rings: level.rings.slice(0, -1) })],
    ['rings along arcs that are not there', withLevel({ rings: level.rings.replace(/.$/, '~#') })],
  ])('are refused whole with %s', (_, document) => {
    expect(bring(document, 'commune')).toEqual({ failure: 'broken-topology' });
  });

  it('are drawn or refused, and never anything else, whatever their text has become', () => {
    const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(4), put: fc.string({ unit: 'grapheme-ascii', maxLength: 4 }), inRings: fc.boolean() });
    const changed = (text: string, { at, drop, put }: { at: number; drop: number; put: string }): string => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + put + text.slice(from + drop);
    };
    fc.assert(
      fc.property(cut, (how) => {
        const found = bring(how.inRings ? withLevel({ rings: changed(level.rings, how) }) : { ...packed, arcs: changed(packed.arcs, how) }, 'commune');
        if ('failure' in found) {
          expect(found).toEqual({ failure: 'broken-topology' });
          return;
        }
        const { points, ringEnds, shapeEnds } = decode(found);
        expect(shapeEnds).toHaveLength(found.codes.length);
        expect(points.every(Number.isFinite)).toBe(true);
        expect((ringEnds.at(-1) as number) * 2).toBe(points.length);
      }),
      { numRuns: 500 },
    );
  });
});
