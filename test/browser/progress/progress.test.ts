import { expect } from '@open-wc/testing';
import '../../../src/widgets/progress/index.js';
import type { ImpactProgress } from '../../../src/widgets/progress/progress.js';
import { hardSkills, healthWithheld, thousands, unknownCodes, wrongSteps } from '../../fixtures/progress.js';
import { feed, part, press, startCalendar, stopCalendar, TODAY, until, words, type Json } from '../support/cards.js';
import { emulateMedia } from '../support/engine.js';
import { accessibilityTree, bothFixtures, mountIn, unmountAll, type Mount } from '../support/fixtures.js';

const progressIn = (mount: Mount) => async (given: string | Json, attributes: Readonly<Record<string, string>> = {}) =>
  mount<ImpactProgress>('impact-progress', { feed: typeof given === 'string' ? await feed(given) : given, now: TODAY, attributes: { lang: 'fr', ...attributes } });

const FICTIONAL = 'atelier-des-berges-fictif';
const options = (widget: Element): HTMLElement[] => [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
/** What is seen of a row. */
const seen = (option: Element | undefined): string => words(option?.querySelector('.seen'));
const names = (widget: Element): string[] => options(widget).map((one) => words(one.querySelector('.spoken')));
const pressKey = (widget: Element, key: string): void => {
  widget.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
};

before(stopCalendar);
after(startCalendar);

bothFixtures('a before and after', (mount, mode) => {
  const progress = progressIn(mount);

  it('of barriers has a row of dots for each, with its counts in words', async () => {
    const widget = await progress(FICTIONAL);
    expect(words(part(widget, 'title'))).to.equal('Le frein le plus fréquent, la mobilité, a été levé 26 fois sur 41');
    expect(words(part(widget, 'subject'))).to.equal("Freins à l'emploi en 2025 · 88 freins levés sur 158 identifiés");
    expect(options(widget).map(seen)).to.deep.equal([
      'Mobilité 26 sur 41', 'Santé 14 sur 33', 'Logement 15 sur 28', 'Démarches et droits 19 sur 24', 'Langue, lecture et écriture 9 sur 18', 'Finances 5 sur 14',
    ]);
    // Each dot is a circle of two half turns; an arc with a flag for its size is a clipped one.
    const circles = (name: string): number => options(widget)[0]!.querySelector(`.${name}`)!.getAttribute('d')!.split('M').length - 1;
    expect([circles('filled'), circles('pale')]).to.deep.equal([26, 15]);
    expect(words(part(widget, 'key'))).to.equal('1 point = 1 personne ayant ce frein levé identifié, non levé Une personne peut avoir plusieurs freins.');
    expect(words(part(widget, 'source'))).to.equal("Données fictives · Champ : L'Atelier des Berges, Lons-le-Saunier · 158 freins identifiés · Source : L'Atelier des Berges, 2026, déclaratif");
  });

  it('of skills has a slope and a ruler for each, of which the place shows one', async () => {
    const widget = await progress(FICTIONAL, { progress: 'competences' });
    const shown = (): string[] => ['.slope', '.ruler'].filter((one) => getComputedStyle(options(widget)[0]!.querySelector(one)!).display !== 'none');
    widget.parentElement!.style.width = '460px';
    expect(shown()).to.deep.equal(['.slope']);
    widget.parentElement!.style.width = '459px';
    expect(shown()).to.deep.equal(['.ruler']);
    expect(options(widget)[0]!.querySelectorAll('circle')).to.have.lengthOf(0);
  });

  it('of training keeps its base at each step, and climbs from the first to the last', async () => {
    const widget = await progress(FICTIONAL, { progress: 'formation' });
    expect(options(widget).map((one) => words(one.querySelector('.number')))).to.deep.equal(['44', '38 sur 44', '31 sur 44', '19 sur 44']);
    const starts = options(widget).map((one) => parseFloat(one.querySelector('.tread')!.getAttribute('x1')!));
    expect(starts.every((start, index) => !index || start > starts[index - 1]!)).to.equal(true);
    expect(starts[0]).to.equal(0);
    const tops = options(widget).map((one) => one.getBoundingClientRect().top);
    expect(tops.every((top, index) => !index || top < tops[index - 1]!)).to.equal(true);
  });

  it('is one stop of the keyboard: arrows go from row to row, Escape leaves', async () => {
    const widget = await progress(FICTIONAL);
    const stops = (): number[] => options(widget).flatMap((one, index) => (one.tabIndex === 0 ? [index] : []));
    expect(stops()).to.deep.equal([0]);
    options(widget)[0]!.focus();
    pressKey(widget, 'ArrowDown');
    pressKey(widget, 'ArrowDown');
    await widget.updateComplete;
    expect(stops()).to.deep.equal([2]);
    expect(widget.shadowRoot!.activeElement).to.equal(options(widget)[2]);
    pressKey(widget, 'End');
    await widget.updateComplete;
    expect(stops()).to.deep.equal([5]);
    pressKey(widget, 'Escape');
    expect(widget.shadowRoot!.activeElement).to.equal(null);
  });

  it('begins a staircase on its first step', async () => {
    const widget = await progress(FICTIONAL, { progress: 'formation' });
    expect(options(widget).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1]);
    options(widget)[0]!.focus();
    pressKey(widget, 'ArrowDown');
    await widget.updateComplete;
    expect(words(widget.shadowRoot!.activeElement!.querySelector('.spoken'))).to.equal('Ont commencé : 38 sur 44 personnes, 6 orientées n’ont pas commencé');
  });

  it('is told to assistive technology with names, counts and what is counted', async () => {
    await progress(FICTIONAL);
    const tree = (await accessibilityTree()).replace(/[\u00a0\u202f]/g, ' ');
    expect(tree).to.include('heading "Le frein le plus fréquent, la mobilité, a été levé 26 fois sur 41"');
    expect(tree).to.include('listbox "Le frein le plus fréquent');
    expect(tree).to.include('option "Santé : frein levé pour 14 des 33 personnes chez qui il a été identifié"');
  });

  it('tells assistive technology levels with their scale', async () => {
    await progress(FICTIONAL, { progress: 'competences' });
    expect((await accessibilityTree()).replace(/[\u00a0\u202f]/g, ' ')).to.include(
      'option "Ponctualité : 2,1 à l’entrée, 3,4 à la sortie ; sur une échelle de 0 à 4 ; les employeurs attendent 3,5 ; 0,1 de moins qu’attendu ; n = 26"');
  });

  it('shows what is withheld as a lozenge with its reason, and no count of it anywhere', async () => {
    const widget = await progress(healthWithheld);
    const health = options(widget)[2]!;
    expect(seen(health)).to.equal('Santé non publié : donnée sensible');
    expect(health.querySelector('.lozenge')).to.not.equal(null);
    expect(health.querySelectorAll('path')).to.have.lengthOf(0);
    expect(seen(options(widget)[0])).to.equal('Mobilité 6 levés en partie 26 sur 41');
  });

  it('says what is missing beside hatching, and draws nothing in its place', async () => {
    const widget = await progress(hardSkills);
    const [, lecture, , driving, cooking] = options(widget);
    expect(seen(lecture)).to.include('entrée non renseignée');
    expect(lecture!.querySelector('.way')).to.equal(null);
    expect(lecture!.querySelector('.hatch')).to.not.equal(null);
    expect(seen(driving)).to.include('valeurs hors de l’échelle indiquée : à vérifier');
    expect(driving!.querySelector('.slope')).to.equal(null);
    expect(seen(cooking)).to.equal('Cuisine non publié : moins de 11 personnes');
  });

  it('tells a step that is larger than the one before, and does not draw it', async () => {
    const widget = await progress(wrongSteps);
    expect(seen(options(widget).at(-1))).to.equal('35 Certifiées plus qu’à l’étape d’avant : chiffres à vérifier');
    expect(options(widget).at(-1)!.querySelector('path')).to.equal(null);
  });

  it('has words for codes that nobody names, and markup of a feed is text', async () => {
    const widget = await progress(unknownCodes);
    expect(names(widget)).to.deep.equal([
      'garde-enfants : frein levé pour 12 des 30 personnes chez qui il a été identifié', 'constructor : frein levé pour 12 des 20 personnes chez qui il a été identifié',
      '<img src=x onerror=alert(1)> Kinderbetreuungsmöglichkeitensuche : frein levé pour 8 des 18 personnes chez qui il a été identifié',
    ]);
    expect(widget.shadowRoot!.querySelector('img')).to.equal(null);
    expect(options(widget)[2]!.querySelector('.name')!.getAttribute('lang')).to.equal('de');
  });

  it('draws two dozen rows of thousands, and has all of them in its table', async () => {
    const widget = await progress(thousands);
    expect(options(widget)).to.have.lengthOf(24);
    expect(words(widget.shadowRoot)).to.include('et 2 976 autres lignes, dans le tableau');
    await press(widget, 'Tableau', () => widget.shadowRoot!.querySelector('tbody'));
    expect(widget.shadowRoot!.querySelectorAll('tbody tr')).to.have.lengthOf(3000);
  });

  it('shows the same facts as a table', async () => {
    const widget = await progress(FICTIONAL, { progress: 'competences', view: 'table' });
    await until(() => widget.shadowRoot!.querySelector('tbody'));
    const row = (name: string): string[] => [...widget.shadowRoot!.querySelector(name)!.children].map(words);
    expect(row('thead tr')).to.deep.equal(['Compétence', 'Entrée', 'Sortie', 'Niveau attendu', 'Écart au niveau attendu', 'Échelle', 'Effectif']);
    expect(row('tbody tr')).to.deep.equal(['Ponctualité', '2,1', '3,4', '3,5', '0,1 de moins qu’attendu', '0–4', '26']);
    expect(options(widget)).to.have.lengthOf(0);
  });

  it('reads itself aloud, and says how it is counted', async () => {
    const widget = await progress(FICTIONAL, { progress: 'formation' });
    await press(widget, 'Lire', () => widget.shadowRoot!.querySelector('[part=lecture]'));
    expect(words(part(widget, 'lecture'))).to.equal('Lecture : Sur 44 personnes orientées vers une formation, 38 ont commencé, 31 ont terminé et 19 sont certifiées.');
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part=method]'));
    expect(words(part(widget, 'method'))).to.include('peut être encore en formation');
  });

  it('speaks English', async () => {
    const widget = await progress(FICTIONAL, { lang: 'en', progress: 'competences' });
    expect(words(part(widget, 'title'))).to.equal('Three of the four skills reach the level that employers expect at exit, on average');
    expect(seen(options(widget)[1])).to.include('0.2 above the expected level');
  });

  it('is empty where it is asked for one that is not there, and names those that are', async () => {
    const widget = await progress(FICTIONAL, { progress: 'sorties' });
    expect(widget.state).to.equal('empty');
    expect(words(part(widget, 'message'))).to.equal('Le fichier de données n’a pas d’avant-après « sorties ». Il contient : freins, competences et formation.');
  });

  it('shows another one when it is asked to', async () => {
    const widget = await progress(FICTIONAL);
    widget.progress = 'formation';
    await until(() => words(part(widget, 'title')).startsWith('Sur 44'));
    expect(options(widget).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1]);
    options(widget)[0]!.focus();
    pressKey(widget, 'ArrowDown');
    await widget.updateComplete;
    expect(words(widget.shadowRoot!.activeElement!.querySelector('.spoken'))).to.equal('Ont commencé : 38 sur 44 personnes, 6 orientées n’ont pas commencé');
  });

  it('is in error where there is no feed', async () => {
    if (mode === 'server') return;
    const widget = await mount<ImpactProgress>('impact-progress', { attributes: { lang: 'fr', src: '/pas-la.json' } });
    expect(widget.state).to.equal('error');
    expect(words(part(widget, 'message'))).to.include('introuvable');
  });

  it('has no accessibility fault, of any kind', async () => {
    for (const one of ['freins', 'competences', 'formation']) await expect(await progress(FICTIONAL, { progress: one })).to.be.accessible();
    for (const one of [healthWithheld, hardSkills, wrongSteps]) await expect(await progress(one)).to.be.accessible();
  });
});

describe('<impact-progress> where colours are forced', () => {
  afterEach(async () => {
    unmountAll();
    await emulateMedia({ forcedColors: 'none' });
  });

  it('tells what is partly lifted by its shape: a ring between solid and hollow', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const feed = { version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, progress: [{ id: 'f', label: 'F', kind: 'freins', period: '2025', rows: [{ code: 'mobilite', identified: 41, removed: 26, partly: 6 }] }] };
    const widget = await mountIn('client')('impact-progress', { feed, now: TODAY, attributes: { lang: 'fr' } });
    const [solid, ring, hollow] = ['.filled', '.partly', '.pale'].map((one) => getComputedStyle(widget.shadowRoot!.querySelector(`.field ${one}`)!)) as [CSSStyleDeclaration, CSSStyleDeclaration, CSSStyleDeclaration];
    expect(ring.fill).to.equal(hollow.fill);
    expect(ring.fill).to.not.equal(solid.fill);
    expect(parseFloat(ring.strokeWidth)).to.be.greaterThan(parseFloat(hollow.strokeWidth));
  });
});
