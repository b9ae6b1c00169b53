import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import type { ImpactErrorEvent } from '../../../src/element/events.js';
import type { ImpactMap } from '../../../src/widgets/map/map.js';
import { packedOf, planarOf } from '../../fixtures/packed.js';
import { button, part, startCalendar, stopCalendar, until, words } from '../support/cards.js';
import { bothFixtures, mountIn, unmountAll } from '../support/fixtures.js';
import { answering, classCounts, everywhere, forgetGeometries, json, mapIn, rates, soundDrawing, squares, warnings } from './given.js';
import { demoFeed, options, root } from './used.js';

before(stopCalendar);
after(startCalendar);

const rows = (map: Element): string[] => [...root(map).querySelectorAll('tbody tr')].map(words);
const message = (map: Element): string => words(root(map).querySelector('[part="message"]'));
const indicator = 'acces-formation';

bothFixtures('a map', (mount) => {
  const map = mapIn(mount);
  beforeEach(forgetGeometries);

  it('is ready when it is drawn: named, in classes, with its legend', async () => {
    const drawn = await map(await demoFeed(), { indicator });
    expect(drawn.state).to.equal('ready');
    expect(drawn.ariaBusy).to.equal(null);
    expect(options(drawn)).to.have.length(101);
    expect(classCounts(drawn).reduce((sum, count) => sum + count)).to.equal(93);
    soundDrawing(drawn);
  });

  it('is empty, and says what there is, where the feed has no such indicator or no figure of such territories', async () => {
    const other = await map(await demoFeed(), { indicator: 'rien' }, { children: '<p>Texte de la page.</p>' });
    expect(other.state).to.equal('empty');
    expect(words(part(other, 'message'))).to.contain('acces-formation et structures');
    expect(other.querySelector('p')!.checkVisibility()).to.equal(true);
    const level = await map(await demoFeed(), { indicator, level: 'epci' });
    expect(level.state).to.equal('empty');
    expect(words(part(level, 'message'))).to.equal('Aucun chiffre à montrer pour ce choix.');
  });

  it('has its circles over outlines that say nothing by their colour, and no classes, for counts', async () => {
    const drawn = await map(await demoFeed(), { indicator: 'structures' });
    soundDrawing(drawn);
    const known = options(drawn).filter(({ classList }) => !classList.contains('missing'));
    expect(known).to.have.length(99);
    expect(new Set(known.map((shape) => getComputedStyle(shape).fill)).size).to.equal(1);
    expect(root(drawn).querySelectorAll('.circles circle')).to.have.length(99);
    expect(classCounts(drawn)).to.deep.equal([]);
  });

  it('takes one value everywhere for one class, and says that it is the same', async () => {
    const drawn = await map(rates(await everywhere(() => 40)));
    soundDrawing(drawn);
    expect(classCounts(drawn)).to.deep.equal([101]);
    expect(words(part(drawn, 'legend'))).to.contain('la même valeur partout : 40 %');
    expect(new Set(options(drawn).map(({ classList }) => classList.value)).size).to.equal(1);
  });

  it('draws figures that fall as well as those that rise', async () => {
    const drawn = await map(rates(await everywhere((_, at) => ({ value: at - 50 })), { unit: 'points', type: 'ecart' }));
    soundDrawing(drawn);
    expect(classCounts(drawn).reduce((sum, count) => sum + count)).to.equal(101);
    expect(words(part(drawn, 'legend'))).to.contain('−50').and.to.contain('50');
  });

  it('has no circle for a count below zero, and says how many there are', async () => {
    const drawn = await map(rates(await everywhere((_, at) => ({ value: at - 5 })), { unit: 'personnes', type: 'compte' }), { kind: 'symbols' });
    soundDrawing(drawn);
    const radii = [...root(drawn).querySelectorAll('.circles circle')].map((circle) => Number(circle.getAttribute('r')));
    expect(radii.every((radius) => radius > 0)).to.equal(true);
    expect(rows(drawn)).to.deep.equal([]);
  });

  it('keeps four classes apart below one figure that is a million times greater', async () => {
    const drawn = await map(rates(await everywhere((_, at) => ({ value: at === 7 ? 1e6 : 1 + at / 100 })), { unit: 'eur', type: 'moyenne' }));
    soundDrawing(drawn);
    const counts = classCounts(drawn);
    expect(counts.reduce((sum, count) => sum + count)).to.equal(101);
    expect(Math.max(...counts), String(counts)).to.be.at.most(40);
  });

  it('takes what is no number for no value', async () => {
    const drawn = await map(rates(await everywhere((_, at) => (at % 10 ? 30 + (at % 20) : at % 20 ? Number.NaN : 'beaucoup'))));
    soundDrawing(drawn);
    expect(classCounts(drawn).reduce((sum, count) => sum + count)).to.equal(90);
    expect(options(drawn).filter(({ classList }) => /missing|none|refuse/.test(classList.value))).to.have.length(11);
  });

  it('is drawn without a class where nothing has a value, and says why', async () => {
    const drawn = await map(rates(await everywhere(() => ({ value: null, missing: 'non-collecte' }))));
    expect(drawn.state).to.equal('ready');
    soundDrawing(drawn);
    expect(options(drawn)).to.have.length(101);
    expect(classCounts(drawn)).to.deep.equal([]);
    expect(words(part(drawn, 'legend'))).to.contain('non collecté : 101 départements');
  });

  it('has lozenges and no figure where all of them are of too few people', async () => {
    const drawn = await map(rates(await everywhere(() => ({ value: 57.1, numerator: 4, denominator: 7 }))));
    soundDrawing(drawn);
    expect(options(drawn).every(({ classList }) => classList.contains('secret'))).to.equal(true);
    expect(words(root(drawn).querySelector('.frame'))).to.contain('moins de 11 personnes').and.not.to.match(/57|4 sur 7/);
  });

  it('has no scale and no words of a scale where nothing has a value: neither classes nor circles', async () => {
    const nothing = await everywhere(() => ({ value: null, missing: 'non-collecte' }));
    for (const more of [{}, { unit: 'structures', type: 'compte', population: 'structures' }]) {
      const drawn = await map(rates(nothing, more));
      soundDrawing(drawn);
      expect(words(root(drawn).querySelector('.frame'))).to.contain('non collecté').and.not.to.match(/la même valeur|La surface du cercle/);
      unmountAll();
    }
  });

  it('says what it counts where one number is read aloud, and in its legend', async () => {
    const drawn = await map(await demoFeed(), { indicator: 'structures' });
    expect(words(part(drawn, 'foot'))).to.match(/^Lecture : dans l’Ain, \d+ structures d’insertion fin 2025\./);
  });

  it('writes thousands of territories in its legend as numbers are written', async () => {
    const codes = Array.from({ length: 1250 }, (_, at) => `x:q${at}`);
    const geometry = squares(codes);
    const stop = answering({ '/milliers.json': () => json(geometry) });
    const drawn = await map(rates(Object.fromEntries(codes.map((code) => [code, 40]))), { geometry: '/milliers.json', level: 'own' }, { geometry });
    stop();
    expect(words(root(drawn).querySelector('.columns .count'))).to.equal('1 250');
  });

  it('is its table, and says why, where its outlines are none', async () => {
    for (const [geometry, expected] of [
      [{ type: 'FeatureCollection', features: [] }, /^Le fond de carte ne contient aucun contour\. Les valeurs sont dans le tableau\.$/],
      [{ type: 'Nothing' }, /^Le fond de carte n’en est pas un : on attendait des polygones en TopoJSON ou en GeoJSON, on a reçu « Nothing »\. /],
      [squares([''], () => ({})), /^Aucun contour du fond de carte n’a de code : on attendait « id », « code » ou « codgeo »\. /],
      [{ type: 'Topology', objects: { departement: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: '39', arcs: [[7]] }] } }, arcs: [] }, /^Le fond de carte est abîmé : /],
      [squares(['dep:x1', 'dep:x2']), /^Aucun code du fond de carte \(dep:x1 et dep:x2\) n’est dans les données \(dep:\d\w, (?:dep:\d\w, ){4}…\)\. /],
      [[1], /on a reçu « array »/],
      [{ ...packedOf(squares(['dep:39', 'dep:25']), 'departement'), arcs: 'tronqué' }, /^Le fond de carte est abîmé : /],
    ] as const) {
      const stop = answering({ '/fond.json': () => json(geometry) });
      const drawn = await map(await demoFeed(), { indicator, geometry: '/fond.json' }, { geometry });
      stop();
      expect(drawn.state).to.equal('ready');
      expect(message(drawn)).to.match(expected);
      // All of the feed, the whole country first, and what only the outlines have.
      expect(rows(drawn).length).to.be.within(102, 104);
      expect(root(drawn).querySelector('[role="listbox"], .columns')).to.equal(null);
      unmountAll();
      forgetGeometries();
    }
  });

  it('draws packed outlines as it draws those they were made of, with names and places of their own', async () => {
    const codes = Array.from({ length: 20 }, (_, at) => `x:q${at}`);
    const feed = rates(Object.fromEntries(codes.map((code, at) => [code, 30 + at])));
    const given = squares(codes, (code) => ({ nom: `Quartier ${code.slice(2)}` }));
    // More is said of each once the page is quiet: name and value are there at once.
    const drawings = [];
    for (const [name, geometry] of Object.entries({ '/quartiers.json': planarOf(given, 'own'), '/quartiers.packed.json': packedOf(given, 'own') })) {
      const stop = answering({ [name]: () => json(geometry) });
      const drawn = await map(feed, { geometry: name, level: 'own' }, { geometry });
      stop();
      soundDrawing(drawn);
      drawings.push(options(drawn).map((option) => [option.getAttribute('aria-label')!.split(',', 2).join(), option.getAttribute('d')]));
      unmountAll();
    }
    expect(drawings[1]).to.have.length(20);
    expect(drawings[1]![3]![0]).to.contain('Quartier q3');
    expect(drawings[1]).to.deep.equal(drawings[0]);
  });

  it('draws what its outlines have, counts the others under its legend, lists them in its table and tells their codes to the author', async () => {
    const codes = Array.from({ length: 20 }, (_, at) => `x:q${at}`);
    const feed = rates(Object.fromEntries(codes.map((code, at) => [code, 30 + at])));
    const geometry = squares(codes.slice(0, 18), (code) => ({ nom: `Quartier ${code}` }));
    const stop = answering({ '/quartiers.json': () => json(geometry) });
    const { told, stop: quiet } = warnings();
    const drawn = await map(feed, { geometry: '/quartiers.json', level: 'own' }, { geometry });
    await until(() => words(part(drawn, 'legend')).includes('hors du fond'), words(part(drawn, 'legend')));
    stop();
    quiet();
    soundDrawing(drawn);
    expect(options(drawn)).to.have.length(18);
    expect(classCounts(drawn).reduce((sum, count) => sum + count)).to.equal(18);
    expect(words(part(drawn, 'legend'))).to.contain('hors du fond de carte, dans le tableau : 2 territoires');
    button(drawn, 'Tableau').click();
    await until(() => rows(drawn).length === 20, 'no table');
    expect(rows(drawn).join()).to.contain('x:q18').and.to.contain('x:q19');
    if (told.length) expect(told.join()).to.contain('x:q18 et x:q19');
  });
});

describe('a map whose feed or outlines are on their way', () => {
  let stop: () => void = () => undefined;
  const build = (attributes: Readonly<Record<string, string>>, children = '<p>Texte de la page.</p>'): ImpactMap => {
    const map = document.createElement('impact-map');
    for (const [name, value] of Object.entries({ lang: 'fr', ...attributes })) map.setAttribute(name, value);
    map.setHTMLUnsafe(children);
    document.body.append(map);
    return map;
  };
  afterEach(() => {
    stop();
    for (const map of document.querySelectorAll('impact-map')) map.remove();
    unmountAll();
  });

  it('shows the page’s own words and is busy, until both are there', async () => {
    let answer: (response: Response) => void = () => undefined;
    stop = answering({ '/attend.json': () => new Promise((resolve) => (answer = resolve)) as unknown as Response });
    const map = build({ src: '/attend.json', indicator });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(map.state).to.equal('pending');
    expect(map.ariaBusy).to.equal('true');
    expect(map.querySelector('p')!.checkVisibility()).to.equal(true);
    answer(json(await demoFeed()));
    await until(() => options(map).length === 101, 'not drawn');
    expect(map.ariaBusy).to.equal(null);
    expect(map.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('says that its feed is not there, and is drawn when the reader asks again', async () => {
    let status = 404;
    stop = answering({ '/perdu.json': () => (status === 404 ? new Response('', { status }) : json(demo)) });
    const demo = await demoFeed();
    const map = build({ src: '/perdu.json', indicator });
    const heard: ImpactErrorEvent[] = [];
    map.addEventListener('impact-error', (event) => heard.push(event));
    await until(() => map.state === 'error' && heard.length, 'no error');
    expect(message(map)).to.match(/^Le chiffre n’a pas pu être chargé : le fichier de données est introuvable ou refusé\./);
    expect(map.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(heard.map(({ detail }) => detail.code)).to.deep.equal(['http']);
    status = 200;
    button(map, 'Réessayer').click();
    await until(() => options(map).length === 101, 'not drawn');
  });

  for (const [what, response, expected] of [
    ['are not there', () => new Response('', { status: 404 }), /^Le fond de carte est introuvable : .+\/fond-1\.json \(404\)\. Les valeurs sont dans le tableau\.$/],
    ['do not come', () => Promise.reject(new TypeError('x')) as never, /^Le fond de carte n’a pas pu être chargé : le serveur ne l’a pas envoyé\. /],
    ['are no JSON', () => new Response('<!doctype html>'), /^Le fond de carte n’est pas lisible : ce n’est pas du JSON\. /],
  ] as const) {
    it(`is its table, and says why once to the author too, where its outlines ${what}`, async () => {
      const name = `/fond-${what === 'are not there' ? 1 : what.length}.json`;
      stop = answering({ [name]: response });
      const { told, stop: quiet } = warnings();
      const map = await mapIn(mountIn('client'))(await demoFeed(), { indicator, geometry: `${name}?key=secret` });
      quiet();
      expect(message(map), told.join()).to.match(expected).and.not.to.contain('secret');
      expect(rows(map)).to.have.length(102);
      expect(root(map).querySelector('[role="listbox"]')).to.equal(null);
      expect(told.filter((line) => line.includes('fond de carte'))).to.have.length(1);
      await expect(map).to.be.accessible();
    });
  }

  it('asks for no address that a page may not load, and says so in words', async () => {
    for (const geometry of ['javascript:alert(1)', 'data:application/json,{"type":"FeatureCollection","features":[]}', 'blob:x']) {
      const map = await mapIn(mountIn('client'))(await demoFeed(), { indicator, geometry });
      expect(message(map), geometry).to.equal('Le fond de carte est introuvable. Les valeurs sont dans le tableau.');
      expect(rows(map)).to.have.length(102);
    }
  });

  it('is its table where the outlines that come with the library do not, and a map when they do', async () => {
    const shared = (globalThis as unknown as Record<symbol, { france?: unknown; levels?: unknown }>)[Symbol.for('impact-widgets/1')]!;
    const { france, levels } = shared;
    shared.france = shared.levels = undefined;
    stop = answering({ '/src/geo/france-2026.packed.json': () => new Response('', { status: 503 }) });
    const map = await mapIn(mountIn('client'))(await demoFeed(), { indicator });
    expect(message(map)).to.match(/^Le fond de carte /);
    expect(rows(map)).to.have.length(102);
    stop();
    const other = await mapIn(mountIn('client'))(await demoFeed(), { indicator });
    expect(options(other)).to.have.length(101);
    Object.assign(shared, { france, levels });
  });

  it('draws other outlines that are given as an object, one after the other', async () => {
    const codes = Array.from({ length: 14 }, (_, at) => `x:q${at}`);
    const feed = rates(Object.fromEntries(codes.map((code, at) => [code, 30 + at])));
    const map = document.createElement('impact-map');
    map.lang = 'fr';
    map.geometry = squares(codes);
    map.level = 'own';
    map.feed = feed;
    document.body.append(map);
    await until(() => options(map).length === 14, 'not drawn');
    map.geometry = squares(codes.slice(1));
    await until(() => options(map).length === 13, 'not drawn anew');
  });

  it('is whole again after its table was looked at, and after it had nothing to show', async () => {
    const map = await mapIn(mountIn('client'))(await demoFeed(), { indicator });
    const values = (): number => root(map).querySelectorAll('.words > text').length;
    const before = values();
    for (const [away, back] of [[() => (map.view = 'table'), () => (map.view = 'chart')], [() => (map.indicator = 'rien'), () => (map.indicator = indicator)]] as const) {
      away();
      await until(() => options(map).length === 0, 'the drawing stayed');
      back();
      await until(() => options(map).length === 101, 'the shapes are gone');
      expect(values()).to.equal(before);
      soundDrawing(map);
    }
  });

  it('draws another level, another part and another indicator when its attributes change', async () => {
    const map = await mapIn(mountIn('client'))(await demoFeed(), { indicator });
    map.level = 'region';
    await until(() => options(map).length === 18, 'no régions');
    map.level = 'departement';
    map.area = 'reg:27';
    await until(() => options(map).length === 8, 'no part');
    map.area = undefined;
    map.indicator = 'structures';
    await until(() => root(map).querySelectorAll('.circles circle').length === 99, 'no circles');
    expect(options(map)).to.have.length(101);
    soundDrawing(map);
  });
});
