import { expect } from '@open-wc/testing';
import type { ImpactComparison } from '../../../src/widgets/comparison/comparison.js';
import '../../../src/widgets/comparison/index.js';
import { button, feed, part, press, siae, TODAY, until, words, type Json } from '../support/cards.js';
import { accessibilityTree, bothFixtures, type Mount } from '../support/fixtures.js';

const comparisonIn = (mount: Mount) => async (given: string | Json, attributes: Readonly<Record<string, string>> = {}, more: { readonly children?: string } = {}) =>
  mount<ImpactComparison & HTMLElement>('impact-comparison', { feed: typeof given === 'string' ? await feed(given) : given, now: TODAY, attributes: { lang: 'fr', ...attributes }, ...more });

const options = (widget: Element): HTMLElement[] => [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
const labels = (widget: Element): string[] => options(widget).map((one) => (one.getAttribute('aria-label') ?? '').replace(/\s+/g, ' '));
const stops = (widget: Element): HTMLElement[] => options(widget).filter((one) => one.getAttribute('tabindex') === '0');
const pressed = (target: Element, key: string): boolean => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

bothFixtures('<impact-comparison>', (mount) => {
  const comparison = comparisonIn(mount);

  it('draws the figure and its reference over time, with the gap in words beside', async () => {
    const widget = await comparison('etude-avise-2016', { indicator: 'chomage-qpv' });
    expect(widget.state).to.equal('ready');
    expect(words(part(widget, 'title'))).to.equal('Taux de chômage dans les quartiers prioritaires : en 2020, un peu plus du double du repère « Quartiers environnants »');
    expect(words(part(widget, 'gap'))).to.equal('+10,1 points un peu plus du double par rapport à « Quartiers environnants », en 2020');
    expect(widget.shadowRoot!.querySelectorAll('.line').length).to.equal(1);
    expect(words(part(widget, 'foot'))).to.contain('Champ : actifs des quartiers prioritaires en France · effectif non communiqué');
  });

  it('is one tab stop, whose points arrow keys reach and Escape leaves', async () => {
    const widget = await comparison('etude-avise-2016', { indicator: 'chomage-qpv' });
    expect(labels(widget)).to.deep.equal([
      'Actifs des quartiers prioritaires, 2014 : 26,7 %', 'Actifs des quartiers prioritaires, 2015 : 26,4 %',
      '2016 à 2019 : non renseigné',
      'Actifs des quartiers prioritaires, 2020 : 18,6 %, un peu plus du double du repère « Quartiers environnants »', 'Quartiers environnants, 2020 : 8,5 %',
    ]);
    expect(stops(widget).length).to.equal(1);
    const [start] = stops(widget);
    start!.focus();
    pressed(start!, 'Home');
    await until(() => stops(widget)[0] === options(widget)[0], 'Home leads nowhere');
    pressed(options(widget)[0]!, 'ArrowRight');
    await until(() => widget.shadowRoot!.activeElement === options(widget)[1], 'the arrow leads nowhere');
    expect(words(widget.shadowRoot!.querySelector('.readout'))).to.equal('Actifs des quartiers prioritaires, 2015 : 26,4 %');
    pressed(options(widget)[1]!, 'Escape');
    expect(widget.shadowRoot!.activeElement).to.equal(null);
  });

  it('has its missing years among its options, where arrow keys reach them', async () => {
    const widget = await comparison('etude-avise-2016', { indicator: 'chomage-qpv' });
    expect((await accessibilityTree()).replace(/[\u00a0\u202f]/g, ' ')).to.contain('option "2016 à 2019 : non renseigné"');
    const [start] = stops(widget);
    start!.focus();
    pressed(start!, 'Home');
    for (const at of [1, 2]) {
      await until(() => widget.shadowRoot!.activeElement === options(widget)[at - 1], 'the arrow leads nowhere');
      pressed(options(widget)[at - 1]!, 'ArrowRight');
    }
    await until(() => words(widget.shadowRoot!.querySelector('.readout')) === '2016 à 2019 : non renseigné', 'the missing years are not read out');
  });

  it('tells references apart by their shapes, and says what lies on either side of a break', async () => {
    const rates = [['2023', 120, 'qpv-2015'], ['2024', 150, 'qpv-2015'], ['2025', 186, 'qpv-2024']].map(([period, numerator, zoning]) => ({ period, numerator, denominator: 300, zoning }));
    const references = ['Réseau', 'Voisins', 'Pays'].map((label, at) => ({ label, value: 20 + 10 * at, period: '2025' }));
    const widget = await comparison(siae({ id: 'sorties-dynamiques', observations: rates, references }));
    const marks = [...widget.shadowRoot!.querySelectorAll('.legend .dot')].map((one) => `${one.localName} ${one.getAttribute('d') ?? ''}`);
    expect(new Set(marks.slice(1)).size).to.equal(3);
    expect([...widget.shadowRoot!.querySelectorAll('.turned text')].map((one) => one.textContent)).to.deep.equal(['génération 2015', 'génération 2024']);
    expect(words(part(widget, 'gap'))).to.contain('« Réseau »').and.contain('« Voisins »').and.contain('« Pays »');
  });

  it('draws territories in three named groups, sorted, each spoken with all that it says', async () => {
    const widget = await comparison('bourgogne-franche-comte-2022', { indicator: 'sorties-emploi-durable' });
    const groups = [...widget.shadowRoot!.querySelectorAll('[role=group]')];
    expect(groups.map((group) => group.getAttribute('aria-label')!.replaceAll('\u2011', '-'))).to.deep.equal(['Au-dessus de la région', 'Proche de la région', 'Au-dessous de la région']);
    expect(labels(widget)[0]!.replaceAll('\u2011', '-')).to.equal('Yonne : 24,9 %, n = 1 685, de 22,9 à 27,0 %, à 95 %, au-dessus de la région');
    expect(stops(widget).length).to.equal(1);
    const tree = (await accessibilityTree()).replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2011', '-');
    expect(tree).to.contain('listbox "Taux de sorties en emploi durable.');
    expect(tree).to.contain('option "Haute-Saône : 16,0 %, n = 628, de 13,3 à 19,0 %, à 95 %, au-dessous de la région"');
  });

  it('draws categories by dimension, and says that they don’t add up', async () => {
    const widget = await comparison('etude-avise-2016', { indicator: 'chomage-qpv', by: 'category' });
    expect(labels(widget)).to.deep.equal(['Moins de 30 ans : 30,4 %', 'Sans diplôme : 22,2 %', 'Bac + 2 : 11,3 %']);
    expect(words(part(widget, 'foot'))).to.contain('leurs lignes ne s’additionnent pas');
  });

  it('says that a gap of few people can’t be read, and that invented figures are', async () => {
    const widget = await comparison('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques', by: 'territory' });
    expect(words(part(widget, 'title'))).to.equal('Sorties dynamiques : proche de la région ; avec 26 sortants, l’écart ne se lit pas');
    expect(words(widget.shadowRoot!.querySelector('.fictional'))).to.equal('Données fictives');
  });

  it('shows the same facts as a table, and the way back', async () => {
    const widget = await comparison('bourgogne-franche-comte-2022', { indicator: 'sorties-emploi-durable', view: 'table' });
    await until(() => widget.shadowRoot!.querySelector('[part=table]'));
    const rows = [...part(widget, 'table').querySelectorAll('tbody tr')].map(words);
    expect(rows[0]!.replaceAll('\u2011', '-')).to.contain('Yonne').and.contain('+4,3 points').and.contain('au-dessus de la région');
    expect(rows.length).to.equal(9);
    await press(widget, 'Graphique', () => options(widget).length);
  });

  it('tells its method with every reservation', async () => {
    const widget = await comparison('etude-avise-2016', { indicator: 'chomage-qpv' });
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part=method]'));
    expect(words(part(widget, 'method'))).to.contain('Zonage : quartiers prioritaires, génération 2015.');
  });

  it('names the feed’s indicators where it has not the one that was asked for', async () => {
    const widget = await comparison('etude-avise-2016', { indicator: 'nonsense' }, { children: '<p>Le texte de la page.</p>' });
    expect(widget.state).to.equal('empty');
    expect(words(part(widget, 'message'))).to.contain('chomage-qpv');
  });

  it('says why there is nothing to compare', async () => {
    const widget = await comparison(siae({ id: 'sorties-dynamiques', value: 40, n: 900 }), { by: 'time' });
    expect(widget.state).to.equal('empty');
    expect(words(part(widget, 'message'))).to.equal('Ce chiffre n’est donné que pour une période : rien à comparer dans le temps.');
  });

  it('follows its attributes', async () => {
    const widget = await comparison('etude-avise-2016', { indicator: 'chomage-qpv' });
    widget.by = 'category';
    await until(() => labels(widget)[0] === 'Moins de 30 ans : 30,4 %', 'the form stays');
    widget.lang = 'en';
    await until(() => labels(widget)[0] === 'Under 30: 30.4%', 'the language stays');
  });

  it('has words of a feed as words, however long, and no attribute of style', async () => {
    const name = `<img src=x onerror=alert(1)> ${'interminable'.repeat(20)}`;
    const widget = await comparison(siae({ id: 'x-chiffre', label: name, unit: 'pourcent', type: 'taux', observations: [{ period: '2024', value: 40, n: 900 }, { period: '2025', value: 42, n: 900 }], references: [{ label: name, value: 30, period: '2025' }] }));
    expect(widget.shadowRoot!.querySelector('img')).to.equal(null);
    expect(words(part(widget, 'title'))).to.contain('<img src=x');
    expect(widget.shadowRoot!.querySelector('[style]')).to.equal(null);
    const { clientWidth, scrollWidth } = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('has no accessibility fault, in any form', async () => {
    for (const by of ['time', 'category', 'territory']) await expect(await comparison('etude-avise-2016', { indicator: 'chomage-qpv', by })).to.be.accessible();
    await expect(await comparison('bourgogne-franche-comte-2022', { indicator: 'sorties-emploi-durable' })).to.be.accessible();
  });

  it('leaves as a picture and as a file, with its foot', async () => {
    const widget = await comparison('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques', controls: 'svg csv' });
    const sent = (label: string): Promise<string> => new Promise((resolve) => {
      widget.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event.detail.content)), { once: true });
      button(widget, label).click();
    });
    const picture = (await sent('SVG')).replace(/[\u00a0\u202f]/g, ' ');
    expect(new DOMParser().parseFromString(picture, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    expect(picture).to.contain('Données fictives').and.contain('Champ :').and.contain('proche de la région en 2024');
    expect((await sent('CSV')).replace(/[\u00a0\u202f]/g, ' ')).to.contain('2024;56;').and.contain('l’écart ne se lit pas');
  });
});
