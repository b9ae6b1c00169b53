import { expect } from '@open-wc/testing';
import '../../../src/widgets/progress/index.js';
import * as cases from '../../fixtures/progress.js';
import { beyond } from '../support/beyond.js';
import { startCalendar, stopCalendar, TODAY, type Json } from '../support/cards.js';
import { redrawn, setViewport } from '../support/engine.js';
import { mountIn, unmountAll } from '../support/fixtures.js';

const mount = mountIn('client');

/** Documents among what makes them. */
const hard = Object.entries(cases).filter((entry): entry is [string, Json] => typeof entry[1] !== 'function');

describe('the layout of a before and after', () => {
  before(async () => {
    stopCalendar();
    await setViewport({ width: 1700, height: 900 });
  });
  after(async () => {
    startCalendar();
    await setViewport({ width: 800, height: 600 });
  });
  afterEach(() => {
    unmountAll();
    document.documentElement.removeAttribute('style');
  });

  for (const [name, feed] of hard) {
    it(`stays within its place, whatever its width and the size of its text: ${name}`, async () => {
      const widget = await mount('impact-progress', { feed, now: TODAY, attributes: { lang: 'fr' } });
      for (const size of ['100%', '200%']) {
        document.documentElement.style.fontSize = size;
        for (const width of [280, 460, 640, 760, 1000, 1600]) {
          widget.parentElement!.style.width = `${width}px`;
          await redrawn();
          expect(beyond(widget), `${size} at ${width}`).to.deep.equal([]);
        }
      }
    });
  }
});
