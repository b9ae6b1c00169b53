/**
 * `node scripts/make-geo.mjs [--check]`: src/geo/france-2026*.packed.json from Natural Earth's outlines, copies beside the built modules, and
 * TopoJSON there for everyone.
 * Needs the built modules: `npm run build -- --modules` runs it.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { franceOf, vintage } from './lib/geo.mjs';
import { pack } from './lib/geo-pack.mjs';
import { inRoot } from './lib/root.mjs';

const { anchorOf } = await import(new URL('../dist/geo/anchor.js', import.meta.url).href);
const source = JSON.parse(readFileSync(inRoot('scripts', 'geo', 'natural-earth', 'departements.geojson'), 'utf8'));
const published = inRoot('dist', 'geo');
mkdirSync(published, { recursive: true });

/** Square units that a point must add to be kept: little for a part of the country that fills the place, more for the whole. */
const DETAILS = { [`france-${vintage}.packed.json`]: {}, [`france-${vintage}.detail.packed.json`]: { detail: 1, step: 1 } };

for (const [file, options] of Object.entries(DETAILS)) {
  const committed = inRoot('src', 'geo', file);
  const text = `${JSON.stringify(pack(franceOf(source, { anchorOf, ...options })))}\n`;
  if (!existsSync(committed) || readFileSync(committed, 'utf8') !== text) {
    if (process.argv.includes('--check')) {
      console.error(`src/geo/${file} has drifted: run "node scripts/make-geo.mjs" and commit it.`);
      process.exit(1);
    }
    writeFileSync(committed, text);
    console.log(`  src/geo/${file}: ${gzipSync(text, { level: 9 }).length} bytes gz`);
  }
  copyFileSync(committed, inRoot('dist', 'geo', file));
}
// The outlines for everyone, as TopoJSON.
writeFileSync(join(published, `france-${vintage}.json`), `${JSON.stringify(franceOf(source, { anchorOf, detail: 24, step: 1 }))}\n`);
