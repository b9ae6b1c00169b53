import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import { snippet } from '../../scripts/lib/snippets.mjs';
import type { run as Run } from '../../src/bin/run.js';
import { launch, openPage } from './support/browser.mjs';
import { eachKind } from './support/examples.js';
import { demoFeedText, feedPages, feedText, frenchPage, keepRecord, recorded } from './support/page.js';
import { serve } from './support/server.mjs';

type Server = Awaited<ReturnType<typeof serve>>;

const { run } = (await import(pathToFileURL(inRoot('dist', 'bin', 'run.js')).href)) as { run: typeof Run };
const folder = mkdtempSync(join(tmpdir(), 'oembed-'));
const at = (name: string): string => join(folder, name);
const WORKSHOP = at('impact.json');
const card = ['--indicator', 'sorties-dynamiques', '--now', '2026-11-23'];
const [FILES, FEED] = ['https://cdn.example/impact-widgets/', 'https://cdn.example/impact.json'];
const published = ['--src', FEED, '--assets', FILES, '--url', 'https://www.example.org/partage/'];

interface OEmbed extends Readonly<Record<string, unknown>> {
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

let browser: Awaited<ReturnType<typeof launch>>;
let files: Server;
beforeAll(async () => {
  writeFileSync(WORKSHOP, feedText('atelier-des-berges-fictif'));
  browser = await launch();
  files = await serve({ folder: inRoot('dist', 'cdn'), cors: true, pages: { ...feedPages, '/favicon.ico': '' } });
});
afterAll(() => Promise.all([browser.close(), files.close()]));

async function called(...given: string[]): Promise<{ code: number; output: string; errors: string }> {
  const said = { output: '', errors: '' };
  const stream = (name: 'output' | 'errors') => ({ write: (text: string | Uint8Array) => void (said[name] += String(text)) });
  const code = await run(['embed', ...given], { input: Readable.from(['']), output: stream('output'), errors: stream('errors') });
  return { code, output: said.output, errors: plain(said.errors) };
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

let written = 0;
/** Both files of a feed that may be written. */
async function shared(feed: string, ...given: string[]): Promise<{ page: string; oembed: OEmbed; texts: string; errors: string }> {
  const output = at(String((written += 1)));
  const { code, errors } = await called(feed, ...published, ...given, '--output', output);
  expect(code, errors).toBe(0);
  const [page, json] = readdirSync(output).sort((one) => (one.endsWith('.html') ? -1 : 1)).map((name) => readFileSync(join(output, name), 'utf8')) as [string, string];
  return { page, oembed: JSON.parse(json) as OEmbed, texts: page + json, errors };
}

/** As a reader sees it, with scripts or without. @param policy whether the page keeps its own */
async function visit(html: string, { scripts = false, policy = true, width = 800 } = {}) {
  const opened = await openPage(browser, { javaScriptEnabled: scripts, viewport: { width, height: 800 } });
  const host = await serve({ pages: { '/': policy ? html : html.replace(/<meta http-equiv[^>]*>/, ''), '/favicon.ico': '' } });
  await opened.page.goto(host.origin);
  return { ...opened, leave: async () => (await opened.close(), await host.close()) };
}

describe('what other sites are told by oEmbed', () => {
  it('is what version 1.0 asks of rich content, with who speaks, of what and when', async () => {
    const { oembed } = await shared(WORKSHOP, ...card, '--image', 'https://www.example.org/partage.png');
    expect(oembed).toMatchObject({
      version: '1.0', type: 'rich', provider_name: "L'Atelier des Berges", width: 640, height: 440, cache_age: 86400,
      thumbnail_url: 'https://www.example.org/partage.png', thumbnail_width: 1200, thumbnail_height: 630,
    });
    expect(plain(oembed.title)).toBe("Données fictives · À L'Atelier des Berges, 15 sortants sur 26 ont connu une sortie dynamique · 2025");
    expect(oembed.html).toMatch(/^<iframe src="https:\/\/cdn\.example\/impact-widgets\/embed\.html\?widget=impact-indicator&amp;[^"]*" title="[^"]+" width="100%" height="440" [^>]*><\/iframe>\n<script async src="https:\/\/cdn\.example\/impact-widgets\/embed-host\.js"><\/script>$/);
    expect(oembed).not.toHaveProperty('provider_url');
  });

  it('has the place of what it shows, the size asked for, and the language where it is not the feed’s', async () => {
    const { oembed, page } = await shared(WORKSHOP, ...card, '--lang', 'en', '--width', '480', '--height', '500');
    expect(oembed).toMatchObject({ width: 480, height: 500 });
    const address = new URL(/src="([^"]*)"/.exec(oembed.html)![1]!.replaceAll('&amp;', '&'));
    expect(Object.fromEntries(address.searchParams)).toEqual({ widget: 'impact-indicator', indicator: 'sorties-dynamiques', src: FEED, lang: 'en' });
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('As text and a table');
  });

  it('names the organisation’s own site, where the feed does', async () => {
    const site = at('site.json');
    const told = { version: '1.0', organisation: { name: 'La Fabrique', role: 'siae', url: 'https://fabrique.example/' }, indicators: [{ id: 'freins-leves', period: '2025', numerator: 300, denominator: 500 }] };
    writeFileSync(site, JSON.stringify(told));
    expect((await shared(site)).oembed).toMatchObject({ provider_name: 'La Fabrique', provider_url: 'https://fabrique.example/' });
    writeFileSync(site, JSON.stringify({ ...told, organisation: { ...told.organisation, url: 'javascript:alert(1)' } }));
    const { oembed, texts } = await shared(site);
    expect(oembed).not.toHaveProperty('provider_url');
    expect(texts).not.toContain('javascript:');
  });

  it.each(eachKind)('is written of each widget with a height of its own: %s', async (tag, name, attributes) => {
    const feed = at(`${name}.json`);
    writeFileSync(feed, name.startsWith('carte') ? demoFeedText(name) : feedText(name));
    const { oembed, page } = await shared(feed, '--widget', tag, ...Object.entries(attributes).flatMap(([key, value]) => ['--attribute', `${key}=${value}`]));
    expect(oembed.height).toBeGreaterThan(200);
    expect(oembed.html).toContain(`widget=${tag}&amp;`);
    expect(oembed.html).toMatch(/title="[^"]+"/);
    expect(page).toContain(`<${tag}`);
    expect(page).toMatch(/<details>[^]*<(?:table|dl)>/);
    expect(page).not.toMatch(/<(?:button|input|select|textarea)\b(?! disabled)/);
    expect(page + oembed.title).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('the page to share', () => {
  it('reads without a script: figure, period, source, what is fictional, and the table', async () => {
    const { page: html } = await shared(WORKSHOP, ...card, '--url', 'https://www.example.org/partage/sorties.html');
    const { page, problems, requests, leave } = await visit(html);
    expect([await page.getByRole('heading', { level: 1 }).textContent(), plain((await page.getByRole('heading', { level: 2 }).textContent())!)]).toEqual(["L'Atelier des Berges", "À L'Atelier des Berges, 15 sortants sur 26 ont connu une sortie dynamique"]);
    const text = async (selector: string): Promise<string> => plain(await page.locator(selector).innerText());
    expect(await text('impact-indicator article')).toMatch(/15\s+sur 26[^]*2025[^]*Données fictives[^]*Source : L'Atelier des Berges/);
    await page.locator('summary').click();
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
    expect(await text('details')).toMatch(/15 sur 26 \(58 %\)/);
    expect(await page.locator('button, script').count()).toBe(0);
    expect([problems, requests.length]).toEqual([[], 1]);
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
    await leave();
  });

  it.each([['map', 'bourgogne-franche-comte-2022'], ['simulator', 'transilien-2021']])('has nothing to press or to fill in, since nothing would answer: a %s', async (widget, name) => {
    const feed = at(`${name}.json`);
    writeFileSync(feed, feedText(name));
    const { page, leave } = await visit((await shared(feed, '--widget', widget)).page);
    const visible = page.locator('button:visible, input:visible:enabled, [role="combobox"]:visible');
    expect(await visible.count()).toBe(0);
    expect(await page.locator(`impact-${widget} article`).isVisible()).toBe(true);
    await leave();
  });

  it.each([360, 1000])('is never wider than its window: %d pixels', async (width) => {
    const { page: html } = await shared(WORKSHOP, '--widget', 'dashboard');
    const { page, leave } = await visit(html, { width });
    await page.locator('summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await leave();
  });

  it('leads whoever looks for oEmbed to the other file, and tells networks what it says', async () => {
    const output = at('found');
    const site = await serve({ folder, pages: { '/favicon.ico': '' } });
    await called(WORKSHOP, '--src', `${files.origin}/feeds/atelier-des-berges-fictif.json`, '--assets', `${files.origin}/embed.html`, '--url', `${site.origin}/found/sorties.html`, ...card, '--output', output);
    expect(readdirSync(output).sort()).toEqual(['sorties.html', 'sorties.oembed.json']);
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${site.origin}/found/sorties.html`);
    const link = page.locator('head link[rel="alternate"][type="application/json+oembed"]');
    const address = (await link.getAttribute('href'))!;
    const answer = await page.request.get(`${address}?format=json&maxwidth=600`);
    expect(answer.headers()['content-type']).toContain('application/json');
    const oembed = (await answer.json()) as OEmbed;
    expect([await link.getAttribute('title'), await page.title()]).toEqual([oembed.title, oembed.title]);
    expect(oembed.html).toContain(`src="${files.origin}/embed.html?widget=`);
    const meta = async (name: string): Promise<string> => plain((await page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content'))!);
    expect(await meta('og:url')).toBe(`${site.origin}/found/sorties.html`);
    expect(await meta('og:title')).toBe(plain(oembed.title));
    for (const name of ['description', 'og:description']) expect(await meta(name)).toMatch(/^Données fictives · 15 sur 26 · 2025 · n = 26 · Champ : .* · Source : /);
    await Promise.all([close(), site.close()]);
  });
});

it('the code of the oEmbed shows the figure on a page of another site whose policy allows the frame and its script alone, and is as high as it is', async () => {
  const output = at('framed');
  await called(WORKSHOP, '--src', `${files.origin}/feeds/atelier-des-berges-fictif.json`, '--assets', files.origin, '--url', 'https://www.example.org/', ...card, '--output', output);
  const { html } = JSON.parse(readFileSync(join(output, 'index.oembed.json'), 'utf8')) as OEmbed;
  const host = await serve({ pages: { '/': frenchPage(html), '/favicon.ico': '' }, csp: `default-src 'none'; script-src ${files.origin}/embed-host.js; frame-src ${files.origin}/embed.html; require-trusted-types-for 'script'` });
  const { page, problems, close } = await openPage(browser, { viewport: { width: 640, height: 900 } });
  await page.addInitScript(keepRecord);
  await page.goto(host.origin);
  const frame = (await (await page.locator('iframe').elementHandle()).contentFrame())!;
  await expect.poll(async () => plain((await frame.locator('[part="figure"]').textContent({ timeout: 20_000 }))!)).toMatch(/15\s+sur 26/);
  const heights = async (): Promise<number[]> => [await page.locator('iframe').evaluate((element) => element.clientHeight), await frame.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height))];
  await expect.poll(async () => { const [outside, inside] = await heights(); return outside! - inside!; }).toBe(0);
  expect((await heights())[0]).not.toBe(440);
  expect((await page.evaluate(recorded)).violations).toEqual([]);
  expect(problems).toEqual([]);
  await Promise.all([close(), host.close()]);
});

describe('what may not be said', () => {
  it('is in neither file: a figure of too few people, nor what would give it back', async () => {
    const withheld = at('withheld.json');
    writeFileSync(withheld, JSON.stringify({ version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, indicators: [{ id: 'sorties-dynamiques', period: '2025', numerator: 7, denominator: 9, note: 'sept sur neuf' }] }));
    const said = (await shared(withheld)).texts.replaceAll(/<style[^]*?<\/style>/g, '');
    expect(plain(said)).toContain('moins de 11 personnes');
    expect(said).not.toMatch(/77[.,]|78\s*%|7 sur|sept sur|sur\s9|n\s=\s9/);
  });

  it('runs nowhere, whatever a feed calls itself and its figures', async () => {
    const hostile = at('hostile.json');
    const harm = '"\'></title></script></style><script>document.title="x"</script><img src=x onerror=document.title="x">';
    writeFileSync(hostile, JSON.stringify({
      version: '1.0', title: harm, organisation: { name: harm, role: 'siae', url: `https://fabrique.example/${harm}` }, labels: { 'dep:39': harm }, territory: 'dep:39',
      sources: [{ id: 's', title: harm, url: `https://fabrique.example/${harm}` }], source: 's', indicators: [{ id: 'freins-leves', label: harm, finding: harm, period: '2025', numerator: 300, denominator: 500 }],
    }));
    const { page: html, oembed } = await shared(hostile, '--attribute', `heading=${harm}`);
    const { page, problems, requests, leave } = await visit(html, { scripts: true, policy: false });
    expect(await page.locator('img, script, [onerror]').count()).toBe(0);
    expect(await page.title()).toContain('<img');
    expect([problems, requests.length]).toEqual([[], 1]);
    await leave();
    const json = JSON.stringify(oembed.html);
    expect(json.match(/<\w+/g)).toEqual(['<iframe', '<script']);
    const host = await visit(frenchPage(oembed.html.replaceAll('https://cdn.example/impact-widgets', files.origin)), { scripts: true });
    expect(await host.page.locator('img, [onerror], script:not([src])').count()).toBe(0);
    expect(await host.page.title()).toBe('Notre impact');
    await host.leave();
    expect(readFileSync(at(`${written}/index.oembed.json`), 'utf8')).not.toContain('<');
  });
});

describe('what can’t be done', () => {
  it.each([
    ['no folder', [], /Il manque --output.*Rien n’est écrit/],
    ['no address of the feed', ['--output', 'x'], /Il manque --src : --src https:/],
    ['a feed that is not on the web', ['--output', 'x', '--src', 'impact.json'], /--src impact\.json n’est pas une adresse du web.*https:\/\//],
    ['no address of the files', ['--output', 'x', '--src', FEED], /Il manque --assets/],
    ['an address of the files that runs', ['--output', 'x', '--src', FEED, '--assets', 'javascript:1'], /--assets javascript:1 n’est pas/],
    ['no address of the page', ['--output', 'x', '--src', FEED, '--assets', FILES], /Il manque --url/],
    ['a page without a name', ['--output', 'x', ...published, '--url', 'https://www.example.org/partage'], /--url https:\/\/www\.example\.org\/partage ne donne pas de nom.*« \/ ».*\.html/],
    ['a page with a query', ['--output', 'x', ...published, '--url', 'https://www.example.org/?id=1'], /--url .*ne donne pas de nom/],
    ['a picture that is not on the web', ['--output', 'x', ...published, '--image', 'card.png'], /--image card\.png n’est pas/],
    ['a width that is none', ['--output', 'x', ...published, '--width', '100%'], /--width 100% n’est pas un nombre de pixels.*40 à 20/],
    ['an option of render', ['--output', 'x', ...published, '--format', 'svg'], /--format est une option de render/],
    ['a table of a page', ['--output', 'x', ...published, '--attribute', 'for=#t'], /--attribute for/],
    ['outlines without their file', ['--output', 'x', ...published, '--widget', 'map', '--attribute', 'geometry=https://www.example.org/g.json'], /--input/],
    ['an unknown widget', ['--output', 'x', ...published, '--widget', 'pie'], /--widget pie n’existe pas/],
    ['an unknown attribute', ['--output', 'x', ...published, '--attribute', 'colour=red'], /n’a pas d’attribut.*colour/],
  ])('is told on the error stream, and nothing is written: %s', async (_, given, message) => {
    const { code, output, errors } = await called(WORKSHOP, ...given.map((one) => (one === 'x' ? at('never') : one)));
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(message);
    expect(readdirSync(folder)).not.toContain('never');
  });

  it('is told of an indicator that is not there, with those that are', async () => {
    const { code, errors } = await called(WORKSHOP, ...published, '--indicator', 'inconnu', '--output', at('never'));
    expect(code).toBe(1);
    expect(errors).toMatch(/inconnu.*sorties-dynamiques/);
    expect(readdirSync(folder)).not.toContain('never');
  });

  it('is told of a folder that can’t be written', async () => {
    const { code, errors } = await called(WORKSHOP, ...published, '--output', join(WORKSHOP, 'x'));
    expect([code, errors]).toEqual([2, expect.stringMatching(/ne peut pas être écrit/)]);
  });

  it('is told of an address that sites may cut, and all is written', async () => {
    const { errors } = await shared(WORKSHOP, ...card, '--src', `${FEED}?${'signature'.repeat(250)}`);
    expect(errors).toMatch(/L’adresse du cadre a 2 \d{3} caractères.*2 000/);
    expect((await shared(WORKSHOP, ...card)).errors).not.toContain('caractères');
  });
});

it('a map with outlines of its own is drawn from their file, and its frame asks for them where they are published', async () => {
  const outlines = at('outlines.json');
  writeFileSync(outlines, JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { code: 'dep:39', nom: 'Jura' }, geometry: { type: 'Polygon', coordinates: [[[5, 46], [5, 47], [6, 47], [6, 46], [5, 46]]] } }] }));
  const feed = at('region.json');
  writeFileSync(feed, feedText('bourgogne-franche-comte-2022'));
  const { oembed, page } = await shared(feed, '--widget', 'map', '--indicator', 'sorties-dynamiques', '--attribute', 'geometry=https://www.example.org/outlines.json', '--input', outlines);
  expect(oembed.html).toContain('geometry=https://www.example.org/outlines.json');
  expect(page).toContain('<svg');
});

it('what docs/places/in-an-iframe.md writes is a page and its oEmbed', async () => {
  const given = snippet('in-an-iframe.md', 'share').replaceAll('\\\n', ' ').trim().split(/\s+/).slice(2);
  const output = at('partage');
  expect(await called(...given.slice(1).map((one) => (one === 'impact.json' ? WORKSHOP : one === 'partage/' ? output : one)))).toMatchObject({ code: 0, output: '' });
  expect(readdirSync(output).sort()).toEqual(['sorties.html', 'sorties.oembed.json']);
});
