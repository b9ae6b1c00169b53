import type { Browser } from 'playwright-core';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { openPage } from './browser.mjs';
import { feedPages, keepRecord, mapPages } from './page.js';
import { serve, type ServerOptions } from './server.mjs';

/** Serves a page beside the built files, under the strictest policy unless told, and opens it. */
export async function visitPage(browser: Browser, html: string, options: Partial<ServerOptions> = {}, context: Parameters<typeof openPage>[1] = {}) {
  const server = await serve({ folder: inRoot('dist', 'cdn'), csp: true, ...options, pages: { '/': html, '/favicon.ico': '', ...feedPages, ...mapPages, ...options.pages } });
  const opened = await openPage(browser, context);
  await opened.page.addInitScript(keepRecord);
  await opened.page.goto(server.origin);
  return { ...opened, server, leave: async () => (await opened.close(), await server.close()) };
}
