import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage } from '../package/support/browser.mjs';
import { allDrawn, allSettled, demoFeedText, figures } from '../package/support/page.js';
import { choose, editPage, insertWidget } from './support/editor.js';
import { feedAddress, logIn, newFeed, origin, publishFeed, savePage, verdict } from './support/site.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const messages = (page: Page): Promise<string> => page.locator('#impact-messages').innerText();

/** As a spreadsheet puts it on the clipboard. */
const SHEET = 'Indicateur\t2024\t2025\nSalariés en parcours\t61\t64\nAccès à la formation (%)\t50\tenviron beaucoup\n';

describe('an author in the administration', () => {
  it('pastes a feed, reads in words what is withheld of it, sees it drawn, and publishes it without what is withheld', async () => {
    const { page, close } = await logIn(browser, 'editor');
    await newFeed(page, 'Carte des sorties');
    await page.fill('#impact-pasted', demoFeedText('carte-de-france-fictive'));
    expect(await verdict(page)).toBe('2 indicateurs sont lus. Ce qui est retenu reste dans votre texte, que seuls lisent ceux qui peuvent modifier ce flux\u202f; ce n’est pas dans le flux publié. 6 messages pour vous\u202f:');
    expect(await messages(page)).toContain('un effectif d’au moins 11 personnes');
    await page.locator('#impact-preview impact-dashboard').getByText('Accès à la formation').first().waitFor();
    const name = await publishFeed(page);
    const served = (await (await fetch(feedAddress(name))).json()) as { indicators: { observations: { territory: string; value: number | null }[] }[] };
    const pasted = JSON.parse(await page.inputValue('#impact-pasted')) as typeof served;
    const allier = (feed: typeof served) => feed.indicators[0]!.observations.find(({ territory }) => territory === 'dep:04')!.value;
    expect(allier(pasted)).toBeTypeOf('number');
    expect(allier(served)).toBe(null);
    await close();
  });

  it('is told in words where a feed is broken, and nothing of it is saved', async () => {
    const { page, close } = await logIn(browser, 'editor');
    await newFeed(page, 'Flux cassé');
    await page.fill('#impact-pasted', '{\n  "version": "1.0",\n  "organisation" "Juratri"\n}');
    expect(await verdict(page)).toBe('Ceci ne peut pas encore être enregistré.');
    expect(await messages(page)).toContain('cesse d’en être à la ligne 3');
    await page.locator('#publish:not(.disabled)').click();
    await page.waitForFunction(() => document.activeElement?.id === 'impact-pasted');
    expect(page.url()).toContain('post-new.php');
    await page.fill('#impact-pasted', '{"version": "1.0", "organisation": {"name": "Juratri", "role": "siae"}, "indicators": [{"id": "salaries-en-parcours", "value": "beaucoup", "period": "2025"}]}');
    await page.locator('#impact-messages', { hasText: 'beaucoup' }).waitFor();
    expect(await messages(page)).toMatch(/Indicateur.1[\s\S]*value[\s\S]*beaucoup/);
    await close();
  });

  it('pastes the sheet that people have, and what can’t be read of it is told by its row and its year', async () => {
    const { page, close } = await logIn(browser, 'author');
    await newFeed(page, '');
    await page.fill('#impact-pasted', SHEET);
    expect(await verdict(page)).toBe('Ceci ne peut pas encore être enregistré.');
    expect(await messages(page)).toContain('il manque le nom de l’organisation');
    await page.fill('#impact-organisation', 'Régie du Canal');
    await page.locator('#impact-messages', { hasNotText: 'il manque le nom' }).waitFor();
    expect(await verdict(page)).toContain('2 indicateurs sont lus.');
    expect(await messages(page)).toMatch(/3.*2025[\s\S]*environ beaucoup/);
    const name = await publishFeed(page);
    expect(name).toBe('regie-du-canal');
    const served = (await (await fetch(feedAddress(name))).json()) as { indicators: { id: string; observations: { period: string; value: number }[] }[] };
    expect(served.indicators[0]).toMatchObject({ id: 'salaries-en-parcours', observations: [{ period: '2024', value: 61 }, { period: '2025', value: 64 }] });
    await close();
  });

  it('takes a .csv file as an old spreadsheet saves it, which WordPress itself would not keep', async () => {
    const { page, close } = await logIn(browser, 'author');
    await newFeed(page, 'Depuis un fichier');
    const buffer = Buffer.from('Indicateur;2025\r\nSalariés en parcours;1 234\r\n', 'latin1');
    await page.setInputFiles('#impact-file', { name: 'chiffres.csv', mimeType: 'text/csv', buffer });
    await page.fill('#impact-organisation', 'Régie du Port');
    await page.locator('#impact-verdict', { hasText: '1 indicateur est lu' }).waitFor();
    expect(await page.inputValue('#impact-pasted')).toContain('Salariés en parcours');
    const served = (await (await fetch(feedAddress(await publishFeed(page)))).json()) as { indicators: { observations: { value: number }[] }[] };
    expect(served.indicators[0]!.observations[0]!.value).toBe(1234);
    await close();
  });

  it('who may only write drafts makes no feeds, and a subscriber does not see them', async () => {
    for (const role of ['contributor', 'subscriber'] as const) {
      const { page, close } = await logIn(browser, role);
      expect(await page.locator('#adminmenu').getByText('Impact', { exact: true }).count()).toBe(0);
      const answer = await page.goto(`${origin}/wp-admin/post-new.php?post_type=impact_feed`);
      expect(answer!.status()).toBe(403);
      await close();
    }
  });
});

describe('an editor who may not write HTML', () => {
  /** Makes a page with a card and a map in the block editor. @returns its address */
  async function publishPage(page: Page, feeds: { card: string; map: string }): Promise<string> {
    await editPage(page);
    await page.getByRole('textbox', { name: 'Add title' }).fill('Notre impact');
    await insertWidget(page);
    await choose(page, 'Flux', feeds.card);
    await choose(page, 'Indicateur', { label: 'Taux de sorties dynamiques' });
    const card = page.locator('.wp-block-impact-widgets-widget impact-indicator[indicator="sorties-dynamiques"]');
    await card.locator('[part="figure"]', { hasText: '26' }).waitFor();
    await insertWidget(page);
    await choose(page, 'Flux', feeds.map);
    await choose(page, 'Vue', { label: 'Carte' });
    await choose(page, 'Territoires', { label: 'régions' });
    await page.waitForFunction(() => (document.querySelector('impact-map') as { state?: string } | null)?.state === 'ready');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('region', { name: 'Editor publish' }).getByRole('button', { name: 'Publish', exact: true }).click();
    await page.locator('.post-publish-panel__postpublish').waitFor();
    return page.evaluate(() => (window as unknown as { wp: { data: { select(store: string): { getPermalink(): string } } } }).wp.data.select('core/editor').getPermalink());
  }

  it('publishes a page with a card and a map, which anybody reads, with a script or without one', async () => {
    const { page, close } = await logIn(browser, 'editor');
    const feeds = { card: '', map: '' };
    for (const [which, file] of [['card', 'atelier-des-berges-fictif'], ['map', 'carte-de-france-fictive']] as const) {
      await newFeed(page, `Page, ${file}`);
      await page.fill('#impact-pasted', demoFeedText(file));
      await verdict(page);
      feeds[which] = await publishFeed(page);
    }
    const address = await publishPage(page, feeds);
    await close();

    const reader = await openPage(browser);
    await reader.page.goto(address);
    await reader.page.waitForFunction(allSettled);
    await reader.page.waitForFunction(allDrawn);
    expect(await reader.page.evaluate(figures)).toEqual(['15 sur 26']);
    expect(await reader.page.locator('impact-map').getByRole('option').count()).toBeGreaterThan(10);
    await reader.page.waitForLoadState('networkidle');
    expect(reader.requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    expect(reader.problems).toEqual([]);
    await reader.close();

    const without = await openPage(browser, { javaScriptEnabled: false });
    await without.page.goto(address);
    const card = without.page.locator('impact-indicator');
    expect(await card.locator('caption').innerText()).toBe('Taux de sorties dynamiques');
    expect(await card.innerText()).toContain('15 sur 26');
    expect(await card.innerText()).toContain('Source\u202f: L\'Atelier des Berges');
    expect(await without.page.locator('impact-map caption').innerText()).toBe('Accès à la formation');
    await without.close();
  });

  it('keeps what WordPress would take away: the tag and the script go, the block and the shortcode stay', async () => {
    const { page, close } = await logIn(browser, 'editor');
    await newFeed(page, 'Pour le code court');
    await page.fill('#impact-pasted', demoFeedText('juratri'));
    await verdict(page);
    const name = await publishFeed(page);
    await close();
    const { address, content } = savePage('editor', 'Code court', `<script>alert(1)</script><impact-indicator src="x"></impact-indicator>
<p>Nous trions <strong>[impact feed="${name}" indicator="dechets-traites" variant="inline"]</strong> par an.</p>
[impact feed="${name}" controls=""]
<!-- wp:impact-widgets/widget {"widget":"impact-sources","feed":"${name}"} /-->`);
    expect(content).not.toMatch(/<script|<impact-/);
    const reader = await openPage(browser);
    await reader.page.goto(address);
    await reader.page.waitForFunction(allSettled);
    expect((await reader.page.evaluate(figures))[0]).toContain('40');
    expect(await reader.page.locator('impact-indicator:not([variant])').getByRole('button').count()).toBe(0);
    await reader.page.locator('impact-sources').getByText('Sources').first().waitFor();
    expect(reader.problems).toEqual([]);
    await reader.close();
  });
});
