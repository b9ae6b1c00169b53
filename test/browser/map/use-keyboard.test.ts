import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import type { ImpactSelectEvent } from '../../../src/element/events.js';
import { accessibilityTree, unmountAll } from '../support/fixtures.js';
import { startCalendar, stopCalendar, words } from '../support/cards.js';
import { sendKeys } from '../support/engine.js';
import { focused, isOpen, named, options, panel, root, shape, stops, usedMap, zoom } from './used.js';

const keys = async (...all: string[]): Promise<void> => {
  for (const press of all) await sendKeys({ press });
};

describe('a map by keyboard', () => {
  before(stopCalendar);
  after(startCalendar);
  afterEach(unmountAll);

  it('is one tab stop among its search and its buttons, entered and left with one press of Tab each', async () => {
    const map = await usedMap();
    expect(options(map)).to.have.length(101);
    expect(stops(map)).to.have.length(1);
    root(map).querySelector<HTMLElement>('#search')!.focus();
    await keys('Tab');
    expect(focused(map)).to.equal(stops(map)[0]);
    await keys('Tab');
    expect((root(map).activeElement as HTMLButtonElement).name).to.equal('larger');
  });

  it('names all 101 territories to assistive technology, with value, base, class and side', async () => {
    await usedMap();
    const tree = await accessibilityTree('impact-map');
    const names = [...tree.matchAll(/^ +option "([^"]+)"/gm)].map(([, name]) => name!);
    expect(names).to.have.length(101);
    expect(names.find((name) => name.startsWith('Jura,'))).to.match(/^Jura, \d+,\d\u202f%, n\u00a0=\u00a0\d+, de \d+ à \d+\u202f%, \S+ classe sur cinq, /);
    expect(names.filter((name) => /non (publié|collecté)/.test(name))).to.have.length(8);
  });

  it('moves with arrows to the neighbour in that direction, into the insets too', async () => {
    const map = await usedMap();
    shape(map, 'dep:39').focus();
    await keys('ArrowLeft');
    expect(focused(map)).to.equal('dep:71');
    await keys('ArrowRight', 'ArrowRight');
    expect(focused(map)).not.to.equal('dep:71');
    shape(map, 'dep:64').focus();
    for (let step = 0; step < 4 && !/^dep:(75|9)/.test(focused(map)!); step++) await keys('ArrowDown');
    expect(focused(map)).to.match(/^dep:(75|9)/);
  });

  it('tells only the two options that a move concerns, and draws none anew', async () => {
    const map = await usedMap();
    shape(map, 'dep:39').focus();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(root(map).querySelector('.shapes')!, { subtree: true, attributes: true });
    await keys('ArrowLeft');
    await map.updateComplete;
    observer.disconnect();
    const told = changes.filter(({ target }) => (target as Element).matches('[role=option]'));
    expect(told.map(({ attributeName, target }) => [attributeName, (target as SVGElement).dataset.code])).to.have.deep.members([['tabindex', 'dep:39'], ['tabindex', 'dep:71']]);
  });

  it('goes to the first and the last by name with Home and End', async () => {
    const map = await usedMap();
    shape(map, 'dep:39').focus();
    await keys('End');
    expect(focused(map)).to.equal('dep:78');
    await keys('Home');
    expect(focused(map)).to.equal('dep:01');
  });

  it('finds a name by its letters without accents, a space within it too, and goes on with the same letter', async () => {
    const map = await usedMap();
    shape(map, 'dep:39').focus();
    await keys('h', 'e', 'r');
    expect(focused(map)).to.equal('dep:34');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await keys('v', 'a', 'l', ' ', 'd');
    expect(focused(map)).to.equal('dep:95');
    expect(map.selected).to.equal(undefined);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await keys('y');
    expect(focused(map)).to.equal('dep:89');
    await keys('y');
    expect(focused(map)).to.equal('dep:78');
  });

  it('selects with Enter and takes it back with Space, and tells the page each time', async () => {
    const map = await usedMap();
    const told: ImpactSelectEvent['detail'][] = [];
    map.parentElement!.addEventListener('impact-select', ({ detail }) => void told.push(detail), { once: true });
    shape(map, 'dep:39').focus();
    await keys('Enter');
    await map.updateComplete;
    expect(map.selected).to.equal('dep:39');
    expect(shape(map, 'dep:39').getAttribute('aria-selected')).to.equal('true');
    map.parentElement!.addEventListener('impact-select', ({ detail }) => void told.push(detail), { once: true });
    await keys('Space');
    await map.updateComplete;
    expect(map.selected).to.equal(undefined);
    expect(options(map).some((option) => option.getAttribute('aria-selected') === 'true')).to.equal(false);
    expect(told).to.deep.equal([{ indicator: 'acces-formation', period: '2025', territory: 'dep:39' }, { indicator: 'acces-formation', period: '2025' }]);
    expect(focused(map)).to.equal('dep:39');
  });

  it('enlarges with + around the territory in focus, reduces with − and shows all with 0', async () => {
    const map = await usedMap();
    shape(map, 'dep:39').focus();
    await keys('+', '+', '+', '+');
    expect(zoom(map).a).to.be.greaterThan(4);
    const { left, right } = root(map).querySelector('.sheet')!.getBoundingClientRect();
    const here = shape(map, 'dep:39').getBoundingClientRect();
    expect((here.left + here.right) / 2).to.be.within(left, right);
    await keys('-');
    expect(zoom(map).a).to.be.lessThan(4.2);
    await keys('0');
    expect(zoom(map).a).to.equal(1);
  });

  it('brings the next territory into view when it would be out of it', async () => {
    const map = await usedMap();
    shape(map, 'dep:39').focus();
    await keys('+', '+', '+', '+', 'End');
    const frame = root(map).querySelector('.sheet')!.getBoundingClientRect();
    const there = shape(map, 'dep:78').getBoundingClientRect();
    expect(there.left).to.be.at.least(frame.left);
    expect(there.bottom).to.be.at.most(frame.bottom);
  });

  it('goes back one step with each Escape: the panel, the enlargement, then out', async () => {
    const map = await usedMap();
    shape(map, 'dep:39').focus();
    await keys('+');
    expect(named(map)).to.equal('Jura');
    await keys('Escape');
    expect(isOpen(map)).to.equal(false);
    expect(zoom(map).a).to.be.greaterThan(1);
    await keys('Escape');
    expect(zoom(map).a).to.equal(1);
    expect(focused(map)).to.equal('dep:39');
    await keys('Escape');
    expect(focused(map)).to.equal(undefined);
  });

  it('gives the focus a light halo and a dark line, where a territory is drawn twice on both', async () => {
    const map = await usedMap();
    shape(map, 'dep:75').focus();
    const lines = [...root(map).querySelectorAll('.outlines .focus path')];
    expect(lines.map((line) => getComputedStyle(line).strokeWidth)).to.deep.equal(['5px', '2.5px', '5px', '2.5px']);
    expect(lines.every((line) => line.getAttribute('d') === shape(map, 'dep:75').getAttribute('d'))).to.equal(true);
  });

  it('opens the panel below a narrow map without moving the map', async () => {
    const map = await usedMap({}, 400);
    const before = root(map).querySelector('.sheet')!.getBoundingClientRect();
    shape(map, 'dep:39').focus({ preventScroll: true });
    const after = root(map).querySelector('.sheet')!.getBoundingClientRect();
    expect([after.top, after.height]).to.deep.equal([before.top, before.height]);
    expect(panel(map).getBoundingClientRect().top).to.be.at.least(after.bottom);
    expect(words(panel(map))).to.contain('Jura');
  });
});
