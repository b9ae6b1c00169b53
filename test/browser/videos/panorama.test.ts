import { expect } from '@open-wc/testing';
import '../../../src/widgets/videos/index.js';
import { beyond } from '../support/beyond.js';
import { feed, part, press, until, words, TODAY, type Json } from '../support/cards.js';
import { exported } from '../support/exported.js';
import { accessibilityTree, bothFixtures } from '../support/fixtures.js';
import { entries, panoramaIn, withFilms } from './given.js';

bothFixtures('<impact-videos>', (mount, mode) => {
  const panorama = panoramaIn(mount);

  it('has the lessons as headings, one level below its own, then what was bought, by whom, and the factors', async () => {
    const widget = await panorama(await feed('etude-avise-2016'));
    expect(widget).to.have.property('state', 'ready');
    expect(words(part(widget, 'title'))).to.equal('Cinq achats socialement responsables à la loupe');
    expect(entries(widget).map((one) => one.querySelector('[part=lesson]')?.localName)).to.deep.equal(['h4', 'h4', 'h4', 'h4', 'h4']);
    expect(words(entries(widget)[0])).to.equal("Une expertise en interne, aidée par les facilitateurs, rend le recours à l'insertion plus simple.Construire le siège social de Veolia Veolia × Ares appariement à vérifier 2 Internalisation5 Facilitateurs");
    expect(words(part(widget, 'subject'))).to.match(/· Site : socialement-responsable\.org ↗$/);
    expect(widget.shadowRoot!.querySelectorAll('a[href="https://www.socialement-responsable.org/"]').length).to.equal(1);
    expect(words(part(widget, 'source'))).to.equal('Champ : 5 achats, films à voir sur socialement-responsable.org · Source : Avise, déclaratif');
    expect(entries(widget)[0]!.querySelector('[part=watch]')).to.equal(null);
  });

  it('shows those asked for in their order, and names those that there are where there is none', async () => {
    const widget = await panorama(await feed('etude-avise-2016'), { videos: 'nettoyage restauration' });
    expect(entries(widget).map((one) => words(one.querySelector('.who')))).to.deep.equal(['Scoprobat', 'Simplon.co']);
    expect(entries(widget)[0]!.matches('[part~=lead]')).to.equal(true);
    const none = await panorama(await feed('etude-avise-2016'), { videos: 'rien' });
    expect([(none as HTMLElement & { state: string }).state, words(part(none, 'message'))]).to.deep.equal(['empty', 'Le fichier de données n’a pas de film « rien ». Il contient : siege-veolia, dechets-organiques, restauration, dechets-electroniques et nettoyage.']);
  });

  it('is empty without films, and keeps the page’s own words', async () => {
    const widget = await mount('impact-videos', { feed: { version: '1.0', organisation: { name: 'A', role: 'siae' }, indicators: [{ id: 'salaries-en-parcours', value: 12, period: '2025' }] }, now: TODAY, attributes: { lang: 'fr' }, children: '<p>Nos films.</p>' });
    expect(widget.state).to.equal('empty');
  });

  it('says all in English where the page is', async () => {
    const widget = await panorama(undefined, { lang: 'en' });
    expect(words(part(widget, 'title'))).to.equal('Five socially responsible purchases up close');
    expect(words(entries(widget)[0])).to.contain('pairing to be checked').and.contain('Watch the film, 4 min').and.contain('Film hosted by YouTube');
  });

  it('says that its data is fictional', async () => {
    const widget = await panorama({ ...(await withFilms()), fictional: true });
    expect(words(part(widget, 'subject'))).to.match(/^Données fictives/);
  });

  it('is a table of the same facts where the reader wants one', async () => {
    const widget = await panorama();
    await press(widget, 'Tableau', () => widget.shadowRoot!.querySelector('table'));
    const row = words(widget.shadowRoot!.querySelector('tbody tr'));
    expect(row).to.contain('Construire le siège social de Veolia').and.contain('à vérifier').and.contain('4 min, YouTube');
    expect(entries(widget)).to.deep.equal([]);
  });

  it('tells assistive technology its headings, its films by name, and what is folded', async () => {
    await panorama();
    const tree = await accessibilityTree();
    expect(tree).to.contain('heading "Cinq achats socialement responsables à la loupe"');
    expect(tree).to.contain(`heading "Une expertise en interne, aidée par les facilitateurs, rend le recours à l'insertion plus simple."`);
    expect(tree.replace(/[\u00a0\u202f]/g, ' ')).to.contain('button "Voir le film, 4 min : Construire le siège social de Veolia"');
  });

  it('has no accessibility fault, closed and open', async () => {
    const widget = await panorama();
    await expect(widget).to.be.accessible();
    (entries(widget)[0]!.querySelector('[part=watch]') as HTMLElement).click();
    await until(() => widget.shadowRoot!.querySelector('[part=choice]'));
    await expect(widget).to.be.accessible();
  });

  it('stays within its place at 280 px, with long words, in a large serif', async () => {
    const given = await withFilms();
    const long = 'Professionnalisationextraordinairementlongue'.repeat(3);
    const widget = await panorama({ ...given, videos: (given['videos'] as readonly Json[]).map((one) => ({ ...one, lesson: long, title: long, buyer: long, supplier: long })) });
    Object.assign(widget.style, { display: 'block', width: '280px', fontFamily: 'serif', fontSize: '28px' });
    (entries(widget)[0]!.querySelector('[part=watch]') as HTMLElement).click();
    await until(() => widget.shadowRoot!.querySelector('[part=choice]'));
    expect(beyond(widget)).to.deep.equal([]);
  });

  if (mode === 'client') {
    it('leaves as a picture and as a file with all that a reader must know', async () => {
      const widget = await panorama(undefined, { controls: 'csv svg copy' });
      const { name, content } = await exported(widget, 'SVG');
      const svg = new DOMParser().parseFromString(content, 'image/svg+xml');
      expect(name).to.equal('videos.svg');
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(words(svg.documentElement)).to.contain('appariement à vérifier').and.contain('Avise, déclaratif');
      expect(content).not.to.contain('youtube-nocookie');
      const csv = await exported(widget, 'CSV');
      expect(csv.content).to.contain('https://www.youtube.com/watch?v=aBcDeFgHi-k').and.contain('Avise');
    });

    it('says what is wrong where the feed can’t be had', async () => {
      const widget = await mount('impact-videos', { attributes: { lang: 'fr', src: '/test/fixtures/feeds/pas-la.json' } });
      expect([widget.state, words(part(widget, 'message'))]).to.deep.equal(['error', 'Le chiffre n’a pas pu être chargé : le fichier de données est introuvable ou refusé.']);
    });
  }
});
