import { expect } from '@open-wc/testing';
import type { ImpactExportEvent } from '../../../src/element/events.js';
import '../../../src/widgets/map/index.js';
import { feed, button, startCalendar, stopCalendar, TODAY, until } from '../support/cards.js';
import { mountIn, unmountAll } from '../support/fixtures.js';

const mount = mountIn('client');

const few = async (attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement> =>
  mount('impact-map', {
    feed: await feed('bourgogne-franche-comte-2022'), now: TODAY,
    attributes: { lang: 'fr', indicator: 'sorties-dynamiques', controls: 'svg png', ...attributes },
  });

/** What a control hands over. */
async function exported(widget: HTMLElement, control: string): Promise<ImpactExportEvent['detail']> {
  const leaving = new Promise<ImpactExportEvent['detail']>((resolve) => {
    widget.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event.detail)), { once: true });
  });
  button(widget, control).click();
  return leaving;
}

async function svgOf(widget: HTMLElement): Promise<Document> {
  const { content } = await exported(widget, 'SVG');
  return new DOMParser().parseFromString(content, 'image/svg+xml');
}

const coloursOf = (svg: Document): string[] => [...new Set([...svg.querySelectorAll('[fill]')].map((one) => one.getAttribute('fill')!))].filter((fill) => fill.startsWith('#')).sort();

async function pixelsOf(content: string): Promise<ImageData> {
  const image = new Image();
  image.src = content;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Share of the pixels that have a colour. */
function shareOf({ data }: ImageData, colour: string): number {
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (wanted.every((value, channel) => data[at + channel] === value)) count += 1;
  return (4 * count) / data.length;
}

before(stopCalendar);
after(startCalendar);

describe('the picture of a map', () => {
  afterEach(unmountAll);

  it('is offered as SVG and as an image, where they are asked for', async () => {
    const widget = await few();
    expect([...widget.shadowRoot!.querySelectorAll('[part=foot] button')].map((one) => one.textContent)).to.deep.equal(['SVG', 'Image']);
  });

  it('is handed over as SVG, named as the other files, with all that a reader must know', async () => {
    const { format, name, content } = await exported(await few(), 'SVG');
    expect([format, name]).to.deep.equal(['svg', 'sorties-dynamiques.svg']);
    const svg = new DOMParser().parseFromString(content, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.documentElement.localName).to.equal('svg');
    const said = svg.documentElement.textContent.replace(/\s+/g, ' ');
    for (const words of ['au‑dessus de la région dans le Jura', '2022, il y a plus de trois ans', 'Source : Dreets Bourgogne-Franche-Comté', location.host]) expect(said).to.contain(words);
  });

  it('is handed over as a PNG, as sharp as print, in the same colours as the SVG', async () => {
    const widget = await few();
    const { format, name, content } = await exported(widget, 'Image');
    expect([format, name]).to.deep.equal(['png', 'sorties-dynamiques.png']);
    expect(content).to.match(/^data:image\/png;base64,/);
    const pixels = await pixelsOf(content);
    expect(pixels.width).to.equal(2400);
    const svg = await svgOf(widget);
    expect(pixels.height).to.equal(2 * Number(svg.documentElement.getAttribute('height')));
    const soft = svg.querySelector('path[transform]')!.getAttribute('fill')!;
    expect(shareOf(pixels, soft)).to.be.greaterThan(0.02);
    expect(shareOf(pixels, '#ffffff')).to.be.within(0.5, 0.95);
  });

  it('is as light on a dark page, in a dark theme and where the words have the page’s own colour', async () => {
    const light = coloursOf(await svgOf(await few()));
    expect(light).to.include('#ffffff');
    document.documentElement.style.colorScheme = 'dark';
    try {
      expect(coloursOf(await svgOf(await few()))).to.deep.equal(light);
      expect(coloursOf(await svgOf(await few({ theme: 'dark' })))).to.deep.equal(light);
      const site = await few({ preset: 'site' });
      site.style.color = '#eee';
      expect(coloursOf(await svgOf(site))).to.include.members(['#000000', '#ffffff']);
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });

  it('has the colours of the preset, and those that a site has set', async () => {
    const terre = coloursOf(await svgOf(await few()));
    expect(coloursOf(await svgOf(await few({ preset: 'bleu-canal' })))).not.to.deep.equal(terre);
    const own = await few();
    own.style.setProperty('--impact-accent', 'rgb(0 100 0)');
    expect(coloursOf(await svgOf(own))).to.include('#006400');
  });

  it('leaves nothing in the widget', async () => {
    const widget = await few();
    const before = widget.shadowRoot!.childNodes.length;
    await exported(widget, 'SVG');
    expect(widget.shadowRoot!.childNodes.length).to.equal(before);
  });

  it('is saved as a file where nobody takes it', async () => {
    const widget = await few();
    const { click } = HTMLAnchorElement.prototype;
    const saved: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    try {
      button(widget, 'SVG').click();
      await until(() => saved.length === 1);
      button(widget, 'Image').click();
      await until(() => saved.length === 2);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({ download }) => download)).to.deep.equal(['sorties-dynamiques.svg', 'sorties-dynamiques.png']);
    const [svg, png] = await Promise.all(saved.map(async ({ href }) => (await fetch(href)).blob()));
    expect([svg!.type, png!.type]).to.deep.equal(['image/svg+xml', 'image/png']);
    expect(await svg!.text()).to.match(/^<\?xml/);
  });

  it('is made under the strictest policy without being refused anything', async () => {
    const frame = document.createElement('iframe');
    // By its name: in Firefox, 'self' is nobody in a frame without an address.
    const self = location.origin;
    frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src ${self}; script-src ${self}; style-src ${self}; require-trusted-types-for 'script'"><script type="module" src="/src/widgets/map/index.ts"></script>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    try {
      await loaded;
      const inside = frame.contentWindow as Window & typeof globalThis;
      const refused: string[] = [];
      inside.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => refused.push(`${violatedDirective} ${blockedURI}`));
      await inside.customElements.whenDefined('impact-map');
      const widget = inside.document.createElement('impact-map');
      Object.assign(widget, { feed: await feed('bourgogne-franche-comte-2022'), indicator: 'sorties-dynamiques', controls: 'svg png', lang: 'fr' });
      inside.document.body.append(widget);
      await until(() => widget.state === 'ready');
      await widget.updateComplete;
      expect((await exported(widget, 'SVG')).content).to.match(/^<\?xml[^>]*>\n<svg /);
      expect((await exported(widget, 'Image')).content).to.match(/^data:image\/png/);
      expect(refused).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  });
});
