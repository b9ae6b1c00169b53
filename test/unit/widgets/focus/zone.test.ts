import { describe, expect, it } from 'vitest';
import { shapesOfFocus } from '../../../../src/feed/focus.js';
import { readFeed } from '../../../../src/feed/read.js';
import { validate } from '../../../../src/feed/validate.js';
import { disclose } from '../../../../src/honesty/disclose.js';
import { cuts } from '../../../../src/model/cut.js';
import type { Context } from '../../../../src/model/names.js';
import { loadPanel } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { loadWords } from '../../../../src/model/words.js';
import { focusPicture } from '../../../../src/widgets/focus/focus-picture.layout.js';
import { pictureWords, shownFocus, withNuance } from '../../../../src/widgets/focus/focus-table.model.js';
import { filesOfFocus, focusModel, type FocusModel } from '../../../../src/widgets/focus/focus.model.js';
import { compared, feedOfFocus, rate } from '../../../fixtures/focus.js';
import { plain, type Json } from '../dashboard/support.js';
import { measure, textsOf } from '../map/picture-support.js';

async function contextOf(given: Json, language = 'fr'): Promise<Context> {
  const { feed } = readFeed(given, { nouns: shapesOfFocus });
  if (!feed) throw new Error('the document was refused');
  const shown = disclose(feed, { now: '2026-11-23' });
  return { feed: shown, words: await loadWords(language, { files: filesOfFocus(shown, undefined) }) };
}

async function everything(given: Json, language = 'fr') {
  const context = await contextOf(given, language);
  const model = focusModel(context)!;
  const panel = await loadPanel(language);
  const told = withNuance(context, model, toldOfPart(context, shownFocus(context, model, panel), panel));
  const { page, said } = pictureWords(context, model, told);
  const picture = focusPicture(model, page, said, measure);
  return { model, told, picture, drawn: plain(textsOf(picture).join(' '))!, rows: told.table().rows.map(({ cells }) => cells.map(({ text }) => plain(text))), facts: plain(JSON.stringify(told.facts()))! };
}

const focus = async (given: Json, language?: string): Promise<FocusModel> => focusModel(await contextOf(given, language))!;

const FABRIQUE: Json = { organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI', territory: 'dep:39' }, territory: undefined };
const zoned: Json = { territory: 'x:q', zoning: 'qpv-2024', title: 'Les quartiers prioritaires' };
const own = (indicators: readonly Json[], one: Json = {}): Json => feedOfFocus(indicators, { ...zoned, ...one }, { ...FABRIQUE, labels: { 'x:q': 'Quartiers' }, period: '2025' });
const staff: Json = { id: 'salaries-en-parcours', value: 64 };
const living: Json = { id: 'habitant', label: 'Salariés habitant un quartier prioritaire', unit: 'pourcent', type: 'taux', numerator: 13, denominator: 64, value: 20 };
const hours: Json = { id: 'heures', label: 'Heures', unit: 'heures', value: 4200 };

describe('whose figure a focus shows', () => {
  it('is the zone’s only where it is of its territory, of its zoning or of who lives there', async () => {
    const owner = async (one: Json, more: Json = {}) => (await focus(own([one], more))).lead?.own.name.text;
    expect(await owner(staff)).toBe('La Fabrique');
    expect(await owner({ ...staff, territory: 'x:q' })).toBe('Les quartiers prioritaires');
    expect(await owner(rate({ zoning: 'qpv-2024', counted: 'actifs' }))).toBe('Les quartiers prioritaires');
    expect(await owner(rate({ zoning: 'zus', counted: 'actifs' }))).toBe('La Fabrique');
    expect(await owner(rate({ counted: 'habitants' }))).toBe('Les quartiers prioritaires');
    // Where an organisation stands, all its figures are.
    expect((await focus(feedOfFocus([staff], { territory: 'dep:39' }, { ...FABRIQUE, territory: 'dep:39' }))).lead?.own.name.text).toBe('La Fabrique');
  });

  it('is named in the picture and its description too', async () => {
    const { drawn, picture } = await everything(own([staff]));
    expect(drawn).toContain('La Fabrique');
    expect(plain(picture.description)).toContain('La Fabrique : 64');
  });

  it('has a Champ of the zone, said once', async () => {
    const scope = async (one: Json, more: Json = {}, language = 'fr') => plain((await focus(own([one], more), language)).foot.scope);
    expect(await scope(rate({ counted: 'habitants' }))).toBe('Champ : habitants (Les quartiers prioritaires)');
    expect(await scope(rate({ counted: 'habitants' }), { territory: 'dep:39', zoning: undefined })).toBe('Champ : habitants dans le Jura');
    expect(await scope(rate({ zoning: 'qpv-2024', counted: 'actifs des quartiers prioritaires' }))).toBe('Champ : actifs des quartiers prioritaires');
    expect(await scope(staff)).toMatch(/^Champ : (salariés .*)?La Fabrique/);
    expect(await scope(rate({ counted: 'inhabitants' }), {}, 'en')).toMatch(/^\S+: inhabitants \(Les quartiers prioritaires\)$/);
  });
});

describe('the figures of a link', () => {
  const under = ({ links, others }: FocusModel) => [links.map((link) => link.others.map(({ id }) => id)), others.map(({ id }) => id)];

  it('are those that it names', async () => {
    const links = [{ kind: 'legal', text: 'Un contrat.' }, { kind: 'statistique', text: 'Un salarié sur cinq y habite.', indicators: ['habitant'] }];
    expect(under(await focus(own([staff, living, hours], { links })))).toEqual([[[], ['habitant']], ['heures']]);
    expect(under(await focus(own([staff, living, hours], { links, indicators: ['salaries-en-parcours'] })))).toEqual([[[], ['habitant']], []]);
  });

  it('are, of a statistical link that names none, what is counted in a zone, and nothing else', async () => {
    expect(under(await focus(own([staff, living, hours])))).toEqual([[[]], ['habitant', 'heures']]);
    expect(under(await focus(own([staff, { ...living, zoning: 'qpv-2024' }, { ...hours, zoning: 'qpv-2024' }])))).toEqual([[['habitant']], ['heures']]);
  });

  it('are told to their author when the feed does not have them, and stand in what a server leaves', async () => {
    const given = own([staff, living], { indicators: ['salaries-en-parcours'], links: [{ kind: 'legal', text: 'Un contrat.', indicators: ['habitant', 'absent'] }] });
    expect(validate(given).issues.map(({ code, path }) => [code, path])).toContainEqual(['unknown-indicator', 'focus[0].links[0].indicators[1]']);
    expect(cuts['impact-focus']!((await contextOf(given)).feed, {}).indicators.map(({ id }) => id)).toEqual(['salaries-en-parcours', 'habitant']);
  });
});

describe('a reference that is not drawn', () => {
  const old = rate({ references: [{ label: 'Jura', value: 62, period: '2019' }] });
  const two = rate({ references: [{ label: 'Jura', value: 62, period: '2025' }, { label: 'France', value: 68, period: '2025', source: 'autre' }] });

  it('is listed with its period and its own caution, which the figure does not wear (H14)', async () => {
    const { model: { lead }, rows, drawn, told, picture, facts } = await everything(feedOfFocus([old]));
    expect(lead).toMatchObject({ reference: undefined, caution: undefined, references: [{ name: { text: 'Jura' } }] });
    expect(rows[2]).toEqual(['Taux d’emploi', '2025', expect.stringMatching(/^40/), expect.not.stringContaining('repère')]);
    expect(rows[3]).toEqual(['Jura', '2019', expect.stringMatching(/^62/), 'à titre de repère, à six ans d’écart']);
    const line = 'Jura : 62 %, 2019, à titre de repère, à six ans d’écart';
    for (const text of [drawn, plain(told.copy), plain(picture.description)]) expect(text).toContain(line);
    expect(plain(told.copy)).toContain('Taux d’emploi, 2025 : 40 % · Jura');
    expect(facts).toContain('Le repère est donné à titre indicatif');
  });

  it('is listed beside another that is drawn, with its source', async () => {
    const { model: { lead, foot }, rows, drawn, told } = await everything(feedOfFocus([two]));
    expect([lead?.reference?.name.text, lead?.references.map(({ name }) => name.text)]).toEqual(['Jura', ['France']]);
    expect(rows.slice(3, 5).map(([name, period, , note]) => [name, period, note])).toEqual([['Jura', '2025', ''], ['France', '2025', 'Observatoire, 2021']]);
    expect(drawn).toContain('France : 68 %, 2025');
    expect(plain(told.copy)).toContain('France : 68 %, 2025');
    expect(foot.sources.map(({ text }) => text)).toContain('Observatoire, 2021');
  });

  it('is listed below a further figure, and in English', async () => {
    const { rows, drawn } = await everything(feedOfFocus([rate(), { ...old, id: 'autre' }]), 'en');
    expect(rows.at(-1)!.slice(0, 2)).toEqual(['Jura', '2019']);
    expect(drawn).toMatch(/Jura: 62%, 2019, for orientation only, six years apart/);
  });

  it('stays where the figure is an estimate, and nothing may be measured against it', async () => {
    expect((await focus(feedOfFocus([compared(20, '2025', { estimate: true })]))).lead?.references).toHaveLength(1);
  });
});

describe('the method panel of several figures', () => {
  it('says of which each remark is', async () => {
    const old = { id: 'part', label: 'SIAE du quartier', unit: 'pourcent', type: 'taux', population: 'structures', value: 20, period: '2007' };
    const facts = async (indicators: readonly Json[], language?: string) => (await everything(feedOfFocus(indicators), language)).facts;
    const both = await facts([rate({ period: '2020' }), old]);
    expect(both).toMatch(/"Taux d’emploi : Ce chiffre date de plus de \S+ ans\."/);
    expect(both).toMatch(/"SIAE du quartier : Ce chiffre date de plus de \S+ ans\."/);
    expect(await facts([rate({ period: '2020' }), old], 'en')).toMatch(/"SIAE du quartier: /);
    expect(await facts([rate({ period: '2020' })])).not.toContain('Taux d’emploi :');
  });
});

describe('a focus without its nuance', () => {
  const without = (nuance: unknown) => feedOfFocus([rate()], { nuance });

  it.each([['missing', undefined], ['blank', '  '], ['blank in each language', { fr: ' ', en: '' }], ['no text', 12]])('%s, is not shown and does not pass', async (_, nuance) => {
    expect(focusModel(await contextOf(without(nuance)))).toBeUndefined();
    expect((await contextOf(without(nuance))).feed.focus).toHaveLength(1);
    const { valid, issues } = validate(without(nuance));
    expect([valid, issues.some(({ path, severity }) => severity === 'error' && path.startsWith('focus[0]'))]).toEqual([false, true]);
  });

  it('leaves its place to the first that has one', async () => {
    const given = without('  ');
    expect((await focus({ ...given, focus: [...(given['focus'] as Json[]), { ...(given['focus'] as Json[])[0], id: 'deux', nuance: 'Rien ne le prouve.' }] })).id).toBe('deux');
  });
});

describe('the description of a picture', () => {
  it('has the typography of its language', async () => {
    const describe = async (language: string) => plain((await everything(feedOfFocus([compared(80)], zoned), language)).picture.description);
    expect(await describe('fr')).toContain('Quartiers environnants : 80 % · Rien');
    expect(await describe('en')).toContain('Quartiers environnants: 80% · Rien');
  });
});

describe('figures by category', () => {
  const ages = (values: readonly number[]) => feedOfFocus([rate({ value: undefined, n: undefined, overlapping: ['age'], observations: [{ value: 40, n: 1000 }, ...values.map((value, at) => ({ value, n: 300, by: { age: ['moins-de-26', '26-49', '50-et-plus'][at] } }))] })]);

  it('are bars from zero that end at the longest, which alone has the accent', async () => {
    const { model: { parts }, picture } = await everything(ages([30, 15]));
    expect(parts?.lists[0]?.rows.map(({ length }) => length)).toEqual([100, 50]);
    const bars = picture.pieces.filter((piece) => piece.kind === 'rect' && piece.height === 12) as { width: number; fill: string }[];
    expect(bars.map(({ fill }) => fill)).toEqual(['accent', 'edge']);
    expect(bars[1]!.width / bars[0]!.width).toBeCloseTo(0.5);
  });

  it('say the least and the most of them, where there are two', async () => {
    expect(plain((await focus(ages([30, 15]))).parts?.title)).toMatch(/^Selon la catégorie, 2025 : de 15 % \(.+\) à 30 % \(.+\)$/);
    expect((await focus(ages([30, 30]))).parts?.title).toBe('Selon la catégorie, 2025');
    expect((await focus(ages([30]))).parts?.title).toBe('Selon la catégorie, 2025');
    expect(plain((await focus(ages([30, 15]), 'en')).parts?.title)).toMatch(/^By category, 2025: from 15% \(.+\) to 30% \(.+\)$/);
  });
});
