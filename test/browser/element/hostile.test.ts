import { expect } from '@open-wc/testing';
import '../../../src/widgets/indicator/index.js';
import type { ImpactIndicator } from '../../../src/widgets/indicator/indicator.js';
import { add, button, feed, removeAdded, siae, startCalendar, stopCalendar, TODAY, until, words } from '../support/cards.js';
import { mountIn, settled, unmountAll } from '../support/fixtures.js';
import { forgetHarm, unharmed, unwatchHarm, watchHarm } from '../support/harm.js';

interface BadFeed {
  readonly file: string;
  readonly what: string;
  readonly goodIndicators: readonly string[];
  readonly error?: string;
}
const manifest = (await (await fetch('/test/fixtures/bad/manifest.json')).json()) as readonly BadFeed[];

/** Nothing of a feed may have become an element of its own, a handler, a script's address or a style. */
function inert(widget: Element): void {
  const all = [...widget.shadowRoot!.querySelectorAll('*')];
  expect(all.filter(({ localName }) => ['script', 'img', 'iframe', 'object', 'embed', 'base', 'meta'].includes(localName))).to.deep.equal(
    [],
  );
  for (const element of all) {
    expect(element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style')).to.deep.equal([]);
    const href = element.getAttribute('href');
    if (href !== null) expect(['http:', 'https:']).to.include((element as HTMLAnchorElement).protocol);
  }
}

describe('a feed that is wrong or hostile', () => {
  before(() => {
    stopCalendar();
    watchHarm();
  });
  after(() => {
    startCalendar();
    unwatchHarm();
  });
  beforeEach(forgetHarm);
  afterEach(removeAdded);

  for (const { file, what, goodIndicators, error } of manifest) {
    it(`runs nothing and throws nothing: ${what} (${file})`, async () => {
      const cards = (goodIndicators.length ? goodIndicators : [undefined])
        .map(
          (id) =>
            `<impact-indicator lang="fr" src="/test/fixtures/bad/${file}"${id ? ` indicator="${id}"` : ''}><p>Texte de la page.</p></impact-indicator>`,
        )
        .join('');
      const widgets = [...add(cards).querySelectorAll<ImpactIndicator>('impact-indicator')];
      for (const widget of widgets) await settled(widget);
      for (const widget of widgets) {
        inert(widget);
        if (goodIndicators.length) expect(widget.state, widget.indicator).to.equal('ready');
        else {
          expect(widget.state).to.equal(error ? 'error' : 'empty');
          expect(words(widget.shadowRoot!.querySelector('[part="message"]'))).to.match(
            /^(Le chiffre n’a pas pu être chargé|Le fichier de données)/,
          );
          expect(widget.querySelector('p')!.checkVisibility()).to.equal(true);
        }
      }
      await unharmed();
    });
  }

  it('is as harmless in its table, its method panel and its reading', async () => {
    for (const file of ['markup.json', 'urls.json', 'long.json', 'invisible.json', 'prototype.json']) {
      const { goodIndicators } = manifest.find((one) => one.file === file)!;
      const widget = add(
        `<impact-indicator lang="fr" src="/test/fixtures/bad/${file}" indicator="${goodIndicators.at(-1)}"></impact-indicator>`,
      ).querySelector('impact-indicator')!;
      await settled(widget);
      button(widget, 'Méthode').click();
      await until(() => widget.shadowRoot!.querySelector('[part="method"]'));
      inert(widget);
      button(widget, 'Tableau').click();
      await until(() => widget.shadowRoot!.querySelector('[part="table"]'));
      inert(widget);
    }
    await unharmed();
  });

  it('is as harmless when a server rendered it', async () => {
    const text = await (await fetch('/test/fixtures/bad/markup.json')).text();
    const widget = await mountIn('server')<ImpactIndicator>('impact-indicator', {
      feed: JSON.parse(text),
      now: TODAY,
      attributes: { indicator: 'a', lang: 'fr' },
    });
    inert(widget);
    expect(widget.querySelectorAll('img')).to.have.length(0);
    unmountAll();
    await unharmed();
  });

  it('closes no island early with a script end in its words', async () => {
    const label = '</script><img src=x onerror=alert(1)>';
    const widget = await mountIn('server')<ImpactIndicator>('impact-indicator', {
      feed: siae({ id: 'x-fin', label, unit: 'personnes', value: 30 }),
      now: TODAY,
      attributes: { lang: 'fr' },
    });
    expect(words(widget.shadowRoot!.querySelector('h3'))).to.equal(label);
    expect(widget.ownerDocument.querySelectorAll('img[src="x"]')).to.have.length(0);
    unmountAll();
    await unharmed();
  });

  it('does not let a good feed beside it down', async () => {
    const holder = add('<impact-indicator src="/test/fixtures/bad/broken.txt"></impact-indicator><impact-indicator></impact-indicator>');
    const [broken, good] = holder.querySelectorAll<ImpactIndicator>('impact-indicator');
    good!.feed = await feed('juratri');
    await settled(broken!);
    await settled(good!);
    expect([broken!.state, good!.state]).to.deep.equal(['error', 'ready']);
  });
});
