import { expect } from '@open-wc/testing';
import { add, feed, part, removeAdded, until, widgetIn } from '../support/cards.js';
import '../../../src/widgets/indicator/index.js';

describe('a widget far from the screen', () => {
  afterEach(removeAdded);

  it('is drawn at once, and laid out a moment later with no scrolling', async () => {
    const holder = add(
      '<div style="height: 5000px"></div><impact-indicator indicator="salaries-en-parcours" lang="fr"></impact-indicator>',
    );
    const widget = widgetIn(holder);
    widget.feed = await feed('juratri');
    await until(() => widget.state === 'ready');
    // Read without making the engine lay out what it skips.
    expect(widget.shadowRoot!.textContent).to.contain('100');
    const laidOut = (): boolean => part(widget, 'figure').checkVisibility({ contentVisibilityAuto: true });
    await until(laidOut);
    const { height } = widget.getBoundingClientRect();
    expect(height).to.be.closeTo(widget.shadowRoot!.querySelector('article')!.getBoundingClientRect().height, 1);
    expect(getComputedStyle(widget).contentVisibility).to.equal('visible');
  });
});
