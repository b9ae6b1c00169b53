import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import { snippet } from '../../scripts/lib/snippets.mjs';
import { launch, openPage } from './support/browser.mjs';
import { card, tag } from './support/examples.js';
import { allSettled, feedText, figures, frenchPage } from './support/page.js';
import { visitPage } from './support/visit.js';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A site whose folder `/impact-widgets/` is the one of the built files. */
const site = { folder: inRoot('dist', 'cdn'), csp: false, pages: { '/impact.json': feedText('bourgogne-franche-comte-2022') } };
const here = (text: string): string => text.replaceAll('/impact-widgets/', '/');

describe('what the page of plain pages shows', () => {
  it('draws a card from one script tag', async () => {
    const { page, problems, leave } = await visitPage(browser, frenchPage(here(snippet('on-a-plain-page.md', 'page'))), site);
    await page.waitForFunction(allSettled);
    expect(await page.evaluate(figures)).toEqual(['42,7 %']);
    expect(problems).toEqual([]);
    await leave();
  });

  it('draws what stands in the shadow root of a component', async () => {
    const component = here(snippet('on-a-plain-page.md', 'shadow'));
    const { page, problems, leave } = await visitPage(browser, frenchPage(`<template id="panel">${tag(card)}</template><our-panel></our-panel><script type="module">${component}</script>`), site);
    await page.waitForFunction(() => (document.querySelector('our-panel')?.shadowRoot?.firstElementChild as (HTMLElement & { state?: string }) | null)?.state === 'ready');
    expect(problems).toEqual([]);
    await leave();
  });

  it('draws by the classic script', async () => {
    const { page, problems, leave } = await visitPage(browser, frenchPage(tag(card), here(snippet('on-a-plain-page.md', 'classic'))), site);
    await page.waitForFunction(allSettled);
    expect(await page.evaluate(figures)).toEqual(['48,4 %']);
    expect(problems).toEqual([]);
    await leave();
  });

  it('draws from a disk', async () => {
    const disk = mkdtempSync(join(tmpdir(), 'impact-widgets-key-'));
    cpSync(inRoot('dist', 'cdn', 'standalone.js'), join(disk, 'standalone.js'));
    writeFileSync(join(disk, 'page.html'), frenchPage(snippet('on-a-plain-page.md', 'disk')));
    const { page, problems, close } = await openPage(browser);
    await page.goto(pathToFileURL(join(disk, 'page.html')).href);
    await page.waitForFunction(allSettled);
    expect(await page.evaluate(figures)).toEqual(['64']);
    expect(problems).toEqual([]);
    await close();
    rmSync(disk, { recursive: true });
  });
});
