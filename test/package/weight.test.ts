import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, named, weightOf } from './support/asked.js';
import { launch } from './support/browser.mjs';
import { allReady, eachKind, tag } from './support/examples.js';
import { frenchPage } from './support/page.js';
import { visitPage } from './support/visit.js';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/**
 * What a page with one widget of each kind and a feed of the demo may ask of the library, at most: files, and bytes as a server sends them. A
 * ceiling holds what is reached, with a few hundred bytes for words (docs/decisions/0080).
 */
const ceilings: Readonly<Record<string, readonly [files: number, bytes: number]>> = {
  'impact-indicator': [4, 27700],
  'impact-dashboard': [15, 59000],
  'impact-map': [12, 72600],
  'impact-sources': [13, 58200],
  'impact-progress': [17, 79500],
  'impact-pathway': [20, 74100],
  'impact-factors': [19, 84300],
  'impact-case': [20, 77700],
  'impact-focus': [19, 80100],
  'impact-quote': [19, 79100],
  'impact-videos': [19, 77900],
  'impact-comparison': [17, 70700],
  'impact-simulator': [15, 67800],
  'impact-partners': [22, 89600],
};

const kinds = eachKind.map(([name]) => name.replace('impact-', ''));

describe('a page with one widget', () => {
  it.each(eachKind)('fetches few files, and none of another widget: %s', async (...example) => {
    const { page, server, leave } = await visitPage(browser, frenchPage(tag(example), '<script type="module" src="/autoloader.js"></script>'));
    await page.waitForFunction(allReady, undefined, { timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    const files = asked(server);
    const own = example[0].replace('impact-', '');
    const ofOthers = kinds.filter((kind) => kind !== own);
    expect(files.map(named).filter((file) => ofOthers.some((kind) => new RegExp(`^chunks/${kind}\\b(?!-told)`).test(file)))).toEqual([]);
    const [most, bytes] = ceilings[example[0]] ?? [0, 0];
    expect(files.length).toBeLessThanOrEqual(most);
    expect(weightOf(files)).toBeLessThanOrEqual(bytes);
    await leave();
  });
});
