/**
 * `node scripts/make-geo.mjs [--check]`: src/geo/france-2026*.packed.json and placements.ts from Natural Earth's outlines, copies beside the built modules, and
 * TopoJSON there for everyone.
 * Needs the built modules: `npm run build -- --modules` runs it.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { franceOf, vintage } from './lib/geo.mjs';
import { inRoot } from './lib/root.mjs';

const built = (name) => import(new URL(`../dist/geo/${name}.js`, import.meta.url).href);
const [{ anchorOf }, { pack }] = await Promise.all(['anchor', 'pack'].map(built));
const source = JSON.parse(readFileSync(inRoot('scripts', 'geo', 'natural-earth', 'departements.geojson'), 'utf8'));
const published = inRoot('dist', 'geo');
mkdirSync(published, { recursive: true });

/** Square units that a point must add to be kept: little for a part of the country that fills the place, more for the whole. */
const DETAILS = { [`france-${vintage}.packed.json`]: {}, [`france-${vintage}.detail.packed.json`]: { detail: 1, step: 1 } };

/** What is written is what is committed. */
function keep(committed, text) {
  if (existsSync(committed) && readFileSync(committed, 'utf8') === text) return;
  const name = relative(inRoot(), committed);
  if (process.argv.includes('--check')) {
    console.error(`${name} has drifted: run "node scripts/make-geo.mjs" and commit it.`);
    process.exit(1);
  }
  writeFileSync(committed, text);
  console.log(`  ${name}: ${gzipSync(text, { level: 9 }).length} bytes gz`);
}

for (const [file, options] of Object.entries(DETAILS)) {
  const committed = inRoot('src', 'geo', file);
  const text = `${JSON.stringify(pack({ ...franceOf(source, { anchorOf, ...options }), placements: undefined }))}\n`;
  keep(committed, text);
  copyFileSync(committed, inRoot('dist', 'geo', file));
}
// The outlines for everyone, as TopoJSON.
const everyones = franceOf(source, { anchorOf, detail: 24, step: 1 });
writeFileSync(join(published, `france-${vintage}.json`), `${JSON.stringify(everyones)}\n`);
keep(
  inRoot('src', 'geo', 'placements.ts'),
  `import type { Placement } from './types.js';

/** Written by scripts/make-geo.mjs: how longitude and latitude come into the included outlines, the metropole first. */
export const shippedPlacements: readonly Placement[] = ${JSON.stringify(everyones.placements, undefined, 2).replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, list) => `[${list.replace(/\s+/g, ' ')}]`).replace(/"(\w+)":/g, '$1:')};
`,
);
