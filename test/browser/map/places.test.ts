import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import type { ImpactExportEvent, ImpactSelectEvent } from '../../../src/element/events.js';
import type { ImpactMap } from '../../../src/widgets/map/map.js';
import { accessibilityTree, mountIn, unmountAll } from '../support/fixtures.js';
import { startCalendar, stopCalendar, TODAY, until, words, type Json } from '../support/cards.js';
import { sendKeys } from '../support/engine.js';
import { demoFeed, root, zoom } from './used.js';

/** Said to where the focus is, not typed: a busy browser loses keys of pages that run side by side. `use-keyboard.test.ts` types them. */
const keys = async (...all: string[]): Promise<void> => {
  for (const key of all) {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await Promise.resolve();
  }
};
const marks = (map: Element): SVGElement[] => [...root(map).querySelectorAll<SVGElement>('.points [role="option"]')];
const label = (element: Element | null | undefined): string => element?.getAttribute('aria-label') ?? '';
const focused = (map: Element): string => label(root(map).activeElement);
const mark = (map: Element, start: string): SVGElement => marks(map).find((one) => label(one).startsWith(start))!;
const group = (map: Element): SVGElement => marks(map).find((one) => /^\d+\s/.test(label(one)))!;
const panel = (map: Element): string => words(root(map).querySelector('.territory') ?? document.createElement('p'));

async function placesMap(attributes: Readonly<Record<string, string>> = { places: '' }, feed?: Json, width = 1000): Promise<ImpactMap> {
  const map = await mountIn('client')<ImpactMap>('impact-map', { feed: feed ?? (await demoFeed('carte-lieux-fictive')), now: TODAY, attributes: { lang: 'fr', ...attributes } });
  Object.assign(map.style, { display: 'block', width: `${width}px`, contentVisibility: 'visible' });
  await until(() => map.state !== 'pending', 'the map has no state');
  await map.updateComplete;
  return map;
}

async function usedPlaces(...given: Parameters<typeof placesMap>): Promise<ImpactMap> {
  const map = await placesMap(...given);
  await until(() => marks(map).length > 0, 'no place is drawn');
  marks(map)[0]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  await until(() => root(map).querySelector('.outlines') !== null, 'the map does not answer');
  await map.updateComplete;
  return map;
}

const feedOver = async (): Promise<Json> => ({ ...(await demoFeed()), places: (await demoFeed('carte-lieux-fictive'))['places'] });

describe('a map of places', () => {
  before(stopCalendar);
  after(startCalendar);
  afterEach(unmountAll);

  it('draws the places of a feed without indicators by themselves, its territories only as their ground', async () => {
    const map = await placesMap();
    expect(map.state).to.equal('ready');
    expect(words(root(map).querySelector('h3'))).to.match(/^39\slieux de quatre types$/);
    expect(root(map).querySelectorAll('.shapes .plain')).to.have.length.above(100);
    expect(root(map).querySelectorAll('[role="listbox"]')).to.have.length(1);
    expect(root(map).querySelector('.shapes')!.getAttribute('aria-hidden')).to.equal('true');
    expect(words(root(map).querySelector('#summary'))).to.match(/^39\slieux\s: atelier et chantier d’insertion\s\(10\)/);
  });

  it('has one tab stop and names each mark to assistive technology', async () => {
    const map = await usedPlaces();
    expect(root(map).querySelectorAll('.points [tabindex="0"]')).to.have.length(1);
    const names = [...(await accessibilityTree('impact-map')).matchAll(/^ +option "([^"]+)"/gm)].map(([, name]) => name!);
    expect(names).to.have.length(marks(map).length);
    expect(names).to.include('Structure fictive 17, atelier et chantier d’insertion, Charente-Maritime');
  });

  it('reaches every mark by arrows, those in insets too', async () => {
    const map = await usedPlaces();
    const seen = new Set([marks(map)[0]!]);
    for (const from of seen) {
      for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        from.focus();
        await keys(arrow);
        seen.add(root(map).activeElement as SVGElement);
      }
    }
    expect(seen.size).to.equal(marks(map).length);
  });

  it('says a place beside the map when it is focused, and tells the page when it is chosen', async () => {
    const map = await usedPlaces();
    const told: ImpactSelectEvent['detail'][] = [];
    map.parentElement!.addEventListener('impact-select', ({ detail }) => void told.push(detail));
    mark(map, 'Structure fictive 17').focus();
    expect(panel(map)).to.match(/^Structure fictive 17 ?Atelier et chantier d’insertion\s· Charente-Maritime/);
    await keys('Enter');
    await map.updateComplete;
    expect(mark(map, 'Structure fictive 17').getAttribute('aria-selected')).to.equal('true');
    await keys('Enter', 'Escape');
    expect(told).to.deep.equal([{ place: 'Structure fictive 17', territory: 'dep:17' }, {}]);
    expect(panel(map)).to.equal('');
  });

  it('separates a group with Enter, keeps the focus on its first place, and gives the whole back with Escape', async () => {
    const map = await usedPlaces();
    const before = marks(map).length;
    group(map).focus();
    await keys('Enter');
    await until(() => marks(map).length > before, 'no group was separated');
    expect(zoom(map).a).to.be.above(2);
    expect(focused(map)).not.to.equal('');
    await keys('Escape', 'Escape');
    await until(() => marks(map).length === before, 'the groups did not come back');
    expect(zoom(map).a).to.equal(1);
    expect(focused(map)).not.to.equal('');
  });

  it('lists a group that cannot be separated, and shows the one chosen from the list', async () => {
    const feed = await demoFeed('carte-lieux-fictive');
    const same = ['A', 'B'].map((name) => ({ name, kind: 'EI', lat: 46, lon: 3 }));
    const map = await usedPlaces({ places: '' }, { ...feed, places: same });
    marks(map)[0]!.focus();
    await keys('Enter');
    const listed = root(map).activeElement as HTMLButtonElement;
    expect(words(listed)).to.equal('A');
    listed.click();
    await map.updateComplete;
    expect(panel(map)).to.match(/^A ?Entreprise d’insertion/);
  });

  it('is searched by name, and shows what was found out of its group', async () => {
    const map = await usedPlaces();
    root(map).querySelector<HTMLInputElement>('#search')!.focus();
    await sendKeys({ type: 'fictive 01 c' });
    expect(root(map).querySelectorAll('.found [role="option"]')).to.have.length(1);
    await keys('Enter');
    await until(() => zoom(map).a > 1, 'it is not enlarged');
    expect(panel(map)).to.match(/^Structure fictive 01 c/);
  });

  it('draws signs of one size in insets and on the map, of as many shapes as kinds', async () => {
    const map = await placesMap();
    const boxes = [...root(map).querySelectorAll<SVGPathElement>('.points .sign.k0')].map((sign) => sign.getBoundingClientRect().width);
    expect(boxes.length).to.be.above(2);
    for (const width of boxes) expect(width).to.be.closeTo(boxes[0]!, 0.1);
    expect(new Set([...root(map).querySelectorAll('.kinds path')].map((path) => path.getAttribute('d')))).to.have.length(4);
  });

  it('stands over a choropleth where an indicator is asked for, with both legends and both tables', async () => {
    const map = await placesMap({ places: '', indicator: 'acces-formation' }, await feedOver());
    expect(root(map).querySelectorAll('.shapes .c3')).to.have.length.above(3);
    expect(root(map).querySelectorAll('.columns rect')).to.have.length.above(3);
    expect(root(map).querySelectorAll('.kinds li')).to.have.length(4);
    expect(marks(map)).to.have.length.above(20);
    map.view = 'table';
    await until(() => root(map).querySelectorAll('table').length === 2, 'there are no two tables');
  });

  it('is a table ordered by its columns', async () => {
    const map = await placesMap({ places: '', view: 'table' });
    const first = (): string => words(root(map).querySelector('tbody tr'));
    expect(root(map).querySelectorAll('tbody tr')).to.have.length(39);
    expect(first()).to.match(/^Structure fictive 01 ?Atelier/);
    [...root(map).querySelectorAll<HTMLButtonElement>('.sort')].find((one) => words(one).startsWith('Territoire'))!.click();
    await map.updateComplete;
    expect(root(map).querySelector('[aria-sort]')!.getAttribute('aria-sort')).to.equal('ascending');
  });

  /** What the one control of a map hands over. */
  async function exported(map: ImpactMap): Promise<ImpactExportEvent['detail']> {
    const saved = new Promise<ImpactExportEvent['detail']>((resolve) => map.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event.detail))));
    root(map).querySelector<HTMLButtonElement>('.full-foot .controls button')!.click();
    return saved;
  }

  it('is saved as a picture with its signs and its legend, its ground without a word of figures', async () => {
    const { name, content } = await exported(await placesMap({ places: '', controls: 'svg' }));
    expect(name).to.equal('lieux.svg');
    const svg = new DOMParser().parseFromString(content, 'image/svg+xml');
    const said = svg.documentElement.textContent.replace(/\s+/g, ' ');
    for (const wanted of ['39 lieux de quatre types', 'Types de lieux', 'Atelier et chantier d’insertion', 'Un cercle avec un nombre', 'Source : Réseau fictif']) expect(said).to.contain(wanted);
    expect(said).not.to.match(/absent des données|La surface/);
    const sign = root(await placesMap()).querySelector('.kinds path')!.getAttribute('d')!;
    expect([...svg.querySelectorAll('path')].filter((path) => path.getAttribute('d') === sign)).to.have.length.above(6);
  });

  it('is saved over counts with the circles as a ground on which its signs are seen', async () => {
    const over = { places: '', indicator: 'structures' };
    const { content } = await exported(await placesMap({ ...over, controls: 'svg' }, await feedOver()));
    const svg = new DOMParser().parseFromString(content, 'image/svg+xml');
    const circles = [...svg.querySelectorAll('circle')];
    const said = svg.documentElement.textContent;
    expect(said).to.contain('Types de lieux').and.to.contain('La surface du cercle dit le nombre');
    const fills = new Set(circles.slice(0, 90).map((circle) => circle.getAttribute('fill')));
    expect(fills.size).to.equal(1);
    expect([...svg.querySelectorAll('path')].filter((path) => path.getAttribute('fill') === [...fills][0])).to.have.length(0);
    const map = await placesMap(over, await feedOver());
    await until(() => root(map).querySelector('.circles circle') && root(map).querySelector('.sign.k0'), 'not drawn');
    const fill = (selector: string): string => getComputedStyle(root(map).querySelector(selector)!).fill;
    expect(fill('.circles circle')).not.to.equal(fill('.sign.k0'));
  });

  it('is saved over figures in one file with both tables', async () => {
    const { name, content } = await exported(await placesMap({ places: '', indicator: 'acces-formation', controls: 'csv' }, await feedOver()));
    expect(name).to.equal('acces-formation.csv');
    expect(content).to.include('Jura;').and.to.include('Lieux par type').and.to.include('Structure fictive 973;Association intermédiaire;Guyane;3,948;-53,232');
  });

  it('is saved as a file of places', async () => {
    const { name, content } = await exported(await placesMap({ places: '', controls: 'csv' }));
    expect(name).to.equal('lieux.csv');
    expect(content).to.include('Structure fictive 973;Association intermédiaire;Guyane;3,948;-53,232');
  });

  it('says why where there are none of what is asked for', async () => {
    const map = await placesMap({ places: 'qpv' });
    expect(map.state).to.equal('empty');
    expect(words(root(map).querySelector('.message'))).to.equal('Il n’y a aucun lieu de type qpv dans ces données.');
  });

  it('comes and goes with its attribute', async () => {
    const map = await placesMap({ indicator: 'acces-formation' }, await feedOver());
    expect(marks(map)).to.have.length(0);
    map.setAttribute('places', 'all');
    await until(() => marks(map).length > 20, 'no places came');
    map.removeAttribute('places');
    await until(() => marks(map).length === 0 && root(map).querySelectorAll('.shapes [role="option"]').length === 101, 'the places stayed');
  });

  it('keeps markup and addresses of a feed inert', async () => {
    const feed = await demoFeed('carte-lieux-fictive');
    const map = await usedPlaces({ places: '' }, { ...feed, places: [{ name: '<img src=x onerror=alert(1)>', kind: '<b>x</b>', lat: 46, lon: 3, url: 'javascript:alert(1)' }] });
    marks(map)[0]!.focus();
    expect(root(map).querySelector('img, b:not(.kinds b, .full-foot b), .territory a')).to.equal(null);
  });
});
