import { describe, expect, it } from 'vitest';
import { plain } from '../dashboard/support.js';
import { asked, compared, region, workshop } from './support.js';

const durable = { indicator: 'sorties-emploi-durable' };

describe('a comparison by territory', () => {
  it('groups territories by their intervals against the region’s, in no rank (H26)', async () => {
    const { rows, title } = (await compared('bourgogne-franche-comte-2022', durable)).model;
    expect(rows!.groups.map(({ title: group, rows: some }) => [plain(group), some.map(({ name }) => name.text)])).toEqual([
      ['Au‑dessus de la région', ['Yonne', 'Saône-et-Loire']],
      ['Proche de la région', ['Nièvre', 'Territoire de Belfort', 'Côte-d’Or', 'Jura']],
      ['Au‑dessous de la région', ['Doubs', 'Haute-Saône']],
    ]);
    expect(plain(title.text)).toBe('Sorties en emploi durable : au‑dessus de la région dans l’Yonne et en Saône-et-Loire, au‑dessous dans le Doubs et en Haute-Saône');
  });

  it('has a dot, its interval and its base in each row, and says where its axis begins', async () => {
    const { rows, lecture } = (await compared('bourgogne-franche-comte-2022', durable)).model;
    const [yonne] = rows!.groups[0]!.rows;
    expect([yonne!.from! < yonne!.at!, yonne!.at! < yonne!.to!, plain(yonne!.base)]).toEqual([true, true, 'n = 1 685']);
    expect(plain(yonne!.spoken)).toBe('Yonne : 24,9 %, n = 1 685, de 22,9 à 27,0 %, à 95 %, au‑dessus de la région');
    expect(rows!.gates.map(({ label }) => plain(label))).toEqual(['Région 20,6 %']);
    expect(plain(lecture?.text)).toContain('L’axe commence à 10 %.');
  });

  it('speaks of the territory that the page asked for', async () => {
    const { rows, title, lecture } = (await compared('bourgogne-franche-comte-2022', { ...durable, territory: 'dep:39' })).model;
    expect(plain(title.text)).toBe('Sorties en emploi durable : proche de la région dans le Jura');
    expect(rows!.groups.flatMap(({ rows: some }) => some.filter(({ isChosen }) => isChosen).map(({ name }) => name.text))).toEqual(['Jura']);
    expect(plain(lecture?.text)).toMatch(/^dans le Jura, 17,6 %/);
  });

  it('has no groups and no reference for counts, whose bars start at zero (H15)', async () => {
    const { rows, against } = (await compared('bourgogne-franche-comte-2022', { indicator: 'sorties' })).model;
    expect(against).toEqual([]);
    expect(rows!.groups.map(({ title }) => title)).toEqual([undefined]);
    expect([rows!.hasStems, rows!.ticks[0]!.text]).toEqual([true, '0']);
  });

  it('says of one organisation that the gap can’t be read where the interval holds the reference', async () => {
    const { title, lecture, rows } = (await compared('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques', by: 'territory' })).model;
    expect(plain(title.text)).toBe('Sorties dynamiques : proche de la région ; avec 26 sortants, l’écart ne se lit pas');
    expect(plain(lecture?.text)).toBe('à L’Atelier des Berges, 15 sortants sur 26 ont connu une sortie dynamique en 2025 ; l’intervalle à 95 %, de 39 à 74 %, contient 44 %.'.replace('L’At', "L'At"));
    expect(rows!.ticks.map(({ at }) => at)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(plain(rows!.gates[0]!.label)).toBe("Région, chantiers d'insertion : 44 %, 2024");
  });

  it('keeps a withheld territory, with its reason and without a dot (H24)', async () => {
    const { rows } = (await compared(region([{ value: 50, n: 900 }, { territory: 'dep:21', value: 48, n: 500 }, { territory: 'dep:39', value: 50, numerator: 4, denominator: 8 }]))).model;
    const last = rows!.groups.at(-1)!;
    expect(last.title).toBe('Sans valeur');
    expect(last.rows.map(({ name, text, at, base }) => [name.text, plain(text), at, base])).toEqual([['Jura', 'non publié : moins de 11 personnes', undefined, undefined]]);
  });

  it('draws some of thousands of rows and has all of them in the table', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({ territory: `com:${[21, 25, 39, 58][at % 4]}${String(100 + Math.floor(at / 4))}`, value: (at * 7) % 100, n: 400 }));
    const { model, told } = await compared(region([{ value: 50, n: 90000 }, ...many]));
    expect(model.rows!.groups.flatMap(({ rows }) => rows).length).toBeLessThan(50);
    expect(plain(model.rows!.groups[0]!.more)).toMatch(/^et [\d ]+ autres, dans le tableau$/);
    expect(told.table().rows.length).toBe(3001);
  });

  it('gives the same facts as a table: interval, base, gap and side', async () => {
    const { columns, rows, more } = (await compared('bourgogne-franche-comte-2022', durable)).told.table();
    expect(columns.map(({ label }) => plain(label))).toEqual(['Territoire', 'Valeur', 'Intervalle à 95 %', 'Effectif', 'Écart', 'Rapport', 'Comparaison']);
    expect(rows.map(({ cells }) => cells.map(({ text }) => plain(text)))[0]).toEqual(['Yonne', '24,9 %', 'de 22,9 à 27,0 %', '1 685', '+4,3 points', '1,2', 'au‑dessus de la région']);
    expect(rows[2]!.cells[4]!.text).toBe('l’écart ne se lit pas');
    expect(more!.map(({ key }) => key)).toEqual(['low', 'high']);
    expect(rows.at(-1)!.cells.map(({ text }) => plain(text)).slice(0, 2)).toEqual(['Région', '20,6 %']);
  });

  it('is nothing for a figure without another territory and without reference', async () => {
    expect(await asked(workshop([{ period: '2025', value: 40, n: 900 }]))).toEqual({ problem: 'nothing-to-compare' });
    expect(await asked(workshop([{ period: '2025', value: 40, n: 900 }]), { by: 'territory' })).toEqual({ problem: 'nothing-to-compare', by: 'territory' });
  });
});

describe('a comparison by category', () => {
  it('has a group for each dimension, from zero, and says that they don’t add up (H15)', async () => {
    const { rows, lecture, title, period, foot } = (await compared('etude-avise-2016', { indicator: 'chomage-qpv', by: 'category' })).model;
    expect(rows!.groups.map(({ title: group, rows: some }) => [group, some.map(({ text }) => plain(text))])).toEqual([['Selon l’âge', ['30,4 %']], ['Selon le diplôme', ['22,2 %', '11,3 %']]]);
    expect([rows!.hasStems, rows!.ticks[0]!.text]).toEqual([true, '0']);
    expect(plain(lecture?.text)).toContain('Ces répartitions se recoupent : leurs lignes ne s’additionnent pas.');
    expect(plain(title.text)).toBe('Taux de chômage dans les quartiers prioritaires : selon l’âge et le diplôme');
    expect(period).toBe('2018');
    expect(foot.base).toBe('effectif non communiqué, donc pas d’intervalle');
  });

  it('sets categories beside all of them together, as far as intervals tell them apart', async () => {
    const { rows } = (await compared(workshop([
      { period: '2025', value: 50, n: 2000 }, { period: '2025', value: 70, n: 1000, by: { sexe: 'femmes' } }, { period: '2025', value: 30, n: 1000, by: { sexe: 'hommes' } },
    ]), { by: 'category' })).model;
    expect(rows!.gates.map(({ label }) => plain(label))).toEqual(['Ensemble 50 %']);
    expect(rows!.groups[0]!.rows.map(({ name, side }) => [name.text, side])).toEqual([['Femmes', 'above'], ['Hommes', 'below']]);
  });

  it('takes an unknown form as none asked for', async () => {
    expect((await compared('etude-avise-2016', { indicator: 'chomage-qpv', by: 'nonsense' })).model.time).toBeDefined();
  });
});
