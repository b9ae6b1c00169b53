/** What `.ci/run` runs inside a clean clone: all tests, those on demand as well, then all checks, then one line that counts both. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from './lib/root.mjs';
import { runNpm } from './lib/run.mjs';
import { onDemand } from './lib/test-parts.mjs';
import { addTallies, closingLine, recap, withExitCode, writtenTally } from './lib/tally.mjs';

rmSync(resultsFolder, { recursive: true, force: true });
const noTests = { passed: 0, failed: 0, skipped: 0 };
const tallies = [];
for (const [command, result] of [
  [['test'], 'sum.json'],
  // Chromium has run already.
  [['test', '--', ...onDemand, '--engines=firefox,webkit'], 'sum.json'],
  [['run', 'check'], 'checks.json'],
]) {
  const { code } = await runNpm(command);
  tallies.push(withExitCode(writtenTally(join(resultsFolder, result)) ?? noTests, code));
}
const sum = addTallies(tallies);
for (const line of recap(sum)) console.error(line);
console.log(closingLine(sum));
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);
