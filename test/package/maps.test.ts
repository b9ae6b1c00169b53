import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/browser.mjs';
import { allDrawn, frenchPage, mapPages, recorded } from './support/page.js';
import { visitPage } from './support/visit.js';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const visit = (html: string) => visitPage(browser, html, { pages: mapPages });
const maps = '<script type="module" src="/maps.js"></script>';
const feed = '/feeds/carte-de-france-fictive.json';
const map = '<impact-map indicator="acces-formation" level="departement"></impact-map>';

/** Runs in the page: its finding and how many shapes it has. */
const drawn = (): [string, number] => {
  const root = document.querySelector('impact-map')!.shadowRoot!;
  return [root.querySelector('[part="title"]')!.textContent, root.querySelectorAll('[role="option"]').length];
};

describe('the file of maps alone', () => {
  it('draws with what is in it: the feed and the label of its indicator are all that is asked for beside it', async () => {
    const observations = Array.from({ length: 19 }, (_, at) => ({ territory: `dep:${String(at + 1).padStart(2, '0')}`, value: 30 + at, n: 1000 }));
    const rates = {
      version: '1.0', organisation: { name: 'Réseau', role: 'reseau' }, period: '2025', territory: 'FR', counted: 'salariés en parcours', source: 's', method: 'mesure',
      sources: [{ id: 's', title: 'Bilan' }], indicators: [{ id: 'acces-formation', observations }],
    };
    const { page, server, leave } = await visitPage(browser, frenchPage(map.replace('>', ' src="/rates.json">'), maps), { pages: { '/rates.json': JSON.stringify(rates) } });
    await page.waitForFunction(allDrawn);
    expect(await page.evaluate(drawn)).toEqual([expect.any(String), 101]);
    await expect.poll(() => server.requests.some(({ path }) => path.includes('map-early'))).toBe(true);
    const asked = server.requests.map(({ path }) => path.replace(/words-[^/]+/, 'words')).filter((path) => path !== '/favicon.ico');
    const first = asked.findIndex((path) => path.startsWith('/chunks/maps/'));
    expect(asked.slice(0, first).sort()).toEqual(['/', '/chunks/words/labels/qualification/acces-formation.fr.js', '/maps.js', '/rates.json']);
    await leave();
  });

  it('reads a feed that stands around its maps, and what changes in it', async () => {
    const { page, problems, leave } = await visit(frenchPage(`<impact-feed src="${feed}">${map}</impact-feed>`, maps));
    await page.waitForFunction(allDrawn);
    const [before, shapes] = await page.evaluate(drawn);
    expect(shapes).toBe(101);
    await page.waitForFunction(() => customElements.get('impact-feed'));
    await page.evaluate(async (address) => {
      const document_ = (await (await fetch(address)).json()) as { indicators: { observations: { value: number | null; numerator?: number }[] }[] };
      for (const { observations } of document_.indicators) for (const one of observations) {
        if (one.value === null) continue;
        delete one.numerator;
        one.value = 12;
      }
      Object.assign(document.querySelector('impact-feed')!, { feed: document_ });
    }, feed);
    await expect.poll(async () => (await page.evaluate(drawn))[0]).not.toBe(before);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('is what the loader asks for on a page of maps and a feed, and shares a page with it', async () => {
    const { page, server, problems, leave } = await visit(frenchPage(`<impact-feed src="${feed}">${map}</impact-feed>`, `<script type="module" src="/autoloader.js"></script>${maps}`));
    await page.waitForFunction(allDrawn);
    await page.waitForFunction(() => customElements.get('impact-feed'));
    expect(await page.evaluate(drawn)).toEqual([expect.any(String), 101]);
    const asked = server.requests.map(({ path }) => path);
    expect(asked.filter((path) => path === '/maps.js')).toHaveLength(1);
    expect(asked.filter((path) => path === feed)).toHaveLength(1);
    expect(asked.filter((path) => path.includes('/core-'))).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });
});
