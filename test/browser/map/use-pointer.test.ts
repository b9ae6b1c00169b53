import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import { unmountAll } from '../support/fixtures.js';
import { button, startCalendar, stopCalendar, until, words } from '../support/cards.js';
import { emulateMedia, sendMouse, setViewport } from '../support/engine.js';
import { drawnMap, focused, isOpen, named, options, panel, point, root, shape, usedMap, zoom } from './used.js';

const sheet = (map: Element): HTMLElement => root(map).querySelector('.sheet')!;
const clicked = (element: Element): boolean => element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
const near = (map: Element): SVGTextElement[] => [...root(map).querySelectorAll<SVGTextElement>('.near text')];
const larger = (map: Element, times: number): void => {
  for (let time = 0; time < times; time++) button(map, 'Agrandir').click();
};
const turn = (map: Element, deltaY: number, more: WheelEventInit = {}): WheelEvent => {
  const { left, top, width, height } = sheet(map).getBoundingClientRect();
  const event = new WheelEvent('wheel', { deltaY, clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true, cancelable: true, ...more });
  sheet(map).dispatchEvent(event);
  return event;
};

describe('a map by pointer', () => {
  before(async () => {
    stopCalendar();
    await setViewport({ width: 1100, height: 900 });
  });
  after(startCalendar);
  afterEach(unmountAll);

  it('says beside a wide map what the mouse is over, and goes on saying it while the pointer reads it', async () => {
    const map = await usedMap();
    point(shape(map, 'dep:39'), 'pointermove');
    expect(named(map)).to.equal('Jura');
    const [stage, said] = [root(map).querySelector('.stage')!, panel(map)].map((part) => part.getBoundingClientRect());
    expect(said!.left).to.be.at.least(stage!.right);
    sheet(map).dispatchEvent(new PointerEvent('pointerleave', { relatedTarget: root(map).querySelector('.side') }));
    expect(named(map)).to.equal('Jura');
    expect(focused(map)).to.equal(undefined);
  });

  it('comes back to what was chosen when the mouse leaves the map', async () => {
    const map = await usedMap({ selected: 'dep:71' });
    point(shape(map, 'dep:39'), 'pointermove');
    sheet(map).dispatchEvent(new PointerEvent('pointerleave', { relatedTarget: document.body }));
    expect(named(map)).to.equal('Saône-et-Loire');
  });

  for (const [width, why] of [[400, 'below the map'], [720, 'where there is no room for it beside the map']] as const) {
    it(`moves nothing with a mouse that only passes, ${why}`, async () => {
      const map = await usedMap({}, width);
      const { height } = map.getBoundingClientRect();
      for (const code of ['dep:39', 'dep:75', 'dep:63']) point(shape(map, code), 'pointermove', { across: 0.4 + Number(code.slice(4)) / 1000 });
      expect(map.getBoundingClientRect().height).to.equal(height);
    });
  }

  it('takes what moves under a resting pointer for nothing', async () => {
    const map = await usedMap();
    const { clientX, clientY } = point(shape(map, 'dep:39'), 'pointermove');
    shape(map, 'dep:71').dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse', clientX, clientY }));
    expect(named(map)).to.equal('Jura');
  });

  it('opens nothing for a finger that passes', async () => {
    const map = await usedMap();
    point(shape(map, 'dep:39'), 'pointermove', { pointerType: 'touch' });
    expect(isOpen(map)).to.equal(false);
  });

  it('closes the panel with its button, and the focus stays in the map', async () => {
    const map = await usedMap();
    clicked(shape(map, 'dep:39'));
    expect(named(map)).to.equal('Jura');
    button(map, 'Fermer').click();
    expect(isOpen(map)).to.equal(false);
    expect(focused(map)).to.equal('dep:39');
    expect(map.selected).to.equal('dep:39');
  });

  it('selects with a click on the shape or on the same in the inset, and takes it back with another', async () => {
    const map = await usedMap();
    clicked(root(map).querySelector('.twin [data-code="dep:75"]')!);
    await map.updateComplete;
    expect(map.selected).to.equal('dep:75');
    expect(focused(map)).to.equal('dep:75');
    clicked(shape(map, 'dep:75'));
    expect(map.selected).to.equal(undefined);
  });

  it('says from the first drawing on what a page chose, and pushes nothing down with it', async () => {
    const map = await drawnMap({ selected: 'dep:39' }, 400);
    expect(named(map)).to.equal('Jura');
    const { height } = map.getBoundingClientRect();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(map.getBoundingClientRect().height).to.equal(height);
    const told: unknown[] = [];
    map.addEventListener('impact-select', ({ detail }) => void told.push(detail.territory));
    clicked(shape(map, 'dep:71'));
    expect(told).to.deep.equal(['dep:71']);
  });

  it('shows what a page selects, and opens nothing again that was closed', async () => {
    const map = await usedMap();
    map.selected = 'dep:21';
    await map.updateComplete;
    expect(named(map)).to.equal('Côte-d’Or');
    button(map, 'Fermer').click();
    map.requestUpdate();
    await map.updateComplete;
    expect(isOpen(map)).to.equal(false);
  });

  it('enlarges by buttons, up to twelve times, and shows all again', async () => {
    const map = await usedMap();
    larger(map, 2);
    expect(zoom(map).a).to.be.within(2, 3);
    larger(map, 8);
    expect(zoom(map).a).to.equal(12);
    button(map, 'Toute la France').click();
    expect(zoom(map).isIdentity).to.equal(true);
    button(map, 'Réduire').click();
    expect(zoom(map).isIdentity).to.equal(true);
  });

  it('moves with a transition after a button, and without one where less motion is wanted', async () => {
    const map = await usedMap();
    const transition = (): string => getComputedStyle(root(map).querySelector('.zoom')!).transitionDuration;
    larger(map, 1);
    expect(transition()).to.equal('0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
    larger(map, 1);
    expect(transition()).to.equal('0.2s');
    await until(() => near(map).length, 'the words did not come back');
    expect(transition()).to.equal('0s');
    await emulateMedia({ reducedMotion: 'reduce' });
  });

  it('keeps words as large as they were, shows those that now fit, and none out of view', async () => {
    const map = await usedMap();
    const before = [...root(map).querySelectorAll<SVGTextElement>('.words:not(.near) text')].filter((text) => getComputedStyle(text).display !== 'none');
    const size = getComputedStyle(before[0]!).fontSize;
    expect(before.map(words)).not.to.include('Jura');
    shape(map, 'dep:39').focus();
    larger(map, 3);
    const after = near(map);
    expect(after.map(words)).to.include('Jura');
    const frame = sheet(map).getBoundingClientRect();
    for (const text of after) {
      const { left, right } = text.getBoundingClientRect();
      expect(left, words(text)).to.be.at.least(frame.left - 1);
      expect(right, words(text)).to.be.at.most(frame.right + 1);
      expect(getComputedStyle(text).fontSize).to.equal(size);
    }
    expect(before.every((text) => getComputedStyle(text.ownerSVGElement!).display === 'none')).to.equal(true);
  });

  it('keeps circles as large as their legend says, with name and number below them', async () => {
    const map = await usedMap({ indicator: 'structures' });
    const circle = root(map).querySelector('.circles [data-code="dep:71"]')!;
    const before = circle.getBoundingClientRect().width;
    shape(map, 'dep:71').focus();
    larger(map, 3);
    expect(circle.getBoundingClientRect().width).to.be.closeTo(before, 0.1);
    const text = near(map).find((one) => words(one).startsWith('Saône-et-Loire'))!;
    expect(words(text)).to.match(/^Saône-et-Loire \d+$/);
    expect(text.getBoundingClientRect().top).to.be.at.least(circle.getBoundingClientRect().bottom - 3);
  });

  it('selects with a click on the row of a strip', async () => {
    const map = await usedMap({ area: 'reg:27' });
    clicked(root(map).querySelector('.strip [data-code="dep:39"]')!);
    expect(map.selected).to.equal('dep:39');
    expect(focused(map)).to.equal('dep:39');
  });

  it('turns the wheel with Ctrl or ⌘ only, and says so quietly after two tries without', async () => {
    const map = await usedMap();
    expect(turn(map, -300).defaultPrevented).to.equal(false);
    expect(zoom(map).isIdentity).to.equal(true);
    expect(root(map).querySelectorAll('.hint')).to.have.length(0);
    await new Promise((resolve) => setTimeout(resolve, 450));
    turn(map, -300);
    expect(words(root(map).querySelector('.hint'))).to.match(/molette/);
    await new Promise((resolve) => setTimeout(resolve, 450));
    turn(map, -300);
    expect(root(map).querySelectorAll('.hint')).to.have.length(1);
    expect(turn(map, -300, { ctrlKey: true }).defaultPrevented).to.equal(true);
    expect(zoom(map).a).to.equal(2);
    expect(turn(map, 300, { metaKey: true }).defaultPrevented).to.equal(true);
    expect(zoom(map).isIdentity).to.equal(true);
  });

  it('is dragged when it is enlarged, never out of its frame, and a drag selects nothing', async () => {
    const map = await usedMap();
    const { left, top, width } = sheet(map).getBoundingClientRect();
    const drag = async (): Promise<void> => {
      await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + 250)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left + width / 2 + 60), Math.round(top + 250)] });
      await sendMouse({ type: 'up' });
    };
    await drag();
    expect(zoom(map).isIdentity).to.equal(true);
    map.selected = undefined;
    await map.updateComplete;
    larger(map, 2);
    const before = zoom(map);
    await drag();
    expect(zoom(map).e).to.be.greaterThan(before.e);
    expect(map.selected).to.equal(undefined);
    for (let time = 0; time < 20; time++) await drag();
    expect(zoom(map).e).to.be.at.most(1);
  });

  it('follows two fingers, and leaves one to the page', async () => {
    const map = await usedMap();
    const target = sheet(map);
    const finger = (type: string, pointerId: number, across: number): void => void point(target, type, { pointerType: 'touch', pointerId, isPrimary: pointerId === 1, across, buttons: 1 });
    finger('pointerdown', 1, 0.4);
    finger('pointermove', 1, 0.2);
    expect(zoom(map).isIdentity).to.equal(true);
    finger('pointerup', 1, 0.2);
    finger('pointerdown', 1, 0.4);
    finger('pointerdown', 2, 0.6);
    finger('pointermove', 1, 0.3);
    finger('pointermove', 2, 0.7);
    expect(zoom(map).a).to.be.closeTo(2, 0.01);
    expect(getComputedStyle(target).touchAction).to.equal('pan-x pan-y');
    expect(options(map)).to.have.length(101);
  });
});
