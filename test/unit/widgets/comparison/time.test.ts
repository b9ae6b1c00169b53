import { describe, expect, it } from 'vitest';
import { plain } from '../dashboard/support.js';
import { asked, compared, workshop } from './support.js';

const unemployment = { indicator: 'chomage-qpv' };

describe('a comparison over time', () => {
  it('says the gap of the last common period in points and as a ratio in words', async () => {
    const { model } = await compared('etude-avise-2016', unemployment);
    expect(plain(model.title.text)).toBe('Taux de chômage dans les quartiers prioritaires : en 2020, un peu plus du double du repère « Quartiers environnants »');
    expect(model.time!.gaps.map(({ text, ratio, period }) => [plain(text), ratio, period])).toEqual([['+10,1 points', 'un peu plus du double', '2020']]);
    expect(plain(model.lecture?.text)).toBe(
      'en 2020, 18,6 % (Actifs des quartiers prioritaires), contre 8,5 % (Quartiers environnants) : 10,1 points d’écart, un rapport de 2,2. Les valeurs de 2014 et 2015 viennent d’une autre source ; aucune évolution n’en est tirée. L’échelle part de 0.',
    );
  });

  it('joins only what may be compared, hatches the years between and names them (H13)', async () => {
    const { time } = (await compared('etude-avise-2016', unemployment)).model;
    const [own] = time!.lines;
    expect(own!.points.map(({ period }) => period)).toEqual(['2014', '2015', '2020']);
    expect(own!.segments).toEqual([[0, 1]]);
    expect(time!.missing.map(({ years, why }) => [years, why])).toEqual([['2016 à 2019', 'non renseigné']]);
    expect(time!.hasDots).toBe(true);
  });

  it('starts its scale at zero', async () => {
    const { time } = (await compared('etude-avise-2016', unemployment)).model;
    expect(time!.ticks[0]).toEqual({ y: 100, text: '0' });
    expect(plain(time!.ticks.at(-1)!.text)).toBe('30 %');
    const high = (await compared(workshop([{ period: '2024', value: 90, n: 900 }, { period: '2025', value: 92, n: 900 }]))).model;
    expect(high.time!.ticks[0]).toEqual({ y: 100, text: '0' });
  });

  it('says which generation of zones is meant, where and when (H22)', async () => {
    const { subject, period, caution } = (await compared('etude-avise-2016', unemployment)).model;
    expect(subject.map(({ text }) => text)).toEqual(['Quartiers prioritaires, génération 2015', 'France']);
    expect(period).toBe('2014, 2015 et 2020');
    expect(caution?.rule).toBe('H19');
  });

  it('gives no gap where the interval holds the reference, and says of how few people', async () => {
    const { title, time } = (await compared('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' })).model;
    expect(plain(title.text)).toBe('Sorties dynamiques : proche de la région en 2024 ; avec 25 sortants, l’écart ne se lit pas');
    expect(time!.gaps[0]!.text).toBeUndefined();
    expect(time!.gaps[0]!.ratio).toBeUndefined();
  });

  it('measures no gap between two periods', async () => {
    const { title, time } = (await compared(workshop([{ period: '2024', value: 40, n: 900 }, { period: '2025', value: 42, n: 900 }], { references: [{ label: 'Région', value: 30, period: '2023' }] }))).model;
    expect(time!.gaps).toEqual([]);
    expect(title.text).toBe('Taux de sorties dynamiques');
  });

  it('measures nothing against another type of structure, and says so (H14)', async () => {
    const { model, told } = await compared(workshop([{ period: '2024', value: 60, n: 900 }, { period: '2025', value: 62, n: 900 }], {
      references: [{ label: 'Région, toutes structures', value: 30, period: '2025', structure: 'ACI' }],
    }));
    expect(model.time!.gaps).toEqual([]);
    expect(model.caution?.text).toBe('à titre de repère, autre type de structure');
    expect(told.table().rows.at(-1)!.cells.slice(4, 6).map(({ text }) => text)).toEqual(['', '']);
  });

  it('tells why a year has no value, and never draws it as zero (H24)', async () => {
    const { model, told } = await compared(workshop([{ period: '2022', value: 60, n: 900 }, { period: '2023', numerator: 4, denominator: 8, value: 50 }, { period: '2024', value: 62, n: 900 }]));
    expect(model.time!.lines[0]!.points.map(({ period }) => period)).toEqual(['2022', '2024']);
    expect(model.time!.missing.map(({ years, why }) => plain(`${years}, ${why}`))).toEqual(['2023, non publié : moins de 11 personnes']);
    expect(told.table().rows.find(({ cells }) => cells[0]!.text === '2023')!.cells[1]).toMatchObject({ value: null, state: 'secret' });
  });

  it('compares a département with its region year by year', async () => {
    const rows = ['2023', '2024', '2025'].flatMap((period, at) => [
      { period, territory: 'dep:39', value: 40 + at, n: 2000 }, { period, territory: 'reg:27', value: 50, n: 20000 },
    ]);
    const { time, title } = (await compared({ version: '1.0', organisation: { name: 'Observatoire', role: 'reseau', territory: 'reg:27' }, indicators: [{ id: 'sorties-dynamiques', observations: rows }] }, { territory: 'dep:39', by: 'time' })).model;
    expect(time!.lines.map(({ name, kind }) => [name, kind])).toEqual([['Jura', 'own'], ['Bourgogne-Franche-Comté', 'reference']]);
    expect(time!.lines[1]!.segments).toEqual([[0, 1], [1, 2]]);
    expect(plain(title.text)).toBe('Sorties dynamiques : en 2025, 8 points de moins que la région');
  });

  it('says the gap of counts as a count, without any interval', async () => {
    const { time } = (await compared(workshop([{ period: '2024', value: 120 }, { period: '2025', value: 150 }], { references: [{ label: 'Autre structure', value: 100, period: '2025' }] }, 'salaries-en-parcours'))).model;
    expect(time!.gaps.map(({ text, ratio }) => [plain(text), ratio])).toEqual([['50 de plus', 'une fois et demie']]);
  });

  it('gives the same facts as a table, with gaps and ratios', async () => {
    const { told } = await compared('etude-avise-2016', unemployment);
    const { columns, rows } = told.table();
    expect(columns.map(({ label }) => label)).toEqual(['Période', 'Actifs des quartiers prioritaires', 'Quartiers environnants', 'Écart', 'Rapport', 'Source']);
    expect(rows.map(({ cells }) => cells.slice(0, 5).map(({ text }) => plain(text)))).toEqual([
      ['2014', '26,7 %', 'non renseigné', '', ''], ['2015', '26,4 %', 'non renseigné', '', ''],
      ['2016–2019', 'non renseigné', 'non renseigné', '', ''], ['2020', '18,6 %', '8,5 %', '+10,1 points', '2,2'],
    ]);
  });

  it('says all of it in English', async () => {
    const { model } = await compared('etude-avise-2016', { ...unemployment, language: 'en' });
    expect(plain(model.title.text)).toBe('Unemployment rate in priority neighbourhoods: in 2020, a little over double the reference “Surrounding neighbourhoods”');
    expect(model.time!.missing[0]!.years).toBe('2016 to 2019');
  });

  it('is nothing where there is one period only', async () => {
    expect(await asked(workshop([{ period: '2025', value: 40, n: 900 }]), { by: 'time' })).toEqual({ problem: 'nothing-to-compare', by: 'time' });
  });

  it('keeps to few columns of values, and writes some of many periods', async () => {
    const { time } = (await compared(workshop(Array.from({ length: 240 }, (_, at) => ({ period: `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, value: 10 + (at % 7) })), {}, 'salaries-en-parcours'))).model;
    expect(time!.hasCells).toBe(false);
    expect(time!.columns.filter(({ isShown }) => isShown).length).toBeLessThan(10);
    expect(time!.lines[0]!.points.filter(({ label }) => label).length).toBe(2);
  });
});
