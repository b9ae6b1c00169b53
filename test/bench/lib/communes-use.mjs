/** What a reader does with a map of communes, timed inside the page. The functions given to the page stand alone: nothing of here is there. */

/** The longest task, in milliseconds, of those over 50: of the whole visit, since the page was loaded, and since the map was drawn. */
const longestTasks = () =>
  new Promise((resolve) => {
    const loaded = performance.getEntriesByType('navigation')[0].loadEventEnd;
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
    setTimeout(() => {
      const longestSince = (start) => Math.max(0, ...tasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration));
      resolve({ all: longestSince(0), loaded: longestSince(loaded), drawn: longestSince(window.drawnAt) });
    }, 1000);
  });

/** Milliseconds from the start of a frame until two more have passed, by which what was drawn again is on the screen. */
const recolourings = async (years) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const taken = [];
  for (const year of years) {
    await frame();
    const start = performance.now();
    await window.recolour(year);
    await frame();
    await frame();
    taken.push(performance.now() - start);
  }
  return taken;
};

/**
 * Work, in milliseconds, between a pointer that moves and the answer on the screen: what its listeners do at once, and the frame in which
 * they show it. Waiting for that frame is no work.
 */
const pointings = async (number) => {
  const map = document.querySelector('impact-map');
  const drawing = map.shadowRoot.querySelector('canvas');
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const rendered = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  const taken = [];
  for (let index = 0; index < number; index += 1) {
    // The golden ratio goes all over the drawing and never twice to one place.
    const clientX = left + width * (0.2 + 0.6 * ((index * 0.618034) % 1));
    const clientY = top + height * (0.2 + 0.6 * (index / number));
    let start = performance.now();
    drawing.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' }));
    await map.updateComplete;
    const atOnce = performance.now() - start;
    await frame();
    start = performance.now();
    await rendered();
    taken.push(atOnce + performance.now() - start);
    await frame();
  }
  return taken;
};

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of a page with one map of communes and two years
 * @param {{points: number}} options how often it is pointed at
 * @returns {Promise<{tasks: {all: number, loaded: number, drawn: number}, recolour: number[], point: number[]}>} milliseconds
 */
export async function use(browser, url, { points }) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 1200 }, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.drawnAt !== undefined, undefined, { timeout: 60_000, polling: 100 });
  const tasks = await page.evaluate(longestTasks);
  const years = Array.from({ length: 13 }, (_, index) => (index % 2 ? '2025' : '2024'));
  const recolour = (await page.evaluate(recolourings, years)).slice(1);
  const point = points ? (await page.evaluate(pointings, points + 5)).slice(5) : [];
  await context.close();
  return { tasks, recolour, point };
}
