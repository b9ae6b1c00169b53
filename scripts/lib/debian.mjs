import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether packages of the system can be installed without asking anybody. */
export const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {readonly string[]} packages of Debian; call it where `canInstall()`. What could not be installed is seen by what is missing then. */
export async function installPackages(packages) {
  const apt = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...packages);
}
