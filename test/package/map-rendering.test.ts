import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import type { RenderOptions } from '../../src/ssr.js';
import { cellCode, cells } from '../fixtures/cells.js';
import { demoFeedText, feedText, type AnyFeed } from './support/page.js';

const { renderWidget } = (await import(pathToFileURL(inRoot('dist', 'ssr.js')).href)) as {
  renderWidget(tag: string, options: RenderOptions): Promise<string>;
};

const france = (): AnyFeed => JSON.parse(demoFeedText('carte-de-france-fictive')) as AnyFeed;
const franceComte = (): AnyFeed => JSON.parse(feedText('bourgogne-franche-comte-2022')) as AnyFeed;
const render = (feed: unknown, attributes: Record<string, string> = {}, more: Partial<RenderOptions> = {}) =>
  renderWidget('impact-map', { now: '2026-11-23', feed, attributes, ...more });
const template = (html: string) => /<template[^>]*>([^]*)<\/template>/.exec(html)![1]!;
const text = (html: string) =>
  template(html)
    .replaceAll(/<link[^>]*>|<!--[^]*?-->|<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
/** Every kind of space the same: figures and units are held together by spaces of their own. */
const spaced = (value: string) => value.replaceAll(/\s/g, ' ');
const options = (html: string) => [...html.matchAll(/<path[^>]*role="option"[^>]*>/g)].map(([option]) => option);
const names = (html: string) => options(html).map((option) => spaced(/aria-label="([^"]*)"/.exec(option)![1]!));
interface Left {
  readonly indicators: readonly { readonly id: string; readonly observations: readonly Record<string, unknown>[] }[];
}
const island = (html: string) => (JSON.parse(/data-impact-island>([^]*?)<\/script>/.exec(html)![1]!) as { feed: Left }).feed;

const square = (code: string, x: number, name?: string) => ({
  type: 'Feature',
  properties: { code, ...(name !== undefined && { nom: name }) },
  geometry: { type: 'Polygon', coordinates: [[[x, 45], [x, 46], [x + 1, 46], [x + 1, 45], [x, 45]]] },
});
const squares = (...features: object[]) => ({ type: 'FeatureCollection', features });

describe('a map rendered in Node', () => {
  it('is read without scripts: finding, shapes with names and values, legend, insets, Champ and source', async () => {
    const html = await render(france(), { indicator: 'acces-formation' });
    expect(options(html)).toHaveLength(101);
    expect(options(html).every((option) => /\sd="M[^"]{20,}"/.test(option))).toBe(true);
    expect(new Set(names(html)).size).toBe(101);
    expect(names(html)).toContain('Jura, 49,3 %, n = 617, de 48 à 52 %, quatrième classe sur cinq, proche de la moyenne nationale, comme 64 autres');
    expect(names(html)).toContain('Creuse, non publié : moins de 11 personnes');
    const said = spaced(text(html));
    expect(said).toMatch(/^ ?Données fictives /);
    for (const words of [
      'Accès à la formation : 12 départements au‑dessus de la moyenne nationale, 16 au‑dessous',
      'Départements par classe, de 36,2 à 55,7 %',
      'France 46,7 %',
      'non collecté : 2 départements',
      'Paris et couronne',
      'Guadeloupe 45,5 %',
      'Champ : salariés en parcours en France · n = 86 032 · une valeur pour 93 départements sur 101',
      'Source : Réseau fictif, 2026, déclaratif · fond : Natural Earth',
    ])
      expect(said).toContain(words);
  });

  it('is read without scripts where it has circles: their legend, and the greatest by name', async () => {
    const html = await render(france(), { indicator: 'structures' });
    expect(html.match(/<circle[^>]*data-code="dep:/g)).toHaveLength(99);
    expect(names(html)).toContain('Nord, 156, 1er sur 99');
    expect(spaced(text(html))).toContain('La surface du cercle dit le nombre 150 structures d’insertion 50 10');
    expect(spaced(text(html))).toMatch(/Les cinq plus grands nombres Nord 156 Val-de-Marne 128/);
  });

  it('is read without scripts where it has few territories: each beside its interval', async () => {
    const html = await render(franceComte(), { indicator: 'sorties-dynamiques' });
    expect(options(html)).toHaveLength(8);
    expect(html.match(/class="interval"/g)).toHaveLength(8);
    expect(spaced(text(html))).toMatch(/Au‑dessus de la région Jura n = 1 112 48,4 % Saône-et-Loire n = 1 822 47,0 %/);
  });

  it('is in English on an English page', async () => {
    const html = await render(france(), { indicator: 'acces-formation' }, { lang: 'en' });
    expect(names(html)).toContain('Creuse, not published: fewer than 11 people');
    expect(spaced(text(html))).toContain('Overseas');
    expect(names(html).join()).not.toMatch(/classe|moyenne|non publié/);
  });

  it('leaves the figures of its indicator beside it, and no others', async () => {
    const left = island(await render(france(), { indicator: 'structures' }));
    expect(left.indicators.map(({ id }) => id)).toEqual(['structures']);
    const first = island(await render(france()));
    expect(first.indicators.map(({ id }) => id)).toEqual(['acces-formation']);
  });

  it('writes a withheld figure nowhere: not in names, not in drawings, not in the island', async () => {
    const feed = france();
    const secret = feed.indicators[0]!.observations.find(({ territory }) => territory === 'dep:23')!;
    Object.assign(secret, { value: 57.1234, numerator: 4, denominator: 7, note: 'Quatre personnes sur sept' });
    const html = await render(feed, { indicator: 'acces-formation' });
    expect(/57[.,]123|Quatre personnes/.exec(html)).toBe(null);
    const left = island(html).indicators[0]!.observations.find(({ territory }) => territory === 'dep:23')!;
    expect(left['value']).toBe(null);
    for (const key of ['numerator', 'denominator', 'n', 'low', 'high', 'note']) expect(left).not.toHaveProperty(key);
  });

  it('holds no style, no handler and no word of a program, whatever it draws', async () => {
    const all: [AnyFeed, Record<string, string>][] = [
      [france(), { indicator: 'acces-formation' }],
      [france(), { indicator: 'acces-formation', level: 'region' }],
      [france(), { indicator: 'acces-formation', area: 'reg:27' }],
      [france(), { indicator: 'acces-formation', classes: 'natural' }],
      [france(), { indicator: 'acces-formation', view: 'table' }],
      [france(), { indicator: 'structures' }],
      [franceComte(), { indicator: 'sorties-dynamiques' }],
    ];
    for (const [feed, attributes] of all) {
      const html = await render(feed, attributes);
      expect(options(html).length > 0 || html.includes('<table'), JSON.stringify(attributes)).toBe(true);
      expect(template(html), JSON.stringify(attributes)).not.toMatch(/\s(?:style|on\w+)="|undefined|NaN|Infinity|\[object/);
    }
  });

  it('draws the outlines that it is given, and leaves their address to the browser', async () => {
    const feed = {
      ...france(), indicators: [{ id: 'x-taux', label: 'Taux', unit: 'pourcent', observations: [{ territory: 'x:a', value: 40, n: 500 }, { territory: 'x:b', value: 50, n: 500 }] }],
    };
    const html = await render(feed, { geometry: '/quartiers.json', level: 'own' }, { geometry: squares(square('a', 0, 'Le Port'), square('b', 1, 'La Gare')) });
    expect(names(html).map((name) => name.split(',')[0])).toEqual(['Le Port', 'La Gare']);
    expect(html).toMatch(/^<impact-map[^>]* geometry="\/quartiers\.json"/);
  });

  it('is refused where it has the address of outlines without the outlines', async () => {
    await expect(render(france(), { geometry: '/quartiers.json' })).rejects.toThrow(/fetches nothing on a server: .*`geometry`/);
  });

  it('says why it has no outlines, and has all values in its table', async () => {
    const html = await render(france(), { indicator: 'acces-formation', geometry: '/vide.json' }, { geometry: squares() });
    expect(spaced(text(html))).toContain('Le fond de carte ne contient aucun contour. Les valeurs sont dans le tableau.');
    expect(template(html).match(/<th scope="row"/g)).toHaveLength(102);
    expect(options(html)).toEqual([]);
  });

  it('says what there is where there is no such indicator', async () => {
    expect(spaced(text(await render(france(), { indicator: 'rien' })))).toContain('acces-formation et structures');
  });

  it('lets nothing of a feed or of a geometry end its markup', async () => {
    const evil = '"></text></svg></template></script><img src=x onerror=alert(1)>';
    const feed = {
      ...france(), labels: undefined,
      indicators: [{ id: 'x-taux', label: evil, unit: 'pourcent', observations: [{ territory: 'x:a', value: 40, n: 500, note: evil }, { territory: 'x:b', value: 50, n: 500 }] }],
    };
    const html = await render(feed, { geometry: evil, level: 'own', heading: evil, selected: evil }, { geometry: squares(square('a', 0, evil), square('b', 1, evil)) });
    expect(html).not.toContain('<img');
    expect(html.match(/<\/template>/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(names(html)).toHaveLength(2);
  });

  describe('of thousands of territories', () => {
    const COUNT = 1800;
    const observations = Array.from({ length: COUNT }, (_, cell) => ({ territory: `com:${cellCode(cell)}`, value: 20 + ((cell * 7) % 50), n: 200 }));
    const feed = (): AnyFeed => Object.assign(france(), { organisation: { name: 'Réseau fictif', role: 'reseau' }, indicators: [{ id: 'acces-formation', observations }] });
    const many = (attributes: Record<string, string> = {}) => render(feed(), { geometry: '/communes.json', level: 'commune', ...attributes }, { geometry: cells(45, 40) });

    it('has the legend, the summary, and in the place of the drawing a sentence and the first page of the table', async () => {
      const html = await many();
      expect(options(html)).toHaveLength(0);
      expect(template(html).match(/<th scope="row"/g)).toHaveLength(120);
      expect(template(html).match(/<\w/g)!.length).toBeLessThan(1200);
      const said = spaced(text(html));
      for (const words of ['La carte des 1 800 communes est dessinée par le navigateur ; ses premières valeurs, par code :', 'Communes par classe, de 20 à 69 %', 'Lieu 001 20 %', 'page 1 sur 15']) expect(said).toContain(words);
      expect(/id="summary">[^<]*(?:<!--[^]*?-->)*([^<]+)/.exec(html)![1]).toMatch(/de\s20 à\s69/);
    });
  });

  it('leaves no figures beside it where they are many and the browser has their address', async () => {
    const observations = Array.from({ length: 6000 }, (_, cell) => ({ territory: `com:${cellCode(cell)}`, value: 20 + ((cell * 7) % 50), n: 200 }));
    const feed = Object.assign(france(), { organisation: { name: 'Réseau fictif', role: 'reseau' }, indicators: [{ id: 'acces-formation', observations }] });
    const html = (attributes: Record<string, string>) => render(feed, { level: 'commune', ...attributes });
    expect(await html({ src: '/impact.json' })).not.toContain('data-impact-island');
    expect(island(await html({})).indicators[0]!.observations).toHaveLength(6000);
  });

  it('is the same twice', async () => {
    const html = () => render(france(), { indicator: 'acces-formation' });
    expect(await html()).toBe(await html());
  });
});
