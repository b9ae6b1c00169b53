/**
 * What only Firefox itself can do for a test, done in the scope of its own windows, which WebDriver BiDi opens where Firefox is started with
 * `--remote-allow-system-access`.
 */

/**
 * @param {import('puppeteer-core').Page} page of a Firefox that has no other
 * @param {string} expression run in its window, as a promise or not
 * @returns {Promise<any>} its value, when that is a text or nothing
 * @throws {Error} what the expression throws
 */
export async function inFirefox(page, expression) {
  const { connection } = page.browser();
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.contexts[0].context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

/** The names that `emulateMedia` has for what a reader prefers, and those of Firefox. */
const overrides = { media: 'mediumOverride', colorScheme: 'prefersColorSchemeOverride', forcedColors: 'forcedColorsOverride', reducedMotion: 'prefersReducedMotionOverride' };

/** @param {import('puppeteer-core').Page} page @param {Record<string, string>} media as `emulateMedia` has it; what it leaves out stays */
export async function emulateInFirefox(page, media) {
  const wanted = Object.entries(media).map(([name, value]) => [overrides[name], value]);
  await inFirefox(page, `for (const { browsingContext } of gBrowser.browsers) Object.assign(browsingContext, ${JSON.stringify(Object.fromEntries(wanted))})`);
}
