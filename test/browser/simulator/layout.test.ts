import { expect } from '@open-wc/testing';
import '../../../src/widgets/simulator/index.js';
import type { ImpactSimulator } from '../../../src/widgets/simulator/index.js';
import { part } from '../support/cards.js';
import { emulateMedia, setViewport } from '../support/engine.js';
import { mountIn, unmountAll } from '../support/fixtures.js';

const MODELS = ['purchase', 'local-income', 'elasticity', 'local-multiplier'];
const WIDTHS = [280, 480, 720, 800, 1200, 1600];

const mount = mountIn('client');
const simulator = (attributes: Readonly<Record<string, string>>): Promise<ImpactSimulator> => mount<ImpactSimulator>('impact-simulator', { attributes: { lang: 'fr', ...attributes } });
const all = (widget: Element, selector: string): Element[] => [...widget.shadowRoot!.querySelectorAll(selector)];
const frameOf = (widget: Element): DOMRect => all(widget, '.frame')[0]!.getBoundingClientRect();

describe('where a simulator stands', () => {
  before(() => setViewport({ width: 1700, height: 1200 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => {
    unmountAll();
    document.documentElement.style.fontSize = '';
  });

  for (const size of ['100%', '200%']) {
    it(`no word and no box reaches beyond it, with text at ${size}, from 280 to 1600 pixels`, async () => {
      document.documentElement.style.fontSize = size;
      for (const model of MODELS) {
        const widget = await simulator({ model });
        for (const width of WIDTHS) {
          widget.parentElement!.style.width = `${width}px`;
          const { right } = frameOf(widget);
          for (const element of all(widget, '.frame :is(p, input, output, b, label, button, legend, li)')) {
            expect(element.getBoundingClientRect().right, `${model} ${width} ${element.outerHTML.slice(0, 80)}`).to.be.at.most(right + 1);
          }
        }
        widget.remove();
      }
    });
  }

  it('has its fields beside its results from 720 pixels on, and around them below', async () => {
    const widget = await simulator({});
    const place = (name: string): DOMRect => part(widget, name).getBoundingClientRect();
    widget.parentElement!.style.width = '800px';
    expect(place('results').left).to.be.greaterThan(place('assumptions').right);
    expect(place('results').top).to.equal(place('given').top);
    widget.parentElement!.style.width = '480px';
    expect(place('results').top).to.be.greaterThan(place('given').bottom);
    expect(place('assumptions').top).to.be.greaterThan(place('results').bottom);
  });

  it('draws all bars at one scale, however long the words beside them are', async () => {
    const widget = await simulator({ model: 'local-multiplier' });
    for (const width of WIDTHS) {
      widget.parentElement!.style.width = `${width}px`;
      const widths = all(widget, '[part="bars"] svg').map((svg) => Math.round(svg.getBoundingClientRect().width));
      expect(new Set(widths).size, `${width}: ${widths.join()}`).to.equal(1);
    }
    const [received, spent] = all(widget, '[part="bars"] .bar').map((bar) => bar.getBoundingClientRect().width);
    expect(spent! / received!).to.be.closeTo(0.6, 0.001);
  });

  it('writes the ticks of a range under its axis, with text at 200%', async () => {
    document.documentElement.style.fontSize = '200%';
    const widget = await simulator({});
    const [axis] = all(widget, '.range .axis');
    for (const tick of all(widget, '.range')[0]!.querySelectorAll('text')) expect(tick.getBoundingClientRect().top).to.be.at.least(axis!.getBoundingClientRect().bottom);
  });

  it('leaves half of a narrow place to what a bar is of, beside its amount', async () => {
    const widget = await simulator({ model: 'local-multiplier', lang: 'en' });
    widget.parentElement!.style.width = '280px';
    for (const name of all(widget, '.bars .name')) expect(name.getBoundingClientRect().width).to.be.at.least(280 * 0.4);
  });

  it('breaks no number, from 280 to 1600 pixels', async () => {
    const widget = await simulator({ model: 'local-multiplier', lang: 'en' });
    for (const width of WIDTHS) {
      widget.parentElement!.style.width = `${width}px`;
      for (const name of all(widget, '.bars .name .small')) {
        const text = name.firstChild!.nextSibling ?? name.firstChild!;
        const at = text.textContent!.lastIndexOf('€');
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 8);
        expect(range.getClientRects().length, `${width} ${range.toString()}`).to.equal(1);
      }
    }
  });

  it('has targets as large as a finger', async () => {
    const widget = await simulator({ model: 'elasticity' });
    for (const target of all(widget, 'input[inputmode], .option, button')) expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('tells the certain from the possible without colour where colours are forced', async () => {
    const widget = await simulator({});
    await emulateMedia({ forcedColors: 'active' });
    const fill = (selector: string): string => getComputedStyle(all(widget, selector)[0]!).fill;
    expect(fill('.range .sure')).not.to.equal(fill('.range .maybe'));
    expect(getComputedStyle(all(widget, '.people .maybe')[0]!).strokeDasharray).not.to.equal('none');
    await emulateMedia({ forcedColors: 'none' });
  });
});
