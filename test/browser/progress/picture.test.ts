import { expect } from '@open-wc/testing';
import type { ImpactExportEvent } from '../../../src/element/events.js';
import '../../../src/widgets/progress/index.js';
import { hardSkills, healthWithheld, manyPeople, thousands, unknownCodes, unknownStep, wrongSteps } from '../../fixtures/progress.js';
import { button, feed, startCalendar, stopCalendar, TODAY, type Json } from '../support/cards.js';
import { mountIn, unmountAll } from '../support/fixtures.js';

const mount = mountIn('client');

async function leaving(given: Json, attributes: Readonly<Record<string, string>>, control: string): Promise<ImpactExportEvent['detail']> {
  const widget = await mount<HTMLElement>('impact-progress', { feed: given, now: TODAY, attributes: { lang: 'fr', controls: 'svg png csv', ...attributes } });
  const exported = new Promise<ImpactExportEvent['detail']>((resolve) => {
    widget.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event.detail)), { once: true });
  });
  button(widget, control).click();
  return exported;
}

async function svgOf(given: Json, attributes: Readonly<Record<string, string>> = {}): Promise<Document> {
  const svg = new DOMParser().parseFromString((await leaving(given, attributes, 'SVG')).content, 'image/svg+xml');
  expect(svg.querySelector('parsererror')).to.equal(null);
  return svg;
}

const said = (svg: Document): string => svg.documentElement.textContent.replace(/\s+/g, ' ');
const fictional = (): Promise<Json> => feed('atelier-des-berges-fictif');

describe('the picture of a before and after', () => {
  before(stopCalendar);
  after(startCalendar);
  afterEach(unmountAll);

  it('says what is invented, the finding, each count, how to read it, who is counted and the source', async () => {
    const svg = await svgOf(await fictional());
    for (const text of ['Données fictives', 'Le frein le plus fréquent, la mobilité', '26 sur 41', '5 sur 14', 'Lecture : Mobilité', "Champ : L'Atelier des Berges", 'Source : ', '1 point = 1 personne ayant ce frein']) {
      expect(said(svg)).to.contain(text);
    }
    expect(svg.querySelector('desc')!.textContent).to.contain('Finances');
  });

  it('has a dot for each person of a training, and no dot for means', async () => {
    expect((await svgOf(await fictional(), { progress: 'formation' })).querySelectorAll('circle')).to.have.lengthOf(44 + 38 + 31 + 19);
    expect((await svgOf(await fictional(), { progress: 'competences' })).querySelectorAll('circle')).to.have.lengthOf(0);
  });

  it('has nothing of what is withheld, and says why', async () => {
    const text = said(await svgOf(healthWithheld));
    expect(text).to.contain('non publié : donnée sensible');
    expect(text).not.to.match(/\b15\b/);
  });

  it('has what is partly lifted on a line of its own, under the name', async () => {
    const lines = [...(await svgOf(healthWithheld)).querySelectorAll('text')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(lines).to.include('Mobilité').and.to.include('6 levés en partie');
  });

  it('stays within its page in hard cases', async () => {
    for (const one of [healthWithheld, manyPeople, unknownCodes, thousands, hardSkills, wrongSteps, unknownStep]) {
      const svg = await svgOf(one);
      document.body.append(svg.documentElement);
      const drawn = document.body.lastElementChild as SVGSVGElement;
      const { left, right, bottom } = drawn.getBoundingClientRect();
      for (const piece of drawn.querySelectorAll('text, path, circle, rect')) {
        if (piece.closest('defs')) continue;
        const box = piece.getBoundingClientRect();
        expect(box.left, piece.textContent).to.be.at.least(left - 1);
        expect(box.right, piece.textContent).to.be.at.most(right + 1);
        expect(box.bottom, piece.textContent).to.be.at.most(bottom + 1);
      }
      drawn.remove();
    }
  });

  it('has the author’s heading in place of the finding', async () => {
    expect(said(await svgOf(await fictional(), { heading: 'Nos freins' }))).to.contain('Nos freins').and.not.contain('Le frein le plus fréquent');
  });

  it('is handed over as PNG too, named after what it shows', async () => {
    const { format, name, content } = await leaving(await fictional(), { progress: 'formation' }, 'Image');
    expect([format, name]).to.deep.equal(['png', 'formation.png']);
    expect(content).to.match(/^data:image\/png/);
  });

  it('is not the only file: the table leaves as CSV with source and reservations', async () => {
    const { name, content } = await leaving(healthWithheld, {}, 'CSV');
    expect(name).to.equal('freins.csv');
    expect(content).to.contain('Santé;s;s;s').and.to.contain('https://example.org/bilan');
  });
});
