import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inRoot, root } from './root.mjs';
import { runNpm } from './run.mjs';

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** Apart from the checkout, whose dependencies an application must not find; kept between runs, so that only what a lock changes is installed anew. */
const folderOf = (name) => join(tmpdir(), `impact-widgets-applications-${hashOf(root).slice(0, 8)}`, name);

/**
 * Installs an application of demo/frameworks as its reader would: from its lock, with the library from the packed tarball and nothing of this
 * checkout. Its lock does not name the library, whose tarball is another after each build.
 * @param {string} name folder in demo/frameworks
 * @returns {Promise<string>} where it stands, installed and not built
 * @throws {Error} where npm fails
 */
export async function installApplication(name) {
  const [source, folder] = [inRoot('demo', 'frameworks', name), folderOf(name)];
  const lock = hashOf(readFileSync(join(source, 'package-lock.json')));
  const receipt = join(folder, 'node_modules', '.lock-installed');
  const fresh = existsSync(receipt) && readFileSync(receipt, 'utf8') === lock;
  mkdirSync(folder, { recursive: true });
  if (!fresh) rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true, filter: (path) => !path.slice(source.length).includes('node_modules') });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  delete manifest.dependencies?.['impact-widgets'];
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  if (!fresh) await npm(name, ['ci'], folder);
  await npm(name, ['install', '--no-save', '--no-package-lock', await packLibrary(folder)], folder);
  writeFileSync(receipt, lock);
  return folder;
}

/**
 * A tool of tests says that it is one, which would build what is for developers.
 * @param {string} folder of an installed application
 * @throws {Error} where its build fails
 */
export const buildApplication = (folder) => npm(folder, ['run', 'build'], folder, { NODE_ENV: 'production' });

/**
 * @param {string} folder of an installed application
 * @returns {Promise<{code: number, output: string}>} what its type checker says, without the colours that some give where `CI` is set
 */
export async function checkApplication(folder) {
  const { code, output } = await runNpm(['run', 'check'], { cwd: folder, capture: true });
  return { code, output: stripVTControlCharacters(output) };
}

/** @param {string} folder @returns {Promise<string>} path of what `npm publish` would send, of the build in dist/ */
export async function packLibrary(folder) {
  await npm('the library', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], inRoot());
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return join(folder, `impact-widgets-${version}.tgz`);
}

async function npm(name, args, cwd, env = {}) {
  const { code } = await runNpm([...args], { cwd, env: { ...env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' } });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed for ${name}.`);
}
