import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { buildApplication, checkApplication, installApplication } from '../../scripts/lib/applications.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';
import { snippet } from '../../scripts/lib/snippets.mjs';
import { launch, openPage } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';
import { inTime, instancesOf, told } from './support/application.js';

interface Application {
  readonly framework: string;
  readonly folder: string;
  /** Files of it that its page in docs/places shows. */
  readonly shown: readonly (readonly [string, () => string])[];
  readonly program: string | undefined;
}

/**
 * Each built page has a card, a map, what a chosen territory changes, and three buttons. `program`: what its checker accepts and, from the
 * word `wrong` on, refuses line by line; Angular takes any attribute of a custom element.
 */
const applications: readonly Application[] = [
  { framework: 'React', folder: 'react', shown: [['src/Impact.tsx', () => snippet('in-react.md', 'component')]], program: 'react.tsx' },
  { framework: 'Preact', folder: 'preact', shown: [['src/Impact.tsx', () => snippet('in-preact.md', 'component')]], program: 'preact.tsx' },
  { framework: 'Vue', folder: 'vue', shown: [['src/Impact.vue', () => snippet('in-vue.md', 'component')], ['vite.config.ts', () => snippet('in-vue.md', 'configuration')]], program: 'vue.vue' },
  { framework: 'Svelte', folder: 'svelte', shown: [['src/Impact.svelte', () => snippet('in-svelte.md', 'component')]], program: 'svelte.svelte' },
  { framework: 'Angular', folder: 'angular', shown: [['src/impact.ts', () => snippet('in-angular.md', 'component')], ['angular.json', () => snippet('in-angular.md', 'configuration')]], program: undefined },
];

const whole = { figure: '42,7 %', view: 'chart', chosen: 'aucun', panel: '', territories: 8 };

describe.each(applications)('an application made with $framework, from the packed tarball', ({ folder, shown, program }) => {
  let installed: string;
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let opened: Awaited<ReturnType<typeof openPage>>;
  let page: Page;

  beforeAll(async () => {
    installed = await installApplication(folder);
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

  it.each(shown)('is what its page in docs/places shows: %s', (file, text) => {
    expect(readFileSync(inRoot('demo', 'frameworks', folder, file), 'utf8')).toBe(text());
  });

  // Angular's own checker takes any attribute of a custom element.
  if (program) it('is checked: right attributes, values and handlers are accepted, wrong ones are refused', async () => {
    const source = readFileSync(inRoot('test', 'fixtures', 'frameworks', program), 'utf8');
    const lines = source.split('\n');
    const copy = join(installed, 'src', `Checked.${program.replace(/^.*\./, '')}`);
    cpSync(inRoot('test', 'fixtures', 'frameworks', program), copy);
    const { output } = await checkApplication(installed).finally(() => rmSync(copy));
    const refused = [...new Set([...output.matchAll(/Checked\.\w+[(:](\d+)[,:]/g)].map(([, line]) => Number(line)))].sort((a, b) => a - b);
    const from = lines.findIndex((line) => line.includes('wrong'));
    const wrong = lines.flatMap((line, index) => (index > from && /^\s*<impact/i.test(line) ? [index + 1] : []));
    expect(wrong.length).toBeGreaterThan(5);
    expect(refused).toEqual(wrong);
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
