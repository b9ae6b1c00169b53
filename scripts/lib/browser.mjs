import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { aptInstall, isRoot } from './apt.mjs';
import { inRoot } from './root.mjs';
import { runTool } from './run.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const programFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

const wellKnown = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: programFolders.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/**
 * What every launch of ours passes: nothing is fetched in the background, and root needs `--no-sandbox`.
 * Containers without user namespaces need it as well, hence CI.
 */
export const browserArguments = [
  ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A distribution may put a stub under the browser's name that only says where to find the real one. */
function starts(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

/** @param {string[]} programs @returns {string[]} where each may be, in the order of PATH */
export const onPath = (programs) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => programs.map((program) => join(folder, program)));

/** @returns {Promise<string[]>} where an earlier `playwright install` put its browser; empty before dependencies are installed */
async function playwrightCache() {
  if (!existsSync(inRoot('node_modules', 'playwright-core'))) return [];
  const { chromium } = await import('playwright-core');
  return [chromium.executablePath()];
}

/** @returns {Promise<string | undefined>} the path of a Chromium that starts, without installing anything */
export async function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH names no file: ${given}`);
    return given;
  }
  const places = [...onPath(names), ...(wellKnown[process.platform] ?? []), ...(await playwrightCache())];
  return places.find((path) => existsSync(path) && starts(path));
}

async function installBrowser() {
  if ((await aptInstall('chromium')) && (await findBrowser())) return;
  await runTool('playwright', ['install', 'chromium']);
}

/**
 * @returns {Promise<string>} the path of a Chromium that starts, installed when there was none
 * @throws {Error} with one clear line when none can be had
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('▸ no Chromium found: installing one');
  await installBrowser();
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Error('No Chromium, and none could be installed: install Chromium or Chrome, or set CHROME_PATH to one.');
}
