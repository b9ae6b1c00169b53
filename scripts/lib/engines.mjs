import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { ensureBrowser, onPath } from './browser.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** What each engine is called where people read it. */
export const engineNames = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** @returns {Engine[]} all of them */
export const engines = Object.keys(engineNames);

/**
 * @param {string | undefined} list names separated by commas; all engines when there is none
 * @returns {Engine[]}
 * @throws {Error} when it names an engine that there is not
 */
export function enginesNamed(list) {
  const asked = (list ?? '').split(',').filter(Boolean);
  const unknown = asked.filter((name) => !engines.includes(name));
  if (unknown.length > 0) throw new Error(`No such engine: ${unknown.join(', ')}. There are ${engines.join(', ')}; nothing was run.`);
  return asked.length > 0 ? asked : engines;
}

/** A program that an environment variable may name; a name of no file is a mistake to tell. */
function program(variable, names, elsewhere = []) {
  const given = process.env[variable];
  if (given && !existsSync(given)) throw new Error(`${variable} names no file: ${given}`);
  return given || [...onPath(names), ...elsewhere].find((path) => existsSync(path));
}

const findFirefox = () => program('FIREFOX_PATH', ['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);

const foldersIn = (folder) =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : [])) : [];

/** The small browser that WebKitGTK brings, in a folder with the name of the interface, below one of the architecture or not. */
function miniBrowsers() {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec', ...foldersIn('/usr/lib')].flatMap(foldersIn);
  const ofWebkit = folders.filter((path) => /webkit2?gtk-[\d.]+$/.test(path));
  return ofWebkit.map((folder) => join(folder, 'MiniBrowser')).filter((path) => existsSync(path));
}

/** @returns {{driver?: string, browser?: string, display?: string}} the paths of what WebKitGTK is driven with; what is not there is left out */
const findWebkit = () => ({
  driver: program('WEBKIT_DRIVER_PATH', ['WebKitWebDriver']),
  browser: miniBrowsers()[0],
  display: program('XVFB_PATH', ['Xvfb']),
});

/** @returns {Promise<string>} the path of Firefox, installed when there was none and that takes no question @throws {Error} when there is none */
export async function ensureFirefox() {
  if (!findFirefox()) await aptInstall('firefox-esr');
  const found = findFirefox();
  if (found) return found;
  throw new Error('No Firefox: install Firefox (Debian: firefox-esr), or set FIREFOX_PATH to one.');
}

const partsOfWebkit = {
  driver: 'WebKitWebDriver (Debian: webkit2gtk-driver)',
  browser: 'MiniBrowser (Debian: libwebkit2gtk-4.1-0)',
  display: 'Xvfb (Debian: xvfb)',
};

/** @returns {Promise<Required<ReturnType<typeof findWebkit>>>} as `ensureFirefox` does @throws {Error} that says what is missing */
export async function ensureWebkit() {
  const missing = () => Object.keys(partsOfWebkit).filter((name) => !findWebkit()[name]);
  if (missing().length > 0) await aptInstall('webkit2gtk-driver', 'xvfb');
  if (missing().length === 0) return findWebkit();
  const wanted = missing().map((name) => partsOfWebkit[name]);
  throw new Error(`WebKitGTK can't be driven here, for want of ${wanted.join(', ')}. It runs on Linux only; other engines: --engines=chromium,firefox.`);
}

const ensure = { chromium: ensureBrowser, firefox: ensureFirefox, webkit: ensureWebkit };

/** @param {Engine[]} chosen @throws {Error} for the first that can't be had */
export async function ensureEngines(chosen) {
  for (const engine of chosen) await ensure[engine]();
}
