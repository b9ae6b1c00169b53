import { expect } from '@open-wc/testing';
import { button, startCalendar, stopCalendar, TODAY, until } from '../support/cards.js';
import { bothFixtures, settled, type Widget } from '../support/fixtures.js';
import { evil, forgetHarm, unharmed, unwatchHarm, watchHarm } from '../support/harm.js';
import { cases, feedOf } from './widgets.js';

/** Nothing of a feed may have become an element of its own, a handler, a script's address or a style. */
function inert(widget: Element): void {
  const all = [...widget.shadowRoot!.querySelectorAll('*')];
  expect(all.filter(({ localName }) => ['script', 'iframe', 'object', 'embed', 'base', 'meta', 'foreignObject', 'use', 'image', 'animate', 'set'].includes(localName))).to.deep.equal([]);
  for (const element of all) {
    expect(element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style'), element.localName).to.deep.equal([]);
    for (const name of ['href', 'xlink:href', 'src', 'action', 'poster']) {
      const address = element.getAttribute(name);
      if (address !== null) expect(address, element.localName).to.match(/^https?:/);
    }
  }
}

/** Each list of the feed with what a careless hand puts among its items. */
function disordered(document: unknown): unknown {
  if (Array.isArray(document)) return [null, 7, 'x', {}, [], ...document.map(disordered), { id: '__proto__', kind: 'constructor', code: 'toString', label: 3, rows: 'x', steps: null, exits: {}, chain: 1 }];
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, disordered(value)]));
}

bothFixtures('a hostile feed', (mount, mode) => {
  before(() => {
    stopCalendar();
    watchHarm();
  });
  after(() => {
    startCalendar();
    unwatchHarm();
  });
  beforeEach(forgetHarm);
  for (const one of cases) {
    it(`does nothing through its words: ${one.name}`, async () => {
      const widget = await mount<Widget>(one.tag, { feed: await feedOf(one, evil), attributes: { lang: 'fr', ...one.attributes }, now: TODAY });
      expect(widget.state).to.equal('ready');
      inert(widget);
      button(widget, 'Méthode').click();
      await until(() => widget.shadowRoot!.querySelector('[part~="method"]'), 'no method');
      inert(widget);
      widget.setAttribute('view', 'table');
      await until(() => widget.shadowRoot!.querySelector('[part~="table"]'), 'no table');
      inert(widget);
      await unharmed();
    });

    if (mode === 'client') {
      it(`throws nothing where its lists are in disorder: ${one.name}`, async () => {
        const widget = await mount<Widget>(one.tag, { feed: disordered(await feedOf(one)), attributes: { lang: 'fr', ...one.attributes }, now: TODAY });
        await settled(widget);
        expect(['ready', 'empty', 'error']).to.include(widget.state);
        inert(widget);
        await unharmed();
      });
    }
  }
});
