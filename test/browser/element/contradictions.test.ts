import { expect } from '@open-wc/testing';
import '../../../src/widgets/indicator/index.js';
import { add, removeAdded, siae, until, widgetIn, words } from '../support/cards.js';

describe('figures that can’t both be right', () => {
  afterEach(removeAdded);

  const card = (indicator: Record<string, unknown>, more?: Record<string, unknown>) =>
    add(`<impact-indicator lang="fr"><script type="application/json">${JSON.stringify(siae(indicator, more))}</script></impact-indicator>`);

  it('are shown as they are written, and told once in the console without their numbers', async () => {
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (text: string) => warned.push(text);
    const parts = { id: 'salaries-en-parcours', observations: [{ value: 61 }, { value: 50, by: { sexe: 'hommes' } }, { value: 28, by: { sexe: 'femmes' } }] };
    try {
      for (let times = 0; times < 2; times++) {
        const holder = card(parts);
        await until(() => widgetIn(holder).state === 'ready' && warned.length);
      }
      const twice = card({ id: 'salaries-en-parcours', observations: [{ value: 30 }, { value: 40 }] });
      await until(() => widgetIn(twice).state === 'ready' && warned.length > 1);
      expect(warned).to.have.length(2);
      expect(warned[0]).to.match(/: la somme des parties dépasse le total\. La donnée est gardée telle quelle\.$/);
      expect(warned[1]).to.match(/deux observations portent sur la même période/);
      expect(warned.join('')).not.to.match(/61|78|50|28|30|40/);
    } finally {
      console.warn = warn;
    }
  });

  it('never get the organisation as a source where they name one that is not there', async () => {
    const holder = card({ id: 'salaries-en-parcours', value: 61, source: 'nulle-part' });
    await until(() => widgetIn(holder).state === 'ready');
    expect(words(widgetIn(holder).shadowRoot)).to.contain('source non précisée').and.not.to.contain('déclaratif');
  });
});
