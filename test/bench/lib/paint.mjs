/**
 * One visit with nothing in the cache: milliseconds from the start of navigation to the last card on the screen.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} slowdown how many times slower the processor pretends to be
 * @returns {Promise<{drawn: number, heap: number, feeds: number}>} `heap`: bytes of JavaScript objects after
 *   collection; `feeds`: requests for the feed
 */
async function visit(browser, url, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  let feeds = 0;
  page.on('request', (request) => (feeds += Number(request.url().endsWith('.json'))));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.drawnAt !== undefined, undefined, { timeout: 60_000, polling: 100 });
  const drawn = await page.evaluate(() => window.drawnAt);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  return { drawn, heap: metrics.find(({ name }) => name === 'JSHeapUsedSize').value, feeds };
}

/**
 * Visits of several pages in turn, so that what else the machine does falls on all of them; a first visit of each is not counted, when
 * nothing was visited before.
 * @param {import('playwright-core').Browser} browser
 * @param {Readonly<Record<string, string>>} urls
 * @param {{slowdown: number, runs?: number, least?: number, longest?: number, warm?: boolean}} options `longest`: milliseconds of drawing after which a
 *   page is visited no more, once it was `least` times; `warm`: the pages were visited before
 * @returns {Promise<Record<string, {drawn: number[], heap: number[], feeds: number[]}>>}
 */
export async function paint(browser, urls, { slowdown, runs = 15, least = runs, longest = Infinity, warm = false }) {
  const results = Object.fromEntries(Object.keys(urls).map((name) => [name, { drawn: [], heap: [], feeds: [] }]));
  const spent = Object.fromEntries(Object.keys(urls).map((name) => [name, 0]));
  for (let run = Number(warm); run <= runs; run += 1) {
    for (const [name, url] of Object.entries(urls)) {
      if (run > least && spent[name] > longest) continue;
      const seen = await visit(browser, url, slowdown);
      spent[name] += seen.drawn;
      if (run > 0) for (const key of Object.keys(results[name])) results[name][key].push(seen[key]);
    }
  }
  return results;
}
