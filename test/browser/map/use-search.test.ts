import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import { accessibilityTree, unmountAll } from '../support/fixtures.js';
import { button, startCalendar, stopCalendar, until, words } from '../support/cards.js';
import { sendKeys } from '../support/engine.js';
import { focused, named, root, usedMap, zoom } from './used.js';

const field = (map: Element): HTMLInputElement => root(map).querySelector('#search')!;
const found = (map: Element): string[] => [...root(map).querySelectorAll('#found [role=option]')].map(words);
const note = (map: Element): string => words(root(map).querySelector('.note'));
const type = async (map: Element, text: string): Promise<void> => {
  field(map).focus();
  field(map).value = '';
  await sendKeys({ type: text });
};
/** Typed and chosen; again where a busy browser lost a key. */
async function choose(map: Element, text: string, code: string): Promise<void> {
  for (let tries = 0; tries < 4; tries++) {
    await type(map, text);
    await sendKeys({ press: 'Enter' });
    if (await until(() => focused(map) === code, '', 2000).then(() => true, () => false)) return;
  }
  throw new Error(`"${text}" does not lead to ${code}`);
}
const region = (): string => words(document.querySelector('body > [role=status]'));

describe('the search of a map', () => {
  before(stopCalendar);
  after(startCalendar);
  afterEach(unmountAll);

  it('finds by name without accents, by code and by postal code, at most eight', async () => {
    const map = await usedMap();
    await type(map, 'herau');
    expect(found(map)).to.deep.equal(['Hérault 34']);
    await type(map, '39');
    expect(found(map)).to.deep.equal(['Jura 39']);
    await type(map, '20200');
    expect(found(map)).to.deep.equal(['Haute-Corse 2B']);
    expect(note(map)).to.contain('20200');
    await type(map, 'a');
    expect(found(map)).to.have.length(8);
    await type(map, 'zzz');
    expect(found(map)).to.deep.equal([]);
    expect(note(map)).not.to.equal('');
  });

  it('is a combobox whose list and active option assistive technology knows', async () => {
    const map = await usedMap();
    await type(map, 'saone');
    expect(await accessibilityTree('impact-map')).to.match(/combobox "Chercher un département" \[value="saone" hasPopup=listbox expanded=true\]/);
    await sendKeys({ press: 'ArrowDown' });
    const tree = await accessibilityTree('impact-map');
    expect(tree).to.match(/listbox "Territoires trouvés"/);
    expect(tree).to.match(/option "Saône-et-Loire 71" \[selected=true\]/);
    expect(field(map).getAttribute('aria-activedescendant')).to.equal('found-0');
    await sendKeys({ press: 'ArrowUp' });
    expect(field(map).getAttribute('aria-activedescendant')).to.equal(`found-${found(map).length - 1}`);
  });

  it('says how many it found, once the letters are typed', async () => {
    const map = await usedMap();
    await type(map, 'jura');
    await until(() => region() === '1 résultat', 'the number was not said');
  });

  it('goes to the territory chosen with Enter: focus, selection and panel', async () => {
    const map = await usedMap();
    await type(map, 'jur');
    await sendKeys({ press: 'Enter' });
    expect(focused(map)).to.equal('dep:39');
    expect(map.selected).to.equal('dep:39');
    expect(named(map)).to.equal('Jura');
    expect(field(map).value).to.equal('Jura');
    expect(found(map)).to.deep.equal([]);
    expect(field(map).getAttribute('aria-expanded')).to.equal('false');
    expect(zoom(map).isIdentity).to.equal(true);
  });

  it('enlarges a territory that is smaller than a fingertip, and not one that the inset enlarges', async () => {
    const map = await usedMap({}, 320);
    await choose(map, 'belfort', 'dep:90');
    expect(zoom(map).a).to.be.greaterThan(2);
    button(map, 'Toute la France').click();
    await choose(map, 'paris', 'dep:75');
    expect(zoom(map).isIdentity).to.equal(true);
  });

  it('closes its list with Escape, empties with another, and with the button', async () => {
    const map = await usedMap();
    await type(map, 'jur');
    await sendKeys({ press: 'Escape' });
    expect(found(map)).to.deep.equal([]);
    expect(field(map).value).to.equal('jur');
    await sendKeys({ press: 'Escape' });
    expect(field(map).value).to.equal('');
    await type(map, 'jur');
    button(map, 'Effacer').click();
    expect(field(map).value).to.equal('');
    expect(found(map)).to.deep.equal([]);
    expect((root(map).activeElement as HTMLElement).id).to.equal('search');
  });

  it('closes its list when the focus goes elsewhere, and takes a click on an option', async () => {
    const map = await usedMap();
    await type(map, 'jur');
    const option = root(map).querySelector('#found [role=option]')!;
    const pressed = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    option.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).to.equal(true);
    option.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    expect(focused(map)).to.equal('dep:39');
    await type(map, 'jur');
    field(map).blur();
    expect(found(map)).to.deep.equal([]);
  });

  it('stands the checks of accessibility with its list and the panel open', async () => {
    const map = await usedMap({ selected: 'dep:39' });
    await type(map, 'sa');
    await sendKeys({ press: 'ArrowDown' });
    expect(found(map)).not.to.have.length(0);
    expect(named(map)).to.equal('Jura');
    await expect(map).to.be.accessible();
  });

  it('speaks English on an English page', async () => {
    const map = await usedMap({ lang: 'en' });
    await type(map, 'jura');
    expect(words(root(map).querySelector('.search label'))).to.equal('Find a département');
    await until(() => region() === '1 result', 'the number was not said');
  });
});
