import { expect } from '@open-wc/testing';
import '../../../src/widgets/feed/index.js';
import '../../../src/widgets/indicator/index.js';
import { add, feed, figure, part, removeAdded, shown, widgetIn } from '../support/cards.js';

describe('a widget that moves in the page', () => {
  afterEach(removeAdded);

  it('keeps its figure, its nodes and asks for nothing', async () => {
    const holder = add('<impact-indicator src="/test/fixtures/feeds/juratri.json"></impact-indicator>');
    const widget = widgetIn(holder);
    await shown(widget, 'plus de 100');
    const title = part(widget, 'title');
    const other = add('<main></main>');
    other.firstElementChild!.append(widget);
    await widget.updateComplete;
    expect(part(widget, 'title')).to.equal(title);
    expect(figure(widget)).to.equal('plus de 100');
  });

  it('takes the feed of the provider that it comes to', async () => {
    const [from, to] = [
      add('<impact-feed src="/test/fixtures/feeds/juratri.json"><impact-indicator></impact-indicator></impact-feed>'),
      add('<impact-feed src="/test/fixtures/feeds/transilien-2021.json"></impact-feed>'),
    ];
    const widget = widgetIn(from);
    await shown(widget, 'plus de 100');
    to.firstElementChild!.append(widget);
    await shown(widget, '8,4 M€');
  });

  it('shows what its provider has come to hold while it was away', async () => {
    const holder = add('<impact-feed src="/test/fixtures/feeds/juratri.json"><impact-indicator></impact-indicator></impact-feed>');
    const widget = widgetIn(holder);
    const provider = holder.querySelector('impact-feed')!;
    await shown(widget, 'plus de 100');
    widget.remove();
    provider.src = '/test/fixtures/feeds/transilien-2021.json';
    provider.append(widget);
    await shown(widget, '8,4 M€');
  });

  it('has a feed given before it was upgraded', async () => {
    const element = document.implementation.createHTMLDocument('').createElement('impact-indicator');
    element.feed = await feed('juratri');
    const holder = add('');
    holder.append(element);
    await shown(element, 'plus de 100');
  });
});
