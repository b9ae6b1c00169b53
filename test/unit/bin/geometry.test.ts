import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { feature as featureOf } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/bin/run.js';
import { bring } from '../../../src/geo/bring.js';
import { decode } from '../../../src/geo/decode.js';
import type { Outlines } from '../../../src/geo/outlines.js';
import { placerOf } from '../../../src/geo/place.js';
import { layout, outlinesOf } from '../geo/support/france.js';

const folder = mkdtempSync(join(tmpdir(), 'impact-widgets-'));
const at = (name: string): string => join(folder, name);

async function called(...given: string[]): Promise<{ code: number; output: string; errors: string }> {
  const said = { output: '', errors: '' };
  const stream = (name: 'output' | 'errors') => ({ write: (text: string) => { said[name] += text; } });
  const code = await run(['geometry', ...given], { input: Readable.from(['']), output: stream('output'), errors: stream('errors') });
  return { code, ...said };
}

/** Communes of the shape that Etalab's contours have: a row of squares whose sides have points between, two in one département. */
const commune = (code: string, departement: string, region: string, longitude: number, latitude: number): object => {
  const side = (one: number): number => one / 40 + (one % 4 ? 0.001 : 0);
  const steps = [0, 1, 2, 3, 4];
  const ring = [
    ...steps.map((one) => [longitude + side(one), latitude]),
    ...steps.slice(1).map((one) => [longitude + 0.1, latitude + side(one)]),
    ...steps.slice(0, -1).reverse().map((one) => [longitude + side(one), latitude + 0.1]),
    ...steps.slice(0, -1).reverse().map((one) => [longitude, latitude + side(one)]),
  ];
  return { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties: { code, nom: `Commune ${code}`, departement, region } };
};

const communes = {
  type: 'FeatureCollection',
  features: [commune('39001', '39', '27', 5.5, 46.6), commune('39002', '39', '27', 5.6, 46.6), commune('25001', '25', '27', 6, 47), commune('97401', '974', '04', 55.4, -21.1)],
};

let server: Server;
let address: string;

beforeAll(async () => {
  writeFileSync(at('communes.geojson'), JSON.stringify(communes));
  server = createServer((request, response) => {
    if (request.url !== '/contours/communes-1000m.geojson') return response.writeHead(404).end();
    const text = JSON.stringify(communes);
    return response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/contours`;
});

afterAll(() => server.close());

const written = (name: string): Topology => JSON.parse(readFileSync(at(name), 'utf8')) as Topology;
const codesIn = (topology: Topology): unknown[] => (topology.objects['commune'] as GeometryCollection).geometries.map(({ id }) => id);

describe('impact-widgets geometry', () => {
  it('downloads the contours of a level and writes those of an area, telling how far it is', async () => {
    const { code, output, errors } = await called('--level', 'commune', '--area', 'dep:39', '--resolution', '1000', '--address', address, '--output', at('39.json'));
    expect([code, output]).toEqual([0, '']);
    expect(errors).toContain(`Téléchargement de ${address}/communes-1000m.geojson`);
    expect(errors).toMatch(/ Mo sur \d/);
    expect(errors).toMatch(/2 territoires \(commune\), \d+ points, \d ko\./);
    const topology = written('39.json');
    expect(codesIn(topology)).toEqual(['com:39001', 'com:39002']);
    expect((topology.objects['commune'] as GeometryCollection).geometries[0]!.properties).toEqual({ name: 'Commune 39001', parent: 'dep:39' });
  });

  it('writes what is drawn as it stands, places points of the globe, and what other programs read', async () => {
    await called('--level', 'commune', '--area', 'reg:27', '--input', at('communes.geojson'), '--output', at('27.json'));
    const topology = written('27.json');
    const outlines = bring(topology, 'commune', layout) as Outlines;
    expect(outlines.box).toEqual((topology as unknown as Outlines).box);
    const geometry = decode(outlines);
    expect(geometry.shapes.map(({ name }) => name)).toEqual(['Commune 39001', 'Commune 39002', 'Commune 25001']);
    expect(geometry.borders.filter(({ other }) => other >= 0)).toHaveLength(1);
    const [x, y] = placerOf(geometry)(5.55, 46.65)!;
    const { box } = geometry.shapes[0]!;
    expect(x > box[0] && x < box[2] && y > box[1] && y < box[3]).toBe(true);
    const { coordinates } = featureOf(topology, (topology.objects['commune'] as GeometryCollection).geometries[0] as never).geometry as unknown as { coordinates: number[][][] };
    expect(Math.min(...coordinates[0]!.map(([left]) => left!))).toBe(box[0]);
  });

  it('writes the same packed, shorter, for maps', async () => {
    const plain = await called('--level', 'commune', '--input', at('communes.geojson'));
    const { code, output, errors } = await called('--level', 'commune', '--input', at('communes.geojson'), '--packed');
    expect(code).toBe(0);
    expect(output.startsWith('{"packed":1,')).toBe(true);
    expect(output.length).toBeLessThan(plain.output.length);
    expect(errors).toMatch(/4 territoires \(commune\), \d+ points, \d ko\./);
    writeFileSync(at('packed.json'), output);
    expect(await called('--level', 'commune', '--area', 'dep:39', '--input', at('packed.json'))).toMatchObject({ code: 2, errors: expect.stringContaining('--area a besoin du fichier d’origine') as string });
    const [own, other] = [output, plain.output].map((text) => bring(JSON.parse(text), 'commune', layout) as Outlines) as [Outlines, Outlines];
    expect([own.codes, own.names, own.parents]).toEqual([other.codes, other.names, other.parents]);
    const [mine, theirs] = [decode(own), decode(other)];
    for (const shape of theirs.shapes.keys()) expect(outlinesOf(mine, shape)).toEqual(outlinesOf(theirs, shape));
  });

  it('refuses to pack a code with a space, in words', async () => {
    const square = { type: 'Feature', id: 'la gare', geometry: { type: 'Polygon', coordinates: [[[0, 0], [10, 0], [10, 10], [0, 0]]] }, properties: {} };
    writeFileSync(at('spaced.geojson'), JSON.stringify({ type: 'FeatureCollection', features: [square] }));
    const { code, output, errors } = await called('--level', 'quartier', '--planar', '--packed', '--input', at('spaced.geojson'));
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('Le code «\u202fx:la gare\u202f» a une espace');
    expect((await called('--level', 'quartier', '--planar', '--input', at('spaced.geojson'))).code).toBe(0);
  });

  it('has overseas in insets when it has both', async () => {
    const { output } = await called('--level', 'commune', '--input', at('communes.geojson'));
    const { insets } = bring(JSON.parse(output), 'commune', layout) as Outlines;
    expect(insets!.filter(({ twin }) => !twin).map(({ id, codes }) => [id, codes])).toEqual([['reunion', ['com:97401']]]);
  });

  it('keeps the share of points that is asked for', async () => {
    const points = async (...options: string[]): Promise<number> => Number(/(\d+) points/.exec((await called('--level', 'commune', '--input', at('communes.geojson'), '--output', at('x.json'), ...options)).errors)![1]);
    expect(await points('--simplify', '0.2')).toBeLessThan((await points()) * 0.6);
  });

  it('takes what is projected already, and levels of the author’s own', async () => {
    const square = { type: 'Feature', id: 'gare', geometry: { type: 'Polygon', coordinates: [[[0, 0], [10, 0], [10, 10], [0, 0]]] }, properties: {} };
    writeFileSync(at('plan.geojson'), JSON.stringify({ type: 'FeatureCollection', features: [square, { ...square, id: undefined }] }));
    const { output, errors } = await called('--level', 'quartier', '--planar', '--input', at('plan.geojson'), '--lang', 'en');
    expect((bring(JSON.parse(output), 'quartier') as Outlines).codes).toEqual(['x:gare']);
    expect(errors).toContain('Left out: 1 without a code, 0 without an outline, 0 far from the rest.');
  });

  it.each([
    [[], 'Il manque le niveau'],
    [['--level', 'zone-emploi'], 'n’ont pas le niveau «\u202fzone-emploi\u202f»'],
    [['--level', 'commune', '--resolution', '10'], '--resolution 10 n’existe pas'],
    [['--level', 'commune', '--simplify', '3'], '--simplify 3 n’est pas une part'],
    [['--level', 'commune', '--input', '/nowhere.geojson'], 'ce fichier n’existe pas'],
    [['--level', 'commune', '--address', 'http://127.0.0.1:1/'], 'le serveur ne répond pas'],
  ])('refuses %j in words, and exits with 2', async (given, message) => {
    const { code, output, errors } = await called(...given);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(message);
  });

  it('tells what a server answers, a file that is no geometry, and an area where nothing is', async () => {
    expect(await called('--level', 'epci', '--address', address)).toMatchObject({ code: 2, errors: expect.stringContaining('le serveur a répondu 404') as string });
    writeFileSync(at('page.html'), '<!doctype html>');
    expect(await called('--level', 'commune', '--input', at('page.html'))).toMatchObject({ code: 2, errors: expect.stringContaining('ce n’est pas du JSON') as string });
    expect(await called('--level', 'commune', '--area', 'dep:01', '--input', at('communes.geojson'))).toMatchObject({ code: 2, errors: expect.stringContaining('aucun territoire') as string });
    expect(await called('--level', 'commune', '--input', at('communes.geojson'), '--output', at('none/x.json'))).toMatchObject({ code: 2, errors: expect.stringContaining('ne peut pas être écrit') as string });
  });
});
