import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { inRoot } from '../../scripts/lib/root.mjs';
import { frameCode, hostCode } from '../../src/export/embed-code.js';
import { launch } from './support/browser.mjs';
import { card, eachKind, type Example } from './support/examples.js';
import { feedPages, frenchPage, mapPages, recorded } from './support/page.js';
import { serve } from './support/server.mjs';
import { visitPage } from './support/visit.js';

/** Characters of a query that every site passes on. */
const MOST = 2000;

let browser: Awaited<ReturnType<typeof launch>>;
/** Where the files of the library are, on a slow network: hosts are read before a frame has anything to show. */
let files: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launch();
  files = await serve({ folder: inRoot('dist', 'cdn'), cors: true, pages: { ...feedPages, ...mapPages, '/favicon.ico': '' }, behave: (path) => (/\.json$/.test(path) ? { delay: 200 } : undefined) });
});
afterAll(() => Promise.all([browser.close(), files.close()]));

const isSettled = (): boolean => ['ready', 'empty', 'error'].includes((document.querySelector('main > :not(noscript)') as { state?: string } | null)?.state ?? '');

describe('the length of a frame’s query', () => {
  /** One that is exactly so long, of which the title takes what is left. */
  function query(length: number): string {
    const start = `?widget=impact-indicator&src=/feeds/atelier-des-berges-fictif.json&indicator=sorties-dynamiques&heading=`;
    return `${start}${'Titre-'.repeat(length).slice(0, length - start.length)}`;
  }
  const visit = async (length: number, more = '') => {
    const visited = await visitPage(browser, '', {}, { viewport: { width: 360, height: 700 } });
    await visited.page.goto(`${visited.server.origin}/embed.html${query(length - more.length)}${more}`);
    await visited.page.waitForFunction(isSettled);
    return visited;
  };
  const notes = (page: Page): Promise<string[]> => page.locator('main > ul li').allTextContents();

  it('may be of 2,000 characters, all of which are used and nothing is wider than its place', async () => {
    const { page, problems, leave } = await visit(MOST);
    const title = (await page.locator('[part="title"]').textContent())!;
    expect(title.length).toBe(MOST - query(0).length);
    expect((await page.locator('[part="figure"]').textContent())!.replaceAll(/\s+/g, ' ').trim()).toBe('15 sur 26');
    expect([await notes(page), problems]).toEqual([[], []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await leave();
  });

  it.each([['', /^L’adresse de ce cadre a 2\s001 caractères .* au-delà de 2\s000, des sites et des serveurs la coupent/], ['&lang=en', /^The address of this frame has 2,001 characters .*beyond 2,000/]])('is told in words when it is longer, below the widget, which is shown%s', async (more, expected) => {
    const { page, leave } = await visit(MOST + 1, more);
    expect(await page.locator('[part="figure"]').isVisible()).toBe(true);
    await expect.poll(() => notes(page)).toEqual([expect.stringMatching(expected)]);
    await leave();
  });
});

describe('what follows a frame', () => {
  const ROOM = { width: 640, height: 900 };
  const iframe = ([tag, feed, attributes]: Example, height: number): string =>
    `${frameCode({ tag, files: `${files.origin}/`, attributes: { ...attributes, src: `${files.origin}/feeds/${feed}.json` } }, 'Notre impact', height)}\n${hostCode(`${files.origin}/`)}`;

  /** What moves on the page of a host, and how high the frame is in the end. */
  async function visit(example: Example, height: number): Promise<{ shift: number; inside: number }> {
    const body = `<h1>Notre impact</h1>${iframe(example, height)}${'<p>La suite de la page.</p>'.repeat(30)}`;
    const { page, leave } = await visitPage(browser, frenchPage(body, '<link rel="stylesheet" href="/host.css">'), {
      csp: `default-src 'none'; style-src 'self'; script-src ${files.origin}; frame-src ${files.origin}`, pages: { '/host.css': 'body { margin: 0 } iframe { display: block }' },
    }, { viewport: ROOM });
    const frame: Frame = (await (await page.locator('iframe').elementHandle()).contentFrame())!;
    await frame.waitForFunction(isSettled, undefined, { polling: 100, timeout: 30_000 });
    const inside = (): Promise<number> => frame.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height));
    const outside = (): Promise<number> => page.locator('iframe').evaluate((element) => element.clientHeight);
    await expect.poll(async () => (await outside()) - (await inside()), { timeout: 20_000 }).toBe(0);
    await page.waitForTimeout(300);
    const seen = { shift: (await page.evaluate(recorded)).shift, inside: await inside() };
    await leave();
    return seen;
  }

  it.each(eachKind)('stays where it is, where the code has the height of the widget in that place: %s', async (...example) => {
    const { inside } = await visit(example, 300);
    expect((await visit(example, inside)).shift).toBe(0);
  });

  it('moves by no more than what the height given is wrong by', async () => {
    const { inside } = await visit(card, 300);
    for (const wrong of [0.75, 1.25]) {
      const given = Math.round(inside * wrong);
      const { shift } = await visit(card, given);
      expect(shift).toBeGreaterThan(0);
      expect(shift).toBeLessThanOrEqual(0.05);
    }
  });

  it('moves little with the code as the documentation shows it, 420 pixels high', async () => {
    const { shift } = await visit(card, 420);
    expect(shift).toBeLessThanOrEqual(0.01);
  });
});
