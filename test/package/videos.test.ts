import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/browser.mjs';
import { feedText, frenchPage, recorded } from './support/page.js';
import { visitPage } from './support/visit.js';

const HOST = 'https://www.youtube-nocookie.com';

const withFilm = (): string => {
  const feed = JSON.parse(feedText('etude-avise-2016')) as { videos: Record<string, unknown>[] };
  Object.assign(feed.videos[0]!, { url: 'https://youtu.be/aBcDeFgHi-k', poster: 'https://i.ytimg.com/vi/aBcDeFgHi-k/hqdefault.jpg', captions: [{ language: 'fr', url: 'https://elsewhere.example/fr.vtt' }] });
  return JSON.stringify(feed);
};

describe('the film of a third party, on a page of the strictest policy that names its host', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('asks that host alone, and only once the reader has said so', async () => {
    const { page, requests, server, leave } = await visitPage(
      browser,
      frenchPage('<impact-videos src="/film.json"></impact-videos>', '<script type="module" src="/autoloader.js"></script>'),
      { csp: `default-src 'self'; script-src 'self'; style-src 'self'; frame-src ${HOST}; require-trusted-types-for 'script'`, pages: { '/film.json': withFilm() } },
    );
    const elsewhere = (): string[] => requests.filter((url) => !url.startsWith(server.origin));
    await page.route(`${HOST}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>x</title><p>Le film</p>' }));
    await page.locator('impact-videos [part=watch]').click();
    await page.locator('impact-videos [part=choice]').waitFor();
    await page.waitForTimeout(200);
    expect(elsewhere()).toEqual([]);
    await page.locator('impact-videos').getByText('Lire ici', { exact: true }).click();
    await page.frameLocator('impact-videos iframe').getByText('Le film').waitFor();
    expect(elsewhere()).toEqual([`${HOST}/embed/aBcDeFgHi-k?autoplay=1&rel=0&playsinline=1&hl=fr&cc_load_policy=1&cc_lang_pref=fr`]);
    expect((await page.evaluate(recorded)).violations).toEqual([]);
    await leave();
  });
});
