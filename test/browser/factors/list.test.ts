import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/widgets/factors/index.js';
import type { ImpactFactors } from '../../../src/widgets/factors/factors.js';
import { button, feed, part, press, TODAY, until, words, type Json } from '../support/cards.js';
import { accessibilityTree, bothFixtures, settled, type Mount } from '../support/fixtures.js';

const listIn =
  (mount: Mount) =>
  async (given: string | Json, attributes: Readonly<Record<string, string>> = {}): Promise<ImpactFactors> =>
    mount<ImpactFactors>('impact-factors', { feed: typeof given === 'string' ? await feed(given) : given, now: TODAY, attributes: { lang: 'fr', ...attributes } });

const rowsOf = (widget: Element): string[] => [...widget.shadowRoot!.querySelectorAll('[part~="factor"]')].map(words);

bothFixtures('<impact-factors>', (mount) => {
  const list = listIn(mount);

  it('numbers the study’s seven and says what it says of each where the feed has none', async () => {
    const widget = await list('bourgogne-franche-comte-2022');
    expect(widget.state).to.equal('ready');
    expect(words(part(widget, 'title'))).to.equal('Sept facteurs renforcent l’impact des achats socialement responsables');
    expect(rowsOf(widget)).to.have.length(7);
    expect(widget.shadowRoot!.querySelectorAll('[part~="numeral"]')).to.have.length(7);
    expect(words(part(widget, 'source'))).to.equal('Champ : étude qualitative, octobre 2015 à juin 2016 · Source : Avise, Sciences Po, Kimso, 2016 ↗');
  });

  it('shows proof, source and figures, and those of which nothing is said', async () => {
    const widget = await list('juratri');
    expect(words(part(widget, 'title'))).to.equal('Juratri documente cinq facteurs sur sept');
    expect(rowsOf(widget)[0]).to.contain('Une centaine de salariés accompagnés chaque année.').and.to.contain('Plus de 100 Salariés en parcours, 2016, il y a plus de neuf ans').and.to.contain('2015 ou 2016, effectif non communiqué');
    expect(rowsOf(widget)[1]).to.equal('2.Internalisation Non renseigné');
    expect(widget.shadowRoot!.querySelectorAll('.caution')).to.have.length(1);
  });

  it('keeps air between the large figures of a column, below which some go and above which others rise', async () => {
    const widget = await list('atelier-des-berges-fictif');
    for (const width of [720, 800, 1000, 1200, 1400]) {
      widget.style.cssText = `display: block; width: ${width}px`;
      const boxes = [...widget.shadowRoot!.querySelectorAll('.numeral path')].map((one) => one.getBoundingClientRect());
      const gaps = boxes.slice(2).map((box, at) => Math.round(box.top - boxes[at]!.bottom));
      expect(gaps.filter((gap) => gap < 36), `at ${width}: ${gaps.join(' ')}`).to.deep.equal([]);
    }
  });

  it('shows a state with its word, and assessor and date once for all', async () => {
    const widget = await list('atelier-des-berges-fictif');
    expect(words(part(widget, 'title'))).to.equal("Quatre facteurs sur sept sont en place, selon L'Atelier des Berges");
    expect(words(part(widget, 'subject'))).to.equal('Données fictives · Auto-évaluation, 1er mars 2026. Quatre crans : absent, prévu, en cours, en place.');
    expect(rowsOf(widget).map((row) => /En place|Prévu|En cours|Absent/.exec(row)?.[0])).to.deep.equal(['En place', 'Prévu', 'En place', 'En cours', 'En place', 'En place', 'Absent']);
    expect(words(widget.shadowRoot).match(/1er mars 2026/g)).to.have.length(1);
  });

  it('says that the study speaks where the proof is missing, and credits all who assessed', async () => {
    const sources = [{ id: 'bilan', title: 'Bilan social', publisher: 'La Fabrique', date: '2026' }, { id: 'ext', title: 'Évaluation', publisher: 'Cabinet Lacombe', date: '2025' }];
    const widget = await list({ version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, source: 'bilan', sources, factors: [
      { id: 'mutualisation', state: 'absent', assessedBy: 'La Fabrique', date: '2026' }, { id: 'facilitateurs', state: 'en-place' },
      { id: 'internalisation', state: 'prevu', assessedBy: 'Cabinet Lacombe', date: '2025', source: 'ext', proof: 'Deux acheteurs.' },
    ] });
    const rows = rowsOf(widget);
    expect(rows[6]).to.contain('L’étude : Regroupées');
    expect(rows[4]).to.equal('5.Facilitateurs Non renseigné');
    expect(words(part(widget, 'source'))).to.contain('La Fabrique, 2026').and.to.contain('Cabinet Lacombe, 2025');
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part="method"]'));
    expect(words(part(widget, 'method'))).to.contain('les autres le sont par Cabinet Lacombe');
  });

  it('shows only the factors asked for, in the study’s order', async () => {
    const widget = await list('atelier-des-berges-fictif', { factors: 'mutualisation internalisation' });
    expect(rowsOf(widget).map((row) => row.split(' ')[0])).to.deep.equal(['2.Internalisation', '7.Mutualisation']);
  });

  it('names the factors that there are when another is asked for', async () => {
    const widget = await list('juratri', { factors: 'gouvernance' });
    expect(widget.state).to.equal('empty');
    expect(words(part(widget, 'message'))).to.contain('« gouvernance »').and.to.contain('parcours-formation, internalisation');
  });

  it('opens as a table with the same facts, with its Lecture and its method', async () => {
    const widget = await list('atelier-des-berges-fictif');
    await press(widget, 'Tableau', () => widget.shadowRoot!.querySelector('table'));
    expect([...widget.shadowRoot!.querySelectorAll('tbody tr')].map(words)[6]).to.equal("7. MutualisationAbsentL'Atelier des Berges1er mars 2026Pas encore de regroupement.");
    await press(widget, 'Lire', () => widget.shadowRoot!.querySelector('[part~="lecture"]'));
    expect(words(part(widget, 'lecture'))).to.contain('« Parcours et formation » est au cran « en place »');
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part~="method"]'));
    expect(words(part(widget, 'method'))).to.contain('ni total, ni note').and.to.contain('aucune vérification n’est indiquée');
    await press(widget, 'Liste', () => !widget.shadowRoot!.querySelector('table'));
  });

  it('tells assistive technology each factor in order, with name and state, and nothing of the drawing', async () => {
    const widget = await list('atelier-des-berges-fictif');
    widget.id = 'seven';
    const tree = await accessibilityTree('#seven');
    expect(tree).to.match(/heading "Internalisation"[^]*Prévu[^]*heading "Professionnalisation"[^]*En place/);
    expect(tree).not.to.match(/image|graphics/i);
    widget.removeAttribute('id');
    await expect(widget).to.be.accessible();
  });

  it('says all of it in English', async () => {
    const widget = await list('atelier-des-berges-fictif', { lang: 'en' });
    expect(words(part(widget, 'title'))).to.equal("Four of the seven factors are in place, according to L'Atelier des Berges");
    expect(rowsOf(widget)[1]).to.equal('2.In-house steering Planned Two buyers are writing their policy with us.');
  });

  it('keeps hostile words as words', async () => {
    const hostile = '<img src=x onerror=alert(1)>{by}[x]';
    const widget = await list({
      version: '1.0', organisation: { name: hostile, role: 'siae' }, sources: [{ id: 's', title: hostile, url: 'javascript:alert(1)' }],
      factors: [{ id: 'internalisation', state: 'en-place', assessedBy: hostile, date: '2026', proof: hostile, source: 's' }, { id: 'constructor', label: hostile, proof: 'w'.repeat(3000) }],
    });
    expect(widget.state).to.equal('ready');
    expect(words(part(widget, 'title'))).to.contain(hostile);
    expect(widget.shadowRoot!.querySelector('img, a[href^="javascript"]')).to.equal(null);
  });

  it('stays within 280 pixels, long words included', async () => {
    const widget = await list({ version: '1.0', organisation: { name: 'A'.repeat(90), role: 'siae' }, factors: [{ id: 'mutualisation', label: 'Intergénérationnellement'.repeat(6), proof: 'é'.repeat(400) }] });
    widget.style.width = '280px';
    await widget.updateComplete;
    const right = widget.getBoundingClientRect().right;
    const beyond = [...widget.shadowRoot!.querySelectorAll('p, h3, h4, li, svg')].filter((one) => one.getBoundingClientRect().right > right + 1);
    expect(beyond).to.deep.equal([]);
  });

  it('stands in two columns where it is wide, even ones half a row lower, and in one where it is narrow', async () => {
    const widget = await list('etude-avise-2016');
    const places = (): DOMRect[] => [...widget.shadowRoot!.querySelectorAll('[part~="factor"]')].map((one) => one.getBoundingClientRect());
    widget.style.width = '1000px';
    await until(() => places()[1]!.left > places()[0]!.right - 1);
    const wide = places();
    expect(wide.map(({ left }) => left === wide[0]!.left)).to.deep.equal([true, false, true, false, true, false, true]);
    expect(wide.every(({ top }, index) => index === 0 || top > wide[index - 1]!.top)).to.equal(true);
    widget.style.width = '380px';
    await until(() => places()[1]!.left === places()[0]!.left);
    expect(places().every(({ top }, index, all) => index === 0 || top >= all[index - 1]!.bottom)).to.equal(true);
  });
});

describe('<impact-factors> on a server', () => {
  it('is readable without a script, the questions left to the browser', async () => {
    const { html } = await executeServerCommand<{ html: string }, object>('render-widget', { tag: 'impact-factors', options: { feed: await feed('atelier-des-berges-fictif'), now: TODAY, attributes: { lang: 'fr', editable: '' } } });
    expect(html).to.contain('Quatre facteurs sur sept').and.to.contain('Deux acheteurs écrivent').and.not.to.contain('type="radio"');
    expect(html).not.to.contain(' style=');
  });

  it('keeps every node of the server when it wakes up', async () => {
    const { html } = await executeServerCommand<{ html: string }, object>('render-widget', { tag: 'impact-factors', options: { feed: await feed('juratri'), now: TODAY, attributes: { lang: 'fr' } } });
    const holder = document.implementation.createHTMLDocument('').createElement('div');
    holder.setHTMLUnsafe(html);
    const nodes = [...holder.firstElementChild!.shadowRoot!.querySelectorAll('article, h3, h4, p, li, svg, button')];
    document.body.append(holder);
    await settled(holder.firstElementChild as HTMLElement);
    await until(() => (holder.firstElementChild as ImpactFactors).state === 'ready');
    expect(nodes.length).to.be.greaterThan(30);
    expect(nodes.filter(({ isConnected }) => !isConnected)).to.deep.equal([]);
    holder.remove();
  });
});

describe('<impact-factors> as a file', () => {
  it('leaves as a picture with its finding, its source and the fictional badge, and as CSV', async () => {
    const { mountIn, unmountAll } = await import('../support/fixtures.js');
    const widget = await listIn(mountIn('client'))('atelier-des-berges-fictif', { controls: 'svg csv copy' });
    const files: Record<string, string> = {};
    widget.addEventListener('impact-export', (event) => {
      event.preventDefault();
      files[event.detail.format] = event.detail.content;
    });
    button(widget, 'SVG').click();
    await until(() => files['svg']);
    const picture = new DOMParser().parseFromString(files['svg']!, 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    const said = picture.documentElement.textContent.replace(/\s+/g, ' ');
    for (const text of ['Quatre facteurs sur sept', 'Données fictives', 'Lecture', 'Champ', 'Source', 'Mutualisation', 'Prévu', 'Grille']) expect(said).to.contain(text);
    button(widget, 'CSV').click();
    await until(() => files['csv']);
    expect(files['csv']).to.contain('Avise, Sciences Po, Kimso').and.to.contain('2. Internalisation').and.to.contain('Prévu').and.to.contain('Données fictives');
    button(widget, 'Copier').click();
    await until(() => files['text']);
    expect(files['text']).to.contain('Données fictives').and.to.contain('Mutualisation');
    unmountAll();
  });
});
