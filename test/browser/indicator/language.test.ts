import { expect } from '@open-wc/testing';
import '../../../src/widgets/feed/index.js';
import '../../../src/widgets/indicator/index.js';
import {
  add,
  cardIn,
  feed,
  figure,
  part,
  press,
  removeAdded,
  shown,
  siae,
  startCalendar,
  stopCalendar,
  until,
  widgetIn,
  words,
} from '../support/cards.js';
import { bothFixtures, settled } from '../support/fixtures.js';

before(stopCalendar);
after(startCalendar);
afterEach(removeAdded);

const src = 'src="/test/fixtures/feeds/bourgogne-franche-comte-2022.json" indicator="sorties-dynamiques"';

describe('the language of a widget', () => {
  it('is its own', async () => {
    const widget = widgetIn(add(`<div lang="fr"><impact-indicator lang="en" ${src}></impact-indicator></div>`));
    await shown(widget, '42.7%');
  });

  it('is that of the nearest element that says one, through shadow roots', async () => {
    const holder = add('<section lang="en"><div></div></section>');
    const root = holder.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<p><impact-indicator ${src}></impact-indicator></p>`;
    await shown(root.querySelector('impact-indicator')!, '42.7%');
  });

  it('is French where the page has one that the library does not speak', async () => {
    const widget = widgetIn(add(`<impact-indicator lang="br" ${src}></impact-indicator>`));
    await shown(widget, '42,7 %');
    expect(part(widget, 'title').closest('[lang]')?.getAttribute('lang')).to.equal('fr');
  });

  it('is the feed’s where the page says none', async () => {
    const before = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    const widget = widgetIn(add('<impact-indicator></impact-indicator>'));
    widget.feed = { ...siae({ id: 'salaries-en-parcours', value: 1000 }), language: 'en' };
    await shown(widget, '1,000');
    document.documentElement.lang = before;
  });
});

bothFixtures('a card that changes its language', (mount) => {
  const card = cardIn(mount);

  it('says everything anew, what is open included', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part="method"]'));
    widget.lang = 'en';
    await until(() => figure(widget) === '15 of 26');
    expect(words(part(widget, 'source'))).to.match(/^Fictional data · Scope: L'Atelier des Berges, Lons-le-Saunier · n = 26 · Source: /);
    expect([...part(widget, 'controls').querySelectorAll('button')].map(words)).to.deep.equal(['Read', 'Table', 'Method']);
    expect(words(part(widget, 'method'))).to.contain('fewer than 11 people');
    expect(part(widget, 'title').closest('[lang]')?.getAttribute('lang')).to.equal('en');
    await expect(widget).to.be.accessible();
  });

  it('and changes back at once ends with the last one', async () => {
    const widget = await card('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques', lang: 'en' });
    expect(figure(widget)).to.equal('42.7%');
    widget.lang = 'fr';
    await Promise.resolve();
    widget.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(figure(widget)).to.equal('42.7%');
    widget.lang = 'fr';
    await shown(widget, '42,7 %');
  });

  it('marks the author’s words that are in another language', async () => {
    const widget = await card(siae({ id: 'x-jardin', label: 'Jardiniers', unit: 'personnes', value: 30 }), { lang: 'en' });
    expect(part(widget, 'title').querySelector('[lang]')?.getAttribute('lang')).to.equal('fr');
  });

  it('speaks English in its English state', async () => {
    const widget = await card('transilien-2021', { lang: 'en' });
    expect(words(part(widget, 'title'))).to.equal('Transilien SNCF Voyageurs spent €8.4M with inclusive suppliers');
    expect(figure(widget)).to.equal('€8.4M');
    await settled(widget);
    await expect(widget).to.be.accessible();
  });
});

describe('an English page with a French feed', () => {
  it('reads the author’s English where there is some', async () => {
    const widget = widgetIn(add('<impact-indicator lang="en" indicator="retour-emploi-formation"></impact-indicator>'));
    widget.feed = await feed('juratri');
    await shown(widget, '55%');
    expect(words(part(widget, 'title'))).to.equal('In work or training after the pathway');
  });
});
