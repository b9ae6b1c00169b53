import { expect } from '@open-wc/testing';
import '../../../src/widgets/indicator/index.js';
import type { ImpactIndicator } from '../../../src/widgets/indicator/indicator.js';
import { cardIn, part, startCalendar, stopCalendar } from '../support/cards.js';
import { emulateMedia, printedAfter, redrawn, setViewport } from '../support/engine.js';
import { bothFixtures } from '../support/fixtures.js';

before(stopCalendar);
after(startCalendar);

const colour = (element: Element, property: string) => getComputedStyle(element).getPropertyValue(property);
const box = (widget: Element, name: string) => part(widget, name).getBoundingClientRect();

/** The lightness of a computed colour, 0 to 1. */
function lightness(value: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return (0.2126 * red! + 0.7152 * green! + 0.0722 * blue!) / 255;
}

bothFixtures('the layout of a card', (mount) => {
  const card = cardIn(mount);
  const rate = { indicator: 'sorties-dynamiques', territory: 'dep:39' };
  const wide = async (
    pixels: number,
    feed = 'bourgogne-franche-comte-2022',
    attributes: Record<string, string> = rate,
  ): Promise<ImpactIndicator> => {
    const widget = await card(feed, attributes);
    widget.parentElement!.style.width = `${pixels}px`;
    await redrawn();
    return widget;
  };

  before(() => setViewport({ width: 1700, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(async () => {
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen', reducedMotion: 'reduce' });
    document.documentElement.removeAttribute('style');
  });

  it('follows its place, not the window: stacked at 280 pixels', async () => {
    const widget = await wide(280);
    expect(box(widget, 'mark').top).to.be.at.least(box(widget, 'figure').bottom - 1);
    expect(box(widget, 'what').top).to.be.at.least(box(widget, 'mark').bottom - 1);
  });

  it('has the figure and the mark in one row at 640 pixels', async () => {
    const widget = await wide(640);
    expect(box(widget, 'mark').left).to.be.at.least(box(widget, 'figure').right);
    expect(box(widget, 'mark').top).to.be.below(box(widget, 'figure').bottom);
    expect(box(widget, 'title').bottom).to.be.at.most(box(widget, 'figure').top + 1);
  });

  it('has three zones at 1000 pixels: words, figure, mark', async () => {
    const widget = await wide(1000);
    expect(box(widget, 'figure').left).to.be.at.least(box(widget, 'title').right - 1);
    expect(box(widget, 'mark').left).to.be.at.least(box(widget, 'figure').right - 1);
  });

  it('has the controls under the Champ line when narrow, beside it when wide', async () => {
    const narrow = await wide(280);
    expect(box(narrow, 'controls').top).to.be.at.least(box(narrow, 'source').bottom - 1);
    const roomy = await wide(800);
    expect(box(roomy, 'controls').left).to.be.at.least(box(roomy, 'source').right - 1);
  });

  for (const [feed, indicator] of [
    ['bourgogne-franche-comte-2022', 'sorties-dynamiques'],
    ['bourgogne-franche-comte-2022', 'salaries-en-parcours'],
    ['etude-avise-2016', 'salaries-en-parcours'],
    ['transilien-2021', 'achats-inclusifs'],
    ['atelier-des-berges-fictif', 'sorties-dynamiques'],
    ['juratri', 'dechets-traites'],
  ] as const) {
    it(`never scrolls sideways, at 280 and at 1600 pixels, nor at 200 % text: ${indicator} of ${feed}`, async () => {
      for (const width of [280, 1600]) {
        for (const text of ['100%', '200%']) {
          document.documentElement.style.fontSize = text;
          const widget = await wide(width, feed, { indicator });
          const inner = widget.shadowRoot!.querySelector('.widget')!;
          expect(inner.scrollWidth, `${width} px, ${text}`).to.be.at.most(inner.clientWidth + 1);
        }
      }
    });
  }

  it('makes its words twice as large where the reader asks for it', async () => {
    const size = (widget: Element) => parseFloat(colour(part(widget, 'what'), 'font-size'));
    const before = size(await wide(640));
    document.documentElement.style.fontSize = '200%';
    expect(size(await wide(640))).to.be.closeTo(2 * before, 0.5);
  });

  it('is light on a page that never turned dark, whatever the system says', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const widget = await card('juratri');
    expect(lightness(colour(part(widget, 'title'), 'color'))).to.be.below(0.3);
  });

  it('is dark on a dark page, and where the page asks for it', async () => {
    const asked = await card('juratri', { theme: 'dark' });
    expect(lightness(colour(part(asked, 'title'), 'color'))).to.be.above(0.7);
    document.documentElement.style.colorScheme = 'dark';
    const followed = await card('juratri');
    expect(lightness(colour(part(followed, 'title'), 'color'))).to.be.above(0.7);
    const kept = await card('juratri', { theme: 'light' });
    expect(lightness(colour(part(kept, 'title'), 'color'))).to.be.below(0.3);
  });

  it('brings its own ground where it is asked to differ from the page, and no other ground', async () => {
    const ground = (widget: Element) => colour(widget.shadowRoot!.querySelector('.widget')!, 'background-color');
    expect(lightness(ground(await card('juratri', { theme: 'dark' })))).to.be.below(0.1);
    document.documentElement.style.colorScheme = 'dark';
    expect(lightness(ground(await card('juratri', { theme: 'light' })))).to.be.above(0.9);
    // The words of `site` are of the page's colour, and so is what they stand on.
    const without: Record<string, string>[] = [{}, { theme: 'auto' }, { theme: 'dark', preset: 'site' }];
    for (const attributes of without)
      expect(ground(await card('juratri', attributes)), JSON.stringify(attributes)).to.equal('rgba(0, 0, 0, 0)');
  });

  it('follows the system on a page that follows it', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    const widget = await card('juratri');
    expect(lightness(colour(part(widget, 'title'), 'color'))).to.be.below(0.3);
    await emulateMedia({ colorScheme: 'dark' });
    expect(lightness(colour(part(widget, 'title'), 'color'))).to.be.above(0.7);
  });

  it('has the colours of its preset, and those that the page sets', async () => {
    const fill = (widget: Element) => colour(part(widget, 'mark').querySelector('.filled')!, 'fill');
    const colours = new Set<string>();
    for (const preset of ['terre', 'bleu-canal', 'ocre']) colours.add(fill(await card('juratri', { preset })));
    expect(colours.size).to.equal(3);
    const widget = await card('juratri');
    widget.style.setProperty('--impact-accent', 'rgb(1, 2, 3)');
    expect(fill(widget)).to.equal('rgb(1, 2, 3)');
    const site = await card('juratri', { preset: 'site' });
    site.parentElement!.style.color = 'rgb(4, 5, 6)';
    expect(colour(part(site, 'title'), 'color')).to.equal('rgb(4, 5, 6)');
  });

  it('draws its marks in the system’s own colours where the reader forces them', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const widget = await card('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'CanvasText';
    const text = colour(probe, 'color');
    probe.remove();
    expect(colour(part(widget, 'mark').querySelector('.filled')!, 'fill')).to.equal(text);
    expect(colour(part(widget, 'mark').querySelector('.pale')!, 'fill')).not.to.equal(text);
  });

  it('outlines every part of an amount where the reader forces colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const widget = await card('transilien-2021');
    const [first, second] = part(widget, 'mark').querySelectorAll('.quantity .part');
    expect(colour(second!, 'stroke')).to.equal(colour(first!, 'fill'));
    expect(colour(second!, 'fill')).not.to.equal(colour(first!, 'fill'));
  });

  it('does not move for readers who want no motion, and fades for the others', async () => {
    const widget = await card('juratri');
    const article = widget.shadowRoot!.querySelector('article')!;
    expect(colour(article, 'animation-name')).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(colour(article, 'animation-name')).not.to.equal('none');
  });

  it('is printed without controls and with the address of its source', async () => {
    const widget = await card('juratri');
    await emulateMedia({ media: 'print' });
    expect(colour(part(widget, 'controls'), 'display')).to.equal('none');
    const link = part(widget, 'source').querySelector('a')!;
    expect(printedAfter(link)).to.contain('groupe-demain.coop');
  });
});
