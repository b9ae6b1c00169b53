import { join } from 'node:path';
import { resultsFolder } from './root.mjs';
import { runTool } from './run.mjs';
import { vitestTally, withExitCode, writtenTally } from './tally.mjs';

/** What `npm test` runs, in this order. `needs`: `browser`, `modules` (dist without the CDN files), `package` (all of dist). */
export const parts = {
  unit: { what: 'pure functions and the architecture, in Node', needs: [], projects: ['unit', 'architecture'] },
  browser: { what: 'elements, in Chromium', needs: ['browser', 'modules'] },
  stories: { what: 'stories, played and checked for accessibility', needs: ['browser'], projects: ['stories'] },
  package: { what: 'the built package, as a user gets it', needs: ['browser', 'package'], projects: ['package'] },
};

/**
 * @param {keyof typeof parts} name
 * @param {Record<string, string>} env
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runPart(name, env) {
  const report = join(resultsFolder, `${name}.json`);
  const { projects } = parts[name];
  if (!projects) {
    const { code } = await runTool('@web/test-runner', [], { bin: 'wtr', env: { ...env, TALLY_FILE: report } });
    return withExitCode(writtenTally(report), code);
  }
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...chosen, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest', args, { env });
  return withExitCode(vitestTally(report), code);
}
