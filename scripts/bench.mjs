/**
 * `npm run bench [-- --record] [-- --only cards|maps|communes]`: our figures beside the floor (the same by hand) and the peers, in tables.
 * `--record` puts them into docs/benchmarks.md. It ends with 0 whatever the figures are: speed is told here and asserted nowhere.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { browserArguments, ensureBrowser } from './lib/browser.mjs';
import { filesIn } from './lib/files.mjs';
import { installOrExit } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { run, runNpm } from './lib/run.mjs';

const bench = (...parts) => inRoot('test', 'bench', ...parts);
const newest = (folder, name) => Math.max(0, ...filesIn(folder, name).map((file) => statSync(join(folder, file)).mtimeMs));

/** What is measured is what is built, so it must not be older than the sources. */
async function ensureBuilt() {
  const built = inRoot('dist', 'cdn', 'integrity.json');
  if (existsSync(built) && statSync(built).mtimeMs > newest(inRoot('src'), /\.(?:ts|css)$/)) return;
  const { code } = await run(process.execPath, [inRoot('scripts', 'build.mjs')]);
  if (code !== 0) throw new Error('The build failed: see above.');
}

async function ensurePeers() {
  const wanted = JSON.parse(readFileSync(bench('package.json'), 'utf8')).dependencies;
  const there = ([name, version]) => {
    const manifest = bench('node_modules', name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  };
  if (Object.entries(wanted).every(there)) return;
  console.log('▸ installing what we compare with (npm ci in test/bench)');
  const { code } = await runNpm(['ci', '--prefix', bench(), '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('npm ci in test/bench failed: see above.');
}

/** Each is a module of test/bench/lib that adds its pages to the server and measures them; imported late, when all is installed. */
const parts = ['cards', 'maps', 'communes'];

function chosenParts() {
  const at = process.argv.indexOf('--only');
  if (at < 0) return parts;
  const name = process.argv[at + 1];
  if (!parts.includes(name)) throw new Error(`--only takes one of ${parts.join(', ')}.`);
  return [name];
}

/** Our files, as a page gets them. */
function built() {
  const folder = inRoot('dist', 'cdn');
  return new Map(filesIn(folder, /\.(?:js|css|json)$/).map((file) => [`cdn/${file}`, readFileSync(join(folder, file))]));
}

/** @param {string[]} names of parts */
async function measure(names) {
  const { chromium } = await import('playwright-core');
  const { serve } = await import('../test/bench/lib/server.mjs');
  const chosen = await Promise.all(names.map((name) => import(`../test/bench/lib/${name}.mjs`)));
  const files = built();
  for (const { addPages } of chosen) await addPages(files);
  const server = await serve(files);
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments });
  try {
    const told = [];
    for (const part of chosen) told.push(await part.measure(browser, server.origin));
    return { told, chromium: browser.version() };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Each table stands between its own marks, so that one part can be measured again and the others left. */
function record(machine, name, text) {
  const path = inRoot('docs', 'benchmarks.md');
  const [before, after] = [`<!-- table: ${name} -->`, `<!-- /table: ${name} -->`];
  const page = readFileSync(path, 'utf8');
  const dated = `Run of ${new Date().toISOString().slice(0, 10)}. ${machine}\n\n${text}`;
  writeFileSync(path, `${page.slice(0, page.indexOf(before) + before.length)}\n\n${dated}\n\n${page.slice(page.indexOf(after))}`);
}

async function main() {
  const names = chosenParts();
  await installOrExit();
  await ensureBuilt();
  await ensurePeers();
  mkdirSync(bench('results'), { recursive: true });
  const { told, chromium } = await measure(names);
  const machine = `${cpus().length} cores, Node ${process.versions.node}, Chromium ${chromium}.`;
  for (const [index, { measured, text }] of told.entries()) {
    const name = names[index];
    writeFileSync(bench('results', `${name}.json`), `${JSON.stringify({ machine, ...measured }, null, 2)}\n`);
    writeFileSync(bench('results', `${name}.md`), `${machine}\n\n${text}\n`);
    if (process.argv.includes('--record')) record(machine, name, text);
    console.log(`\n${machine}\n\n${text}\n`);
  }
  console.log('Cards, maps and charts are unlike things: ours read, check and explain, a chart draws. Medians of interleaved runs.');
}

await main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
