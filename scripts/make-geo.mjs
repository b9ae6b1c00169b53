/**
 * `node scripts/make-geo.mjs [--check]`: src/geo/france-2026.packed.json from Natural Earth's outlines, a copy beside the built modules, and
 * the same as TopoJSON there.
 * Needs the built modules: `npm run build -- --modules` runs it.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { franceOf, vintage } from './lib/geo.mjs';
import { pack } from './lib/geo-pack.mjs';
import { inRoot } from './lib/root.mjs';

const { anchorOf } = await import(new URL('../dist/geo/anchor.js', import.meta.url).href);
const file = `france-${vintage}.json`;
const packed = `france-${vintage}.packed.json`;
const committed = inRoot('src', 'geo', packed);
const source = JSON.parse(readFileSync(inRoot('scripts', 'geo', 'natural-earth', 'departements.geojson'), 'utf8'));
const topology = franceOf(source, { anchorOf });
const text = `${JSON.stringify(pack(topology))}\n`;
const drifted = !existsSync(committed) || readFileSync(committed, 'utf8') !== text;

if (process.argv.includes('--check') && drifted) {
  console.error(`src/geo/${packed} has drifted: run "node scripts/make-geo.mjs" and commit it.`);
  process.exit(1);
}
if (drifted) {
  writeFileSync(committed, text);
  console.log(`  src/geo/${packed}: ${gzipSync(text, { level: 9 }).length} bytes gz`);
}
mkdirSync(inRoot('dist', 'geo'), { recursive: true });
copyFileSync(committed, inRoot('dist', 'geo', packed));
// The same outlines for everyone, as TopoJSON.
writeFileSync(inRoot('dist', 'geo', file), `${JSON.stringify(topology)}\n`);
