import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import { snippet } from '../../scripts/lib/snippets.mjs';
import type { run as Run } from '../../src/bin/run.js';

const { run } = (await import(pathToFileURL(inRoot('dist', 'bin', 'run.js')).href)) as { run: typeof Run };
const folder = mkdtempSync(join(tmpdir(), 'render-'));
const at = (name: string): string => join(folder, name);
const feed = (name: string): string => inRoot('demo', 'feeds', `${name}.json`);
const [region, workshop] = [feed('bourgogne-franche-comte-2022'), feed('atelier-des-berges-fictif')];
const jura = [region, '--indicator', 'sorties-dynamiques', '--territory', 'dep:39', '--now', '2026-11-23'];
const withheld = at('withheld.json');

beforeAll(() => {
  writeFileSync(withheld, JSON.stringify({ version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, indicators: [{ id: 'sorties-dynamiques', period: '2025', numerator: 4, denominator: 9 }] }));
});

async function rendered(...given: string[]): Promise<{ code: number; output: string; errors: string }> {
  const said = { output: '', errors: '' };
  const stream = (name: 'output' | 'errors') => ({ write: (text: string | Uint8Array) => void (said[name] += String(text)) });
  const code = await run(['render', ...given], { input: Readable.from(['']), output: stream('output'), errors: stream('errors') });
  return { code, output: plain(said.output), errors: plain(said.errors) };
}

/** With spaces of one kind, so that what is looked for can be read. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

async function picture(...given: string[]): Promise<Buffer> {
  const path = at(`${given.join('-').replaceAll(/\W/g, '').slice(-60)}.png`);
  expect(await rendered(...given, '--format', 'png', '--output', path)).toMatchObject({ code: 0, output: '' });
  return readFileSync(path);
}

const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** Of a picture that the command has drawn, which made the module ready: share of the pixels of a band that are darker than half grey. @param from and `to`, shares of the height */
function inkOf(png: Buffer, from: number, to: number): number {
  const [width, height] = sizeOf(png) as [number, number];
  const image = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`);
  const { pixels } = image.render();
  const [first, last] = [Math.round(from * height) * width, Math.round(to * height) * width];
  let dark = 0;
  for (let pixel = first; pixel < last; pixel++) if (pixels[4 * pixel + 1]! < 128) dark++;
  return dark / (last - first);
}

describe('impact-widgets render', () => {
  it('writes HTML to be put into a page, and a whole page that stands alone', async () => {
    const { code, output } = await rendered(...jura);
    expect(code).toBe(0);
    expect(output).toMatch(/^<impact-indicator[^>]* lang="fr"/);
    expect(output).toContain('href="/impact-widgets/css/impact-indicator.css"');
    const page = (await rendered(...jura, '--page')).output;
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(page).toContain('48,4');
    expect(page).not.toMatch(/<button|<script|<link/);
    expect((await rendered(...jura, '--page', '--assets', 'https://cdn.example/')).output).toContain('src="https://cdn.example/autoloader.js"');
  });

  it('writes the table as a spreadsheet reads it', async () => {
    const { output } = await rendered(...jura, '--format', 'csv');
    expect(output).toContain('2022;48,4;%;1112');
  });

  it('writes a schema.org data set of what may be said', async () => {
    const data = JSON.parse((await rendered(...jura, '--format', 'jsonld')).output) as Record<string, unknown>;
    expect(data).toMatchObject({
      '@context': 'https://schema.org', '@type': 'Dataset', inLanguage: 'fr', temporalCoverage: '2022', creator: { '@type': 'Organization', name: 'Dreets Bourgogne-Franche-Comté' },
      spatialCoverage: [{ '@type': 'Place', name: 'Jura' }], variableMeasured: [{ propertyID: 'sorties-dynamiques', value: 48.4, unitCode: 'P1' }],
    });
    const { output } = await rendered(withheld, '--format', 'jsonld');
    expect(output).toContain('moins de 11 personnes');
    expect(output).not.toMatch(/"value"|44|"n"/);
    expect((await rendered(feed('juratri'), '--format', 'jsonld')).output).toContain('"minValue": 100');
  });

  it.each([['map', region], ['simulator', workshop]])('writes what is only told on demand too: a page and the data of a %s', async (widget, given) => {
    expect((await rendered(given, '--widget', widget, '--page')).output).toMatch(/<title>[^<]{12,}<\/title>/);
    expect(JSON.parse((await rendered(given, '--widget', widget, '--format', 'jsonld')).output)).toMatchObject({ '@type': 'Dataset', name: expect.stringMatching(/.{12,}/) as unknown });
  });

  it.each([
    ['a card', [...jura], /48,4/], ['a gauge', [workshop, '--indicator', 'freins-leves', '--variant', 'gauge'], /objectif 2026/],
    ['a pictogram', [workshop, '--indicator', 'sorties-dynamiques', '--variant', 'pictogram'], /1 point = 1 sortant/], ['a dashboard', [workshop, '--widget', 'dashboard'], /Formation des permanents/],
    ['a line over time', [feed('etude-avise-2016'), '--indicator', 'salaries-en-parcours'], /rupture/], ['a map', [region, '--widget', 'map', '--indicator', 'sorties-dynamiques'], /Jura/],
  ])('draws %s as SVG, with what it says and where it comes from', async (_, given, expected) => {
    const { code, output } = await rendered(...given, '--format', 'svg');
    expect(code).toBe(0);
    expect(output).toMatch(expected);
    expect(output).toContain('Source');
    expect(output).not.toMatch(/NaN|undefined|\[object/);
    if (given[0] === workshop) expect(output).toContain('Données fictives');
  });

  it('makes a sharing image of exactly 1200 × 630 with finding, figure and source', async () => {
    const png = await picture(...jura, '--size', 'og');
    expect(sizeOf(png)).toEqual([1200, 630]);
    for (const [from, to] of [[0.1, 0.4], [0.45, 0.7], [0.82, 0.95]] as const) expect(inkOf(png, from, to)).toBeGreaterThan(0.005);
    const { output } = await rendered(...jura, '--size', 'og', '--format', 'svg');
    for (const words of ['près d’un', '48,4', 'n = 1', 'Dreets']) expect(output).toContain(words);
    expect(sizeOf(await picture(workshop, '--widget', 'dashboard', '--size', 'og'))).toEqual([1200, 630]);
  });

  it('shrinks the longest finding until all of it fits, and cuts none', async () => {
    const finding = Array.from({ length: 60 }, (_, index) => `motnumero${index}`).join(' ');
    const long = at('long.json');
    writeFileSync(long, JSON.stringify({ version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, indicators: [{ id: 'freins-leves', finding, numerator: 300, denominator: 500, period: '2025' }] }));
    const { output } = await rendered(long, '--size', 'og', '--format', 'svg');
    for (const word of finding.split(' ')) expect(output.toLowerCase()).toContain(word);
    expect(Math.max(...[...output.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y)))).toBeLessThan(630);
  });

  it('makes a picture for a letter, 600 wide at twice the density, with its alternative text beside it', async () => {
    const path = at('letter.png');
    const { code, errors } = await rendered(...jura, '--size', 'newsletter', '--format', 'png', '--output', path);
    expect(code).toBe(0);
    expect(sizeOf(readFileSync(path))[0]).toBe(1200);
    const text = plain(readFileSync(at('letter.txt'), 'utf8'));
    for (const words of ['48,4', '2022', 'plus de trois ans', 'n = 1', 'Jura', 'Source']) expect(text).toContain(words);
    expect(errors).toContain('letter.txt');
  });

  it('says why a figure is withheld in its picture, and never the figure', async () => {
    const { output } = await rendered(withheld, '--size', 'og', '--format', 'svg');
    expect(output).toContain('moins de 11 personnes');
    expect([...output.matchAll(/>([^<]+)</g)].join()).not.toMatch(/44|sur 9/);
  });

  it('draws on dark ground when asked', async () => {
    expect(inkOf(await picture(...jura, '--theme', 'dark'), 0, 1)).toBeGreaterThan(0.7);
  });

  it.each([
    ['an unknown widget', ['--widget', 'pie'], 2, /--widget pie n’existe pas.*indicator, dashboard, map/],
    ['an unknown format', ['--format', 'pdf'], 2, /--format pdf n’existe pas.*html, svg, png, csv, jsonld/],
    ['an indicator that is not there', ['--indicator', 'inconnu'], 1, /inconnu.*sorties-dynamiques/],
    ['an unknown attribute', ['--attribute', 'colour=red'], 2, /n’a pas d’attribut.*colour.*indicator/],
    ['an attribute without a value', ['--attribute', 'colour'], 2, /nom=valeur/],
    ['a size that has no table', ['--size', 'og', '--format', 'csv'], 2, /svg, png/],
    ['a size that a widget has not', ['--widget', 'map', '--size', 'og', '--format', 'svg'], 2, /<impact-map> ne s’écrit pas/],
    ['a day that is none', ['--now', 'hier'], 2, /--now hier/],
  ])('tells %s on the error stream', async (_, given, expected, message) => {
    const { code, output, errors } = await rendered(region, ...given);
    expect([code, output]).toEqual([expected, '']);
    expect(errors).toMatch(message);
  });

  it('refuses letters that its font does not have, and names them', async () => {
    const path = at('arabic.json');
    writeFileSync(path, readFileSync(withheld, 'utf8').replace('La Fabrique', 'الورشة'));
    const { code, errors } = await rendered(path, '--format', 'png', '--output', at('arabic.png'));
    expect(code).toBe(2);
    expect(errors).toContain('ل');
  });
});

describe('the pages of newsletters and reports', () => {
  const shell = (text: string): void => void execFileSync('sh', ['-ec', text.replaceAll('npx impact-widgets', `"${process.execPath}" "${inRoot('dist', 'bin', 'impact-widgets.js')}"`)], { cwd: folder, stdio: 'pipe' });
  beforeAll(() => copyFileSync(workshop, at('impact.json')));

  it('write a picture, its text and the HTML of a letter', () => {
    shell(snippet('in-a-newsletter.md', 'picture'));
    expect(sizeOf(readFileSync(at('card.png')))[0]).toBe(1200);
    expect(readFileSync(at('card.txt'), 'utf8')).toContain('Données fictives');
    shell(snippet('in-a-newsletter.md', 'html'));
    const html = plain(readFileSync(at('card.html'), 'utf8'));
    expect(html).toMatch(/<img src="https:\/\/www\.example\.org\/card\.png" width="600" height="\d+" alt="Données fictives[^"]*15 sur 26/);
    expect(html).not.toMatch(/<script|<style|<link|class=/);
    shell(snippet('in-a-newsletter.md', 'sharing'));
    expect(sizeOf(readFileSync(at('sharing.png')))).toEqual([1200, 630]);
  });

  it('write pictures, a page and data for a report', () => {
    shell(snippet('in-a-pdf-report.md', 'pictures'));
    expect(readFileSync(at('year.svg'), 'utf8')).toContain('Données fictives');
    expect(sizeOf(readFileSync(at('exits.png')))[0]).toBe(2400);
    shell(snippet('in-a-pdf-report.md', 'page'));
    expect(readFileSync(at('year.html'), 'utf8')).toContain('<impact-dashboard');
    shell(snippet('in-a-pdf-report.md', 'data'));
    expect(readFileSync(at('exits.csv'), 'utf8')).toContain('Effectif');
    expect(JSON.parse(readFileSync(at('exits.jsonld'), 'utf8'))).toMatchObject({ '@type': 'Dataset' });
  });
});
