import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { aptInstall } from './apt.mjs';
import { inRoot } from './root.mjs';

/** Where Debian's package puts WordPress; elsewhere WORDPRESS_FOLDER names a folder that holds it. */
const DEBIAN_FOLDER = '/usr/share/wordpress';
const THEME = 'twentytwentyone';
const packages = ['wordpress', 'wordpress-theme-twentytwentyone', 'php-cli', 'php-mysql', 'php-curl', 'php-xml', 'php-mbstring', 'mariadb-server'];

const folderOfWordPress = () => process.env.WORDPRESS_FOLDER ?? DEBIAN_FOLDER;
const isThere = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
const hasExtensions = () => spawnSync('php', ['-r', "exit(extension_loaded('mysqli') && extension_loaded('curl') && extension_loaded('mbstring') ? 0 : 1);"]).status === 0;

/** @returns {string[]} what a WordPress needs and this machine has not, in words */
function missing() {
  const folder = folderOfWordPress();
  return [
    existsSync(join(folder, 'wp-settings.php')) ? '' : `WordPress (in ${folder}, or in the folder that WORDPRESS_FOLDER names)`,
    existsSync(join(folder, 'wp-content', 'themes', THEME)) ? '' : `its theme ${THEME}`,
    hasExtensions() ? '' : 'PHP on the command line with mysqli, curl and mbstring',
    isThere('mariadbd') && isThere('mariadb-install-db') ? '' : 'MariaDB (mariadbd and mariadb-install-db)',
  ].filter(Boolean);
}

/**
 * Makes sure that a WordPress can be run here: installs Debian's packages where that is allowed.
 * @throws {Error} that says what to install where they can't be
 */
export async function ensureWordPress() {
  if (missing().length === 0) return;
  console.log('▸ WordPress, PHP or MariaDB is missing: installing what can be');
  await aptInstall(...packages);
  const left = missing();
  if (left.length > 0) throw new Error(`A WordPress can’t be run here without ${left.join('; ')}. On Debian: apt-get install ${packages.join(' ')}.`);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param {() => boolean | Promise<boolean>} done @param {() => string} fault what to say when it takes longer than a minute */
async function until(done, fault) {
  const end = Date.now() + 60_000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(fault());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Starts a program of ours, in a group with those that it starts itself, and keeps what it says. */
function start(command, args, options) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => {
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended already.
    }
  };
  // Whatever becomes of the tests, nothing of theirs goes on.
  process.once('exit', kill);
  return {
    said: () => said.join(''),
    running: () => child.exitCode === null,
    stop: async () => {
      process.removeListener('exit', kill);
      kill();
      await ended;
    },
  };
}

/** A database server of its own, on a socket in a folder of its own: the machine's, if it has one, is left alone. */
async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.socket');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`MariaDB could not make its folder: ${made.stderr || made.stdout}`);
  const server = start('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'database.pid')}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0', ...user]);
  const answers = () => spawnSync('php', ['-r', `mysqli_report(0); exit(@mysqli_connect('localhost', 'root', '', '', 0, '${socket}') ? 0 : 1);`]).status === 0;
  await until(() => !server.running() || answers(), () => `MariaDB did not answer: ${server.said()}`);
  if (!server.running()) throw new Error(`MariaDB did not start: ${server.said()}`);
  return { socket, stop: server.stop };
}

/** What a WordPress reads first. An editor of it may not write HTML of their own, as on networks of sites, and it calls nobody. */
const configuration = (socket, origin) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) {
	define($key, '${randomBytes(24).toString('hex')}' . $key);
}
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('DISALLOW_UNFILTERED_HTML', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/debug.log');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
	define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
`;

/** The plugin as a site gets it: from the archive. */
function unpackPlugin(archive, site) {
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    const to = join(site, 'wp-content', 'plugins', path);
    mkdirSync(join(to, '..'), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(to, bytes);
  }
}

/**
 * Runs a script of test/wordpress/support with a WordPress.
 * @param {string} site its folder @param {string} script @param {...string} args
 * @returns {string} what it printed
 * @throws {Error} with what PHP said where it failed
 */
export function phpIn(site, script, ...args) {
  const { status, stdout, stderr } = spawnSync('php', [inRoot('test', 'wordpress', 'support', script), site, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}${faultsOf(site)}${stdout}`);
  return stdout;
}

const faultsOf = (site) => (existsSync(join(site, 'debug.log')) ? readFileSync(join(site, 'debug.log'), 'utf8') : '');

/**
 * A WordPress of its own, thrown away when it is stopped: a copy of the installed one, a database of its own, PHP's built-in server.
 * @param {{archive: Uint8Array, installer: string, always: string}} options `archive`: the plugin's zip; of test/wordpress/support,
 *   `installer`: the script that makes its tables, `always`: the one that runs with each of its pages
 * @returns {Promise<{origin: string, folder: string, stop: () => Promise<void>}>}
 */
export async function startWordPress({ archive, installer, always }) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const site = join(folder, 'site');
  const running = [];
  const stop = async () => {
    for (const one of running.reverse()) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    cpSync(folderOfWordPress(), site, { recursive: true, dereference: true, filter: (path) => !/\/(wp-config\.php|\.htaccess|languages)$/.test(path) });
    const database = await startDatabase(folder);
    running.push(database);
    const origin = `http://127.0.0.1:${await freePort()}`;
    writeFileSync(join(site, 'wp-config.php'), configuration(database.socket, origin));
    // Browsers ask for it, and would tell that it is not there.
    writeFileSync(join(site, 'favicon.ico'), '');
    unpackPlugin(archive, site);
    mkdirSync(join(site, 'wp-content', 'mu-plugins'));
    cpSync(inRoot('test', 'wordpress', 'support', always), join(site, 'wp-content', 'mu-plugins', always));
    phpIn(site, installer);
    const server = start('php', ['-d', 'max_execution_time=120', '-S', origin.slice('http://'.length), '-t', site], { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } });
    running.push(server);
    await until(async () => (await fetch(`${origin}/wp-login.php`).catch(() => undefined))?.ok === true, () => `WordPress did not answer: ${server.said()}`);
    return { origin, folder: site, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
