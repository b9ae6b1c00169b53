import { describe, expect, it } from 'vitest';
import { loadPanel } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { loadWords } from '../../../../src/model/words.js';
import { cuts } from '../../../../src/model/cut.js';
import { validate } from '../../../../src/validate.js';
import * as elasticity from '../../../../src/widgets/simulator/elasticity.model.js';
import * as local from '../../../../src/widgets/simulator/local.model.js';
import { inDigits } from '../../../../src/widgets/simulator/fields.model.js';
import { fragmentOf } from '../../../../src/widgets/simulator/fragment.model.js';
import { NO_FEED, needsOfSimulator, simulatorModel, type Asked, type SimulatorModel } from '../../../../src/widgets/simulator/simulator.model.js';
import { isWaiting, type Result } from '../../../../src/widgets/simulator/shown.model.js';
import { metaOf, shownSimulation } from '../../../../src/widgets/simulator/told.model.js';
import { disclosed, document, plain, type Json } from '../dashboard/support.js';

interface Given extends Partial<Asked> {
  readonly feed?: string | Json;
  readonly language?: string;
}

async function simulated({ feed = NO_FEED, language = 'fr', ...asked }: Given = {}) {
  const read = disclosed(feed);
  const context = { feed: read, words: await loadWords(language, needsOfSimulator(read, asked)) };
  return { context, model: simulatorModel(context, { entries: {}, formulas: { elasticity, local }, ...asked }) };
}

const model = async (given?: Given): Promise<SimulatorModel> => (await simulated(given)).model;

const figures = ({ results }: SimulatorModel): (string | undefined)[] => results.map((result) => plain(isWaiting(result) ? result.waiting : `${result.figure} ${result.noun}`));

describe('a simulated purchase', () => {
  it('gives ranges in two significant digits, in the conditional, and says that it is an estimation', async () => {
    const purchase = await model();
    expect(plain(purchase.title)).toBe('60 000 € d’achat soutiendraient 13 à 20 mois de travail à temps plein');
    expect(figures(purchase)).toEqual(['2 000 à 2 700 heures d’insertion', '13 à 20 mois de travail à temps plein (ETP\u2011mois)', '1 à 8 personnes en parcours']);
    expect(purchase.badge).toBe('estimation');
    expect(purchase.closing).toContain('seules les heures déclarées');
  });

  it('names whose convention each length of work is, and that the link of its source leads to code', async () => {
    const { assumptions, foot } = await model();
    const why = (id: string) => plain(assumptions.find((field) => field.id === id)!.why);
    for (const cited of ['1 607 heures', 'L3121\u201141', 'L3121\u201127', 'le calculateur : 142']) expect(why('hoursPerFteMonth')).toContain(cited);
    for (const cited of ['CDDI', 'L5132\u20115', 'L3121\u201127']) expect(why('hoursPerWeek')).toContain(cited);
    expect(foot.sources[0]!.text).toContain('code public');
    expect(foot.sources[0]!.url).toContain('github.com/gip-inclusion/le-marche/blob/');
  });

  it('names the State’s calculator as a reference: 2,300 hours, 16 months', async () => {
    const [hours, months] = (await model()).results as Result[];
    expect(plain(hours!.reference)).toBe('Calculateur du Marché de l’inclusion : environ 2 300.');
    expect(plain(months!.reference)).toContain('environ 16');
  });

  it('has one figure where no assumption leaves a range', async () => {
    const entries = { 'eurosPerHour-0': '26', 'eurosPerHour-1': '26' };
    expect(figures(await model({ entries }))[0]).toBe('environ 2 300 heures d’insertion');
  });

  it('has no figure for what is too little to be told in two digits', async () => {
    expect((await model({ amount: 1 })).given[0]!.fault).toContain('100');
    const [, months] = (await model({ amount: 100 })).results as Result[];
    expect([plain(months!.figure), months!.notes]).toEqual(['0,022 à 0,034', []]);
  });

  it('speaks of one job a year as one', async () => {
    const entries = { 'eurosPerHour-0': '26', 'eurosPerHour-1': '26', 'hoursPerFteMonth-0': '142', 'hoursPerFteMonth-1': '142' };
    const [, months] = (await model({ amount: 44_300, language: 'en', entries })).results as Result[];
    expect(plain(months!.notes[0])).toBe('That is about 1 full-time job for a year.');
  });

  it('speaks of hours where there is not work for two months', async () => {
    expect(plain((await model({ amount: 1000 })).title)).toBe('1 000 € d’achat soutiendraient 33 à 45 heures d’insertion');
  });

  it('holds back what a field to be corrected is needed for, and nothing else; what was written stays', async () => {
    const purchase = await model({ entries: { 'hoursPerWeek-1': 'beaucoup' } });
    expect(figures(purchase).slice(0, 2)).toEqual(figures(await model()).slice(0, 2));
    expect(figures(purchase)[2]).toBe('En attente : « Heures par semaine et par personne »');
    const field = purchase.assumptions.find(({ id }) => id === 'hoursPerWeek')!;
    expect(field.inputs[1]!.text).toBe('beaucoup');
    expect(field.fault).toContain('pas un nombre');
  });

  it('says between which values a field is plausible, and when low is above high', async () => {
    const fault = async (entries: Asked['entries']) => plain((await model({ entries })).assumptions[0]!.fault);
    expect(await fault({ 'eurosPerHour-0': '3' })).toBe('Plausible : 10 à 100 €.');
    expect(await fault({ 'eurosPerHour-0': '40', 'eurosPerHour-1': '30' })).toContain('basse dépasse');
    expect((await model({ entries: { 'amount-0': '' } })).title).toContain('en attente');
  });

  it('begins with the page’s amount, else with the feed’s purchases, and says whose they are', async () => {
    const transilien = await model({ feed: 'transilien-2021' });
    expect(plain(transilien.given[0]!.inputs[0]!.start)).toBe('7 500 000');
    expect(plain(transilien.startsFrom)).toBe('Valeurs de départ : Achats inclusifs, part de l’insertion, 7,5 M€, Transilien SNCF Voyageurs, 2021, il y a plus de quatre ans.');
    const own = await model({ feed: 'transilien-2021', amount: 500 });
    expect([own.given[0]!.inputs[0]!.start, own.startsFrom]).toEqual(['500', undefined]);
    expect((await model({ amount: NaN })).given[0]!.values).toEqual([60_000, 60_000]);
    // As Vue and Preact take a number back.
    expect((await model({ amount: '' as never })).given[0]!.values).toEqual([60_000, 60_000]);
  });

  it('never says that a part of a person would work', async () => {
    expect(figures(await model({ amount: 300 }))[2]).toMatch(/^moins d’une personne/);
    expect(figures(await model({ amount: 10_000 }))[2]).toMatch(/^jusqu’à 1 personne/);
  });
});

describe('income consumed locally', () => {
  const asked = { model: 'local-income' };

  it('is the worked example’s 200,000 € where its shares are taken', async () => {
    const entries = { 'consumed-0': '95', 'consumed-1': '95', 'local-0': '60', 'local-1': '60' };
    const income = await model({ ...asked, entries, territory: 'dep:39' });
    expect(plain(income.title)).toBe('Environ 200 000 € de revenus supplémentaires seraient consommés chaque année dans le Jura');
    expect(plain(income.lecture)).toBe('pour un salaire net de 1 100 €, le revenu d’une personne augmenterait de 740 € par mois, soit 67 % du salaire.');
    expect(income.bars![0]!.rows.map(({ note }) => plain(note))).toEqual([undefined, undefined, undefined, '67 % du salaire net', '95 % du gain', '60 % de ce qui est consommé']);
    expect(plain(income.naive!.text)).toBe('Sans retirer les aides perdues, on annoncerait environ 300 000 € : 49 % de trop.');
  });

  it('goes from the wage, less the benefits it takes away, to what is spent on the spot', async () => {
    const { bars } = await model(asked);
    expect(bars![0]!.rows.map(({ label, text }) => plain(`${label} ${text}`))).toEqual([
      'Salaire net +1 100 €', 'RSA perdu −570 €', 'Prime d’activité +210 €', 'Gain net 740 €', 'Consommé 660 à 740 €', 'Sur place 330 à 520 €',
    ]);
    const [wage, lost, bonus, gain] = bars![0]!.rows;
    expect([wage!.to, lost!.to, bonus!.from, bonus!.to]).toEqual([100, 100, lost!.from, gain!.to]);
  });

  it('gives the prime d’activité of the wage that is written, until someone writes another', async () => {
    const bonus = ({ given }: SimulatorModel) => given.find(({ id }) => id === 'benefitsAfter')!;
    expect(bonus(await model({ ...asked, entries: { 'netWage-0': '1 400' } })).values).not.toEqual(bonus(await model(asked)).values);
    expect(bonus(await model({ ...asked, entries: { 'netWage-0': '1 400', 'benefitsAfter-0': '100' } })).values).toEqual([100, 100]);
  });

  it('names a territory in a sentence that holds, and no code that has no name', async () => {
    const titled = async (territory: string, feed?: Json) => plain((await model({ ...asked, territory, ...(feed && { feed }) })).title);
    expect(await titled('dep:99')).toMatch(/chaque année dans le territoire que vous choisissez$/);
    expect(await titled('x:bassin', { ...NO_FEED, labels: { 'x:bassin': 'Bassin de Lons' } })).toMatch(/chaque année dans le territoire « Bassin de Lons »$/);
  });

  it('claims to be no maximum: who had less before than the typical person gains more', async () => {
    expect(plain((await model(asked)).closing)).toBe('La baisse de l’aide au logement n’est pas comptée : elle réduirait ce résultat.');
  });

  it('shows nothing under eleven people, nor where there is no gain', async () => {
    const few = await model({ ...asked, entries: { 'people-0': '10' } });
    expect([few.results, few.bars, few.naive]).toEqual([[], undefined, undefined]);
    expect(plain(few.refused)).toContain('Sous 11 personnes');
    expect((await model({ ...asked, entries: { 'netWage-0': '500', 'benefitsAfter-0': '0' } })).refused).toContain('pas de gain');
  });

  it('leaves what remains of RSA to who earns little: it is never a loss of more than the wage', async () => {
    const little = await model({ ...asked, entries: { 'netWage-0': '300' } });
    expect(little.given.find(({ id }) => id === 'supportAfter')!.values).toEqual([273, 273]);
    expect(little.bars![0]!.rows.slice(0, 4).map(({ label, text }) => plain(`${label} ${text}`))).toEqual(['Salaire net +300 €', 'RSA perdu −300 €', 'Prime d’activité +180 €', 'Gain net 180 €']);
    expect((await model({ ...asked, entries: { 'netWage-0': '500' } })).bars![0]!.rows[1]!.range).toEqual([-500, -500]);
    const none = await model({ ...asked, entries: { 'benefitsBefore-0': '0' } });
    expect(plain(none.bars![0]!.rows[1]!.text)).toBe('0 €');
    expect(none.given.find(({ id }) => id === 'supportAfter')!.values).toEqual([0, 0]);
    const own = await model({ ...asked, entries: { 'netWage-0': '300', 'supportAfter-0': '100' } });
    expect(own.bars![0]!.rows[1]!.range).toEqual([-473, -473]);
    expect(plain((await model({ ...asked, entries: { 'supportAfter-0': '600' } })).given[3]!.fault)).toBe('Plausible : 0 à 573 €.');
  });

  it('is told of the territory that a reader writes, wherever it goes, and of theirs to choose where there is none', async () => {
    for (const name of ['local-income', 'local-multiplier']) {
      const { context, model: one } = await simulated({ model: name, territory: 'dep:39', entries: { territory: '  Bassin de\u202e   Lons ' } });
      expect(plain(one.title), name).toMatch(/dans le territoire « Bassin de Lons »$/);
      const panel = await loadPanel('fr');
      const told = toldOfPart(context, shownSimulation(context, one), panel);
      expect(plain(told.copy)).toContain('Territoire : Bassin de Lons');
      expect(told.table().rows.map(({ cells }) => cells.slice(0, 2).map(({ text }) => text).join())).toContain('Territoire,Bassin de Lons');
      const fragment = fragmentOf(context, one)!;
      expect(fragment).toMatchObject({ territory: 'x:territoire', labels: { 'x:territoire': 'Bassin de Lons' } });
      expect(validate(fragment).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      const { context: placed, model: jura } = await simulated({ model: name, territory: 'dep:39' });
      expect([jura.place!.start, plain(jura.title)]).toEqual(['Jura', expect.stringMatching(/dans le Jura$/)]);
      expect(fragmentOf(placed, jura)).toMatchObject({ territory: 'dep:39' });
      expect(fragmentOf(placed, jura), 'a label of the library would lose its preposition').not.toHaveProperty('labels');
      const { context: nowhere, model: untold } = await simulated({ model: name, territory: 'dep:39', entries: { territory: ' ' } });
      expect(plain(untold.title)).toMatch(/dans le territoire que vous choisissez$/);
      expect(fragmentOf(nowhere, untold)).not.toHaveProperty('territory');
      expect(plain((await model({ model: name, language: 'en' })).title)).toMatch(/in the territory that you choose$/);
      expect(plain((await model({ model: name, feed: 'juratri' })).title)).toMatch(/dans le Jura$/);
    }
  });

  it('begins with the people of a feed, in its territory', async () => {
    const berges = await model({ ...asked, feed: 'atelier-des-berges-fictif' });
    expect(berges.given[0]!.values).toEqual([64, 64]);
    expect(berges.title).toContain('dans le Jura');
    expect(berges.foot.fictional).toBe('Données fictives');
  });
});

describe('the elasticity of employment', () => {
  const asked = { model: 'elasticity' };
  const constant = { ...asked, activity: 'constant-euros' };

  it('reads "1 % more activity went with 0.75 to 0.78 % more posts" in constant euros: 0.77 from the middle, and the spread of four formulas', async () => {
    const elasticity = await model(constant);
    expect(plain(elasticity.title)).toBe('1 % d’activité en plus s’est accompagné de 0,75 à 0,78 % d’ETP en plus');
    const [changes, readings] = elasticity.bars!;
    expect(changes!.rows.map(({ text }) => plain(text))).toEqual(['+18 %', '+14 %']);
    expect(readings!.rows.map(({ text }) => plain(text))).toEqual(['0,77', '0,75', '0,78', '0,77']);
    expect(plain(elasticity.lecture)).toBe('l’activité a varié de +18 %, l’emploi d’insertion de +14 %. Par rapport au milieu des deux périodes, calcul retenu car il est le même dans les deux sens : 0,77.');
    expect(elasticity.closing).toContain('ne prouve pas');
    expect(elasticity.assumptions).toEqual([]);
    expect(plain(elasticity.unassumed)).toContain('les euros constants en sont déjà corrigés');
    expect(plain(elasticity.foot.base)).toContain('quatre façons de calculer');
  });

  it('takes from current euros a rise in prices that Insee has measured, and says what constant euros would give', async () => {
    const elasticity = await model(asked);
    expect(plain(elasticity.title)).toBe('1 % d’activité en plus s’est accompagné de 0,79 à 1,1 % d’ETP en plus');
    expect(elasticity.assumptions.map(({ id, values }) => [id, values])).toEqual([['priceRise', [0.9, 5.2]]]);
    expect(plain(elasticity.bars![0]!.caption)).toMatch(/hausse des prix retirée$/);
    expect(plain(elasticity.lecture)).toMatch(/^une fois la hausse des prix retirée, l’activité a varié de \+13 % à \+17 %/);
    expect(plain(elasticity.assumptions[0]!.why)).toContain('0,9 % (2025) à 5,2 % (2022), Insee');
    expect(elasticity.foot.sources.map(({ url }) => url)).toContain('https://www.insee.fr/fr/statistiques/8726461');
    expect(plain((elasticity.results[0] as Result).notes[0])).toBe('Si ces montants étaient déjà en euros constants : 0,77.');
    expect(plain((await model({ ...asked, entries: { 'priceRise-0': '0', 'priceRise-1': '2' } })).title)).toContain('de 0,75 à 0,87 % d’ETP');
  });

  it('has fields in the unit that a reader chose, keeps euros for euros, and claims nothing of prices of hours and tonnes', async () => {
    const fields = async (given: Given) => (await model({ ...asked, ...given })).given.map(({ label, unit, inputs }) => plain(`${label}, ${inputs[0]!.text} ${unit}`)).slice(2);
    const written = { 'activityBefore-0': '1 000 000' };
    expect(await fields({ entries: written })).toEqual(['Activité, première période, 1 000 000 € courants', 'Activité, seconde période, 1 800 000 € courants']);
    expect(await fields({ entries: { ...written, activity: 'constant-euros' } })).toEqual(['Activité, première période, 1 000 000 € constants', 'Activité, seconde période, 1 800 000 € constants']);
    expect(await fields({ entries: { ...written, activity: 'tonnes' } })).toEqual(['Activité, première période, 1 500 t', 'Activité, seconde période, 1 800 t']);
    const { given, assumptions, unassumed, foot } = await model({ ...asked, activity: 'hours' });
    expect(given[2]!.inputs[0]!.name).toBe('Activité, première période, en heures');
    expect([assumptions, plain(unassumed), foot.sources.length]).toEqual([[], expect.stringContaining('des quantités n’en dépendent pas'), 1]);
  });

  it('begins with the unit of a feed, else with the page’s, and with current euros where a page asks for one that there is not', async () => {
    const chosen = async (given: Given) => (await model({ ...asked, ...given })).choice!.options.find(({ isChosen }) => isChosen)!.value;
    expect(await chosen({})).toBe('current-euros');
    expect(await chosen({ activity: 'constructor' })).toBe('current-euros');
    expect(await chosen({ feed: 'atelier-des-berges-fictif' })).toBe('constant-euros');
    expect(await chosen({ feed: 'atelier-des-berges-fictif', activity: 'tonnes' })).toBe('tonnes');
  });

  it('takes posts of a feed, and no activity, where a reader counts in another unit than it', async () => {
    const { given, startsFrom, example } = await model({ ...asked, feed: 'atelier-des-berges-fictif', entries: { activity: 'tonnes' } });
    expect(given.map(({ values }) => values![0])).toEqual([29.1, 30.2, 1500, 1800]);
    expect(plain(startsFrom)).not.toContain('Élasticité');
    expect(plain(example)).toBe('valeurs d’exemple');
  });

  it('says of posts that fell while activity rose, and the reverse, which way each went', async () => {
    expect(plain((await model({ ...constant, entries: { 'employmentAfter-0': '38' } })).title)).toMatch(/activité en plus s’est accompagné de 0,25 à 0,32 % d’ETP en moins$/);
    expect(plain((await model({ ...constant, entries: { 'employmentAfter-0': '38', 'activityAfter-0': '1200000' } })).title)).toMatch(/activité en moins s’est accompagné de 0,21 à 0,25 % d’ETP en moins$/);
    expect(plain((await model({ ...constant, entries: { 'activityAfter-0': '1200000' } })).title)).toMatch(/activité en moins s’est accompagné de 0,52 à 0,75 % d’ETP en plus$/);
  });

  it('is refused, in words, where activity hardly moved or there is nothing to divide by', async () => {
    const still = await model({ ...constant, entries: { 'activityAfter-0': '1510000' } });
    expect(still.closing).toBeUndefined();
    expect(plain(still.refused)).toBe('L’activité a varié de moins de 2 % : le rapport ne voudrait rien dire.');
    expect(still.results).toEqual([]);
    expect((await model({ ...asked, entries: { 'employmentBefore-0': '0' } })).refused).toContain('supérieurs à zéro');
  });

  it('says that it is the rise in prices which leaves no change of activity', async () => {
    expect(plain((await model({ ...asked, entries: { 'activityAfter-0': '1600000' } })).refused)).toMatch(/^Une fois la hausse des prix retirée/);
  });

  it('says that activity may have grown or fallen where the rise in prices decides which', async () => {
    const either = { ...asked, entries: { 'priceRise-0': '0', 'priceRise-1': '30' } };
    expect(plain((await model(either)).refused)).toMatch(/^Selon la hausse des prix retenue, l’activité a crû ou baissé/);
    expect((await model({ ...either, language: 'en' })).refused).toMatch(/^Depending on the rise in prices, activity grew or fell/);
    expect(plain((await model({ ...asked, entries: { 'activityAfter-0': '1530000', 'priceRise-0': '-5', 'priceRise-1': '0' } })).refused)).toMatch(/^Une fois la hausse des prix retirée/);
  });

  it('says of posts that did not change that they did not', async () => {
    expect(plain((await model({ ...constant, entries: { 'employmentAfter-0': '40' } })).title)).toBe('L’activité a augmenté, les ETP d’insertion n’ont pas changé');
    expect(plain((await model({ ...constant, language: 'en', entries: { 'employmentAfter-0': '40', 'activityAfter-0': '1,200,000' } })).title)).toBe('Activity fell, insertion FTE did not change');
  });

  it('tells of posts that the agreement capped that the ratio measures that policy, wherever it goes', async () => {
    const { context, model: capped } = await simulated({ ...asked, entries: { capped: 'on' } });
    const panel = await loadPanel('fr');
    const told = toldOfPart(context, shownSimulation(context, capped), panel);
    for (const text of [capped.closing!, told.copy, metaOf(context, capped, told.meta(), panel).flat().join(), JSON.stringify(fragmentOf(context, capped))]) expect(plain(text)).toContain('plafonné par la convention');
    expect((await model(asked)).closing).not.toContain('plafonné');
  });

  it('begins with the assumptions and the posts of a feed that tells its own', async () => {
    const berges = await model({ ...asked, feed: 'atelier-des-berges-fictif' });
    expect(berges.given.map(({ values }) => values![0])).toEqual([29.1, 30.2, 1_700_000, 1_800_000]);
    expect(plain(berges.title)).toContain('de 0,64 à 0,66 % d’ETP');
    expect(plain(berges.bars![1]!.rows[0]!.text)).toBe('0,65');
    expect(plain(berges.startsFrom)).toContain('L\'Atelier des Berges');
  });
});

describe('the local multiplier', () => {
  const asked = { model: 'local-multiplier' };

  it('is 1.9 for the worked example’s third round, and a range for what is not known of it', async () => {
    expect(plain((await model(asked)).title)).toBe('1 € reçu ferait circuler 1,8 à 1,9 € dans le territoire que vous choisissez');
    expect(plain((await model({ ...asked, territory: 'dep:39' })).title)).toBe('1 € reçu ferait circuler 1,8 à 1,9 € dans le Jura');
    const entries = { 'spentAgain-0': '270 000', 'spentAgain-1': '270 000' };
    expect(((await model({ ...asked, entries })).results[0] as Result).range[0]).toBeCloseTo(1.87, 10);
  });

  it('shows at each round what goes on and what does not, and in all how many times what was received', async () => {
    const [{ rows }] = (await model(asked)).bars! as [NonNullable<SimulatorModel['bars']>[number]];
    expect(rows.map(({ label, text, note }) => plain([label, text, note].filter(Boolean).join(' · ')))).toEqual([
      'Reçu · 1 000 000 €', 'Dépensé sur place · 600 000 € · 400 000 € dépensés ailleurs, ou gardés',
      'Dépensé à nouveau · 210 000 à 330 000 € · 270 000 à 390 000 € dépensés ailleurs, ou gardés', 'En tout · 1,8 à 1,9 M€',
    ]);
    expect(plain((await model(asked)).lecture)).toBe('sur 100 € reçus, 60 € sont dépensés sur place, puis 21 à 33 € le sont à nouveau.');
    expect([rows[1]!.lost, rows[2]!.lost]).toEqual([rows[0]!.to, rows[1]!.to]);
    expect(rows[3]!.most! / rows[0]!.to).toBeCloseTo(1.93, 4);
    const all = await model({ ...asked, entries: { 'spentLocally-0': '1 000 000' } });
    expect([all.bars![0]!.rows[1]!.note, all.bars![0]!.rows[1]!.lost]).toEqual([undefined, undefined]);
  });

  it('is refused where more is spent than was received, or nothing was received', async () => {
    expect((await model({ ...asked, entries: { 'spentLocally-0': '2000000' } })).refused).toContain('plus que ce qui a été reçu');
    expect((await model({ ...asked, entries: { 'income-0': '0' } })).refused).toContain('supérieurs à zéro');
  });
});

describe('what was written', () => {
  it('is the same number in the digits of another language, and stays where it is none', () => {
    const french = [',', '\u202f'] as const, english = ['.', ','] as const;
    expect(inDigits({ 'a-0': '1,500', 'b-0': '60 000', 'c-0': 'beaucoup', activity: 'hours', territory: '1500' }, french, english)).toEqual({ 'a-0': '1.5', 'b-0': '60,000', 'c-0': 'beaucoup', activity: 'hours', territory: '1500' });
    expect(inDigits({ 'a-0': '1,500' }, english, french)).toEqual({ 'a-0': '1\u202f500' });
    expect(inDigits({ 'a-0': '0.123456' }, english, french)).toEqual({ 'a-0': '0,123456' });
  });
});

describe('every simulation', () => {
  it('says that its starting values are an example, until those that are facts are the reader’s, the page’s or a feed’s', async () => {
    for (const name of ['purchase', 'local-income', 'elasticity', 'local-multiplier']) expect(plain((await model({ model: name })).example), name).toBe('valeurs d’exemple');
    const entries = { 'employmentBefore-0': '50', 'employmentAfter-0': '52', 'activityBefore-0': '100000' };
    const { context, model: partly } = await simulated({ model: 'elasticity', entries });
    const panel = await loadPanel('fr');
    const told = toldOfPart(context, shownSimulation(context, partly), panel);
    for (const text of [told.copy, told.table().caption, metaOf(context, partly, told.meta(), panel).flat().join(), JSON.stringify(fragmentOf(context, partly))]) expect(plain(text)).toMatch(/valeurs d’exemple/i);
    expect((await model({ model: 'elasticity', entries: { ...entries, 'activityAfter-0': '110000' } })).example).toBeUndefined();
    expect((await model({ amount: 500 })).example).toBeUndefined();
    expect((await model({ model: 'elasticity', feed: 'atelier-des-berges-fictif' })).example).toBeUndefined();
  });

  it('takes from a feed’s elasticity the two amounts of one unit, whatever else it assumes', async () => {
    const berges = document('atelier-des-berges-fictif') as unknown as { indicators: { id: string; assumptions?: Json[] }[] };
    const assuming = (...more: readonly Json[]): Json => ({ ...berges, indicators: berges.indicators.map((one) => (one.id === 'elasticite-emploi' ? { ...one, assumptions: [...more, ...one.assumptions!] } : one)) });
    const activities = async (feed: Json) => (await model({ model: 'elasticity', feed })).given.slice(2).map(({ values }) => values?.[0]);
    expect(await activities(assuming({ label: 'Hausse des prix', value: 2, unit: 'pourcent' }))).toEqual([1_700_000, 1_800_000]);
    expect(await activities(assuming({ label: 'Aides de l’État', value: 400_000, unit: 'eur' }))).toEqual([1_500_000, 1_800_000]);
    const tonnes = [{ label: 'Tonnes 2024', value: 900, unit: 'tonnes' }, { label: 'Tonnes 2025', value: 950, unit: 'tonnes' }, { label: 'Aides de l’État', value: 400_000, unit: 'eur' }];
    expect(await activities(assuming(...tonnes))).toEqual([900, 950]);
  });

  it('gives an example to no organisation, and what begins with a fictional feed is fictional', async () => {
    const feed = 'atelier-des-berges-fictif';
    const { context, model: example } = await simulated({ model: 'local-multiplier', feed });
    expect([example.foot.fictional, example.startsFrom]).toEqual([undefined, undefined]);
    expect(fragmentOf(context, example)).toMatchObject({ organisation: { name: 'Simulation' } });
    const { context: paged, model: amount } = await simulated({ feed, amount: 5000 });
    expect(fragmentOf(paged, amount), 'a page’s own amount').toMatchObject({ organisation: { name: 'Simulation' } });
    expect(fragmentOf(paged, amount)).not.toHaveProperty('fictional');
    const { context: fed, model: theirs } = await simulated({ model: 'elasticity', feed });
    expect(fragmentOf(fed, theirs)).toMatchObject({ fictional: true, organisation: { name: "L'Atelier des Berges" } });
  });

  const names = ['purchase', 'local-income', 'elasticity', 'local-multiplier'];

  it('is a purchase where the page asks for a model that there is not', async () => {
    expect((await model({ model: 'constructor' })).name).toBe('purchase');
  });

  it('says where each assumption comes from, what the ranges are and whose formula it is', async () => {
    for (const name of names) {
      const { assumptions, foot } = await model({ model: name });
      expect(assumptions.every(({ why }) => why), name).toBe(true);
      expect(foot.base).toContain('pas un intervalle statistique');
      expect(foot.sources[0]!.text, name).not.toBe('');
    }
  });

  it('goes out as a feed that holds without a fault, its estimates with bounds and assumptions', async () => {
    for (const name of names) {
      for (const feed of [undefined, 'atelier-des-berges-fictif']) {
        const { context, model: one } = await simulated({ model: name, ...(feed && { feed }) });
        const fragment = fragmentOf(context, one) as { indicators: { assumptions: unknown[]; low: number; high: number; value: number }[] };
        const { valid, issues } = validate(fragment);
        expect(issues.filter(({ severity }) => severity === 'error'), name).toEqual([]);
        expect(valid, name).toBe(true);
        for (const { assumptions, low, value, high } of fragment.indicators) {
          expect(assumptions.length).toBeGreaterThan(2);
          expect(low <= value && value <= high).toBe(true);
        }
      }
    }
    const { context, model: refused } = await simulated({ model: 'local-income', entries: { 'people-0': '3' } });
    expect(fragmentOf(context, refused)).toBeUndefined();
  });

  it('tells as a table and on one line what it assumes and what that gives', async () => {
    for (const language of ['fr', 'en']) {
      const { context, model: one } = await simulated({ language });
      const panel = await loadPanel(language);
      const told = toldOfPart(context, shownSimulation(context, one), panel);
      const { rows } = told.table();
      expect(rows.map(({ cells }) => [cells[1]!.value, cells[2]!.value])).toEqual([[60_000, 60_000], [22, 30], [134, 152], [20, 35], [4, 12], [2000, 2700], [13, 20], [1, 8]]);
      expect(rows.some(({ cells }) => cells.length > 4)).toBe(false);
      expect(rows[1]!.facts!['origin']!.text).toContain(language === 'fr' ? 'non représentatif' : 'not representative');
      expect(plain(told.copy)).toContain(language === 'fr' ? 'estimation · valeurs d’exemple · 2 000 à 2 700 heures' : 'estimate · example values · 2,000 to 2,700 hours');
      expect(told.facts().length).toBeGreaterThan(3);
      expect(metaOf(context, one, told.meta(), panel).flat().join()).not.toContain('Simulation,');
    }
  });

  it('tells of which drawing the rows of a table are, and in a file what the ranges are and for what they hold', async () => {
    for (const [name, captions] of [['local-income', ['Résultats', 'Une personne, par mois']], ['elasticity', ['Résultats', 'Variation entre les deux périodes, rapportée à leur milieu, hausse des prix retirée', 'La même variation, selon la façon de calculer']]] as const) {
      const { context, model: one } = await simulated({ model: name });
      const panel = await loadPanel('fr');
      const told = toldOfPart(context, shownSimulation(context, one), panel);
      expect(told.table().rows.flatMap(({ separator }) => separator ?? []).map(plain)).toEqual(captions);
      const meta = metaOf(context, one, told.meta(), panel).map(([label, text]) => plain(`${label} : ${text}`)).join('\n');
      expect(meta).toMatch(/^Champ : (?:personne type|une structure)/m);
      expect(meta).toMatch(/^À savoir : fourchette.*pas un intervalle statistique$/m);
      expect(meta).toMatch(/^Précision : estimation/m);
    }
  });

  it('leaves with a server only the indicators that it may begin with', () => {
    const feed = disclosed('atelier-des-berges-fictif');
    const cut = cuts['impact-simulator']!(feed, {});
    expect(cut.indicators.map(({ id }) => id).sort()).toEqual(['elasticite-emploi', 'etp-insertion', 'salaries-en-parcours']);
    expect(cut.organisation).toEqual(feed.organisation);
  });

  it('says of what a reader has changed that it is theirs, and what it was to begin with', async () => {
    const origins = async (language: string, given: Given) => {
      const { context, model: one } = await simulated({ language, ...given });
      const told = toldOfPart(context, shownSimulation(context, one), await loadPanel(language));
      const method = told.facts().flatMap(({ lines }) => lines.map(({ text }) => plain(text)));
      return { shown: Object.fromEntries([...one.given, ...one.assumptions].map(({ id, why }) => [id, plain(why)])), filed: told.table().rows.map(({ facts }) => plain(facts?.['origin']?.text)), method };
    };
    const income = { model: 'local-income', entries: { 'netWage-0': '300', 'benefitsBefore-0': '0', 'local-0': '40', 'people-0': '20' } };
    const { shown, filed, method } = await origins('fr', income);
    expect(shown['netWage']).toMatch(/^Votre valeur\. Valeur de départ, 1 096 € : 26 heures par semaine au Smic/);
    expect(shown['benefitsBefore']).toMatch(/^Votre valeur\. Valeur de départ, 573 € : barème/);
    expect(shown['local']).toMatch(/^Votre valeur\. Valeur de départ, 50 à 70 % : choix de cette page/);
    expect(shown['consumed']).toBe('Choix de cette page.');
    expect(shown['people']).toMatch(/^Sous 11 personnes/);
    expect(filed[0]).toBe('Votre valeur (au départ : 40 personnes).');
    expect(filed[1]).toBe(shown['netWage']);
    expect(method).toContain('Salaire net par mois : 300 €. ' + shown['netWage']);
    expect((await origins('fr', { entries: { 'amount-0': '5000000' } })).filed[0]).toBe('Votre valeur (au départ : 60 000 €).');
    expect((await origins('fr', {})).filed[0]).toBe('Valeur d’exemple.');
    expect((await origins('fr', { amount: 500 })).filed[0]).toBe('Valeur donnée par la page.');
    expect((await origins('fr', { feed: 'transilien-2021' })).filed[0]).toContain('Transilien');
    const english = await origins('en', { ...income, entries: { ...income.entries, 'local-0': '40' } });
    expect(english.shown['local']).toMatch(/^Your value\. Starting value, 50 to 70%: this page’s choice/);
    expect(english.filed[0]).toBe('Your value (40 people to begin with).');
    // What follows a wage is not the reader's.
    expect(shown['benefitsAfter']).toMatch(/^Barème/);
  });

  it('gives out a visitor’s simulation in nobody else’s name, and any as a simulation of whose formula it is', async () => {
    interface Fragment { readonly organisation: { readonly name: string }; readonly period: string; readonly sources: { readonly title: string }[]; readonly indicators: { readonly note: string }[] }
    const fragment = async (given: Given) => {
      const { context, model: one } = await simulated(given);
      return fragmentOf(context, one) as Fragment;
    };
    const feed = 'transilien-2021';
    const untouched = await fragment({ feed });
    expect([untouched.organisation.name, untouched.period]).toEqual(['Transilien SNCF Voyageurs', '2021']);
    expect(plain(untouched.indicators[0]!.note)).toMatch(/^Simulation, pas un résultat déclaré : .* Valeurs de départ : Achats inclusifs/);
    expect(plain(untouched.sources[0]!.title)).toBe('Formule : Calculateur du Marché de l’inclusion, son code public');
    for (const entries of [{ 'amount-0': '5000000' }, { 'eurosPerHour-0': '10' }] as Asked['entries'][]) {
      const visited = await fragment({ feed, entries });
      expect([visited.organisation.name, visited.period]).toEqual(['Simulation', '2026']);
      expect(plain(visited.indicators[0]!.note)).toMatch(/^Simulation d’un visiteur/);
      expect(visited.indicators[0]!.note.includes('Transilien'), 'named where its figure still stands').toBe(!('amount-0' in entries));
    }
    const berges = 'atelier-des-berges-fictif';
    for (const entries of [{ capped: 'on' }, { activity: 'hours' }] as Asked['entries'][]) expect((await fragment({ model: 'elasticity', feed: berges, entries })).organisation.name).toBe('Simulation');
    expect(await fragment({ model: 'local-income', feed: berges, entries: { territory: 'Ailleurs' } })).toMatchObject({ organisation: { name: 'Simulation' }, fictional: true });
    expect((await fragment({ model: 'elasticity', feed: berges })).period).toBe('2024/2025');
    expect(plain((await fragment({ feed, language: 'en', entries: { 'amount-0': '5000000' } })).indicators[0]!.note)).toMatch(/^A visitor’s simulation/);
  });

  it('tells nobody as a part of a person, nor as none, in tables and files', async () => {
    const { context, model: one } = await simulated({ amount: 10_000 });
    const panel = await loadPanel('fr');
    const row = toldOfPart(context, shownSimulation(context, one), panel).table().rows.at(-1)!;
    expect(row.cells.slice(1, 3)).toEqual([{ text: 'moins d’une' }, { text: '1', value: 1 }]);
    const people = (fragment: object | undefined) => (fragment as { indicators: { id: string }[] }).indicators.find(({ id }) => id === 'personnes-en-parcours-estimees') as Json | undefined;
    expect(people(fragmentOf(context, one))).toMatchObject({ value: 1, precision: 'au-plus' });
    expect(people(fragmentOf(context, one))).not.toHaveProperty('low');
    expect(validate(fragmentOf(context, one)!).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { context: small, model: few } = await simulated({ amount: 300 });
    expect(people(fragmentOf(small, few))).toBeUndefined();
    const { context: usual, model: some } = await simulated();
    expect(people(fragmentOf(usual, some))).toMatchObject({ value: 5, low: 1, high: 8 });
  });

  it('leaves with numbers as its language prints them, however they were typed', async () => {
    const copied = async (language: string, amount: string) => {
      const { context, model: one } = await simulated({ language, entries: { 'amount-0': amount } });
      return plain(toldOfPart(context, shownSimulation(context, one), await loadPanel(language)).copy);
    };
    expect(await copied('fr', '5000000')).toContain('hors taxes : 5 000 000 € ; Montant par heure d’insertion : 22 à 30 €');
    expect(await copied('en', '60000')).toContain('before tax: €60,000; Amount per hour of insertion work: €22 to €30');
    expect(await copied('en', '60000.5')).toContain('before tax: €60,000.50;');
  });

  it('calls plausible what one purchase or one organisation may be', async () => {
    expect(plain((await model({ entries: { 'amount-0': '50' } })).given[0]!.fault)).toBe('Plausible : 100 à 1 000 000 000 €.');
    expect(plain((await model({ language: 'en', entries: { 'amount-0': '50' } })).given[0]!.fault)).toBe('Plausible: €100 to €1,000,000,000.');
    expect(plain((await model({ model: 'elasticity', activity: 'tonnes', entries: { 'activityAfter-tonnes-0': '-1' } })).given[3]!.fault)).toBe('Plausible : 0 à 10 000 000 t.');
  });
});

describe('starting values of a feed', () => {
  const feedOf = (...indicators: Json[]): Json => ({ version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, indicators });
  const started = async (given: Given) => plain((await model(given)).startsFrom);

  it('keep precision, period and age', async () => {
    const { given, startsFrom } = await model({ model: 'local-income', feed: 'juratri' });
    expect(given[0]!.values).toEqual([100, 100]);
    expect(plain(startsFrom)).toBe('Valeurs de départ : Salariés en parcours, plus de 100, Juratri, 2016, il y a plus de neuf ans.');
    expect(await started({ model: 'local-income', feed: 'juratri', language: 'en' })).toMatch(/^Starting values: .*, more than 100, Juratri, 2016, more than nine years ago\.$/);
    const { context, model: one } = await simulated({ model: 'local-income', feed: 'juratri' });
    expect(plain(toldOfPart(context, shownSimulation(context, one), await loadPanel('fr')).copy)).toContain('plus de 100, Juratri, 2016');
  });

  it('keep the kind of an amount', async () => {
    const feed = feedOf({ id: 'achats-inclusifs', period: '2025', value: 900_000, amountKind: 'maximum' });
    expect(await started({ feed })).toBe('Valeurs de départ : Achats inclusifs, 900 000 €, montant maximal, La Fabrique, 2025.');
  });

  it('are purchases from insertion alone where a feed tells these apart, and not those from the protected sector', async () => {
    expect((await model({ feed: 'transilien-2021' })).given[0]!.values).toEqual([7_500_000, 7_500_000]);
    const older = feedOf({ id: 'achats-inclusifs', observations: [{ period: '2025', value: 500_000 }, { period: '2024', value: 100_000, by: { 'famille-achat': 'insertion' } }] });
    expect((await model({ feed: older })).given[0]!.values).toEqual([500_000, 500_000]);
    const { given, example } = await model({ feed: feedOf({ id: 'achats-inclusifs', period: '2025', observations: [{ value: 100_000, by: { 'famille-achat': 'handicap' } }] }) });
    expect([given[0]!.values, plain(example)]).toEqual([[60_000, 60_000], 'valeurs d’exemple']);
  });

  it('are never called implausible', async () => {
    expect((await model({ feed: feedOf({ id: 'achats-inclusifs', period: '2025', value: 2e9 }) })).given[0]!.fault).toBeUndefined();
  });
});
