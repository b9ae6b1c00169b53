import { expect } from '@open-wc/testing';
import { button, startCalendar, stopCalendar, TODAY, until, words } from '../support/cards.js';
import { bothFixtures, type Widget } from '../support/fixtures.js';
import { cases, feedOf } from './widgets.js';

before(stopCalendar);
after(startCalendar);

const root = (widget: Widget): ShadowRoot => widget.shadowRoot!;
const buttons = (widget: Widget): string[] => [...root(widget).querySelectorAll('[part~="controls"] button')].map(words);

/** French words that only an unfinished translation leaves. */
const FRENCH = /(?<![\p{L}-])(?:Champ|Lecture|Tableau|Méthode|Lire|Copier|personnes|sortants|entreprise d’insertion|selon|levés?|en place|prévu|estimation \(|non publié|aucune?|avec|pour|depuis|dans)(?![\p{L}-])/u;

/** What the feed itself has in French only stays French, and says so. */
function english(widget: Widget): string {
  const holder = document.createElement('div');
  holder.append(...[...root(widget).childNodes].map((node) => node.cloneNode(true)));
  for (const foreign of holder.querySelectorAll('[lang="fr"], [part~="source"], footer')) foreign.remove();
  return words(holder);
}

bothFixtures('each widget of the study', (mount) => {
  for (const one of cases) {
    const { name, tag, attributes } = one;
    const mounted = async (more: Record<string, string> = {}): Promise<Widget> =>
      mount(tag, { feed: await feedOf(one), attributes: { lang: 'fr', ...attributes, ...more }, now: TODAY });

    describe(name, () => {
      it('is ready, under a heading, with nothing unsaid in it', async () => {
        const widget = await mounted();
        expect(widget.state).to.equal('ready');
        if (tag !== 'impact-quote') expect(words(root(widget).querySelector('h3')).length).to.be.greaterThan(10);
        expect(words(root(widget).querySelector('.widget'))).not.to.match(/undefined|NaN|\[object|null|Infinity|…$/);
        expect(root(widget).querySelectorAll('[style]')).to.have.lengthOf(0);
      });

      it('shows one caution at most, and says of invented figures that they are', async () => {
        const widget = await mounted();
        // Each film is a card.
        const cards = tag === 'impact-videos' ? [...root(widget).querySelectorAll('[part~="entry"]')] : [root(widget)];
        expect(cards).not.to.have.lengthOf(0);
        for (const card of cards) expect(card.querySelectorAll('.caution').length).to.be.at.most(1);
        // A visitor's own answers are not the feed's.
        if (one.feed.includes('fictif') && attributes['editable'] === undefined) expect(words(root(widget).querySelector('.widget'))).to.match(/fictives?|valeurs d’exemple/i);
      });

      it('has one stop of the keyboard for each graphic, and few others', async () => {
        const widget = await mounted();
        for (const list of root(widget).querySelectorAll('[role="listbox"]')) {
          expect(list.querySelectorAll('[role="option"][tabindex="0"]'), 'one stop').to.have.lengthOf(1);
          const [first] = list.querySelectorAll<HTMLElement>('[role="option"][tabindex="0"]');
          expect(first!.ariaLabel ?? words(first)).to.match(/\d|[a-z]/);
          first!.focus();
          first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
          await widget.updateComplete;
          expect(root(widget).activeElement).to.equal(null);
        }
      });

      it('gives the same facts as a table with a caption', async () => {
        const widget = await mounted({ view: 'table' });
        await until(() => root(widget).querySelector('[part~="table"] table'), 'no table');
        expect(words(root(widget).querySelector('caption')).length).to.be.greaterThan(5);
        expect(root(widget).querySelectorAll('tbody tr').length).to.be.greaterThan(0);
        expect(root(widget).querySelectorAll('tbody th[scope="row"]').length).to.be.greaterThan(0);
        expect(words(root(widget).querySelector('table'))).not.to.match(/undefined|NaN|\[object|null/);
      });

      it('opens its method, which Escape closes', async () => {
        const widget = await mounted();
        button(widget, 'Méthode').click();
        await until(() => root(widget).querySelector('[part~="method"]'), 'no method');
        expect(root(widget).querySelectorAll('[part~="method"] dd').length).to.be.greaterThan(0);
        const control = button(widget, 'Méthode');
        control.focus();
        control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        await until(() => !root(widget).querySelector('[part~="method"]'), 'it stays open');
      });

      it('speaks English', async () => {
        const widget = await mounted({ lang: 'en' });
        expect(root(widget).querySelector('.widget')!.getAttribute('lang')).to.equal('en');
        expect(english(widget).match(FRENCH)?.[0]).to.equal(undefined);
        expect(buttons(widget).filter((label) => /Tableau|Méthode|Lire/.test(label))).to.deep.equal([]);
      });

      it('has no accessibility fault, drawn or as a table', async () => {
        const widget = await mounted();
        await expect(widget).to.be.accessible();
        widget.setAttribute('view', 'table');
        await until(() => root(widget).querySelector('[part~="table"] table'), 'no table');
        await expect(widget).to.be.accessible();
      });

      it('says which there are when one is asked for that the feed does not have', async () => {
        const [key] = Object.keys(attributes).filter((attribute) => /^(?:progress|pathway|case|focus|indicator)$/.test(attribute));
        if (!key) return;
        const widget = await mounted({ [key]: 'pas-la' });
        await until(() => widget.state === 'empty' || widget.state === 'error', `it is ${widget.state}`);
        expect(words(root(widget))).to.include(attributes[key]);
      });
    });
  }
});
