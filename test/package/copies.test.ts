import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../scripts/lib/files.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';
import { launch } from './support/browser.mjs';
import { allReady, card, dashboard, map, states, tag } from './support/examples.js';
import { frenchPage } from './support/page.js';
import { serve } from './support/server.mjs';
import { visitPage } from './support/visit.js';

const cdn = inRoot('dist', 'cdn');
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };

/** The same files, as a later version would be. */
const later = mkdtempSync(join(tmpdir(), 'impact-widgets-later-'));

/** What a site makes of `import 'impact-widgets/indicator'`, by version. */
async function bundled(wanted: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "import 'impact-widgets/indicator'; import 'impact-widgets/feed';", resolveDir: inRoot() },
    bundle: true, format: 'esm', write: false, minify: true, target: 'es2022',
  });
  return outputFiles[0]!.text.replaceAll(`"${version}"`, `"${wanted}"`);
}

let browser: Awaited<ReturnType<typeof launch>>;
let another: Awaited<ReturnType<typeof serve>>;
let newer: Awaited<ReturnType<typeof serve>>;
let bundles: Readonly<Record<string, string>>;
beforeAll(async () => {
  cpSync(cdn, later, { recursive: true });
  for (const file of filesIn(later, /\.js$/)) writeFileSync(join(later, file), readFileSync(join(later, file), 'utf8').replaceAll(version, '9.9.9'));
  [browser, another, newer] = await Promise.all([launch(), serve({ folder: cdn, cors: true }), serve({ folder: later, cors: true })]);
  bundles = { '/bundle.js': await bundled(version), '/older-bundle.js': await bundled('0.0.9') };
});
afterAll(async () => {
  await Promise.all([browser.close(), another.close(), newer.close()]);
  rmSync(later, { recursive: true });
});

const script = (src: string, attributes = ' type="module"') => `<script${attributes} src="${src}"></script>`;
/** Where each copy that a page may have comes from. */
const copies = {
  loader: () => script('/autoloader.js'),
  'loader of another address': () => script(`${another.origin}/autoloader.js`),
  'all widgets of another address': () => script(`${another.origin}/all.js`),
  'classic script': () => script('/classic.js', ' defer'),
  'one file without modules': () => script('/standalone.js', ' defer'),
  'file of maps': () => script('/maps.js'),
  'bundled copy': () => script('/bundle.js'),
  'later loader': () => script(`${newer.origin}/autoloader.js`),
  'all later widgets': () => script(`${newer.origin}/all.js`),
  'older bundled copy': () => script('/older-bundle.js'),
} as const;
type Copy = keyof typeof copies;

const widgets = [card, dashboard, map, card];

async function visitWith(one: Copy, other: Copy) {
  const visited = await visitPage(browser, frenchPage(widgets.map((widget) => tag(widget)).join(''), copies[one]() + copies[other]()), { csp: false, pages: bundles });
  await visited.page.waitForFunction(allReady, undefined, { timeout: 30_000 }).catch(() => undefined);
  await visited.page.waitForLoadState('networkidle');
  expect(await visited.page.evaluate(states)).toEqual(widgets.map(([name]) => `${name} ready`));
  const feeds = visited.requests.filter((url) => url.includes('/feeds/'));
  expect(feeds.filter((url, index) => feeds.indexOf(url) !== index)).toEqual([]);
  await visited.leave();
  return visited.problems;
}

describe('a page with two copies of one version draws each widget, asks for each feed once, and says nothing', () => {
  const same: readonly Copy[] = ['loader of another address', 'all widgets of another address', 'classic script', 'one file without modules', 'file of maps', 'bundled copy'];

  it.each(same.flatMap((copy): (readonly [Copy, Copy])[] => [['loader', copy], [copy, 'loader']]))('%s, then %s', async (one, other) => {
    expect(await visitWith(one, other)).toEqual([]);
  });

  it('or the same script tag twice', async () => {
    expect(await visitWith('loader', 'loader')).toEqual([]);
  });
});

describe('a page with two versions draws each widget, asks for each feed once, and warns at most once', () => {
  const different: readonly (readonly [Copy, Copy])[] = [['loader', 'later loader'], ['loader', 'all later widgets'], ['all widgets of another address', 'all later widgets'], ['bundled copy', 'later loader'], ['older bundled copy', 'loader']];

  it.each(different.flatMap(([one, other]): (readonly [Copy, Copy])[] => [[one, other], [other, one]]))('%s, then %s', async (one, other) => {
    const problems = await visitWith(one, other);
    expect(problems.length).toBeLessThanOrEqual(1);
    for (const problem of problems) expect(problem).toMatch(/^impact-widgets: This page has two versions of the library, [\d.]+ and [\d.]+: each widget is of the one that came first\. Load one of them only\.$/);
  });

  it('which names both', async () => {
    expect(await visitWith('all widgets of another address', 'all later widgets')).toEqual([expect.stringContaining(`${version} and 9.9.9`)]);
  });
});
