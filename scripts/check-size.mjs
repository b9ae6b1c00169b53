/** `npm run size`: what pages pay in bytes, against the ceilings of sizes.json; and the names that no published file may use. */
import { existsSync, readFileSync } from 'node:fs';
import { closure, matching, readBundle, weigh } from './lib/bundle.mjs';
import { forbiddenIn, pathsIn } from './lib/forbidden.mjs';
import { filesIn } from './lib/files.mjs';
import { inRoot } from './lib/root.mjs';

const folder = inRoot('dist', 'cdn');
if (!existsSync(folder)) {
  console.error('dist/cdn is not built: run "npm run build" first.');
  process.exit(1);
}
const modules = readBundle(folder);
const failures = [];

/** The chunk of each widget, by the name of its room; the card stands in the core's file, which has a ceiling of its own. */
const widgetChunks = filesIn(inRoot('src', 'widgets'), /^index\.ts$/)
  .map((file) => file.split('/')[0])
  .filter((name) => name !== 'indicator');

/** A ceiling holds what is reached, so that it can only get better; a goal is what is still aimed at, and is told. */
function measure(what, files, ceiling, goal) {
  const { gz, br } = weigh(modules, files);
  const verdict = gz > ceiling ? `✗ above ${ceiling}` : `of ${ceiling}${goal && gz > goal ? `, goal ${goal}` : ''}`;
  console.log(`${what.padEnd(32)} ${String(gz).padStart(7)} gz ${verdict.padEnd(24)} ${String(br).padStart(7)} br`);
  if (gz > ceiling) failures.push(`${what}: ${gz} bytes, ${ceiling} at most`);
}

/** `beside`: files that the page has already, with all that they import. */
function measureEntry({ what, files, each, except = [], follow, beside = [], ceiling, goal }) {
  const filesOf = (patterns) => patterns.flatMap((pattern) => matching(modules, pattern));
  const there = closure(modules, filesOf(beside));
  const measured = (patterns) => (follow ? closure(modules, filesOf(patterns)).filter((file) => !there.includes(file)) : filesOf(patterns));
  if (each !== 'widgets') return measure(what, measured(files), ceiling, goal);
  for (const name of widgetChunks.filter((one) => !except.includes(one))) measure(`${what}: ${name}`, measured([`chunks/${name}-*.js`]), ceiling);
}

for (const entry of JSON.parse(readFileSync(inRoot('scripts', 'sizes.json'), 'utf8'))) {
  try {
    measureEntry(entry);
  } catch (error) {
    failures.push(`${entry.what}: ${error.message}`);
  }
}

/**
 * Lit writes `innerHTML` once, into its own <template> with text that never holds data, and draws one random marker. Each page loads
 * all.js, standalone.js, the loader's files or those of maps alone, so each of the two may stand once in each; a second one is ours.
 */
const litOnce = ['innerHTML', 'Math.random()'];
const inMaps = (file) => /^maps(-feed)?\.js$/.test(file) || file.startsWith('chunks/maps/');
const inOne = ['all.js', 'standalone.js'];
for (const files of [...inOne.map((file) => [file]), [...modules.keys()].filter(inMaps), [...modules.keys()].filter((file) => !inOne.includes(file) && !inMaps(file))]) {
  const found = files.flatMap((file) => forbiddenIn(modules.get(file).program).map((name) => ({ file, name })));
  const extra = found.filter(({ name }, index) => !litOnce.includes(name) || found.findIndex((use) => use.name === name) !== index);
  failures.push(...extra.map(({ file, name }) => `${file} uses ${name}${litOnce.includes(name) ? ' once more than Lit does' : ''}`));
  failures.push(...files.flatMap((file) => pathsIn(modules.get(file).code).map((path) => `${file} tells a path of the build: ${path}`)));
}

for (const failure of failures) console.error(`✗ ${failure}`);
process.exit(failures.length > 0 ? 1 : 0);
