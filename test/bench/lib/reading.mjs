/**
 * Reading and disclosing against JSON.parse of the same text, in a process of its own: `node reading.mjs results.json`.
 * Runs alternate, so that what else the machine does falls on both. Processor time, since on a busy machine the clock counts against what is
 * long: a short parse ends before others get their turn, a long reading does not. The collector is not called between runs: it would
 * take the hidden classes of dead objects with it, and with them the code that was compiled for them.
 */
import { writeFileSync } from 'node:fs';
import { disclose } from '../../../dist/honesty/disclose.js';
import { readFeed } from '../../../dist/feed/read.js';
import { territoryParents } from '../../../dist/catalogue/territoryParents.js';
import { generateFeed } from './feed.mjs';
import { median } from './figures.mjs';

/**
 * `readings`: how many in one run, as what takes a millisecond is timed in tens; `least`: runs, however long they take;
 * `longest`: milliseconds after which there are no more than those.
 */
const sizes = [
  { observations: 1_000, readings: 10, least: 15 },
  { observations: 10_000, readings: 1, least: 15 },
  { observations: 100_000, readings: 1, least: 3 },
];
const most = 31;
const longest = 15_000;
const now = '2023-06-30';

/** Milliseconds that this process has used, its collector's threads included. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed(readings, work) {
  const start = processorTime();
  for (let reading = 0; reading < readings; reading += 1) work();
  return (processorTime() - start) / readings;
}

function ours(text, parts) {
  const start = processorTime();
  const document = JSON.parse(text);
  const parsed = processorTime();
  const { feed, issues } = readFeed(document);
  const read = processorTime();
  const disclosed = disclose(feed, { now });
  parts.read.push(read - parsed);
  parts.disclose.push(processorTime() - read);
  return { all: processorTime() - start, issues: issues.length, disclosed };
}

/** What the first reading of a page costs, before anything was compiled; taken once, so a single figure and not a median. */
function first(text) {
  const start = processorTime();
  JSON.parse(text);
  const parse = processorTime() - start;
  return { parse, ours: ours(text, { read: [], disclose: [] }).all };
}

function measure({ observations, readings, least }, smallPlaces) {
  const text = generateFeed(observations, territoryParents, { smallPlaces });
  const cold = first(text);
  const { issues, disclosed } = ours(text, { read: [], disclose: [] });
  const shown = disclosed.indicators.flatMap((indicator) => indicator.observations);
  const times = { parse: [], ours: [], read: [], disclose: [] };
  const end = processorTime() + longest;
  while (times.parse.length < most && (processorTime() < end || times.parse.length < least)) {
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
