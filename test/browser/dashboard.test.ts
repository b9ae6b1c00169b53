import { expect } from '@open-wc/testing';
import '../../src/widgets/dashboard/index.js';
import type { ImpactDashboard } from '../../src/widgets/dashboard/index.js';
import type { ImpactSelectEvent } from '../../src/element/events.js';
import { accessibilityTree, bothFixtures, mountIn, unmountAll } from './support/fixtures.js';

const feed = async (name: string): Promise<unknown> => (await fetch(`/test/fixtures/feeds/${name}.json`)).json();
const fictional = 'atelier-des-berges-fictif';
const now = '2026-11-23';

const all = (widget: HTMLElement, selector: string): HTMLElement[] => [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

bothFixtures('<impact-dashboard>', (mount) => {
  it('leads with one figure, follows with two, and lists the rest in a table', async () => {
    const widget = await mount<ImpactDashboard>('impact-dashboard', { feed: await feed(fictional), now });
    expect(widget.state).to.equal('ready');
    expect(all(widget, '[part="lead"]')).to.have.length(1);
    expect(all(widget, '[part="second"]')).to.have.length(2);
    expect(all(widget, '[part="row"]')).to.have.length(13);
    expect(words(all(widget, '[part="finding"]')[0])).to.equal('Plus d’un frein sur deux a été levé');
  });

  it('says that the data are fictional, beside the title', async () => {
    const widget = await mount('impact-dashboard', { feed: await feed(fictional), now });
    expect(words(all(widget, '.top .fictional')[0])).to.equal('Données fictives');
  });

  it('makes a strip of the figures that its author names', async () => {
    const attributes = { layout: 'strip', indicators: 'sorties immersions partenaires-locaux' };
    const widget = await mount('impact-dashboard', { feed: await feed(fictional), attributes, now });
    expect(all(widget, '.strip .figure').map(words)).to.deep.equal(['26', '31', '23']);
    expect(all(widget, '[part="mark"]')).to.have.length(0);
  });

  it('keeps the page’s own content when it has none of the figures named, and says which there are', async () => {
    const attributes = { indicators: 'nope' };
    const widget = await mount('impact-dashboard', {
      feed: await feed('transilien-2021'),
      attributes,
      children: '<p>Notre bilan.</p>',
      now,
    });
    expect(widget.state).to.equal('empty');
    expect(words(all(widget, '[part="message"]')[0])).to.contain('achats-inclusifs');
  });

  it('shows in its filter what its figures are of: at first, after a choice, and when the page chooses', async () => {
    const first = await mount<ImpactDashboard>('impact-dashboard', {
      feed: await feed(fictional),
      attributes: { controls: 'filter' },
      now,
    });
    expect(first.shadowRoot!.querySelector('select')!.value).to.equal('');
    const widget = await mount<ImpactDashboard>('impact-dashboard', {
      feed: await feed(fictional),
      attributes: { controls: 'filter', period: '2024' },
      now,
    });
    const select = widget.shadowRoot!.querySelector('select')!;
    expect(select.value).to.equal('2024');
    select.value = '2023';
    select.dispatchEvent(new Event('change'));
    await widget.updateComplete;
    expect(select.value).to.equal('2023');
    expect(words(all(widget, '.lead .figure')[0])).to.equal('43,0 %');
    for (const period of ['2024', '2023', undefined]) {
      widget.period = period;
      await widget.updateComplete;
      expect(select.value).to.equal(period ?? '');
    }
  });

  it('has no accessibility fault', async () => {
    const widget = await mount('impact-dashboard', {
      feed: await feed(fictional),
      attributes: { controls: 'read table method filter' },
      now,
    });
    await expect(widget).to.be.accessible();
  });
});

describe('<impact-dashboard>, in the reader’s hands', () => {
  afterEach(unmountAll);
  const mount = mountIn('client');

  it('stays a table for assistive technology where its rows are drawn as blocks', async () => {
    const widget = await mount('impact-dashboard', { feed: await feed(fictional) });
    for (const width of ['320px', '1200px']) {
      widget.style.width = width;
      const tree = await accessibilityTree('impact-dashboard');
      expect(tree).to.match(/\n *table "Autres indicateurs/);
      expect(tree).to.match(/rowheader "Réduction des freins"/);
      expect(tree).to.match(/cell "73\s%/);
      expect(tree).to.match(/année absente/);
    }
  });

  it('speaks each leading graphic as one image with its figure', async () => {
    const widget = await mount('impact-dashboard', { feed: await feed(fictional) });
    const names = all(widget, '.head [role="img"]').map((image) => image.getAttribute('aria-label')?.replace(/[\u00a0\u202f]/g, ' '));
    expect(names[0]).to.contain('55,7 %').and.to.contain('objectif 2026');
    expect(names).to.have.length(3);
    expect(all(widget, '.head [tabindex]')).to.have.length(0);
  });

  it('shows the same facts as one flat table', async () => {
    const widget = await mount('impact-dashboard', { feed: await feed(fictional), attributes: { view: 'table' } });
    expect(all(widget, '[part="table"] thead th').map(words)[0]).to.equal('Indicateur');
    expect(all(widget, '[part="table"] tbody tr').length).to.be.greaterThan(30);
  });

  it('lets the reader choose a period where there are several, and tells the page', async () => {
    const widget = await mount<ImpactDashboard>('impact-dashboard', { feed: await feed(fictional), attributes: { controls: 'filter' } });
    const select = widget.shadowRoot!.querySelector('select')!;
    expect(select.getBoundingClientRect().height).to.be.at.least(44);
    let told: ImpactSelectEvent['detail'] | undefined;
    document.addEventListener('impact-select', (event) => (told = (event as ImpactSelectEvent).detail), { once: true });
    select.value = '2023';
    select.dispatchEvent(new Event('change'));
    await widget.updateComplete;
    expect(told).to.deep.equal({ period: '2023' });
    expect(widget.period).to.equal('2023');
    expect(words(all(widget, '.lead .figure')[0])).to.equal('43,0 %');
  });

  it('keeps its filter, which is the way out, where there is no figure for the choice', async () => {
    const widget = await mount<ImpactDashboard>('impact-dashboard', { feed: await feed(fictional), attributes: { controls: 'filter', period: '1999' } });
    expect(widget.state).to.equal('empty');
    expect(words(all(widget, '[part=message]')[0])).to.equal('Aucun chiffre à montrer pour ce choix.');
    const select = widget.shadowRoot!.querySelector('select')!;
    expect(select.checkVisibility()).to.equal(true);
    select.value = '2024';
    select.dispatchEvent(new Event('change'));
    await widget.updateComplete;
    expect(widget.state).to.equal('ready');
    expect(all(widget, '.lead .figure')).to.have.length(1);
    expect(widget.shadowRoot!.querySelector('select')!.value).to.equal('2024');
  });

  it('has no choice to offer where the feed has one period and one territory', async () => {
    const widget = await mount('impact-dashboard', { feed: await feed('transilien-2021'), attributes: { controls: 'filter' } });
    expect(all(widget, 'select')).to.have.length(0);
  });

  // Buttons reach a little beyond the column, so that their words, not their targets, stand on its edges.
  it('is never wider than its place, from 280 to 1600 pixels', async () => {
    for (const name of [fictional, 'juratri', 'bourgogne-franche-comte-2022']) {
      const widget = await mount('impact-dashboard', { feed: await feed(name) });
      for (const width of [280, 360, 480, 640, 760, 1000, 1600]) {
        widget.style.width = `${width}px`;
        const wide = all(widget, '*').filter(
          (element) =>
            !element.closest('.unseen, thead, svg, .absent, .controls') &&
            element.getBoundingClientRect().right > widget.getBoundingClientRect().right + 1.5,
        );
        expect(wide.map((element) => `${name} ${width} ${element.className} ${words(element)}`)).to.deep.equal([]);
      }
    }
  });

  it('keeps both counts under the field within its place and apart, with text at 200 % too', async () => {
    const widget = await mount('impact-dashboard', { feed: await feed(fictional) });
    try {
      for (const size of ['100%', '200%']) {
        document.documentElement.style.fontSize = size;
        for (const width of [248, 280, 480, 1200]) {
          widget.style.width = `${width}px`;
          const said = `${width} px, ${size}`;
          const boxOf = (text: string): DOMRect => all(widget, '.lead *').filter((element) => words(element) === text).at(-1)!.getBoundingClientRect();
          const [count, rest] = [boxOf('88 ont été levés'), boxOf('70 pas encore')];
          expect(rest.right, said).to.be.at.most(widget.getBoundingClientRect().right + 0.5);
          expect(rest.left >= count.right + 10 || rest.top >= count.bottom - 1, said).to.equal(true);
        }
      }
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  it('breaks no past value in a narrow place, and has a legend only where there is hatching', async () => {
    const widget = await mount('impact-dashboard', { feed: await feed(fictional) });
    for (const width of [280, 480, 800]) {
      widget.style.width = `${width}px`;
      const years = all(widget, 'tbody .year:not(.absent, .none)');
      expect(years.length).to.be.greaterThan(5);
      for (const year of years) expect(year.getBoundingClientRect().height, `${width} ${words(year)}`).to.be.below(30);
      expect(all(widget, '.absent-key')[0]?.getBoundingClientRect().height, `${width}`).to.equal(0);
    }
    widget.style.width = '1200px';
    expect(all(widget, '.absent-key')[0]?.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('breaks no word of its rows in a narrow place with text at 200 %', async () => {
    const widget = await mount('impact-dashboard', { feed: await feed(fictional) });
    try {
      document.documentElement.style.fontSize = '200%';
      widget.style.width = '280px';
      const range = document.createRange();
      for (const element of all(widget, 'tbody .label > span:first-child, tbody .year:not(.absent, .none)')) {
        const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (text.nextNode()) {
          const { data } = text.currentNode as Text;
          for (const { index, 0: word } of data.matchAll(/[\p{L}\d]+/gu)) {
            range.setStart(text.currentNode, index);
            range.setEnd(text.currentNode, index + word.length);
            expect(range.getClientRects().length, `${word} of ${words(element)}`).to.equal(1);
          }
        }
      }
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  it('draws a thing taller than a person is wide', async () => {
    const widget = await mount('impact-dashboard', { feed: await feed(fictional) });
    widget.style.width = '1200px';
    const height = (selector: string): number => Math.max(...all(widget, selector).map((drawn) => drawn.getBoundingClientRect().height));
    expect(height('.draw .if-wide g .filled')).to.be.greaterThan(1.5 * height('.draw .if-wide .field > .filled'));
  });

  it('keeps the heads of its years above their columns where no row has a percentage', async () => {
    const indicators = [
      { id: 'visites', label: 'Visites', unit: 'nombre', value: null, missing: 'non-collecte' },
      { id: 'equipe', label: 'Équipe', unit: 'personnes', value: 64 },
      {
        id: 'salaries-en-parcours',
        observations: [
          { value: 61, period: '2024' },
          { value: null, missing: 'non-collecte', period: '2025' },
        ],
      },
    ];
    const widget = await mount('impact-dashboard', {
      feed: { version: '1.0', period: '2025', organisation: { name: 'La Fabrique', role: 'siae' }, indicators },
    });
    widget.style.width = '1100px';
    const heads = all(widget, 'thead .year');
    expect(heads.map((head) => words(head))).to.deep.equal(['2024']);
    const year = document.createRange();
    year.selectNodeContents(heads[0] as Node);
    expect(year.getBoundingClientRect().right).to.be.at.most(widget.getBoundingClientRect().right + 1);
  });
});
