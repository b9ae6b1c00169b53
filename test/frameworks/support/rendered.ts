import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { openPage } from '../../package/support/browser.mjs';
import { keepRecord, recorded } from '../../package/support/page.js';

/** A file of an example, as its reader finds it. */
export const exampleFile = (...path: string[]): string => readFileSync(inRoot('demo', 'frameworks', ...path), 'utf8');

/** The feeds of an example are those of the demo. */
export function expectFeedsOfDemo(...folder: string[]): void {
  for (const name of ['juratri.json', 'bourgogne-franche-comte-2022.json']) {
    expect(exampleFile(...folder, name), name).toBe(readFileSync(inRoot('demo', 'feeds', name), 'utf8'));
  }
}

/** What a folder of built files gives for the addresses of its pages. */
export const pagesOf = (folder: string): Record<string, string> => ({
  '/': readFileSync(join(folder, 'index.html'), 'utf8'),
  '/achat/': readFileSync(join(folder, 'achat', 'index.html'), 'utf8'),
});

interface Widget extends HTMLElement {
  readonly state?: string;
}

/** Runs in the page: what of the two widgets a visitor reads. */
const seen = () => {
  const textOf = (selector: string) => (document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('.widget')?.innerText ?? '').replaceAll(/\s+/g, ' ');
  const map = document.querySelector('impact-map');
  return {
    card: textOf('impact-indicator'),
    map: textOf('impact-map'),
    // A server's shapes have their box without a script.
    shapes: [...(map?.shadowRoot?.querySelectorAll('path[data-code]') ?? [])].filter((path) => path.getBoundingClientRect().width > 3).length,
    tables: document.querySelectorAll('[data-impact] table').length,
    shownTables: [...document.querySelectorAll('[data-impact] table')].filter((table) => table.checkVisibility()).length,
    inTables: [...document.querySelectorAll('[data-impact]')].map(({ textContent }) => textContent).join(' ').replaceAll(/\s+/g, ' '),
    styled: getComputedStyle(document.querySelector('impact-indicator')!.shadowRoot!.querySelector('[part="figure"]')!).fontSize,
  };
};

/** Without JavaScript, the page shows the figures: the card's, the map's shapes and legend; their tables stand in the light DOM. */
export async function expectReadWithoutScript(browser: Browser, address: string): Promise<void> {
  const { page, problems, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(address, { waitUntil: 'load' });
  const { card, map, shapes, tables, shownTables, inTables, styled } = await page.evaluate(seen);
  expect(card).toContain('plus de 100');
  expect(card).toContain('Groupe coopératif Demain');
  expect(map).toContain('Sorties dynamiques');
  expect(shapes).toBeGreaterThanOrEqual(8);
  expect({ tables, shownTables }).toEqual({ tables: 2, shownTables: 0 });
  expect(inTables).toContain('Jura48,4 %1 112');
  expect(parseFloat(styled)).toBeGreaterThan(30);
  expect(problems).toEqual([]);
  await close();
}

/** With it, the page wakes up: the same nodes, no feed asked for, nothing moved, and it answers. */
export async function expectAwakeWithScript(browser: Browser, address: string): Promise<void> {
  const { page, problems, requests, close } = await openPage(browser);
  await page.addInitScript(keepRecord);
  let release = (): void => undefined;
  const isLookedAt = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/autoloader.js', async (route) => (await isLookedAt, await route.continue()));
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('impact-map > [data-impact-island]')?.parentElement?.parentElement?.nextSibling);
  const count = await page.evaluate(() => {
    const nodes = [...document.querySelectorAll('impact-indicator, impact-map')].flatMap((widget) => [...widget.shadowRoot!.querySelectorAll('h2, p, svg, path, button')]);
    Object.assign(window, { nodes });
    return nodes.length;
  });
  expect(count).toBeGreaterThan(30);
  release();
  await page.waitForFunction(() => [...document.querySelectorAll<Widget>('impact-indicator, impact-map')].every(({ state }) => state === 'ready'));
  await page.waitForLoadState('networkidle');
  const lost = await page.evaluate(() => (window as unknown as { nodes: Element[] }).nodes.filter(({ isConnected }) => !isConnected).map((node) => node.outerHTML.slice(0, 120)));
  expect(lost).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('[data-impact]').length), 'the tables of the server').toBe(0);
  await expectQuiet(page, requests);
  await page.locator('impact-indicator').getByRole('button', { name: 'Tableau' }).click();
  await page.locator('impact-indicator').getByRole('table').waitFor();
  expect(problems).toEqual([]);
  await close();
}

/** Nothing moved, nothing was refused; no feed was asked for, and the outlines of the map once at most. */
async function expectQuiet(page: Awaited<ReturnType<typeof openPage>>['page'], requests: readonly string[]): Promise<void> {
  const { shift, violations } = await page.evaluate(recorded);
  expect(shift).toBeLessThanOrEqual(0.001);
  expect(violations).toEqual([]);
  const [{ origin }, data] = [new URL(page.url()), requests.filter((url) => /json/.test(url))];
  expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
  expect(data.filter((url) => !url.includes('/geo/'))).toEqual([]);
  expect(new Set(data).size).toBe(data.length);
}
