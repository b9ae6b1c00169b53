import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../scripts/lib/root.mjs';
import { snippet } from '../../scripts/lib/snippets.mjs';
import { launch } from './support/browser.mjs';
import { allSettled, figures, frenchPage, recorded } from './support/page.js';
import { visitPage } from './support/visit.js';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const autoloader = '<script type="module" src="/autoloader.js"></script>';
const onThePage = snippet('from-a-spreadsheet.md', 'on-the-page');

async function visit(body: string) {
  const visited = await visitPage(browser, frenchPage(body, autoloader));
  await visited.page.waitForFunction(allSettled);
  return visited;
}

describe('a page with a table, under the strictest policy', () => {
  it('shows a widget that names it, with the source of its caption, follows it, and keeps the table', async () => {
    const { page, leave } = await visit(onThePage);
    expect(await page.evaluate(figures)).toEqual([expect.stringMatching(/^15 sur 26\b/)]);
    expect(await page.getByRole('link', { name: /Bilan social 2024/ }).count()).toBe(2);
    await page.evaluate(() => (document.querySelector('table')!.rows[2]!.cells[2]!.textContent = '20 sur 26'));
    await expect.poll(() => page.evaluate(figures)).toEqual([expect.stringMatching(/^20 sur 26\b/)]);
    expect(await page.getByRole('table').isVisible()).toBe(true);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    await leave();
  });

  it('shows the widget in place of a table inside', async () => {
    const { page, leave } = await visit(snippet('from-a-spreadsheet.md', 'inside'));
    expect(await page.evaluate(figures)).toEqual(['64']);
    expect(await page.evaluate(() => document.querySelector('table')!.checkVisibility())).toBe(false);
    await leave();
  });

  it('shows several widgets on one table', async () => {
    const { page, leave } = await visit(`${snippet('from-a-spreadsheet.md', 'several')}${onThePage}`);
    await page.waitForFunction(() => (document.querySelector('impact-dashboard') as { state?: string } | null)?.state === 'ready');
    expect((await page.evaluate(figures))[0]).toMatch(/^64\b/);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    await leave();
  });

  it('has the table alone where there is no JavaScript', async () => {
    const { page, leave } = await visitPage(browser, frenchPage(snippet('from-a-spreadsheet.md', 'inside'), autoloader), {}, { javaScriptEnabled: false });
    expect(await page.getByRole('cell', { name: '64' }).isVisible()).toBe(true);
    await leave();
  });

  it('loads nothing of tables where no widget names one', async () => {
    const asked: string[] = [];
    const { leave } = await visitPage(browser, frenchPage('<impact-indicator src="/feeds/juratri.json"></impact-indicator>', autoloader), {
      behave: (path) => void asked.push(path),
    });
    expect(asked.filter((path) => /\/(table|spelling|sheet)/.test(path))).toEqual([]);
    await leave();
  });
});

describe('on a server', () => {
  it('`for` has no page to read: the table is given as a feed, which `readSheet` makes of its rows', async () => {
    const { renderWidget } = (await import(pathToFileURL(inRoot('dist', 'ssr.js')).href)) as typeof import('../../src/ssr.js');
    const { readSheet } = (await import(pathToFileURL(inRoot('dist', 'sheet.js')).href)) as typeof import('../../src/sheet.js');
    await expect(renderWidget('impact-indicator', { attributes: { for: '#chiffres' } })).rejects.toThrow(/no page on a server: .*`for`.*readSheet/);
    const { document: feed } = readSheet([['', '2024'], ['Salariés en parcours', '64']], { organisation: 'Juratri', role: 'siae' });
    expect(await renderWidget('impact-indicator', { feed, attributes: { for: '#chiffres' } })).toMatch(/^<impact-indicator[^>]* for="#chiffres"[^>]*>[^]*64/);
  });
});

describe('dist/cdn/sheet.js', () => {
  it('reads a sheet in a page under the same policy, and says what is wrong in words', async () => {
    const { page, leave } = await visitPage(browser, frenchPage(''));
    // As text: the test runner would make its own of an import.
    const read: { ids: string[]; sources: unknown; said: string[] } = await page.evaluate(`import('/sheet.js').then(({ readSheet, sheetMessage }) => {
      const { document: feed, issues } = readSheet(${JSON.stringify(snippet('from-a-spreadsheet.md', 'csv').replace('60', 'x'))}, { organisation: 'Juratri', role: 'siae', language: 'fr' });
      return { ids: feed.indicators.map(({ id }) => id), sources: feed.sources, said: issues.map((issue) => sheetMessage(issue, 'en')) };
    })`);
    expect(read.ids).toEqual(['salaries-en-parcours', 'sorties-dynamiques', 'achats-inclusifs']);
    expect(read.sources).toEqual([{ id: 'source', title: 'Bilan social 2024', url: 'https://example.org/bilan' }]);
    expect(read.said).toEqual([expect.stringMatching(/^Row\s2, column “2023”: the cell is not a figure/)]);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    await leave();
  });
});
