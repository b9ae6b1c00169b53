import { describe, expect, it } from 'vitest';
import { exportMeta, indicatorTable, loadPanel, methodFacts, type Fact } from '../../../src/model/panel.js';
import { trendModel } from '../../../src/model/trend.js';
import type { TableModel } from '../../../src/model/types.js';
import type { Request } from '../../../src/model/select.js';
import { chosen, siae, type Json } from './support.js';

const table = async (given: string | Json, request: Request = {}, language = 'fr'): Promise<TableModel> => {
  const { context, selection } = await chosen(given, request, language);
  return indicatorTable(context, selection, await loadPanel(language));
};
const texts = ({ rows }: TableModel): string[][] => rows.map(({ cells }) => cells.map(({ text }) => text));

const facts = async (given: string | Json, request: Request = {}, language = 'fr'): Promise<ReadonlyMap<string, string>> => {
  const { context, selection } = await chosen(given, request, language);
  const all: readonly Fact[] = methodFacts(context, selection, await loadPanel(language));
  return new Map(all.map(({ term, lines }) => [term, lines.map(({ text }) => text).join(' | ')]));
};

describe('the table of an indicator', () => {
  it('has every year, part, reference and target of the card, with their bases', async () => {
    const model = await table('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    expect(model.caption).toBe("Taux de sorties dynamiques, L'Atelier des Berges");
    expect(model.columns.map(({ label }) => label)).toEqual(['Période', 'Valeur', 'Effectif']);
    expect(texts(model)).toEqual([
      ['2023', '11 sur 22 (50\u202f%)', '22'],
      ['2024', '14 sur 25 (56\u202f%)', '25'],
      ['2025', '15 sur 26 (58\u202f%)', '26'],
      ['Hommes, 2025', 'non publié\u202f: révélerait l’autre chiffre', ''],
      ['Femmes, 2025', 'non publié\u202f: moins de 11 personnes', ''],
      ["Région, chantiers d'insertion, 2024", '44\u202f%', ''],
      ['objectif 2026', '60\u202f%', ''],
    ]);
    expect(model.rows.filter(({ strong }) => strong).map(({ cells }) => cells[0]?.text)).toEqual(['2025']);
  });

  it('has the points of the line, the same values at the same periods', async () => {
    const { context, selection } = await chosen('etude-avise-2016', { indicator: 'salaries-en-parcours' });
    const points = trendModel(context, selection)!.points;
    const rows = texts(await table('etude-avise-2016', { indicator: 'salaries-en-parcours' })).slice(0, points.length);
    expect(rows.map(([period, value]) => [period, value])).toEqual(points.map(({ period, text }) => [period, text]));
  });

  it('says before a row what keeps it apart: a break, or only a year that is not there', async () => {
    const { rows } = await table('etude-avise-2016', { indicator: 'salaries-en-parcours' });
    expect(rows.filter(({ separator }) => separator).map(({ cells, separator }) => [cells[0]?.text, separator])).toEqual([
      ['fin\u00a02016', 'Rupture de série\u202f: les lignes ne se comparent pas de part et d’autre'],
      ['fin\u00a02020', 'année absente'],
    ]);
  });

  it('has the wider territory beside the one asked for', async () => {
    expect(texts(await table('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques', territory: 'dep:39' }, 'en'))).toEqual([
      ['2022', '48.4%', '1,112'],
      ['Bourgogne-Franche-Comté, 2022', '42.7%', '9,807'],
    ]);
  });

  it('has no number where a figure is withheld or missing, for exports neither', async () => {
    const observations = [
      { period: '2024', value: null, missing: 'non-collecte' },
      { period: '2025', numerator: 4, denominator: 8, value: 50 },
    ];
    const { rows } = await table(siae({ id: 'sorties-dynamiques', observations }));
    expect(rows.map(({ cells }) => [cells[1]?.value, cells[1]?.state])).toEqual([
      [null, 'missing'],
      [null, 'secret'],
    ]);
    expect(JSON.stringify(rows.map(({ cells }) => cells.slice(1)))).not.toMatch(/\b[48]\b|50/);
  });

  it('exports a number with the decimals that it is shown with', async () => {
    const { rows } = await table(siae({ id: 'sorties-dynamiques', numerator: 15, denominator: 26, value: 57.7 }));
    expect(rows[0]?.cells[1]).toMatchObject({ text: '15 sur 26 (58\u202f%)', value: 58 });
  });

  it('has a column of notes only where there is one', async () => {
    expect((await table('juratri')).columns.map(({ key }) => key)).toEqual(['period', 'value', 'note']);
    expect((await table('atelier-des-berges-fictif', { indicator: 'freins-leves' })).columns.map(({ key }) => key)).toEqual([
      'period',
      'value',
      'base',
    ]);
  });

  it('names its rows and columns in English', async () => {
    const model = await table('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' }, 'en');
    expect(model.columns.map(({ label }) => label)).toEqual(['Period', 'Value', 'Base']);
    expect(texts(model)[2]).toEqual(['2025', '15 of 26 (58%)', '26']);
    expect(texts(model)[4]).toEqual(['Women, 2025', 'not published: fewer than 11 people', '']);
  });
});

describe('the method panel', () => {
  it('says what is counted, on how many, with which interval, status and source', async () => {
    const told = await facts('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    expect(told.get('Effectif')).toBe('26');
    expect(told.get('Intervalle à 95\u00a0%') ?? told.get('Intervalle à 95\u202f%')).toBe('de 39 à 74\u202f%');
    expect(told.get('Statut')).toBe('déclaré');
    expect(told.get('Source')).toBe('Bilan social 2025 (fictif)');
    expect(told.get('Formule')).toContain('/ sorties constatées');
    expect(told.get('Objectif')).toBe('objectif 2026\u202f: 60\u202f%');
    expect(told.get('À savoir')).toContain('moins de 11 personnes');
  });

  it('gives the assumptions of an estimate', async () => {
    const told = await facts('atelier-des-berges-fictif', { indicator: 'elasticite-emploi' });
    expect([...told.values()].join(' ')).toContain('Activité 2024, euros constants\u202f: 1\u202f700\u202f000\u202f€');
  });

  it('says how many answered a survey, and names the verifier', async () => {
    const told = await facts(
      siae({
        id: 'sorties-dynamiques',
        value: 50,
        n: 120,
        method: 'enquete',
        survey: { invited: 200, answered: 120 },
        status: 'verifie',
        verifier: { name: 'Cabinet Martin', date: '2026-01-10' },
      }),
      {},
      'en',
    );
    expect([...told.values()].join(' | ')).toMatch(/120 .*200/);
    expect([...told.values()]).toContain('Cabinet Martin');
  });

  it('shows what nobody verified as declared', async () => {
    const told = await facts(siae({ id: 'sorties', value: 30, status: 'audite' }));
    expect(told.get('Statut')).toBe('déclaré');
  });

  it('says every mark once, though several rows have it', async () => {
    const rows = ['a', 'b', 'c'].map((category) => ({ value: 2, by: { 'x-groupe': category } }));
    const told = (await facts(siae({ id: 'sorties', observations: [{ value: 6 }, ...rows] }))).get('À savoir') ?? '';
    const lines = told.split(' | ');
    expect(lines.length).toBe(new Set(lines).size);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('tells no base of a withheld figure', async () => {
    const told = await facts(siae({ id: 'sorties-dynamiques', numerator: 4, denominator: 8, value: 50 }));
    expect(told.has('Effectif')).toBe(false);
    expect([...told.keys()].some((term) => term.startsWith('Intervalle'))).toBe(false);
  });
});

describe('what leaves with an export', () => {
  it('is its title, who speaks, its sources, that it is fictional, and every reservation in words', async () => {
    const { context, selection } = await chosen('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    const meta = exportMeta(context, [selection], await loadPanel('fr'));
    expect(meta.slice(0, 4)).toEqual([
      ['Titre', "L'Atelier des Berges\u202f: notre année 2025"],
      ['Organisation', "L'Atelier des Berges"],
      ['Données fictives', 'oui'],
      ['Source', "L'Atelier des Berges, Bilan social 2025 (fictif), 2026-03-31"],
    ]);
    expect(meta.filter(([key]) => key === 'Réserves').length).toBeGreaterThanOrEqual(2);
  });

  it('says that an estimate is one', async () => {
    const { context, selection } = await chosen('atelier-des-berges-fictif', { indicator: 'elasticite-emploi' });
    const meta = exportMeta(context, [selection], await loadPanel('fr'));
    expect(meta.map(([, value]) => value).join(' ')).toMatch(/estimation/i);
  });
});
