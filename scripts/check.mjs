/** `npm run check`: all that is not a test. Each check counts as one, and a check that can't be run has failed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installOrExit } from './lib/install.mjs';
import { resultsFolder } from './lib/root.mjs';
import { run, runTool } from './lib/run.mjs';
import { closingLine, recap } from './lib/tally.mjs';

const script = (name, ...args) => run(process.execPath, [`scripts/${name}`, ...args]);

/** In this order: what follows the build looks at dist/. */
const checks = [
  ['types', () => runTool('typescript', ['-p', 'tsconfig.json', '--noEmit'], { bin: 'tsc' })],
  ['lint', () => runTool('eslint', ['--max-warnings', '0', '.'])],
  ['the manifest agrees with the sources', () => script('manifest.mjs', '--check')],
  ['build', () => script('build.mjs')],
  ['the JSON Schema accepts the real feeds', () => script('check-schema.mjs')],
  ['the table of honesty rules agrees with the sources', () => script('make-honesty-doc.mjs', '--check')],
  ['the table of contrasts agrees with the tokens', () => script('contrast.mjs', '--check')],
  ['the examples show the code that they run', () => script('make-examples.mjs', '--check')],
  ['the widths of letters agree with the font', () => script('make-letter-widths.mjs', '--check')],
  ['sizes and forbidden names', () => script('check-size.mjs')],
  ['publint', () => runTool('publint', ['run', '--strict'])],
  [
    'types as an importer finds them',
    () => runTool('@arethetypeswrong/cli', ['--pack', '.', '--profile', 'esm-only', '--no-emoji'], { bin: 'attw' }),
  ],
];

await installOrExit();
const tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
for (const [what, check] of checks) {
  console.log(`▸ ${what}`);
  const { code } = await check();
  tally[code === 0 ? 'passed' : 'failed'] += 1;
  if (code !== 0) {
    console.error(`✗ ${what}`);
    tally.failures.push(what);
  }
}
mkdirSync(resultsFolder, { recursive: true });
writeFileSync(join(resultsFolder, 'checks.json'), JSON.stringify(tally));
for (const line of recap(tally)) console.error(line);
console.log(closingLine(tally));
process.exit(tally.failed > 0 ? 1 : 0);
