/**
 * `npm run size:why [-- core]`: what a built file is made of, by module and by room. Each module is minified and compressed alone, so
 * the sum is above what the file weighs; the order is what counts.
 */
import { gzipSync } from 'node:zlib';
import { minifySync } from 'rolldown/utils';
import { buildLoader } from './lib/cdn.mjs';
import { root } from './lib/root.mjs';

const wanted = process.argv[2] ?? 'core';
const weights = [];

const weigh = (id, code) => {
  const short = minifySync(id, code ?? '', { compress: false, mangle: { toplevel: true } }).code;
  weights.push({ id: id.replace(`${root}/`, ''), bytes: gzipSync(short, { level: 9 }).length });
};

const look = {
  name: 'look',
  generateBundle(_, bundle) {
    const found = Object.values(bundle).filter((chunk) => chunk.type === 'chunk' && chunk.name === wanted);
    if (found.length === 0)
      throw new Error(
        `There is no "${wanted}" among ${Object.values(bundle)
          .map(({ name }) => name)
          .join(', ')}.`,
      );
    for (const { modules } of found) for (const [id, { code }] of Object.entries(modules)) weigh(id, code);
  },
};

await buildLoader({ plugins: [look], write: false });

const roomOf = (id) => id.match(/^src\/[^/]+|^node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? id;
const print = (rows) => rows.sort((a, b) => b[1] - a[1]).forEach(([name, bytes]) => console.log(String(bytes).padStart(7), name));

const rooms = new Map();
for (const { id, bytes } of weights) rooms.set(roomOf(id), (rooms.get(roomOf(id)) ?? 0) + bytes);
print([...rooms]);
console.log('');
print(weights.map(({ id, bytes }) => [id, bytes]));
