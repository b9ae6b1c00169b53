import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import type { ImpactMap } from '../../../src/widgets/map/map.js';
import { cellCode, cells } from '../../fixtures/cells.js';
import { packedOf } from '../../fixtures/packed.js';
import { add, removeAdded, startCalendar, stopCalendar, until, words, type Json } from '../support/cards.js';
import { focused, isUsed, named, options, point, root } from './used.js';

const [COLUMNS, ROWS] = [72, 70];
const COUNT = COLUMNS * ROWS;
const country = cells(COLUMNS, ROWS);
const codes = Array.from({ length: COUNT }, (_, cell) => cellCode(cell));

const feed = (): Json => ({
  version: '1.0', language: 'fr', fictional: true, organisation: { name: 'Réseau fictif', role: 'reseau' }, counted: 'salariés en parcours', source: 'reseau', method: 'mesure',
  sources: [{ id: 'reseau', title: 'Données inventées' }],
  indicators: [{ id: 'acces-formation', observations: ['2024', '2025'].flatMap((period) => codes.map((code, cell) => ({ value: 20 + ((cell * (period === '2024' ? 7 : 13)) % 50), n: 200, territory: `com:${code}`, period }))) }],
});

async function painted(given = feed(), geometry: object = country): Promise<ImpactMap> {
  const map = document.createElement('impact-map');
  Object.assign(map, { geometry, level: 'commune', lang: 'fr', feed: given });
  map.setAttribute('style', 'display: block; width: 640px; content-visibility: visible');
  add('<div></div>').append(map);
  await until(() => map.state === 'ready', `the map is ${map.state}`);
  await map.updateComplete;
  // What hears a reader comes a moment after the drawing.
  await until(() => (point(sheet(map), 'pointerover'), isUsed(map)), 'it does not answer');
  await map.updateComplete;
  return map;
}

const sheet = (map: Element): HTMLCanvasElement => root(map).querySelector('canvas')!;

/** The colour in the middle of a cell. */
function colour(map: Element, cell: number): string {
  const canvas = sheet(map);
  const at = [((cell % COLUMNS) + 0.5) / COLUMNS, (Math.floor(cell / COLUMNS) + 0.5) / ROWS] as const;
  return [...canvas.getContext('2d')!.getImageData(Math.floor(canvas.width * at[0]), Math.floor(canvas.height * at[1]), 1, 1).data].join();
}

describe('a map of thousands', () => {
  before(stopCalendar);
  after(startCalendar);
  afterEach(removeAdded);

  it('is painted of packed outlines as of those they were made of', async () => {
    const packed = await painted(feed(), packedOf(country, 'commune'));
    const plain = await painted();
    const cells = [0, 71, 2500, COUNT - 1];
    expect(cells.map((cell) => colour(packed, cell))).to.deep.equal(cells.map((cell) => colour(plain, cell)));
    expect(new Set(cells.map((cell) => colour(packed, cell))).size).to.be.above(1);
  });

  it('is painted, with a few elements for all of it, each in its place among all', async () => {
    const map = await painted();
    expect(root(map).querySelectorAll('*').length).to.be.lessThan(300);
    expect(options(map).map((option) => option.getAttribute('aria-setsize'))).to.include(String(COUNT));
    expect(options(map).filter((option) => option.getAttribute('tabindex') === '0')).to.have.length(1);
    const seen = new Set(Array.from({ length: 50 }, (_, at) => colour(map, at * 101)));
    expect(seen.size).to.equal(5);
  });

  it('is one stop of the keyboard before anyone touches it', async () => {
    const map = document.createElement('impact-map');
    Object.assign(map, { geometry: country, level: 'commune', lang: 'fr', feed: feed() });
    map.setAttribute('style', 'display: block; width: 640px; content-visibility: visible');
    add('<div></div>').append(map);
    await until(() => options(map).length > 0, 'it has no option');
    expect(options(map).filter((option) => option.getAttribute('tabindex') === '0')).to.have.length(1);
    expect(options(map)[0]!.getAttribute('aria-label')).to.match(/%/);
  });

  it('has a circle for each count above zero, over a ground without classes', async () => {
    const [indicator] = (feed() as { indicators: object[] }).indicators;
    const map = await painted({
      ...feed(),
      indicators: [{ ...indicator, id: 'structures', label: 'Structures', unit: 'structures', observations: codes.map((code, cell) => ({ value: cell % 40 ? 0 : cell + 1, territory: `com:${code}`, period: '2025' })) }],
    });
    expect(root(map).querySelectorAll('.circles circle')).to.have.length(COUNT / 40);
    expect(new Set(Array.from({ length: 30 }, (_, at) => colour(map, at * 40 + 20))).size).to.equal(1);
  });

  it('explains what a pointer is over, and selects what is clicked', async () => {
    const map = await painted();
    const cell = 30 * COLUMNS + 40;
    const at = { across: 40.5 / COLUMNS, down: 30.5 / ROWS };
    point(sheet(map), 'pointermove', { ...at, across: at.across - 0.2 });
    point(sheet(map), 'pointermove', at);
    await until(() => options(map).some(({ dataset }) => dataset.code === `com:${codes[cell]}`), 'no element stands for it');
    const { left, top, width, height } = sheet(map).getBoundingClientRect();
    sheet(map).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: left + width * at.across, clientY: top + height * at.down }));
    await until(() => map.selected, 'the click was lost');
    expect(map.selected).to.equal(`com:${codes[cell]}`);
    await until(() => focused(map) === map.selected, 'the focus is elsewhere');
    expect(named(map)).to.contain('Lieu');
  });

  it('is walked through by arrows, to the cell beside', async () => {
    const map = await painted();
    options(map)[0]!.focus();
    const press = (key: string): void => void (root(map).activeElement as Element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    press('ArrowRight');
    expect(focused(map)).to.equal(`com:${codes[1]}`);
    press('ArrowDown');
    expect(focused(map)).to.equal(`com:${codes[COLUMNS + 1]}`);
    expect(options(map).length).to.be.lessThan(6);
  });

  it('is painted once for another period, and not again when more is said of it', async () => {
    const { fill } = CanvasRenderingContext2D.prototype;
    let filled = 0;
    CanvasRenderingContext2D.prototype.fill = function (this: CanvasRenderingContext2D) {
      filled++;
      Reflect.apply(fill, this, []);
    };
    try {
      const map = await painted();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const once = Math.ceil(COUNT / 20) + 5;
      expect(filled).to.be.within(COUNT / 20, once);
      map.period = '2024';
      await map.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(filled).to.be.within(COUNT / 10, 2 * once);
    } finally {
      CanvasRenderingContext2D.prototype.fill = fill;
    }
  });

  it('has a table that opens by code, and by name once a reader wants that', async () => {
    const map = await painted();
    map.view = 'table';
    await until(() => root(map).querySelectorAll('tbody tr').length === 120, 'no table');
    const firsts = (): string => [...root(map).querySelectorAll('tbody th')].slice(0, 2).map(words).join();
    expect(firsts()).to.equal('Lieu 001,Lieu 002');
    expect(root(map).querySelector('th[aria-sort]')).to.equal(null);
    const order = async (wanted: string): Promise<void> => {
      root(map).querySelector<HTMLElement>('th button')!.click();
      await until(() => root(map).querySelector(`th[aria-sort=${wanted}]`), `it is not ${wanted}`);
    };
    await order('ascending');
    await order('descending');
    expect(firsts()).to.equal('Lieu 999,Lieu 998');
  });

  it('is painted anew for another period and for other colours', async () => {
    const map = await painted();
    const before = Array.from({ length: 50 }, (_, at) => colour(map, at * 101));
    map.period = '2024';
    await map.updateComplete;
    await map.updateComplete;
    const after = Array.from({ length: 50 }, (_, at) => colour(map, at * 101));
    expect(after).not.to.deep.equal(before);
    map.theme = 'dark';
    await until(() => colour(map, 0) !== after[0], 'the colours are the old ones');
  });
});
