/**
 * `npm run screenshots [-- page.html …] [--widths=280,800] [--themes=light] [--languages=fr] [--selector=impact-map] [--height=900]
 * [--folder=docs/images]`: pictures of the demo's pages, in .screenshots/; with a height, of their top only. Builds nothing: the pages
 * are drawn from the sources. Those of the README:
 *   npm run screenshots -- index.html --widths=1200 --themes=light --languages=fr --height=820 --folder=docs/images
 *   npm run screenshots -- exemples/carte.html --selector=impact-map --widths=1056 --themes=light --languages=fr --folder=docs/images
 *   npm run screenshots -- exemples/fiche.html --selector=impact-indicator --widths=860 --themes=light --languages=fr --folder=docs/images
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { browserArguments, ensureBrowser } from './lib/browser.mjs';
import { filesIn } from './lib/files.mjs';
import { inRoot } from './lib/root.mjs';

const given = process.argv.slice(2);
const option = (name, standard) => given.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? standard;
const list = (name, standard) => option(name, standard).split(',');

const chosen = given.filter((argument) => !argument.startsWith('--'));
const pages = chosen.length > 0 ? chosen : filesIn(inRoot('demo'), /\.html$/);
const widths = list('widths', '280,480,800,1200').map(Number);
const themes = list('themes', 'light,dark');
const languages = list('languages', 'fr,en');
const selector = option('selector', '');
const height = Number(option('height', 0));
const folder = inRoot(option('folder', '.screenshots'));

/** A page is drawn when no widget is pending and nothing more is asked of the network. */
const drawn = () =>
  [...document.querySelectorAll('*')].every((element) => !element.localName.startsWith('impact-') || element.state !== 'pending');

async function picture(context, origin, { name, width, theme, language }) {
  const page = await context.newPage();
  await page.goto(new URL(`${name}?lang=${language}`, origin).href, { waitUntil: 'load' });
  await page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), language);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(drawn, undefined, { timeout: 10_000 }).catch(() => console.warn(`  ${name}: a widget is still pending`));
  const path = join(folder, `${name.replace(/\.html$/, '').replaceAll('/', '-')}-${width}-${theme}-${language}.png`);
  if (selector) await page.locator(selector).first().screenshot({ path });
  else await page.screenshot({ path, fullPage: !height });
  console.log(`  ${path}`);
  await page.close();
}

mkdirSync(folder, { recursive: true });
const server = await createServer({ configFile: inRoot('vite.config.ts'), logLevel: 'error', server: { port: 5273, hmr: false } });
await server.listen();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments });
try {
  for (const theme of themes) {
    for (const width of widths) {
      const context = await browser.newContext({
        viewport: { width, height: height || 900 },
        colorScheme: theme,
        reducedMotion: 'reduce',
        locale: 'fr-FR',
      });
      for (const language of languages)
        for (const name of pages) await picture(context, server.resolvedUrls.local[0], { name, width, theme, language });
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
