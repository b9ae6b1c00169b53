import { describe, expect, it } from 'vitest';
import { loadPanel } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { answered, feedOfAnswers, unanswered } from '../../../../src/widgets/factors/factors-answers.model.js';
import { factorsPicture } from '../../../../src/widgets/factors/factors-picture.layout.js';
import { pictureOf } from '../../../../src/widgets/factors/factors-picture.model.js';
import { profileModel, type ProfileModel } from '../../../../src/widgets/factors/factors-profile.model.js';
import { shownFactors, withGrid } from '../../../../src/widgets/factors/factors-told.model.js';
import { factorsModel, type FactorsModel } from '../../../../src/widgets/factors/factors.model.js';
import type { Context } from '../../../../src/model/names.js';
import { plain, type Json } from '../dashboard/support.js';
import { measure, textsOf } from '../map/picture-support.js';
import { contextOf, SEVEN, stated, withFactors } from './support.js';

async function everything(context: Context, model: FactorsModel = factorsModel(context), profile?: ProfileModel) {
  const told = withGrid(context, toldOfPart(context, shownFactors(context, model, profile), await loadPanel(context.words.language)), profile);
  const picture = factorsPicture(pictureOf(context, model, { summary: told.copy, profile }), measure);
  return { model, told, picture, copy: plain(told.copy)!, drawn: plain(textsOf(picture).join(' '))!, facts: plain(JSON.stringify(told.facts()))! };
}

const sources = [{ id: 'bilan', title: 'Bilan social 2025', publisher: 'La Fabrique', date: '2026' }, { id: 'ext', title: 'Évaluation', publisher: 'Cabinet Lacombe', date: '2025' }];
const credited = (factors: readonly Json[], more: Json = {}) => withFactors(factors, { source: 'bilan', sources, ...more });

describe('what the study says of a factor', () => {
  const given = withFactors([stated('mutualisation', 'absent'), { id: 'facilitateurs', state: 'en-place' }, { id: 'internalisation' }, stated('parcours-formation', 'en-place', { proof: 'Un groupe.' })]);

  it('stands where the proof is missing as the study’s, never as the organisation’s', async () => {
    const { model, drawn, copy } = await everything(await contextOf(given));
    const entry = model.entries.find(({ id }) => id === 'mutualisation')!;
    expect(entry).toMatchObject({ isQuoted: true, summary: expect.stringMatching(/^Regroupées/) });
    expect(drawn).toMatch(/L’étude : Regroupées/);
    expect(copy).not.toContain('Regroupées');
    expect(copy).toContain('Mutualisation : Absent');
    expect((await everything(await contextOf(given, 'en'))).drawn).toContain('The study: ');
  });

  it('stands beside no state that was refused: that says what an empty factor says', async () => {
    const { entries } = (await everything(await contextOf(given))).model;
    const empty = entries.find(({ id }) => id === 'internalisation')!;
    for (const id of ['facilitateurs', 'professionnalisation']) expect({ ...entries.find((one) => one.id === id)!, id: '', name: '', number: 0 }, id).toEqual({ ...empty, id: '', name: '', number: 0 });
    expect(empty).toMatchObject({ summary: undefined, untold: 'Non renseigné' });
  });

  it('is the study’s own, unquoted, where it alone speaks', async () => {
    const { model, copy } = await everything(await contextOf('bourgogne-franche-comte-2022'));
    expect(model.entries.every(({ isQuoted, summary }) => !isQuoted && summary)).toBe(true);
    expect(copy).toContain('Regroupées');
  });

  it('leaves with no self-assessment as its proof', async () => {
    const context = await contextOf('atelier-des-berges-fictif');
    const answers = answered(unanswered(), 6, { state: 'absent' });
    const own = { feed: feedOfAnswers(context.feed, SEVEN, answers, 'vous', '2026-11-26'), words: context.words };
    const { copy, drawn } = await everything(own);
    expect(copy).not.toContain('Regroupées');
    expect(drawn).toContain('L’étude : Regroupées');
  });
});

describe('the credits of factors', () => {
  it('name every source of a state, of a proof and of a figure, each once', async () => {
    const indicators = [{ id: 'salaries-en-parcours', value: 64, period: '2025', source: 'tiers' }];
    const of = async (factors: readonly Json[]) => (await everything(await contextOf(credited(factors, { indicators, sources: [...sources, { id: 'tiers', title: 'Enquête', publisher: 'Observatoire', date: '2024' }] })))).model.foot.sources.map(({ text }) => plain(text));
    expect(await of([stated(SEVEN[0]!, 'en-place'), stated(SEVEN[1]!, 'prevu', { source: 'ext' }), stated(SEVEN[2]!, 'prevu')])).toEqual(['La Fabrique, 2026, déclaratif', 'Cabinet Lacombe, 2025']);
    expect(await of([{ id: SEVEN[0]!, proof: 'Un groupe.', source: 'ext', indicators: ['salaries-en-parcours'] }])).toEqual(['Cabinet Lacombe, 2025', 'Observatoire, 2024']);
    // What nobody signed is no state, and credits nobody.
    expect(await of([stated(SEVEN[0]!, 'en-place'), { id: SEVEN[1]!, state: 'prevu', source: 'ext' }])).toEqual(['La Fabrique, 2026, déclaratif']);
  });

  it('stand in the picture and the file too', async () => {
    const { drawn, told } = await everything(await contextOf(credited([stated(SEVEN[0]!, 'en-place'), stated(SEVEN[1]!, 'prevu', { source: 'ext' })])));
    expect(drawn).toContain('Cabinet Lacombe, 2025');
    expect(drawn).toContain('La Fabrique, 2026');
    // The study's words are not of the source that is named with the state.
    expect(drawn.indexOf('Source : La Fabrique')).toBeLessThan(drawn.indexOf('L’étude :'));
    expect(told.meta().filter(([label]) => label === 'Source')).toHaveLength(2);
  });

  it('say that the organisation assesses itself only of what it assessed', async () => {
    const own = stated(SEVEN[0]!, 'en-place');
    const other = stated(SEVEN[1]!, 'prevu', { assessedBy: 'Cabinet Lacombe' });
    expect((await everything(await contextOf(withFactors([own])))).facts).toContain('L’organisation s’évalue elle-même ; aucune');
    const mixed = (await everything(await contextOf(withFactors([own, other])))).facts;
    expect(mixed).toContain('L’organisation évalue elle-même une partie des facteurs, sans vérification indiquée ; les autres le sont par Cabinet Lacombe.');
    expect(mixed).not.toContain('s’évalue elle-même');
    expect((await everything(await contextOf(withFactors([other])))).facts).not.toContain('elle-même');
  });
});

describe('answers beside another assessment', () => {
  async function compared(language = 'fr') {
    const context = await contextOf('atelier-des-berges-fictif', language);
    const answers = answered(answered(unanswered(), 0, { state: 'en-cours' }), 1, { state: 'prevu' });
    const profile = profileModel(context, factorsModel(context), answers)!;
    const own = { feed: feedOfAnswers(context.feed, SEVEN, answers, 'vous', '2026-11-26'), words: context.words };
    return { ...(await everything(own, undefined, profile)), profile };
  }

  it('leave with the table, the file, the copied text and the picture', async () => {
    const { told, copy, drawn, picture, profile } = await compared();
    const { columns, rows } = told.table();
    const at = columns.findIndex(({ label }) => plain(label) === "Repère : L'Atelier des Berges");
    expect(rows.map(({ cells }) => plain(cells[at]!.text)).slice(0, 3)).toEqual(['En place · 1 cran au‑dessous', 'Prévu · au même cran', 'En place · sans réponse']);
    expect(told.meta().filter(([label]) => label === 'Repère').map(([, text]) => text)).toEqual([profile.title, profile.foot]);
    for (const text of [copy, drawn, plain(picture.description)!]) {
      expect(text).toContain(plain(profile.title));
      expect(text).toContain('(données fictives)');
      expect(text).toContain('pas un classement');
    }
    expect(drawn).toContain('Repère : En place · 1 cran au‑dessous');
    expect(picture.pieces.filter((piece) => piece.kind === 'line' && piece.stroke.ink === 'slate')).toHaveLength(2);
  });

  it('leave in English too, and nothing of it where there is nothing to compare', async () => {
    const { told, drawn } = await compared('en');
    expect(told.table().columns.map(({ label }) => label)).toContain("Reference: L'Atelier des Berges");
    expect(drawn).toContain('not a ranking');
    expect((await everything(await contextOf('atelier-des-berges-fictif'))).told.table().columns.map(({ key }) => key)).not.toContain('beside');
  });
});
