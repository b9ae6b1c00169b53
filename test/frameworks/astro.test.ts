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
  const folder = await installApplication('astro');
  await buildApplication(folder);
  const site = join(folder, 'dist');
  server = await serve({ folder: site, pages: pagesOf(site), csp: "default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'" });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('the page of Astro shows the very files of the example', () => {
  expect(snippet('in-astro.md', 'astro-copy')).toBe(exampleFile('astro', 'copy-widgets.js'));
  expect(snippet('in-astro.md', 'astro-component')).toBe(exampleFile('astro', 'src', 'components', 'Impact.astro'));
  expect(snippet('in-astro.md', 'astro-page')).toBe(exampleFile('astro', 'src', 'pages', 'achat.astro'));
  expect(exampleFile('astro', 'package.json')).toContain(snippet('in-astro.md', 'astro-scripts').trim());
  expect(exampleFile('astro', 'src', 'components', 'Site.astro')).toContain(snippet('in-astro.md', 'astro-script').trim());
  expectFeedsOfDemo('astro', 'src', 'feeds');
});

it('a site of Astro shows its figures without JavaScript', () => expectReadWithoutScript(browser!, `${server!.origin}/`));

it('a site of Astro wakes up under a strict policy, without a second request and without a shift', () => expectAwakeWithScript(browser!, `${server!.origin}/`));
