/**
 * `npm run bench [-- --record]`: our figures beside the floor (the same card by hand) and the peer (Observable Plot), in one table.
 * `--record` puts it into docs/benchmarks.md. It ends with 0 whatever the figures are: speed is told here and asserted nowhere.
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

async function weigh(browser, origin) {
  const { transferred } = await import('../test/bench/lib/bytes.mjs');
  const weighed = {};
  for (const encoding of ['gzip', 'br']) {
    weighed[encoding] = {};
    for (const page of ['client', 'readme', 'english', 'server', 'hydrated', 'floor', 'peer']) {
      weighed[encoding][page] = await transferred(browser, `${origin}/${encoding}/${page}.html`, { scripts: page !== 'server' });
    }
  }
  return weighed;
}

async function time(browser, origin) {
  const { paint } = await import('../test/bench/lib/paint.mjs');
  const urls = Object.fromEntries(['client', 'floor', 'peer'].map((page) => [page, `${origin}/gzip/${page}-50.html`]));
  const painted = {};
  for (const slowdown of [1, 4]) {
    console.log(`  processor ×${slowdown} slower`);
    painted[slowdown] = await paint(browser, urls, { slowdown });
  }
  return painted;
}

/** @returns {Promise<{weighed: object, painted: object, chromium: string}>} */
async function inBrowser() {
  const { chromium } = await import('playwright-core');
  const [{ pagesOfBench }, { serve }] = await Promise.all([import('../test/bench/lib/pages.mjs'), import('../test/bench/lib/server.mjs')]);
  const server = await serve(await pagesOfBench());
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments });
  try {
    console.log('▸ bytes of a page with one card');
    const weighed = await weigh(browser, server.origin);
    console.log('▸ paint of 50 cards');
    return { weighed, painted: await time(browser, server.origin), chromium: browser.version() };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function reading() {
  console.log('▸ reading and disclosing');
  const results = bench('results', 'reading.json');
  const { code } = await run(process.execPath, [bench('lib', 'reading.mjs'), results]);
  if (code !== 0) throw new Error('Reading could not be measured: see above.');
  return JSON.parse(readFileSync(results, 'utf8'));
}

function record(machine, text) {
  const path = inRoot('docs', 'benchmarks.md');
  const [before, after] = ['<!-- table -->', '<!-- /table -->'];
  const page = readFileSync(path, 'utf8');
  const dated = `Run of ${new Date().toISOString().slice(0, 10)}. ${machine}\n\n${text}`;
  writeFileSync(path, `${page.slice(0, page.indexOf(before) + before.length)}\n\n${dated}\n\n${page.slice(page.indexOf(after))}`);
}

async function main() {
  await installOrExit();
  await ensureBuilt();
  await ensurePeers();
  mkdirSync(bench('results'), { recursive: true });
  const readings = await reading();
  const { weighed, painted, chromium } = await inBrowser();
  const { byteRows, paintRows, readingRows, table } = await import('../test/bench/lib/rows.mjs');
  const text = table([...byteRows(weighed), ...paintRows(painted), ...readingRows(readings)]);
  const machine = `${cpus().length} cores, Node ${process.versions.node}, Chromium ${chromium}.`;
  writeFileSync(bench('results', 'bench.json'), `${JSON.stringify({ machine, weighed, painted, readings }, null, 2)}\n`);
  writeFileSync(bench('results', 'bench.md'), `${machine}\n\n${text}\n`);
  if (process.argv.includes('--record')) record(machine, text);
  console.log(`\n${machine}\n\n${text}\n`);
  console.log('Cards and bar charts are unlike things: a card reads, checks and explains, a chart draws. Medians of interleaved runs.');
}

await main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
