import { describe, expect, it } from 'vitest';
import type { RowModel } from '../../../../src/widgets/dashboard/dashboard-rows.model.js';
import { dashboard, plain } from './support.js';

const rowsOf = (model: Awaited<ReturnType<typeof dashboard>>): RowModel[] => model.table?.groups.flatMap(({ rows }) => [...rows]) ?? [];
const rowOf = (model: Awaited<ReturnType<typeof dashboard>>, id: string): RowModel => {
  const row = rowsOf(model).find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const subs = (row: RowModel): (string | undefined)[] => row.subs.map(({ text }) => plain(text));

describe('the head of a dashboard', () => {
  it('draws a lead of a hundred in rows of twenty, or of ten where there is little room', async () => {
    const model = await dashboard('juratri', { ids: ['salaries-en-parcours'] });
    expect(model.lead?.field?.grids.map(({ rows, columns }) => [rows, columns])).toEqual([[5, 20], [10, 10]]);
  });

  it('draws the lead in columns of five, or of ten where there is little room', async () => {
    const { lead } = await dashboard('atelier-des-berges-fictif');
    expect(lead?.field?.grids.map(({ rows, columns }) => [rows, columns])).toEqual([[5, 32], [10, 16]]);
    expect(lead?.finding.text).toBe('Plus d’un frein sur deux a été levé');
  });

  it('says both counts under the field when the feed gives them', async () => {
    const { lead } = await dashboard('atelier-des-berges-fictif');
    expect(lead?.field?.ends?.map(plain)).toEqual(['88 ont été levés', '70 pas encore']);
    const leavers = await dashboard('atelier-des-berges-fictif', { ids: ['sorties-dynamiques'] });
    expect(leavers.lead?.field?.ends?.map(plain)).toEqual(['15', '11 autres']);
  });

  it('never says a count worked out from a rate', async () => {
    const { lead } = await dashboard('bourgogne-franche-comte-2022');
    expect(lead?.field?.ends).toBeUndefined();
    expect(lead?.what.map(({ text }) => plain(text))).toContain('n = 9 807');
  });

  it('places the target where its share of the dots ends', async () => {
    const { lead } = await dashboard('atelier-des-berges-fictif');
    expect(lead?.field?.guides.find(({ kind }) => kind === 'target')?.at).toBeCloseTo(60 * (158 / 160), 5);
  });

  it('is a line over time for a count of three periods or more', async () => {
    const { lead } = await dashboard('etude-avise-2016', { ids: ['salaries-en-parcours'] });
    expect(lead?.trend?.points).toHaveLength(7);
    expect(lead?.mark).toBeUndefined();
  });
});

describe('the table of a dashboard', () => {
  it('follows the families of the catalogue, the author’s own last, without empty ones', async () => {
    const model = await dashboard('juratri');
    expect(model.table?.groups.map(({ name }) => name)).toEqual(['Portée et sorties', 'Autres']);
  });

  it('draws all people at one scale and all things at one scale', async () => {
    const model = await dashboard('bourgogne-franche-comte-2022');
    const people = rowsOf(model).flatMap(({ mark }) => (mark?.kind === 'dots' ? [mark.grids[0].per] : []));
    expect(people.length).toBeGreaterThan(1);
    expect(new Set(people)).toEqual(new Set([500]));
    expect(plain(model.table?.caption)).toBe('Autres indicateurs : 1 point = 500 personnes, 1 trait = 1 chose comptée, à la même échelle');
  });

  it('gives the percentage of a count that leads, and past values without their unit', async () => {
    const model = await dashboard('atelier-des-berges-fictif');
    expect(plain(rowOf(model, 'salaries-frein-leve').percent)).toBe('66 %');
    expect(rowOf(model, 'etp-insertion').past.map(({ text }) => text)).toEqual(['29,1', '27,4']);
  });

  it('tells an absent year from a figure of another kind of period', async () => {
    const model = await dashboard('atelier-des-berges-fictif');
    expect(model.table?.years).toEqual(['2024', '2023']);
    expect(rowOf(model, 'partenaires-locaux').past.map(({ text }) => text)).toEqual([undefined, undefined]);
    expect(rowOf(model, 'elasticite-emploi').past.map(({ text }) => text)).toEqual(['', '']);
  });

  it('shows the parts of a figure only when all of them may be shown', async () => {
    const page = await dashboard('atelier-des-berges-fictif');
    expect(subs(rowOf(page, 'salaries-en-parcours'))).toEqual(['41 hommes, 23 femmes']);
    expect(subs(rowOf(page, 'tests-d-orientation'))).toEqual(['NV7 12, DIVA 9']);
    const rates = await dashboard('atelier-des-berges-fictif', { ids: ['sorties', 'immersions', 'freins-leves', 'sorties-dynamiques'] });
    expect(subs(rowOf(rates, 'sorties-dynamiques')).join(' ')).not.toMatch(/femmes/i);
  });

  it('says the amounts of a rate on euros, and leaves out what the page says for all', async () => {
    const model = await dashboard('atelier-des-berges-fictif');
    expect(subs(rowOf(model, 'achats-locaux'))).toEqual(["achats de l'association dans le Jura", '377 200 € sur 820 000 €']);
    expect(subs(rowOf(model, 'partenaires-locaux'))).toEqual([]);
  });

  it('names the territory of a figure that is not the dashboard’s', async () => {
    const model = await dashboard('bourgogne-franche-comte-2022');
    expect(subs(rowOf(model, 'entrants'))).toEqual(['Côte-d’Or']);
    expect(subs(rowOf(model, 'sorties'))).not.toContain('Bourgogne-Franche-Comté');
  });

  it('keeps the row of a withheld or missing figure, with its reason', async () => {
    const model = await dashboard({
      version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, period: '2025',
      indicators: [
        { id: 'sorties', value: 26 },
        { id: 'sorties-dynamiques', numerator: 5, denominator: 8, value: 62.5 },
        { id: 'immersions', value: null, missing: 'non-collecte' },
      ],
    });
    expect(rowOf(model, 'sorties-dynamiques').figure?.state).toBe('secret');
    expect(plain(rowOf(model, 'sorties-dynamiques').figure?.reason)).toBe('non publié : moins de 11 personnes');
    expect(rowOf(model, 'immersions').figure?.text).toBe('non collecté');
    expect(rowOf(model, 'sorties-dynamiques').mark).toBeUndefined();
  });

  it('wears the badge of an estimate on its own row', async () => {
    const row = rowOf(await dashboard('atelier-des-berges-fictif'), 'elasticite-emploi');
    expect(row.caution?.text).toBe('estimation');
    expect(row.mark).toBeUndefined();
  });

  it('says nothing of a reference that it does not draw: the card, which draws it, does', async () => {
    expect(rowOf(await dashboard('atelier-des-berges-fictif'), 'achats-locaux').caution).toBeUndefined();
    const { lead } = await dashboard('atelier-des-berges-fictif', { ids: ['achats-locaux'] });
    expect(plain(lead?.caution?.text)).toBe('à titre de repère, à six ans d’écart');
  });

  it('lists a breakdown that has no total as its parts', async () => {
    const row = rowOf(await dashboard('bourgogne-franche-comte-2022'), 'publics');
    expect(row.figure).toBeUndefined();
    expect(row.parts).toHaveLength(5);
  });
});

describe('what a dashboard says once', () => {
  it('is a mark that all figures carry, which no row then repeats', async () => {
    const model = await dashboard('juratri');
    expect(model.shared?.text).toBe('chiffres de plus de trois ans');
    expect(rowsOf(model).every(({ caution }) => caution === undefined)).toBe(true);
  });

  it('is the Champ with the territory and the period that most figures share', async () => {
    const model = await dashboard('bourgogne-franche-comte-2022');
    expect(plain(model.foot.scope)).toMatch(/^Champ : .* en Bourgogne-Franche-Comté, 2022$/);
  });

  it('tells apart two documents of one publisher by their titles', async () => {
    const { sources } = (await dashboard('transilien-2021')).foot;
    expect(new Set(sources.map(({ text }) => text)).size).toBe(sources.length);
  });

  it('is the line on families that are not measured, for an enterprise, and on its own figures for a buyer', async () => {
    const closing = async (name: string): Promise<string> => (await dashboard(name)).closing.map(({ text }) => plain(text)).join(' ');
    expect(await closing('juratri')).toMatch(/^Les cinq familles de l’étude ne sont pas encore mesurées : réduction des freins/);
    expect(await closing('atelier-des-berges-fictif')).toBe('Les cinq familles de l’étude sont mesurées, et deux autres.');
    expect(await closing('transilien-2021')).toMatch(/^Pas encore mesuré : part d’achats inclusifs/);
    expect(await closing('bourgogne-franche-comte-2022')).toBe('');
  });
});

describe('the reader’s choice', () => {
  it('keeps only figures of the period or the territory chosen', async () => {
    const past = await dashboard('atelier-des-berges-fictif', { period: '2023' });
    expect(past.selections.every(({ period }) => period === '2023')).toBe(true);
    const part = await dashboard('bourgogne-franche-comte-2022', { territory: 'dep:39' });
    expect(part.selections.map(({ indicator }) => indicator.id)).toEqual(['sorties', 'sorties-dynamiques', 'sorties-emploi-durable']);
    expect(plain(part.foot.scope)).toMatch(/Jura, 2022$/);
  });

  it('speaks under its own title: the territory or the period asked for, not the feed’s', async () => {
    const jura = await dashboard('bourgogne-franche-comte-2022', { territory: 'dep:39' });
    expect(plain(jura.title.text)).toBe('Dreets Bourgogne-Franche-Comté : Jura, 2022');
    expect(jura.lead?.finding.text).toMatch(/^Dans le Jura, /);
    expect(plain((await dashboard('atelier-des-berges-fictif', { period: '2024' })).title.text)).toBe("L'Atelier des Berges : 2024");
    expect(plain((await dashboard('bourgogne-franche-comte-2022', { territory: 'dep:39', language: 'en' })).title.text)).toBe('Dreets Bourgogne-Franche-Comté: Jura, 2022');
  });

  it('leaves the feed’s title where it asks for the feed’s own territory and period', async () => {
    for (const asked of [{}, { territory: 'reg:27' }, { period: '2022' }]) {
      const model = await dashboard('bourgogne-franche-comte-2022', asked);
      expect(model.title.text).toBe("L'insertion par l'activité économique en Bourgogne-Franche-Comté, 2022");
      expect(model.lead?.finding.text).not.toMatch(/Bourgogne/);
    }
  });

  it('keeps the row of an indicator without a figure of the period, and counts no families', async () => {
    const model = await dashboard('atelier-des-berges-fictif', { period: '2024' });
    const row = rowOf(model, 'partenaires-locaux');
    expect(row.figure).toMatchObject({ state: 'missing', text: 'année absente' });
    expect(row.mark).toBeUndefined();
    expect(model.closing).toEqual([]);
  });

  it('keeps a figure of an interval or of one of several years under each year inside it, with its own period', async () => {
    for (const period of ['2024', '2025']) {
      const row = rowOf(await dashboard('atelier-des-berges-fictif', { period }), 'elasticite-emploi');
      expect(row.figure).toMatchObject({ state: 'value', text: '0,65' });
      expect(subs(row)).toContain('2024–2025');
    }
    const before = await dashboard('atelier-des-berges-fictif', { period: '2023' });
    expect(rowsOf(before).some(({ id }) => id === 'elasticite-emploi')).toBe(false);
    const waste = { id: 'tri', label: 'Déchets triés', unit: 'tonnes' };
    const feed = {
      version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' },
      indicators: [
        { id: 'sorties', observations: [{ period: '2011', value: 20 }, { period: '2015', value: 26 }] },
        { ...waste, observations: [{ period: '[2010..2012]', value: 300 }, { period: '[2014..2016]', value: 400 }, { period: '2016-06/2017', value: 90 }] },
      ],
    };
    const texts = async (period: string) => (await dashboard(feed, { period, ids: ['sorties', 'tri'] })).seconds.map(({ figure, what }) => [figure.number, what.map(({ text }) => text).join()]);
    expect(await texts('2011')).toEqual([['300', 'entre 2010 et 2012']]);
    expect(await texts('2015')).toEqual([['400', 'entre 2014 et 2016']]);
    await expect(texts('2013')).rejects.toThrow('nothing to show');
  });

  it('says everything in English too', async () => {
    const model = await dashboard('atelier-des-berges-fictif', { language: 'en' });
    expect(model.lead?.field?.ends?.map(plain)).toEqual(['88 were lifted', '70 not yet']);
    expect(plain(model.table?.caption)).toBe('Other indicators: 1 dot = 1 person, 1 stroke = 1 counted thing, at the same scale');
  });
});

describe('the figures of a strip', () => {
  const told = async (name: string, asked: Parameters<typeof dashboard>[1]): Promise<string[]> =>
    (await dashboard(name, { layout: 'strip', ...asked })).strip.map(({ short, what }) => `${short.text}: ${what.map(({ text }) => plain(text)).join(', ')}`);

  it('say of whom or of what each rate is, in the words of the author or else of the catalogue', async () => {
    const ids = ['freins-leves', 'sorties-dynamiques', 'acces-formation', 'salaries-frein-leve', 'achats-locaux', 'immersions'];
    expect(await told('atelier-des-berges-fictif', { ids })).toEqual([
      'Freins levés: des 158 freins', 'Sorties dynamiques: des sortants', 'Ont commencé une formation: des salariés en parcours', 'Ont levé au moins un frein: ',
      "Achats locaux: achats de l'association dans le Jura",
    ]);
    expect(await told('atelier-des-berges-fictif', { ids: ids.slice(0, 2), language: 'en' })).toEqual(['Barriers lifted: of the 158 barriers', 'Dynamic exits: of leavers']);
    expect((await told('bourgogne-franche-comte-2022', {}))[0]).toBe("Sorties dynamiques: sortants de l'IAE, n = 9 807");
  });
});
