/**
 * `npm test [-- unit|browser|stories|package|…]`, and `--engines=firefox,webkit` for the part `browsers`: from a fresh clone to one closing line, with Node and npm only.
 * No dependency may be imported at the top of this file: they may not be installed yet.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureEngines, enginesNamed } from './lib/engines.mjs';
import { resultsFolder } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { addTallies, closingLine, recap } from './lib/tally.mjs';
import { parts, runPart } from './lib/test-parts.mjs';

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const engines = process.argv.find((argument) => argument.startsWith('--engines='))?.slice('--engines='.length);
if (engines) process.env.ENGINES = engines;

const chosen = asked.length > 0 ? asked : Object.keys(parts).filter((name) => !parts[name].onDemand);

rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });

const env = {};
/** What each need of a part takes to be met; a need that can't be met fails once, and the parts that have it are not run. */
const preparations = {
  dependencies: ensureInstalled,
  browser: async () => {
    env.CHROME_PATH = await ensureBrowser();
  },
  engines: () => ensureEngines(enginesNamed(process.env.ENGINES)),
  modules: () => build('--modules'),
  package: () => build(),
  wordpress: async () => (await import('./lib/wordpress.mjs')).ensureWordPress(),
};

async function build(...options) {
  console.log('▸ building');
  const { code } = await run(process.execPath, ['scripts/build.mjs', ...options]);
  if (code !== 0) throw new Error('The build failed: see above.');
}

const tallies = [];
const unmet = new Set();
const needed = new Set(['dependencies', ...chosen.flatMap((name) => parts[name].needs)]);
// The whole package holds the modules as well, so one build serves both.
if (needed.has('package')) needed.delete('modules');
for (const need of needed) {
  if (unmet.has('dependencies')) break;
  try {
    await preparations[need]();
  } catch (error) {
    console.error(`✗ ${error.message}`);
    unmet.add(need);
    if (need === 'package') unmet.add('modules');
    tallies.push({ passed: 0, failed: 1, skipped: 0, failures: [error.message] });
  }
}

for (const name of chosen) {
  console.log(`▸ ${name}: ${parts[name].what}`);
  if (['dependencies', ...parts[name].needs].some((need) => unmet.has(need))) {
    console.error(`✗ ${name}: not run, for what failed above.`);
    continue;
  }
  const tally = await runPart(name, env);
  if (tally.failed === 0 && tally.passed === 0) {
    console.error(`✗ ${name}: no test was run.`);
    tally.failed = 1;
  }
  console.log(`▸ ${name}: ${tally.passed} of ${tally.passed + tally.failed + tally.skipped}`);
  tallies.push(tally);
}

const sum = addTallies(tallies);
writeFileSync(join(resultsFolder, 'sum.json'), JSON.stringify(sum));
for (const line of recap(sum)) console.error(line);
console.log(closingLine(sum));
process.exit(sum.failed > 0 ? 1 : 0);
