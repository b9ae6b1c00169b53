import { chromium } from 'playwright-core';
import { browserArguments, ensureBrowser } from '../../../scripts/lib/browser.mjs';

/** @returns {Promise<import('playwright-core').Browser>} the Chromium that the other tests use */
export const launch = async () => chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments });

/**
 * Opens a page and writes down all that a visitor's console would show, and all that was asked of the network.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', ...options });
  const page = await context.newPage();
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const requests = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return { page, problems, requests, close: () => context.close() };
}
