import { describe, expect, it } from 'vitest';
import { plain, type Json } from '../dashboard/support.js';
import { compared, workshop } from './support.js';

const unemployment = (observations: readonly Json[], references: readonly Json[] = [], more: Json = {}): Json =>
  workshop(observations.map((one) => ({ n: 5000, ...one })), { label: 'Taux de chômage', unit: 'pourcent', type: 'taux', references, ...more }, 'chomage-maison');
const rate = (period: string, numerator: number, more: Json = {}): Json => ({ period, numerator, denominator: 300, ...more });
const cells = (rows: readonly { readonly cells: readonly { readonly text: string }[] }[]): (string | undefined)[][] => rows.map((row) => row.cells.map(({ text }) => plain(text)));

describe('a figure of several generations of zones', () => {
  const zoned = ([['2022', 25, 'qpv-2015'], ['2023', 24, 'qpv-2015'], ['2024', 20, 'qpv-2024'], ['2025', 19, 'qpv-2024']] as const).map(([period, value, zoning]) => ({ period, value, zoning }));
  const feed = unemployment(zoned, [{ label: 'Agglomérations', value: 9, period: '2025' }, { label: 'Agglomérations', value: 9.5, period: '2022' }]);

  it('is one line that breaks, each generation said in drawing, option, Lecture and table (H22)', async () => {
    const { model: { time, subject, lecture }, told } = await compared(feed);
    const [own] = time!.lines;
    expect(own!.points.map(({ period, zone }) => [period, zone])).toEqual([['2022', 'génération 2015'], ['2023', 'génération 2015'], ['2024', 'génération 2024'], ['2025', 'génération 2024']]);
    expect(own!.segments).toEqual([[0, 1], [2, 3]]);
    expect(time!.turns).toEqual([{ x: 50, before: 'génération 2015', after: 'génération 2024' }]);
    expect(plain(own!.points[0]!.spoken)).toBe('La Fabrique, 2022, génération 2015 : 25 %');
    expect(subject[0]!.text).toBe('Quartiers prioritaires, générations 2015 puis 2024');
    expect(plain(lecture?.text)).toContain('2022 et 2023 : génération 2015 ; 2024 et 2025 : génération 2024 ; aucune évolution n’est lue de l’une à l’autre.');
    const { columns, rows } = told.table();
    expect(columns[1]!.label).toBe('Zonage');
    expect(cells(rows).map((row) => row.slice(0, 3))).toEqual([['2022', 'génération 2015', '25 %'], ['2023', 'génération 2015', '24 %'], ['2024', 'génération 2024', '20 %'], ['2025', 'génération 2024', '19 %']]);
  });

  it('says so in English', async () => {
    const { subject, lecture } = (await compared(feed, { language: 'en' })).model;
    expect(subject[0]!.text).toBe('Priority neighbourhoods, 2015 then 2024 generations');
    expect(lecture?.text).toContain('2022 and 2023: 2015 generation; 2024 and 2025: 2024 generation; no change is read from one to the other.');
  });

  it('has both values of a year that both have', async () => {
    const { model: { time }, told } = await compared(unemployment([...zoned.slice(0, 2), { period: '2023', value: 22, zoning: 'qpv-2024' }, ...zoned.slice(2)]));
    expect(time!.lines[0]!.cells.map(({ text }) => text)).toEqual(['25', '24 / 22', '20', '19']);
    expect([time!.turns, cells(told.table().rows).map((row) => row.slice(0, 3).join(' '))]).toEqual([[], ['2022 génération 2015 25 %', '2023 génération 2015 24 %', '2023 génération 2024 22 %', '2024 génération 2024 20 %', '2025 génération 2024 19 %']]);
  });

  it('breaks where its author says', async () => {
    const { time } = (await compared(workshop(['2022', '2023', '2024'].map((period) => rate(period, 150)), { breaks: [{ period: '2024', why: 'Nouvelle définition' }] }))).model;
    expect(time!.turns.map(({ x, after }) => [Math.round(x), after])).toEqual([[67, 'rupture']]);
  });

  it('has the years beside those that are pooled (H04)', async () => {
    const { time } = (await compared(workshop([{ ...rate('2020', 60), denominator: 120 }, { ...rate('2021', 60), denominator: 120 }, { ...rate('2023', 4), denominator: 8 }, { ...rate('2024', 5), denominator: 9 }], { references: [{ label: 'Région', value: 44, period: '2021' }] }))).model;
    expect(time!.lines[0]!.points.map(({ period }) => period)).toEqual(['2020', '2021', '2023/2024']);
  });
});

describe('periods that are nearly the same', () => {
  const ends = unemployment([{ period: '2023-12-31', value: 25 }, { period: '2024-12-31', value: 24 }], [{ label: 'France', territory: 'FR', value: 7, period: '2024' }]);

  it('stand in one column and one row, and say why no gap is measured', async () => {
    const { model: { time, lecture, title }, told } = await compared(ends);
    expect(time!.lines.map((line) => line.cells.map(({ text }) => text))).toEqual([['25', '24'], [undefined, '7']]);
    expect([time!.gaps, title.text]).toEqual([[], 'Taux de chômage']);
    expect(plain(lecture?.text)).toContain('Pas d’écart avec « France » : « fin 2024 » et « 2024 » ne sont pas la même période.');
    const { rows } = told.table();
    expect(cells(rows).map(([period, own, , other]) => [period, own, other])).toEqual([['fin 2023', '25 %', 'non renseigné'], ['fin 2024', '24 %', '7 % (2024)']]);
    expect(plain(rows[1]!.note)).toBe('France : 2024');
  });

  it('are not missing where they overlap', async () => {
    const { model: { lecture, time }, told } = await compared(workshop([{ ...rate('2023-09/2024-08', 150) }, { ...rate('2024-09/2025-08', 190) }], { references: [{ label: 'Région', value: 45, period: '2025' }] }));
    expect(cells(told.table().rows).at(-1)!.slice(0, 2)).toEqual(['2025', 'autre période']);
    expect(time!.lines[0]!.cells.map(({ text, isElsewhere }) => [text, isElsewhere])).toEqual([['50,0', true], ['63,3', true], [undefined, true]]);
    expect(plain(lecture?.text)).toContain('Pas d’écart avec « Région »');
  });
});

describe('values of one widget', () => {
  it('are written with the digits of each, so that a dot stands where its number says', async () => {
    const { time } = (await compared(unemployment([{ period: '2024', value: 20 }, { period: '2025', value: 19 }], [{ label: 'Agglo', value: 9.5, period: '2025' }]))).model;
    expect([time!.lines[1]!.points[0]!.text, time!.lines[1]!.points[0]!.short, time!.gaps[0]!.text, time!.gaps[0]!.value].map((one) => (typeof one === 'string' ? plain(one) : one))).toEqual(['9,5 %', '9,5', '+9,5 points', 9.5]);
  });

  const amounts = (values: readonly number[], reference: number): Json => workshop(values.map((value, at) => ({ period: String(2024 + at), value })), { label: 'Achats', unit: 'eur', type: 'montant', amountKind: 'paye', references: [{ label: 'Réseau', value: reference, period: '2025' }] }, 'achats-maison');

  it('are amounts of one scale, on the axis too', async () => {
    const { model: { time, lecture } } = await compared(amounts([1_200_000, 1_250_000], 400_000));
    expect(time!.lines.map(({ points }) => points.map(({ short }) => plain(short)))).toEqual([['1,2', '1,25'], ['0,4']]);
    expect(time!.ticks.map(({ text }) => plain(text))).toEqual(['0', '0,5', '1', '1,5 M€']);
    expect(plain(lecture?.text)).toContain('1,25 M€ (La Fabrique), contre 0,4 M€ (Réseau) : 0,85 M€ d’écart');
    expect((await compared(amounts([1_200_000, 1_250_000], 400_000), { language: 'en' })).model.time!.ticks.map(({ text }) => text)).toEqual(['0', '0.5M', '1M', '€1.5M']);
  });

  it('are written in full where one is too small for the scale of the others', async () => {
    const { time } = (await compared(amounts([1_200_000, 1_250_000], 400))).model;
    expect(time!.lines.flatMap(({ points }) => points.map(({ text }) => plain(text)))).toEqual(['1 200 000 €', '1 250 000 €', '400 €']);
  });

  it('are counted people and things by their name, and bare numbers by a gap', async () => {
    const counted = workshop([{ period: '2024', value: 80 }, { period: '2025', value: 64 }], { references: [{ label: 'Objectif', value: 32, period: '2025' }] }, 'salaries-en-parcours');
    expect(plain((await compared(counted)).model.lecture?.text)).toMatch(/^en 2025, 64 salariés en parcours \(La Fabrique\), contre 32 \(Objectif\) : 32 salariés en parcours d’écart, un rapport de 2\./);
  });
});

describe('the period that a page asks for', () => {
  const years = ['2022', '2023', '2024', '2025'].map((period, at) => rate(period, 100 + 28 * at, at === 1 ? { denominator: 320, numerator: 120 } : {}));
  const feed = workshop(years, { references: ['2023', '2024', '2025'].map((period, at) => ({ label: 'Région', value: 48 + at, period })) });

  it('is the one in which figures are compared over time, in title, gap, Lecture, Champ and files', async () => {
    const { model: { title, time, lecture, foot }, told } = await compared(feed, { period: '2023' });
    expect(plain(title.text)).toContain('en 2023, un peu plus des trois quarts du niveau de la région');
    expect([time!.gaps[0]!.period, time!.compared?.period, plain(foot.base)]).toEqual(['2023', '2023', 'n = 320']);
    expect(plain(lecture?.text)).toMatch(/^en 2023, /);
    expect(told.meta().find(([label]) => label === 'Période')![1]).toBe('2023');
    const alone = (await compared(feed, { period: '2022' })).model;
    expect([alone.time!.gaps, plain(alone.lecture?.text)?.slice(0, 17)]).toEqual([[], 'La Fabrique, 2022']);
  });

  it('is else that of the gap, of which the Champ gives the base', async () => {
    const { model: { foot }, told } = await compared(workshop([rate('2024', 13, { denominator: 25 }), rate('2025', 15, { denominator: 26 })], { references: [{ label: 'Région', value: 44, period: '2024' }] }));
    expect(plain(foot.base)).toBe('n = 25');
    expect(told.meta().find(([label]) => label === 'Période')![1]).toBe('2024');
  });
});

describe('what is said of references', () => {
  it('is marked of the one that is measured, not of a year that is not compared (H14)', async () => {
    const years = ['2022', '2023', '2024', '2025'];
    const references = years.slice(0, 3).map((period, at) => ({ label: 'Région', value: 44 + at, period }));
    expect((await compared(workshop(years.map((period, at) => rate(period, 120 + 20 * at)), { references }))).model.caution).toBeUndefined();
    expect((await compared(workshop(years.map((period, at) => rate(period, 120 + 20 * at)), { references: references.slice(0, 1) }))).model.caution).toBeUndefined();
    expect((await compared(workshop([rate('2024', 150), rate('2025', 160)], { references: references.slice(0, 1) }))).model.caution?.rule).toBe('H14');
  });

  it('is of one that can be measured before one that cannot', async () => {
    const { model } = await compared(workshop([{ period: '2025', value: 80, n: 1000 }], { references: [{ label: 'Autres', value: 30, period: '2025', structure: 'EA' }, { label: 'Réseau', value: 40, period: '2025' }] }));
    expect([model.caution, plain(model.title.text)]).toEqual([undefined, 'Sorties dynamiques : le double du repère « Réseau »']);
  });

  it('credits nobody where they have no source', async () => {
    const { told } = await compared(workshop([rate('2024', 150)], { references: [{ label: 'Région', value: 30, period: '2024' }, { label: 'Région', value: 31, period: '2025' }] }));
    expect(told.table().rows.map((row) => plain(row.cells.at(-1)!.text))).toEqual(['La Fabrique, 2026, déclaratif', '']);
  });

  const two = workshop([rate('2024', 150), rate('2025', 186)], { references: [{ label: 'Réseau', value: 30, period: '2025' }, { label: 'Voisins', value: 40, period: '2025' }] });

  it('is said of each: in the options, the Lecture, the table and beside the drawing', async () => {
    const { model: { time, lecture }, told } = await compared(two);
    expect(time!.lines.slice(1).map(({ points }) => points.at(-1)!.label)).toEqual(['below', 'above']);
    expect(time!.gaps.map(({ said }) => plain(said))).toEqual(['un peu plus du double du repère « Réseau »', 'un peu plus d’une fois et demie le repère « Voisins »']);
    expect(plain(lecture?.text)).toMatch(/\(Réseau\).*En 2025, 62 % \(La Fabrique\), contre 40 % \(Voisins\) : 22 points d’écart/);
    expect(told.table().columns.map(({ label }) => plain(label))).toEqual(expect.arrayContaining(['Écart, Réseau', 'Écart, Voisins']));
  });

  it('is said of each beside a figure that stands alone', async () => {
    const { model, told } = await compared(workshop([{ period: '2025', value: 92 }], { label: 'Clients satisfaits', unit: 'pourcent', population: 'structures', type: 'taux', references: [{ label: 'Réseau', value: 45, period: '2025' }, { label: 'Pays', value: 88, period: '2025' }] }, 'satisfaction'));
    expect(model.gaps.map(({ text, name }) => [plain(text), name])).toEqual([['+47 points', 'Réseau'], ['+4 points', 'Pays']]);
    expect(plain(model.lecture?.text)).toContain('contre 88 % (Pays) : 4 points d’écart');
    expect(cells(told.table().rows)[0]).toEqual(expect.arrayContaining(['+47 points', '+4 points']));
  });

  it('has the interval that decides in table and file', async () => {
    const rows = [{ period: '2025', territory: 'reg:27', numerator: 500, denominator: 1000 }, { period: '2025', territory: 'dep:39', numerator: 60, denominator: 100 }, { period: '2025', territory: 'dep:25', numerator: 40, denominator: 100 }];
    const table = (await compared({ ...workshop(rows), organisation: { name: 'Réseau', role: 'reseau', territory: 'reg:27' } })).told.table();
    expect([plain(table.rows.at(-1)!.cells[2]!.text), table.rows.at(-1)!.facts?.['low']?.value]).toEqual(['de 47 à 53 %', 47]);
    const time = (await compared(workshop([rate('2024', 150), rate('2025', 160)], { references: [{ label: 'Région', value: 50, n: 200, period: '2025' }] }))).told.table();
    expect(time.columns.map(({ label }) => plain(label))).toEqual(expect.arrayContaining(['Intervalle à 95 %', 'Intervalle à 95 %, Région']));
    expect(time.rows[1]!.facts).toMatchObject({ low: { value: 47.7 }, 'low-1': { value: 43.1 } });
  });
});

describe('years without a value', () => {
  it('are told in words of their own, for those who do not see the hatching', async () => {
    const { time } = (await compared(workshop([rate('2021', 150), rate('2024', 160), rate('2025', 170)]))).model;
    expect(time!.missing.map(({ spoken }) => plain(spoken))).toEqual(['2022 à 2023 : non renseigné']);
  });
});
