import { describe, expect, it } from 'vitest';
import { holds, regionOf } from '../../../../src/widgets/comparison/comparison-places.model.js';
import { comparison as en } from '../../../../src/format/locales/comparison.en.js';
import { comparison as fr } from '../../../../src/format/locales/comparison.fr.js';
import { plain, type Json } from '../dashboard/support.js';
import { compared, region, workshop } from './support.js';

const part = (territory: string, numerator: number, denominator = 1000): Json => ({ period: '2025', territory, numerator, denominator });

/** A network of the Jura that counts leavers in two intercommunal areas. */
const network = (observations: readonly Json[], more: Json = {}): Json => ({
  ...region(observations), organisation: { name: 'Réseau IAE Jura', role: 'reseau', territory: 'dep:39' }, territory: undefined, labels: { 'epci:200010650': 'Grand Dole', 'epci:200071116': 'ECLA' }, ...more,
});
const areas = [part('dep:39', 500), part('epci:200010650', 300, 400), part('epci:200071116', 120, 400)];

describe('places of a comparison', () => {
  it('are parts of what their codes say, or may be', () => {
    expect([regionOf('dep:39'), regionOf('com:39198'), regionOf('com:97411'), regionOf('dep:971'), regionOf('FR'), regionOf('epci:200010650')]).toEqual(['reg:27', 'reg:27', 'reg:04', 'reg:01', undefined, undefined]);
    expect([holds('reg:27', 'dep:39'), holds('reg:84', 'dep:39'), holds('dep:39', 'com:39198'), holds('dep:25', 'com:39198'), holds('FR', 'qpv:QN03901M')]).toEqual([true, false, true, false, true]);
    expect([holds('dep:39', 'dep:25'), holds('dep:39', 'reg:27'), holds('dep:39', 'epci:200010650'), holds('x:all', 'x:one')]).toEqual([false, false, 'maybe', 'maybe']);
  });

  it('of which the library has no words are read by their names, never as the whole nor as the organisation', async () => {
    const { model, told } = await compared(network(areas), { by: 'territory' });
    expect(plain(model.lecture?.text)).toMatch(/^Grand Dole, en 2025 : 75 % ;/);
    expect(plain(told.copy)).not.toContain('75 % des sortants');
    const own = { ...network(areas), organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI', territory: 'dep:39' } };
    expect(plain((await compared(own, { by: 'territory' })).model.lecture?.text)).toMatch(/^Grand Dole, en 2025 : 75 % ;/);
    expect(plain((await compared(network(areas), { by: 'territory', language: 'en' })).model.lecture?.text)).toMatch(/^Grand Dole, in 2025: 75%;/);
  });

  it('are above or below a whole that is named where it is no région', async () => {
    const { model: { title, rows }, told } = await compared(network(areas), { by: 'territory' });
    expect(plain(title.text)).toBe('Sorties dynamiques : au‑dessus du Jura : Grand Dole ; au‑dessous : ECLA');
    expect(rows!.groups.map(({ title: group }) => plain(group))).toEqual(['Au‑dessus du Jura', 'Au‑dessous du Jura']);
    expect(plain(rows!.groups[0]!.all[0]!.spoken)).toContain('au‑dessus du Jura');
    expect(plain(told.table().rows[0]!.cells.at(-1)!.text)).toBe('au‑dessus du Jura');
    expect((await compared(network(areas), { by: 'territory', language: 'en' })).model.title.text).toBe('Dynamic exits: above the Jura: Grand Dole; below: ECLA');
  });

  it('take the article of what they are called', () => {
    const called = (where: string | undefined): string | undefined => plain(fr.compared('above', { kind: 'place', name: 'Ici', where }));
    expect(['dans le Jura', 'dans l’Yonne', 'en Saône-et-Loire', 'en Isère', 'en Loir-et-Cher', 'dans les Vosges', 'à Paris', undefined].map(called)).toEqual([
      'au‑dessus du Jura', 'au‑dessus de l’Yonne', 'au‑dessus de la Saône-et-Loire', 'au‑dessus de l’Isère', 'au‑dessus du Loir-et-Cher', 'au‑dessus des Vosges', 'au‑dessus de Paris', 'au‑dessus de « Ici »',
    ]);
    expect(plain(fr.multipleOf('2', 0, { kind: 'place', name: 'Jura', where: 'dans le Jura' }))).toBe('le double du niveau du Jura');
    expect(en.than('12 points more', { kind: 'place', name: 'Jura', where: 'in the Jura' })).toBe('12 points more than the Jura');
  });

  it('are compared with a territory that holds them all: a neighbour is a row, and the région stays', async () => {
    const all = [part('reg:27', 4500, 10000), part('dep:39', 500), part('dep:25', 300), part('dep:21', 600)];
    for (const request of [{ by: 'territory' }, { territory: 'dep:39' }]) {
      const { model, told } = await compared(network(all), request);
      expect(model.against.map(({ label }) => plain(label))).toEqual(['Région 45 %']);
      expect(model.rows!.groups.flatMap(({ all: some }) => some.map(({ name }) => name.text))).toEqual(['Côte-d’Or', 'Jura', 'Doubs']);
      expect(plain(told.table().rows.at(-1)!.cells[0]!.text)).toBe('Région');
    }
    expect(plain((await compared(network(all), { territory: 'dep:39' })).model.title.text)).toBe('Sorties dynamiques : au‑dessus de la région dans le Jura');
    const beside = await compared(network([part('dep:39', 500), part('reg:27', 4500, 10000), part('FR', 40000, 100000)]), { by: 'territory' });
    expect(beside.model.rows!.groups.flatMap(({ all: some }) => some.map(({ name }) => name.text))).toEqual(['Jura']);
    expect(plain(beside.model.title.text)).toBe('Sorties dynamiques : 5 points de plus que la région');
  });

  it('are not said to be above the région in a territory that lies in another', async () => {
    const { model } = await compared(network([part('reg:84', 4500, 10000), part('dep:38', 500), part('dep:69', 300), part('dep:39', 600)]), { by: 'territory' });
    expect(model.against).toEqual([]);
  });

  it('over time are measured against what holds them, not against a part of them', async () => {
    const years = ['2024', '2025'].flatMap((period) => [{ ...part('reg:27', 4500, 10000), period }, { ...part('dep:39', 600), period }]);
    expect((await compared(network(years), { by: 'time', territory: 'reg:27' })).model.time!.lines.map(({ name }) => name)).toEqual(['Bourgogne-Franche-Comté']);
    expect(plain((await compared(network(years), { by: 'time', territory: 'dep:39' })).model.title.text)).toBe('Sorties dynamiques : en 2025, 15 points de plus que la région');
  });
});

describe('a reference', () => {
  const title = async (reference: Json, language = 'fr'): Promise<string | undefined> => {
    const feed = workshop(['2024', '2025'].map((period) => ({ period, numerator: 186, denominator: 300 })), { references: [{ value: 48, period: '2025', ...reference }] });
    return plain((await compared({ ...feed, organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI', territory: 'dep:39' } }, { language })).model.title.text);
  };

  it('is "the région" only where it is of the région that holds the figure', async () => {
    expect(await title({ label: 'Bourgogne-Franche-Comté', territory: 'reg:27' })).toBe('Sorties dynamiques : en 2025, 14 points de plus que la région');
    expect(await title({ label: 'Auvergne-Rhône-Alpes', territory: 'reg:84' })).toBe('Sorties dynamiques : en 2025, 14 points de plus que le repère « Auvergne-Rhône-Alpes »');
    expect(await title({ label: 'Région', territory: 'reg:84' })).toBe('Sorties dynamiques : en 2025, 14 points de plus que le repère « Région, Auvergne-Rhône-Alpes »');
    expect(await title({ label: 'Auvergne-Rhône-Alpes', territory: 'reg:84' }, 'en')).toBe('Dynamic exits: in 2025, 14 points more than the reference “Auvergne-Rhône-Alpes”');
  });

  it('without a territory is the région where its name says no more than that', async () => {
    const names = ['Région', 'Région, chantiers', 'La région', 'Région Bourgogne-Franche-Comté', 'Régions voisines', 'Région Bretagne'];
    expect(await Promise.all(names.map(async (label) => (await title({ label }))?.endsWith('que la région')))).toEqual([true, true, true, true, false, false]);
  });

  it('of France is the national average, of a sum only what it is called', async () => {
    expect(await title({ label: 'France', territory: 'FR' })).toBe('Sorties dynamiques : en 2025, 14 points de plus que la moyenne nationale');
    const sum = workshop([{ period: '2024', value: 120 }, { period: '2025', value: 150 }], { references: [{ label: 'France', territory: 'FR', value: 100, period: '2025' }] }, 'salaries-en-parcours');
    expect(plain((await compared(sum)).model.title.text)).toContain('le repère « France »');
  });
});
