import { expect } from '@open-wc/testing';
import '../../../src/widgets/focus/index.js';
import type { ImpactExportEvent } from '../../../src/element/events.js';
import { compared, feedOfFocus, rate } from '../../fixtures/focus.js';
import { TODAY, button, feed, part, press, until, words, type Json } from '../support/cards.js';
import { emulateMedia, redrawn } from '../support/engine.js';
import { accessibilityTree, bothFixtures, mountIn, unmountAll, type Mount, type Widget } from '../support/fixtures.js';
import { MARKUP, WIDTHS, overflow, saying } from '../support/studies.js';

const focusIn = (mount: Mount) => async (given: string | Json, attributes: Readonly<Record<string, string>> = {}) =>
  mount<Widget>('impact-focus', { feed: typeof given === 'string' ? await feed(given) : given, now: TODAY, attributes: { lang: 'fr', ...attributes } });

async function wide(widget: HTMLElement, pixels: number): Promise<void> {
  widget.parentElement!.style.width = `${pixels}px`;
  await redrawn();
}

const NUANCE = 'Rien ne prouve que l\'impact social de ces achats soit propre aux quartiers prioritaires';

bothFixtures('<impact-focus>', (mount) => {
  const shown = focusIn(mount);

  it('says how many times its reference a rate is, and shows both, their gap and their age', async () => {
    const widget = await shown('etude-avise-2016');
    expect(words(part(widget, 'title'))).to.equal('Taux de chômage dans les quartiers prioritaires : en 2020, 2,2 fois le niveau des quartiers environnants');
    expect(words(part(widget, 'lead'))).to.include('18,6 %').and.to.include('8,5 %').and.to.include('Écart : +10,1 points').and.to.include('2020, il y a plus de cinq ans').and.to.include('1 point = 1 personne sur 100');
    expect(part(widget, 'lead').querySelectorAll('.field')).to.have.length(2);
    expect(widget.shadowRoot!.querySelectorAll('.caution')).to.have.length(1);
  });

  it('shows its nuance beside the first figure where there is room, else before what follows', async () => {
    const widget = await shown('etude-avise-2016');
    await wide(widget, 1000);
    const [lead, nuance] = [part(widget, 'lead'), part(widget, 'nuance')];
    expect(words(nuance)).to.include(NUANCE);
    expect(nuance.getBoundingClientRect().top).to.be.closeTo(lead.getBoundingClientRect().top, 1);
    await wide(widget, 400);
    expect(nuance.getBoundingClientRect().top).to.be.at.least(lead.getBoundingClientRect().bottom);
    expect(nuance.getBoundingClientRect().bottom).to.be.at.most(part(widget, 'links').getBoundingClientRect().top);
  });

  it('keeps its nuance in the table view', async () => {
    const widget = await shown('etude-avise-2016', { view: 'table' });
    await until(() => widget.shadowRoot!.querySelector('table'));
    expect(words(part(widget, 'nuance'))).to.include(NUANCE);
    expect(words(part(widget, 'table'))).to.include(NUANCE).and.to.include('8,5 %').and.to.include('26,7 %').and.to.include('Moins de 30 ans, 2018').and.to.include('Un lien légal');
  });

  it('tells figures, whose they are and the nuance to assistive technology, and no dots', async () => {
    await shown('etude-avise-2016');
    const tree = (await accessibilityTree('impact-focus')).replace(/[\u00a0\u202f]/g, ' ');
    for (const text of ['18,6', 'Quartiers environnants', NUANCE, 'Écart : +10,1 points']) expect(tree).to.include(text);
    expect(tree).to.not.match(/\bimage\b|graphic/i);
  });

  it('lists its links, further figures on their own zoning, categories and earlier values', async () => {
    const widget = await shown('etude-avise-2016');
    expect(words(part(widget, 'links'))).to.include('Un lien triple').and.to.include('zones urbaines sensibles, zonage d’avant 2015').and.to.include('environ 20 %');
    expect(words(part(widget, 'parts'))).to.include('Moins de 30 ans 30,4 %').and.to.include('Ces catégories se recoupent : elles ne s’additionnent pas.');
    expect(words(part(widget, 'earlier'))).to.include('201426,7 %').and.to.include('Autre source que 2020 : aucune évolution n’est calculée.');
  });

  it('speaks English', async () => {
    const widget = await shown('etude-avise-2016', { lang: 'en' });
    expect(words(part(widget, 'title'))).to.equal('Unemployment rate in priority neighbourhoods: in 2020, 2.2 times the level of surrounding neighbourhoods');
    expect(words(part(widget, 'nuance'))).to.include('Nothing proves');
  });

  it('stands with its nuance and its links where it has no figure', async () => {
    const widget = await shown(feedOfFocus([]));
    expect(words(part(widget, 'title'))).to.equal('Les quartiers du canal');
    expect(words(part(widget, 'nuance'))).to.include('Rien ne prouve que ces chiffres viennent des achats.');
    expect(widget.shadowRoot!.querySelector('[part="lead"]')).to.equal(null);
  });

  it('names the focuses that there are when another is asked for, and says so when there is none', async () => {
    const widget = await shown('etude-avise-2016', { focus: 'autre' });
    expect([widget.state, words(part(widget, 'message'))]).to.deep.equal(['empty', 'Le fichier de données n’a pas de focus « autre ». Il contient : qpv.']);
    expect(words(part(await shown('transilien-2021'), 'message'))).to.equal('Ce fichier de données ne contient pas de focus.');
  });

  it('names an organisation’s own figure after the organisation, and lists a reference of another year with its caution', async () => {
    const widget = await shown(feedOfFocus([rate({ counted: 'salariés', references: [{ label: 'Jura', value: 62, period: '2019' }] })], { territory: 'x:q' }, { organisation: { name: 'La Fabrique', role: 'siae' }, labels: { 'x:q': 'Quartiers' } }));
    expect(words(part(widget, 'lead').querySelector('.own b'))).to.equal('La Fabrique');
    expect(words(part(widget, 'references'))).to.equal('62 % Jura, 2019, à titre de repère, à six ans d’écart');
    expect(words(part(widget, 'lead').querySelector('.notes'))).to.not.include('repère');
    expect(words(part(widget, 'source'))).to.include('Champ : salariés de La Fabrique');
    const tree = (await accessibilityTree('impact-focus')).replace(/[\u00a0\u202f]/g, ' ');
    expect(tree).to.include('à titre de repère, à six ans d’écart');
  });

  it('says that it can’t be shown without its nuance, in the language of its reader', async () => {
    const without = feedOfFocus([rate()], { nuance: '  ' });
    expect(words(part(await shown(without), 'message'))).to.equal('Ce focus ne peut pas être montré sans sa nuance, que le fichier de données ne donne pas.');
    expect(words(part(await shown(feedOfFocus([rate()], { nuance: undefined }), { lang: 'en' }), 'message'))).to.equal('This focus can’t be shown without its nuance, which the data file does not give.');
  });

  it('ends its bars at the longest, which alone has the accent', async () => {
    const bars = [...(await shown('etude-avise-2016')).shadowRoot!.querySelectorAll<SVGRectElement>('.more .part-0')];
    expect(bars.map((bar) => Math.round(Number.parseFloat(bar.getAttribute('width')!)))).to.deep.equal([100, 73, 37]);
    const [longest, ...others] = bars.map((bar) => getComputedStyle(bar).fill);
    expect(others).to.not.include(longest);
  });

  it('has no accessibility fault', async () => {
    await expect(await shown('etude-avise-2016')).to.be.accessible();
  });
});

describe('<impact-focus> wherever it stands', () => {
  const shown = focusIn(mountIn('client'));

  afterEach(async () => {
    unmountAll();
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  for (const width of WIDTHS) {
    it(`stays within ${width} pixels, with long words and a large serif font too`, async () => {
      const study = await feed('etude-avise-2016');
      for (const given of [study, saying('Incommensurablement'.repeat(6), study)]) {
        const widget = await shown(given);
        await wide(widget, width);
        expect(overflow(widget)).to.be.at.most(1);
        widget.style.font = '1.5rem Georgia, serif';
        expect(overflow(widget)).to.be.at.most(1);
        unmountAll();
      }
    });
  }

  it('says why a figure is withheld, and draws no dot for it', async () => {
    const widget = await shown(feedOfFocus([rate({ value: 60, n: 5 })]));
    expect(words(part(widget, 'lead'))).to.include('non publié : moins de 11 personnes').and.not.to.include('60');
    expect(widget.shadowRoot!.querySelector('.field')).to.equal(null);
  });

  it('reads its figure aloud where there is one', async () => {
    const widget = await shown('etude-avise-2016');
    await press(widget, 'Lire', () => widget.shadowRoot!.querySelector('[part="lecture"]'));
    expect(words(part(widget, 'lecture'))).to.include('18,6 %');
    expect((await shown(feedOfFocus([]))).shadowRoot!.textContent).to.not.include('Lire');
  });

  it('tells in its method on which generation of zones each figure is (H22)', async () => {
    const widget = await shown('etude-avise-2016');
    await press(widget, 'Méthode', () => widget.shadowRoot!.querySelector('[part="method"]'));
    expect(words(part(widget, 'method'))).to.include('Zonage : quartiers prioritaires, génération 2015.').and.to.include('zones urbaines sensibles');
  });

  it('sends no picture, no file and no text without the nuance', async () => {
    const widget = await shown(feedOfFocus([compared(80)]), { controls: 'svg csv copy' });
    for (const name of ['SVG', 'CSV', 'Copier']) {
      const sent = await new Promise<ImpactExportEvent>((resolve) => {
        widget.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event)), { once: true });
        button(widget, name).click();
      });
      expect(sent.detail.content, name).to.include('Rien ne prouve que ces chiffres viennent').and.to.include(name === 'CSV' ? 'Données fictives' : 'fictives');
    }
  });

  it('shows markup as the words that it is', async () => {
    const widget = await shown(saying(MARKUP, await feed('etude-avise-2016')));
    expect(words(widget.shadowRoot)).to.include('<img src=x');
    expect(widget.shadowRoot!.querySelector('img')).to.equal(null);
    expect((globalThis as { hit?: number }).hit).to.equal(undefined);
  });

  it('leaves strokes that are not counted hollow where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { fill } = getComputedStyle((await shown('etude-avise-2016')).shadowRoot!.querySelector('.strokes .pale')!);
    const canvas = document.createElement('p');
    canvas.style.color = 'Canvas';
    document.body.append(canvas);
    expect(fill).to.equal(getComputedStyle(canvas).color);
    canvas.remove();
  });

  it('tells zone and reference apart without colour where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const widget = await shown('etude-avise-2016');
    const [own, other] = [...part(widget, 'lead').querySelectorAll('.filled')].map((one) => getComputedStyle(one).fill);
    expect(own).to.equal(getComputedStyle(part(widget, 'title')).color);
    expect(other).to.not.equal(own);
    expect([...part(widget, 'lead').querySelectorAll('b')].map(words)).to.deep.equal(['Les quartiers prioritaires', 'Quartiers environnants']);
  });
});
