import { expect } from '@open-wc/testing';
import type { ImpactExportEvent } from '../../../src/element/events.js';
import '../../../src/widgets/pathway/index.js';
import { button, feed, part, press, startCalendar, stopCalendar, TODAY, until, words, type Json } from '../support/cards.js';
import { redrawn, sendKeys } from '../support/engine.js';
import { accessibilityTree, bothFixtures, mountIn, unmountAll, type Widget } from '../support/fixtures.js';

const cohort = async (): Promise<Json> => (await fetch('/test/fixtures/pathways/cohorte-fictive.json')).json() as Promise<Json>;

const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script> javascript:alert(1) {{alert(1)}} ${alert(1)}';

before(stopCalendar);
after(startCalendar);

/** How wide the place of a widget is. */
async function place(widget: HTMLElement, pixels: number): Promise<void> {
  widget.parentElement!.setAttribute('style', `width: ${pixels}px`);
  await redrawn();
}

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
/** The options of the drawing that is seen. */
const options = (widget: Widget): Element[] => [...widget.shadowRoot!.querySelectorAll('[role=option]')].filter(isSeen);
const plain = (text: string | null): string => (text ?? '').replace(/\s/g, ' ');

bothFixtures('<impact-pathway>', (mount) => {
  const pathway = async (given: Json, attributes: Readonly<Record<string, string>> = {}): Promise<Widget> =>
    mount<Widget>('impact-pathway', { feed: given, now: TODAY, attributes: { lang: 'fr', ...attributes } });

  it('draws a path on its ruler where there is room, and from top to bottom where there is not', async () => {
    const widget = await pathway(await feed('juratri'));
    expect(widget.state).to.equal('ready');
    await place(widget, 900);
    expect(options(widget).map((one) => plain(one.getAttribute('aria-label'))).slice(0, 2)).to.deep.equal(['Orientation, à l’entrée', 'Diagnostic, du mois 0 au mois 1, Freins repérés : Mobilité, Santé et Logement']);
    expect(isSeen(part(widget, 'steps'))).to.equal(false);
    await place(widget, 280);
    expect(options(widget)).to.have.length(0);
    expect(words(part(widget, 'steps'))).to.contain('mois 0 à 1 Diagnostic frein : Mobilité frein : Santé frein : Logement');
  });

  it('says in words that durations are illustrative and that the path is nobody’s', async () => {
    const widget = await pathway(await feed('juratri'));
    expect(words(part(widget, 'notes'))).to.match(/^Durées illustratives\. Parcours type, ce n’est pas celui d’une personne\./);
    expect(part(widget, 'thread').classList.contains('illustrative')).to.equal(true);
  });

  it('pours leavers into families, and brackets the dynamic exits with their sum', async () => {
    const widget = await pathway(await feed('bourgogne-franche-comte-2022'));
    await place(widget, 900);
    expect(words(part(widget, 'title'))).to.equal('Plus de deux sortants sur cinq ont connu une sortie dynamique');
    expect(words(part(widget, 'subject'))).to.contain('2022, il y a plus de trois ans');
    expect(words(widget.shadowRoot!.querySelector('.bracketed'))).to.contain('42,7 %');
    expect(words(part(widget, 'flow'))).not.to.contain('sorties positives');
    const wide = [...widget.shadowRoot!.querySelectorAll('.flow .ribbon')].map((one) => one.getBoundingClientRect().height);
    expect(wide).to.have.length(3);
    await place(widget, 280);
    expect(isSeen(part(widget, 'flow'))).to.equal(false);
    expect(words(part(widget, 'exits'))).to.contain('42,7 % sorties dynamiques');
  });

  it('tells each family to assistive technology with its share and its people', async () => {
    const widget = await pathway(await feed('bourgogne-franche-comte-2022'));
    await place(widget, 900);
    const tree = plain(await accessibilityTree('impact-pathway'));
    expect(tree).to.contain('listbox "Plus de deux sortants sur cinq ont connu une sortie dynamique"');
    expect(tree).to.contain('option "Emploi durable : 20,6 %, environ 2 020 personnes"');
    await place(widget, 280);
    const narrow = plain(await accessibilityTree('impact-pathway'));
    expect(narrow).not.to.contain('listbox');
    expect(narrow).to.contain('42,7 %');
  });

  it('shows the steps of a cohort on its entries, and who is not told of as unknown', async () => {
    const widget = await pathway(await cohort());
    await place(widget, 900);
    expect(words(part(widget, 'fictional'))).to.equal('Données fictives');
    expect(words(part(widget, 'stages'))).to.contain('Immersion 31 sur 40');
    expect(plain(options(widget).at(-1)!.getAttribute('aria-label'))).to.equal('Encore en parcours ou devenir non renseigné : 12, 30 %');
    expect(options(widget).at(-1)!.querySelectorAll('.dot.unknown')).to.have.length(12);
  });

  it('is one tab stop, in which arrows move and which Escape leaves', async () => {
    const widget = await pathway(await feed('juratri'));
    await place(widget, 900);
    expect(options(widget).filter((one) => one.getAttribute('tabindex') === '0')).to.deep.equal([options(widget)[0]]);
    (options(widget)[0] as SVGElement).focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(plain(widget.shadowRoot!.activeElement!.getAttribute('aria-label'))).to.equal('Embauche, au mois 1');
    await sendKeys({ press: 'End' });
    expect(plain(widget.shadowRoot!.activeElement!.getAttribute('aria-label'))).to.equal('Sortie, au mois 15');
    await sendKeys({ press: 'Escape' });
    expect(widget.shadowRoot!.activeElement).to.equal(null);
  });

  it('is one stop of the tabulator, whether it is a path or leavers', async () => {
    for (const name of ['juratri', 'atelier-des-berges-fictif']) {
      const widget = await pathway(await feed(name));
      await place(widget, 900);
      const before = document.createElement('button');
      widget.before(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      const stop = (): string => widget.shadowRoot!.activeElement?.getAttribute('role') ?? '';
      expect(stop(), name).to.equal('option');
      await sendKeys({ press: 'Tab' });
      expect(stop(), name).to.equal('');
      (options(widget)[1] as SVGElement).focus();
      await until(() => options(widget)[1]!.getAttribute('tabindex') === '0');
      before.remove();
    }
  });

  it('says what kind a step is that is called otherwise, and what is said of it, also from top to bottom', async () => {
    const steps = [{ id: 'a', kind: 'accueil', start: 0, obstacles: ['mobilite'] }, { id: 'b', kind: 'levee-frein', label: 'Permis de conduire', start: 4, duration: 2, removes: ['mobilite'], text: 'Auto-école solidaire' }, { id: 'c', kind: 'sortie', start: 9, removes: ['mobilite'] }];
    const widget = await pathway({ version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, indicators: [], pathways: [{ id: 'un', kind: 'type', label: 'Un parcours', steps }] });
    await place(widget, 900);
    expect(plain(options(widget)[1]!.getAttribute('aria-label'))).to.equal('Permis de conduire, Frein levé, du mois 4 au mois 6, Freins levés : Mobilité, Auto-école solidaire');
    expect(words(part(widget, 'thread'))).to.contain('Permis de conduire').and.to.contain('Frein levé');
    expect(part(widget, 'thread').querySelectorAll('.bead.last')).to.have.length(1);
    await place(widget, 280);
    expect(words(part(widget, 'steps'))).to.contain('Permis de conduire').and.to.contain('Frein levé').and.to.contain('Mobilité : le nœud s’ouvre').and.to.contain('Auto-école solidaire');
    expect(part(widget, 'steps').querySelectorAll('.bead.last')).to.have.length(1);
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part=method]'));
    expect(words(part(widget, 'method'))).to.contain('Permis de conduire : Auto-école solidaire');
  });

  it('shows the same facts as a table', async () => {
    const widget = await pathway(await feed('atelier-des-berges-fictif'));
    await press(widget, 'Tableau', () => widget.shadowRoot!.querySelector('[part=table]'));
    expect(words(part(widget, 'table'))).to.contain('Emploi durable623 %oui');
    expect(widget.shadowRoot!.querySelector('.drawing')).to.equal(null);
    await press(widget, 'Graphique', () => !widget.shadowRoot!.querySelector('[part=table]'));
  });

  it('tells from when on a person counts as having left', async () => {
    const widget = await pathway(await feed('atelier-des-berges-fictif'));
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part=method]'));
    expect(words(part(widget, 'method'))).to.contain('restée environ trois mois au moins');
  });

  it('speaks English', async () => {
    const widget = await pathway(await feed('juratri'), { lang: 'en' });
    expect(words(part(widget, 'title'))).to.equal('A typical pathway of 15 months: three barriers found, one of them removed on the way');
    expect(words(part(widget, 'notes'))).to.contain('not that of any one person');
  });

  it('keeps the name of a step whole beside why its people are not told', async () => {
    const given = await cohort();
    const [one] = given['pathways'] as [Json & { readonly steps: readonly Json[] }];
    const widget = await pathway({ ...given, pathways: [{ ...one, steps: [{ ...one.steps[0]!, people: 4000 }] }] });
    await place(widget, 280);
    await until(() => (part(widget, 'stages')?.querySelector('.who')?.getBoundingClientRect().width ?? 0) > 60);
    expect(words(part(widget, 'stages'))).to.contain('à vérifier');
  });

  it('has no accessibility fault, as a path, as leavers and as a cohort', async () => {
    for (const given of [await feed('juratri'), await feed('bourgogne-franche-comte-2022'), await cohort()]) {
      const widget = await pathway(given);
      for (const pixels of [900, 280]) {
        await place(widget, pixels);
        await expect(widget).to.be.accessible();
      }
    }
  });
});

describe('what <impact-pathway> can’t draw', () => {
  const mount = mountIn('client');
  afterEach(unmountAll);

  const client = async (given: Json, attributes: Readonly<Record<string, string>> = {}): Promise<Widget> => mount<Widget>('impact-pathway', { feed: given, attributes: { lang: 'fr', ...attributes } });
  const leaving = (pathway: Json): Json => ({ version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, indicators: [], pathways: [{ id: 'un', label: 'Un parcours', steps: [], ...pathway }] });

  it('is said, with the pathways that there are', async () => {
    const widget = await client(await feed('juratri'), { pathway: 'autre' });
    expect(widget.state).to.equal('empty');
    expect(words(part(widget, 'message'))).to.equal('Le fichier de données n’a pas de parcours « autre ». Il contient : parcours-type.');
  });

  it('of a person is not drawn without consent', async () => {
    const widget = await client(leaving({ kind: 'individuel', steps: [{ id: 'a', kind: 'formation', start: 0, text: 'secret de famille' }] }));
    expect(words(part(widget, 'message'))).to.equal('Ce parcours n’est pas publié : l’accord de la personne n’est pas indiqué.');
    expect(widget.shadowRoot!.innerHTML).not.to.contain('secret');
  });

  it('of too few people is said to be withheld, without a drawing', async () => {
    const widget = await client(leaving({ kind: 'sorties', period: '2024', leavers: 8, exits: [{ kind: 'emploi-durable', people: 3 }, { kind: 'autre-sortie', people: 5 }] }));
    expect(widget.state).to.equal('ready');
    expect(words(part(widget, 'exits'))).to.contain('Emploi durable Non publié moins de 11 personnes');
    expect(widget.shadowRoot!.querySelector('.ribbon')).to.equal(null);
  });

  it('changes with the attribute', async () => {
    const both = { ...(await feed('juratri')), pathways: [...((await feed('juratri'))['pathways'] as Json[]), ...((await cohort())['pathways'] as Json[])] };
    const widget = await client(both);
    expect(words(part(widget, 'title'))).to.contain('parcours type');
    widget.setAttribute('pathway', 'promotion-2023');
    await until(() => words(part(widget, 'title')).startsWith('18 des 40'));
  });

  it('holds what is hostile as text, and never wider than its place', async () => {
    const steps = Array.from({ length: 70 }, (_, at) => ({ id: `s${at}`, kind: evil, label: evil.repeat(3), start: at % 9, duration: at % 4, tools: [evil], obstacles: Array.from({ length: 9 }, (__, code) => `${evil}${code}`), removes: [evil] }));
    const widget = await client(leaving({ kind: 'type', label: evil, steps }));
    const root = widget.shadowRoot!;
    for (const pixels of [1000, 280]) {
      await place(widget, pixels);
      expect(root.querySelectorAll('img, script, foreignObject')).to.have.length(0);
      expect(part(widget, 'notes').scrollWidth).to.be.at.most(pixels);
    }
    const exits = Array.from({ length: 40 }, (_, at) => ({ kind: `${evil}${at}`, label: evil, people: 20 + at }));
    const leavers = await client(leaving({ kind: 'sorties', period: '2024', leavers: 5000, exits }));
    expect([leavers.state, leavers.shadowRoot!.querySelectorAll('img, script').length]).to.deep.equal(['ready', 0]);
  });
});

describe('the picture of a pathway', () => {
  const mount = mountIn('client');
  afterEach(unmountAll);

  it('has in its picture what is said of a step', async () => {
    const given = await feed('juratri') as Json & { readonly pathways: readonly (Json & { readonly steps: readonly Json[] })[] };
    const [one] = given.pathways;
    const widget = await mount<Widget>('impact-pathway', { feed: { ...given, pathways: [{ ...one, steps: one!.steps.map((step, at) => (at ? step : { ...step, text: 'Par un prescripteur' })) }] }, now: TODAY, attributes: { lang: 'fr', controls: 'svg' } });
    const leaving = new Promise<ImpactExportEvent['detail']>((resolve) => {
      widget.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event.detail)), { once: true });
    });
    button(widget, 'SVG').click();
    expect(plain((await leaving).content.replace(/<[^>]*>/g, ''))).to.contain('Orientation : Par un prescripteur');
  });

  for (const name of ['juratri', 'bourgogne-franche-comte-2022', 'cohorte']) {
    it(`of ${name} leaves with its finding, its drawing, its Lecture, its Champ and its source`, async () => {
      const widget = await mount<Widget>('impact-pathway', { feed: name === 'cohorte' ? await cohort() : await feed(name), now: TODAY, attributes: { lang: 'fr', controls: 'svg' } });
      const leaving = new Promise<ImpactExportEvent['detail']>((resolve) => {
        widget.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event.detail)), { once: true });
      });
      button(widget, 'SVG').click();
      const svg = new DOMParser().parseFromString((await leaving).content, 'image/svg+xml');
      const text = plain(svg.documentElement.textContent);
      expect(text).to.contain(words(part(widget, 'title')));
      for (const label of ['Lecture :', 'Champ :', 'Source :']) expect(text).to.contain(label);
      expect(svg.querySelectorAll('path, circle').length).to.be.greaterThan(5);
      expect(svg.querySelectorAll('parsererror')).to.have.length(0);
      if (name === 'cohorte') expect(text).to.contain('Données fictives');
    });
  }
});
