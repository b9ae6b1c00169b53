import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/widgets/simulator/index.js';
import type { ImpactExportEvent } from '../../../src/element/events.js';
import type { ImpactSimulator } from '../../../src/widgets/simulator/index.js';
import { add, button, feed, part, press, removeAdded, TODAY, until, words as wordsOf } from '../support/cards.js';
import { sendKeys } from '../support/engine.js';
import { accessibilityTree, bothFixtures, mountIn, unmountAll, type Mount } from '../support/fixtures.js';

const TAG = 'impact-simulator';
const words = (element: Element | ShadowRoot | null | undefined): string => wordsOf(element).replace(/[\u00a0\u202f]/g, ' ');
const title = (widget: Element): string => words(part(widget, 'title'));
const figures = (widget: Element): string[] => [...widget.shadowRoot!.querySelectorAll('[part="figure"]')].map(words);
const input = (widget: Element, id: string): HTMLInputElement => widget.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;

const radio = (widget: Element, value: string): HTMLInputElement => widget.shadowRoot!.querySelector<HTMLInputElement>(`[type=radio][value=${value}]`)!;

const simulatorIn = (mount: Mount) => async (attributes: Readonly<Record<string, string>> = {}, document?: unknown): Promise<ImpactSimulator> =>
  mount<ImpactSimulator>(TAG, { attributes: { lang: 'fr', ...attributes }, now: TODAY, ...(document !== undefined && { feed: document }) });

/** Writes as a reader does: over what stands there. */
async function write(widget: ImpactSimulator, id: string, text: string): Promise<void> {
  const field = input(widget, id);
  field.focus();
  field.select();
  await sendKeys({ type: text });
  await widget.updateComplete;
}

bothFixtures('<impact-simulator>', (mount) => {
  const simulator = simulatorIn(mount);

  it('shows what its starting values give, without any feed', async () => {
    const widget = await simulator();
    expect(widget.state).to.equal('ready');
    expect(title(widget)).to.equal('60 000 € d’achat soutiendraient 13 à 20 mois de travail à temps plein');
    expect(figures(widget)).to.deep.equal(['2 000 à 2 700', '13 à 20', '1 à 8']);
    expect(words(part(widget, 'what'))).to.contain('estimation');
    expect(words(part(widget, 'closing'))).to.contain('seules les heures déclarées');
    expect(widget.shadowRoot!.querySelectorAll('.caution')).to.have.length(1);
  });

  it('says why there is no result, under a heading of the page too', async () => {
    const widget = await simulator({ model: 'local-income', heading: 'Et chez vous ?' });
    await write(widget, 'people-0', '5');
    expect(title(widget)).to.equal('Et chez vous ?');
    expect(words(part(widget, 'refused'))).to.contain('Sous 11 personnes');
  });

  it('follows what a reader writes, as people write numbers, and tells the page', async () => {
    const widget = await simulator();
    const heard: string[] = [];
    for (const type of ['input', 'change']) document.body.addEventListener(type, ({ type: name }) => heard.push(name), { once: true });
    await write(widget, 'amount-0', '120 000,00');
    expect(title(widget)).to.contain('120 000 € d’achat');
    expect(figures(widget)[0]).to.equal('4 000 à 5 500');
    input(widget, 'amount-0').blur();
    expect(heard).to.deep.equal(['input', 'change']);
  });

  it('says beside a field why it can’t be used, keeps what was written, and holds back only what needs it', async () => {
    const widget = await simulator();
    await write(widget, 'hoursPerWeek-1', 'beaucoup');
    expect(words(part(widget, 'fault'))).to.contain('pas un nombre');
    expect(input(widget, 'hoursPerWeek-1').value).to.equal('beaucoup');
    expect(input(widget, 'hoursPerWeek-1').getAttribute('aria-invalid')).to.equal('true');
    expect(figures(widget)).to.deep.equal(['2 000 à 2 700', '13 à 20']);
    expect(words(part(widget, 'results'))).to.contain('En attente : « Heures par semaine et par personne »');
  });

  it('goes back to the starting values', async () => {
    const widget = await simulator({ amount: '5000' });
    await write(widget, 'amount-0', '7');
    await write(widget, 'eurosPerHour-0', '1');
    await press(widget, 'Revenir aux valeurs de départ', () => title(widget).startsWith('5 000 €'));
    expect(words(input(widget, 'amount-0')) + input(widget, 'amount-0').value.replace(/\s/g, ' ')).to.equal('5 000');
    expect(widget.shadowRoot!.querySelector('[part="fault"]')).to.equal(null);
  });

  it('reckons the prime d’activité anew with the wage, until a reader writes one', async () => {
    const widget = await simulator({ model: 'local-income' });
    const { value: before } = input(widget, 'benefitsAfter-0');
    await write(widget, 'netWage-0', '1300');
    expect(input(widget, 'benefitsAfter-0').value).not.to.equal(before);
    await write(widget, 'benefitsAfter-0', '50');
    await write(widget, 'netWage-0', '1400');
    expect(input(widget, 'benefitsAfter-0').value).to.equal('50');
  });

  it('shows no income of fewer than eleven people, and says why', async () => {
    const widget = await simulator({ model: 'local-income' });
    await write(widget, 'people-0', '10');
    expect(title(widget)).to.contain('Sous 11 personnes');
    expect(widget.shadowRoot!.querySelectorAll('[part="figure"], [part="bars"], [part="naive"]')).to.have.length(0);
  });

  it('warns of what a whole wage would claim', async () => {
    const widget = await simulator({ model: 'local-income', territory: 'dep:39' });
    expect(title(widget)).to.contain('dans le Jura');
    expect(words(part(widget, 'naive'))).to.contain('49 % de trop');
  });

  it('begins with a feed’s figures and says so, fictional ones as fictional', async () => {
    const widget = await simulator({ model: 'elasticity' }, await feed('atelier-des-berges-fictif'));
    expect(title(widget)).to.contain('de 0,64 à 0,66 % d’ETP');
    expect(radio(widget, 'constant-euros').checked).to.equal(true);
    expect(words(part(widget, 'given'))).to.contain('Valeurs de départ : Élasticité de l’emploi d’insertion et ');
    expect(words(part(widget, 'source'))).to.match(/^Données fictives/);
  });

  it('counts activity in the unit that a reader chooses, and goes back to the first one', async () => {
    const widget = await simulator({ model: 'elasticity' });
    expect(title(widget)).to.contain('de 0,79 à 1,1 % d’ETP');
    expect(words(part(widget, 'given'))).to.contain('€ courants');
    radio(widget, 'tonnes').click();
    await until(() => title(widget).includes('de 0,75 à 0,78 %'));
    expect(input(widget, 'activityBefore-tonnes-0').value.replace(/\s/g, '')).to.equal('1500');
    expect(words(part(widget, 'given'))).not.to.contain('€ courants');
    expect(widget.shadowRoot!.querySelector('#priceRise-0')).to.equal(null);
    expect(words(part(widget, 'assumptions'))).to.contain('Aucune hypothèse sur les prix');
    await press(widget, 'Revenir aux valeurs de départ', () => title(widget).includes('de 0,79 à 1,1 %'));
    expect(radio(widget, 'current-euros').checked).to.equal(true);
  });

  it('begins with the unit that the page asks for, and takes another when the page does', async () => {
    const widget = await simulator({ model: 'elasticity', activity: 'hours' });
    expect(radio(widget, 'hours').checked).to.equal(true);
    radio(widget, 'tonnes').click();
    await widget.updateComplete;
    widget.activity = 'constant-euros';
    await until(() => words(part(widget, 'given')).includes('€ constants'));
    expect(radio(widget, 'constant-euros').checked).to.equal(true);
  });

  it('says of posts that were capped that the ratio measures that policy', async () => {
    const widget = await simulator({ model: 'elasticity' });
    widget.shadowRoot!.querySelector<HTMLInputElement>('[name=capped]')!.click();
    await until(() => words(part(widget, 'closing')).includes('plafonné par la convention'));
  });

  it('keeps what was written when the page’s language changes, as the same number', async () => {
    const widget = await simulator({ model: 'elasticity' });
    await write(widget, 'priceRise-0', '1,5');
    await write(widget, 'activityAfter-0', '1 900 000,250');
    await write(widget, 'employmentAfter-0', 'beaucoup');
    widget.lang = 'en';
    await until(() => input(widget, 'priceRise-0').value === '1.5');
    expect(input(widget, 'activityAfter-0').value).to.equal('1,900,000.25');
    expect(input(widget, 'employmentAfter-0').value).to.equal('beaucoup');
    expect(input(widget, 'activityBefore-0').value).to.equal('1,500,000');
    await write(widget, 'employmentAfter-0', '46.5');
    widget.lang = 'fr';
    await until(() => input(widget, 'employmentAfter-0').value === '46,5');
    expect(input(widget, 'priceRise-0').value).to.equal('1,5');
  });

  it('has the same facts as a table, which follows the fields', async () => {
    const widget = await simulator({ view: 'table' });
    const cells = () => [...widget.shadowRoot!.querySelectorAll('tbody tr')].map(words);
    expect(cells()[0]).to.match(/^Montant de l’achat, hors taxes ?60 000 ?60 000 ?€/);
    expect(cells()).to.have.length(9);
    await write(widget, 'amount-0', '120000');
    expect(cells().join(' ')).to.match(/heures d’insertion ?4 000 ?5 500/);
  });

  it('speaks English', async () => {
    const widget = await simulator({ lang: 'en' });
    expect(title(widget)).to.equal('A purchase of €60,000 would support 13 to 20 months of full-time work');
    await write(widget, 'amount-0', '12,000.50');
    expect(title(widget)).to.contain('€12,000.50 would');
  });

  it('has no accessibility fault, in any model', async () => {
    for (const model of ['purchase', 'local-income', 'elasticity', 'local-multiplier']) await expect(await simulator({ model })).to.be.accessible();
  });

  it('names its results by what is simulated, or as the page does, so that those of two simulators are told apart', async () => {
    const named = async (attributes: Readonly<Record<string, string>>): Promise<string> => (part(await simulator(attributes), 'results')?.getAttribute('aria-label') ?? '').replace(/\s/g, ' ');
    expect(await named({})).to.equal('Résultats : Simulateur d’achat');
    expect(await named({ model: 'local-multiplier', lang: 'en' })).to.equal('Results: Local multiplier');
    expect(await named({ heading: 'Et chez vous ?' })).to.equal('Résultats : Et chez vous ?');
  });

  it('offers the sentence and the feed of what was simulated without being asked to, and names what the file is', async () => {
    const offered = async (lang: string): Promise<string[]> => [...(part(await simulator({ lang }), 'controls')?.querySelectorAll('button') ?? [])].map(words);
    expect(await offered('fr')).to.deep.equal(['Lire', 'Tableau', 'Méthode', 'Copier', 'Données (JSON)']);
    expect(await offered('en')).to.deep.equal(['Read', 'Table', 'Method', 'Copy', 'Data (JSON)']);
  });

  it('offers no feed while there is no result', async () => {
    const widget = await simulator({ model: 'local-income' });
    const offered = (): string => words(part(widget, 'controls'));
    expect(offered()).to.contain('Données (JSON)');
    await write(widget, 'people-0', '5');
    expect(offered()).to.contain('Copier').and.not.to.contain('Données');
  });

  it('is told of the territory that a reader writes, as text, until the page or a reset names another', async () => {
    for (const model of ['local-income', 'local-multiplier']) {
      const widget = await simulator({ model });
      expect(title(widget)).to.match(/dans le territoire que vous choisissez$/);
      await write(widget, 'territory', '<img src=x>Lons');
      expect(title(widget)).to.match(/dans le territoire « <img src=x>Lons »$/);
      expect(widget.shadowRoot!.querySelector('img')).to.equal(null);
      widget.territory = 'dep:39';
      await until(() => title(widget).endsWith('dans le Jura'));
      expect(input(widget, 'territory').value).to.equal('Jura');
      await write(widget, 'territory', 'Dole');
      await press(widget, 'Revenir aux valeurs de départ', () => title(widget).endsWith('dans le Jura'));
      expect(input(widget, 'territory').value).to.equal('Jura');
    }
  });

  it('keeps the other values where a page names another territory', async () => {
    const widget = await simulator({ model: 'local-income', territory: 'dep:39' });
    await write(widget, 'people-0', '25');
    widget.territory = 'dep:25';
    await until(() => title(widget).endsWith('dans le Doubs'));
    expect(input(widget, 'people-0').value).to.equal('25');
  });

  it('says of a value that a reader has changed that it is theirs', async () => {
    const widget = await simulator({ model: 'local-income' });
    await write(widget, 'netWage-0', '300');
    expect(words(widget.shadowRoot!.querySelector('#netWage-why'))).to.match(/^Votre valeur\. Valeur de départ, 1 096 € : 26 heures/);
    expect(input(widget, 'supportAfter-0').value).to.equal('273');
    expect(words(part(widget, 'results'))).not.to.contain('n’augmenterait pas');
  });

  it('leaves hostile text where it was written', async () => {
    const widget = await simulator();
    await write(widget, 'amount-0', '<img src=x onerror=alert(1)>');
    expect(widget.shadowRoot!.querySelector('img')).to.equal(null);
    expect(words(part(widget, 'fault'))).to.contain('pas un nombre');
  });
});

describe('what a simulator says and gives away', () => {
  const simulator = simulatorIn(mountIn('client'));
  afterEach(unmountAll);

  it('names every field with its unit and its end, and tells its origin', async () => {
    await simulator();
    const tree = await accessibilityTree(TAG);
    expect(tree).to.match(/textbox "Montant de l’achat, hors taxes, en euros"/);
    expect(tree).to.match(/textbox "Montant par heure d’insertion, en euros, valeur basse"/);
    expect(tree).to.match(/textbox "Montant par heure d’insertion, en euros, valeur haute"/);
    expect(tree).to.match(/group "Hypothèses, à changer"/);
    expect(tree).to.match(/region "Résultats\s: Simulateur d’achat"/);
  });

  it('says the finding once, and what is to be corrected, when the reader pauses', async () => {
    const widget = await simulator();
    await write(widget, 'amount-0', '30000');
    const live = () => words(document.querySelector('body > [role="status"]'));
    await until(() => live().startsWith('30 000 € d’achat soutiendraient'));
    await write(widget, 'hoursPerWeek-1', 'beaucoup');
    await until(() => live().startsWith('Heures par semaine et par personne. Ce n’est pas un nombre'));
    for (const output of widget.shadowRoot!.querySelectorAll('output')) expect(output.getAttribute('aria-live')).to.equal('off');
  });

  it('keeps what a reader wrote into a server’s page before the script came', async () => {
    const { html } = await executeServerCommand<{ html: string }, object>('render-widget', { tag: TAG, options: { attributes: { lang: 'fr' }, now: TODAY } });
    const widget = add(html).querySelector<ImpactSimulator>(TAG)!;
    const field = input(widget, 'amount-0');
    field.value = '30 000';
    await until(() => widget.state === 'ready' && title(widget).startsWith('30 000 €'));
    expect(input(widget, 'amount-0')).to.equal(field);
    expect(field.value).to.equal('30 000');
    removeAdded();
  });

  it('is left by the keyboard field by field, in the order in which it is seen', async () => {
    const widget = await simulator();
    input(widget, 'amount-0').focus();
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < 9; step++) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = widget.shadowRoot!;
      seen.push(activeElement?.id || activeElement?.localName);
    }
    expect(seen).to.deep.equal(['eurosPerHour-0', 'eurosPerHour-1', 'hoursPerFteMonth-0', 'hoursPerFteMonth-1', 'hoursPerWeek-0', 'hoursPerWeek-1', 'monthsPerPerson-0', 'monthsPerPerson-1', 'button']);
  });

  it('forgets what was written in one model’s fields where the page asks for another', async () => {
    const widget = await simulator();
    await write(widget, 'amount-0', '7');
    widget.model = 'local-multiplier';
    await until(() => title(widget).startsWith('1 € reçu'));
    widget.model = 'purchase';
    await until(() => title(widget).startsWith('60 000 €'));
    expect(input(widget, 'amount-0').value.replace(/\s/g, '')).to.equal('60000');
  });

  it('names the units of activity as one choice, one of which is taken, and walks through them by arrows', async () => {
    const widget = await simulator({ model: 'elasticity' });
    const tree = await accessibilityTree(TAG);
    expect(tree).to.match(/group "Activité comptée en"/);
    expect(tree).to.match(/radio "Euros courants"/);
    expect(tree).to.match(/textbox "Activité, seconde période, en euros courants"/);
    expect(tree).to.match(/checkbox "Les ETP ont atteint le plafond de la convention avec l’État"/);
    radio(widget, 'current-euros').focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => words(part(widget, 'given')).includes('€ constants'));
    expect(widget.shadowRoot!.activeElement).to.equal(radio(widget, 'constant-euros'));
  });

  it('keeps the unit that a reader chose on a server’s page before the script came', async () => {
    const { html } = await executeServerCommand<{ html: string }, object>('render-widget', { tag: TAG, options: { attributes: { lang: 'fr', model: 'elasticity' }, now: TODAY } });
    const widget = add(html).querySelector<ImpactSimulator>(TAG)!;
    radio(widget, 'tonnes').checked = true;
    await until(() => widget.state === 'ready' && title(widget).includes('de 0,75 à 0,78 %'));
    expect(radio(widget, 'tonnes').checked).to.equal(true);
    removeAdded();
  });

  it('leaves as a sentence, a table, a picture and a feed, each with its assumptions', async () => {
    const widget = await simulator({ controls: 'copy csv svg feed' });
    const given: Record<string, string> = {};
    widget.addEventListener('impact-export', (event: ImpactExportEvent) => {
      event.preventDefault();
      given[event.detail.format] = event.detail.content.replace(/[\u00a0\u202f]/g, ' ');
    });
    for (const [name, format] of [['Copier', 'text'], ['CSV', 'csv'], ['SVG', 'svg'], ['Données (JSON)', 'json']] as const) {
      button(widget, name).click();
      await until(() => given[format], format);
    }
    expect(given['text']).to.contain('estimation · valeurs d’exemple · 2 000 à 2 700 heures d’insertion').and.to.contain('Montant par heure d’insertion : 22 à 30 €');
    expect(given['csv']).to.contain('Montant par heure d’insertion;22;30;€;').and.to.match(/Précision;"estimation, valeurs.d’exemple"/);
    expect(given['svg']).to.contain('13 à 20').and.to.contain('Montant par heure d’insertion : 22 à 30 €').and.to.contain('estimation');
    expect((JSON.parse(given['json']!) as { indicators: unknown[] }).indicators).to.have.length(3);
  });

  it('explains formula, assumptions and reservations in its method panel', async () => {
    const widget = await simulator();
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part="method"]'));
    const method = words(part(widget, 'method'));
    for (const said of ['Heures = montant / montant par heure', '22 à 30 €', 'non représentatif', 'Une estimation avant l’achat']) expect(method).to.contain(said);
  });

  it('says why the feed that was asked for is not there', async () => {
    const widget = await simulator({ src: '/nowhere.json' });
    expect(widget.state).to.equal('error');
    expect(words(part(widget, 'message'))).to.contain('introuvable');
  });
});
