import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { runNpm } from './run.mjs';

/**
 * Installs exactly what the lock says when something is missing or of another version.
 * @throws {Error} when npm could not
 */
export async function ensureInstalled() {
  if (installedAsLocked()) return;
  console.log('▸ installing dependencies (npm ci)');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund'], { env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' } });
  if (code !== 0) throw new Error('npm ci failed: see above.');
}

/** For scripts that can do nothing without their dependencies. */
export async function installOrExit() {
  try {
    await ensureInstalled();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Versions are compared and not dates, because a checkout touches every file. */
function installedAsLocked() {
  const receipt = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(receipt)) return false;
  const installed = JSON.parse(readFileSync(receipt, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional || entry.peer);
  });
}
