import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArguments, ensureBrowser } from './browser.mjs';
import { engineNames, ensureFirefox, ensureWebkit } from './engines.mjs';
import { emulateInFirefox } from './firefox-scope.mjs';
import { setViewport, startWebkitDriver } from './webkit-driver.mjs';
import { within } from './within.mjs';
import { poolOf } from './wtr-pool.mjs';

/** The reader of every test. Fades would be caught half-way by checks of contrast; tests of motion ask for it with `emulateMedia`. */
const visitor = { locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' };

export const chromiumLauncher = async () =>
  playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: await ensureBrowser(), args: browserArguments },
    createBrowserContext: ({ browser }) => browser.newContext(visitor),
  });

/** How large a page is when its tests begin, in CSS pixels: in Chromium this is Playwright's own measure. */
const viewport = { width: 1280, height: 720 };

/** Each page is given to its tests as every other was, whatever those before it have changed. */
async function firefoxPage({ context }) {
  const page = await context.newPage();
  const goto = page.goto.bind(page);
  page.goto = async (...given) => {
    await page.setRequestInterception(false);
    page.removeAllListeners('request');
    await page.setViewport(viewport);
    await emulateInFirefox(page, { media: '', colorScheme: 'none', forcedColors: 'none', reducedMotion: 'none' });
    return goto(...given);
  };
  return page;
}

/** Firefox by WebDriver BiDi, `size` of them, each with one page: those of a browser that are not in front draw seldom. */
export async function firefoxLauncher(size) {
  const { puppeteerLauncher } = await import('@web/test-runner-puppeteer');
  const launchOptions = {
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, TZ: visitor.timezoneId },
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'intl.accept_languages': `${visitor.locale}, fr` },
  };
  const make = async () => puppeteerLauncher({ launchOptions, createPage: firefoxPage });
  return poolOf({ name: engineNames.firefox, type: 'puppeteer', size, make });
}

/** WebKitGTK by WebDriver, `size` of them, since a driver has one browser, and a browser one page. */
export async function webkitLauncher(size) {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const paths = await ensureWebkit();

  async function make() {
    const { port, stop } = await startWebkitDriver(paths, { TZ: visitor.timezoneId });
    const launcher = webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
      },
    });
    const [begin, leave] = [launcher.startSession.bind(launcher), launcher.stop.bind(launcher)];
    return Object.assign(launcher, {
      async startSession(id, url) {
        await launcher.ensureManagerInitialized();
        await setViewport(launcher.driver, viewport);
        return begin(id, url);
      },
      stop: () => within(leave(), 5000, 'the driver hangs').finally(stop),
    });
  }
  return poolOf({ name: engineNames.webkit, type: 'webdriver', size, make });
}
