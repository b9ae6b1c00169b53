import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import type { RenderOptions } from '../../src/ssr.js';
import { launch } from './support/browser.mjs';
import { allReady, states, studyWidgets as widgets, tag } from './support/examples.js';
import { feedText, frenchPage, recorded } from './support/page.js';
import { visitPage } from './support/visit.js';

const { renderWidget } = (await import(pathToFileURL(inRoot('dist', 'ssr.js')).href)) as {
  renderWidget(tag: string, options: RenderOptions): Promise<string>;
};

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const plain = (text: string): string => text.replaceAll(/<style[^]*?<\/style>/g, '').replaceAll(/<!--[^]*?-->|<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').replaceAll(/['’]/g, '’').toLowerCase();
const fromServer = ([name, feed, attributes]: (typeof widgets)[number]): Promise<string> =>
  renderWidget(name, { feed: JSON.parse(feedText(feed)) as unknown, attributes: { ...attributes, src: `/feeds/${feed}.json` }, assets: '/' });

const ready = widgets.map(([name]) => `${name} ready`);

describe('the widgets of the study on a page with the strictest policy', () => {
  it.each(['autoloader', 'all'])('are drawn without one violation or warning, and ask no third party: %s.js', async (script) => {
    const { page, problems, requests, server, leave } = await visitPage(browser, frenchPage(widgets.map((one) => tag(one)).join(''), `<script type="module" src="/${script}.js"></script>`));
    await page.waitForFunction(allReady).catch(() => undefined);
    expect(await page.evaluate(states)).toEqual(ready);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
    await leave();
  });

  it.each(widgets)('hand over a table, a picture and a drawing: %s of %s, %o', async (...one) => {
    const { page, problems, leave } = await visitPage(browser, frenchPage(tag(one, ' controls="table method csv svg png"'), '<script type="module" src="/autoloader.js"></script>'));
    await page.waitForFunction(allReady);
    const names: string[] = [];
    for (const control of ['CSV', 'SVG', 'Image']) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: control, exact: true }).click();
      names.push((await download).suggestedFilename().replace(/^.*\./, ''));
    }
    expect(names).toEqual(['csv', 'svg', 'png']);
    await page.getByRole('button', { name: 'Méthode', exact: true }).click();
    await page.locator('[part~="method"]').waitFor();
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    expect(problems).toEqual([]);
    await leave();
  });

  it.each(widgets)('are read in what a server writes: %s of %s, %o', async (...one) => {
    const html = await fromServer(one);
    expect(plain(html)).toContain(plain(one[3]));
    expect(html).not.toMatch(/\sstyle="|undefined|NaN|\[object/);
    expect(html).toContain('data-impact-island');
  });

  it('wake up from it without a request for their feeds, a violation or a jump', async () => {
    const body = (await Promise.all(widgets.map(fromServer))).join('');
    const { page, problems, requests, leave } = await visitPage(browser, frenchPage(body, '<script type="module" src="/autoloader.js"></script>'));
    await page.waitForFunction(allReady).catch(() => undefined);
    expect(await page.evaluate(states)).toEqual(ready);
    const { violations, shift } = await page.evaluate(recorded);
    expect(violations).toEqual([]);
    expect(problems).toEqual([]);
    expect(shift).toBe(0);
    // The loader begins to ask for the feed of what has no shadow root alone.
    expect(requests.filter((url) => url.includes('/feeds/'))).toEqual([]);
    await leave();
  });

  it('keep a server’s table of a self-assessment while the words of its questions are late, whatever is asked of it meanwhile', async () => {
    const html = await fromServer(['impact-factors', 'atelier-des-berges-fictif', { editable: '', view: 'table' }, '']);
    const { page, problems, leave } = await visitPage(browser, frenchPage(html, '<script type="module" src="/autoloader.js"></script>'), {
      behave: (path) => (/words[^/]*\/factors-edit/.test(path) ? { delay: 1500 } : undefined),
    });
    const widget = page.locator('impact-factors');
    await page.waitForRequest(/words[^/]*\/factors-edit/);
    await page.waitForTimeout(500);
    await widget.evaluate((element) => element.setAttribute('heading', 'Nos sept facteurs'));
    await page.waitForTimeout(200);
    expect([await page.evaluate(states), await widget.getByRole('table').count()]).toEqual([['impact-factors ready'], 1]);
    await widget.evaluate((element) => element.removeAttribute('heading'));
    await widget.getByText('Où en êtes-vous sur les sept facteurs').waitFor();
    expect([await widget.getByRole('table').count(), problems]).toEqual([1, []]);
    await leave();
  });
});
