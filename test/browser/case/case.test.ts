import { expect } from '@open-wc/testing';
import '../../../src/widgets/case/index.js';
import { claimed, feedOfCase, knotted, long, measured } from '../../fixtures/cases.js';
import { TODAY, button, feed, part, press, until, words, type Json } from '../support/cards.js';
import { emulateMedia, redrawn } from '../support/engine.js';
import { accessibilityTree, bothFixtures, mountIn, unmountAll, type Mount, type Widget } from '../support/fixtures.js';
import { MARKUP, WIDTHS, overflow, saying } from '../support/studies.js';
import type { ImpactExportEvent } from '../../../src/element/events.js';

const caseIn = (mount: Mount) => async (given: string | Json, attributes: Readonly<Record<string, string>> = {}) =>
  mount<Widget>('impact-case', { feed: typeof given === 'string' ? await feed(given) : given, now: TODAY, attributes: { lang: 'fr', ...attributes } });

const isSeen = (element: Element): boolean => element.getBoundingClientRect().height > 1 && getComputedStyle(element).display !== 'none';

async function wide(widget: HTMLElement, pixels: number): Promise<void> {
  widget.parentElement!.style.width = `${pixels}px`;
  await redrawn();
}

bothFixtures('<impact-case>', (mount) => {
  const shown = caseIn(mount);

  it('names who bought what from whom, its limits and its factors', async () => {
    const widget = await shown('etude-avise-2016');
    expect(words(part(widget, 'title'))).to.equal('Eco-systèmes confie ses déchets d\'équipements à Juratri');
    expect(words(part(widget, 'list'))).to.include('Eco-systèmes acheteur, entreprise').and.to.include('Montant et dates non communiqués');
    expect(words(part(widget, 'limits'))).to.include('elle ne le mesure pas');
    expect(words(part(widget, 'factors'))).to.equal('3 Professionnalisation6 Développement local');
    expect(words(part(widget, 'foot'))).to.include('Champ : un achat (acheteur : Eco-systèmes ; fournisseur : Juratri), Jura').and.to.include('Avise, Sciences Po, Kimso, 2016');
  });

  it('draws the chain where it has room, and lists it where it has none', async () => {
    const widget = await shown('etude-avise-2016');
    await wide(widget, 1200);
    expect([isSeen(part(widget, 'diagram')), isSeen(part(widget, 'list'))]).to.deep.equal([true, false]);
    await wide(widget, 480);
    expect([isSeen(part(widget, 'diagram')), isSeen(part(widget, 'list'))]).to.deep.equal([false, true]);
  });

  it('tells each link, its effect and its evidence to assistive technology, as nested lists, and the drawing not at all', async () => {
    const widget = await shown('etude-avise-2016');
    for (const width of [1200, 400]) {
      await wide(widget, width);
      const tree = await accessibilityTree('impact-case');
      const heard = tree.replace(/[\u00a0\u202f]/g, ' ').replace(/\s*\n\s*/g, ' ');
      expect(heard).to.match(/list[\s\S]*listitem/);
      const text = words(part(widget, 'list').querySelector('li li'));
      expect(text).to.match(/^contribue à Résultat Une employabilité renforcée, moins de distance à l'emploi \(résultat ; décrit, non mesuré ; « Une mise en situation .* » contribue à cet effet\)/);
      expect(heard).to.include('Une employabilité renforcée').and.to.include('décrit, non mesuré').and.to.include('amplifie cet effet');
      expect(heard.match(/(?<!« )Une employabilité renforcée/g)?.length, `at ${width}`).to.be.at.most(2);
    }
  });

  it('tells assistive technology who buys and supplies what, of whom each effect is, its strength and what it comes of, context as context, and the limits', async () => {
    await shown(measured);
    const heard = (await accessibilityTree('impact-case')).replace(/[\u00a0\u202f]/g, ' ');
    for (const said of ['Ville de Lans', 'acheteur, collectivité', 'fournisseur, atelier et chantier', 'L’achat', 'Entretien des berges et du canal', '240 000 €, montant engagé', 'Un seul chantier, suivi pendant deux ans.']) expect(heard).to.include(said);
    expect(heard).to.match(/list.*Pour les personnes/).and.to.match(/list.*Pour la structure/).and.to.match(/list.*Pour le territoire/);
    expect(heard).to.include('(activité ; attribution ; L’achat mène à cet effet)').and.to.include('(résultat ; comparaison ; « Un chantier de deux ans » contribue à cet effet)').and.to.include('(impact ; décrit, non mesuré ; « Des berges entretenues » amplifie cet effet)');
    expect(heard).to.match(/group.*Autour de l’achat : L’Atelier des Berges dans son ensemble/);
  });

  it('says the evidence beside the stage of each effect that no line leads to, and keeps its legend', async () => {
    const [one] = measured['cases'] as readonly Json[];
    for (const links of [undefined, (one!['links'] as readonly Json[]).slice(0, 1)]) {
      const widget = await shown({ ...measured, cases: [{ ...one, links }] });
      for (const name of ['diagram', 'list']) {
        const stages = [...part(widget, name).querySelectorAll('.stage')].map((stage) => words(stage)).sort();
        expect(stages, name).to.deep.equal([links ? 'Activité' : 'Activité · attribution', 'Impact · décrit, non mesuré', 'Résultat · comparaison', 'Résultat · suivi', 'Réalisation · contribution'].sort());
        expect([...part(widget, name).querySelectorAll('.stage .line')].map((line) => line.getAttribute('stroke-width')).sort()).to.deep.equal(links ? ['2', '2', '4', '6'] : ['2', '2', '4', '6', '9']);
      }
      expect(words(part(widget, 'key'))).to.include('décrit, non mesuré').and.to.include('attribution');
      unmountAll();
    }
  });

  it('says of each level in its legend whether an effect has it', async () => {
    const levels = [...part(await shown(claimed), 'key').querySelectorAll('ul:last-child li:not(.of)')];
    expect(levels.map((level) => words(level))).to.deep.equal(['décrit, non mesuré', 'suivi (aucun effet ici)', 'contribution (aucun effet ici)', 'comparaison (aucun effet ici)', 'attribution (aucun effet ici)']);
    const stroke = (level: Element): string => getComputedStyle(level.querySelector('.line')!).stroke;
    expect(stroke(levels[1]!)).to.not.equal(stroke(levels[0]!));
  });

  it('says that limits are not told', async () => {
    expect(words(part(await shown(feedOfCase({ chain: [] })), 'limits'))).to.equal('Limites non indiquées');
    expect(words(part(await shown(feedOfCase({ chain: [] }), { lang: 'en' }), 'limits'))).to.equal('Limits not stated');
  });

  it('shows figures of the purchase beside their effect, and whole results apart, as context', async () => {
    const widget = await shown(measured);
    expect(words(part(widget, 'around'))).to.include('aucun n’est attribué à ce seul achat').and.to.include('38 sur 65');
    expect(words(part(widget, 'list'))).to.include('4 200 h').and.to.include('non publié : moins de 11 personnes').and.not.to.include('38 sur 65');
    expect(words(part(widget, 'subject'))).to.include('Données fictives');
  });

  it('draws what is only described in dashes, and the rest as heavy as its evidence', async () => {
    const widget = await shown(measured);
    await wide(widget, 1200);
    const lines = [...part(widget, 'diagram').querySelectorAll('.line')];
    expect(new Set(lines.map((line) => `${line.classList.contains('described')} ${line.getAttribute('stroke-width')}`))).to.deep.equal(new Set(['false 9', 'false 4', 'false 2', 'false 6', 'true 2']));
    expect(getComputedStyle(part(widget, 'diagram').querySelector('.described')!).strokeDasharray).to.not.equal('none');
  });

  it('draws and says no effect surer than what stands for it in the feed, whatever is claimed (H29)', async () => {
    const widget = await shown(claimed);
    await wide(widget, 1200);
    expect(new Set([...part(widget, 'diagram').querySelectorAll('.line')].map((line) => line.getAttribute('stroke-width')))).to.deep.equal(new Set(['2']));
    expect(part(widget, 'diagram').querySelectorAll('.line:not(.described)').length).to.equal(0);
    expect(words(part(widget, 'list'))).to.include('(activité ; décrit, non mesuré ;').and.not.to.match(/attribution|comparaison/);
    expect(words(part(widget, 'foot'))).to.include('Ce lien est décrit, il n’est pas mesuré.');
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part="method"]'));
    expect(words(part(widget, 'method'))).to.include('Un effet est annoncé avec la preuve « attribution » : rien dans ces données ne l’appuie');
  });

  it('shows the same facts as a table, where it was asked for by attribute', async () => {
    const widget = await shown(measured, { view: 'table' });
    await until(() => widget.shadowRoot!.querySelector('table'));
    expect(words(part(widget, 'table'))).to.include('« Une équipe plus qualifiée » amplifie cet effet').and.to.include('Un seul chantier').and.to.include('attribution');
  });

  it('speaks English', async () => {
    const widget = await shown('juratri', { lang: 'en' });
    expect(words(part(widget, 'subject'))).to.equal('Case study · Jura');
    expect(words(part(widget, 'key'))).to.include('described, not measured');
  });

  it('names the cases that there are when another is asked for, and says so when there is none', async () => {
    const widget = await shown('juratri', { case: 'autre' });
    expect(widget.state).to.equal('empty');
    expect(words(part(widget, 'message'))).to.equal('Le fichier de données n’a pas d’étude de cas « autre ». Il contient : eco-systemes.');
    expect(words(part(await shown('transilien-2021'), 'message'))).to.equal('Ce fichier de données ne contient pas d’étude de cas.');
  });

  it('has no accessibility fault', async () => {
    await expect(await shown(measured)).to.be.accessible();
  });
});

describe('<impact-case> wherever it stands', () => {
  const shown = caseIn(mountIn('client'));

  afterEach(async () => {
    unmountAll();
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  it('keeps both halves of the arrow at one height, however many lines a name takes', async () => {
    const names = [['Eco', 'Régie des Ateliers du Canal'], ['Communauté d’agglomération du Grand Besançon', 'Juratri'], ['Ville de Lans', 'L’Atelier des Berges']] as const;
    for (const [buyer, supplier] of names) {
      const widget = await shown(feedOfCase({ chain: [{ id: 'e', stage: 'resultats', branch: 'personnes', text: 'Un effet' }], buyer: { name: buyer }, supplier: { name: supplier } }));
      for (const width of [800, 1200]) {
        await wide(widget, width);
        const middles = [...widget.shadowRoot!.querySelectorAll('.diagram .party')].map((party) => [...party.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect()).map(({ top, height }) => top + height / 2));
        expect(Math.max(...middles.flat()) - Math.min(...middles.flat()), `${buyer} → ${supplier} at ${width}`).to.be.at.most(1);
      }
      unmountAll();
    }
  });

  it('keeps names to three lines and the arrow to a length that reads as one, however long names are', async () => {
    const names = ['Ville de Lans', 'L’Atelier des Berges', 'Communauté d’agglomération du Grand Besançon', 'La Ville de Saint-Étienne-du-Rouvray et ses établissements', 'Groupement momentané d’entreprises Recyclage Solidaire du Jura'];
    for (const [index, name] of names.entries()) {
      const widget = await shown(feedOfCase({ chain: [{ id: 'e', stage: 'resultats', text: 'Un effet' }], buyer: { name }, supplier: { name: names[names.length - 1 - index] } }));
      await wide(widget, 1200);
      expect(widget.shadowRoot!.querySelectorAll('.diagram .way')).to.have.lengthOf(2);
      for (const one of widget.shadowRoot!.querySelectorAll('.diagram .name')) expect(one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight), name).to.be.below(3.5);
      for (const width of [800, 1200]) {
        await wide(widget, width);
        for (const way of widget.shadowRoot!.querySelectorAll('.diagram .way')) expect(way.getBoundingClientRect().width, `${name} at ${width}`).to.be.at.least(40);
      }
      unmountAll();
    }
  });

  it('ends a link beside the stage of its effect, where the words of its links take two lines too', async () => {
    const links = ['mene-a', 'contribue-a', 'amplifie'].map((relation, index) => ({ from: `e${index}`, to: 'e3', relation }));
    const chain = ['personnes', 'organisation', 'territoire', 'personnes'].map((branch, index) => ({ id: `e${index}`, stage: 'resultats', branch, text: `Effet ${index}`, ...(index === 3 && { evidence: 'comparaison', indicators: [{ id: 'retours', scope: 'achat' }] }) }));
    const widget = await shown(feedOfCase({ chain, links }));
    await wide(widget, 740);
    const middle = (element: Element): number => { const { top, height } = element.getBoundingClientRect(); return top + height / 2; };
    const ring = part(widget, 'diagram').querySelector('.ring')!;
    expect(Math.min(...[...part(widget, 'diagram').querySelectorAll('.stage')].map((stage) => Math.abs(middle(stage) - middle(ring))))).to.be.at.most(3);
  });

  it('ends a link beside the stage of its effect, in the drawing and in the list', async () => {
    const widget = await shown('etude-avise-2016');
    const middle = (element: Element): number => { const { top, height } = element.getBoundingClientRect(); return top + height / 2; };
    await wide(widget, 1200);
    const rings = [...part(widget, 'diagram').querySelectorAll('.ring')].map(middle);
    const stages = [...part(widget, 'diagram').querySelectorAll('.stage')].map(middle);
    expect(rings.length).to.be.greaterThan(2);
    for (const ring of rings) expect(Math.min(...stages.map((stage) => Math.abs(stage - ring)))).to.be.at.most(3);
    await wide(widget, 400);
    for (const item of part(widget, 'list').querySelectorAll('li')) {
      const ring = item.querySelector(':scope > p .ring');
      if (ring) expect(Math.abs(middle(ring) - middle(item.querySelector('.stage')!))).to.be.at.most(3);
    }
  });

  for (const width of WIDTHS) {
    it(`stays within ${width} pixels, with long words and a large serif font too`, async () => {
      for (const given of [measured, saying('Incommensurablement'.repeat(6), measured), long(24)]) {
        const widget = await shown(given);
        await wide(widget, width);
        expect(overflow(widget)).to.be.at.most(1);
        widget.style.font = '1.5rem Georgia, serif';
        expect(overflow(widget)).to.be.at.most(1);
        unmountAll();
      }
    });
  }

  it('lets rows grow with their words: no effect lies on another', async () => {
    const widget = await shown(saying('Une phrase bien plus longue que prévu, et qui continue encore un peu.', measured));
    await wide(widget, 760);
    const boxes = [...part(widget, 'diagram').querySelectorAll('.effect .words')].map((one) => one.closest('.effect')!.getBoundingClientRect());
    boxes.forEach((a, index) => boxes.slice(index + 1).forEach((b) => {
      expect(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1).to.equal(true);
    }));
  });

  it('joins lines from cell to cell: each gutter is as wide as the lines above and below it', async () => {
    const widget = await shown('etude-avise-2016');
    await wide(widget, 1000);
    const turns = [...part(widget, 'diagram').querySelectorAll('.turns')].slice(0, 3).map((one) => one.getBoundingClientRect());
    const gutters = [...part(widget, 'diagram').querySelectorAll('.gutter')].slice(0, 3).map((one) => one.getBoundingClientRect());
    gutters.forEach((gutter, column) => {
      expect(gutter.width).to.be.closeTo(turns[column]!.width, 0.5);
      expect(gutter.top).to.be.closeTo(turns[column]!.bottom, 0.5);
    });
  });

  it('tells everything with system colours where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const widget = await shown(measured);
    await wide(widget, 1000);
    const canvasText = getComputedStyle(part(widget, 'title')).color;
    expect(getComputedStyle(part(widget, 'diagram').querySelector('.line')!).stroke).to.equal(canvasText);
    expect(getComputedStyle(part(widget, 'diagram').querySelector('.head')!).fill).to.equal(canvasText);
  });

  it('reads a circle, thirty effects and effects without links', async () => {
    const circle = await shown(knotted);
    for (const name of ['list', 'diagram']) expect(words(part(circle, name)), name).to.include('« Effet c » amplifie cet effet');
    const many = await shown(long(30));
    await wide(many, 1200);
    expect(many.shadowRoot!.querySelector('[part="diagram"]')).to.equal(null);
    expect(isSeen(part(many, 'list'))).to.equal(true);
    expect(words(part(many, 'list'))).to.include('Effet 29');
    expect((await shown(feedOfCase({ chain: [] }))).shadowRoot!.querySelector('[part="key"]')).to.equal(null);
  });

  it('shows markup as the words that it is', async () => {
    const widget = await shown(saying(MARKUP, measured));
    expect(widget.state).to.equal('ready');
    expect(words(widget.shadowRoot)).to.include('<img src=x');
    expect(widget.shadowRoot!.querySelector('img, b b')).to.equal(null);
    expect((globalThis as { hit?: number }).hit).to.equal(undefined);
  });

  it('sends a picture with title, chain, limits, source and that it is invented', async () => {
    const widget = await shown(measured, { controls: 'table svg csv copy' });
    const sent = (name: string) => new Promise<ImpactExportEvent>((resolve) => {
      widget.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event)), { once: true });
      button(widget, name).click();
    });
    const { detail } = await sent('SVG');
    expect(detail.name).to.equal('berges.svg');
    for (const text of ['Données fictives', 'La ville confie', 'Un seul chantier', 'Cabinet Lacombe', 'attribué', 'Un accès à l’emploi']) expect(detail.content).to.include(text);
    expect((await sent('CSV')).detail.content).to.include('Un seul chantier').and.to.include('il n’est pas attribué à ce seul achat');
    expect((await sent('Copier')).detail.content).to.match(/^Données fictives/);
  });

  it('says in its method that whole results are not put down to the purchase, and gives the focus back on Escape', async () => {
    const widget = await shown(measured);
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part="method"]'));
    expect(words(part(widget, 'method'))).to.include('il n’est pas attribué à ce seul achat');
    button(widget, 'Méthode').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await until(() => !widget.shadowRoot!.querySelector('[part="method"]'));
    expect(widget.shadowRoot!.activeElement).to.equal(button(widget, 'Méthode'));
  });
});
