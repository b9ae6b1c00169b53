import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/browser.mjs';
import { figures, frenchPage } from './support/page.js';
import { visitPage } from './support/visit.js';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const card = '<impact-indicator src="/feeds/bourgogne-franche-comte-2022.json" indicator="sorties-dynamiques" territory="dep:39"><p>43 % en 2022.</p></impact-indicator>';
const autoloader = '<script type="module" src="/autoloader.js"></script>';

/** Runs in the page: what a reader sees of the card. */
const seen = (): { state: string | undefined; message: string; own: boolean } => {
  const widget = document.querySelector('impact-indicator')! as HTMLElement & { state?: string };
  const message = widget.shadowRoot?.querySelector('[part~="message"]')?.textContent ?? '';
  return { state: widget.state, message: message.replaceAll(/\s+/g, ' ').trim(), own: widget.querySelector('p')!.checkVisibility() };
};
const said = (): boolean => (document.querySelector('impact-indicator') as { state?: string } | null)?.state === 'error';

describe('a page whose network goes once the first files are there', () => {
  it('says so with the words that it has, keeps its own text, and is drawn when the reader asks again', async () => {
    let down = true;
    const { page, leave } = await visitPage(browser, frenchPage(card, autoloader), {
      behave: (path) => (down && (path.startsWith('/feeds/') || (path.startsWith('/chunks/') && !path.includes('/core-') && !path.includes('/words-'))) ? { drop: true } : undefined),
    });
    await page.waitForFunction(said);
    expect(await page.evaluate(seen)).toEqual({ state: 'error', message: 'Le chiffre n’a pas pu être chargé : le réseau ne répond pas.', own: true });
    down = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect.poll(() => page.evaluate(figures)).toEqual([expect.stringMatching(/%/)]);
    await leave();
  });

  it('blames no feed for a file of the library that does not come', async () => {
    const { page, leave } = await visitPage(browser, frenchPage(card.replace('bourgogne-franche-comte-2022', 'atelier-des-berges-fictif').replace(' territory="dep:39"', ''), autoloader), {
      behave: (path) => (path.startsWith('/chunks/guarded-') ? { status: 404 } : undefined),
    });
    await page.waitForFunction(said);
    expect(await page.evaluate(seen)).toEqual({
      state: 'error',
      message: 'Le chiffre n’a pas pu être chargé : une partie de l’affichage n’a pas pu être chargée ou n’a pas fonctionné. Le texte ci-dessus est celui de la page.',
      own: true,
    });
    await leave();
  });
});
