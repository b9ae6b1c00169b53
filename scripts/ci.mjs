/** What `.ci/run` runs inside a clean clone: all tests, then all checks, then one line that counts both. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from './lib/root.mjs';
import { runNpm } from './lib/run.mjs';
import { addTallies, closingLine, withExitCode, writtenTally } from './lib/tally.mjs';

rmSync(resultsFolder, { recursive: true, force: true });
const tallies = [];
for (const [command, result] of [
  [['test'], 'sum.json'],
  [['run', 'check'], 'checks.json'],
]) {
  const { code } = await runNpm(command);
  tallies.push(withExitCode(writtenTally(join(resultsFolder, result)), code));
}
const sum = addTallies(tallies);
console.log(closingLine(sum));
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);
