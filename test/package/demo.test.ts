import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../scripts/lib/files.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';
import { launch, openPage } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const folder = inRoot('demo');

let browser: Awaited<ReturnType<typeof launch>>;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve({ folder })]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the pages of the demo', () => {
  // Their own words, since the widgets are held by tests of theirs.
  it.each(filesIn(folder, /\.html$/))('do not scroll sideways at 280 pixels: %s', async (file) => {
    const { page, close } = await openPage(browser, { viewport: { width: 280, height: 800 }, javaScriptEnabled: false });
    await page.goto(`${server.origin}/${file}`);
    expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(280);
    await close();
  });
});
