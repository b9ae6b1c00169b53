import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import { launch } from './support/browser.mjs';
import { allSettled, feedText, figures, frenchPage, recorded } from './support/page.js';
import { serve, type ServerOptions } from './support/server.mjs';
import { visitPage } from './support/visit.js';
import type { RenderOptions } from '../../src/ssr.js';

const { renderWidget } = (await import(pathToFileURL(inRoot('dist', 'ssr.js')).href)) as {
  renderWidget(tag: string, options: RenderOptions): Promise<string>;
};

const folder = inRoot('dist', 'cdn');
const autoloader = '<script type="module" src="/autoloader.js"></script>';
const jura = 'src="/feeds/bourgogne-franche-comte-2022.json" indicator="sorties-dynamiques" territory="dep:39"';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const visit = (html: string, options: Partial<ServerOptions> = {}, context: Parameters<typeof visitPage>[3] = {}) => visitPage(browser, html, options, context);

describe('a card on a page with the strictest policy', () => {
  it('is drawn in the browser without one violation or warning', async () => {
    const { page, problems, leave } = await visit(
      frenchPage(
        `<impact-indicator ${jura}></impact-indicator><impact-indicator src="/feeds/etude-avise-2016.json" indicator="salaries-en-parcours"></impact-indicator>`,
        autoloader,
      ),
    );
    await page.waitForFunction(allSettled);
    expect(await page.evaluate(figures)).toEqual(['48,4 %', '144 600']);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('opens its method, its table and hands over a CSV without one', async () => {
    const { page, problems, leave } = await visit(
      frenchPage(`<impact-indicator ${jura} controls="read table method csv"></impact-indicator>`, autoloader),
    );
    await page.waitForFunction(allSettled);
    await page.getByRole('button', { name: 'Méthode' }).click();
    await page.locator('[part="method"]').waitFor();
    await page.getByRole('button', { name: 'Tableau' }).click();
    await page.locator('[part="table"]').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toBe('sorties-dynamiques.csv');
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('is drawn by the server, styled by its link, read without scripts and woken up without one', async () => {
    const card = await renderWidget('impact-indicator', {
      feed: JSON.parse(feedText('bourgogne-franche-comte-2022')) as unknown,
      attributes: { indicator: 'sorties-dynamiques', territory: 'dep:39' },
      assets: '/',
    });
    const still = await visit(frenchPage(card), {}, { javaScriptEnabled: false });
    await expect.poll(() => still.page.locator('[part="figure"]').textContent()).toContain('48,4');
    expect(await still.page.locator('[part="title"]').evaluate((title) => getComputedStyle(title).fontWeight)).toBe('600');
    expect(still.problems).toEqual([]);
    await still.leave();

    const { page, problems, server, leave } = await visit(frenchPage(card, autoloader));
    await page.waitForFunction(allSettled);
    await page.getByRole('button', { name: 'Lire' }).click();
    await page.locator('[part="lecture"]').waitFor();
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    expect(server.requests.filter(({ path }) => path.startsWith('/feeds/'))).toEqual([]);
    await leave();
  });

  it('moves nothing on the page when the server drew it', async () => {
    const card = await renderWidget('impact-indicator', {
      feed: JSON.parse(feedText('atelier-des-berges-fictif')) as unknown,
      attributes: { indicator: 'sorties-dynamiques' },
      assets: '/',
    });
    const { page, leave } = await visit(frenchPage(`${card}<p>La suite de la page.</p>`, autoloader));
    await page.waitForFunction(allSettled);
    await page.waitForTimeout(300);
    expect((await page.evaluate(recorded)).shift).toBe(0);
    await leave();
  });

  it.each([360, 768, 1280])('moves almost nothing when space is reserved for it, %d pixels wide', async (width) => {
    const body = `<impact-indicator ${jura}><p>En 2022, 48,4 % des sortants.</p></impact-indicator><p>La suite de la page.</p>`;
    const { page, leave } = await visit(
      frenchPage(body, `<link rel="stylesheet" href="/reserve.css">${autoloader}`),
      {},
      { viewport: { width, height: 800 } },
    );
    await page.waitForFunction(allSettled);
    await page.waitForTimeout(300);
    expect((await page.evaluate(recorded)).shift).toBeLessThanOrEqual(0.02);
    await leave();
  });

  it.each(
    Object.entries({
      strip: '<impact-dashboard layout="strip" src="/feeds/transilien-2021.json"></impact-dashboard>',
      'card with a line, whose height its author gives': '<impact-indicator src="/feeds/etude-avise-2016.json" indicator="salaries-en-parcours"></impact-indicator>',
    }),
  )('moves almost nothing for a %s', async (_, widget) => {
    const visitWith = (room: string) =>
      visit(
        frenchPage(
          widget + '<p>La suite de la page.</p>'.repeat(20),
          `<link rel="stylesheet" href="/reserve.css"><link rel="stylesheet" href="/room.css">${autoloader}`,
        ),
        { pages: { '/room.css': room } },
        { viewport: { width: 480, height: 900 } },
      );
    const first = await visitWith('');
    await first.page.locator('[part="title"]').first().waitFor();
    const height = await first.page.locator('main > *, body > *').first().evaluate(({ clientHeight }) => clientHeight);
    await first.leave();
    const { page, leave } = await visitWith(widget.includes('strip') ? '' : `impact-indicator{--impact-reserve:${height}px}`);
    await page.locator('[part="title"]').first().waitFor();
    await page.waitForTimeout(300);
    expect((await page.evaluate(recorded)).shift).toBeLessThanOrEqual(0.02);
    await leave();
  });

  it.each(
    Object.entries({
      'impact-indicator': `<impact-indicator ${jura}></impact-indicator>`,
      'impact-dashboard': '<impact-dashboard src="/feeds/bourgogne-franche-comte-2022.json"></impact-dashboard>',
      strip: '<impact-dashboard layout="strip" src="/feeds/transilien-2021.json"></impact-dashboard>',
      'impact-sources': '<impact-sources src="/feeds/atelier-des-berges-fictif.json"></impact-sources>',
    }).flatMap(([name, widget]) => ['300px', '380px', '700px', '1100px'].map((column) => ({ name, widget, column }))),
  )('keeps about the height of $name in a place of $column, whatever the window', async ({ widget, column }) => {
    const heightWith = async (loader: string) => {
      const { page, leave } = await visit(
        frenchPage(
          `<div>${widget}</div>`,
          `<link rel="stylesheet" href="/reserve.css"><link rel="stylesheet" href="/column.css">${loader}`,
        ),
        { pages: { '/column.css': `*{box-sizing:border-box}div{width:${column}}` } },
        { viewport: { width: 1280, height: 800 } },
      );
      // Only a drawn widget has a height of its own: one that is not there yet is settled too.
      if (loader) await page.locator('[part="title"]').first().waitFor();
      const height = await page.locator('div > *').first().evaluate(({ clientHeight }) => clientHeight);
      await leave();
      return height;
    };
    const ratio = (await heightWith('')) / (await heightWith(autoloader));
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.25);
  });
});

describe('the one script tag', () => {
  it('fetches what the page uses, each file once, and nothing else', async () => {
    const cards = Array.from({ length: 5 }, () => `<impact-indicator src="/feeds/juratri.json"></impact-indicator>`).join('');
    const { page, server, leave } = await visit(frenchPage(cards, autoloader));
    await page.waitForFunction(allSettled);
    const asked = server.requests.map(({ path }) => path);
    expect(asked.filter((path, index) => asked.indexOf(path) !== index)).toEqual([]);
    expect(asked.filter((path) => path.startsWith('/feeds/'))).toEqual(['/feeds/juratri.json']);
    const unneeded = /dashboard|sources|trend|breakdown|gauge|pictogram|panel|definitions|issues|hydrate|\.en-|\/en-/;
    expect(asked.filter((path) => unneeded.test(path))).toEqual([]);
    expect(readdirSync(`${folder}/chunks`).filter((file) => unneeded.test(file)).length).toBeGreaterThan(5);
    await leave();
  });

  it('finds widgets that come later, also inside what comes', async () => {
    const { page, server, leave } = await visit(frenchPage('<main></main>', autoloader));
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(server.requests.filter(({ path }) => path.includes('chunks/'))).toEqual([]);
    await page.evaluate(() => {
      const card = document.createElement('impact-indicator');
      card.setAttribute('src', '/feeds/juratri.json');
      const section = document.createElement('section');
      section.append(card);
      document.querySelector('main')!.append(section);
    });
    await page.waitForFunction(allSettled);
    expect(await page.evaluate(figures)).toEqual(['plus de 100']);
    await leave();
  });

  it('leaves tags of other vendors alone', async () => {
    const body = '<impact-map-of-others>Leur texte</impact-map-of-others><other-indicator></other-indicator>';
    const { page, problems, server, leave } = await visit(frenchPage(body, autoloader));
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => ['impact-map-of-others', 'other-indicator'].filter((tag) => customElements.get(tag)))).toEqual([]);
    expect(server.requests.filter(({ path }) => path.includes('chunks/'))).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('gives a widget the feed that the page set before the widget was there', async () => {
    const later = `<script type="module">document.querySelector('impact-indicator').feed = await (await fetch('/feeds/transilien-2021.json')).json(); await import('/autoloader.js');</script>`;
    const { page, leave } = await visit(frenchPage('<impact-indicator></impact-indicator>' + later), { csp: false });
    await page.waitForFunction(allSettled);
    expect(await page.evaluate(figures)).toEqual(['8,4 M€']);
    await leave();
  });

  it('finds an enclosing feed whatever of the two comes first', async () => {
    for (const order of [
      ['feed', 'indicator'],
      ['indicator', 'feed'],
    ]) {
      const body = '<impact-feed src="/feeds/transilien-2021.json"><impact-indicator></impact-indicator></impact-feed>';
      const { page, leave } = await visit(frenchPage(body, autoloader), {
        behave: (path: string) => (path.includes(`/${order[1]!}-`) ? { delay: 400 } : undefined),
      });
      await page.waitForFunction(allSettled);
      expect(await page.evaluate(figures)).toEqual(['8,4 M€']);
      await leave();
    }
  });

  it('works from another origin, its sheets and words included', async () => {
    const cdn = await serve({ folder, cors: true });
    const csp = `default-src 'self'; script-src ${cdn.origin}; style-src 'self' ${cdn.origin}; connect-src 'self' ${cdn.origin}; img-src data:; require-trusted-types-for 'script'`;
    const { page, problems, leave } = await visit(
      frenchPage(
        `<impact-indicator lang="en" ${jura}></impact-indicator>`,
        `<script type="module" src="${cdn.origin}/autoloader.js"></script>`,
      ),
      { folder: undefined, csp },
    );
    await page.waitForFunction(allSettled);
    expect(await page.evaluate(figures)).toEqual(['48.4%']);
    expect(problems).toEqual([]);
    await leave();
    await cdn.close();
  });
});

describe('all widgets in one file', () => {
  it('is one request', async () => {
    const { page, server, problems, leave } = await visit(
      frenchPage(`<impact-indicator ${jura}></impact-indicator>`, '<script type="module" src="/all.js"></script>'),
    );
    await page.waitForFunction(allSettled);
    expect(await page.evaluate(figures)).toEqual(['48,4 %']);
    expect(server.requests.map(({ path }) => path).filter((path) => path.endsWith('.js'))).toEqual(['/all.js']);
    expect(problems).toEqual([]);
    await leave();
  });

  it('may be there twice: the same version is silent', async () => {
    const twice = '<script type="module" src="/all.js"></script><script type="module" src="/all.js?again"></script>';
    const { page, problems, leave } = await visit(frenchPage(`<impact-indicator ${jura}></impact-indicator>`, twice));
    await page.waitForFunction(allSettled);
    await page.waitForTimeout(200);
    expect(await page.evaluate(figures)).toEqual(['48,4 %']);
    expect(problems).toEqual([]);
    await leave();
  });

  it('may be there in two versions: the first stays, and says so once', async () => {
    const { readFileSync } = await import('node:fs');
    const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };
    const other = readFileSync(`${folder}/all.js`, 'utf8').replaceAll(version, '9.9.9');
    const twice = '<script type="module" src="/all.js"></script><script type="module" src="/other/all.js"></script>';
    const { page, problems, leave } = await visit(frenchPage(`<impact-indicator ${jura}></impact-indicator>`.repeat(3), twice), {
      pages: { '/other/all.js': other },
    });
    await page.waitForFunction(allSettled);
    await expect.poll(() => problems.length).toBeGreaterThan(0);
    await page.waitForTimeout(200);
    expect(await page.evaluate(figures)).toEqual(['48,4 %', '48,4 %', '48,4 %']);
    expect(problems).toEqual([expect.stringMatching(/This page has two versions of the library, .+ and 9\.9\.9: each widget is of the one that came first/)]);
    await leave();
  });
});
