import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import { accessibilityTree, unmountAll } from '../support/fixtures.js';
import { button, startCalendar, stopCalendar, until, words } from '../support/cards.js';
import { sendKeys } from '../support/engine.js';
import { focused, isOpen, named, options, root, shape, usedMap } from './used.js';

const way = (map: Element): string => words(root(map).querySelector('.way'));
const region = (): string => words(document.querySelector('body > [role=status]'));
const codes = (map: Element): string[] => options(map).map(({ dataset }) => dataset.code!);
const BOURGOGNE = ['dep:21', 'dep:25', 'dep:39', 'dep:58', 'dep:70', 'dep:71', 'dep:89', 'dep:90'];

describe('the way down and back on a map', () => {
  before(stopCalendar);
  after(startCalendar);
  afterEach(unmountAll);

  const arrived = (map: Element, count: number): Promise<void> => until(() => options(map).length === count && focused(map), `not ${count} territories`);

  it('goes from a région to its départements with the button of the panel, and the place is told', async () => {
    const map = await usedMap({ level: 'region' });
    expect(way(map)).to.equal('');
    shape(map, 'reg:27').focus();
    button(map, 'Voir les départements').click();
    await arrived(map, 8);
    expect(codes(map)).to.have.members(BOURGOGNE);
    expect(way(map)).to.equal('France›Bourgogne-Franche-Comté');
    await until(() => region().includes('Bourgogne-Franche-Comté'), 'the place was not told');
    expect(isOpen(map)).to.equal(false);
    expect(await accessibilityTree('impact-map')).to.match(/navigation "Vous êtes ici"/);
  });

  it('goes down with Enter on the one that is selected, and back with Escape to where it came from', async () => {
    const map = await usedMap({ level: 'region' });
    shape(map, 'reg:27').focus();
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(map.selected).to.equal('reg:27');
    await sendKeys({ press: 'Enter' });
    await arrived(map, 8);
    await sendKeys({ press: 'Escape' });
    await arrived(map, 18);
    expect(focused(map)).to.equal('reg:27');
    expect(way(map)).to.equal('');
  });

  it('goes down with a double click, and back with the name of the whole', async () => {
    const map = await usedMap({ level: 'region' });
    shape(map, 'reg:27').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await arrived(map, 8);
    button(map, 'France').click();
    await arrived(map, 18);
    expect(focused(map)).to.equal('reg:27');
  });

  it('leaves what the author asked for as it is, and follows another wish of the author', async () => {
    const map = await usedMap({ level: 'region' });
    shape(map, 'reg:27').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await arrived(map, 8);
    expect([map.level, map.area]).to.deep.equal(['region', undefined]);
    map.level = 'departement';
    await until(() => options(map).length === 101, 'the author was not followed');
    expect(way(map)).to.equal('');
  });

  it('does not offer what there are no outlines or no figures for', async () => {
    const map = await usedMap();
    shape(map, 'dep:39').focus();
    expect(named(map)).to.equal('Jura');
    expect(words(root(map).querySelector('.territory'))).not.to.contain('Voir');
    shape(map, 'dep:39').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await map.updateComplete;
    expect(options(map)).to.have.length(101);
  });
});
