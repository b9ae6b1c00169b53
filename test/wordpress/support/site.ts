import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { phpIn } from '../../../scripts/lib/wordpress.mjs';
import { openPage } from '../../package/support/browser.mjs';

export const { origin, folder } = inject('wordpress');

/** Runs a line of PHP inside the WordPress. */
export const inWordPress = (code: string): unknown => JSON.parse(phpIn(folder, 'run.php', code));

/** A page as somebody saves it, and what WordPress kept of it. */
export const savePage = (login: string, title: string, content: string): { id: number; address: string; content: string } =>
  JSON.parse(phpIn(folder, 'post.php', login, title, content)) as { id: number; address: string; content: string };

export type Role = 'editor' | 'author' | 'contributor' | 'subscriber';

/** Opens a page as somebody who is logged in. */
export async function logIn(browser: Browser, role: Role) {
  const opened = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  const { page } = opened;
  page.setDefaultTimeout(60_000);
  await page.goto(`${origin}/wp-login.php`);
  await page.fill('#user_login', role);
  await page.fill('#user_pass', `mot-de-passe-${role}`);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  return opened;
}

/** Opens the screen of a new feed and waits until its script has begun. */
export async function newFeed(page: Page, title: string): Promise<void> {
  await page.goto(`${origin}/wp-admin/post-new.php?post_type=impact_feed`);
  // WordPress saves a draft when the title is left, and shuts its buttons meanwhile.
  const saved = page.waitForResponse((response) => response.url().endsWith('/admin-ajax.php'));
  await page.fill('#title', title);
  await page.focus('#impact-pasted');
  await saved;
}

/** What the screen says of the text when it has been read. */
export async function verdict(page: Page): Promise<string> {
  await page.waitForFunction(() => !/^$|…$/.test(document.querySelector('#impact-verdict')?.textContent ?? ''));
  return page.locator('#impact-verdict').innerText();
}

/** Publishes the feed of the screen. @returns its name */
export async function publishFeed(page: Page): Promise<string> {
  await page.locator('#publish:not(.disabled)').click();
  await page.waitForURL(/post\.php\?post=\d+/);
  return /feed="([^"]+)"/.exec(await page.inputValue('#impact-shortcode'))![1]!;
}

export const feedAddress = (name: string): string => `${origin}/wp-json/impact-widgets/v1/feeds/${name}`;
