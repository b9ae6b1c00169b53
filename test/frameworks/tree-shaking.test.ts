import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import { filesIn } from '../../scripts/lib/files.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';

/** What a page writes: three ways to ask for one card only, and one that asks for nothing of it. */
const pages = {
  registered: `import 'impact-widgets/indicator';`,
  named: `import { define, ImpactIndicator } from 'impact-widgets';\ndefine('impact-indicator', ImpactIndicator);`,
  react: `import { ImpactIndicator } from 'impact-widgets/react';\nconsole.log(ImpactIndicator);`,
  nothing: `import { ImpactMap } from 'impact-widgets';\nimport { ImpactQuote } from 'impact-widgets/react';`,
};
type PageName = keyof typeof pages;

const EVERYTHING = `import 'impact-widgets/all';`;

let folder: string;
const entry = (page: string): string => join(folder, `${page}.js`);

/** Files of the bundle that the page runs at once: its own and all that they import; the others wait until they are asked for. */
function startOf(built: ReadonlyMap<string, string>, first: string): string {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name) || !built.has(name)) return;
    seen.add(name);
    for (const [, next] of built.get(name)!.matchAll(/(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g)) visit(next!);
  };
  visit(first);
  return [...seen].map((name) => built.get(name)).join('\n');
}

const filesOf = (out: string): Map<string, string> => new Map(filesIn(out, /\.js$/).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
const external = ['react'];

const bundlers: Record<string, (page: string, out: string) => Promise<void>> = {
  async esbuild(page, out) {
    await esbuild.build({ entryPoints: [entry(page)], outdir: out, bundle: true, splitting: true, format: 'esm', minify: true, external, logLevel: 'error' });
  },
  async vite(page, out) {
    const rolldownOptions = { input: entry(page), external, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } };
    await vite({ root: folder, configFile: false, logLevel: 'error', build: { outDir: out, assetsDir: '', modulePreload: false, rolldownOptions } });
  },
  webpack: (page, out) =>
    new Promise((resolve, reject) => {
      const output = { path: out, filename: `${page}.js`, chunkFilename: '[name].js' };
      webpack({ mode: 'production', context: folder, entry: entry(page), output, externals: external, performance: false }, (error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
        else resolve();
      });
    }),
};

/** Names that minifying keeps, each of one room. */
const traces = { map: /impact-map|listbox|france-2026/, dashboard: /impact-dashboard/, case: /impact-case/, simulator: /impact-simulator/, videos: /impact-videos|<video/, projections: /conicConformal|geoPath/ };
const foundIn = (code: string): string[] => Object.entries(traces).filter(([, trace]) => trace.test(code)).map(([name]) => name);

const gz = (code: string): number => gzipSync(code).length;

async function bundled(bundler: string, page: string, source: string): Promise<string> {
  const out = join(folder, bundler, page);
  writeFileSync(entry(page), source);
  await bundlers[bundler]!(page, out);
  return startOf(filesOf(out), `${page}.js`);
}

/** All of it, to compare with: where the names can be found. */
let everything: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'impact-tree-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(inRoot(), join(folder, 'node_modules', 'impact-widgets'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  everything = await bundled('esbuild', 'everything', EVERYTHING);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a page that asks for all holds them', () => {
  expect(foundIn(everything)).toEqual(expect.arrayContaining(['map', 'dashboard', 'case', 'simulator', 'videos']));
});

describe.each(Object.keys(bundlers))('a page bundled by %s', (bundler) => {
  const started = {} as Record<PageName, string>;
  beforeAll(async () => {
    for (const page of Object.keys(pages) as PageName[]) started[page] = await bundled(bundler, page, pages[page]);
    console.warn(`${bundler}, bytes gz at once: ${Object.entries(started).map(([page, code]) => `${page} ${gz(code)}`).join(', ')}, everything ${gz(everything)}`);
  });

  // By its name from the whole, esbuild also starts with the readers of feeds, which others leave until a feed needs them.
  it.each([
    ['registered', 45_000],
    ['named', 62_000],
    ['react', 46_000],
  ] as const)('that asks for one card registers it and holds no other widget (%s, %d bytes at most)', (page, most) => {
    expect(started[page]).toMatch(/["'`]impact-indicator["'`]/);
    expect(started[page]).toContain('customElements.define');
    expect(foundIn(started[page])).toEqual([]);
    expect(gz(started[page])).toBeLessThan(Math.min(most, gz(everything) / 2));
  });

  it('that uses nothing of what it imports holds nothing of the library', () => {
    expect(gz(started.nothing)).toBeLessThan(200);
  });
});
