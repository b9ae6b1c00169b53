import { describe, expect, it } from 'vitest';
import { breakdownModel, type BreakdownModel } from '../../../src/model/breakdown.js';
import { chosen, siae, type Json } from './support.js';

async function breakdown(given: string | Json, indicator?: string, language = 'fr'): Promise<BreakdownModel> {
  const { context, selection } = await chosen(given, { indicator }, language);
  const model = breakdownModel(context, selection);
  if (!model) throw new Error('no breakdown');
  return model;
}
const parts = (id: string, rows: readonly Json[], more: Json = {}): Json => siae({ id, observations: rows, ...more });

describe('the rows of a breakdown', () => {
  it('are named, counted and given their share of the whole', async () => {
    const { rows, shape, per, key } = await breakdown('bourgogne-franche-comte-2022', 'salaries-en-parcours');
    expect(rows.map(({ name, short, figure, share }) => [name, short, figure.text, share])).toEqual([
      ['Ateliers et chantiers d’insertion', 'ACI', '1\u202f022', '37,7\u202f%'],
      ['Associations intermédiaires', 'AI', '726', '26,8\u202f%'],
      ['Entreprises d’insertion', 'EI', '535', '19,8\u202f%'],
      ['Travail temporaire d’insertion', 'ETTI', '425', '15,7\u202f%'],
    ]);
    expect({ shape, per, key }).toEqual({ shape: 'dot', per: 50, key: '1\u00a0point = 50\u00a0salariés en parcours' });
  });

  it('are bars where there is no word for what a dot would stand for', async () => {
    const rows = [{ by: { lieu: 'a' }, value: 30 }, { by: { lieu: 'b' }, value: 60 }];
    const { shape, key, rows: drawn } = await breakdown(parts('x-lots', rows, { label: 'Lots', unit: 'truc' }));
    expect({ shape, key, lengths: drawn.map(({ length, total }) => [length, total]) }).toEqual({ shape: 'bar', key: undefined, lengths: [[50, undefined], [100, undefined]] });
    expect((await breakdown(parts('x-lots', rows, { label: 'Lots', unit: 'personnes' }))).shape).toBe('dot');
  });

  it('have one unit, as great as the widest row asks for', async () => {
    const { per, widest, rows } = await breakdown('etude-avise-2016', 'salaries-en-parcours');
    expect(per).toBe(2000);
    expect(widest).toBe(33);
    expect(Math.max(...rows.map(({ total }) => total ?? 0)) / per).toBeLessThanOrEqual(widest);
  });

  it('are strokes for things, bars for quantities', async () => {
    expect((await breakdown('bourgogne-franche-comte-2022', 'structures')).shape).toBe('stroke');
    expect((await breakdown('bourgogne-franche-comte-2022', 'etp-insertion')).shape).toBe('bar');
  });

  it('are compared on 0–100 where categories overlap: no dots, no shares of a whole', async () => {
    const { shape, rows, key } = await breakdown('bourgogne-franche-comte-2022', 'publics');
    expect({ shape, key }).toEqual({ shape: 'bar', key: undefined });
    expect(rows.map(({ share }) => share)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(rows[0]).toMatchObject({ name: 'Bénéficiaires du RSA', length: 30.1 });
    expect(rows[0]!.figure.text).toBe('30,1\u202f%');
  });

  it('of overlapping counts are bars of the widest, not parts of a whole', async () => {
    const rows = [{ value: 100 }, { value: 80, by: { frein: 'mobilite' } }, { value: 60, by: { frein: 'sante' } }];
    const model = await breakdown(parts('salaries-en-parcours', rows, { overlapping: ['frein'] }));
    expect(model.shape).toBe('bar');
    expect(model.rows.map(({ share, length }) => [share, length])).toEqual([
      [undefined, 100],
      [undefined, 75],
    ]);
  });

  it('keep a withheld row, with its reason and without a drawing', async () => {
    const { rows } = await breakdown('atelier-des-berges-fictif', 'sorties-dynamiques');
    expect(rows.map(({ name, figure }) => [name, figure.state, figure.text])).toEqual([
      ['Hommes', 'secret', 'non publié\u202f: révélerait l’autre chiffre'],
      ['Femmes', 'secret', 'non publié\u202f: moins de 11 personnes'],
    ]);
    for (const row of rows) expect(row).toMatchObject({ length: 0 });
    expect(rows.some((row) => row.filled !== undefined || row.total !== undefined || row.share !== undefined)).toBe(false);
  });

  it('keep a missing row, which is not a row of zero', async () => {
    const rows = [
      { value: 60 },
      { value: 40, by: { structure: 'ACI' } },
      { value: null, missing: 'non-collecte', by: { structure: 'EI' } },
    ];
    const model = await breakdown(parts('salaries-en-parcours', rows));
    expect(model.rows[1]).toMatchObject({ figure: { state: 'missing', text: 'non collecté' }, length: 0 });
    expect(model.rows[1]!.filled).toBeUndefined();
  });

  it('of a rate lead with their counts where the base is small', async () => {
    const rows = [
      { numerator: 40, denominator: 60, value: 66.7, by: { structure: 'ACI' } },
      { numerator: 30, denominator: 45, value: 66.7, by: { structure: 'EI' } },
    ];
    const model = await breakdown(parts('sorties-dynamiques', rows));
    expect(model.rows.map(({ figure, filled, total }) => [figure.text, filled, total])).toEqual([
      ['40 sur 60', 40, 60],
      ['30 sur 45', 30, 45],
    ]);
  });

  it('carry the names that the feed gives before those of the library', async () => {
    const rows = [
      { value: 40, by: { structure: 'ACI' } },
      { value: 30, by: { structure: 'EI' } },
    ];
    const model = await breakdown(
      siae({ id: 'salaries-en-parcours', observations: rows }, { labels: { ACI: { fr: 'Nos chantiers', en: 'Our worksites' } } }),
      undefined,
      'en',
    );
    expect(model.rows.map(({ name }) => name)).toEqual(['Our worksites', 'Work-integration enterprises']);
  });

  it('are none where the indicator has no parts', async () => {
    const { context, selection } = await chosen('juratri');
    expect(breakdownModel(context, selection)).toBeUndefined();
  });
});
