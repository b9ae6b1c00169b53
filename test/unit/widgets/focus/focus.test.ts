import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../src/feed/read.js';
import { shapesOfFocus } from '../../../../src/feed/focus.js';
import { disclose } from '../../../../src/honesty/disclose.js';
import { toCsv } from '../../../../src/export/csv.js';
import type { Context } from '../../../../src/model/names.js';
import { loadPanel } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import type { TableModel } from '../../../../src/model/types.js';
import { loadWords } from '../../../../src/model/words.js';
import { pictureWords, shownFocus, withNuance } from '../../../../src/widgets/focus/focus-table.model.js';
import { focusPicture } from '../../../../src/widgets/focus/focus-picture.layout.js';
import { filesOfFocus, focusModel, type FocusModel } from '../../../../src/widgets/focus/focus.model.js';
import { compared, feedOfFocus, rate } from '../../../fixtures/focus.js';
import { document, plain, type Json } from '../dashboard/support.js';
import { measure, textsOf } from '../map/picture-support.js';

async function contextOf(given: string | Json, language = 'fr'): Promise<Context> {
  const { feed } = readFeed(typeof given === 'string' ? document(given) : given, { nouns: shapesOfFocus });
  if (!feed) throw new Error('the document was refused');
  const shown = disclose(feed, { now: '2026-11-23' });
  return { feed: shown, words: await loadWords(language, { files: filesOfFocus(shown, undefined) }) };
}

async function focus(given: string | Json, language = 'fr'): Promise<FocusModel> {
  const model = focusModel(await contextOf(given, language));
  if (!model) throw new Error('nothing to show');
  return model;
}

const title = async (indicator: Json, language?: string) => plain((await focus(feedOfFocus([indicator]), language)).title.text);

describe('the finding of a focus', () => {
  it('says how many times its reference of the same year a figure is', async () => {
    expect(plain((await focus('etude-avise-2016')).title.text)).toBe('Taux de chômage dans les quartiers prioritaires : en 2020, 2,2 fois le niveau des quartiers environnants');
    expect(plain((await focus('etude-avise-2016', 'en')).title.text)).toBe('Unemployment rate in priority neighbourhoods: in 2020, 2.2 times the level of surrounding neighbourhoods');
    expect(await title(compared(80))).toBe('Taux d’emploi : en 2025, 0,5 fois le niveau des quartiers environnants');
  });

  it('keeps the country of a study’s figures in its Champ', async () => {
    expect(plain((await focus('etude-avise-2016')).foot.scope)).toBe('Champ : actifs des quartiers prioritaires en France');
    expect(plain((await focus('etude-avise-2016', 'en')).foot.scope)).toMatch(/in France$/);
  });

  it('makes no ratio with another year, another structure, zero, nor from what is not exact', async () => {
    for (const one of [compared(20, '2024'), compared(0), compared(20, '2025', { precision: 'environ' })]) expect(await title(one)).toBe('Les quartiers du canal');
    const ofStructure = (structure: string) => feedOfFocus([rate({ references: [{ label: 'Quartiers environnants', value: 20, period: '2025', structure }] })], {}, { organisation: { name: 'A', role: 'siae', kind: 'ACI' } });
    expect((await focus(ofStructure('EI'))).title.text).toBe('Les quartiers du canal');
    expect(plain((await focus(ofStructure('ACI'))).title.text)).toBe('Taux d’emploi : en 2025, 2 fois le niveau des quartiers environnants');
  });

  it('makes no ratio that would be rounded to nothing, nor from an estimate', async () => {
    expect(await title(compared(40, '2025', { value: 0.4, decimals: 1 }))).toBe('Taux d’emploi : en 2025, 0,01 fois le niveau des quartiers environnants');
    expect(await title(compared(90, '2025', { value: 0.1, decimals: 1 }))).toBe('Les quartiers du canal');
    expect(await title(compared(20, '2025', { estimate: true }))).toBe('Les quartiers du canal');
  });

  it('is close to its reference where the interval holds it (H26)', async () => {
    expect(await title(compared(41))).toBe('Taux d’emploi : en 2025, proche du niveau des quartiers environnants');
  });

  it('leaves a reference whose grammar it does not know in its own words', async () => {
    expect(await title(rate({ references: [{ label: 'France métropolitaine', value: 80, period: '2025' }] }))).toBe('Taux d’emploi : en 2025, 0,5 fois le niveau de « France métropolitaine »');
  });

  it('is the author’s own where there is one, and the title of the focus without any', async () => {
    expect(await title(compared(80, '2025', { finding: 'Deux fois moins d’emplois' }))).toBe('Deux fois moins d’emplois');
    expect((await focus(feedOfFocus([]))).title.text).toBe('Les quartiers du canal');
  });
});

describe('a focus', () => {
  it('draws a rate on people and its reference as dots out of a hundred, and says what one is', async () => {
    const { lead } = await focus('etude-avise-2016');
    expect([lead?.own.share, lead?.reference?.share, lead?.reference?.figure.text]).toEqual([18.6, 8.5, '8,5\u202f%']);
    expect(plain(lead?.key)).toBe('1 point = 1 personne sur 100');
    expect(lead?.notes.map(({ text }) => plain(text))).toEqual(['Taux de chômage dans les quartiers prioritaires, 2020', 'Écart : +10,1 points']);
    expect((await focus(feedOfFocus([rate({ population: 'structures' })]))).lead).toMatchObject({ own: { share: undefined }, key: undefined });
  });

  it('says a gap with its direction', async () => {
    expect((await focus(feedOfFocus([compared(80)]))).lead?.notes.map(({ text }) => plain(text))).toContain('Écart : −40 points');
  });

  it('names the feed’s source where it names none of its own', async () => {
    expect((await focus(feedOfFocus([rate()]))).foot.sources).toHaveLength(1);
  });

  it('names the source of categories where it is another than that of the whole', async () => {
    const of = async (source: string) => (await focus(feedOfFocus([rate({ value: undefined, n: undefined, observations: [{ value: 40, n: 1000 }, { by: { sexe: 'femmes' }, value: 41, n: 400, source }] })]))).parts;
    expect((await of('autre'))?.sources.map(({ text }) => text)).toEqual(['Observatoire, 2021']);
    expect((await of('bilan'))?.sources).toEqual([]);
  });

  it('lists earlier values with their sources, and says why no change is calculated (H13)', async () => {
    const { earlier } = await focus('etude-avise-2016');
    expect(earlier?.values.map(({ period, text }) => plain(`${period} ${text}`))).toEqual(['2014 26,7 %', '2015 26,4 %']);
    expect(earlier?.sources.map(({ text }) => text)).toEqual(['Banque des Territoires, 2016']);
    expect(plain(earlier?.note)).toBe('Autre source que 2020 : aucune évolution n’est calculée.');
    const years = (more: Json = {}) => focus(feedOfFocus([rate({ value: undefined, n: undefined, observations: [{ period: '2024', value: 38, n: 900 }, { period: '2025', value: 40, n: 1000 }], ...more })]));
    expect((await years()).earlier?.note).toBeUndefined();
    expect(plain((await years({ breaks: [{ period: '2025', why: 'Autre définition' }] })).earlier?.note)).toBe('Ces valeurs ne se comparent pas à celle de 2025 : aucune évolution n’est calculée.');
  });

  it('gives the latest figures by category, and says that categories of several kinds do not add up (H15)', async () => {
    const { parts } = await focus('etude-avise-2016');
    expect(plain(parts?.title)).toBe('Selon la catégorie, 2018 : de 11,3 % (Bac + 2) à 30,4 % (Moins de 30 ans)');
    expect(parts?.lists.map(({ rows }) => rows.map(({ name, figure }) => plain(`${name} ${figure.text}`)))).toEqual([['Moins de 30 ans 30,4 %'], ['Sans diplôme 22,2 %', 'Bac + 2 11,3 %']]);
    expect(plain(parts?.note)).toBe('Ces catégories se recoupent : elles ne s’additionnent pas.');
  });

  it('keeps a category that is withheld, with its reason', async () => {
    const { parts } = await focus(feedOfFocus([rate({ value: undefined, n: undefined, observations: [{ value: 40, n: 1000 }, { by: { sexe: 'femmes' }, value: 50, n: 6 }, { by: { sexe: 'hommes' }, value: 41, n: 400 }] })]));
    expect(parts?.lists[0]?.rows.map(({ figure }) => plain(figure.text))).toEqual(['non publié : moins de 11 personnes', expect.stringMatching(/^41/)]);
  });

  it('says on which zones a figure is where they are others than its own (H22)', async () => {
    const { links, subject } = await focus('etude-avise-2016');
    expect(subject.map(({ text }) => text)).toEqual(['Focus', 'Les quartiers prioritaires', 'quartiers prioritaires, zonage de 2015']);
    expect(links.map(({ kind, others }) => [kind, others.map(({ id, zoning }) => `${id}: ${zoning}`)])).toEqual([
      ['Légal', []], ['Statistique', ['siae-en-qpv: zones urbaines sensibles, zonage d’avant 2015']], ['Politique', []],
    ]);
  });

  it('draws a share of things as one in a few strokes where that is what it is, and no other', async () => {
    const drawn = async (value: number, more: Json = {}) => {
      const second = { ...rate({ n: undefined, population: 'structures', counted: 'SIAE', zoning: 'zus', ...more }), id: 'part', value };
      return (await focus(feedOfFocus([rate(), second]))).links[0]!.others[0]!.oneIn;
    };
    expect(plain((await drawn(20))?.key)).toBe('1 trait sur 5');
    expect((await drawn(33.3))?.count).toBe(3);
    for (const value of [22, 45, 100, 5, 0]) expect(await drawn(value), String(value)).toBeUndefined();
    expect(await drawn(20, { population: 'personnes', n: 1000 })).toBeUndefined();
  });

  it('is whole without any figure', async () => {
    const model = await focus(feedOfFocus([], { indicators: ['inconnu'] }));
    expect([model.lead, model.parts, model.earlier, model.nuance.text]).toEqual([undefined, undefined, undefined, 'Rien ne prouve que ces chiffres viennent des achats.']);
  });
});

describe('the nuance', () => {
  const NUANCE = 'Rien ne prouve que ces chiffres viennent des achats.';
  const told = async () => {
    const context = await contextOf(feedOfFocus([compared(80)]));
    const model = focusModel(context)!;
    const panel = await loadPanel('fr');
    return { context, model, told: withNuance(context, model, toldOfPart(context, shownFocus(context, model, panel), panel)) };
  };

  it('leaves with the text, the table, the file and the picture', async () => {
    const { context, model, told: { copy, table, meta, ...rest } } = await told();
    expect(copy).toContain(NUANCE);
    expect(table().rows[0]!.cells.map(({ text }) => text)).toEqual(['La nuance', '', '', NUANCE]);
    expect(meta()[0]).toEqual(['La nuance', NUANCE]);
    const { page, said } = pictureWords(context, model, { copy, table, meta, ...rest });
    const picture = focusPicture(model, page, said, measure);
    expect(textsOf(picture).join(' ')).toContain(NUANCE.slice(0, 20));
    expect(picture.description).toContain(NUANCE);
    expect(textsOf(picture)).toContain('Données fictives');
  });

  const toldOf = async (given: Json) => {
    const context = await contextOf(given);
    const model = focusModel(context)!;
    const panel = await loadPanel('fr');
    return { model, context, told: withNuance(context, model, toldOfPart(context, shownFocus(context, model, panel), panel)) };
  };

  it('is copied with the figure, its period and its doubt, without any reference too', async () => {
    expect(plain((await toldOf(feedOfFocus([rate()]))).told.copy)).toContain('Taux d’emploi, 2025 : 40 %');
    expect(plain((await toldOf(feedOfFocus([rate({ estimate: true })]))).told.copy)).toMatch(/Taux d’emploi, 2025 : 40 %, estimation/);
  });

  const categories = rate({ value: undefined, n: undefined, references: [{ label: 'Ailleurs', value: 20, period: '2025' }], observations: [
    { value: 40, n: 1000 }, { value: 38, n: 900, period: '2024' }, { by: { sexe: 'femmes' }, value: 20, numerator: 10, denominator: 50 }, { by: { sexe: 'hommes' }, value: 50, n: 6 },
  ] });

  it('stands above figures that keep their unit and their precision in the file, with the base of the first', async () => {
    const { told: study } = await toldOf(document('etude-avise-2016'));
    expect(study.table().rows.flatMap(({ cells }) => (cells[2]!.text ? [[plain(cells[2]!.text), cells[2]!.value]] : []))).toContainEqual(['environ 20 %', 20]);
    const { rows } = (await toldOf(feedOfFocus([categories]))).told.table();
    expect(rows.slice(2).map(({ cells }) => plain(cells[2]!.text))).toEqual(['40 %', '20 %', '38 %', '10 sur 50', 'non publié : moins de 11 personnes', '']);
    expect(plain(rows[2]!.cells[3]!.text)).toContain('n = 1 000');
  });

  it('has numbers in its file, as all files have, with their unit beside and what they lack among the notes', async () => {
    const lines = (table: TableModel) => toCsv(table, { language: 'fr', noteLabel: 'N', unitLabel: 'Unité' }).trim().split('\r\n').map((line) => plain(line));
    const [head, , , ...rest] = lines((await toldOf(feedOfFocus([categories]))).told.table());
    expect(head).toMatch(/;Unité;/);
    expect(rest.map((line) => line!.split(';').slice(2, 4))).toEqual([['40', '%'], ['20', '%'], ['38', '%'], ['20', '%'], ['s', ''], ['', '']]);
    expect(rest[4]).toContain('non publié : moins de 11 personnes');
    const study = lines((await toldOf(document('etude-avise-2016'))).told.table());
    expect(study.find((line) => line?.includes(';20;%;'))).toContain(';"environ, zones urbaines sensibles');
  });

  it('stands in a picture whose bars are as long as their share', async () => {
    const { context, model, told: one } = await toldOf(feedOfFocus([categories]));
    const { page, said } = pictureWords(context, model, one);
    const bars = focusPicture(model, page, said, measure).pieces.filter((piece) => piece.kind === 'rect' && piece.height === 12) as { width: number; fill: string }[];
    expect(bars.map(({ fill }) => fill)).toEqual(['pale', 'accent']);
    expect(bars[1]!.width / bars[0]!.width).toBeCloseTo(0.2);
  });

  it('stands in a picture whose further figures keep their base', async () => {
    const { context, model, told: one } = await toldOf(feedOfFocus([rate(), { ...rate({ n: 444 }), id: 'autre' }]));
    const { page, said } = pictureWords(context, model, one);
    expect(plain(textsOf(focusPicture(model, page, said, measure)).join(' '))).toContain('n = 444');
  });

  it('stands above what else a table has: figure, reference, links', async () => {
    const { told: one } = await told();
    expect(one.table().rows.map(({ cells }) => plain(cells[0]!.text))).toEqual(['La nuance', 'Présentation', 'Taux d’emploi', 'Quartiers environnants', 'Statistique']);
  });
});
