import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { accessibilityTree } from '../../scripts/lib/accessibility-tree.mjs';
import { attributesByTag } from '../../scripts/lib/embed.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';
import { snippet } from '../../scripts/lib/snippets.mjs';
import { launch, openPage } from './support/browser.mjs';
import { feedPages, feedText, frenchPage, keepRecord, recorded } from './support/page.js';
import { serve } from './support/server.mjs';

type Server = Awaited<ReturnType<typeof serve>>;

let browser: Awaited<ReturnType<typeof launch>>;
/** Where the files of the library are: other sites may read them. */
let files: Server;
/** Another site, with a page that posts what it likes. */
let stranger: Server;
const opened: (() => Promise<void>)[] = [];

const BERGES = '/feeds/atelier-des-berges-fictif.json';
const HOSTILE_FRAME = '<script>setInterval(() => parent.postMessage({ type: "impact-widgets:height", height: 5000 }, "*"), 20)</script>';

beforeAll(async () => {
  browser = await launch();
  files = await serve({ folder: inRoot('dist', 'cdn'), cors: true, pages: { ...feedPages, '/impact.json': feedText('atelier-des-berges-fictif'), '/favicon.ico': '' } });
  stranger = await serve({ pages: { '/embed.html': `<!doctype html>${HOSTILE_FRAME}`, '/favicon.ico': '', ...feedPages } });
});
afterAll(async () => {
  await Promise.all(opened.map((close) => close()));
  await Promise.all([browser.close(), files.close(), stranger.close()]);
});

const framePage = (query: Readonly<Record<string, string>>): string => `${files.origin}/embed.html?${new URLSearchParams(query).toString().replaceAll('&', '&amp;')}`;
const iframe = (query: Readonly<Record<string, string>>, attributes = ''): string =>
  `<iframe src="${framePage(query)}" title="Sorties dynamiques" width="100%" height="420" ${attributes}></iframe>`;
const hostScript = (): string => `<script async src="${files.origin}/embed-host.js"></script>`;
const policy = (): string => `default-src 'none'; style-src 'self'; script-src ${files.origin}; frame-src ${files.origin} ${stranger.origin}; require-trusted-types-for 'script'`;

/** A page of another site, under a policy that names the library's files and no more. */
async function visitHost(body: string, { pages = {}, csp = policy() }: { pages?: Record<string, string>; csp?: string | boolean } = {}) {
  const host = await serve({ pages: { '/': frenchPage(body), '/favicon.ico': '', ...pages }, csp });
  const { page, problems, close } = await openPage(browser, { viewport: { width: 640, height: 900 } });
  opened.push(async () => (await close(), await host.close()));
  await page.addInitScript(keepRecord);
  await page.goto(host.origin);
  return { page, problems, host };
}

async function visitFrame(query: Readonly<Record<string, string>>, viewport = { width: 640, height: 700 }) {
  const { page, problems, close, requests } = await openPage(browser, { viewport });
  opened.push(close);
  await page.addInitScript(keepRecord);
  await page.goto(framePage(query).replaceAll('&amp;', '&'));
  return { page, problems, requests };
}

const frameOf = (page: Page, at = 0): Promise<Frame> =>
  page.locator('iframe').nth(at).elementHandle().then(async (element) => (await element.contentFrame())!);
/** Runs in a page: whether what it shows is settled. */
const isSettled = (): boolean => ['ready', 'empty', 'error'].includes((document.querySelector('main > :not(noscript)') as { state?: string } | null)?.state ?? '');
const state = (): string | undefined => (document.querySelector('main > :not(noscript)') as { state?: string } | null)?.state;
const notes = (): string[] => [...document.querySelectorAll('main > ul li')].map(({ textContent }) => textContent.replaceAll(/\s/g, ' '));
const heightOf = (page: Page, at = 0): Promise<number> => page.locator('iframe').nth(at).evaluate((frame) => frame.clientHeight);
const contentOf = (frame: Frame): Promise<number> => frame.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height));

/** The frame is as high as what it shows: nothing to scroll. */
async function fits(page: Page, at = 0): Promise<number> {
  const frame = await frameOf(page, at);
  // Out of sight, a frame is drawn no further.
  await frame.waitForFunction(isSettled, undefined, { polling: 100 });
  await expect.poll(async () => (await heightOf(page, at)) - (await contentOf(frame)), { timeout: 20_000 }).toBe(0);
  return heightOf(page, at);
}

const card = { widget: 'impact-indicator', src: BERGES, indicator: 'sorties-dynamiques' };

describe('a frame on a page of another site, under a policy of its own', () => {
  it('draws the widget and becomes as high as it is, and higher when a reader opens its method', async () => {
    const { page, problems } = await visitHost(`${iframe(card)}${hostScript()}<p>La suite.</p>`);
    const before = await fits(page);
    expect(before).not.toBe(420);
    const frame = await frameOf(page);
    await frame.getByRole('button', { name: 'Méthode' }).click();
    await frame.locator('[part="method"]').waitFor();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 50);
    await fits(page);
    await frame.getByRole('button', { name: 'Méthode' }).click();
    await expect.poll(() => heightOf(page)).toBe(before);
    expect(await frame.evaluate(recorded)).toMatchObject({ violations: [] });
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('follows several frames, each by its own height, and frames that are added later', async () => {
    const dashboard = { widget: 'impact-dashboard', src: BERGES, layout: 'strip' };
    const { page } = await visitHost(`${hostScript()}${iframe(card)}${iframe(dashboard)}`);
    const heights = [await fits(page, 0), await fits(page, 1)];
    expect(heights[0]).not.toBe(heights[1]);
    await page.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src, width: '600' })), framePage({ ...card, variant: 'gauge' }).replaceAll('&amp;', '&'));
    await fits(page, 2);
    expect([await heightOf(page, 0), await heightOf(page, 1)]).toEqual(heights);
  });

  it('gets its height from a script that comes after it has told, and from two of them as from one', async () => {
    const { page } = await visitHost(iframe(card), { csp: false });
    await (await frameOf(page)).waitForFunction(isSettled, undefined, { polling: 100 });
    expect(await heightOf(page)).toBe(420);
    for (let times = 0; times < 2; times += 1) {
      await page.evaluate((src) => new Promise((resolve) => document.head.append(Object.assign(document.createElement('script'), { src, onload: resolve }))), `${files.origin}/embed-host.js?${times}`);
    }
    await fits(page);
  });

  it('keeps the height that its author gave where there is no script, and is scrolled inside', async () => {
    const { page } = await visitHost(iframe({ ...card, view: 'table' }).replace('height="420"', 'height="200"'));
    const frame = await frameOf(page);
    await frame.waitForFunction(isSettled, undefined, { polling: 100 });
    expect(await heightOf(page)).toBe(200);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight && getComputedStyle(document.documentElement).overflowY !== 'hidden')).toBe(true);
  });

  it('is named to assistive technology by its host, and its page by the finding, in its language', async () => {
    const { page } = await visitHost(`${iframe(card)}${hostScript()}`);
    await fits(page);
    expect((await accessibilityTree(page, 'iframe')).split('\n')[0]).toBe('Iframe "Sorties dynamiques"');
    const frame = await frameOf(page);
    await expect.poll(() => frame.evaluate(() => [document.title, document.documentElement.lang])).toEqual([expect.stringMatching(/^À L'Atelier des Berges, 15\ssortants sur\s26 ont connu une sortie dynamique$/), 'fr']);
  });

  it('is drawn and as high as it is in a frame that its host closes in', async () => {
    const { page, problems } = await visitHost(`${iframe(card, 'sandbox="allow-scripts"')}${hostScript()}`);
    await fits(page);
    const frame = await frameOf(page);
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    expect(await frame.locator('[part="figure"]').textContent()).toMatch(/15\s+sur\s+26/);
    expect(problems).toEqual([]);
  });
});

describe('the script of the host', () => {
  it('takes no height from a page of another site, nor from a script of the page itself', async () => {
    const { page } = await visitHost(`${iframe(card)}<iframe src="${stranger.origin}/embed.html" height="100"></iframe>${hostScript()}`);
    const before = await fits(page);
    await page.evaluate(() => window.postMessage({ type: 'impact-widgets:height', height: 5000 }, '*'));
    await page.waitForTimeout(300);
    expect([await heightOf(page, 0), await heightOf(page, 1)]).toEqual([before, 100]);
  });

  it('takes no height for a frame that has gone elsewhere', async () => {
    const { page } = await visitHost(`${iframe(card)}${hostScript()}`);
    const before = await fits(page);
    await (await frameOf(page)).evaluate((address) => setTimeout(() => location.assign(address)), `${stranger.origin}/embed.html`);
    await expect.poll(() => page.frames().some((frame) => frame.url().startsWith(stranger.origin))).toBe(true);
    await page.waitForTimeout(300);
    expect(await heightOf(page)).toBe(before);
  });

  it('makes of a height that makes no sense the nearest that does, or nothing', async () => {
    const { page } = await visitHost(`${iframe(card)}${hostScript()}`);
    const before = await fits(page);
    const frame = await frameOf(page);
    for (const [height, expected] of [['12; color: red', before], [Number.NaN, before], [-1, 40], [1e9, 20_000], [null, 40]]) {
      await frame.evaluate((value) => parent.postMessage({ type: 'impact-widgets:height', height: value }, '*'), height);
      await expect.poll(() => page.locator('iframe').evaluate(({ style }) => style.height)).toBe(`${String(expected)}px`);
    }
  });

  it('counts the border in where the host’s sheet has it inside of heights', async () => {
    const { page } = await visitHost(`<link rel="stylesheet" href="/boxes.css">${iframe(card)}${hostScript()}`, { pages: { '/boxes.css': '* { box-sizing: border-box } iframe { border: 7px solid }' } });
    const height = await fits(page);
    expect(await page.locator('iframe').evaluate((element) => (element as HTMLElement).offsetHeight)).toBe(height + 14);
  });
});

describe('the page in a frame', () => {
  // The fictional workshop has neither cases nor films, the study has both; maps need figures by territory.
  const feedOf: Readonly<Record<string, string>> = { case: 'etude-avise-2016', focus: 'etude-avise-2016', videos: 'etude-avise-2016', map: 'bourgogne-franche-comte-2022' };

  it.each(Object.keys(attributesByTag()))('draws %s', async (widget) => {
    const { page, problems } = await visitFrame({ widget, src: `/feeds/${feedOf[widget.replace('impact-', '')] ?? 'atelier-des-berges-fictif'}.json` });
    await page.waitForFunction(isSettled);
    expect(await page.evaluate(state)).toBe('ready');
    await expect.poll(() => page.title()).not.toBe('Impact social');
    expect(await page.evaluate(notes)).toEqual([]);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('draws a map with all that its query says of it', async () => {
    const { page } = await visitFrame({ widget: 'impact-map', src: '/feeds/bourgogne-franche-comte-2022.json', indicator: 'sorties-dynamiques', level: 'departement', lang: 'en', theme: 'dark' });
    await page.waitForFunction(isSettled);
    expect(await page.evaluate(state)).toBe('ready');
    await expect.poll(() => page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.documentElement).colorScheme])).toEqual(['en', 'dark']);
  });

  it('makes nothing of what is no attribute of the widget, and says so', async () => {
    const { page } = await visitFrame({ ...card, onclick: 'alert(1)', style: 'color:red', class: 'x', id: 'x', srcdoc: '<p>', colour: 'blue' });
    await page.waitForFunction(isSettled);
    expect(await page.evaluate(() => document.querySelector('impact-indicator')!.getAttributeNames().sort())).toEqual(expect.arrayContaining(['indicator', 'src']));
    expect(await page.evaluate(() => document.querySelector('impact-indicator')!.getAttributeNames().filter((name) => /^(on|style|class|id|srcdoc|colour)/.test(name)))).toEqual([]);
    expect((await page.evaluate(notes)).map((note) => /« (\w+) »/.exec(note)?.[1])).toEqual(['onclick', 'style', 'class', 'id', 'srcdoc', 'colour']);
    expect(await page.evaluate(state)).toBe('ready');
  });

  it.each([
    ['a handler in a title', { ...card, heading: '"><img src=x onerror=document.title=1>' }],
    ['a handler in an id', { ...card, indicator: '"><img src=x onerror=document.title=1>' }],
    ['a script in place of a widget', { widget: '<script>document.title=1</script>', src: BERGES }],
    ['an address that runs', { ...card, src: 'javascript:document.title=1' }],
    ['an address that holds its own document', { ...card, src: 'data:application/json,{"version":"1.0"}' }],
    ['a geometry that runs', { widget: 'impact-map', src: '/feeds/bourgogne-franche-comte-2022.json', geometry: 'javascript:document.title=1' }],
  ])('leaves %s without effect', async (_, query) => {
    const { page, requests } = await visitFrame(query);
    await page.waitForFunction(() => document.querySelector('main > ul') ?? ['ready', 'empty', 'error'].includes((document.querySelector('main > :not(noscript)') as { state?: string } | null)?.state ?? ''));
    await page.waitForTimeout(200);
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('img, script:not([src])').count()).toBe(0);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(files.origin))).toEqual([]);
  });

  it('says what is missing, in the language asked for', async () => {
    const said = async (query: Readonly<Record<string, string>>): Promise<string[]> => {
      const { page } = await visitFrame(query);
      await page.waitForSelector('main > ul li');
      return page.evaluate(notes);
    };
    expect(await said({})).toEqual([expect.stringMatching(/^L’adresse de ce cadre ne dit pas quoi montrer : .* impact-case, .*impact-videos\.$/)]);
    expect(await said({ widget: 'impact-feed', lang: 'en' })).toEqual([expect.stringMatching(/^“impact-feed” is no widget of this library/)]);
    expect(await said({ widget: 'impact-indicator' })).toEqual([expect.stringMatching(/^L’adresse de ce cadre ne dit pas où sont les données/)]);
    expect(await said({ ...card, src: `${stranger.origin}${BERGES}` })).toEqual([expect.stringContaining(`viennent d’un autre site, ${stranger.origin.replace('http://', '')}`)]);
  });

  it.each([280, 360])('is never wider than its place, whatever is as long as an address may be: %d pixels', async (width) => {
    const long = `${'tres-long-nom-de-fichier-'.repeat(50)}`;
    for (const query of [
      { ...card, src: `${stranger.origin}/${long}.json` },
      { ...card, src: `javascript:${long.replaceAll('-', '')}` },
      { ...card, heading: long.replaceAll('-', ''), inconnu: long, period: long, territory: long },
      { widget: long.replaceAll('-', ''), src: BERGES },
    ]) {
      expect(framePage(query).length).toBeGreaterThan(1000);
      const { page } = await visitFrame(query, { width, height: 600 });
      await page.waitForSelector('main > ul li');
      await page.waitForFunction(() => (document.querySelector('main > :not(noscript)') as { state?: string } | null)?.state !== 'pending' || document.querySelector('main > ul li')?.textContent.includes('javascript:'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), framePage(query).slice(0, 200)).toBeLessThanOrEqual(width);
    }
  });
});

describe('what docs/places/in-an-iframe.md shows', () => {
  /** Published in this test's place. */
  const here = (text: string): string => text.replaceAll('https://cdn.example/impact-widgets', files.origin).replaceAll('https://cdn.example', files.origin);

  it('is a frame that is as high as what it shows', async () => {
    const { page, problems } = await visitHost(here(snippet('in-an-iframe.md', 'frame')));
    await fits(page);
    expect(await (await frameOf(page)).locator('[part="figure"]').textContent()).toMatch(/15\s+sur\s+26/);
    expect(problems).toEqual([]);
  });

  it('is an address that is enough', async () => {
    const { page, close } = await openPage(browser);
    opened.push(close);
    await page.goto(here(snippet('in-an-iframe.md', 'address')).trim());
    await page.waitForFunction(isSettled);
    expect([await page.evaluate(state), await page.evaluate(notes)]).toEqual(['ready', []]);
  });
});

describe('the control embed on a page of the built files', () => {
  it('gives code that works where it is pasted', async () => {
    const { page, close } = await openPage(browser);
    opened.push(close);
    await page.goto(`${framePage({ ...card, controls: 'method embed' }).replaceAll('&amp;', '&')}`);
    await page.waitForFunction(isSettled);
    await page.getByRole('button', { name: 'Intégrer' }).click();
    await page.getByRole('dialog').locator('textarea').last().waitFor();
    const [frame, tag] = await page.getByRole('dialog').locator('textarea').evaluateAll((areas) => (areas as HTMLTextAreaElement[]).map(({ value }) => value));
    const pasted = await visitHost(frame!);
    await fits(pasted.page);
    expect(await pasted.page.locator('iframe').getAttribute('title')).toMatch(/^À L'Atelier des Berges, 15\ssortants/);
    const { page: own } = await visitHost(tag!, { csp: false });
    await own.locator('impact-indicator [part="figure"]').waitFor();
    expect(await own.locator('impact-indicator [part="figure"]').textContent()).toMatch(/15\s+sur\s+26/);
  });
});
