import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage } from '../package/support/browser.mjs';
import { allSettled, figures } from '../package/support/page.js';
import { editorSettings, editPage, openSettings } from './support/editor.js';
import { logIn, origin, savePage } from './support/site.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** As the editor saves a table block that its author gave an HTML anchor. */
const TABLE = `<!-- wp:table {"anchor":"chiffres"} -->
<figure class="wp-block-table" id="chiffres"><table><thead><tr><th>Indicateur</th><th>2024</th><th>2025</th></tr></thead><tbody><tr><td>Salariés en parcours</td><td>61</td><td>64</td></tr></tbody></table></figure>
<!-- /wp:table -->`;
const block = (settings: object): string => `<!-- wp:impact-widgets/widget ${JSON.stringify({ widget: 'impact-indicator', settings })} /-->`;

/** What an author sees of the figure in the editor. */
const preview = (page: Page) => page.locator('.wp-block-impact-widgets-widget impact-indicator');
const attributesOfWidget = (page: Page) =>
  page.evaluate(() => {
    const blocks = (window as unknown as { wp: { data: { select(store: string): { getBlocks(): { name: string; attributes: { settings: object; sentence: string } }[] } } } }).wp.data.select('core/block-editor').getBlocks();
    return blocks.find(({ name }) => name === 'impact-widgets/widget')!.attributes;
  });

/** Says in the settings of the widget whose figures the table has. */
async function nameOrganisation(page: Page, name: string): Promise<void> {
  await preview(page).locator('[part="figure"]', { hasText: '64' }).click();
  await openSettings(page);
  await editorSettings(page).getByRole('button', { name: 'Une autre source' }).click();
  await editorSettings(page).getByLabel('Nom de l’organisation').fill(name);
}

describe('a table block of the page', () => {
  it('is what a widget shows: in the editor, to readers, and without a script', async () => {
    const { address, content, id } = savePage('editor', 'Nos chiffres', `${TABLE}\n${block({ for: '#chiffres' })}`);
    expect(content).toContain('id="chiffres"');
    const { page, close, problems } = await logIn(browser, 'editor');
    await editPage(page, id);
    await nameOrganisation(page, 'Régie du Canal');
    await preview(page).getByText('Régie du Canal').first().waitFor();
    await expect.poll(() => attributesOfWidget(page), { timeout: 20_000 }).toMatchObject({ settings: { for: '#chiffres', organisation: 'Régie du Canal' }, sentence: expect.stringContaining('Régie du Canal – Salariés en parcours') as string });
    expect(problems).toEqual([]);
    await close();

    const reader = await openPage(browser);
    await reader.page.goto(address);
    await reader.page.waitForFunction(allSettled);
    expect(await reader.page.evaluate(figures)).toEqual(['64']);
    // The page as it was saved does not say whose figures these are: the site speaks.
    expect(await reader.page.locator('impact-indicator').getByText('Source\u202f: Site d’essai').isVisible()).toBe(true);
    expect(await reader.page.getByRole('table').getByText('61').isVisible()).toBe(true);
    await reader.page.waitForLoadState('networkidle');
    expect(reader.requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    expect(reader.problems).toEqual([]);
    await reader.close();

    const without = await openPage(browser, { javaScriptEnabled: false });
    await without.page.goto(address);
    expect(await without.page.getByRole('row', { name: 'Salariés en parcours 61 64' }).isVisible()).toBe(true);
    await without.close();
  });

  it('is asked for where the page has none of that anchor', async () => {
    const { id } = savePage('editor', 'Sans tableau', block({ for: '#absent' }));
    const { page, close } = await logIn(browser, 'editor');
    await editPage(page, id);
    await page.getByText('Aucun bloc Tableau').waitFor();
    await close();
  });
});

describe('an author', () => {
  it('takes back what was chosen with one step, and the sentence that is kept of it follows', async () => {
    const { id } = savePage('editor', 'Un pas en arrière', `${TABLE}\n${block({ for: '#chiffres' })}`);
    const { page, close } = await logIn(browser, 'editor');
    await editPage(page, id);
    await nameOrganisation(page, 'Régie du Canal');
    const kept = (said: string) => expect.poll(() => attributesOfWidget(page), { timeout: 20_000 }).toMatchObject({ sentence: expect.stringContaining(said) as string });
    await kept('Régie du Canal');
    await page.getByRole('button', { name: 'Undo' }).click();
    await kept('Site d’essai');
    expect((await attributesOfWidget(page)).settings).toEqual({ for: '#chiffres' });
    await close();
  });
});
