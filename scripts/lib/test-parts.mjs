import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { engineNames, enginesNamed } from './engines.mjs';
import { resultsFolder, root } from './root.mjs';
import { runTool } from './run.mjs';
import { addTallies, afterSecondRun, brokeOff, filesToRunAgain, vitestTally, withExitCode, writtenTally } from './tally.mjs';

/**
 * What `npm test` runs, in this order. `needs`: `browser`, `engines` (those of ENGINES), `modules` (dist without the CDN files), `package`
 * (all of dist), `wordpress` (WordPress, PHP and MariaDB). What is `onDemand` installs more than the project's own dependencies: it runs when
 * named, as `npm run test:<name>`, and in CI. What works `inTurn` has one file after the other: one server, or one installation, is enough for
 * two cores.
 */
export const parts = {
  unit: { what: 'pure functions and the architecture, in Node', needs: [], projects: ['unit', 'architecture'] },
  browser: { what: 'elements, in Chromium', needs: ['browser', 'modules'] },
  stories: { what: 'stories, played and checked for accessibility', needs: ['browser'], projects: ['stories'] },
  package: { what: 'the built package, as a user gets it', needs: ['browser', 'package'], projects: ['package'] },
  frameworks: { what: 'applications built from the packed tarball', needs: ['browser', 'package'], projects: ['frameworks'], onDemand: true, inTurn: true },
  wordpress: { what: 'the plugin in a WordPress', needs: ['browser', 'package', 'wordpress'], projects: ['wordpress'], onDemand: true, inTurn: true },
  browsers: { what: 'elements, in Chromium, Firefox and WebKitGTK', needs: ['engines', 'modules'], config: 'web-test-runner.browsers.config.mjs', onDemand: true },
};

export const onDemand = Object.keys(parts).filter((name) => parts[name].onDemand);

/** Runs all of a part, and once more when its runner breaks off: the first time is told. */
async function runAll(name, env) {
  const first = await runFiles(name, env);
  if (!brokeOff(first)) return { ...first, told: [] };
  const told = `${name}: the runner broke off with code ${first.code} before it reported anything, and all ran once more`;
  console.log(`▸ ${told}`);
  return { ...(await runFiles(name, env)), told: [told] };
}

/**
 * Runs one part. A few files that failed run once more, alone: on a busy machine a page may be slower than a test has patience for. What
 * then passes counts as passed, and is told by name so that somebody mends it.
 * @param {keyof typeof parts} name
 * @param {Record<string, string>} env
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runPart(name, env) {
  const first = await runAll(name, env);
  const files = filesToRunAgain(first.files);
  const sum = (tallies, unsteady, code) => {
    const tally = addTallies(tallies);
    return withExitCode({ ...tally, unsteady: [...first.told, ...tally.unsteady, ...unsteady] }, code);
  };
  if (files.length === 0) return sum(first.files, [], first.code);
  console.log(`▸ ${name}: again, alone: ${files.map((file) => relative(root, file)).join(', ')}`);
  const second = await runFiles(name, { ...env, ...failedEngines(first.files) }, files);
  const { files: both, unsteady } = afterSecondRun(first.files, second.files);
  return sum(both, unsteady, second.code);
}

/** Files run again where they failed. @param {import('./tally.mjs').FileTally[]} files */
function failedEngines(files) {
  const failed = new Set(files.filter((file) => file.failed > 0).map((file) => file.browser));
  return { ENGINES: enginesNamed(process.env.ENGINES).filter((engine) => failed.has(engineNames[engine])).join(',') };
}

/** @returns {Promise<{files: import('./tally.mjs').FileTally[], code: number}>} */
async function runFiles(name, env, files = []) {
  const report = join(resultsFolder, `${name}.json`);
  rmSync(report, { force: true });
  const { projects, config, inTurn } = parts[name];
  if (!projects) {
    const args = [...(config ? ['--config', config] : []), ...(files.length > 0 ? ['--concurrency', '1', '--files', ...files] : [])];
    const { code } = await runTool('@web/test-runner', args, { bin: 'wtr', env: { ...env, TALLY_FILE: report } });
    return { files: writtenTally(report) ?? [], code };
  }
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...files, ...chosen, '--passWithNoTests', ...(inTurn ? ['--no-file-parallelism'] : []), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest', args, { env });
  return { files: vitestTally(report), code };
}
