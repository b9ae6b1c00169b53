import { describe, expect, it } from 'vitest';
import * as seldom from '../../../../src/model/seldom.js';
import { loadPanel } from '../../../../src/model/panel.js';
import type { MapRequest, Place } from '../../../../src/widgets/map/map.model.js';
import { panelOf } from '../../../../src/widgets/map/map-panel.model.js';
import { folded, searchOf, type PostalPlace } from '../../../../src/widgets/map/map-search.model.js';
import { mapTable, orderedTerritories } from '../../../../src/widgets/map/map-table.model.js';
import { toldOfMap } from '../../../../src/widgets/map/map-told.model.js';
import { toCsv } from '../../../../src/export/csv.js';
import type { Json } from '../../model/support.js';
import { demo, departments, rates, shown, type Shown } from './support.js';

const france = demo('carte-de-france-fictive');
const region = 'bourgogne-franche-comte-2022';
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u202f\u00a0]/g, ' ').replace(/\u2011/g, '-');

const panelFor = (map: Shown, code: string) => panelOf(map.context, map.model, map.speaker, map.model.territories.find((one) => one.code === code)!);

describe('the panel of a territory', () => {
  it('tells the figure, who was counted, its class, its group and its interval', async () => {
    const map = await shown(france, {}, departments);
    const panel = panelFor(map, 'dep:39');
    expect(panel.what.map(({ text }) => text)).toEqual(['Accès à la formation', '2025']);
    expect(plain(panel.figure.text)).toMatch(/^\d\d,\d %$/);
    const facts = panel.facts.map(({ term, text }) => `${term} : ${plain(text)}`);
    expect(facts).toHaveLength(4);
    expect(facts[0]).toMatch(/^Comptés : \d+ sur \d+ salariés en parcours$/);
    expect(facts[1]).toMatch(/^Classe : de \d\d à \d\d %, la \S+ sur cinq, avec \d+ autres départements$/);
    expect(facts[2]).toMatch(/^Rang : .* de la moyenne nationale, comme \d+ autres départements, sans ordre entre eux$/);
    expect(facts[3]).toMatch(/^Intervalle : de \d\d,\d à \d\d,\d %, à 95 %$/);
  });

  it('tells why there is no figure, and nothing else of it', async () => {
    const map = await shown(france, {}, departments);
    const panel = panelFor(map, 'dep:48');
    expect(plain(panel.figure.reason)).toBe('non publié : moins de 11 personnes');
    expect(panel.facts).toEqual([]);
    const none = await shown(rates({ 'dep:01': 40, 'dep:02': 50 }), {}, departments);
    expect(panelFor(none, 'dep:39').figure.text).toBe('absent des données');
  });

  it('gives a count its place', async () => {
    const map = await shown(france, { indicator: 'structures' }, departments);
    expect(panelFor(map, 'dep:59').facts.map(({ term, text }) => `${term} : ${plain(text)}`)).toEqual(['Rang : 1er sur 99']);
  });
});

const table = async (given: string | Json, request: MapRequest = {}, places: readonly Place[] = departments, language = 'fr') => {
  const map = await shown(given, request, places, language);
  return { ...map, table: mapTable(map.context, map.model, await loadPanel(language), seldom) };
};

describe('the table of a map', () => {
  it('has the whole first, then every territory by name, each with its value or why there is none', async () => {
    const { table: { columns, rows, caption } } = await table(france);
    expect(caption).toBe('Accès à la formation, par département, 2025');
    expect(columns.map(({ label }) => label)).toEqual(['Territoire', 'Valeur', 'Effectif', 'Comparaison']);
    expect(rows).toHaveLength(102);
    expect(rows.slice(0, 3).map(({ cells }) => cells[0]?.text)).toEqual(['France', 'Ain', 'Aisne']);
    const of = (name: string) => rows.find(({ cells }) => cells[0]?.text === name)!.cells.map(({ text }) => plain(text));
    expect(of('Lozère')).toEqual(['Lozère', 'non publié : moins de 11 personnes', '', '']);
    expect(of('Cantal')).toEqual(['Cantal', 'non collecté', '', '']);
  });

  it('has territories that the geometry does not have, and those that the feed does not have', async () => {
    const { table: { rows } } = await table(rates({ 'dep:01': 40, 'dep:20': 60 }), {}, [{ code: 'dep:01' }, { code: 'dep:02' }]);
    expect(rows.map(({ cells }) => cells.slice(0, 2).map(({ text }) => plain(text)))).toEqual([['Ain', '40 %'], ['Aisne', 'absent des données'], ['dep:20', '60 %']]);
  });

  it('is ordered by value or base as well, what has none last either way', async () => {
    const { context, model } = await shown(rates({ 'dep:01': 40, 'dep:02': null, 'dep:03': 60, 'dep:04': 50 }));
    const codes = (...by: Parameters<typeof orderedTerritories> extends [unknown, unknown, ...infer Rest] ? Rest : never) => orderedTerritories(context, model, ...by).map(({ code }) => code.slice(4));
    expect(codes('value')).toEqual(['01', '04', '03', '02']);
    expect(codes('value', true)).toEqual(['03', '04', '01', '02']);
    expect(codes('name')).toEqual(['01', '02', '03', '04']);
    expect(codes('base')).toEqual(['01', '03', '04', '02']);
  });

  it('gives a file the codes, the bounds and the source of each row', async () => {
    const { table: one } = await table(region, { indicator: 'sorties-dynamiques' });
    const csv = toCsv(one, { language: 'fr', meta: [] });
    expect(csv.split('\n')[0]).toContain('Code');
    expect(csv).toMatch(/Jura.*dep:39/);
    expect(one.more?.map(({ key }) => key)).toEqual(expect.arrayContaining(['code', 'low', 'high', 'source']));
  });

  it('is whole in English', async () => {
    const { table: { columns, caption } } = await table(france, {}, departments, 'en');
    expect(caption).toBe('Access to training, by département, 2025');
    expect(columns.map(({ label }) => label)).toEqual(['Territory', 'Value', 'Base', 'Comparison']);
  });
});

describe('what a map tells', () => {
  const told = async (request: MapRequest = {}, chosen?: string, given: string | Json = france) => {
    const map = await shown(given, request, departments);
    const panel = await loadPanel('fr');
    return toldOfMap(map.context, map.model, request, map.speaker, panel, seldom, map.model.territories.find(({ code }) => code === chosen));
  };

  it('reads the chosen territory aloud, else the whole', async () => {
    expect(plain((await told({}, 'dep:39')).lecture?.text)).toMatch(/^Dans le Jura, accès à la formation : \d\d,\d % \(en 2025\)\.$/);
    expect(plain((await told()).lecture?.text)).toMatch(/^En France, accès à la formation : \d\d,\d % /);
    expect(plain((await told({ indicator: 'sorties-dynamiques' }, 'dep:39', region)).lecture?.text)).toContain('contre 42,7 % en Bourgogne-Franche-Comté');
    expect((await told({}, 'dep:48')).lecture?.text).toMatch(/^En France/);
  });

  it('says how classes were made and when territories are above or below', async () => {
    const lines = async (request: MapRequest) => (await told(request)).facts().filter(({ term }) => /Classe|Comparaison/.test(term)).flatMap((fact) => fact.lines.map(({ text }) => text));
    expect(await lines({})).toEqual(['classes de même largeur, bornes arrondies', 'une valeur égale à une borne est dans la classe du dessus', expect.stringContaining('95')]);
    expect((await lines({ classes: 'quantiles' }))[0]).toBe('classes d’effectifs proches, bornes arrondies');
    expect((await lines({ classes: 'natural' }))[0]).toBe('classes aux coupures naturelles, bornes arrondies');
    expect((await lines({ classes: '40 50' }))[0]).toBe('classes données par l’auteur');
  });

  it('copies one line with the finding, how many have a value, who is counted and the source', async () => {
    const { copy, name } = await told();
    expect(name).toBe('acces-formation');
    expect(plain(copy)).toMatch(/^Données fictives · Accès à la formation : .* · .*une valeur pour \d+ départements sur 101.* · n = [\d ]+ · Champ : salariés en parcours en France · Source : /);
  });
});

describe('search', () => {
  const names = (search: ReturnType<ReturnType<typeof searchOf>>) => search.found.map(({ name }) => name);
  const find = async (text: string, level?: string) => {
    const map = await shown(france, { level }, level ? [] : departments);
    return searchOf(map.context, map.model)(text);
  };

  it('finds names without accents, hyphens or capitals, whole ones first', async () => {
    expect(names(await find('cote d or'))).toEqual(['Côte-d’Or']);
    expect(names(await find('LOIRE'))[0]).toBe('Loire');
    expect(names(await find('st den'))).toEqual(['Seine-Saint-Denis']);
    expect(names(await find('seine st'))).toEqual(['Seine-Saint-Denis']);
    expect(folded('Œuilly-l’Église')).toBe('oeuilly l eglise');
  });

  it('finds a département by its code and by postal codes, and says so', async () => {
    expect(names(await find('39'))).toEqual(['Jura']);
    expect(names(await find('1'))).toEqual(['Ain']);
    expect(names(await find('2a'))).toEqual(['Corse-du-Sud']);
    expect(await find('39000')).toMatchObject({ note: 'Code postal 39000\u202f: Jura' });
    expect(names(await find('97411'))).toEqual(['La Réunion']);
    expect(names(await find('20000'))).toEqual(['Corse-du-Sud']);
    expect(names(await find('20200'))).toEqual(['Haute-Corse']);
    expect(names(await find('20'))).toEqual(['Corse-du-Sud', 'Haute-Corse']);
    expect(names(await find('39000', 'region'))).toEqual(['Bourgogne-Franche-Comté']);
  });

  it('says where a postal code is off the map, and that nothing was found', async () => {
    expect(await find('98800')).toEqual({ found: [], note: 'Le code postal 98800 est celui d’une collectivité qui n’est pas sur la carte.' });
    expect(await find('97500')).toMatchObject({ found: [], note: expect.stringContaining('97500') as string });
    expect(await find('xyz')).toEqual({ found: [], note: 'Aucun territoire de la carte ne porte ce nom ni ce code.' });
    expect(await find('99999')).toMatchObject({ found: [] });
    expect(await find('  ')).toEqual({ found: [] });
  });

  it('tells an INSEE code from a postal code where a number is both', async () => {
    const places: PostalPlace[] = [
      { code: 'com:39300', name: 'Lons-le-Saunier', postal: ['39000'] }, { code: 'com:39097', name: 'Champagnole', postal: ['39300'] },
      { code: 'com:39046', name: 'Équevillon', postal: ['39300'] }, { code: 'com:39007', name: 'Andelot', postal: ['39110'] },
    ];
    const communes = rates(Object.fromEntries(places.map(({ code }, at) => [code, 40 + at])));
    const search = async (known: readonly PostalPlace[], text: string) => {
      const map = await shown(communes, {}, known);
      return searchOf(map.context, map.model, known)(text);
    };
    const both = await search(places, '39300');
    expect(names(both)).toEqual(['Lons-le-Saunier', 'Champagnole', 'Équevillon']);
    expect(both.note).toBe('39300 est le code Insee de Lons-le-Saunier, et le code postal de Champagnole, Équevillon.');
    expect(names(await search(places, '39000'))).toEqual(['Lons-le-Saunier']);
    expect(names(await search(places, '39110'))).toEqual(['Andelot']);
    const crowd = Array.from({ length: 30 }, (_, at): PostalPlace => ({ code: `com:39${String(at + 400)}`, name: `Lieu ${at}`, postal: ['39300'] }));
    expect((await search([...places, ...crowd], '39300')).note).toMatch(/^39300 est le code Insee de Lons-le-Saunier, et le code postal de Champagnole, (?:[^,]+, ){6}…\.$/);
    const bare = places.map(({ code, name }) => ({ code, name }));
    expect(await search(bare, '39300')).toMatchObject({ note: '39300 est lu comme le code Insee de Lons-le-Saunier, pas comme un code postal.' });
    expect(await search(bare, '39110')).toMatchObject({ found: [], note: expect.stringContaining('n’a pas les codes postaux') as string });
  });
});
