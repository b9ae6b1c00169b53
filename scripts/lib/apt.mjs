import { existsSync } from 'node:fs';
import { run } from './run.mjs';

export const isRoot = process.getuid?.() === 0;

/**
 * Installs packages of Debian where that takes no question: as root, where apt is.
 * @param {...string} packages
 * @returns {Promise<boolean>} whether apt was asked; what came of it, the caller sees
 */
export async function aptInstall(...packages) {
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const apt = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...packages);
  return true;
}
