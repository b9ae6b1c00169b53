import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorTable } from '../../../src/model/indicator-table.js';
import { exportMeta, loadPanel, methodFacts, type Fact } from '../../../src/model/panel.js';
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
    expect(model.columns.map(({ label }) => label)).toEqual(['Période ou catégorie', 'Valeur', 'Effectif']);
    expect(texts(model)).toEqual([
      ['2023', '11 sur 22 (50\u202f%)', '22'],
      ['2024', '14 sur 25 (56\u202f%)', '25'],
      ['2025', '15 sur 26 (58\u202f%)', '26'],
      ['Hommes, 2025', 'non publié\u202f: révélerait l’autre chiffre', ''],
      ['Femmes, 2025', 'non publié\u202f: moins de 11 personnes', ''],
      ["Région, chantiers d'insertion, 2024", '44\u202f%', ''],
      ['Objectif 2026', '60\u202f%', ''],
    ]);
    expect(model.rows.filter(({ strong }) => strong).map(({ cells }) => cells[0]?.text)).toEqual(['2025']);
  });

  it('has the points of the line, the same values at the same periods', async () => {
    const { context, selection } = await chosen('etude-avise-2016', { indicator: 'salaries-en-parcours' });
    const points = trendModel(context, selection)!.points;
    const rows = texts(await table('etude-avise-2016', { indicator: 'salaries-en-parcours' })).filter(([, value]) => !value?.includes('absente')).slice(0, points.length);
    expect(rows.map(([period, value]) => [period, value])).toEqual(points.map(({ period, text }) => [period, text]));
  });

  it('says before a row why it does not compare with the one above, in the author’s words', async () => {
    const { rows } = await table('etude-avise-2016', { indicator: 'salaries-en-parcours' });
    expect(rows.filter(({ separator }) => separator).map(({ cells, separator }) => [cells[0]?.text, separator])).toEqual([
      ['fin\u00a02016', "Rupture de série\u202f: Moyenne mensuelle avant 2016, fin d'année ensuite"],
    ]);
  });

  it('says that rows do not compare where only their sources differ', async () => {
    const observations = [{ value: 60, period: '2024', source: 'avant' }, { value: 64, period: '2025' }];
    const sources = [{ id: 'bilan', title: 'Bilan 2025' }, { id: 'avant', title: 'Autre enquête' }];
    const { rows } = await table(siae({ id: 'salaries-en-parcours', observations }, { sources }));
    expect(rows[1]?.separator).toBe('Rupture de série\u202f: les lignes ne se comparent pas de part et d’autre');
  });

  it('has a row for a year that the feed does not have between two others, and one for several', async () => {
    const absent = (await table('etude-avise-2016', { indicator: 'salaries-en-parcours' })).rows.filter(({ cells }) => cells[1]?.state === 'missing');
    expect(absent.map(({ cells }) => cells.slice(0, 2))).toEqual([
      [{ text: '2014–2015', header: true }, { text: 'années absentes', value: null, state: 'missing', reason: 'années absentes' }],
      [{ text: '2019', header: true }, { text: 'année absente', value: null, state: 'missing', reason: 'année absente' }],
    ]);
  });

  it('has a row for each past year that the line draws hatched, with the reason once, which a file has too', async () => {
    const observations = [2020, 2021, 2024, 2025].map((year) => ({ period: String(year), value: year - 1980 }));
    const unknown = [{ period: '2022', value: null, missing: 'secret' }, { period: '2023', value: null, missing: 'non-collecte', note: 'outil en panne' }];
    const { columns, rows } = await table(siae({ id: 'sorties', observations: [...observations, ...unknown] }));
    expect(columns.map(({ key }) => key)).toEqual(['period', 'value']);
    expect(rows.map(({ cells }) => cells.map(({ text, reason }) => [text, reason]))).toEqual([
      [['2020', undefined], ['40', undefined]], [['2021', undefined], ['41', undefined]],
      [['2022', undefined], ['non publié', 'non publié']], [['2023', undefined], ['outil en panne', 'outil en panne']],
      [['2024', undefined], ['44', undefined]], [['2025', undefined], ['45', undefined]],
    ]);
  });

  it('has every year between its first and its last, whatever the feed lacks', async () => {
    const words = await loadPanel('fr');
    const year = fc.constantFrom('value', 'secret', 'non-collecte', 'absent');
    await fc.assert(fc.asyncProperty(fc.array(year, { minLength: 3, maxLength: 9 }), async (kinds) => {
      const all = ['value', ...kinds, 'value'];
      const observations = all.flatMap((kind, index) => kind === 'absent' ? [] : [{ period: String(2010 + index), ...(kind === 'value' ? { value: 20 + index } : { value: null, missing: kind }) }]);
      const { context, selection } = await chosen(siae({ id: 'sorties', observations }));
      const told = indicatorTable(context, selection, words).rows.flatMap(({ cells: [name, value] }) => {
        const [first, last = first] = name!.text.split('–').map(Number) as [number, number?];
        return Array.from({ length: last - first + 1 }, (_, index) => [first + index, value?.state ?? 'value']);
      });
      const expected = { value: 'value', secret: 'secret', 'non-collecte': 'missing', absent: 'missing' } as Record<string, string>;
      expect(told).toEqual(all.map((kind, index) => [2010 + index, expected[kind]]));
    }), { numRuns: 60 });
  });

  it('names its first column by what stands in it', async () => {
    const first = async (...asked: Parameters<typeof table>): Promise<string | undefined> => (await table(...asked)).columns[0]?.label;
    expect(await first('atelier-des-berges-fictif', { indicator: 'partenaires-locaux' })).toBe('Période');
    expect(await first('atelier-des-berges-fictif', { indicator: 'salaries-en-parcours' })).toBe('Période ou catégorie');
    expect(await first('bourgogne-franche-comte-2022', { indicator: 'publics' })).toBe('Catégorie');
  });

  it('gives the share of each part of a count, as the graphic does', async () => {
    const { rows } = await table('atelier-des-berges-fictif', { indicator: 'salaries-en-parcours' });
    const part = rows.find(({ cells }) => cells[0]?.text.startsWith('Hommes'));
    expect(part?.cells.at(-1)?.text).toBe('64,1\u202f% de l’ensemble');
  });

  it('takes no sum of money for a number of people, and says what it is', async () => {
    const model = await table('atelier-des-berges-fictif', { indicator: 'achats-locaux' });
    expect(model.columns.map(({ key }) => key)).toEqual(['period', 'value', 'note']);
    expect(model.rows[0]?.cells.at(-1)?.text).toContain('sur 820\u202f000\u202f€');
    const told = await facts('atelier-des-berges-fictif', { indicator: 'achats-locaux' });
    expect(told.has('Effectif')).toBe(false);
    expect(told.get('Au dénominateur')).toBe('820\u202f000\u202f€');
  });

  it('has the badge of an estimate in its row', async () => {
    const { rows } = await table('atelier-des-berges-fictif', { indicator: 'elasticite-emploi' });
    expect(rows[0]?.cells.at(-1)?.text).toMatch(/^estimation/);
  });

  it('says beside a bare number how exact it is and what it is in', async () => {
    const [row] = (await table('juratri')).rows;
    expect(row).toMatchObject({ note: 'plus de' });
    const [tonnes] = (await table('juratri', { indicator: 'dechets-traites' })).rows;
    expect(tonnes).toMatchObject({ note: 'environ', unit: 'tonnes' });
    expect((await table('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques' })).rows[0]?.unit).toBe('%');
    expect((await table('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques' })).rows[0]?.note).toBeUndefined();
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
    expect(model.columns.map(({ label }) => label)).toEqual(['Period or category', 'Value', 'Base']);
    expect(texts(model)[2]).toEqual(['2025', '15 of 26 (58%)', '26']);
    expect(texts(model).at(-1)).toEqual(['2026 target', '60%', '']);
    expect(texts(model)[4]).toEqual(['Women, 2025', 'not published: fewer than 11 people', '']);
  });
});

describe('what the table of a figure keeps of the feed', () => {
  const parts = [
    { period: '2025', value: 40, by: { sexe: 'hommes' } }, { period: '2025', value: 60, by: { sexe: 'femmes' } },
    { period: '2025', value: 30, by: { structure: 'ACI' } }, { period: '2025', value: 70, by: { structure: 'x-autres' } },
    { period: '2025', value: 20, by: { sexe: 'femmes', structure: 'ACI' } },
  ];
  const feed = siae({ id: 'salaries-en-parcours', observations: [{ period: '2025', value: 100 }, ...parts] }, { labels: { hommes: 'Hommes', femmes: 'Femmes', 'x-autres': 'Autres lieux' } });

  it('has all breakdowns, with their names, though the card draws the first; and the method panel says so', async () => {
    const rows = texts(await table(feed)).map(([name, value]) => `${name} ${value}`);
    expect(rows).toEqual(['2025 100', 'Hommes, 2025 40', 'Femmes, 2025 60', 'Ateliers et chantiers d’insertion, 2025 30', 'Autres lieux, 2025 70', 'Femmes, Ateliers et chantiers d’insertion, 2025 20']);
    expect((await facts(feed)).get('À savoir')).toContain('D’autres répartitions de ce chiffre sont dans le tableau.');
    expect((await facts('atelier-des-berges-fictif', { indicator: 'salaries-en-parcours' })).get('À savoir') ?? '').not.toContain('répartitions');
  });

  it('has the years that are pooled because each alone is too small, beside those that are not shown', async () => {
    const small = ['2022', '2023'].map((period) => ({ period, numerator: 5, denominator: 9, value: 55.6 }));
    const large = ['2024', '2025'].map((period) => ({ period, numerator: 30, denominator: 60, value: 50 }));
    const rows = texts(await table(siae({ id: 'sorties-dynamiques', observations: [...small, ...large] })));
    const pooled = rows.find(([period]) => period === '2022–2023');
    expect(pooled?.[1]).toBe('10 sur 18 (56\u202f%)');
    expect(pooled?.at(-1)).toContain('années réunies');
  });

  it('has in a file the counts behind a rate, who is counted where, how it was made and by whom it is said', async () => {
    const { more, rows } = await table('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    expect(more?.map(({ label }) => label)).toEqual(['Champ', 'Territoire', 'Numérateur', 'Statut', 'Source']);
    expect(rows[2]?.facts?.['numerator']?.value).toBe(15);
    expect(rows[2]?.facts).toMatchObject({ scope: { text: "L'Atelier des Berges, Lons-le-Saunier" }, territory: { text: 'Lons-le-Saunier' }, status: { text: 'déclaré' }, source: { text: "L'Atelier des Berges, 2026, déclaratif" } });
    const withheld = rows.filter(({ cells }) => cells[1]?.state === 'secret');
    expect(withheld.length).toBe(2);
    expect(withheld.every(({ facts: told }) => told?.['numerator']?.text === '' && told?.['numerator']?.value === undefined)).toBe(true);
  });

  it('tells two documents of one publisher apart by their titles', async () => {
    const { rows } = await table('transilien-2021');
    expect(rows[0]?.facts?.['source']?.text).toMatch(/achats solidaires|politique RSE/);
  });

  it('says beside a row that it counts others than the figure does', async () => {
    const observations = [{ period: '2024', value: 60, counted: 'salariés des deux sites' }, { period: '2025', value: 70 }];
    const { columns, rows } = await table(siae({ id: 'x-present', label: 'Présents', unit: 'personnes', observations }, { counted: 'salariés' }));
    expect(columns.at(-1)).toMatchObject({ key: 'scope', label: 'Champ', onPage: true });
    expect(rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['', 'salariés des deux sites, La Fabrique']);
    expect((await table('atelier-des-berges-fictif')).columns.some(({ key }) => key === 'scope')).toBe(false);
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
  it('is its title, who speaks, of what and where, its sources, that it is fictional, and every reservation in words', async () => {
    const { context, selection } = await chosen('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    const meta = exportMeta(context, [selection], await loadPanel('fr'));
    expect(meta.slice(0, 7)).toEqual([
      ['Titre', "L'Atelier des Berges\u202f: notre année 2025"],
      ['Organisation', "L'Atelier des Berges"],
      ['Indicateur', 'Taux de sorties dynamiques'],
      ['Territoire', 'Lons-le-Saunier'],
      ['Champ', "L'Atelier des Berges, Lons-le-Saunier"],
      ['Données fictives', 'oui'],
      ['Source', "L'Atelier des Berges, Bilan social 2025 (fictif), 2026-03-31, déclaratif"],
    ]);
    expect(meta.filter(([key]) => key === 'Réserves').length).toBeGreaterThanOrEqual(2);
  });

  it('says that an estimate is one', async () => {
    const { context, selection } = await chosen('atelier-des-berges-fictif', { indicator: 'elasticite-emploi' });
    const meta = exportMeta(context, [selection], await loadPanel('fr'));
    expect(meta.map(([, value]) => value).join(' ')).toMatch(/estimation/i);
  });
});
