import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import { cells } from '../../fixtures/cells.js';
import { button, part, startCalendar, stopCalendar, until, words, type Json } from '../support/cards.js';
import { mountIn, unmountAll } from '../support/fixtures.js';
import { answering, forgetGeometries, json, mapIn, rates, squares } from './given.js';
import { focused, options, root, shape, usedMap } from './used.js';

const JURA = ['39001', '39002', '39300', '39478'];
const COMMUNES = [...JURA, '25056', '25388', '01004', '75056'];

/** Figures of régions, of départements and of the communes of two of them. */
const levels = (): Json =>
  rates({
    ...Object.fromEntries(['11', '24', '27', '28', '32', '44', '52', '53', '75', '76', '84', '93', '94'].map((code, at) => [`reg:${code}`, 40 + at])),
    ...Object.fromEntries(['21', '25', '39', '58', '70', '71', '89', '90', '01', '75'].map((code, at) => [`dep:${code}`, 30 + at])),
    ...Object.fromEntries(COMMUNES.map((code, at) => [`com:${code}`, 50 + at])),
  });

const way = (map: Element): string => words(root(map).querySelector('.way'));
const codes = (map: Element): string[] => options(map).map(({ dataset }) => dataset.code!);
const credit = (map: Element): string => words(part(map, 'foot'));

describe('a map with outlines that the page brings', () => {
  before(stopCalendar);
  after(startCalendar);
  beforeEach(forgetGeometries);
  let stop = (): void => undefined;
  afterEach(() => {
    stop();
    unmountAll();
  });

  const arrived = (map: Element, first: string, count: number): Promise<void> =>
    until(() => options(map).length === count && codes(map)[0]!.startsWith(first) && focused(map), `not ${count} of ${first}: ${codes(map).join()}`);

  it('goes from régions to the départements that are included, and on to the communes of the file, and back', async () => {
    stop = answering({ '/communes.json': () => json(squares(COMMUNES)) });
    const map = await usedMap({ level: 'region', indicator: 'taux-d-essai', geometry: '/communes.json' }, 1000, levels());
    expect(codes(map)).to.have.length(18);
    expect(credit(map)).to.contain('Natural Earth');
    shape(map, 'reg:27').focus();
    button(map, 'Voir les départements').click();
    await arrived(map, 'dep:', 8);
    shape(map, 'dep:39').focus();
    button(map, 'Voir les communes').click();
    await arrived(map, 'com:', 4);
    expect(codes(map)).to.have.members(JURA.map((code) => `com:${code}`));
    expect(way(map)).to.equal('France›Bourgogne-Franche-Comté›Jura');
    expect(credit(map)).not.to.contain('Natural Earth');
    button(map, 'Bourgogne-Franche-Comté').click();
    await arrived(map, 'dep:', 8);
    expect(focused(map)).to.equal('dep:39');
    button(map, 'France').click();
    await arrived(map, 'reg:', 18);
  });

  it('asks once for a file whose levels are not the one that is shown', async () => {
    let asked = 0;
    stop = answering({ '/communes.json': () => (asked++, json(squares(COMMUNES))) });
    const map = await usedMap({ level: 'region', indicator: 'taux-d-essai', geometry: '/communes.json' }, 1000, levels());
    map.level = 'departement';
    await until(() => codes(map).length === 101, 'no départements');
    expect(asked).to.equal(1);
  });

  it('takes each level of one TopoJSON from the object that is named so', async () => {
    const [communes, departements] = [cells(2, 1), cells(3, 1)] as [{ objects: { communes: { geometries: { id: string }[] } }; arcs: unknown[] }, { objects: { communes: { geometries: { id: string; arcs: number[][] }[] } }; arcs: unknown[] }];
    const shift = communes.arcs.length;
    const moved = departements.objects.communes.geometries.map((one, at) => ({ ...one, id: ['21', '25', '39'][at], arcs: one.arcs.map((ring) => ring.map((arc) => (arc < 0 ? arc - shift : arc + shift))) }));
    const topology = { type: 'Topology', objects: { communes: { type: 'GeometryCollection', geometries: communes.objects.communes.geometries.map((one, at) => ({ ...one, id: JURA[at] })) }, 'Départements': { type: 'GeometryCollection', geometries: moved } }, arcs: [...communes.arcs, ...departements.arcs] };
    stop = answering({ '/both.json': () => json(topology) });
    const map = await usedMap({ level: 'departement', indicator: 'taux-d-essai', geometry: '/both.json' }, 1000, levels());
    expect(codes(map)).to.have.members(['dep:21', 'dep:25', 'dep:39']);
    shape(map, 'dep:39').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await arrived(map, 'com:', 2);
  });

  it('says how far the reading of a file is once it takes long, without moving anything, and no longer once it is drawn', async () => {
    const text = JSON.stringify(squares(COMMUNES));
    let go: () => void = () => undefined;
    stop = answering({
      '/slow.json': () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode(text.slice(0, Math.floor(text.length / 2))));
              go = () => {
                controller.enqueue(new TextEncoder().encode(text.slice(Math.floor(text.length / 2))));
                controller.close();
              };
            },
          }),
          { headers: { 'content-length': String(text.length) } },
        ),
    });
    const mounting = mountIn('client')('impact-map', { feed: levels(), attributes: { lang: 'fr', level: 'commune', geometry: '/slow.json' }, children: '<p>Texte de la page.</p>' });
    const element = (): HTMLElement => document.querySelector('impact-map')!;
    await until(() => document.querySelector('impact-map')?.shadowRoot, 'no map');
    const height = element().getBoundingClientRect().height;
    const line = (): Element | null => root(element()).querySelector('[role=progressbar]');
    await until(line, 'nothing is said');
    expect(words(line())).to.equal('Lecture du fond de carte : 25 %');
    expect(line()!.getAttribute('aria-valuenow')).to.equal('25');
    expect(line()!.getAttribute('aria-label')).to.equal('Lecture du fond de carte');
    expect(element().getBoundingClientRect().height).to.equal(height);
    go();
    const map = await mounting;
    await until(() => options(map).length, 'no map');
    expect(root(map).querySelector('[role=progressbar]')).to.equal(null);
  });

  it('says nothing of a file that is read at once', async () => {
    stop = answering({ '/quick.json': () => json(squares(COMMUNES)) });
    let seen = false;
    const watched = setInterval(() => (seen ||= document.querySelector('impact-map')?.shadowRoot?.querySelector('[role=progressbar]') !== null));
    const map = await mapIn(mountIn('client'))(levels(), { level: 'commune', geometry: '/quick.json' });
    clearInterval(watched);
    expect(options(map).length).to.be.greaterThan(0);
    expect(seen).to.equal(false);
  });
});
