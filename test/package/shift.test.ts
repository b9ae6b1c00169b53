import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/browser.mjs';
import { eachKind, tag, type Example } from './support/examples.js';
import { frenchPage, recorded } from './support/page.js';
import { visitPage } from './support/visit.js';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Milliseconds that each file of the library and each feed is late: the page is read long before. */
const LATE = 300;

const own = 'Le texte de la page, que l’on lit en attendant.';
const page = (example: Example) =>
  frenchPage(
    `<h1>Notre impact</h1>${tag(example).replace('></', `><p>${own}</p></`)}${'<p>La suite de la page.</p>'.repeat(30)}`,
    '<link rel="stylesheet" href="/reserve.css"><script type="module" src="/autoloader.js"></script><script src="/look.js"></script>',
  );

/** Runs in the page at each frame: whether the widget shows anything, its page's text or its own drawing. */
const look = `const frames = (window.frames_ = []);
const seen = () => {
  const widget = document.querySelector('h1 + *');
  if (widget) frames.push(widget.querySelector('p').checkVisibility({ visibilityProperty: true, opacityProperty: true }) || Boolean(widget.shadowRoot?.querySelector('.widget:not(.waiting), blockquote, article')));
  requestAnimationFrame(seen);
};
seen();`;

const ready = () => (document.querySelector('h1 + *') as HTMLElement & { state?: string }).state === 'ready';

describe.each([360, 1200])('on a slow network, with reserve.css, %d pixels wide', (width) => {
  it.each(eachKind)('what follows moves almost not at all, and no frame is blank: %s', async (...example) => {
    const { page: visited, leave } = await visitPage(
      browser,
      page(example),
      { pages: { '/look.js': look }, behave: (path) => (/\.js(?:on)?$/.test(path) && path !== '/look.js' ? { delay: LATE } : undefined) },
      { viewport: { width, height: 800 } },
    );
    await visited.waitForFunction(ready, undefined, { timeout: 30_000 });
    await visited.waitForTimeout(500);
    const frames = await visited.evaluate(() => (window as unknown as { frames_: boolean[] }).frames_);
    expect(frames.length).toBeGreaterThan(10);
    expect(frames.filter((seen) => !seen)).toEqual([]);
    expect((await visited.evaluate(recorded)).shift).toBeLessThanOrEqual(0.02);
    await leave();
  });
});

it.each(eachKind)('without scripts no room is kept under the text of the page: %s', async (...example) => {
  const { page: visited, leave } = await visitPage(browser, page(example), {}, { viewport: { width: 1200, height: 800 }, javaScriptEnabled: false });
  const [text, widget, next] = await Promise.all(['h1 + * > p', 'h1 + *', 'h1 + * + p'].map((selector) => visited.locator(selector).boundingBox()));
  expect(widget!.height).toBeLessThan(text!.height + 1);
  expect(next!.y - text!.y - text!.height).toBeLessThan(30);
  await leave();
});
