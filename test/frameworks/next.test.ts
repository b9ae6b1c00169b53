import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApplication, installApplication } from '../../scripts/lib/applications.mjs';
import { snippet } from '../../scripts/lib/snippets.mjs';
import { launch, openPage } from '../package/support/browser.mjs';
import { exampleFile, expectAwakeWithScript, expectFeedsOfDemo, expectReadWithoutScript } from './support/rendered.js';

let browser: Browser | undefined;
let server: ChildProcess | undefined;
let origin: string;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts the application as `npm start` does, without npm between, whose end would leave the server running. */
async function start(folder: string): Promise<void> {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  let printed = '';
  const next = join(folder, 'node_modules', 'next', 'dist', 'bin', 'next');
  const child = (server = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: folder, env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'pipe', 'pipe'],
  }));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += String(text)));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`next start ended with code ${child.exitCode}: ${printed}`);
    if (await fetch(origin).then(({ ok }) => ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

beforeAll(async () => {
  const folder = await installApplication('next');
  await buildApplication(folder);
  await start(folder);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
});

it('the page of Next.js shows the very files of the example', () => {
  expect(snippet('in-next.md', 'next-config')).toBe(exampleFile('next', 'next.config.js'));
  expect(snippet('in-next.md', 'next-copy')).toBe(exampleFile('next', 'copy-widgets.js'));
  expect(snippet('in-next.md', 'next-component')).toBe(exampleFile('next', 'app', 'impact.jsx'));
  expect(snippet('in-next.md', 'next-page')).toBe(exampleFile('next', 'app', 'achat', 'page.jsx'));
  expect(exampleFile('next', 'package.json')).toContain(snippet('in-next.md', 'next-scripts').trim());
  expect(exampleFile('next', 'app', 'layout.jsx')).toContain(snippet('in-next.md', 'next-script').trim());
  expectFeedsOfDemo('next', 'feeds');
});

it('a site of Next.js shows its figures without JavaScript', () => expectReadWithoutScript(browser!, `${origin}/`));

it('a site of Next.js wakes up without a second request and without a shift, and React leaves it alone', () => expectAwakeWithScript(browser!, `${origin}/`));

it('a widget of a page that Next.js goes to in the browser is drawn, without a feed asked for, and those of the page before come back', async () => {
  const { page, problems, requests, close } = await openPage(browser!);
  await page.goto(origin, { waitUntil: 'networkidle' });
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const isReady = (tag: string) => page.waitForFunction((name) => document.querySelector<HTMLElement & { state?: string }>(name)?.state === 'ready', tag);
  await page.getByRole('link', { name: 'Un achat raconté' }).click();
  await isReady('impact-case');
  expect(await page.locator('impact-case').evaluate((widget) => widget.shadowRoot!.querySelector<HTMLElement>('.widget')!.innerText)).toContain('Eco-systèmes confie ses déchets');
  await page.getByRole('link', { name: 'Nos chiffres' }).click();
  await isReady('impact-indicator');
  await isReady('impact-map');
  expect(await page.locator('impact-map path[data-code]').count()).toBeGreaterThanOrEqual(8);
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  expect(requests.filter((url) => /\.json/.test(url) && !url.includes('/geo/'))).toEqual([]);
  // Chromium's own note that it leaves the template as it is.
  expect(problems.filter((text) => !text.startsWith('Found declarative shadowrootmode attribute on a template'))).toEqual([]);
  await close();
});
