import { expect } from '@open-wc/testing';
import '../../../src/widgets/indicator/index.js';
import type { ImpactIndicator } from '../../../src/widgets/indicator/indicator.js';
import { cardIn, part, siae, startCalendar, stopCalendar, type Json } from '../support/cards.js';
import { redrawn, setViewport } from '../support/engine.js';
import { bothFixtures } from '../support/fixtures.js';

before(stopCalendar);
after(startCalendar);

const yearly = (first: number): Json => siae({ id: 'sorties', observations: Array.from({ length: 2026 - first }, (_, index) => ({ period: String(first + index), value: 20 + (index % 5) })) });

bothFixtures('the layout of a line over time', (mount) => {
  const card = cardIn(mount);
  const wide = async (pixels: number, given: string | Json = 'etude-avise-2016'): Promise<ImpactIndicator> => {
    const widget = await card(given, typeof given === 'string' ? { indicator: 'salaries-en-parcours' } : {});
    widget.parentElement!.style.width = `${pixels}px`;
    await redrawn();
    return widget;
  };
  const box = (widget: Element, name: string) => part(widget, name).getBoundingClientRect();
  const years = (widget: Element) =>
    [...part(widget, 'mark').querySelectorAll('.axis text')].filter((text) => text.getBoundingClientRect().width > 0);

  before(() => setViewport({ width: 1700, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('keeps a gap between the years under it in any place, and always its first and its last', async () => {
    for (const given of ['etude-avise-2016', yearly(2013)]) {
      for (const text of ['100%', '200%']) {
        document.documentElement.style.fontSize = text;
        for (const width of [280, 320, 340, 360, 420, 500, 640, 800, 1200]) {
          const shown = years(await wide(width, given));
          const said = `${width} px, ${text}: ${shown.map(({ textContent }) => textContent).join(' ')}`;
          expect(shown[0]?.textContent, said).to.equal('2013');
          expect(shown.at(-1)?.textContent, said).to.equal(given === 'etude-avise-2016' ? '2022' : '2025');
          const boxes = shown.map((one) => one.getBoundingClientRect());
          for (const [index, { left }] of boxes.slice(1).entries()) expect(left - boxes[index]!.right, said).to.be.at.least(5);
        }
      }
    }
  });

  it('has more years under it where there is room', async () => {
    const shown = async (width: number) => years(await wide(width, yearly(2021))).map(({ textContent }) => textContent);
    expect(await shown(280)).to.deep.equal(['2021', '2023', '2025']);
    expect(await shown(800)).to.deep.equal(['2021', '2022', '2023', '2024', '2025']);
  });

  it('leaves no zone empty beside it: all words stand under the figure, and the line takes the rest', async () => {
    for (const width of [700, 800, 1000, 1200]) {
      const widget = await wide(width);
      const [figure, what, mark] = ['figure', 'what', 'mark'].map((name) => box(widget, name)) as [DOMRect, DOMRect, DOMRect];
      expect(what.top, `${width} px`).to.be.at.least(figure.bottom);
      expect(what.bottom, `${width} px`).to.be.at.most(mark.bottom);
      expect(mark.left, `${width} px`).to.be.within(Math.max(figure.right, what.right) - 1, figure.right + 90);
      expect(Math.round(mark.right), `${width} px`).to.equal(Math.round(box(widget, 'foot').right));
    }
    const widget = await wide(1200);
    expect(box(widget, 'mark').width).to.be.at.least(700);
    expect(box(widget, 'mark').top).to.be.at.most(box(widget, 'title').bottom);
  });

  it('says nothing outside its place, with text at 200 % in a page of 280 pixels', async () => {
    document.documentElement.style.fontSize = '200%';
    const widget = await wide(248);
    const { right } = widget.getBoundingClientRect();
    for (const text of part(widget, 'mark').querySelectorAll('text')) expect(text.getBoundingClientRect().right, text.textContent).to.be.at.most(right + 1);
  });
});
