import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import type { RenderOptions } from '../../src/ssr.js';
import { launch } from './support/browser.mjs';
import { allDrawn, demoFeedText, feedText, frenchPage, mapPages, recorded } from './support/page.js';
import type { ServerOptions } from './support/server.mjs';
import { visitPage } from './support/visit.js';

const { renderWidget } = (await import(pathToFileURL(inRoot('dist', 'ssr.js')).href)) as {
  renderWidget(tag: string, options: RenderOptions): Promise<string>;
};

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const loader = (script = 'autoloader') => `<script type="module" src="/${script}.js"></script>`;
const reserve = '<link rel="stylesheet" href="/reserve.css">';
const visit = (html: string, options: Partial<ServerOptions> = {}, context: Parameters<typeof visitPage>[3] = {}) =>
  visitPage(browser, html, { ...options, pages: { ...mapPages, ...options.pages } }, context);

/** One map of each kind: what it is drawn from, and what of it must be there. */
const kinds = {
  classes: { feed: 'carte-de-france-fictive', text: demoFeedText, indicator: 'acces-formation', shapes: 101, parts: ['.c1', '.c5', '.secret', '.missing', '.columns rect'] },
  circles: { feed: 'carte-de-france-fictive', text: demoFeedText, indicator: 'structures', shapes: 101, parts: ['.circles circle', '.nested circle', '.top rect', '.missing'] },
  intervals: { feed: 'bourgogne-franche-comte-2022', text: feedText, indicator: 'sorties-dynamiques', shapes: 8, parts: ['.strip .interval', '.strip .gate'] },
};
type Kind = keyof typeof kinds;
const names = Object.keys(kinds) as Kind[];
const tag = (kind: Kind, more = ''): string => `<impact-map src="/feeds/${kinds[kind].feed}.json" indicator="${kinds[kind].indicator}"${more}></impact-map>`;
const fromServer = (kind: Kind): Promise<string> => {
  const { feed, text, indicator } = kinds[kind];
  return renderWidget('impact-map', { feed: JSON.parse(text(feed)) as unknown, attributes: { indicator, src: `/feeds/${feed}.json` }, assets: '/' });
};

/** Runs in the page: how many of each there are, and are painted. */
const counted = (selectors: readonly string[]): number[] => {
  const root = document.querySelector('impact-map')!.shadowRoot!;
  return selectors.map((selector) => [...root.querySelectorAll(selector)].filter((one) => getComputedStyle(one).fill !== 'rgb(0, 0, 0)').length);
};

/** Runs in the page before anything else: keeps the shapes that a server drew, as soon as they are there. */
function keepShapes(): void {
  const keep = (): void => {
    const shapes = document.querySelector('impact-map')?.shadowRoot?.querySelectorAll('[role="option"]');
    if (shapes?.length && document.readyState !== 'loading') Object.assign(window, { kept: [...shapes] });
    else requestAnimationFrame(keep);
  };
  keep();
}

/** Runs in the page: how many of the shapes that were kept are in the map. */
const keptShapes = (): number => {
  const { kept } = window as unknown as { kept?: readonly Element[] };
  const shapes = document.querySelector('impact-map')!.shadowRoot!.querySelectorAll('[role="option"]');
  return kept ? [...shapes].filter((shape, index) => shape === kept[index]).length : -1;
};

describe('a map on a page with the strictest policy', () => {
  it.each(names.flatMap((kind) => ['autoloader', 'all'].map((script) => [kind, script] as const)))(
    'is drawn in the browser without one violation or warning, and asks no third party: %s, %s.js',
    async (kind, script) => {
      const { page, problems, requests, server, leave } = await visit(frenchPage(tag(kind), loader(script)));
      await page.waitForFunction(allDrawn);
      const { shapes, parts } = kinds[kind];
      await expect.poll(() => page.evaluate(counted, parts)).not.toContain(0);
      expect(await page.evaluate(counted, ['[role="option"]'])).toEqual([shapes]);
      expect((await page.evaluate(recorded)).violations).toEqual([]);
      expect(problems).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
      await leave();
    },
  );

  it.each(names)('answers, opens its method and its table and hands over a CSV without one: %s', async (kind) => {
    const { page, problems, leave } = await visit(frenchPage(tag(kind, ' controls="read table method csv"'), loader()));
    await page.waitForFunction(allDrawn);
    await page.locator('[data-code="dep:71"][role="option"]').click();
    await page.locator('[part="panel"] .territory').waitFor();
    await page.getByRole('combobox').first().or(page.getByRole('button', { name: 'Agrandir' })).first().click();
    await page.getByRole('button', { name: 'Méthode' }).click();
    await page.locator('[part="method"]').waitFor();
    await page.getByRole('button', { name: 'Tableau' }).click();
    await page.locator('[part="table"] tbody tr').nth(kinds[kind].shapes).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toBe(`${kinds[kind].indicator}.csv`);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('reads a long geometry that the page brings without one', async () => {
    const features = Array.from({ length: 4000 }, (_, at) => {
      const [x, y] = [(at % 80) / 20, 45 + Math.floor(at / 80) / 20] as [number, number];
      return { type: 'Feature', properties: { code: `q${at}`, nom: `Quartier ${at}` }, geometry: { type: 'Polygon', coordinates: [[[x, y], [x, y + 0.05], [x + 0.05, y + 0.05], [x + 0.05, y], [x, y]]] } };
    });
    const observations = features.slice(0, 60).map((_, at) => ({ territory: `x:q${at}`, value: 30 + (at % 20), n: 500 }));
    const feed = { version: '1.0', organisation: { name: 'Ville', role: 'acheteur' }, period: '2025', source: 's', sources: [{ id: 's', title: 'Bilan', publisher: 'Ville' }], indicators: [{ id: 'x-taux', label: 'Taux', unit: 'pourcent', observations }] };
    const { page, problems, leave } = await visit(frenchPage('<impact-map src="/feeds/ville.json" level="own" geometry="/quartiers.json"></impact-map>', loader()), {
      pages: { '/feeds/ville.json': JSON.stringify(feed), '/quartiers.json': JSON.stringify({ type: 'FeatureCollection', features }) },
    });
    await page.waitForFunction(allDrawn);
    await expect.poll(() => page.locator('impact-map [role="option"], impact-map table tbody th').count()).toBeGreaterThan(0);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });
});

describe('a map that a server rendered', () => {
  it.each(names)('is read without scripts, styled by its link: %s', async (kind) => {
    const { page, problems, leave } = await visit(frenchPage(await fromServer(kind)), {}, { javaScriptEnabled: false });
    const { shapes, parts } = kinds[kind];
    const colours = async (selector: string) => page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    await expect.poll(async () => new Set(await colours('[role="option"]')).has('rgb(0, 0, 0)')).toBe(false);
    expect(await colours('[role="option"]')).toHaveLength(shapes);
    for (const part of parts) expect((await colours(part)).length, part).toBeGreaterThan(0);
    expect((await page.locator('.sheet').boundingBox())!.height).toBeGreaterThan(200);
    expect(problems).toEqual([]);
    await leave();
  });

  it.each(names)('wakes without a second request and without drawing anew or moving anything: %s', async (kind) => {
    const server = await fromServer(kind);
    const { page, problems, server: { requests }, leave } = await visit('', {
      pages: { '/map': frenchPage(`${server}<p>La suite de la page.</p>`, loader()) },
      behave: (path) => (path === '/autoloader.js' ? { delay: 400 } : undefined),
    });
    await page.addInitScript(keepShapes);
    await page.goto(`${page.url()}map`);
    await page.waitForFunction(allDrawn);
    await page.waitForTimeout(700);
    expect(await page.evaluate(keptShapes)).toBe(kinds[kind].shapes);
    expect((await page.evaluate(recorded)).shift).toBe(0);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    await page.locator('[data-code="dep:71"][role="option"]').click();
    await page.locator('[part="panel"] .territory').waitFor();
    expect(await page.evaluate(keptShapes)).toBe(kinds[kind].shapes);
    await page.getByRole('button', { name: 'Tableau' }).click();
    await page.locator('[part="table"]').waitFor();
    expect(problems).toEqual([]);
    expect(requests.filter(({ path }) => path.startsWith('/feeds/'))).toEqual([]);
    await leave();
  });
});

describe('the place of a map', () => {
  it.each(names.flatMap((kind) => [360, 768, 1280].map((width) => [kind, width] as const)))(
    'is kept for it, so that almost nothing moves: %s, %d pixels wide',
    async (kind, width) => {
      const body = `<p>Notre impact.</p>${tag(kind)}<p>La suite de la page.</p>`;
      const { page, leave } = await visit(frenchPage(body, reserve + loader()), {}, { viewport: { width, height: 800 } });
      await page.waitForFunction(allDrawn);
      await page.waitForTimeout(400);
      expect((await page.evaluate(recorded)).shift).toBeLessThanOrEqual(0.02);
      await leave();
    },
  );

  it.each(['300px', '380px', '700px', '1100px'])('has about the height of a map of classes in a place of %s, whatever the window', async (column) => {
    const heightWith = async (script: string) => {
      const { page, leave } = await visit(
        frenchPage(`<div>${tag('classes')}</div>`, `${reserve}<link rel="stylesheet" href="/column.css">${script}`),
        { pages: { '/column.css': `*{box-sizing:border-box}div{width:${column}}` } },
        { viewport: { width: 1280, height: 800 } },
      );
      // Only a drawn map has a height of its own.
      if (script) await page.locator('.sheet').waitFor();
      const height = await page.locator('div > *').first().evaluate(({ clientHeight }) => clientHeight);
      await leave();
      return height;
    };
    const ratio = (await heightWith('')) / (await heightWith(loader()));
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.25);
  });
});
