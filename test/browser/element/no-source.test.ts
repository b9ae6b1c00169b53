import { expect } from '@open-wc/testing';
import type { ImpactErrorEvent } from '../../../src/element/events.js';
import '../../../src/widgets/indicator/index.js';
import { add, removeAdded, shown, siae, widgetIn, words } from '../support/cards.js';

describe('a widget without any feed', () => {
  afterEach(removeAdded);

  it('keeps the page’s own content, and tells its author after a while what is missing', async function () {
    this.timeout(10_000);
    const widget = widgetIn(add('<impact-indicator scr="feed.json" lang="fr"><p>48 % des sortants.</p></impact-indicator>'));
    const { code, message } = await new Promise<ImpactErrorEvent['detail']>((resolve) =>
      widget.addEventListener('impact-error', (event) => resolve((event).detail), { once: true }));
    expect(code).to.equal('no-source');
    expect(message).to.match(/^<impact-indicator> n’a pas de données.: donnez-lui «.src.»/);
    expect(widget.state).to.equal('pending');
    expect(words(widget)).to.equal('48 % des sortants.');
    widget.feed = siae({ id: 'salaries-en-parcours', value: 64 });
    await shown(widget, '64');
  });

  it('says nothing where the feed comes a little later', async () => {
    const widget = widgetIn(add('<impact-indicator lang="fr"></impact-indicator>'));
    let failed = false;
    widget.addEventListener('impact-error', () => (failed = true));
    await widget.updateComplete;
    widget.feed = siae({ id: 'salaries-en-parcours', value: 64 });
    await shown(widget, '64');
    await new Promise((resolve) => setTimeout(resolve, 3200));
    expect(failed).to.equal(false);
  }).timeout(10_000);
});
