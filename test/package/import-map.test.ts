import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packLibrary } from '../../scripts/lib/applications.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';
import { snippet } from '../../scripts/lib/snippets.mjs';
import { launch } from './support/browser.mjs';
import { allReady, card, eachKind, states, tag } from './support/examples.js';
import { feedText, figures, frenchPage } from './support/page.js';
import { visitPage } from './support/visit.js';

/** What of node_modules pages ask for; their licences and types are not copied. */
const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit-labs/ssr-client', 'zod', 'simple-statistics', 'topojson-server'];

let browser: Awaited<ReturnType<typeof launch>>;
/** A site that has installed the package as it is published. */
let site: string;
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'impact-widgets-site-'));
  const own = join(site, 'node_modules', 'impact-widgets');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', await packLibrary(site), '--strip-components=1', '-C', own]);
  for (const name of packages) cpSync(inRoot('node_modules', name), join(site, 'node_modules', name), { recursive: true, filter: (path) => !/\.d\.c?ts$|\.map$/.test(path) });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(site, { recursive: true });
});

const pages = { '/impact.json': feedText('juratri') };
const drawn = { timeout: 60_000 };

describe('a page without a bundler, by an import map', () => {
  it('names the built loader, and needs no other address', async () => {
    const { page, problems, requests, leave } = await visitPage(browser, frenchPage(tag(card), snippet('without-a-build.md', 'loader')), { csp: false, folder: site, pages });
    await page.waitForFunction(allReady, undefined, drawn);
    expect(await page.evaluate(figures)).toEqual(['48,4 %']);
    expect(requests.filter((url) => url.includes('node_modules')).length).toBeLessThanOrEqual(4);
    expect(problems).toEqual([]);
    await leave();
  });

  it('or the modules and what they import, functions included', async () => {
    const { page, problems, leave } = await visitPage(browser, frenchPage(tag(card), snippet('without-a-build.md', 'modules')), { csp: false, folder: site, pages });
    const remarks = page.waitForEvent('console', { predicate: (message) => message.type() === 'info' });
    await page.waitForFunction(allReady, undefined, drawn);
    expect(await page.evaluate(figures)).toEqual(['48,4 %']);
    expect((await remarks).text()).toBe('0 remarks');
    expect(problems).toEqual([]);
    await leave();
  });

  it('whichever widgets it uses: these addresses are all that any of them asks for', async () => {
    const all = snippet('without-a-build.md', 'modules').replaceAll('"impact-widgets/indicator": "/node_modules/impact-widgets/dist/widgets/indicator/index.js"', '"impact-widgets/all": "/node_modules/impact-widgets/dist/all.js"').replace("'impact-widgets/indicator'", "'impact-widgets/all'");
    const { page, problems, leave } = await visitPage(browser, frenchPage(eachKind.map((one) => tag(one)).join(''), all), { csp: false, folder: site, pages });
    await page.waitForFunction(allReady, undefined, drawn).catch(() => undefined);
    expect(await page.evaluate(states)).toEqual(eachKind.map(([name]) => `${name} ready`));
    expect(problems).toEqual([]);
    await leave();
  });
});
