import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import { launch, openPage } from './support/browser.mjs';
import { allReady, eachKind, states, written } from './support/examples.js';
import { demoFeedText, feedPages, feedText, frenchPage, mapPages } from './support/page.js';
import { serve } from './support/server.mjs';

let browser: Awaited<ReturnType<typeof launch>>;
let cdn: Awaited<ReturnType<typeof serve>>;
/** What somebody carries on a key: pages, data and the one script. */
let disk: string;
beforeAll(async () => {
  disk = mkdtempSync(join(tmpdir(), 'impact-widgets-disk-'));
  cpSync(inRoot('dist', 'cdn', 'standalone.js'), join(disk, 'standalone.js'));
  mkdirSync(join(disk, 'feeds'));
  for (const [path, text] of Object.entries({ ...feedPages, ...mapPages })) writeFileSync(join(disk, path), text);
  [browser, cdn] = await Promise.all([launch(), serve({ folder: inRoot('dist', 'cdn'), cors: true, pages: { ...feedPages, ...mapPages } })]);
});
afterAll(async () => {
  await Promise.all([browser.close(), cdn.close()]);
  rmSync(disk, { recursive: true });
});

async function openFromDisk(html: string) {
  writeFileSync(join(disk, 'page.html'), html);
  const opened = await openPage(browser);
  await opened.page.goto(pathToFileURL(join(disk, 'page.html')).href);
  return opened;
}

/** Data that stand in a page are readable there: what rules withhold of them is told to their author, wherever the page is. */
const otherThanSecrets = (problems: readonly string[]) => problems.filter((problem) => !problem.includes('il reste lisible dans le document lui-même'));

const drawn = { timeout: 30_000 };
const standalone = '<script defer src="standalone.js"></script>';
const textOf = (feed: string): string => (mapPages[`/feeds/${feed}.json`] ? demoFeedText(feed) : feedText(feed)).replaceAll('<', '\\u003c');
const inline = eachKind.map(([tag, feed, attributes]) => `<${tag}${written(attributes)}><script type="application/json">${textOf(feed)}</script></${tag}>`).join('');

describe('a page that is opened from a disk', () => {
  it('draws every widget from data that stand in it, maps included, and asks for nothing', async () => {
    const { page, problems, requests, close } = await openFromDisk(frenchPage(inline, standalone));
    await page.waitForFunction(allReady, undefined, drawn).catch(() => undefined);
    expect(await page.evaluate(states)).toEqual(eachKind.map(([name]) => `${name} ready`));
    expect(otherThanSecrets(problems)).toEqual([]);
    expect(requests.filter((url) => !/\/(?:page\.html|standalone\.js)$/.test(url) && !url.startsWith('data:'))).toEqual([]);
    await close();
  });

  it('draws a part of France with its finer outlines, which stand in the script too', async () => {
    const map = `<impact-map indicator="acces-formation" area="reg:27"><script type="application/json">${textOf('carte-de-france-fictive')}</script></impact-map>`;
    const { page, problems, close } = await openFromDisk(frenchPage(map, standalone));
    await page.waitForFunction(allReady, undefined, drawn);
    expect(await page.locator('[role="option"]').count()).toBe(8);
    expect(otherThanSecrets(problems)).toEqual([]);
    await close();
  });

  it('takes library and data from an address, where it names one', async () => {
    const widgets = eachKind.map(([tag, feed, attributes]) => `<${tag} src="${cdn.origin}/feeds/${feed}.json"${written(attributes)}></${tag}>`).join('');
    for (const script of [`<script type="module" src="${cdn.origin}/autoloader.js"></script>`, `<script src="${cdn.origin}/classic.js"></script>`]) {
      const { page, problems, close } = await openFromDisk(frenchPage(widgets, script));
      await page.waitForFunction(allReady, undefined, drawn).catch(() => undefined);
      expect(await page.evaluate(states)).toEqual(eachKind.map(([name]) => `${name} ready`));
      expect(problems).toEqual([]);
      await close();
    }
  });

  it.each([
    ['fr', 'Le chiffre n’a pas pu être chargé : le fichier de données est sur un disque, où les navigateurs ne le lisent pas ; placez les données dans la page, à l’intérieur du widget, ou ouvrez la page par un serveur web. Le texte ci-dessus est celui de la page.'],
    ['en', 'The figure could not be loaded: the data file is on a disk, where browsers do not read it; put the data into the page, inside the widget, or open the page through a web server. The text above is the page’s own.'],
  ])('says in plain words that data beside it can’t be read, and what to do: %s', async (lang, words) => {
    const card = `<impact-indicator lang="${lang}" src="feeds/juratri.json"><p>Plus de 100</p></impact-indicator>`;
    for (const script of [standalone, `<script type="module" src="${cdn.origin}/autoloader.js"></script>`]) {
      const { page, problems, close } = await openFromDisk(frenchPage(card, script));
      await page.locator('[part="message"]').waitFor();
      expect((await page.locator('[part="message"]').textContent())?.replaceAll(/\s+/g, ' ')).toBe(words);
      expect(await page.locator('impact-indicator p').first().isVisible()).toBe(true);
      expect(problems.filter((problem) => problem.startsWith('impact-widgets:'))).toEqual([expect.stringMatching(/feeds\/juratri\.json: Browsers do not read files of a disk \(file:\)\. Put the JSON into the page/)]);
      await close();
    }
  });

  it('and the same of outlines', async () => {
    const map = `<impact-map indicator="acces-formation" geometry="contours.json"><script type="application/json">${textOf('carte-de-france-fictive')}</script></impact-map>`;
    const { page, close } = await openFromDisk(frenchPage(map, standalone));
    await page.locator('[part="message"]').first().waitFor();
    expect((await page.locator('[part="message"]').first().textContent())?.replaceAll(/\s+/g, ' ')).toContain('Le fond de carte est sur un disque, où les navigateurs ne le lisent pas : contours.json. Ouvrez la page par un serveur web');
    await close();
  });
});
