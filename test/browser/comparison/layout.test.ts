import { expect } from '@open-wc/testing';
import type { ImpactComparison } from '../../../src/widgets/comparison/comparison.js';
import '../../../src/widgets/comparison/index.js';
import { feed, part } from '../support/cards.js';
import { redrawn } from '../support/engine.js';
import { mountIn, unmountAll } from '../support/fixtures.js';

const FORMS = [
  ['etude-avise-2016', { indicator: 'chomage-qpv' }],
  ['etude-avise-2016', { indicator: 'chomage-qpv', by: 'category' }],
  ['bourgogne-franche-comte-2022', { indicator: 'sorties-emploi-durable' }],
  ['atelier-des-berges-fictif', { indicator: 'sorties-dynamiques', by: 'territory' }],
] as const;

const mount = mountIn('client');

/** Words and marks that reach beyond the widget, pixels. */
function beyond(widget: Element): number {
  const { left, right } = widget.getBoundingClientRect();
  const parts = [...widget.shadowRoot!.querySelectorAll('text, circle, span, b, p')].map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0);
  return Math.max(...parts.map((one) => Math.max(left - one.left, one.right - right)));
}

describe('<impact-comparison> in its place', () => {
  afterEach(unmountAll);

  for (const width of [280, 480, 800, 1200]) {
    it(`stays within ${width} pixels in each form`, async () => {
      for (const [name, attributes] of FORMS) {
        const widget = await mount<ImpactComparison & HTMLElement>('impact-comparison', { feed: await feed(name), attributes: { lang: 'fr', ...attributes } });
        widget.parentElement!.style.width = `${width}px`;
        await redrawn();
        expect(beyond(widget), `${name} ${JSON.stringify(attributes)}`).to.be.below(8);
      }
    });
  }

  it('stands beside its gap where it is wide, above it where it is narrow', async () => {
    const widget = await mount<ImpactComparison & HTMLElement>('impact-comparison', { feed: await feed('etude-avise-2016'), attributes: { indicator: 'chomage-qpv' } });
    const plot = widget.shadowRoot!.querySelector('.plot')!;
    widget.parentElement!.style.width = '1000px';
    await redrawn();
    expect(part(widget, 'gap').getBoundingClientRect().left).to.be.above(plot.getBoundingClientRect().right);
    widget.parentElement!.style.width = '400px';
    await redrawn();
    expect(part(widget, 'gap').getBoundingClientRect().top).to.be.above(plot.getBoundingClientRect().bottom);
  });
});
