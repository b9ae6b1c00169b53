import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApplication, installApplication } from '../../scripts/lib/applications.mjs';
import { snippet } from '../../scripts/lib/snippets.mjs';
import { launch } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';
import { exampleFile, expectAwakeWithScript, expectFeedsOfDemo, expectReadWithoutScript, pagesOf } from './support/rendered.js';

let browser: Browser | undefined;
let server: Awaited<ReturnType<typeof serve>> | undefined;

beforeAll(async () => {
  const folder = await installApplication('eleventy');
  await buildApplication(folder);
  const site = join(folder, '_site');
  server = await serve({ folder: site, pages: pagesOf(site), csp: "default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'" });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('the page of Eleventy shows the very files of the example', () => {
  expect(snippet('in-eleventy.md', 'eleventy-config')).toBe(exampleFile('eleventy', 'eleventy.config.js'));
  expect(exampleFile('eleventy', 'includes', 'site.njk')).toContain(snippet('in-eleventy.md', 'eleventy-script').trim());
  expect(exampleFile('eleventy', 'pages', 'index.njk')).toContain(snippet('in-eleventy.md', 'eleventy-use').trim());
  expectFeedsOfDemo('eleventy', 'feeds');
});

it('a site of Eleventy shows its figures without JavaScript', () => expectReadWithoutScript(browser!, `${server!.origin}/`));

it('a site of Eleventy wakes up under a strict policy, without a second request and without a shift', () => expectAwakeWithScript(browser!, `${server!.origin}/`));
