/**
 * `npm test [-- unit|browser|stories|package]`: from a fresh clone to one closing line, with Node and npm only.
 * No dependency may be imported at the top of this file: they may not be installed yet.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { ensureBrowser } from './lib/browser.mjs';
import { resultsFolder } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { addTallies, closingLine } from './lib/tally.mjs';
import { parts, runPart } from './lib/test-parts.mjs';

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const chosen = asked.length > 0 ? asked : Object.keys(parts);

await ensureInstalled();
const env = {};
if (chosen.some((name) => parts[name].needs.includes('browser'))) {
  try {
    env.CHROME_PATH = await ensureBrowser();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

const needsPackage = chosen.some((name) => parts[name].needs.includes('package'));
if (needsPackage || chosen.some((name) => parts[name].needs.includes('modules'))) {
  console.log('▸ building');
  const { code } = await run(process.execPath, ['scripts/build.mjs', ...(needsPackage ? [] : ['--modules'])]);
  if (code !== 0) {
    console.error('The build failed: see above. No test was run.');
    process.exit(1);
  }
}

rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });
const tallies = [];
for (const name of chosen) {
  console.log(`▸ ${name}: ${parts[name].what}`);
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
console.log(closingLine(sum));
process.exit(sum.failed > 0 ? 1 : 0);
