import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, named } from './support/asked.js';
import { launch } from './support/browser.mjs';
import { allReady, card, dashboard, eachKind, map, states, tag } from './support/examples.js';
import { frenchPage, recorded } from './support/page.js';
import { visitPage } from './support/visit.js';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const loader = '<script type="module" src="/autoloader.js"></script>';
const visit = (body: string, options: Parameters<typeof visitPage>[2] = {}) => visitPage(browser, frenchPage(body, loader), options);
const drawn = { timeout: 20_000 };

describe('one script tag', () => {
  it('fetches nothing but itself where no widget stands', async () => {
    const { page, server, problems, leave } = await visit('<p>Notre impact</p>');
    await page.waitForLoadState('networkidle');
    expect(asked(server)).toEqual(['autoloader.js']);
    expect(problems).toEqual([]);
    await leave();
  });

  it('fetches for a card the file of cards, and the words of its indicator and place', async () => {
    const { page, server, leave } = await visit(tag(card));
    await page.waitForFunction(allReady, undefined, drawn);
    await page.waitForLoadState('networkidle');
    expect(asked(server).map(named).sort()).toEqual(['autoloader.js', 'chunks/core.js', 'words/labels/portee/sorties-dynamiques.fr.js', 'words/territories/27.fr.js']);
    await leave();
  });

  it('fetches for a map alone the file of maps, and nothing of cards or of other widgets', async () => {
    const { page, server, leave } = await visit(tag(map));
    await page.waitForFunction(allReady, undefined, drawn);
    await page.waitForLoadState('networkidle');
    const files = asked(server).map(named);
    expect(files.slice(0, 2)).toEqual(['autoloader.js', 'maps.js']);
    expect(files.filter((file) => !/^(?:autoloader|maps|chunks\/maps\/.*|words\/.*\.fr)\.js$/.test(file))).toEqual([]);
    await leave();
  });

  it('fetches for one of each kind each kind’s file, all of them once, and no words of another language', async () => {
    const { page, server, problems, leave } = await visit(eachKind.map((one) => tag(one)).join(''));
    await page.waitForFunction(allReady, undefined, drawn).catch(() => undefined);
    expect(await page.evaluate(states)).toEqual(eachKind.map(([name]) => `${name} ready`));
    await page.waitForLoadState('networkidle');
    const files = asked(server);
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
    const kinds = eachKind.map(([name]) => name.replace('impact-', '')).filter((kind) => kind !== 'indicator');
    expect(files.map(named).filter((file) => kinds.some((kind) => file === `chunks/${kind}.js`))).toHaveLength(kinds.length);
    expect(files.map(named).filter((file) => /\.en\.js$|hydrate|picture|issues|failure|-use\b/.test(file))).toEqual([]);
    expect(server.requests.filter(({ path }) => path.startsWith('/feeds/')).map(({ path }) => path).sort()).toEqual([...new Set(eachKind.map(([, feed]) => `/feeds/${feed}.json`))].sort());
    expect(problems).toEqual([]);
    await leave();
  });
});

describe('widgets that come later are found', () => {
  it('one after the other, in what a template held, and what a page moves', async () => {
    const { page, problems, leave } = await visit(`<template>${tag(card)}${tag(dashboard)}</template>`);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => [customElements.get('impact-indicator'), document.querySelector('template')!.content.childElementCount])).toEqual([undefined, 2]);
    await page.evaluate(() => {
      const template = document.querySelector('template')!;
      document.body.replaceChildren(template.content.cloneNode(true));
    });
    await page.waitForFunction(() => document.querySelector('impact-dashboard'));
    await page.waitForFunction(allReady, undefined, drawn);
    await page.evaluate(() => {
      document.body.prepend(document.querySelector('impact-dashboard')!);
      document.body.append(Object.assign(document.createElement('impact-sources'), { src: '/feeds/juratri.json' }));
    });
    await page.waitForFunction(allReady, undefined, drawn);
    expect(await page.evaluate(states)).toEqual(['impact-dashboard ready', 'impact-indicator ready', 'impact-sources ready']);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('in the shadow root of a component of the page, once it is told of it', async () => {
    const component = `import { discover } from '/autoloader.js';
      customElements.define('our-panel', class extends HTMLElement {
        connectedCallback() {
          const widget = document.createElement('impact-indicator');
          widget.setAttribute('src', '/feeds/juratri.json');
          const root = this.attachShadow({ mode: 'open' });
          root.append(widget);
          discover(root);
        }
      });`;
    const { page, problems, leave } = await visitPage(browser, frenchPage('<our-panel></our-panel>', `${loader}<script type="module" src="/our-panel.js"></script>`), { pages: { '/our-panel.js': component } });
    await page.waitForFunction(() => (document.querySelector('our-panel')?.shadowRoot?.firstElementChild as (HTMLElement & { state?: string }) | null)?.state === 'ready', undefined, drawn);
    expect(problems).toEqual([]);
    await leave();
  });
});

describe('tags of other vendors are left alone', () => {
  it('whatever begins like ours, defined or not', async () => {
    const { page, server, problems, leave } = await visit('<impact-button>Acheter</impact-button><impact-xyz>Texte</impact-xyz><impact-map-of-others></impact-map-of-others>');
    await page.evaluate(() => customElements.define('impact-button', class extends HTMLElement {}));
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => ['impact-button', 'impact-xyz', 'impact-map-of-others'].map((name) => [Boolean(customElements.get(name)), document.querySelector(name)!.textContent, document.querySelector(name)!.shadowRoot]))).toEqual([
      [true, 'Acheter', null],
      [false, 'Texte', null],
      [false, '', null],
    ]);
    expect(asked(server)).toEqual(['autoloader.js']);
    expect(problems).toEqual([]);
    await leave();
  });

  it('even by a name of ours: the page keeps its element, and is told once', async () => {
    const theirs = `customElements.define('impact-quote', class extends HTMLElement { connectedCallback() { this.textContent = 'à eux'; } });`;
    const { page, problems, leave } = await visitPage(
      browser,
      frenchPage(`<impact-quote></impact-quote>${tag(card)}`, `<script src="/theirs.js"></script>${loader}<script type="module" src="/all.js"></script>`),
      { pages: { '/theirs.js': theirs } },
    );
    await page.waitForFunction(() => (document.querySelector('impact-indicator') as HTMLElement & { state?: string }).state === 'ready', undefined, drawn);
    await expect.poll(() => problems).toEqual(['impact-widgets: <impact-quote> is already defined, and not by this library: it is left as it is.']);
    expect(await page.locator('impact-quote').textContent()).toBe('à eux');
    await leave();
  });
});
