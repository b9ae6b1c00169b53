import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import { answerLater, type Answering } from '../../../src/widgets/map/map-early.js';
import { unmountAll } from '../support/fixtures.js';
import { add, removeAdded, startCalendar, stopCalendar, until } from '../support/cards.js';
import { drawnMap, focused, root } from './used.js';

const key = (target: Element, name: string): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};

describe('a map before what answers is there', () => {
  before(stopCalendar);
  after(startCalendar);
  afterEach(() => {
    unmountAll();
    removeAdded();
  });

  const answered: [string, string][] = [];
  const answering: Answering = { handle: (event, target) => void answered.push([event.type === 'keydown' ? (event as KeyboardEvent).key : event.type, target.id]) };
  const parts = (): { holder: HTMLElement; option: Element; field: Element } => {
    answered.length = 0;
    const holder = add('<div class="body"><p role="option" tabindex="0" id="a"></p><input id="b"></div><button id="c"></button>');
    return { holder, option: holder.querySelector('#a')!, field: holder.querySelector('#b')! };
  };

  it('loses no key and no click, keeps their order, and lets no arrow move the page', async () => {
    const { holder, option, field } = parts();
    let come!: (there: Answering) => void;
    answerLater(holder, () => new Promise((resolve) => (come = resolve)));
    expect(key(option, 'ArrowLeft').defaultPrevented).to.equal(true);
    expect(key(option, 'Tab').defaultPrevented).to.equal(false);
    expect(key(field, 'ArrowLeft').defaultPrevented).to.equal(false);
    option.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    option.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    come(answering);
    await until(() => answered.length);
    expect(answered).to.deep.equal([['ArrowLeft', 'a'], ['Tab', 'a'], ['ArrowLeft', 'b'], ['click', 'a']]);
    key(option, 'Home');
    await Promise.resolve();
    expect(answered).to.have.length(4);
  });

  it('asks again after a failure, without what was done before it, and hears nothing beside the map', async () => {
    const { holder, option } = parts();
    let asked = 0;
    answerLater(holder, () => (++asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(answering)));
    holder.querySelector('#c')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(asked).to.equal(0);
    key(option, 'End');
    await new Promise((resolve) => setTimeout(resolve));
    key(option, 'Home');
    await until(() => answered.length);
    expect(answered).to.deep.equal([['Home', 'a']]);
    expect(asked).to.equal(2);
  });

  it('selects what was clicked as soon as the map was drawn', async () => {
    const map = await drawnMap();
    root(map).querySelector('.shapes [data-code="dep:39"]')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await until(() => map.selected, 'the click was lost');
    expect(map.selected).to.equal('dep:39');
    await until(() => focused(map) === 'dep:39', 'the focus is elsewhere');
  });
});
