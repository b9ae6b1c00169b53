import { expect } from '@open-wc/testing';
import { beyond } from '../support/beyond.js';
import { startCalendar, stopCalendar, TODAY } from '../support/cards.js';
import { emulateMedia, redrawn, setViewport } from '../support/engine.js';
import { mountIn, unmountAll, type Widget } from '../support/fixtures.js';
import { cases, feedOf, type Case } from './widgets.js';

const mount = mountIn('client');

/** One word of 120 letters, as a careless author writes it. */
const LONG = 'Incommensurablement'.repeat(7).slice(0, 120);

const settledFrame = async (widget: Widget): Promise<void> => {
  await widget.updateComplete;
  await redrawn();
};

async function placed(one: Case, width: number, given?: string): Promise<Widget> {
  const widget = await mount<Widget>(one.tag, { feed: await feedOf(one, given), attributes: { lang: 'fr', controls: 'read table method csv copy svg png', ...one.attributes }, now: TODAY });
  widget.parentElement!.style.width = `${width}px`;
  await settledFrame(widget);
  return widget;
}

describe('the layout of each widget of the study', () => {
  before(async () => {
    stopCalendar();
    await setViewport({ width: 1700, height: 900 });
  });
  after(async () => {
    startCalendar();
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen' });
  });
  afterEach(() => {
    unmountAll();
    document.documentElement.removeAttribute('style');
  });

  for (const one of cases) {
    describe(one.name, () => {
      for (const width of [280, 480, 800, 1200, 1600]) {
        it(`stays within its place of ${width} pixels`, async () => {
          expect(beyond(await placed(one, width))).to.deep.equal([]);
        });
      }

      it('and of 280 and 800 pixels with text at 200 %', async () => {
        document.documentElement.style.fontSize = '200%';
        for (const width of [280, 800]) expect(beyond(await placed(one, width)), String(width)).to.deep.equal([]);
      });

      it('and with a large serif font of the page', async () => {
        document.documentElement.style.fontFamily = 'Georgia, "Liberation Serif", serif';
        for (const width of [280, 640, 1000]) expect(beyond(await placed(one, width)), String(width)).to.deep.equal([]);
      });

      it('and with one long word for each text of its author', async () => {
        for (const width of [280, 640, 1200]) {
          const widget = await placed(one, width, LONG);
          expect(beyond(widget), `${widget.state} at ${width}`).to.deep.equal([]);
        }
      });

      it('does not move while it waits for the words of its table or of its method', async () => {
        const widget = await placed(one, 800);
        const { height } = widget.getBoundingClientRect();
        await settledFrame(widget);
        expect(widget.getBoundingClientRect().height).to.equal(height);
      });
    });
  }
});
