import { pathToFileURL } from 'node:url';
import { inRoot } from './root.mjs';
import { contentSecurityPolicy } from './policy.mjs';
import { accessibilityTree } from './accessibility-tree.mjs';
import { emulateInFirefox } from './firefox-scope.mjs';
import { firefoxTree } from './firefox-tree.mjs';
import { setViewport, type } from './webkit-driver.mjs';

/** `render-widget` {tag, options}: the HTML that a server would send, from the built package. */
export const renderWidgetPlugin = () => ({
  name: 'render-widget',
  async executeCommand({ command, payload }) {
    if (command !== 'render-widget') return undefined;
    const { renderWidget } = await import(pathToFileURL(inRoot('dist', 'ssr.js')).href);
    return { html: await renderWidget(payload.tag, { assets: '/dist/cdn/', ...payload.options }) };
  },
});

/** `accessibility-tree` {selector}: the tree that the engine hands to assistive technology, as an outline. */
export const accessibilityTreePlugin = () => ({
  name: 'accessibility-tree',
  async executeCommand({ command, payload, session }) {
    if (command !== 'accessibility-tree') return undefined;
    const page = session.browser.getPage(session.id);
    const read = session.browser.type === 'puppeteer' ? firefoxTree : accessibilityTree;
    return { tree: await read(page, payload?.selector ?? 'body') };
  },
});

/** Answers in place of a site. @param {(request: {url: string, referrer: string}) => void} told of what is asked */
async function answerInChromium(page, origin, body, told) {
  await page.route(`${origin}/**`, async (route) => {
    const request = route.request();
    told({ url: request.url(), referrer: (await request.allHeaders()).referer ?? '' });
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** A page that was left has no request to answer any more: its refusal, caught by nobody, would end the whole run without a word. */
const unlessLeft = (answer) => answer.catch(() => undefined);

/** As above, for all sites at once: a page of Firefox has one interception. */
async function answerInFirefox(page, pages, told) {
  await page.setRequestInterception(true);
  page.removeAllListeners('request');
  page.on('request', (request) => {
    const body = pages[new URL(request.url()).origin];
    if (body === undefined) return void unlessLeft(request.continue());
    told({ url: request.url(), referrer: request.headers().referer ?? '' });
    void unlessLeft(request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }));
  });
}

/**
 * `answer-hosts` {pages}: other sites, which no test asks, answered by pages of the test's own (`{ "https://host": html }`).
 * `asked-of-hosts`: what was asked of them since, each with its referrer.
 */
export const answeredHostsPlugin = () => {
  const askedIn = new Map();
  return {
    name: 'answered-hosts',
    async executeCommand({ command, payload, session }) {
      if (command === 'asked-of-hosts') return { asked: askedIn.get(session.id) ?? [] };
      if (command !== 'answer-hosts') return undefined;
      const asked = [];
      askedIn.set(session.id, asked);
      const told = (request) => void asked.push(request);
      const page = session.browser.getPage(session.id);
      if (session.browser.type === 'puppeteer') await answerInFirefox(page, payload.pages, told);
      else for (const [origin, body] of Object.entries(payload.pages)) await answerInChromium(page, origin, body, told);
      return { asked };
    },
  };
};

/**
 * What Web Test Runner's own commands do in Chromium alone.
 * `firefox-media` {media, colorScheme…}: what the reader prefers. `webkit-viewport` {width, height}: the size of the page.
 * `webkit-type` {text}: what a reader types.
 */
export const enginesPlugin = () => ({
  name: 'engines',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command === 'firefox-media') await emulateInFirefox(browser.getPage(id), payload);
    else if (command === 'webkit-viewport') await setViewport(browser.driverOf(id), payload);
    else if (command === 'webkit-type') await type(browser.driverOf(id), payload.text);
    else return undefined;
    return true;
  },
});

/** `skipped-here` {test, reason}: what a test can't do in its engine; `skips` lists it, to be told when all have run. */
export const skipsPlugin = (skips) => ({
  name: 'skips',
  executeCommand({ command, payload, session }) {
    if (command !== 'skipped-here') return undefined;
    skips.push({ ...payload, file: session.testFile, engine: session.browser.name });
    return true;
  },
});

/** Any file below /csp/ is the same file under the strictest policy that the widgets promise to work with. */
export async function strictPolicy(context, next) {
  if (!context.url.startsWith('/csp/')) return next();
  context.url = context.url.slice('/csp'.length);
  await next();
  context.set('Content-Security-Policy', contentSecurityPolicy);
}
