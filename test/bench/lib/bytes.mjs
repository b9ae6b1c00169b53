/** What of a page each file is, for the columns of the table. */
const kindOf = (path) =>
  path.includes('/geo/')
    ? 'geometry'
    : { html: 'html', js: 'js', css: 'css', json: 'feed', svg: 'picture', woff2: 'font' }[path.split('.').at(-1)];

/** Ready when each widget is, and a page without widgets when its chart is there. */
const isDrawn = () => {
  const widgets = [...document.querySelectorAll('impact-indicator, impact-map')];
  return widgets.length
    ? widgets.every(({ state }) => state === 'ready')
    : Boolean(window.drawnAt || document.querySelector('floor-card')?.feed);
};

/** Bodies asked for before the map or the chart was there: what the first view needs. What a widget loads afterwards is in `all`. */
const ofFirstView = () => {
  const drawn = window.firstDrawn ?? window.drawnAt;
  const bodies = ['navigation', 'resource']
    .flatMap((type) => performance.getEntriesByType(type))
    .filter(({ startTime }) => startTime < drawn);
  return bodies.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
};

const noteFirstDrawing = () => addEventListener('impact-load', () => (window.firstDrawn ??= performance.now()), true);

/**
 * Bytes of bodies that a browser with nothing in its cache receives until the page is drawn and the network is quiet.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{scripts?: boolean}} [options] false: a reader without JavaScript
 * @returns {Promise<{html: number, js: number, css: number, feed: number, geometry: number, font: number, picture: number, first: number, all: number, requests: number}>}
 */
export async function transferred(browser, url, { scripts = true } = {}) {
  const context = await browser.newContext({ javaScriptEnabled: scripts, locale: 'fr-FR' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const headers = new Map();
  const result = { html: 0, js: 0, css: 0, feed: 0, geometry: 0, font: 0, picture: 0, first: 0, all: 0, requests: 0 };
  session.on('Network.responseReceived', ({ requestId, response }) =>
    headers.set(requestId, { url: response.url, bytes: response.encodedDataLength, status: response.status }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { url: address, bytes, status } = headers.get(requestId);
    const kind = kindOf(new URL(address).pathname);
    if (status !== 200 || !kind) return;
    result[kind] += encodedDataLength - bytes;
    result.all += encodedDataLength - bytes;
    result.requests += 1;
  });
  await session.send('Network.enable');
  if (scripts) await page.addInitScript(noteFirstDrawing);
  await page.goto(url, { waitUntil: 'load' });
  if (scripts) await page.waitForFunction(isDrawn, undefined, { timeout: 20_000 });
  await page.waitForLoadState('networkidle');
  if (scripts) result.first = await page.evaluate(ofFirstView);
  await context.close();
  return result;
}
