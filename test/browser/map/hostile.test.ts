import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import type { ImpactMap } from '../../../src/widgets/map/map.js';
import { button, startCalendar, stopCalendar, until, words } from '../support/cards.js';
import { bothFixtures, mountIn, unmountAll } from '../support/fixtures.js';
import { evil, forgetHarm, unharmed, unwatchHarm, watchHarm } from '../support/harm.js';
import { answering, everywhere, forgetGeometries, json, mapIn, rates, soundDrawing, squares } from './given.js';
import { isUsed, options, root, shape } from './used.js';

/** Nothing of a feed or of a geometry may have become an element of its own, a handler, a script's address or a style. */
function inert(map: Element): void {
  const all = [...root(map).querySelectorAll('*')];
  expect(all.filter(({ localName }) => ['script', 'img', 'iframe', 'object', 'embed', 'base', 'meta', 'foreignObject', 'use', 'image', 'animate', 'set'].includes(localName))).to.deep.equal([]);
  for (const element of all) {
    expect(element.getAttributeNames().filter((name) => name.startsWith('on')), element.localName).to.deep.equal([]);
    for (const name of ['href', 'xlink:href', 'src', 'action']) {
      const address = element.getAttribute(name);
      if (address !== null) expect(address, element.localName).to.match(/^https?:/);
    }
    const style = element.getAttribute('style');
    if (style !== null) expect(style).to.match(/^(min-height: [\d.]+px;|--_scale: [\d.]+;|transform: [^;]+;| )*$/);
  }
}

/** Opens all that a map can open, and looks each time. */
async function openAll(map: ImpactMap, code: string): Promise<void> {
  inert(map);
  shape(map, code).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  await until(() => isUsed(map) && root(map).querySelector('.territory'), 'no panel');
  inert(map);
  const search = root(map).querySelector<HTMLInputElement>('#search');
  if (search) {
    search.focus();
    search.value = 'img';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await map.updateComplete;
    inert(map);
  }
  button(map, 'Méthode').click();
  await until(() => root(map).querySelector('[part="method"]'), 'no method');
  inert(map);
  button(map, 'Tableau').click();
  await until(() => root(map).querySelector('[part="table"]'), 'no table');
  inert(map);
}

before(() => {
  stopCalendar();
  watchHarm();
});
after(() => {
  startCalendar();
  unwatchHarm();
});

bothFixtures('a map of what is hostile', (mount) => {
  const map = mapIn(mount);
  beforeEach(() => {
    forgetHarm();
    forgetGeometries();
  });

  it('runs nothing of labels, notes, sources, headings and names of territories', async () => {
    const feed = rates(await everywhere((_, at) => ({ value: 30 + (at % 20), n: 500, note: evil })), { label: evil, note: evil, reading: evil, definition: evil }, {
      organisation: { name: evil, role: 'reseau', territory: 'FR' },
      counted: evil,
      labels: { 'dep:39': evil, 'dep:71': evil },
      sources: [{ id: 's', title: evil, publisher: evil, url: 'javascript:alert(1)' }],
    });
    const drawn = await map(feed, { heading: evil });
    expect(options(drawn)).to.have.length(101);
    soundDrawing(drawn);
    expect(shape(drawn, 'dep:39').getAttribute('aria-label')).to.contain('<img src=x onerror=alert(1)>');
    await openAll(drawn, 'dep:39');
    await unharmed();
  });

  it('runs nothing of names, codes, parents and the credit of a geometry', async () => {
    const codes = Array.from({ length: 14 }, (_, at) => `x:q${at}`);
    const hostile = [`x:${evil}`, ...codes];
    const geometry = { ...squares(hostile, () => ({ nom: evil, parent: evil })), credit: evil };
    const stop = answering({ '/hostile.json': () => json(geometry) });
    const drawn = await map(rates(Object.fromEntries(hostile.map((code, at) => [code, 30 + at]))), { geometry: '/hostile.json', level: 'own' }, { geometry });
    stop();
    expect(options(drawn)).to.have.length(15);
    soundDrawing(drawn);
    await openAll(drawn, 'x:q3');
    await unharmed();
  });

  it('takes names of the language for codes like any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];
    const codes = [...names.map((name) => `x:${name}`), ...Array.from({ length: 9 }, (_, at) => `x:q${at}`)];
    const geometry = squares(codes, () => ({ nom: 'constructor' }));
    const stop = answering({ '/langue.json': () => json(geometry) });
    const drawn = await map(rates(Object.fromEntries(codes.map((code, at) => [code, 30 + at]))), { geometry: '/langue.json', level: 'own' }, { geometry });
    stop();
    expect(options(drawn).map(({ dataset }) => dataset.code).sort()).to.deep.equal([...codes].sort());
    soundDrawing(drawn);
    expect(shape(drawn, 'x:__proto__').getAttribute('aria-label')!.replaceAll(/\s/g, ' ')).to.match(/30,?0? %/);
    await openAll(drawn, 'x:constructor');
    expect(({} as Record<string, unknown>)['value']).to.equal(undefined);
    await unharmed();
  });

  it('tells attributes that are names of the language from what it knows', async () => {
    for (const attributes of [{ level: 'constructor' }, { area: '__proto__' }, { classes: 'constructor' }, { kind: 'toString' }, { selected: '__proto__' }, { period: 'constructor' }] as readonly Record<string, string>[]) {
      const drawn = await map(rates(await everywhere((_, at) => 30 + (at % 20))), attributes);
      expect(['ready', 'empty'], JSON.stringify(attributes)).to.include(drawn.state);
      expect(words(root(drawn).querySelector('.widget')).length, JSON.stringify(attributes)).to.be.greaterThan(20);
      inert(drawn);
      unmountAll();
    }
    await unharmed();
  });
});

describe('a geometry that is hostile', () => {
  beforeEach(() => {
    forgetHarm();
    forgetGeometries();
  });
  afterEach(unmountAll);

  for (const [what, geometry] of [
    ['has words for coordinates', { type: 'FeatureCollection', features: [{ type: 'Feature', id: '39', properties: {}, geometry: { type: 'Polygon', coordinates: [[['"><img src=x onerror=alert(1)>', 45], [2, 46], [3, 46], [3, 45], [2, 45]]] } }] }],
    ['has words for lines', { type: 'Topology', objects: { departement: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: '39', arcs: [[0]] }] } }, arcs: [[['"><img src=x onerror=alert(1)>', 1], [2, 2], [3, 1], [1, 1]]] }],
    ['is nested without end', { type: 'FeatureCollection', features: [{ type: 'Feature', id: '39', properties: { deep: JSON.parse('['.repeat(2000) + ']'.repeat(2000)) as unknown }, geometry: { type: 'Polygon', coordinates: JSON.parse('['.repeat(2000) + ']'.repeat(2000)) as unknown } }] }],
    ['has numbers beyond numbers', { type: 'FeatureCollection', features: [{ type: 'Feature', id: '39', properties: {}, geometry: { type: 'Polygon', coordinates: [[[1e308, 1e308], [-1e308, 46], [3, 1e308], [1e308, 1e308]]] } }] }],
    ['is a list', [1, 2, 3]],
    ['has null for all', { type: 'FeatureCollection', features: [null, { type: 'Feature', id: null, properties: null, geometry: null }] }],
  ] as readonly (readonly [string, unknown])[]) {
    it(`is told in words, with the table, and runs nothing: it ${what}`, async () => {
      const stop = answering({ '/hostile.json': () => json(geometry) });
      const drawn = await mapIn(mountIn('client'))(rates(await everywhere((_, at) => 30 + (at % 20))), { geometry: '/hostile.json', level: 'departement' });
      stop();
      inert(drawn);
      soundDrawing(drawn);
      expect(drawn.state).to.equal('ready');
      if (!options(drawn).length) {
        expect(words(root(drawn).querySelector('[part="message"]'))).to.match(/^(Le fond de carte|Aucun contour) .+ Les valeurs sont dans le tableau\.$/);
        expect(root(drawn).querySelectorAll('tbody tr').length).to.be.at.least(101);
      }
      await unharmed();
    });
  }
});
