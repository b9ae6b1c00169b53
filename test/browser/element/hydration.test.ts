import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/widgets/indicator/index.js';
import type { ImpactIndicator } from '../../../src/widgets/indicator/indicator.js';
import { button, feed, part, startCalendar, stopCalendar, TODAY, until, words, type Json } from '../support/cards.js';
import { settled } from '../support/fixtures.js';

before(stopCalendar);
after(startCalendar);

interface Rendering {
  readonly feed: Json;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: string;
  readonly now?: string;
}
const rendered = async (options: Rendering): Promise<string> =>
  (
    await executeServerCommand<{ html: string }, { tag: string; options: unknown }>('render-widget', {
      tag: 'impact-indicator',
      options: { now: TODAY, ...options },
    })
  ).html;

/** The server's HTML as the parser would leave it, before the widget wakes up. */
function asleep(html: string): { holder: HTMLElement; markup: Element } {
  const inert = document.implementation.createHTMLDocument('');
  const holder = inert.createElement('div');
  holder.setHTMLUnsafe(html);
  return { holder, markup: holder.firstElementChild! };
}

describe('a card that a server rendered', () => {
  const dynamic = async (attributes: Record<string, string> = {}) =>
    rendered({
      feed: await feed('atelier-des-berges-fictif'),
      attributes: { indicator: 'sorties-dynamiques', lang: 'fr', ...attributes },
      children: '<p>Texte</p>',
    });
  let holder: HTMLElement;
  afterEach(() => holder.remove());

  async function wake(html: string): Promise<{ widget: ImpactIndicator; nodes: Element[] }> {
    const { holder: inert, markup } = asleep(html);
    const nodes = [...markup.shadowRoot!.querySelectorAll('h3, p, svg, button, li, article')];
    holder = document.body.appendChild(inert);
    const widget = holder.firstElementChild as ImpactIndicator;
    await settled(widget);
    return { widget, nodes };
  }

  it('keeps every node of the server', async () => {
    const { widget, nodes } = await wake(await dynamic());
    expect(nodes.length).to.be.greaterThan(10);
    for (const node of nodes) expect(node.isConnected, node.outerHTML.slice(0, 80)).to.equal(true);
    expect(widget.shadowRoot!.querySelectorAll('article')).to.have.length(1);
  });

  it('answers to the reader afterwards', async () => {
    const { widget } = await wake(await dynamic());
    button(widget, 'Lire').click();
    await until(() => widget.shadowRoot!.querySelector('[part="lecture"]'));
    button(widget, 'Tableau').click();
    await until(() => widget.shadowRoot!.querySelector('table'));
  });

  it('tells once that it is drawn, though it is freshened on another day', async () => {
    const html = await rendered({ feed: await feed('juratri'), attributes: { indicator: 'salaries-en-parcours', lang: 'fr' }, now: '2020-01-15' });
    const { holder: inert, markup } = asleep(html);
    let loads = 0;
    markup.addEventListener('impact-load', () => (loads += 1));
    expect(words(markup.shadowRoot)).to.contain('il y a plus de trois ans');
    holder = document.body.appendChild(inert);
    await until(() => words(markup.shadowRoot).includes('il y a plus de neuf ans'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(loads).to.equal(1);
  });

  it('asks for no feed, though it names one', async () => {
    performance.clearResourceTimings();
    await wake(await dynamic({ src: '/test/fixtures/feeds/atelier-des-berges-fictif.json?hydrated' }));
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(names.filter((name) => name.includes('?hydrated'))).to.deep.equal([]);
  });

  it('has its styles in the document and no link of the server’s', async () => {
    const html = await dynamic();
    expect(html).to.contain('<link rel="stylesheet" data-impact');
    const { widget } = await wake(html);
    expect(widget.shadowRoot!.querySelector('link')).to.equal(null);
    expect(widget.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
    expect(getComputedStyle(part(widget, 'title')).fontWeight).to.equal('600');
  });

  it('shows the same words before and after', async () => {
    const html = await dynamic();
    const { markup } = asleep(html);
    const before = words(markup.shadowRoot);
    const { widget } = await wake(html);
    expect(words(widget.shadowRoot)).to.equal(before);
  });

  it('is drawn once, anew, where a site took the comments out of its markup', async () => {
    const html = (await dynamic()).replaceAll(/<!--[^]*?-->/g, '');
    const { widget } = await wake(html);
    expect(widget.state).to.equal('ready');
    expect(widget.shadowRoot!.querySelectorAll('article')).to.have.length(1);
    button(widget, 'Lire').click();
    await until(() => widget.shadowRoot!.querySelector('[part="lecture"]'));
  });

  it('says that there is no such indicator where its source has none either', async () => {
    const { widget } = await wake(await dynamic());
    widget.indicator = 'partenaires-locaux';
    await until(() => widget.state === 'empty');
    expect(words(part(widget, 'message'))).to.contain('« partenaires-locaux »');
  });

  for (const [what, edit] of [
    ['is not readable', (html: string) => html.replace('data-impact-island>{', 'data-impact-island>{{')],
    ['is of another version', (html: string) => html.replace(/"version":"\d+\.\d+\.\d+"/, '"version":"0.0.0"')],
    ['is gone', (html: string) => html.replace(/<script type="application\/json" data-impact-island>[^]*?<\/script>/, '')],
  ] as const) {
    it(`is drawn once from its source where the island ${what}`, async () => {
      const html = edit(await dynamic({ src: '/test/fixtures/feeds/atelier-des-berges-fictif.json' }));
      const { widget } = await wake(html);
      await until(() => widget.state === 'ready');
      expect(widget.shadowRoot!.querySelectorAll('article')).to.have.length(1);
      expect(words(part(widget, 'figure'))).to.equal('15 sur 26');
    });
  }

  it('keeps its one figure in the light DOM out of sight, for pages without scripts', async () => {
    const { widget } = await wake(await dynamic());
    expect(widget.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('takes a new indicator from its source after it woke up', async () => {
    const { widget } = await wake(await dynamic({ src: '/test/fixtures/feeds/atelier-des-berges-fictif.json' }));
    widget.indicator = 'partenaires-locaux';
    await until(() => widget.state === 'ready' && words(part(widget, 'figure')) === '23', 'the new indicator is not shown');
  });

  it('takes a new feed after it woke up', async () => {
    const { widget } = await wake(await dynamic());
    widget.feed = await feed('juratri');
    widget.indicator = 'salaries-en-parcours';
    await until(() => widget.state === 'ready' && words(part(widget, 'figure')) === 'plus de 100');
  });

  it('takes out the table that the server left for pages without shadow roots, which was not shown either', async () => {
    const html = await rendered({ feed: await feed('atelier-des-berges-fictif'), attributes: { indicator: 'sorties-dynamiques', lang: 'fr' } });
    const { holder: inert, markup } = asleep(html);
    const table = markup.querySelector(':scope > [data-impact] table')!;
    holder = document.body.appendChild(inert);
    expect(table.checkVisibility()).to.equal(false);
    await settled(markup as HTMLElement);
    expect(table.isConnected).to.equal(false);
    expect(markup.shadowRoot!.querySelectorAll('article')).to.have.length(1);
  });

  it('is drawn from what the server left, without a request, where a page put the markup in by innerHTML', async () => {
    const html = await rendered({
      feed: await feed('atelier-des-berges-fictif'),
      attributes: { indicator: 'sorties-dynamiques', lang: 'fr', src: '/test/fixtures/feeds/atelier-des-berges-fictif.json?navigated' },
    });
    performance.clearResourceTimings();
    holder = document.body.appendChild(document.createElement('div'));
    holder.innerHTML = html;
    const widget = holder.firstElementChild as ImpactIndicator;
    expect(widget.querySelector('table')!.checkVisibility(), 'the table is shown until the card is there').to.equal(true);
    await settled(widget);
    expect(words(part(widget, 'figure'))).to.equal('15 sur 26');
    expect(widget.querySelector('table')).to.equal(null);
    button(widget, 'Lire').click();
    await until(() => widget.shadowRoot!.querySelector('[part="lecture"]'));
    const asked = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('?navigated'));
    expect(asked).to.deep.equal([]);
  });
});
