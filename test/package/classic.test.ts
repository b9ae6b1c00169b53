import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import { asked, named } from './support/asked.js';
import { launch } from './support/browser.mjs';
import { allReady, card, tag } from './support/examples.js';
import { figures, frenchPage, recorded } from './support/page.js';
import { serve } from './support/server.mjs';
import { visitPage } from './support/visit.js';

const cdn = inRoot('dist', 'cdn');
const text = readFileSync(`${cdn}/classic.js`, 'utf8');

let browser: Awaited<ReturnType<typeof launch>>;
let another: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, another] = await Promise.all([launch(), serve({ folder: cdn, cors: true })]);
});
afterAll(() => Promise.all([browser.close(), another.close()]));

const drawn = { timeout: 20_000 };
const warning = 'impact-widgets: classic.js needs its own <script src>, beside autoloader.js';

describe('the classic script', () => {
  it('is 200 bytes at most, of one line', () => {
    expect(statSync(`${cdn}/classic.js`).size).toBeLessThanOrEqual(200);
    expect(text).not.toContain('\n');
  });

  it.each(['', ' async', ' defer'])('draws a card under the strictest policy: <script%s>', async (attributes) => {
    const { page, server, problems, leave } = await visitPage(browser, frenchPage(tag(card), `<script${attributes} src="/classic.js"></script>`));
    await page.waitForFunction(allReady, undefined, drawn);
    expect(await page.evaluate(figures)).toEqual(['48,4 %']);
    expect(asked(server).map(named).slice(0, 3)).toEqual(['classic.js', 'autoloader.js', 'chunks/core.js']);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it.each(['', ' async', ' defer'])('does so from another origin, with the version that a site adds to its address: <script%s>', async (attributes) => {
    const csp = `default-src 'self'; script-src ${another.origin}; style-src 'self'; connect-src 'self' ${another.origin}; require-trusted-types-for 'script'`;
    const { page, problems, leave } = await visitPage(browser, frenchPage(tag(card), `<script${attributes} src="${another.origin}/classic.js?ver=6.8"></script>`), { csp, folder: undefined });
    await page.waitForFunction(allReady, undefined, drawn);
    expect(await page.evaluate(figures)).toEqual(['48,4 %']);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('does so when a script of the page adds it later', async () => {
    const later = `addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), { src: '/classic.js' })));`;
    const { page, problems, leave } = await visitPage(browser, frenchPage(tag(card), '<script src="/later.js"></script>'), { csp: false, pages: { '/later.js': later } });
    await page.waitForFunction(allReady, undefined, drawn);
    expect(problems).toEqual([]);
    await leave();
  });

  it.each(Object.entries({ 'written into the page': `<script>${text}</script>`, 'as a module': '<script type="module" src="/classic.js"></script>' }))('throws nothing and says what it needs: %s', async (_, script) => {
    const { page, problems, leave } = await visitPage(browser, frenchPage(tag(card, '>').replace('>>', '><p>Le texte de la page</p>'), script), { csp: false });
    await expect.poll(() => problems.map((problem) => problem.trim())).toEqual([warning]);
    expect(await page.locator('impact-indicator p').isVisible()).toBe(true);
    await leave();
  });

  it('or what it misses, once a site has joined it with other scripts, which go on', async () => {
    const joined = `${text};document.documentElement.dataset.after = 'oui';`;
    const { page, problems, leave } = await visitPage(browser, frenchPage(tag(card), '<script src="/cache/joined.js"></script>'), { csp: false, pages: { '/cache/joined.js': joined } });
    await expect.poll(() => problems.filter((problem) => problem.startsWith(warning)).length).toBe(1);
    // The browser tells the 404 besides, and nothing is thrown.
    expect(problems.filter((problem) => !problem.startsWith(warning) && !problem.startsWith('Failed to load resource'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dataset['after'])).toBe('oui');
    await leave();
  });
});

describe('all widgets in one file without modules', () => {
  it('draws and asks for no other file of the library, under the strictest policy and from another origin', async () => {
    const csp = `default-src 'self'; script-src ${another.origin}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;
    const before = another.requests.length;
    const map = '<impact-map src="/feeds/carte-de-france-fictive.json" indicator="acces-formation" level="departement" area="reg:27"></impact-map>';
    const { page, problems, leave } = await visitPage(browser, frenchPage(tag(card) + map, `<script defer src="${another.origin}/standalone.js"></script>`), { csp, folder: undefined });
    await page.waitForFunction(allReady, undefined, drawn);
    expect(await page.evaluate(figures)).toEqual(['48,4 %']);
    await page.waitForLoadState('networkidle');
    expect(another.requests.slice(before).map(({ path }) => path)).toEqual(['/standalone.js']);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it('leaves no name behind', async () => {
    const visitWith = async (script: string) => {
      const { page, leave } = await visitPage(browser, frenchPage('', script), { csp: false });
      await page.waitForLoadState('networkidle');
      const names = await page.evaluate(() => Object.keys(window));
      await leave();
      return names;
    };
    const without = await visitWith('');
    expect((await visitWith('<script src="/standalone.js"></script>')).filter((name) => !without.includes(name))).toEqual([]);
  });
});
