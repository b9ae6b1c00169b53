import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { origin } from './site.js';

/** Opens the block editor. @param post number of a page; a new one unless given */
export const editPage = (page: Page, post?: number) =>
  page.goto(`${origin}/wp-admin/${post === undefined ? 'post-new.php?post_type=page' : `post.php?post=${post}&action=edit`}`);

export const editorSettings = (page: Page) => page.getByRole('region', { name: 'Editor settings' });

/** The list of blocks takes the place of the settings on screens of this width. */
export async function openSettings(page: Page): Promise<void> {
  const gear = page.getByRole('button', { name: 'Settings', exact: true });
  if ((await gear.getAttribute('aria-pressed')) !== 'true' && (await gear.getAttribute('aria-expanded')) !== 'true') await gear.click();
}

/** Adds a widget by the name that its block has in the inserter. */
export async function insertWidget(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('searchbox').fill('chiffre d’impact');
  await page.getByRole('option', { name: 'Chiffre d’impact' }).click();
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await openSettings(page);
}

/** Chooses until it is chosen: an editor that draws its lists anew between two events of the browser takes the first choice back. */
export async function choose(page: Page, name: string, option: string | { label: string }): Promise<void> {
  const list = editorSettings(page).getByLabel(name, { exact: true });
  await vi.waitFor(async () => {
    const [chosen] = await list.selectOption(option);
    expect(await list.inputValue()).toBe(chosen);
  }, { timeout: 60_000, interval: 200 });
}
