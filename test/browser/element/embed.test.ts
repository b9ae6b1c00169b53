import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ImpactExportEvent } from '../../../src/element/events.js';
import '../../../src/widgets/feed/index.js';
import '../../../src/widgets/indicator/index.js';
import '../../../src/widgets/simulator/index.js';
import { feed, press, TODAY, until, words } from '../support/cards.js';
import { accessibilityTree, bothFixtures, settled, type Widget } from '../support/fixtures.js';

const SRC = '/test/fixtures/feeds/bourgogne-franche-comte-2022.json';
const FILES = 'https://exemple.fr/impact-widgets';
const jura = { indicator: 'sorties-dynamiques', territory: 'dep:39', controls: 'table embed', lang: 'fr' };

const window = (widget: Element): HTMLDialogElement | null => widget.shadowRoot!.querySelector('dialog');
const codes = (widget: Element): string[] => [...window(widget)!.querySelectorAll('textarea')].map(({ value }) => value);
const parsed = (code: string): Document => new DOMParser().parseFromString(code, 'text/html');

async function opened(widget: Element): Promise<HTMLDialogElement> {
  await press(widget, 'Intégrer', () => window(widget) !== null);
  return window(widget)!;
}

/** What a page says of where the library is. */
function published(content = FILES): void {
  document.head.append(Object.assign(document.createElement('meta'), { name: 'impact-widgets:files', content }));
}
afterEach(() => document.querySelector('meta[name="impact-widgets:files"]')?.remove());

bothFixtures('the control that shows a widget elsewhere', (mount, mode) => {
  const card = async (more: Readonly<Record<string, string>> = {}): Promise<Widget> =>
    mount('impact-indicator', {
      // A page gives the address; a server has read what is there.
      ...(mode === 'server' && { feed: await feed('bourgogne-franche-comte-2022') }),
      now: TODAY, attributes: { src: SRC, ...jura, ...more },
    });

  it('gives the code of a frame, short, with absolute addresses, named by the finding, and the script that makes it as high as it is', async () => {
    published();
    const widget = await card();
    const height = widget.getBoundingClientRect().height;
    await opened(widget);
    const code = parsed(codes(widget)[0]!);
    const frame = code.querySelector('iframe')!;
    expect(frame.src).to.match(/^https:\/\/exemple\.fr\/impact-widgets\/embed\.html\?widget=impact-indicator&src=http:\/\/[^&%]+&[^%]+$/);
    expect(Object.fromEntries(new URL(frame.src).searchParams)).to.deep.equal({ widget: 'impact-indicator', src: location.origin + SRC, indicator: jura.indicator, territory: jura.territory, controls: jura.controls });
    expect(frame.title).to.equal(widget.shadowRoot!.querySelector('[part=title]')!.textContent);
    expect(Number(frame.height)).to.equal(Math.ceil(height) + 24);
    expect(code.querySelector('script')!.src).to.equal(`${FILES}/embed-host.js`);
    expect(code.querySelector('[style], [onload]')).to.equal(null);
  });

  it('gives the code of the widget itself, with what its reader chose', async () => {
    published();
    const widget = await card();
    await press(widget, 'Tableau', () => widget.shadowRoot!.querySelector('[part~=table]') !== null);
    await opened(widget);
    const code = parsed(codes(widget)[1]!);
    expect(code.querySelector('script')!.src).to.equal(`${FILES}/autoloader.js`);
    const tag = code.querySelector('impact-indicator')!;
    expect(Object.fromEntries(tag.getAttributeNames().map((name) => [name, tag.getAttribute(name)]))).to.deep.equal({ src: location.origin + SRC, indicator: jura.indicator, territory: jura.territory, controls: jura.controls, view: 'table' });
  });

  it('tells of an address that is longer than every site passes on, where the code is explained', async () => {
    published();
    const usual = words((await opened(await card())).querySelector('#embed-frame-help'));
    expect(usual).not.to.contain('caractères');
    const long = await card({ heading: 'Notre titre '.repeat(200) });
    const dialog = await opened(long);
    expect(words(dialog.querySelector('#embed-frame-help'))).to.match(/^À coller là .* Cette adresse a 2 \d{3} caractères .* au-delà de 2 000, des sites la coupent/);
    expect(parsed(codes(long)[0]!).querySelector('iframe')!.src.length).to.be.greaterThan(2000);
  });

  it('keeps what is said of a copy in view, however small the window and wherever it is scrolled', async () => {
    published();
    const dialog = await opened(await card());
    dialog.style.maxHeight = '240px';
    const footer = dialog.querySelector('footer')!;
    const isInView = (): boolean => footer.getBoundingClientRect().bottom <= dialog.getBoundingClientRect().bottom && footer.getBoundingClientRect().top >= dialog.getBoundingClientRect().top;
    expect(dialog.scrollHeight).to.be.greaterThan(dialog.clientHeight + 100);
    expect(isInView()).to.equal(true);
    dialog.scrollTop = dialog.scrollHeight;
    expect(isInView()).to.equal(true);
  });

  it('is a window with a name, closed by its button and by Escape, after which the focus is back', async () => {
    published();
    const widget = await card();
    const control = [...widget.shadowRoot!.querySelectorAll('button')].find((one) => words(one) === 'Intégrer')!;
    control.focus();
    const dialog = await opened(widget);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(await accessibilityTree('impact-indicator')).to.match(/dialog "Montrer ailleurs"[^]*textbox "Dans un cadre"[^]*button "Copier \(Dans un cadre\)"[^]*textbox "Dans la page même"/);
    await expect(widget).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await until(() => !window(widget), 'closed by Escape');
    expect(widget.shadowRoot!.activeElement).to.equal(control);
    const again = await opened(widget);
    [...again.querySelectorAll('button')].at(-1)!.click();
    await until(() => !window(widget), 'closed by its button');
    expect(widget.shadowRoot!.activeElement).to.equal(control);
  });

  it('hands the code to the page first, and selects it where the browser keeps its clipboard to itself', async () => {
    published();
    const widget = await card();
    const dialog = await opened(widget);
    const [copy] = dialog.querySelectorAll('button');
    const told = new Promise<ImpactExportEvent>((resolve) => widget.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event)), { once: true }));
    copy!.click();
    expect((await told).detail).to.deep.equal({ format: 'text', name: 'impact-indicator', content: codes(widget)[0] });
    expect(dialog.querySelector('[role=status]')!.textContent).to.equal('');
    const { writeText } = navigator.clipboard;
    try {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      copy!.click();
      await until(() => dialog.querySelector('[role=status]')!.textContent !== '', 'says what happened');
      expect(words(dialog.querySelector('[role=status]'))).to.match(/^Le code est sélectionné/);
      const area = dialog.querySelector('textarea')!;
      expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
      let written = '';
      navigator.clipboard.writeText = (text) => Promise.resolve(void (written = text));
      copy!.click();
      await until(() => words(dialog.querySelector('[role=status]')) === 'Copié', 'says that it is copied');
      expect(written).to.equal(codes(widget)[0]);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });
});

describe('the control that shows a widget elsewhere, where there is nothing to give', () => {
  const holder = document.createElement('div');
  before(() => document.body.append(holder));
  after(() => holder.remove());
  const placed = async (markup: string, given?: object): Promise<Widget> => {
    holder.setHTMLUnsafe(markup);
    const widget = holder.querySelector<Widget>('impact-indicator, impact-simulator')!;
    if (given) widget.feed = given;
    await settled(widget);
    return widget;
  };
  const saying = async (widget: Widget): Promise<string> => {
    const dialog = await opened(widget);
    expect(dialog.querySelectorAll('textarea')).to.have.length(0);
    return words(dialog.querySelector('p'));
  };
  const NO_ADDRESS = /ses données sont écrites dans cette page et n’ont pas d’adresse/;

  it('says so of a feed that is an object, whatever address stands beside it', async () => {
    published();
    const document = await feed('bourgogne-franche-comte-2022');
    expect(await saying(await placed('<impact-indicator lang="fr" controls="embed"></impact-indicator>', document))).to.match(NO_ADDRESS);
    expect(await saying(await placed(`<impact-feed src="/test/fixtures/feeds/juratri.json"><impact-indicator lang="fr" controls="embed"></impact-indicator></impact-feed>`, document))).to.match(NO_ADDRESS);
  });

  it('says so of a feed that is written in the page', async () => {
    published();
    const text = JSON.stringify(await feed('juratri')).replaceAll('<', '\\u003c');
    expect(await saying(await placed(`<impact-indicator lang="fr" controls="embed"><script type="application/json">${text}</script></impact-indicator>`))).to.match(NO_ADDRESS);
  });

  it('finds the address of the feed around it, and needs none for a simulation without a feed', async () => {
    published();
    const inside = await placed(`<impact-feed src="${SRC}"><impact-indicator lang="fr" indicator="sorties-dynamiques" controls="embed"></impact-indicator></impact-feed>`);
    await opened(inside);
    expect(parsed(codes(inside)[1]!).querySelector('impact-indicator')!.getAttribute('src')).to.equal(location.origin + SRC);
    const simulator = await placed('<impact-simulator lang="fr" amount="5000" controls="embed"></impact-simulator>');
    await opened(simulator);
    expect(parsed(codes(simulator)[1]!).querySelector('impact-simulator')!.outerHTML).to.equal('<impact-simulator controls="embed" amount="5000"></impact-simulator>');
  });

  it('says that the page does not tell where the library is, to its author too', async () => {
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (message: string) => warned.push(message);
    try {
      expect(await saying(await placed(`<impact-indicator src="${SRC}" lang="fr" controls="embed"></impact-indicator>`))).to.match(/ne dit pas où la bibliothèque est publiée/);
      await saying(await placed(`<impact-indicator src="${SRC}" lang="fr" controls="embed"></impact-indicator>`));
    } finally {
      console.warn = warn;
    }
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('<meta name="impact-widgets:files"');
  });
});
