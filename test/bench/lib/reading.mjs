/**
 * Reading and disclosing against JSON.parse of the same text, in a process of its own: `node --expose-gc reading.mjs results.json`.
 * Runs alternate, so that what else the machine does falls on both; the collector runs between them and not in them.
 */
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { disclose } from '../../../dist/honesty/disclose.js';
import { readFeed } from '../../../dist/feed/read.js';
import { territoryParents } from '../../../dist/catalogue/territoryParents.js';
import { generateFeed } from './feed.mjs';
import { median } from './figures.mjs';

/** `readings`: how many in one run, as what takes a millisecond is timed in tens; `least`: runs, however long they take. */
const sizes = [
  { observations: 1_000, readings: 10, least: 15 },
  { observations: 10_000, readings: 1, least: 15 },
  { observations: 100_000, readings: 1, least: 3 },
];
const most = 31;
const seconds = 30;
const now = '2023-06-30';

function timed(readings, work) {
  globalThis.gc();
  const start = performance.now();
  for (let reading = 0; reading < readings; reading += 1) work();
  return (performance.now() - start) / readings;
}

function ours(text, parts) {
  const start = performance.now();
  const document = JSON.parse(text);
  const parsed = performance.now();
  const { feed, issues } = readFeed(document);
  const read = performance.now();
  const disclosed = disclose(feed, { now });
  parts.read.push(read - parsed);
  parts.disclose.push(performance.now() - read);
  return { all: performance.now() - start, issues: issues.length, disclosed };
}

/** What the first reading of a page costs, before anything was compiled; taken once, so a single figure and not a median. */
function first(text) {
  const start = performance.now();
  JSON.parse(text);
  const parse = performance.now() - start;
  return { parse, ours: ours(text, { read: [], disclose: [] }).all };
}

function measure({ observations, readings, least }, smallPlaces) {
  const text = generateFeed(observations, territoryParents, { smallPlaces });
  const cold = first(text);
  const { issues, disclosed } = ours(text, { read: [], disclose: [] });
  const shown = disclosed.indicators.flatMap((indicator) => indicator.observations);
  const times = { parse: [], ours: [], read: [], disclose: [] };
  const end = performance.now() + seconds * 1000;
  while (times.parse.length < most && (performance.now() < end || times.parse.length < least)) {
    times.parse.push(timed(readings, () => JSON.parse(text)));
    times.ours.push(timed(readings, () => ours(text, times)));
  }
  return {
    observations: shown.length,
    withheld: shown.filter(({ value }) => value === null).length,
    issues,
    bytes: Buffer.byteLength(text),
    runs: times.parse.length,
    cold,
    ...Object.fromEntries(Object.entries(times).map(([what, list]) => [what, median(list)])),
  };
}

const results = [false, true].flatMap((smallPlaces) =>
  sizes.map((size) => {
    console.log(`  ${size.observations} observations, ${smallPlaces ? 'some' : 'none'} withheld`);
    return measure(size, smallPlaces);
  }),
);
writeFileSync(process.argv[2], JSON.stringify(results));
