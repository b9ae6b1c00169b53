import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import { launch, openPage } from './support/browser.mjs';
import { allReady, eachKind, states, tag } from './support/examples.js';
import { feedPages, frenchPage, mapPages } from './support/page.js';
import { serve } from './support/server.mjs';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const widgets = [...eachKind, ...eachKind.filter(([name]) => name === 'impact-factors')];
/** The last one is filled in by the visitor. */
const body = widgets.map((one, at) => tag(one, at === widgets.length - 1 ? ' editable' : '')).join('');
const inner = (script: string) => frenchPage(body, script);
const loader = (origin = '') => `<script type="module" src="${origin}/autoloader.js"></script>`;
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Opens a page of another origin that closes in a frame with scripts and nothing else. */
async function openFrame(frame: (origin: string) => string, script: (origin: string) => string) {
  const library = await serve({ folder: inRoot('dist', 'cdn'), cors: true, pages: { ...feedPages, ...mapPages } });
  const there = await serve({ folder: inRoot('dist', 'cdn'), cors: true, pages: { ...feedPages, ...mapPages, '/inner.html': inner(script(library.origin)) } });
  const site = await serve({ pages: { '/': frenchPage(frame(there.origin)), '/favicon.ico': '', ...feedPages, ...mapPages }, cors: true });
  const opened = await openPage(browser);
  await opened.page.goto(site.origin);
  const framed = opened.page.frames().find((one) => one !== opened.page.mainFrame())!;
  return { ...opened, framed, leave: () => Promise.all([opened.close(), library.close(), there.close(), site.close()]) };
}

const frames = {
  'a page of another site': [(origin: string) => `<iframe sandbox="allow-scripts" src="${origin}/inner.html" width="900" height="600"></iframe>`, () => loader()],
  'a page of another site, by the classic script': [(origin: string) => `<iframe sandbox="allow-scripts" src="${origin}/inner.html" width="900" height="600"></iframe>`, () => '<script src="/classic.js"></script>'],
  'a page of another site, with all in one file': [(origin: string) => `<iframe sandbox="allow-scripts" src="${origin}/inner.html" width="900" height="600"></iframe>`, () => '<script defer src="/standalone.js"></script>'],
  'a page written into the frame': [(origin: string) => `<iframe sandbox="allow-scripts" srcdoc="${escaped(inner(loader(origin)))}" width="900" height="600"></iframe>`, () => ''],
} as const;

describe('in a frame that may run scripts and has neither origin, storage nor cookies', () => {
  it.each(Object.entries(frames))('every widget is drawn, without an exception or a warning: %s', async (_, [frame, script]) => {
    const { framed, problems, leave } = await openFrame(frame, script);
    await framed.waitForFunction(allReady, undefined, { timeout: 40_000 }).catch(() => undefined);
    expect(await framed.evaluate(states)).toEqual(widgets.map(([name]) => `${name} ready`));
    expect(await framed.evaluate(() => origin)).toBe('null');
    const refused = await framed.evaluate(() => [() => localStorage, () => sessionStorage, () => document.cookie].map((use) => { try { use(); return 'allowed'; } catch (error) { return (error as Error).name; } }));
    expect(refused).toEqual(['SecurityError', 'SecurityError', 'SecurityError']);
    expect(problems).toEqual([]);
    await leave();
  });

  it('a visitor answers, opens methods and tables, chooses a film and a territory', async () => {
    const { framed, problems, leave } = await openFrame(...frames['a page of another site']);
    await framed.waitForFunction(allReady, undefined, { timeout: 40_000 });
    const answers = framed.locator('impact-factors[editable] input[type="radio"]');
    // By the keyboard: what is clicked may move while the page is laid out.
    await answers.first().press('Space');
    await expect.poll(() => answers.first().isChecked()).toBe(true);
    for (const name of ['Méthode', 'Tableau']) await framed.locator('impact-indicator').getByRole('button', { name }).click();
    await framed.locator('impact-indicator').locator('[part="table"]').waitFor();
    const territory = framed.locator('impact-map [data-code="dep:71"][role="option"]').first();
    await territory.click();
    await expect.poll(() => territory.getAttribute('aria-selected')).toBe('true');
    await framed.locator('impact-simulator input').first().fill('25000');
    await framed.locator('impact-videos').getByRole('button').first().click();
    await framed.waitForTimeout(300);
    expect(problems).toEqual([]);
    await leave();
  });
});
