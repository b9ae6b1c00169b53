import { expect } from '@open-wc/testing';
import '../../../src/widgets/indicator/index.js';
import { cardIn, part, siae, startCalendar, stopCalendar, until, words } from '../support/cards.js';
import { setViewport } from '../support/engine.js';
import { accessibilityTree, bothFixtures } from '../support/fixtures.js';

before(stopCalendar);
after(startCalendar);

let gauges = 0;

bothFixtures('an indicator card', (mount) => {
  const card = cardIn(mount);

  it('shows the finding, the figure, what, where and when, who was counted and the source', async () => {
    const widget = await card('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques', territory: 'dep:39' });
    expect(widget.state).to.equal('ready');
    expect(words(part(widget, 'title'))).to.equal('Dans le Jura, près d’un sortant sur deux a connu une sortie dynamique');
    expect(words(part(widget, 'figure'))).to.equal('48,4 %');
    expect(words(part(widget, 'what'))).to.equal('Sorties dynamiques · Jura · 2022, il y a plus de trois ans');
    expect(words(part(widget, 'source'))).to.equal(
      "Champ : sortants de l'IAE dans le Jura · n = 1 112 · Source : Dreets Bourgogne-Franche-Comté, données ASP ↗",
    );
    expect(part(widget, 'source').querySelector('a')?.protocol).to.equal('https:');
  });

  it('leads with the count where fewer than a hundred people are counted', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    expect(words(part(widget, 'figure'))).to.equal('15 sur 26');
    expect(words(part(widget, 'beside'))).to.contain('Soit 58 %, proche de la région');
    expect(words(part(widget, 'source'))).to.match(/^Données fictives · Champ : /);
  });

  it('has a gate for the wider territory and one for the target, in the colour of references', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    const ticks = [...part(widget, 'mark').querySelectorAll('.gate .tick')];
    expect(ticks.length).to.equal(2);
    for (const tick of ticks) expect(getComputedStyle(tick).strokeWidth).to.equal('2px');
    expect(getComputedStyle(part(widget, 'mark').querySelector('.gate')!).color).to.equal(getComputedStyle(ticks[0]!).stroke);
  });

  it('says "plus de" before the number and what lies beyond under the dots', async () => {
    const widget = await card('juratri');
    expect(words(part(widget, 'figure'))).to.equal('plus de 100');
    expect(words(part(widget, 'mark'))).to.contain('et au-delà, non précisé');
    expect(words(part(widget, 'mark'))).to.contain('1 point = 1 salarié en parcours');
  });

  it('has an amount with its parts and the way to its target', async () => {
    const widget = await card('transilien-2021');
    expect(words(part(widget, 'figure'))).to.equal('8,4 M€');
    expect([...part(widget, 'mark').querySelectorAll('li')].map(words)).to.deep.equal(['Insertion 7,5 M€', 'Handicap 0,9 M€']);
    expect(part(widget, 'mark').querySelector('.planned')).to.exist;
  });

  it('keeps withheld rows with their reasons and draws nothing for them', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    const rows = [...part(widget, 'breakdown').querySelectorAll('li')];
    expect(rows.map(words)).to.deep.equal(['Hommesnon publié : révélerait l’autre chiffre', 'Femmesnon publié : moins de 11 personnes']);
    expect(part(widget, 'breakdown').querySelector('svg')).to.equal(null);
  });

  it('says why a figure is not there, in its place: withheld, missing, refused', async () => {
    const withheld = await card(siae({ id: 'sorties-dynamiques', numerator: 4, denominator: 8, value: 50 }));
    expect(words(part(withheld, 'figure'))).to.equal('non publié : moins de 11 personnes');
    const missing = await card(siae({ id: 'sorties', value: null, missing: 'non-collecte' }));
    expect(words(part(missing, 'figure'))).to.equal('non collecté');
    expect(part(missing, 'figure').querySelector('.hatch')).to.exist;
    const refused = await card(siae({ id: 'sorties', value: 30 }, { period: undefined }));
    expect(words(part(refused, 'figure'))).to.equal('non affiché : période non indiquée');
    for (const widget of [withheld, missing, refused]) expect(widget.shadowRoot!.querySelector('[part="mark"]')).to.equal(null);
  });

  it('wears the badge of an estimate', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'elasticite-emploi' });
    expect(words(part(widget, 'what'))).to.equal("Élasticité de l’emploi d’insertion · L'Atelier des Berges · 2024–2025 · estimation");
    expect([...widget.shadowRoot!.querySelectorAll('.caution')].map(words)).to.deep.equal(['estimation']);
  });

  it('has the page author’s heading, at its level', async () => {
    const widget = await card('juratri', { heading: 'Nos équipes', 'heading-level': '2' });
    expect(part(widget, 'title').localName).to.equal('h2');
    expect(words(part(widget, 'title'))).to.equal('Nos équipes');
    const wild = await card('juratri', { 'heading-level': '9' });
    expect(part(wild, 'title').localName).to.equal('h3');
  });

  it('is a gauge that shows the way to its target', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques', variant: 'gauge' });
    expect(words(part(widget, 'mark'))).to.contain('objectif 2026 : 60 %');
    expect(words(part(widget, 'figure'))).to.equal('15 sur 26');
  });

  it('is a gauge that shows and says what it is compared with, and its past values', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques', variant: 'gauge' });
    const reference = "Région, chantiers d'insertion 44 %, 2024";
    expect(words(part(widget, 'mark'))).to.contain(reference);
    const label = part(widget, 'mark').closest('[role=img]')!.getAttribute('aria-label')!.replaceAll(/\s/g, ' ');
    expect(label).to.contain(reference).and.to.contain('2023 : 50 %, 2024 : 56 %');
    const pictogram = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques', variant: 'pictogram' });
    expect(words(part(pictogram, 'mark'))).to.contain(reference).and.to.contain('objectif 2026 : 60 %');
    const bought = await card('atelier-des-berges-fictif', { indicator: 'achats-locaux', variant: 'pictogram' });
    expect(words(part(bought, 'mark'))).to.contain('2019');
  });

  it('keeps its own drawing, and tells its author once, where a gauge would have no scale', async () => {
    const warned: string[] = [];
    const warn = console.warn;
    console.warn = (text: string) => warned.push(text);
    // A page says it once of each indicator, and the cards of this file share one page.
    const id = `x-tests-${(gauges += 1)}`;
    const counted = siae({ id, label: 'Tests', unit: 'tests', type: 'compte', value: 21 });
    const [first] = [await card(counted, { variant: 'gauge' }), await card(counted, { variant: 'gauge' })];
    await until(() => warned.length);
    console.warn = warn;
    expect(part(first, 'mark').classList.contains('units')).to.equal(true);
    expect(warned.filter((text) => text.includes('gauge'))).to.have.length(1);
    expect(warned[0]).to.contain(id).and.to.contain('«\u202ftarget\u202f»');
    const alone = await card('atelier-des-berges-fictif', { indicator: 'etp-insertion', variant: 'gauge' });
    expect(alone.shadowRoot!.querySelector('[part=mark]')).to.equal(null);
    expect(words(part(alone, 'figure'))).to.contain('30,2');
  });

  it('is a pictogram of every counted person, in lines of ten', async () => {
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques', variant: 'pictogram' });
    const dots = (kind: string) =>
      [...part(widget, 'mark').querySelectorAll(`path.${kind}`)].map((path) => path.getAttribute('d')!.split('M').length - 1);
    const sum = (counts: number[]) => counts.reduce((one, other) => one + other, 0);
    expect(sum(dots('filled'))).to.equal(15);
    expect(sum(dots('pale'))).to.equal(11);
    expect(part(widget, 'mark').querySelectorAll('svg')).to.have.length(3);
  });

  it('is a pictogram whose running counts are written as the figure is', async () => {
    const attributes = { indicator: 'sorties-dynamiques', territory: 'dep:39', variant: 'pictogram' };
    const widget = await card('bourgogne-franche-comte-2022', attributes);
    expect([...part(widget, 'mark').querySelectorAll('.pictogram .small')].map(words)).to.deep.equal(['500', '1 000', '1 112']);
  });

  it('stands inside a sentence as words of it', async () => {
    const widget = await card('juratri', { variant: 'inline' });
    expect(getComputedStyle(widget).display).to.equal('inline');
    expect(words(part(widget, 'figure'))).to.match(/^plus de 100\b/);
    expect(widget.shadowRoot!.querySelector('h3, button, article')).to.equal(null);
  });

  it('stands in a sentence without reaching beyond its place, and keeps its bead on the line of its figure', async () => {
    const attributes = { indicator: 'sorties-dynamiques', territory: 'dep:39', variant: 'inline' };
    const widget = await card('bourgogne-franche-comte-2022', attributes);
    const holder = widget.parentElement!;
    holder.prepend('Dans le Jura, en 2022, ');
    await setViewport({ width: 280, height: 600 });
    const lineOf = (node: Node): DOMRect => {
      const range = document.createRange();
      range.selectNode(node);
      return range.getBoundingClientRect();
    };
    for (const [width, font] of [[248, 42], [200, 16], [240, 16], [280, 16], [320, 16], [360, 16], [400, 16]] as const) {
      holder.style.cssText = `width: ${width}px; font-size: ${font}px`;
      const end = holder.getBoundingClientRect().right;
      // Asked for each time: a drawing that comes late makes them anew.
      const inner = part(widget, 'figure');
      // The comments between them are Lit's, whose random digits may hold the number too.
      const number = [...inner.childNodes].find((node) => !(node instanceof Comment) && node.textContent?.includes('48'))!;
      const bead = inner.querySelector('.bead')!;
      for (const element of [bead, inner.querySelector('.unseen')!]) expect(element.getBoundingClientRect().right, `${width} px`).to.be.at.most(end + 0.5);
      if (font === 16) expect(bead.getBoundingClientRect().top, `${width} px`).to.be.below(lineOf(number).bottom);
      expect(lineOf(number).right, `${width} px`).to.be.at.most(end + 0.5);
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('is told to assistive technology with name, value, unit, place and period', async () => {
    await card('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques', territory: 'dep:39' });
    const tree = await accessibilityTree('impact-indicator');
    const lines = tree
      .replaceAll(/[\u202f\u00a0]/g, ' ')
      .split('\n')
      .map((line) => line.trim());
    expect(lines).to.include('heading "Dans le Jura, près d’un sortant sur deux a connu une sortie dynamique" [level=3]');
    expect(lines).to.include('image "Sorties dynamiques, 48,4 %, Jura, 2022, région 42,7 %"');
    expect(lines).to.include('button "Lire" [expanded=false]');
    expect(lines).to.include('button "Tableau"');
    expect(lines).to.include('button "Méthode" [expanded=false]');
    expect(lines.filter((line) => line.startsWith('image'))).to.have.length(1);
  });

  it('is told in a sentence once, with its unit, period, age, place and source', async () => {
    await card('transilien-2021', { variant: 'inline' });
    const tree = (await accessibilityTree('impact-indicator')).replaceAll(/[\u202f\u00a0]/g, ' ');
    expect(tree).to.match(/8,4 millions d’euros"?\s.*Achats inclusifs, 2021, il y a plus de quatre ans, Champ : achats directs de Transilien SNCF Voyageurs, Source : /s);
    expect(tree).not.to.contain('M€');
  });

  it('is told in a sentence with its age, and its value once', async () => {
    await card('juratri', { variant: 'inline' });
    const tree = (await accessibilityTree('impact-indicator')).replaceAll(/[\u202f\u00a0]/g, ' ');
    expect(tree).to.contain('Salariés en parcours, 2016, il y a plus de neuf ans, Champ : Juratri, Lons-le-Saunier, Source : Groupe coopératif Demain, 2017');
    expect(tree.match(/100/g)).to.have.length(1);
  });

  it('says within a sentence, to the eye and the ear, that its data are fictional, beside that it is estimated', async () => {
    for (const [lang, rate, estimate] of [['fr', /^15 sur 26 \(données fictives\)/, /^0,65 \(estimation, données fictives\)/], ['en', /^15 of 26 \(fictional data\)/, /^0\.65 \(estimate, fictional data\)/]] as const) {
      const inline = async (indicator: string): Promise<string> => words(part(await card('atelier-des-berges-fictif', { indicator, lang, variant: 'inline' }), 'figure'));
      expect(await inline('sorties-dynamiques')).to.match(rate);
      expect(await inline('elasticite-emploi')).to.match(estimate);
    }
    expect(words(part(await card('juratri', { variant: 'inline' }), 'figure'))).not.to.contain('fictives');
  });

  for (const [feed, indicator, variant] of [
    ['atelier-des-berges-fictif', 'sorties-dynamiques', 'card'],
    ['atelier-des-berges-fictif', 'sorties-dynamiques', 'gauge'],
    ['atelier-des-berges-fictif', 'sorties-dynamiques', 'pictogram'],
    ['juratri', 'salaries-en-parcours', 'inline'],
    ['transilien-2021', 'achats-inclusifs', 'card'],
    ['etude-avise-2016', 'salaries-en-parcours', 'card'],
    ['bourgogne-franche-comte-2022', 'publics', 'card'],
  ] as const) {
    it(`has no accessibility fault: ${indicator} of ${feed}, ${variant}`, async () => {
      const widget = await card(feed, { indicator, variant });
      await expect(widget).to.be.accessible();
    });
  }

  it('writes no style attribute and no handler attribute', async () => {
    const widget = await card('etude-avise-2016', { indicator: 'salaries-en-parcours' });
    const attributes = [...widget.shadowRoot!.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).to.deep.equal([]);
  });
});
