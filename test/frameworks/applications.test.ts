import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { buildApplication, installApplication } from '../../scripts/lib/applications.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';
import { launch, openPage } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';
import { inTime, instancesOf, told } from './support/application.js';

/** Each built page has a card, a map, what a chosen territory changes, and three buttons. */
const applications = [
  { framework: 'React', folder: 'react' },
  { framework: 'Preact', folder: 'preact' },
  { framework: 'Vue', folder: 'vue' },
  { framework: 'Svelte', folder: 'svelte' },
  { framework: 'Angular', folder: 'angular' },
];

const whole = { figure: '42,7 %', view: 'chart', chosen: 'aucun', panel: '', territories: 8 };

describe.each(applications)('an application made with $framework, from the packed tarball', ({ folder }) => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let opened: Awaited<ReturnType<typeof openPage>>;
  let page: Page;

  beforeAll(async () => {
    const installed = await installApplication(folder);
    mkdirSync(join(installed, 'public'), { recursive: true });
    cpSync(inRoot('demo', 'feeds', 'bourgogne-franche-comte-2022.json'), join(installed, 'public', 'impact.json'));
    await buildApplication(installed);
    const built = join(installed, 'dist');
    server = await serve({ folder: built, pages: { '/': readFileSync(join(built, 'index.html'), 'utf8') } });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    opened = await openPage(browser);
    page = opened.page;
    await page.goto(server.origin);
    await expect.poll(() => page.evaluate(told), inTime).toEqual(whole);
  });
  afterEach(async () => {
    await opened.close();
    expect(opened.problems).toEqual([]);
    expect(opened.requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
  });

  const chooseByKeyboard = async (): Promise<void> => {
    await page.locator('impact-map .shapes [role=option][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  };

  it('hears the event of a territory that a reader chooses by the keyboard, and what depends on it changes', async () => {
    await chooseByKeyboard();
    await expect.poll(async () => (await page.evaluate(told)).chosen, inTime).toMatch(/^dep:\d\d$/);
    const { chosen } = await page.evaluate(told);
    const value = figureIn(chosen);
    await expect.poll(() => page.evaluate(told), inTime).toMatchObject({ figure: value, panel: expect.stringContaining(value) as string });
  });

  it('takes back what it gave: without a territory of its own, the card and the map are about the whole again', async () => {
    await chooseByKeyboard();
    await expect.poll(async () => (await page.evaluate(told)).figure, inTime).not.toBe(whole.figure);
    await page.getByText('Toute la région').click();
    await expect.poll(() => page.evaluate(told), inTime).toEqual(whole);
  });

  it('changes a property after the first drawing', async () => {
    await page.getByText('Chiffre ou tableau').click();
    await expect.poll(async () => (await page.evaluate(told)).view, inTime).toBe('table');
    await page.getByText('Chiffre ou tableau').click();
    await expect.poll(() => page.evaluate(told), inTime).toEqual(whole);
  });

  it('takes the map away and brings it back, and keeps none of those it took away', async () => {
    const toggle = page.getByText('Avec ou sans carte');
    for (let round = 0; round < 4; round += 1) {
      await toggle.click();
      await expect.poll(async () => (await page.evaluate(told)).territories, inTime).toBe(0);
      await toggle.click();
      await expect.poll(() => page.evaluate(told), inTime).toEqual(whole);
    }
    // What was on its way is dropped in its time, and a framework may hold what it took away last until it renders again.
    await expect.poll(() => instancesOf(page, 'impact-map'), inTime).toBeLessThanOrEqual(2);
  });
});

/** The figure that the feed gives for a territory, as the French write it. */
function figureIn(territory: string): string {
  const feed = JSON.parse(readFileSync(inRoot('demo', 'feeds', 'bourgogne-franche-comte-2022.json'), 'utf8')) as Feed;
  const { observations, value } = feed.indicators.find(({ id }) => id === 'sorties-dynamiques')!;
  const found = observations?.find((one) => one.territory === territory)?.value ?? value;
  return `${String(found).replace('.', ',')} %`;
}

interface Feed {
  readonly indicators: readonly { readonly id: string; readonly value?: number; readonly observations?: readonly { readonly territory?: string; readonly value: number }[] }[];
}
