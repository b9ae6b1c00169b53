import { describe, expect, it } from 'vitest';
import { shapesOfPlaces } from '../../../../src/feed/places.js';
import { readFeed } from '../../../../src/feed/read.js';
import { disclose } from '../../../../src/honesty/disclose.js';
import type { Geometry } from '../../../../src/geo/types.js';
import type { Context } from '../../../../src/model/names.js';
import { loadPanel, type Told } from '../../../../src/model/panel.js';
import { loadWords } from '../../../../src/model/words.js';
import { toCsv } from '../../../../src/export/csv.js';
import { groundFrame, groundModel, needsOfPlaces } from '../../../../src/widgets/map/map-ground.model.js';
import { firstWords } from '../../../../src/widgets/map/map-name.model.js';
import { marksOf, partingScale, radiusOf, SIGNS, standingsOf, type PlaceMark, type Standing } from '../../../../src/widgets/map/map-places.layout.js';
import { mapPicture } from '../../../../src/widgets/map/map-picture.layout.js';
import { pictureWords } from '../../../../src/widgets/map/map-picture.model.js';
import { placesLegend } from '../../../../src/widgets/map/map-places-legend.model.js';
import { holds, placesModel, placesSpeaker, type PlacesModel, type PlacesSpeaker } from '../../../../src/widgets/map/map-places.model.js';
import { searchOfPlaces } from '../../../../src/widgets/map/map-places-search.model.js';
import { orderedPlaces, placesTable, toldOfPlaces, withPlaces } from '../../../../src/widgets/map/map-places-told.model.js';
import { placeMap, type PlacedMap } from '../../../../src/widgets/map/map.layout.js';
import type { MapModel, MapRequest } from '../../../../src/widgets/map/map.model.js';
import type { TerritoryWords } from '../../../../src/widgets/map/map-use.model.js';
import type { Picture } from '../../../../src/export/picture.js';
import { shippedLevel } from '../../geo/support/france.js';
import { NOW, type Json } from '../../model/support.js';
import { measure, wordsIn } from './picture-support.js';
import { demo } from './support.js';

interface Shown {
  readonly context: Context;
  readonly places: PlacesModel;
  readonly speaker: PlacesSpeaker;
  readonly standings: readonly Standing[];
  readonly marks: readonly PlaceMark[];
  readonly ground: MapModel;
  readonly placed: PlacedMap;
}

const contextOf = async (document: Json, language = 'fr', request: MapRequest = {}): Promise<Context> => {
  const { feed } = readFeed(document, { nouns: shapesOfPlaces });
  const shown = disclose(feed!, { now: NOW });
  return { feed: shown, words: await loadWords(language, needsOfPlaces(shown, request, [])) };
};

async function shown(document: Json, { wanted = '', language = 'fr', request = {}, geometry = shippedLevel('departement') }: { wanted?: string; language?: string; request?: MapRequest; geometry?: Geometry } = {}): Promise<Shown> {
  const context = await contextOf(document, language, request);
  const places = placesModel(context, wanted)!;
  const ground = groundModel(context, request, geometry.shapes, places);
  const placed = placeMap(geometry, ground, firstWords(context, ground, {}));
  const standings = standingsOf(geometry, placed, ground.territories, places.places, holds);
  return { context, places, standings, ground, placed, speaker: placesSpeaker(context, places, standings), marks: marksOf(standings, placed.box) };
}

const feed = (places: readonly Json[], more: Json = {}): Json => ({
  version: '1.0', organisation: { name: 'Réseau', role: 'reseau', territory: 'FR' }, period: '2025', source: 's', sources: [{ id: 's', title: 'Annuaire', publisher: 'Réseau' }], ...more, places,
});
const lons = { lat: 46.675, lon: 5.555 };
const named = (name: string, more: Json = {}): Json => ({ name, kind: 'EI', ...more });

describe('places of a feed', () => {
  it('are read only where they are asked for', () => {
    const document = feed([named('A', lons)]);
    expect(readFeed(document).feed?.places).toBeUndefined();
    expect(readFeed(document, { nouns: shapesOfPlaces }).feed?.places).toHaveLength(1);
  });

  it('are of all kinds, or of those listed, whatever the case', async () => {
    const document = demo('carte-lieux-fictive');
    expect((await shown(document)).places.places).toHaveLength(39);
    expect((await shown(document, { wanted: 'all' })).places.places).toHaveLength(39);
    const some = await shown(document, { wanted: 'aci, ETTI' });
    expect(some.places.kinds.map(({ name, count }) => [name, count])).toEqual([['Atelier et chantier d’insertion', 10], ['Entreprise de travail temporaire d’insertion', 9]]);
    expect(placesModel((await shown(document)).context, 'qpv')).toBeUndefined();
  });

  it('have their kinds named by the author, else by the catalogue, else as written, the most frequent first', async () => {
    const { places } = await shown(feed([named('A'), named('B', { kind: 'cuma' }), named('C', { kind: 'partenaire' }), named('D', { kind: 'x' }), named('E', { kind: 'x' })], { labels: { x: 'Café associatif' } }));
    expect(places.kinds.map(({ name }) => name)).toEqual(['Café associatif', 'Entreprise d’insertion', 'cuma', 'Partenaire']);
  });

  it('share one sign from the sixth kind on', async () => {
    const { places } = await shown(feed(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((kind) => named(kind, { kind }))));
    expect(places.kinds.map(({ sign }) => sign)).toEqual([0, 1, 2, 3, 4, 5, 5]);
  });

  it('say their figures with unit, and of a rate that its base is not known', async () => {
    const { places: { places: [one] } } = await shown(feed([named('A', { ...lons, indicators: { 'salaries-en-parcours': 24, 'sorties-dynamiques': 52.5, propre: 3 } })]));
    expect(one!.figures.map(({ text }) => text)).toEqual(['24\u00a0personnes', '52,5\u202f%, effectif non communiqué', '3']);
  });
});

describe('where places stand', () => {
  it('is where their position says, overseas in their inset and Paris where it is drawn larger', async () => {
    const geometry = shippedLevel('departement');
    const { standings } = await shown(feed([named('Lons', lons), named('Cayenne', { lat: 4.92, lon: -52.31 }), named('Paris', { lat: 48.857, lon: 2.352 })]));
    expect(standings.map(({ how, within }) => [how, within])).toEqual([['given', 'dep:39'], ['given', 'dep:973'], ['given', 'dep:75']]);
    const [jura, guyane, paris] = standings.map(({ at }) => at!);
    const insideOf = ([x, y]: readonly [number, number], [left, top, right, bottom]: readonly [number, number, number, number]): boolean => x >= left && x <= right && y >= top && y <= bottom;
    expect(insideOf(jura!, geometry.shapes[geometry.index.get('dep:39')!]!.box)).toBe(true);
    expect(insideOf(guyane!, geometry.shapes[geometry.index.get('dep:973')!]!.box)).toBe(true);
    expect(insideOf(paris!, geometry.insets.find(({ twin }) => twin)!.box)).toBe(true);
  });

  it('is the middle of their territory without a position, which is said', async () => {
    const { standings, speaker, places, placed } = await shown(feed([named('A', { territory: 'com:39300' }), named('B', { territory: 'qpv:QN03901M' }), named('C', { territory: 'qpv:QN02A01M' }), named('D', { territory: 'x:ailleurs' })]));
    expect(standings.map(({ how, within }) => [how, within])).toEqual([['territory', 'dep:39'], ['territory', 'dep:39'], ['territory', 'dep:2A'], ['outside', undefined]]);
    expect(standings[0]!.at).toEqual(placed.anchors[placed.shapes.findIndex(({ territory }) => territory.code === 'dep:39')]!.at);
    expect(speaker.doubt(places.places[0]!)).toBe('position non donnée, dessiné au milieu du territoire');
    expect(speaker.reservations).toEqual(['3\u00a0lieux sans position, dessinés au milieu de leur territoire', '1\u00a0lieu hors de la carte, dans le tableau']);
  });

  it('is nowhere for what the drawing does not show: counted in words and kept in the table', async () => {
    const { standings, speaker, marks, context, places } = await shown(feed([named('Berlin', { lat: 52.5, lon: 13.4 }), named('Sans rien'), named('Lons', lons)]));
    expect(standings.map(({ how }) => how)).toEqual(['outside', 'outside', 'given']);
    expect(marks).toHaveLength(1);
    expect(speaker.summary).toBe('3\u00a0lieux\u202f: entreprise d’insertion, 2\u00a0lieux hors de la carte, dans le tableau.');
    expect(placesTable(context, places, speaker, 'Lieux').rows.map(({ cells }) => cells.map(({ text }) => text))).toContainEqual(['Berlin', 'Entreprise d’insertion', '', 'hors de la carte']);
  });

  it('is nowhere outside of the part that is asked for, however near', async () => {
    const { standings } = await shown(feed([named('Lons', lons), named('Bourg', { lat: 46.2, lon: 5.23 })]), { request: { area: 'dep:39' } });
    expect(standings.map(({ how }) => how)).toEqual(['given', 'outside']);
  });

  it('frames the feed’s own territory where all say that they are in it', async () => {
    const home = { organisation: { name: 'Réseau', role: 'reseau', territory: 'reg:27' } };
    const inside = await contextOf(feed([named('A', { territory: 'dep:39' }), named('B', { territory: 'com:25056' })], home));
    expect(groundFrame(inside.feed, {})).toEqual({ level: 'departement', area: 'reg:27' });
    const beyond = await contextOf(feed([named('A', { territory: 'dep:39' }), named('B', { territory: 'dep:01' })], home));
    expect(groundFrame(beyond.feed, {}).area).toBe('FR');
  });
});

describe('marks of places', () => {
  const spread = (count: number): Standing[] => Array.from({ length: count }, (_, index) => ({ how: 'given', at: [(index * 7919) % 1000, (index * 104729) % 1000] }));
  const apart = (marks: readonly PlaceMark[], width: number, box: readonly [number, number, number, number]): boolean =>
    marks.every((one, index) => marks.every((other, at) => at <= index || Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) * (width / (box[2] - box[0])) >= radiusOf(one) + radiusOf(other)));

  it('never touch each other, hold each place once, and are the same each time', () => {
    const box = [0, 0, 1000, 1000] as const;
    for (const count of [1, 40, 700]) {
      const marks = marksOf(spread(count), box, 560);
      expect(marks.flatMap(({ members }) => members).sort((one, other) => one - other)).toEqual([...Array(count).keys()]);
      expect(apart(marks, 560, box)).toBe(true);
      expect(marksOf(spread(count), box, 560)).toEqual(marks);
    }
  });

  it('part as the map is enlarged, except where places are the same', () => {
    const box = [0, 0, 1000, 1000] as const;
    const near: Standing[] = [{ how: 'given', at: [500, 500] }, { how: 'given', at: [510, 500] }];
    const [mark] = marksOf(near, box);
    const scale = partingScale(near, mark!, box, 560, 1, 12)!;
    expect(marksOf(near, box, 560, { scale, left: 0, top: 0 })).toHaveLength(2);
    const same: Standing[] = [near[0]!, near[0]!];
    expect(partingScale(same, marksOf(same, box)[0]!, box, 560, 1, 12)).toBeUndefined();
  });

  it('are named by their place or by their number and kinds', async () => {
    const { marks, places, speaker } = await shown(demo('carte-lieux-fictive'));
    const names = marks.map(({ members }) => speaker.spoken(members.map((at) => places.places[at]!)));
    expect(names).toContain('Structure fictive 17, atelier et chantier d’insertion, Charente-Maritime');
    expect(names).toContain('3\u00a0lieux, atelier et chantier d’insertion\u00a0(1), association intermédiaire\u00a0(1), entreprise d’insertion\u00a0(1), Entrée les sépare ou les liste');
    expect(marks.every(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 100)).toBe(true);
  });
});

describe('what is told of places', () => {
  it('finds them by words of their name, then by kind or territory', async () => {
    const { context, places, speaker } = await shown(feed([named('Les Ateliers du Jura', { territory: 'dep:25' }), named('Tri', lons), named('Élan vert', { kind: 'ACI', ...lons })]));
    const find = searchOfPlaces(context, places, speaker);
    expect(find('jura').found.map(({ name }) => name)).toEqual(['Les Ateliers du Jura', 'Tri', 'Élan vert']);
    expect(find('elan').found.map(({ name }) => name)).toEqual(['Élan vert']);
    expect(find('chantier').found.map(({ name }) => name)).toEqual(['Élan vert']);
    expect(find('zzz')).toEqual({ found: [], note: 'Aucun lieu de la carte ne porte ce nom.' });
  });

  it('orders them by name, kind or territory, those without one last either way', async () => {
    const { context, places, speaker } = await shown(feed([named('B', { territory: 'dep:39' }), named('Z'), named('A', { kind: 'ACI', territory: 'dep:01' })]));
    const order = (by: 'name' | 'kind' | 'territory', descending = false): string[] => orderedPlaces(context, places, speaker, by, descending).map(({ name }) => name.text);
    expect(order('name')).toEqual(['A', 'B', 'Z']);
    expect(order('kind', true)).toEqual(['B', 'Z', 'A']);
    expect(order('territory')).toEqual(['A', 'B', 'Z']);
    expect(order('territory', true)).toEqual(['B', 'A', 'Z']);
  });

  it('leaves as a file with figures, positions, addresses, source and reservations, and no formula', async () => {
    const { context, places, speaker, ground } = await shown(feed([named('=SUM(A1)', { ...lons, url: 'https://exemple.fr/a', indicators: { 'salaries-en-parcours': 24 } }), named('B')]));
    const told = toldOfPlaces(context, places, speaker, ground, await loadPanel('fr'));
    const csv = toCsv(told.table(), { language: 'fr', meta: told.meta() });
    expect(told.name).toBe('lieux');
    expect(csv).toContain("'=SUM(A1);Entreprise d’insertion;Jura;position donnée;24;46,675;5,555;https://exemple.fr/a");
    expect(csv).toMatch(/Source;"Réseau, déclaratif"/);
    expect(csv).toMatch(/Réserves;"1\u00a0lieu hors de la carte, dans le tableau/);
  });

  it('leaves in one file with the figures that it stands over, each table under its own header', async () => {
    const { context, places, speaker, ground } = await shown(feed([named('A', lons), named('B')]));
    const panel = await loadPanel('fr');
    const own = toldOfPlaces(context, places, speaker, ground, panel);
    const figures: Told = { copy: 'Taux', name: 'taux', table: () => ({ caption: 'Taux', columns: [{ key: 'territory', label: 'Territoire' }, { key: 'value', label: 'Valeur', numeric: true }], rows: [{ cells: [{ text: 'Jura', header: true }, { text: '48,4 %', value: 48.4 }] }] }), facts: () => [], meta: () => own.meta() };
    const both = withPlaces(context, figures, own, speaker);
    const lines = toCsv(both.table(), { language: 'fr', also: both.also!(), meta: both.meta() }).split('\r\n');
    const begins = (start: string): number => lines.findIndex((line) => line.startsWith(start));
    expect(both.name).toBe('taux');
    expect([begins('\ufeffTerritoire;Valeur'), begins('Jura;48,4'), begins(';'), begins('Lieux par type'), begins('Lieu;Type'), begins('A;Entreprise d’insertion;Jura'), begins('B;')]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(new Set(lines.slice(0, -1).map((line) => line.split(';').length))).toEqual(new Set([7]));
    expect(both.copy).toMatch(/^Taux · 2\u00a0lieux/);
    expect(both.facts().map(({ term }) => term)).toEqual(['Types de lieux', 'Position']);
  });

  it('is complete in English', async () => {
    const { speaker, places, marks } = await shown(demo('carte-lieux-fictive'), { language: 'en' });
    expect(speaker.finding).toBe('39\u00a0places of four types');
    expect(speaker.spoken([places.places[marks[0]!.members[0]!]!])).toMatch(/^Structure fictive 01, /);
    expect(speaker.summary).not.toMatch(/lieu|insertion par/);
  });
});

describe('the picture of places', async () => {
  const pictured = async (document: Json, language = 'fr', chosen?: string): Promise<Picture> => {
    const { context, places, speaker, ground, placed, standings } = await shown(document, { language });
    const named = firstWords(context, ground, {});
    const model: MapModel = { ...ground, finding: { text: speaker.finding }, published: speaker.reservations.join(', ') };
    const of = (territory: MapModel['territories'][number]): TerritoryWords => ({ ...named(territory), classes: [] });
    const said = pictureWords(context, model, { of, summary: speaker.summary }, { insets: placed.insets });
    return mapPicture({ model, placed, of, measure, number: speaker.number, chosen, places: { model: places, speaker, standings, legendOf: (marks) => placesLegend(context, places, speaker, marks, true) } }, said);
  };
  const picture = await pictured(demo('carte-lieux-fictive'));
  const paths = (sign: number, { pieces }: Picture): number => pieces.filter((piece) => piece.kind === 'path' && piece.d === SIGNS[sign] && piece.fill).length;

  it('has the finding, each kind with its sign and its number, and what a circle with a number is', () => {
    expect(wordsIn(picture)).toMatch(/39 lieux de quatre types/);
    expect(wordsIn(picture)).toMatch(/Types de lieux Atelier et chantier d’insertion 10 Association intermédiaire 10 Entreprise d’insertion 10 Entreprise de travail temporaire d’insertion 9/);
    expect(wordsIn(picture)).toContain('Un cercle avec un nombre');
    expect(wordsIn(picture)).not.toContain('absent des données');
    expect(picture.description).toMatch(/^39\u00a0lieux/);
  });

  it('draws each place once: a sign of its kind, or counted in a circle', () => {
    const signs = [0, 1, 2, 3].reduce((sum, sign) => sum + paths(sign, picture) - 1, 0);
    const counted = picture.pieces.flatMap((piece, at) => (piece.kind === 'circle' && picture.pieces[at + 1]?.kind === 'text' ? [Number((picture.pieces[at + 1] as Extract<Picture['pieces'][number], { kind: 'text' }>).runs[0]!.text)] : []));
    expect(signs + counted.reduce((sum, one) => sum + one, 0)).toBe(39);
  });

  it('has a ring around the chosen one', async () => {
    const rings = ({ pieces }: Picture): number => pieces.filter((piece) => piece.kind === 'circle' && !piece.fill).length;
    expect(rings(await pictured(demo('carte-lieux-fictive'), 'fr', 'place:9')) - rings(picture)).toBe(1);
  });

  it('says what is not where its position says, and is in English where its reader is', async () => {
    const english = wordsIn(await pictured(feed([named('A', { territory: 'com:39300' }), named('Sans rien')]), 'en'));
    expect(english).toContain('1 place without a position, drawn in the middle of its territory, 1 place off the map, in the table');
    expect(english).not.toMatch(/lieux|Champ/);
  });
});
