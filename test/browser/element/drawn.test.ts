import { expect } from '@open-wc/testing';
import '../../../src/widgets/dashboard/index.js';
import '../../../src/widgets/indicator/index.js';
import { button, cardIn, feed, part, press, TODAY } from '../support/cards.js';
import { skipIn } from '../support/engine.js';
import { mountIn, unmountAll } from '../support/fixtures.js';

const mount = mountIn('client');
const card = cardIn(mount);

const underline = (element: Element): string => {
  const { textDecorationLine: line, textDecorationStyle: style, textDecorationThickness: thickness } = getComputedStyle(element);
  return [line, style, thickness].join(' ');
};

/** How many points a ground covers on nothing, within 22 by 9. */
async function inkOf(background: string): Promise<number> {
  const [width, height] = [22, 9];
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%"><div xmlns="http://www.w3.org/1999/xhtml" style="height:${height}px;background:${background}"></div></foreignObject></svg>`)}`;
  await image.decode();
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height).data.filter((value, index) => index % 4 === 3 && value > 0).length;
}

describe('what a reader of any engine sees', () => {
  afterEach(unmountAll);

  it('underlines what can be pressed or followed, and dots what is a caution', async () => {
    const widget = await card('transilien-2021', { indicator: 'achats-inclusifs', controls: 'read table method' });
    for (const name of ['Lire', 'Tableau', 'Méthode']) expect(underline(button(widget, name)), name).to.equal('underline solid 1px');
    expect(underline(widget.shadowRoot!.querySelector('a')!)).to.equal('underline solid 1px');
    expect(underline(widget.shadowRoot!.querySelector('.caution')!)).to.equal('underline dotted 1px');
    const open = (): Element | null => widget.shadowRoot!.querySelector('button[aria-expanded="true"]');
    await press(widget, 'Méthode', () => open() && underline(open()!) === 'underline solid 2px');
  });

  it('draws hatching where a year is absent', async () => {
    const widget = await mount('impact-dashboard', { feed: await feed('atelier-des-berges-fictif'), now: TODAY });
    const { backgroundImage } = getComputedStyle(part(widget, 'table').querySelector('.hatch')!);
    await skipIn('WebKitGTK', 'it lets nobody read what is drawn of HTML');
    expect(await inkOf('white')).to.equal(198);
    expect(await inkOf(backgroundImage)).to.be.within(20, 120);
  });
});
