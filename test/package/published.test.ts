import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../scripts/lib/files.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';
import { launch, openPage } from './support/browser.mjs';
import { serve } from './support/server.mjs';

type Target = string | { readonly types: string; readonly default: string };
interface Manifest {
  readonly bin: Readonly<Record<'impact-widgets', string>>;
  readonly exports: Readonly<Record<string, Target>>;
  readonly files: readonly string[];
}

const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as Manifest;
const widgets = filesIn(inRoot('src', 'widgets'), /^index\.ts$/).map((file) => file.split('/')[0]!);
const tags = widgets.map((name) => `impact-${name}`);

describe('the published package', () => {
  const paths = Object.entries(manifest.exports)
    .filter(([name]) => !/^\.\/(?:cdn|geo)\/\*$/.test(name))
    .flatMap(([name, target]) => {
      const files = typeof target === 'string' ? [target] : [target.types, target.default];
      return name === './*' ? widgets.flatMap((widget) => files.map((file) => file.replace('*', widget))) : files;
    });

  it.each(paths)('has the file that it promises: %s', (path) => {
    expect(existsSync(inRoot(path))).toBe(true);
  });

  it('has the outlines of régions and départements as TopoJSON, and as widgets read them', () => {
    const names = filesIn(inRoot('dist', 'geo'), /\.json$/).sort();
    expect(names).toEqual(['france-2026.detail.packed.json', 'france-2026.json', 'france-2026.packed.json']);
    expect(JSON.parse(readFileSync(inRoot('dist', 'geo', 'france-2026.json'), 'utf8'))).toMatchObject({ type: 'Topology', objects: { departement: {}, region: {} } });
  });

  it('has one style sheet per widget for server rendering, and the sheet that reserves space', () => {
    const sheets = filesIn(inRoot('dist', 'cdn', 'css'), /\.css$/);
    // <impact-feed> draws nothing.
    expect(sheets).toEqual(
      tags
        .filter((tag) => tag !== 'impact-feed')
        .map((tag) => `${tag}.css`)
        .sort(),
    );
    expect(existsSync(inRoot('dist', 'cdn', 'reserve.css'))).toBe(true);
    expect(readFileSync(inRoot('dist', 'cdn', 'feed.schema.json'), 'utf8')).toBe(
      readFileSync(inRoot('dist', 'schema', 'feed.schema.json'), 'utf8'),
    );
  });

  it('has a command that runs', () => {
    const path = inRoot(manifest.bin['impact-widgets']);
    expect(readFileSync(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { status, stdout } = spawnSync(process.execPath, [path, 'validate', inRoot('test', 'fixtures', 'feeds', 'juratri.json')], { encoding: 'utf8' });
    expect([status, stdout.includes('juratri.json est valide')]).toEqual([0, true]);
  });

  it('has no file that tells where it was built', () => {
    const telling = filesIn(inRoot('dist'), /\.(?:js|css|json|ts)$/).filter((file) =>
      readFileSync(inRoot('dist', file), 'utf8').includes(inRoot()),
    );
    expect(telling).toEqual([]);
  });
});

describe('a page with one script tag', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const body = tags.map((tag) => `<${tag}><p>Texte de la page.</p></${tag}>`).join('\n');
  const html = (script: string) =>
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><script type="module" src="${script}"></script></head><body>${body}</body></html>`;
  const defined = (names: readonly string[]) => names.every((name) => customElements.get(name) !== undefined);

  it.each(['autoloader.js', 'all.js'])(
    'defines every widget that it uses, under the strictest policy, and asks no third party (%s)',
    async (script) => {
      const server = await serve({ folder: inRoot('dist', 'cdn'), csp: true, pages: { '/': html(`/${script}`), '/favicon.ico': '' } });
      const { page, problems, requests, close } = await openPage(browser);
      await page.goto(server.origin);
      await page.waitForFunction(defined, tags, { timeout: 10_000 });
      expect(problems).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
      await close();
      await server.close();
    },
  );

  it('works from another origin, which the page names in its policy', async () => {
    const cdn = await serve({ folder: inRoot('dist', 'cdn'), cors: true });
    const csp = `default-src 'self'; script-src ${cdn.origin}; style-src 'self'; connect-src 'self' ${cdn.origin}; require-trusted-types-for 'script'`;
    const site = await serve({ csp, pages: { '/': html(`${cdn.origin}/autoloader.js`), '/favicon.ico': '' } });
    const { page, problems, close } = await openPage(browser);
    await page.goto(site.origin);
    await page.waitForFunction(defined, tags, { timeout: 10_000 });
    expect(problems).toEqual([]);
    await close();
    await Promise.all([cdn.close(), site.close()]);
  });
});

describe('the server of these tests', () => {
  it('can be slow, fail, cut the line, and never leaves its folder', async () => {
    const server = await serve({
      folder: inRoot('test', 'package'),
      behave: (path: string) => ({ '/503': { status: 503 }, '/cut': { drop: true } })[path],
    });
    expect((await fetch(`${server.origin}/503`)).status).toBe(503);
    await expect(fetch(`${server.origin}/cut`)).rejects.toThrow();
    expect((await fetch(`${server.origin}/..%2f..%2fpackage.json`)).status).toBe(404);
    const answer = await fetch(`${server.origin}/published.test.ts`);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toContain('never leaves its folder');
    expect(server.requests.map(({ path }) => path)).toContain('/503');
    await server.close();
  });
});
