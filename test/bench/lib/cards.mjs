import { readFileSync } from 'node:fs';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { run } from '../../../scripts/lib/run.mjs';
import { transferred } from './bytes.mjs';
import { byteRows, cardHead, paintRows, readingRows } from './card-rows.mjs';
import { table } from './figures.mjs';
export { addCardPages as addPages } from './card-pages.mjs';
import { paint } from './paint.mjs';

/** @param {import('playwright-core').Browser} browser @param {string} origin */
async function weigh(browser, origin) {
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
  const urls = Object.fromEntries(['client', 'floor', 'peer'].map((page) => [page, `${origin}/gzip/${page}-50.html`]));
  const painted = {};
  for (const slowdown of [1, 4]) {
    console.log(`  processor ×${slowdown} slower`);
    painted[slowdown] = await paint(browser, urls, { slowdown });
  }
  return painted;
}

async function reading() {
  const results = inRoot('test', 'bench', 'results', 'reading.json');
  const { code } = await run(process.execPath, [inRoot('test', 'bench', 'lib', 'reading.mjs'), results]);
  if (code !== 0) throw new Error('Reading could not be measured: see above.');
  return JSON.parse(readFileSync(results, 'utf8'));
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin of the benchmark's server
 * @returns {Promise<{measured: object, text: string}>}
 */
export async function measure(browser, origin) {
  console.log('▸ reading and disclosing');
  const readings = await reading();
  console.log('▸ bytes of a page with one card');
  const weighed = await weigh(browser, origin);
  console.log('▸ paint of 50 cards');
  const painted = await time(browser, origin);
  const text = table(cardHead, [...byteRows(weighed), ...paintRows(painted), ...readingRows(readings)]);
  return { measured: { weighed, painted, readings }, text };
}
