/** Writes dist/schema/feed.schema.json from the built shapes. */
import { writeFileSync } from 'node:fs';
import { feedSchema } from './lib/feed-schema.mjs';
import { inRoot } from './lib/root.mjs';

const load = (file) => import(new URL(`../dist/${file}.js`, import.meta.url).href);
const rooms = ['common', 'document', 'indicator', 'progress', 'pathway', 'factor', 'case', 'focus', 'quote', 'video', 'place', 'partner'];
const [{ feed }, { indicatorFlags }, ...modules] = await Promise.all([
  load('schema/nouns'),
  load('catalogue/indicators'),
  ...rooms.map((room) => load(`schema/${room}`)),
]);
writeFileSync(
  inRoot('dist/schema/feed.schema.json'),
  `${JSON.stringify(feedSchema({ feed, rooms: modules, ids: Object.keys(indicatorFlags) }), null, 2)}\n`,
);
