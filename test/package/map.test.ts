import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import type { RenderOptions } from '../../src/ssr.js';
import { launch } from './support/browser.mjs';
import { allDrawn, demoFeedText, feedText, figures, frenchPage, mapPages, recorded } from './support/page.js';
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
const fromServer = (kind: Kind, now?: string): Promise<string> => {
  const { feed, text, indicator } = kinds[kind];
  return renderWidget('impact-map', { feed: JSON.parse(text(feed)) as unknown, attributes: { indicator, src: `/feeds/${feed}.json` }, assets: '/', ...(now && { now }) });
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
  it.each(names.flatMap((kind) => ['autoloader', 'maps', 'all'].map((script) => [kind, script] as const)))(
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

describe('a map among other widgets', () => {
  const card = '<impact-indicator src="/feeds/juratri.json"></impact-indicator>';

  it.each(['autoloader', 'all'])('is drawn beside a card, each from its own feed, without one violation or warning: %s.js', async (script) => {
    const { page, problems, server: { requests }, leave } = await visit(frenchPage(tag('classes') + card, loader(script)));
    await page.waitForFunction(allDrawn);
    await page.locator('impact-indicator [part="figure"]').waitFor();
    expect(await page.evaluate(figures)).toEqual(['plus de 100']);
    expect(requests.filter(({ path }) => path.startsWith('/feeds/'))).toHaveLength(2);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('goes on answering when a card comes later, and the card is drawn too', async () => {
    const { page, problems, leave } = await visit(frenchPage(`<main>${tag('classes')}</main>`, loader()));
    await page.waitForFunction(allDrawn);
    await page.evaluate(() => {
      const one = document.createElement('impact-indicator');
      one.setAttribute('src', '/feeds/juratri.json');
      const map = document.createElement('impact-map');
      map.setAttribute('src', '/feeds/carte-de-france-fictive.json');
      map.setAttribute('indicator', 'structures');
      document.querySelector('main')!.append(one, map);
    });
    await page.locator('impact-indicator [part="figure"]').waitFor();
    await page.waitForFunction(allDrawn);
    expect(await page.evaluate(figures)).toEqual(['plus de 100']);
    await page.locator('[data-code="dep:71"][role="option"]').first().click();
    await page.locator('[part="panel"] .territory').first().waitFor();
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('wakes beside a card that the same server rendered', async () => {
    const server = await renderWidget('impact-indicator', { feed: JSON.parse(feedText('juratri')) as unknown, attributes: { indicator: 'salaries-en-parcours' }, assets: '/' });
    const { page, problems, server: { requests }, leave } = await visit('', {
      pages: { '/map': frenchPage((await fromServer('classes')) + server, loader()) },
      behave: (path) => (path === '/autoloader.js' ? { delay: 400 } : undefined),
    });
    await page.addInitScript(keepShapes);
    await page.goto(`${page.url()}map`);
    await page.waitForFunction(allDrawn);
    await page.getByRole('button', { name: 'Lire' }).click();
    await page.locator('[part="lecture"]').waitFor();
    expect(await page.evaluate(keptShapes)).toBe(101);
    expect(requests.filter(({ path }) => path.startsWith('/feeds/'))).toEqual([]);
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

describe('a map that a server rendered otherwise', () => {
  it.each(names)('keeps its shapes on a later day, when its age is told anew: %s', async (kind) => {
    const { page, problems, leave } = await visit('', {
      pages: { '/map': frenchPage(await fromServer(kind, '2023-02-01'), loader()) },
      behave: (path) => (path === '/autoloader.js' ? { delay: 400 } : undefined),
    });
    await page.addInitScript(keepShapes);
    await page.goto(`${page.url()}map`);
    await page.waitForFunction(allDrawn);
    await page.waitForTimeout(500);
    expect(await page.evaluate(keptShapes)).toBe(kinds[kind].shapes);
    expect(problems).toEqual([]);
    await leave();
  });

  it('keeps its shapes where the page brings the outlines, which it asks for once', async () => {
    const codes = Array.from({ length: 14 }, (_, at) => `q${at}`);
    const geometry = {
      type: 'FeatureCollection',
      features: codes.map((code, at) => {
        const x = 2 + at / 20;
        return { type: 'Feature', properties: { code, nom: `Quartier ${at}` }, geometry: { type: 'Polygon', coordinates: [[[x, 46], [x, 46.05], [x + 0.05, 46.05], [x + 0.05, 46], [x, 46]]] } };
      }),
    };
    const feed = {
      version: '1.0', organisation: { name: 'Ville', role: 'acheteur' }, period: '2025', source: 's', sources: [{ id: 's', title: 'Bilan', publisher: 'Ville' }],
      indicators: [{ id: 'x-taux', label: 'Taux', unit: 'pourcent', observations: codes.map((code, at) => ({ territory: `x:${code}`, value: 30 + at, n: 500 })) }],
    };
    const html = await renderWidget('impact-map', { feed, geometry, attributes: { level: 'own', geometry: '/quartiers.json' }, assets: '/' });
    const { page, problems, server: { requests }, leave } = await visit('', {
      pages: { '/map': frenchPage(html, loader()), '/quartiers.json': JSON.stringify(geometry) },
      behave: (path) => (path === '/autoloader.js' ? { delay: 400 } : undefined),
    });
    await page.addInitScript(keepShapes);
    await page.goto(`${page.url()}map`);
    await page.waitForFunction(allDrawn);
    await page.waitForTimeout(500);
    expect(await page.evaluate(keptShapes)).toBe(14);
    expect(requests.filter(({ path }) => path === '/quartiers.json')).toHaveLength(1);
    expect((await page.evaluate(recorded)).shift).toBe(0);
    expect(problems).toEqual([]);
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
