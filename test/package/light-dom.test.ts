import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import type { RenderOptions } from '../../src/ssr.js';
import { widgets } from '../../src/widgets/registry.js';
import { demoFeedText, feedText } from './support/page.js';

const { renderWidget } = (await import(pathToFileURL(inRoot('dist', 'ssr.js')).href)) as {
  renderWidget(tag: string, options: RenderOptions): Promise<string>;
};

const now = '2026-11-23';
const read = (text: string) => JSON.parse(text) as Record<string, unknown>;
const berges = read(feedText('atelier-des-berges-fictif'));
const study = read(feedText('etude-avise-2016'));
const juratri = read(feedText('juratri'));

/** What stands in the light DOM beside the island. */
const light = (html: string) => /<\/template>([^]*?)(?:<script type="application\/json" data-impact-island>|<\/impact-[a-z]+>$)/.exec(html)![1]!;
const words = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const render = (tag: string, feed: unknown, more: Partial<RenderOptions> = {}) => renderWidget(tag, { now, feed, ...more });

/** A feed with something to show for each widget. */
const shown: Readonly<Record<string, unknown>> = { 'impact-case': juratri, 'impact-focus': study, 'impact-videos': study };
const drawing = Object.keys(widgets).filter((tag) => tag !== 'impact-feed');

describe('what a server leaves for pages without shadow roots', () => {
  it.each(drawing.filter((tag) => tag !== 'impact-sources'))('<%s> is drawn, and has its table in the light DOM: caption, heads, rows, Champ and source', async (tag) => {
    const html = await render(tag, shown[tag] ?? berges);
    expect(html.startsWith(`<${tag}`) && html.endsWith(`</${tag}>`)).toBe(true);
    expect(html).toContain('<template shadowroot="open" shadowrootmode="open">');
    expect(html).not.toContain('part="waiting"');
    const left = light(html);
    expect(left).toMatch(/^<div data-impact lang="fr">/);
    expect(left).toMatch(/<table><caption>[^<]{3,}<\/caption><thead><tr>(?:<th scope="col">[^<]*<\/th>){2,}<\/tr><\/thead><tbody><tr><th scope="row">[^<]+<\/th>/);
    expect(left).toMatch(/<dt>Champ<\/dt><dd>[^<]{5,}/);
    expect(left).toMatch(/<dt>Sources?<\/dt><dd>/);
    expect(left).not.toMatch(/\s(?:style|class|on\w+)="|undefined|NaN|\[object/);
  });

  it('<impact-sources> has its list', async () => {
    const left = light(await render('impact-sources', juratri));
    expect(left).toContain('<dd><a href="https://www.avise.org/">Achats socialement responsables');
    expect(words(left)).toContain("Groupe coopératif Demain");
  });

  it('tells the figure with its unit, its base, its sentence and a link to its source', async () => {
    const feed = read(feedText('bourgogne-franche-comte-2022'));
    const left = light(await render('impact-indicator', feed, { attributes: { indicator: 'sorties-dynamiques', territory: 'dep:39' } }));
    expect(left).toContain('<tr><th scope="row">2022</th><td>48,4\u202f%</td><td>1\u202f112</td></tr>');
    expect(words(left)).toMatch(/^ Lecture\u202f?\s?: .*En 2022, 48,4 % des 1 112 personnes/u);
    expect(left).toMatch(/<dt>Source<\/dt><dd><a href="https:[^"]+">Dreets Bourgogne-Franche-Comté/);
  });

  it('tells what is to be known: what is old, what is made up', async () => {
    expect(words(light(await render('impact-indicator', juratri, { attributes: { indicator: 'salaries-en-parcours' } })))).toContain('Réserves Ce chiffre date de plus de 9 ans.');
    expect(words(light(await render('impact-indicator', berges)))).toContain('Données fictives oui');
  });

  it('has all départements of a map', async () => {
    const left = light(await render('impact-map', read(demoFeedText('carte-de-france-fictive')), { attributes: { indicator: 'acces-formation' } }));
    expect(left.match(/<th scope="row">/g)!.length).toBeGreaterThanOrEqual(101);
  });

  it('has the first rows of a long table, and says how many there are', async () => {
    const observations = Array.from({ length: 1600 }, (_, index) => ({ territory: `com:${10000 + index}`, value: 20 + (index % 50), n: 200 }));
    const feed = { ...read(demoFeedText('carte-de-france-fictive')), organisation: { name: 'Réseau fictif', role: 'reseau' }, indicators: [{ id: 'acces-formation', observations }] };
    const left = light(await render('impact-map', feed, { attributes: { level: 'commune' } }));
    expect(left.match(/<th scope="row">/g)).toHaveLength(120);
    expect(left).toContain('<p>Les 120 premières lignes sur 1\u202f600.</p>');
  });

  it('is in the language of the widget, and says so', async () => {
    const left = light(await render('impact-indicator', juratri, { lang: 'en', attributes: { indicator: 'salaries-en-parcours' } }));
    expect(left).toMatch(/^<div data-impact lang="en">/);
    expect(left).toContain('<th scope="col">Period</th>');
  });

  it('writes a withheld figure nowhere, and says why', async () => {
    const secret = { version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, period: '2025', indicators: [{ id: 'sorties-dynamiques', numerator: 4, denominator: 7, value: 57.1 }] };
    const left = light(await render('impact-indicator', secret));
    expect(left).not.toMatch(/57[.,]1/);
    expect(words(left)).toContain('non publié');
  });

  it('lets nothing of a feed become markup', async () => {
    const evil = '"></td></table></div><img src=x onerror=alert(1)><a href="javascript:alert(1)">';
    const feed = {
      version: '1.0', organisation: { name: evil, role: 'siae' }, period: '2025', source: 's', title: evil, licence: evil,
      sources: [{ id: 's', title: evil, publisher: evil, url: 'https://example.org/?a="><img>' }],
      indicators: [{ id: 'x-fin', label: evil, unit: evil, observations: [{ period: '2024', value: 30 }, { period: '2025', value: 40, note: evil }] }],
    };
    for (const tag of ['impact-indicator', 'impact-dashboard', 'impact-sources']) {
      const html = await render(tag, feed);
      expect(html, tag).not.toContain('<img');
      expect(light(html), tag).not.toMatch(/href="(?!https:)/);
    }
  });

  it('gives way to the page’s own words, and is left out where these are empty', async () => {
    expect(light(await render('impact-indicator', berges, { children: '<p>Plus d’un frein sur deux.</p>' }))).toBe('<p>Plus d’un frein sur deux.</p>');
    expect(light(await render('impact-indicator', berges, { children: '' }))).toBe('');
  });

  it('is not there where there is nothing to show', async () => {
    expect(light(await render('impact-case', read(feedText('transilien-2021'))))).toBe('');
  });
});
