import { expect } from '@open-wc/testing';
import '../../../src/widgets/indicator/index.js';
import { button, cardIn, feed, part, startCalendar, stopCalendar, until, words, type Json } from '../support/cards.js';
import { boxOf } from '../support/boxes.js';
import { redrawn, sendKeys } from '../support/engine.js';
import { accessibilityTree, bothFixtures } from '../support/fixtures.js';

before(stopCalendar);
after(startCalendar);

bothFixtures('a line over time, by keyboard', (mount) => {
  const card = cardIn(mount);
  const trend = () => card('etude-avise-2016', { indicator: 'salaries-en-parcours' });
  const options = (widget: Element) => [...widget.shadowRoot!.querySelectorAll<SVGElement>('[role="option"]')];
  const stops = (widget: Element) => options(widget).filter((option) => option.getAttribute('tabindex') === '0');
  const focused = (widget: Element) => options(widget).indexOf(widget.shadowRoot!.activeElement as SVGElement);
  const keys = async (widget: HTMLElement & { updateComplete: Promise<unknown> }, ...all: string[]) => {
    for (const press of all) await sendKeys({ press });
    await widget.updateComplete;
  };

  it('is one tab stop, at the latest point', async () => {
    const widget = await trend();
    expect(options(widget)).to.have.length(7);
    expect(stops(widget).map((option) => options(widget).indexOf(option))).to.deep.equal([6]);
  });

  it('is entered and left with one press of Tab each', async () => {
    const widget = await trend();
    const before = document.createElement('button');
    widget.before(before);
    before.focus();
    await keys(widget, 'Tab');
    expect(focused(widget)).to.equal(6);
    await keys(widget, 'Tab');
    expect(focused(widget)).to.equal(-1);
    before.remove();
  });

  it('moves with arrows, Home and End, and stays at its ends', async () => {
    const widget = await trend();
    stops(widget)[0]!.focus();
    await keys(widget, 'ArrowLeft', 'ArrowUp');
    expect(focused(widget)).to.equal(4);
    await keys(widget, 'ArrowRight');
    expect(focused(widget)).to.equal(5);
    await keys(widget, 'Home', 'ArrowLeft');
    expect(focused(widget)).to.equal(0);
    await keys(widget, 'End', 'ArrowDown');
    expect(focused(widget)).to.equal(6);
    expect(stops(widget)).to.have.length(1);
    expect(options(widget).filter((option) => option.getAttribute('aria-selected') === 'true')).to.have.length(1);
  });

  it('reads the chosen point under the line', async () => {
    const widget = await trend();
    stops(widget)[0]!.focus();
    await keys(widget, 'Home', 'ArrowRight');
    expect(words(part(widget, 'mark').querySelector('.readout'))).to.equal('fin 2016 : environ 132 000');
  });

  it('moves nothing when it is entered', async () => {
    const widget = await trend();
    // Laid out wherever it stands: what is far from the screen has a height that is only guessed.
    widget.style.contentVisibility = 'visible';
    const { height } = widget.getBoundingClientRect();
    stops(widget)[0]!.focus();
    await keys(widget, 'Home');
    expect(words(part(widget, 'mark').querySelector('.readout'))).not.to.equal('');
    expect(widget.getBoundingClientRect().height).to.equal(height);
  });

  for (const width of [280, 700]) {
    it(`stays within a place of ${width} pixels, its first and last points with their rings too, and its scale beside what is drawn`, async () => {
      const widget = await trend();
      widget.style.width = `${width}px`;
      await redrawn();
      const place = widget.getBoundingClientRect();
      for (const point of options(widget)) {
        const { left, right } = boxOf(point);
        expect(left).to.be.at.least(place.left);
        expect(right).to.be.at.most(place.right);
      }
      const drawn = Math.min(
        ...[...widget.shadowRoot!.querySelectorAll('.plot rect, .plot .line')].map((mark) => boxOf(mark).left),
      );
      for (const label of widget.shadowRoot!.querySelectorAll('.step')) expect(boxOf(label).right).to.be.at.most(drawn);
    });
  }

  it('is left with Escape', async () => {
    const widget = await trend();
    stops(widget)[0]!.focus();
    await keys(widget, 'ArrowLeft', 'Escape');
    expect(focused(widget)).to.equal(-1);
  });

  it('lets the page have the keys that it does not use', async () => {
    const widget = await trend();
    let prevented = true;
    widget.addEventListener('keydown', (event) => (prevented = event.defaultPrevented));
    stops(widget)[0]!.focus();
    await keys(widget, 'PageDown');
    expect(prevented).to.equal(false);
  });

  it('keeps a tab stop when another indicator has fewer points', async () => {
    const widget = await trend();
    stops(widget)[0]!.focus();
    await keys(widget, 'ArrowLeft');
    const shorter = structuredClone(await feed('etude-avise-2016')) as { indicators: Json[] };
    const { observations, ...rest } = shorter.indicators.find(({ id }) => id === 'salaries-en-parcours') as { observations: Json[] };
    const totals = observations.filter((one) => one['by'] === undefined).slice(-3);
    widget.feed = { ...shorter, indicators: [{ ...rest, observations: totals }] };
    await until(() => options(widget).length === 3);
    expect(stops(widget)).to.have.length(1);
  });

  it('is a listbox of named options for assistive technology', async () => {
    await trend();
    const tree = (await accessibilityTree('impact-indicator')).replaceAll(/[\u202f\u00a0]/g, ' ');
    expect(tree).to.contain('listbox "Salariés en parcours, 144 600 personnes, France, fin 2022"');
    expect(tree).to.contain('option "2013 : 127 600, moyenne mensuelle"');
    expect(tree).to.contain('option "fin 2022 : 144 600"');
  });

  it('has no more than twelve stops in all', async () => {
    const widget = await card('etude-avise-2016', { indicator: 'salaries-en-parcours', controls: 'read table method csv copy' });
    const reachable = widget.shadowRoot!.querySelectorAll('a[href], button, [tabindex="0"]');
    expect(reachable.length).to.be.at.most(12);
    expect(button(widget, 'Lire').tabIndex).to.equal(0);
  });
});
