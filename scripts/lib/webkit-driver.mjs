import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { within } from './within.mjs';

/** How long a screen or a driver may take to start, in milliseconds. */
const patience = 20_000;

/** A screen larger than any window that a test asks for, in pixels. */
const screen = '2000x1600x24';

/** What the desktop tells the browser: its reader wants no motion, and its own bar leaves room for a window as narrow as a telephone. */
const desktop = {
  'settings.ini': '[Settings]\ngtk-enable-animations=0\n',
  'gtk.css': `button, entry, image, label, headerbar, box { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; }
entry, label, button { font-size: 1px; }
button image { margin: 0 -8px; }
`,
};

/** @returns {{folder: string, remove: () => void}} a folder of settings that holds this desktop's and nobody else's */
function makeDesktop() {
  const folder = mkdtempSync(join(tmpdir(), 'impact-widgets-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  for (const [name, text] of Object.entries(desktop)) writeFileSync(join(folder, 'gtk-3.0', name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const running = new Set();

/** Each has a group of processes of its own, so that the browser goes with its driver; a group that is gone already is none to end. */
function end(child) {
  running.delete(child);
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const endAll = () => [...running].forEach(end);

/** Whatever ends this process, nothing that it started goes on. */
function endWithUs() {
  if (process.listeners('exit').includes(endAll)) return;
  process.on('exit', endAll);
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) process.once(signal, () => process.exit(code));
}

function start(command, args, options) {
  endWithUs();
  const child = spawn(command, args, { detached: true, ...options });
  running.add(child);
  child.on('exit', () => end(child));
  return child;
}

const inTime = (promise, what) => within(promise, patience, `${what} did not start within ${patience / 1000} s.`);

/** @returns {Promise<{display: string, child: import('node:child_process').ChildProcess}>} a screen, which tells its own number */
async function startScreen(command) {
  const child = start(command, ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = new Promise((resolve, reject) => {
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
  });
  return { display: `:${await inTime(number, 'Xvfb')}`, child };
}

/** @returns {Promise<number>} a port that nothing listens to */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function ready(port) {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Starts a driver of WebKitGTK with a screen of its own: a driver has one browser at a time, and a window alone on its screen has the focus.
 * @param {{driver: string, display: string}} paths @param {Record<string, string>} env of the browser
 * @returns {Promise<{port: number, stop: () => void}>}
 * @throws {Error} when one of both does not start
 */
export async function startWebkitDriver(paths, env) {
  const settings = makeDesktop();
  process.once('exit', settings.remove);
  const { display, child } = await startScreen(paths.display);
  const started = [child];
  const stop = () => {
    started.forEach(end);
    settings.remove();
    process.off('exit', settings.remove);
  };
  try {
    const port = await freePort();
    const driver = start(paths.driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...env, DISPLAY: display, XDG_CONFIG_HOME: settings.folder } });
    started.push(driver);
    const ended = new Promise((_, reject) => {
      driver.once('error', reject);
      driver.once('exit', (code) => reject(new Error(`WebKitWebDriver ended with code ${code}.`)));
    });
    ended.catch(() => {});
    await inTime(Promise.race([ready(port), ended]), 'WebKitWebDriver');
    return { port, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * Makes the window as large as its page must be.
 * @param {import('webdriverio').Browser} driver @param {{width: number, height: number}} viewport in CSS pixels
 * @throws {Error} when the window can't be so small or so large
 */
export async function setViewport(driver, { width, height }) {
  const inner = () => driver.execute(() => [innerWidth, innerHeight]);
  const window = await driver.getWindowRect();
  const now = await inner();
  await driver.setWindowRect(0, 0, width + window.width - now[0], height + window.height - now[1]);
  for (const end = Date.now() + 5000; ; ) {
    const size = await inner();
    if (size[0] === width && size[1] === height) return;
    if (Date.now() > end) throw new Error(`WebKitGTK: a page of ${width} × ${height} pixels was asked for, and it has ${size.join(' × ')}.`);
  }
}

/** Characters that the driver gives the key of without the shift that they need. */
const shifted = new Set('<>?:"{}|~!@#$%^&*()_+');

const shift = '\uE008';

/** Types a text, one key after the other. @param {import('webdriverio').Browser} driver @param {string} text */
export async function type(driver, text) {
  const keys = [...text].flatMap((key) => {
    const stroke = [{ type: 'keyDown', value: key }, { type: 'keyUp', value: key }];
    return shifted.has(key) ? [{ type: 'keyDown', value: shift }, ...stroke, { type: 'keyUp', value: shift }] : stroke;
  });
  await driver.performActions([{ type: 'key', id: 'keyboard', actions: keys }]);
}
