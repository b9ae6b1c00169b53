import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import { snippet } from '../../scripts/lib/snippets.mjs';
import { asked, named } from './support/asked.js';
import { launch } from './support/browser.mjs';
import { allReady, card, eachKind, map, states, tag, type Example } from './support/examples.js';
import { frenchPage, recorded } from './support/page.js';
import { serve } from './support/server.mjs';
import { visitPage } from './support/visit.js';

const cdn = inRoot('dist', 'cdn');
const hashes = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as Readonly<Record<string, string>>;

let browser: Awaited<ReturnType<typeof launch>>;
let another: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, another] = await Promise.all([launch(), serve({ folder: cdn, cors: true })]);
});
afterAll(() => Promise.all([browser.close(), another.close()]));

/** As the page shows it, where the files of this test are. */
const there = (text: string): string => text.trim().replaceAll('https://cdn.example.org/impact-widgets/', `${another.origin}/`).replaceAll('https://cdn.example.org', another.origin);
const here = (text: string): string => text.trim().replaceAll('/impact-widgets/', '/');
const hashed = (text: string, file: string): string => text.replace('sha384-…', hashes[file]!);

/** Opens a page of these widgets and waits until they are drawn, without anything that the policy refuses or the console tells. */
async function drawn(head: string, options: NonNullable<Parameters<typeof visitPage>[2]>, widgets: readonly Example[] = eachKind) {
  const visited = await visitPage(browser, frenchPage(widgets.map((one) => tag(one)).join(''), head), options);
  await visited.page.waitForFunction(allReady, undefined, { timeout: 40_000 }).catch(() => undefined);
  expect(await visited.page.evaluate(states)).toEqual(widgets.map(([name]) => `${name} ready`));
  expect((await visited.page.evaluate(recorded)).violations).toEqual([]);
  expect(visited.problems).toEqual([]);
  return visited;
}

const loader = '<script type="module" src="/autoloader.js"></script>';

describe('every widget is drawn under the policies that the documentation shows', () => {
  it('of files on the own site', async () => {
    await (await drawn(loader, { csp: snippet('under-a-strict-csp.md', 'own').trim() })).leave();
  });

  it('of files at another address, which is all that the policy names', async () => {
    const csp = there(snippet('under-a-strict-csp.md', 'other-origin'));
    const { server, leave } = await drawn(there(snippet('under-a-strict-csp.md', 'other-origin-tags')), { csp, folder: undefined });
    expect(asked(server)).toEqual([]);
    await leave();
  });

  it.each(["'strict-dynamic'", ''])('with a nonce, which what the loader asks for inherits: %s', async (dynamic) => {
    const csp = snippet('under-a-strict-csp.md', 'nonce').trim().replace(" 'strict-dynamic'", dynamic && ` ${dynamic}`);
    const tagged = here(snippet('under-a-strict-csp.md', 'nonce-tag'));
    for (const head of [tagged, tagged.replace('type="module" ', '').replace('autoloader', 'classic')]) await (await drawn(head, { csp })).leave();
  });

  it('with the list of who may make markup, the worker included', async () => {
    const csp = snippet('under-a-strict-csp.md', 'trusted-types').trim();
    const communes: Example = ['impact-map', 'communes', { geometry: '/communes.json' }, ''];
    const file = (name: string) => readFileSync(inRoot('demo', name), 'utf8');
    const { page, leave } = await drawn(loader, { csp, pages: { '/communes.json': file('geo/val-imaginaire.json').padEnd(400_000), '/feeds/communes.json': file('feeds/carte-communes-fictive.json') } }, [card, map, communes]);
    expect(page.workers().length + (await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('geometry-worker')).length))).toBeGreaterThan(0);
    await leave();
  });
});

describe('hashes of the files', () => {
  it('are printed and listed for whatever a tag names', () => {
    expect(Object.keys(hashes)).toEqual(expect.arrayContaining(['all.js', 'autoloader.js', 'classic.js', 'maps.js', 'reserve.css', 'standalone.js', 'css/impact-indicator.css']));
    expect(Object.values(hashes).filter((hash) => !/^sha384-[\w+/]{64}$/.test(hash))).toEqual([]);
  });

  it('hold the one file with everything', async () => {
    const { leave } = await drawn(hashed(there(snippet('under-a-strict-csp.md', 'integrity-one')), 'standalone.js'), { csp: there(snippet('under-a-strict-csp.md', 'other-origin')), folder: undefined });
    await leave();
  });

  it('hold the loader: changed on its way, it does not run', async () => {
    const head = hashed(there(snippet('under-a-strict-csp.md', 'integrity-loader')), 'autoloader.js');
    const csp = there(snippet('under-a-strict-csp.md', 'other-origin'));
    await (await drawn(head, { csp, folder: undefined })).leave();
    const { page, problems, leave } = await visitPage(browser, frenchPage(tag(card), head.replace(/sha384-./, (start) => `${start.slice(0, -1)}${start.endsWith('A') ? 'B' : 'A'}`)), { csp, folder: undefined });
    await expect.poll(() => problems.join()).toContain('integrity');
    expect(await page.evaluate(() => customElements.get('impact-indicator'))).toBeUndefined();
    await leave();
  });
});

describe('the import map that the documentation writes', () => {
  const csp = snippet('under-a-strict-csp.md', 'nonce').trim().replace("default-src 'self';", "default-src 'self'; connect-src *;");

  /** Runs the script of the documentation in a folder of a site that has installed the package. */
  const written = (address: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'impact-widgets-integrity-'));
    try {
      mkdirSync(join(folder, 'node_modules'));
      symlinkSync(inRoot(), join(folder, 'node_modules', 'impact-widgets'));
      writeFileSync(join(folder, 'map.mjs'), snippet('under-a-strict-csp.md', 'integrity-map'));
      return execFileSync(process.execPath, ['map.mjs'], { cwd: folder, encoding: 'utf8', maxBuffer: 1e7 }).replaceAll('https://cdn.example.org/impact-widgets/', address);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const tagged = (origin: string) => `<script type="module" nonce="R4nd0m" src="${origin}/autoloader.js"></script>`;

  it('lets every widget draw', async () => {
    const { leave } = await drawn(written(`${another.origin}/`) + tagged(another.origin), { csp, folder: undefined });
    await leave();
  });

  it.each(['chunks/core.js', 'words/labels/portee/sorties-dynamiques.fr.js'])('has a changed file refused, and the page keeps its text: %s', async (changed) => {
    const server = await serve({ folder: cdn, cors: true, behave: (path) => (named(path.slice(1)) === changed ? { body: `${readFileSync(join(cdn, path), 'utf8')}\n// changed` } : undefined) });
    const { page, problems, leave } = await visitPage(browser, frenchPage(tag(card).replace('></', '><p>48,4 %</p></'), written(`${server.origin}/`) + tagged(server.origin)), { csp, folder: undefined });
    await expect.poll(() => problems.join('\n')).toMatch(/integrity/);
    await expect.poll(() => problems.join('\n')).toContain('impact-widgets: ');
    expect(await page.locator('impact-indicator p').first().isVisible()).toBe(true);
    await leave();
    await server.close();
  });
});
