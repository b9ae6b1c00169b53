import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Prepared } from '../../src/authoring.js';
import { inRoot } from '../../scripts/lib/root.mjs';
import { snippet } from '../../scripts/lib/snippets.mjs';
import { launch, openPage } from '../package/support/browser.mjs';
import { allDrawn, allSettled, demoFeedText, figures } from '../package/support/page.js';
import { inWordPress, savePage } from './support/site.js';

const { prepare } = (await import(pathToFileURL(inRoot('dist', 'cdn', 'authoring.js')).href)) as { prepare(document: unknown, language: string, languages: string[]): Promise<Prepared> };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('the shortcodes of the page on WordPress show a figure, a map and a sentence', async () => {
  const { document, facts } = await prepare(JSON.parse(demoFeedText('carte-de-france-fictive')), 'fr', ['fr', 'en']);
  const kept = Buffer.from(JSON.stringify({ document, facts })).toString('base64');
  inWordPress(`$kept = ImpactWidgets\\checked(base64_decode('${kept}')); $id = wp_insert_post(['post_type' => 'impact_feed', 'post_status' => 'publish', 'post_title' => 'Nos chiffres']);
    wp_publish_post($id); update_post_meta($id, '_impact_served', wp_slash($kept['served'])); update_post_meta($id, '_impact_facts', wp_slash($kept['facts']));
    global $wpdb; $wpdb->update($wpdb->posts, ['post_status' => 'publish', 'post_name' => 'nos-chiffres'], ['ID' => $id]); clean_post_cache($id);`);
  const { address } = savePage('editor', 'Codes courts', snippet('on-wordpress.md', 'shortcodes'));
  const { page, problems, close } = await openPage(browser);
  await page.goto(address);
  await page.waitForFunction(allSettled);
  await page.waitForFunction(allDrawn);
  const shown = await page.evaluate(figures);
  expect(shown).toHaveLength(2);
  for (const figure of shown) expect(figure).toMatch(/\d/);
  expect(await page.locator('p', { hasText: 'sont entrés en formation' }).locator('impact-indicator').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

it('the shortcode of a feed of another site is written as a tag that asks that site', async () => {
  const { address } = savePage('editor', 'Un autre site', snippet('on-wordpress.md', 'other-site'));
  expect(await (await fetch(address)).text()).toContain('<impact-indicator indicator="salaries-en-parcours" src="https://example.org/impact.json"></impact-indicator>');
});
