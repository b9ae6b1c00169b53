import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot, root } from './root.mjs';

/** What no tool of ours may do: phone home, or ask a question of a terminal that is not there. */
const quiet = { STORYBOOK_DISABLE_TELEMETRY: '1', DO_NOT_TRACK: '1', NPM_CONFIG_UPDATE_NOTIFIER: 'false' };

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, capture?: boolean, shell?: boolean, cwd?: string}} [options] `capture` also returns what was printed;
 *   `cwd`: the checkout, unless told
 * @returns {Promise<{code: number, output: string}>} never rejects: a command that can't start has code 127
 */
export function run(command, args, { env = {}, capture = false, shell = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...quiet, ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
    });
    for (const stream of capture ? [child.stdout, child.stderr] : []) {
      stream.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs the command of an installed package with this Node: no shell, so that it is the same on every system.
 * @param {string} packageName
 * @param {string[]} args
 * @param {Parameters<typeof run>[2] & {bin?: string}} [options] `bin`: the command's name, when the package has several
 */
export function runTool(packageName, args, { bin, ...options } = {}) {
  const manifest = inRoot('node_modules', packageName, 'package.json');
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8'));
  const path = typeof bins === 'string' ? bins : (bins[bin ?? packageName] ?? Object.values(bins)[0]);
  return run(process.execPath, [join(dirname(manifest), path), ...args], options);
}

/** @param {string[]} args @param {Parameters<typeof run>[2]} [options] */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
