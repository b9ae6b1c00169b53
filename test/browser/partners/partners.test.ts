import { expect } from '@open-wc/testing';
import '../../../src/widgets/partners/index.js';
import { beyond } from '../support/beyond.js';
import { feed, part, press, words, TODAY, type Json } from '../support/cards.js';
import { exported } from '../support/exported.js';
import { accessibilityTree, bothFixtures } from '../support/fixtures.js';

const BERGES = 'atelier-des-berges-fictif';

bothFixtures('<impact-partners>', (mount, mode) => {
  const relations = async (given?: Json, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement & { state: string }> =>
    mount('impact-partners', { feed: given ?? (await feed(BERGES)), now: TODAY, attributes: { lang: 'fr', ...attributes } });
  const rows = (widget: Element): string[] => [...widget.shadowRoot!.querySelectorAll('[part=relation]')].map(words);

  it('leads with the share bought locally, its territory and its amounts, then each relation by place', async () => {
    const widget = await relations();
    expect(words(part(widget, 'title'))).to.equal("46 % des achats de L'Atelier des Berges ont été faits dans le Jura");
    expect(words(part(widget, 'figure'))).to.equal('46 %');
    expect(words(part(widget, 'lead'))).to.contain('377 200 € sur 820 000 € d’achats en 2025.').and.contain('23 partenaires locaux, dont trois nommés ici');
    expect([...widget.shadowRoot!.querySelectorAll('[part=group]')].map((one) => [one.localName, words(one)])).to.deep.equal([['h4', 'Dans le Jura'], ['h4', 'Ailleurs']]);
    expect(rows(widget)[3]).to.equal('Centre de formation (fictif)Organisme de formation · dans le Doubs, relation depuis 20182018');
    expect(words(part(widget, 'source'))).to.match(/^Données fictives · Champ : achats de l'association dans le Jura/);
  });

  it('wears one mark at most, beside what it is about', async () => {
    const widget = await relations();
    expect([...widget.shadowRoot!.querySelectorAll('.caution')].map((one) => [words(one), one.closest('[part]')?.getAttribute('part')])).to.deep.equal([['à titre de repère, à six ans d’écart', 'lead']]);
  });

  it('draws each relation on one ruler of years: the same year is at the same place', async () => {
    const widget = await relations();
    widget.style.cssText = 'display: block; width: 1000px';
    const bars = [...widget.shadowRoot!.querySelectorAll<SVGRectElement>('.years rect')].map((one) => one.getBoundingClientRect());
    const ruler = part(widget, 'ruler').getBoundingClientRect();
    for (const { right } of bars) expect(Math.abs(right - ruler.right)).to.be.below(1.5);
    // 2015, 2019 and 2021, then 2018: as far apart as the years are.
    const [first, second, third, other] = bars.map(({ left }) => left - ruler.left) as [number, number, number, number];
    const year = (third - first) / 6;
    expect([first, second - first, other - first].map((one) => Math.round((10 * one) / year) / 10)).to.deep.equal([0, 4, 3]);
  });

  it('draws one stroke for one relation, those of the territory apart', async () => {
    const widget = await relations({ ...(await feed(BERGES)), partners: [{ name: 'A', type: 'client', territory: 'dep:39' }, { name: 'B', type: 'client', territory: 'dep:25' }, { name: 'C', type: 'client', territory: 'dep:39' }] });
    expect([...widget.shadowRoot!.querySelectorAll('.strokes rect')].map((one) => one.getAttribute('class'))).to.deep.equal(['filled', 'filled', 'elsewhere']);
    expect(words(part(widget, 'types'))).to.contain('1 trait = 1 relation');
  });

  it('says in the key of its strokes where those are that are not in the territory', async () => {
    const keyOf = async (...partners: readonly Json[]): Promise<string> => {
      const widget = await relations({ ...(await feed(BERGES)), partners: partners.map((one) => ({ name: 'A', type: 'client', ...one })) });
      return words(widget.shadowRoot!.querySelector('.keys'));
    };
    expect(await keyOf({ territory: 'dep:39' }, {})).to.equal('Dans le JuraLieu non précisé');
    expect(await keyOf({ territory: 'dep:39' }, { territory: 'dep:25' }, {})).to.equal('Dans le JuraAilleurs, Lieu non précisé');
  });

  it('counts types only where there are several relations of one', async () => {
    const widget = await relations();
    expect(widget.shadowRoot!.querySelector('[part=types]')).to.equal(null);
  });

  it('has its ruler again below a long group, and says where its first year holds older relations', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ name: `Partenaire ${at}`, type: 'client', territory: at % 3 ? 'dep:39' : 'dep:25', since: String(1950 + (at % 70)) }));
    const widget = await relations({ ...(await feed(BERGES)), partners: many });
    widget.style.cssText = 'display: block; width: 800px';
    const rulers = [...widget.shadowRoot!.querySelectorAll('[part=ruler]')].filter((one) => one.checkVisibility());
    expect(rulers.map(words)).to.deep.equal(Array.from({ length: 2 }, () => '1966 ou avantrelation depuis2026'));
    expect(rulers.map((one) => one.parentElement!.previousElementSibling!.className)).to.deep.equal(['inside', 'outside']);
    expect(rows(widget)).to.have.length(40);
    expect((await relations()).shadowRoot!.querySelectorAll('[part=ruler]')).to.have.length(1);
  });

  it('says without a drawing what has no date, and draws no bar of it', async () => {
    const widget = await relations({ ...(await feed(BERGES)), partners: [{ name: 'A', type: 'client', territory: 'dep:39' }, { name: 'B', type: 'client', since: '2020', until: '2022' }] });
    expect(rows(widget)).to.deep.equal(['AClient · début non précisé', 'BClient, relation de 2020 à 20222020–2022']);
  });

  it('is read aloud, is a table whose rows keep the figures beside them, and is explained', async () => {
    const widget = await relations();
    await press(widget, 'Lire', () => widget.shadowRoot!.querySelector('[part=lecture]'));
    expect(words(part(widget, 'lecture'))).to.contain('46 % du montant total des achats');
    await press(widget, 'Tableau', () => widget.shadowRoot!.querySelector('table'));
    expect(words(widget.shadowRoot!.querySelector('tbody tr'))).to.equal("Communauté d'agglomération (fictive)ClientJuraoui2015en cours");
    expect(words(part(widget, 'figure'))).to.equal('46 %');
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part=method]'));
    expect(words(part(widget, 'method'))).to.contain('Achats auprès de fournisseurs situés dans le territoire indiqué');
  });

  it('says all in English where the page is, and takes another territory', async () => {
    const widget = await relations(undefined, { lang: 'en', territory: 'reg:27' });
    expect(words(part(widget, 'title'))).to.equal('Four partners, all in Bourgogne-Franche-Comté');
    expect(rows(widget)[0]).to.contain('relation since 2015');
  });

  it('tells assistive technology names, types and dates, and no drawing', async () => {
    await relations();
    const tree = (await accessibilityTree()).replace(/[\u00a0\u202f]/g, ' ');
    expect(tree).to.contain(`heading "46 % des achats de L'Atelier des Berges ont été faits dans le Jura"`);
    expect(tree).to.contain('Scierie du Lac (fictive)').and.contain('Fournisseur').and.contain('relation depuis 2019');
    expect(tree).not.to.contain('graphics');
  });

  const SHARE = { id: 'achats-locaux', value: 46, period: '2025', territory: 'dep:39' };
  const mixed = async (more: Json = {}): Promise<Json> => ({ ...(await feed(BERGES)), ...more });

  it('is heard with what its share is compared with, and where the relations of each type are', async () => {
    await relations(await mixed({ partners: [{ name: 'A', type: 'client', territory: 'dep:39' }, { name: 'B', type: 'client', territory: 'dep:25' }, { name: 'C', type: 'client' }] }));
    const tree = (await accessibilityTree()).replace(/[\u00a0\u202f]/g, ' ');
    expect(tree).to.contain('Pour comparer : Enquête nationale, toutes associations 38 %, 2019').and.contain('à titre de repère, à six ans d’écart');
    expect(tree).to.contain('1 dans le Jura, 1 ailleurs, 1 de lieu non précisé');
  });

  it('credits who its share is compared with', async () => {
    expect(words(part(await relations(), 'source'))).to.contain('Enquête sur les achats des associations (fictive)');
  });

  it('has the year, the place and the doubt of the count beside it, and none of them on the share', async () => {
    const widget = await relations(await mixed({ indicators: [SHARE, { id: 'partenaires-locaux', value: 23, period: '2021', territory: 'reg:27', method: 'estimation' }] }));
    expect(words(part(widget, 'subject'))).to.equal("Partenaires locaux · L'Atelier des Berges · 2025");
    expect(words(part(widget, 'count').nextElementSibling)).to.equal('en 2021 · en Bourgogne-Franche-Comté · estimation, hypothèses non indiquées');
    await press(widget, 'Tableau', () => widget.shadowRoot!.querySelector('table'));
    expect(words(part(widget, 'count').nextElementSibling)).to.contain('en 2021');
  });

  it('keeps relations that ended apart from those that last', async () => {
    const widget = await relations(await mixed({ indicators: [], partners: [{ name: 'A', type: 'client', territory: 'dep:39', since: '2010', until: '2015' }, { name: 'B', type: 'client', territory: 'dep:39', since: '2012' }, { name: 'C', type: 'client', territory: 'dep:39', since: '2014' }] }));
    expect(words(part(widget, 'title'))).to.equal('Deux partenaires, tous deux dans le Jura');
    expect(words(part(widget, 'subject'))).to.contain('2 relations en cours, 1 terminée');
    expect([...widget.shadowRoot!.querySelectorAll('[part=group]')].map(words)).to.deep.equal(['Dans le Jura', 'Terminées']);
    expect([rows(widget)[2], widget.shadowRoot!.querySelectorAll('.strokes rect').length]).to.deep.equal(['AClient · dans le Jura, relation de 2010 à 20152010–2015', 2]);
    expect(words(part(widget, 'types'))).to.contain('Relations en cours, par type');
  });

  it('leaves no empty place beside a long list: it stands below the figures, in two columns where there is room', async () => {
    const list = (count: number): Json[] => Array.from({ length: count }, (_, at) => ({ name: `Partenaire ${at}`, type: 'client', territory: 'dep:39', since: String(2000 + (at % 20)) }));
    const boxes = async (count: number, width: number) => {
      const widget = await relations(await mixed({ partners: list(count) }));
      widget.style.cssText = `display: block; width: ${width}px`;
      const [lead, all] = ['lead', 'relations'].map((name) => part(widget, name).getBoundingClientRect()) as [DOMRect, DOMRect];
      const lefts = new Set([...widget.shadowRoot!.querySelectorAll('[part=relation]')].map((one) => Math.round(one.getBoundingClientRect().left)));
      const rulers = [...widget.shadowRoot!.querySelectorAll('[part=ruler]')].filter((one) => one.checkVisibility()).length;
      return { isBelow: all.top >= lead.bottom, columns: lefts.size, rulers };
    };
    expect(await boxes(6, 1200)).to.deep.equal({ isBelow: false, columns: 1, rulers: 1 });
    expect(await boxes(20, 1200)).to.deep.equal({ isBelow: true, columns: 2, rulers: 2 });
    expect(await boxes(20, 800)).to.deep.equal({ isBelow: true, columns: 1, rulers: 1 });
  });

  it('has no accessibility fault', async () => {
    await expect(await relations()).to.be.accessible();
  });

  it('is empty where the feed names no partner and has no figure of them', async () => {
    const widget = await relations({ version: '1.0', organisation: { name: 'A', role: 'siae' }, indicators: [{ id: 'salaries-en-parcours', value: 12, period: '2025' }] });
    expect([widget.state, words(part(widget, 'message'))]).to.deep.equal(['empty', 'Ce fichier de données ne nomme pas de partenaire.']);
  });

  it('stays within its place at 280 px, with long words and hostile names, in a large serif', async () => {
    const long = 'Partenairesextraordinairementlongs'.repeat(4);
    const widget = await relations({ ...(await feed(BERGES)), partners: [{ name: `<img src=x onerror=alert(1)>${long}`, type: long, territory: `x:${long}`, since: '2025-11-01', amount: 123456789, direction: 'achat' }, { name: long, type: 'client', territory: 'dep:39', since: '0001' }] });
    widget.style.cssText = 'display: block; width: 280px; font: 28px serif';
    expect(widget.shadowRoot!.querySelector('img')).to.equal(null);
    expect(beyond(widget)).to.deep.equal([]);
  });

  if (mode === 'client') {
    it('leaves as a picture and as a file with all that a reader must know', async () => {
      const widget = await relations(undefined, { controls: 'csv svg' });
      const { name, content } = await exported(widget, 'SVG');
      const svg = new DOMParser().parseFromString(content, 'image/svg+xml');
      expect([name, svg.querySelector('parsererror')]).to.deep.equal(['partners.svg', null]);
      for (const text of ['Données fictives', '46 %', 'Scierie du Lac (fictive)', 'Lecture', 'Champ', 'Source']) expect(words(svg.documentElement)).to.contain(text);
      expect((await exported(widget, 'CSV')).content).to.contain('Achats locaux;46;%;377200;820000;2025;Jura');
    });
  }
});
