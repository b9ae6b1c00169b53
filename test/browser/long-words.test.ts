import { expect } from '@open-wc/testing';
import '../../src/widgets/dashboard/index.js';
import '../../src/widgets/indicator/index.js';
import '../../src/widgets/sources/index.js';
import { beyond } from './support/beyond.js';
import { feed, type Json } from './support/cards.js';
import { redrawn } from './support/engine.js';
import { mountIn, unmountAll } from './support/fixtures.js';

/** One word of 120 letters, as a careless or hostile author writes it. */
const LONG = 'Incommensurablement'.repeat(7).slice(0, 120);

/** Every text of an author's is one long word. */
const hostile: Json = {
  version: '1.0',
  organisation: { name: LONG, role: 'siae', kind: 'EI' },
  territory: 'dep:39',
  period: '2025',
  source: 'bilan',
  sources: [
    { id: 'bilan', title: LONG, publisher: LONG, date: '2026-02-01', url: 'https://example.org/bilan', licence: LONG, method: LONG },
  ],
  credits: [{ name: LONG, role: LONG, statement: LONG }],
  licence: LONG,
  indicators: [
    {
      id: 'x-part',
      label: LONG,
      type: 'taux',
      unit: 'pourcent',
      population: 'personnes',
      counted: LONG,
      numerator: 15,
      denominator: 26,
      value: 57.7,
      references: [{ label: LONG, value: 44, period: '2025' }],
      target: { value: 60, period: '2026' },
    },
    {
      id: 'x-quantity',
      label: LONG,
      unit: { symbol: LONG, label: LONG, one: LONG, many: LONG },
      value: 144_600,
      references: [{ label: LONG, value: 90, period: '2025' }],
    },
    { id: 'x-count', label: LONG, unit: 'personnes', population: 'personnes', value: 144_600_000 },
    { id: 'x-other', label: LONG, unit: 'personnes', population: 'personnes', value: 400, note: LONG },
    { id: 'x-share', label: LONG, type: 'taux', unit: 'pourcent', value: 40, n: 2000 },
  ],
};

describe('long words', () => {
  const mount = mountIn('client');
  afterEach(() => {
    unmountAll();
    document.documentElement.removeAttribute('style');
  });

  const widgets: [string, string, Record<string, string>][] = [
    ['a card', 'impact-indicator', { indicator: 'x-part' }],
    ['a card of a quantity', 'impact-indicator', { indicator: 'x-quantity' }],
    ['a gauge', 'impact-indicator', { indicator: 'x-part', variant: 'gauge' }],
    ['a dashboard', 'impact-dashboard', {}],
    ['a strip', 'impact-dashboard', { layout: 'strip', indicators: 'x-count x-part x-quantity' }],
    ['sources', 'impact-sources', {}],
  ];
  for (const [name, tag, attributes] of widgets) {
    for (const width of [320, 840, 1200]) {
      it(`do not reach beyond ${name} of ${width} pixels`, async () => {
        const widget = await mount(tag, { feed: hostile, attributes, now: '2026-11-23' });
        widget.style.width = `${width}px`;
        await redrawn();
        expect(beyond(widget)).to.deep.equal([]);
      });
    }
  }

  for (const width of [320, 700]) {
    it(`nor does text at 200 % in a place of ${width} pixels`, async () => {
      document.documentElement.style.fontSize = '200%';
      for (const [tag, attributes] of [
        ['impact-dashboard', {}],
        ['impact-indicator', { indicator: 'freins-leves' }],
        ['impact-indicator', { indicator: 'sorties-dynamiques' }],
      ] as const) {
        const widget = await mount(tag, { feed: await feed('atelier-des-berges-fictif'), attributes, now: '2026-11-23' });
        widget.style.width = `${width}px`;
        await redrawn();
        expect(beyond(widget), `${tag} ${JSON.stringify(attributes)}`).to.deep.equal([]);
      }
    });
  }

  it('and words of a breakdown are whole, at 200 % in a place of 320 pixels', async () => {
    document.documentElement.style.fontSize = '200%';
    const widget = await mount('impact-indicator', {
      feed: await feed('etude-avise-2016'),
      attributes: { indicator: 'salaries-en-parcours' },
      now: '2026-11-23',
    });
    widget.style.width = '320px';
    await redrawn();
    const broken = [...widget.shadowRoot!.querySelectorAll('.row .name')].flatMap((name) => {
      const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode() as Text;
      return [...text.data.matchAll(/[\p{L}’]+/gu)].filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1;
      });
    });
    expect(broken.map(String)).to.deep.equal([]);
  });
});
