import { expect } from '@open-wc/testing';
import '../../../src/widgets/map/index.js';
import type { ImpactMap } from '../../../src/widgets/map/map.js';
import { button, feed as fixture, part, startCalendar, stopCalendar, until, words } from '../support/cards.js';
import { boxOf } from '../support/boxes.js';
import { emulateMedia, printedAfter, setViewport } from '../support/engine.js';
import { bothFixtures, mountIn, unmountAll } from '../support/fixtures.js';
import { everywhere, mapIn, rates } from './given.js';
import { demoFeed, options, root, shape } from './used.js';

before(async () => {
  stopCalendar();
  await setViewport({ width: 1700, height: 1200 });
});
after(async () => {
  startCalendar();
  await setViewport({ width: 800, height: 600 });
});
const ordinary = { colorScheme: 'light', forcedColors: 'none', media: 'screen', reducedMotion: 'reduce' } as const;

const colour = (element: Element, property: string): string => getComputedStyle(element).getPropertyValue(property);
const frameOnScreen = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) await new Promise(requestAnimationFrame);
};

/** The lightness of a computed colour, 0 to 1. */
function lightness(value: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return (0.2126 * red! + 0.7152 * green! + 0.0722 * blue!) / 255;
}

const kinds: Readonly<Record<string, () => Promise<readonly [unknown, Readonly<Record<string, string>>]>>> = {
  classes: async () => [await demoFeed(), { indicator: 'acces-formation' }],
  circles: async () => [await demoFeed(), { indicator: 'structures' }],
  'few territories': async () => [await fixture('bourgogne-franche-comte-2022'), { indicator: 'sorties-dynamiques' }],
  'classes, in English': async () => [await demoFeed(), { indicator: 'acces-formation', lang: 'en' }],
};

/** Words that stand out of the map's own place, or are cut off. */
function clipped(map: ImpactMap): string[] {
  const { left, right } = root(map).querySelector('.widget')!.getBoundingClientRect();
  const out: string[] = [];
  for (const element of root(map).querySelectorAll<HTMLElement | SVGElement>('text, p, h3, li, span, b, button, label, input, dt, dd')) {
    const box = boxOf(element);
    if (!box.width || element.closest('.unseen') || getComputedStyle(element).visibility === 'hidden') continue;
    // The buttons under the drawing begin a little before its edge, so that their words stand on it.
    if (box.left < left - 11 || box.right > right + 1) out.push(`${words(element).slice(0, 40)} (${Math.round(box.left - left)} to ${Math.round(box.right - right)})`);
    if (element instanceof HTMLElement && element.localName !== 'input' && getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1) out.push(`${words(element).slice(0, 40)}, wider than its place`);
  }
  return out;
}

describe('the layout of a map', () => {
  afterEach(async () => {
    await emulateMedia(ordinary);
    document.documentElement.removeAttribute('style');
    unmountAll();
  });

  for (const [what, make] of Object.entries(kinds)) {
    it(`never scrolls sideways and cuts no word off, from 280 to 1600 pixels, nor at 200 % text: ${what}`, async () => {
      const map = await mapIn(mountIn('client'))(...(await make()));
      for (const width of [280, 320, 400, 560, 640, 720, 900, 1200, 1600]) {
        for (const text of ['100%', '200%']) {
          document.documentElement.style.fontSize = text;
          map.parentElement!.style.width = `${width}px`;
          await frameOnScreen();
          const widget = root(map).querySelector('.widget')!;
          expect(widget.scrollWidth, `${width} px, ${text}`).to.be.at.most(widget.clientWidth + 1);
          expect(clipped(map), `${width} px, ${text}`).to.deep.equal([]);
        }
      }
    });
  }

  it('keeps the base of each of few territories in one piece, however narrow it is', async () => {
    const map = await mapIn(mountIn('client'))(await fixture('bourgogne-franche-comte-2022'), { indicator: 'sorties-dynamiques' });
    for (const width of [240, 280, 320, 400, 640]) {
      map.parentElement!.style.width = `${width}px`;
      await frameOnScreen();
      for (const base of root(map).querySelectorAll('.row .base')) if (words(base)) expect(base.getBoundingClientRect().height, `${width} px: ${words(base)}`).to.be.below(30);
    }
  });

  it('keeps its table, its panel and its method within 280 pixels, the table in a place of its own', async () => {
    const map = await mapIn(mountIn('client'))(await demoFeed(), { indicator: 'acces-formation' });
    map.parentElement!.style.width = '280px';
    shape(map, 'dep:71').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await until(() => root(map).querySelector('.territory'), 'no panel');
    button(map, 'Méthode').click();
    await until(() => root(map).querySelector('[part="method"]'), 'no method');
    await frameOnScreen();
    expect(clipped(map)).to.deep.equal([]);
    button(map, 'Tableau').click();
    await until(() => root(map).querySelector('[part="table"]'), 'no table');
    const widget = root(map).querySelector('.widget')!;
    expect(widget.scrollWidth).to.be.at.most(widget.clientWidth + 1);
    expect(getComputedStyle(part(map, 'table')).overflowX).to.equal('auto');
  });

  for (const [what, make] of Object.entries(kinds)) it(`lets nothing that it says stand on something else that it says: ${what}`, async () => {
    const map = await mapIn(mountIn('client'))(...(await make()));
    for (const width of [280, 400, 720, 1000, 1100, 1300, 1600]) {
      map.parentElement!.style.width = `${width}px`;
      await frameOnScreen();
      const texts = [...root(map).querySelectorAll('.insets text, .columns .edge, .columns .count, .strip text, .circle-words text')].map((element) => ({ element, box: boxOf(element) })).filter(({ box }) => box.width);
      for (const [at, { element, box }] of texts.entries())
        for (const { element: other, box: beside } of texts.slice(at + 1)) {
          const across = Math.min(box.right, beside.right) - Math.max(box.left, beside.left);
          const down = Math.min(box.bottom, beside.bottom) - Math.max(box.top, beside.top);
          expect(across > 1 && down > 3, `${width} px: ${words(element)} on ${words(other)}`).to.equal(false);
        }
    }
  });

  it('makes its words twice as large where the reader asks for it', async () => {
    const map = await mapIn(mountIn('client'))(await demoFeed(), { indicator: 'acces-formation' });
    const sizes = (): number[] => ['.subject', '.legend-title', '.words text', '.foot, .full-foot'].map((one) => parseFloat(colour(root(map).querySelector(one)!, 'font-size')));
    const before = sizes();
    document.documentElement.style.fontSize = '200%';
    for (const [at, size] of sizes().entries()) expect(size, String(at)).to.be.closeTo(2 * before[at]!, 0.5);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has classes that go from the ground's own lightness to the other end, each apart from the next: ${theme}`, async () => {
      const map = await mapIn(mountIn('client'))(await demoFeed(), { indicator: 'acces-formation', theme });
      const steps = [1, 2, 3, 4, 5].map((at) => lightness(colour(root(map).querySelector(`.c${at}`)!, 'fill')));
      const apart = steps.slice(1).map((step, at) => (theme === 'light' ? steps[at]! - step : step - steps[at]!));
      for (const gap of apart) expect(gap, steps.join()).to.be.above(0.05);
    });
  }

  it('tells classes, what is not published and what is not there apart where the reader forces colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const map = await mapIn(mountIn('client'))(await demoFeed(), { indicator: 'acces-formation' });
    await until(() => options(map).length === 101, 'not drawn');
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'CanvasText';
    const text = colour(probe, 'color');
    probe.remove();
    for (const [line, isText] of [['dark', true], ['coast', true], ['light', false]] as const) expect(colour(root(map).querySelector(`.lines .${line}`)!, 'stroke') === text, line).to.equal(isText);
    const fills = ['.c1', '.c2', '.c3', '.c4', '.c5', '.secret', '.missing'].map((one) => colour(root(map).querySelector(`.shapes ${one}`)!, 'fill'));
    // What is not published has its lozenge on the ground.
    expect(new Set(fills).size, fills.join()).to.be.at.least(6);
    expect(root(map).querySelectorAll('.words svg path')).to.have.length(6);
    const all = [...root(map).querySelectorAll('.words > text')].filter((word) => word.textContent);
    // On the two darkest classes, words are of the ground's own colour.
    expect(new Set(all.filter(({ classList }) => !classList.contains('strong')).map((word) => colour(word, 'fill')))).to.deep.equal(new Set([text]));
    expect(all.some(({ classList }) => classList.contains('strong'))).to.equal(true);
  });

  it('is printed with its drawing and its legend, without buttons and without a search', async () => {
    const map = await mapIn(mountIn('client'))(rates(await everywhere((_, at) => 30 + (at % 20))));
    await emulateMedia({ media: 'print' });
    for (const controls of root(map).querySelectorAll('[part="controls"], [part="search"]')) expect((controls as HTMLElement).checkVisibility(), controls.className).to.equal(false);
    expect(part(map, 'map').checkVisibility()).to.equal(true);
    for (const one of [shape(map, 'dep:71'), root(map).querySelector('.columns rect')!]) expect(colour(one, 'print-color-adjust')).to.equal('exact');
    expect(printedAfter(part(map, 'foot').querySelector('a')!)).to.contain('example.org/bilan');
    shape(map, 'dep:71').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await until(() => root(map).querySelector('.territory'), 'no panel');
    expect(root(map).querySelector('.territory button')!.checkVisibility()).to.equal(false);
  });

  it('is printed light, whatever its theme and its page are', async () => {
    const themed = await mapIn(mountIn('client'))(await demoFeed(), { indicator: 'acces-formation', theme: 'dark' });
    const dark = lightness(colour(root(themed).querySelector('.title')!, 'color'));
    await emulateMedia({ media: 'print' });
    expect(lightness(colour(root(themed).querySelector('.title')!, 'color'))).to.be.below(0.2).and.below(dark);
    const steps = [1, 5].map((at) => lightness(colour(root(themed).querySelector(`.c${at}`)!, 'fill')));
    expect(steps[0]).to.be.above(steps[1]!);
    document.documentElement.style.colorScheme = 'dark';
    const plain = await mapIn(mountIn('client'))(await demoFeed(), { indicator: 'acces-formation' });
    expect(lightness(colour(root(plain).querySelector('.title')!, 'color'))).to.be.below(0.2);
  });

  it('does not fade in for readers who want no motion, and does for the others', async () => {
    const map = await mapIn(mountIn('client'))(await demoFeed(), { indicator: 'acces-formation' });
    const article = root(map).querySelector('article')!;
    expect(colour(article, 'animation-name')).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(colour(article, 'animation-name')).not.to.equal('none');
  });
});

bothFixtures('the place of a map', (mount) => {
  const wide = async (pixels: number): Promise<ImpactMap> => {
    const map = await mapIn(mount)(await demoFeed(), { indicator: 'acces-formation' });
    map.parentElement!.style.width = `${pixels}px`;
    await frameOnScreen();
    return map;
  };

  it('decides its layout, not the window: the legend below the drawing at 400 pixels, beside it at 1000', async () => {
    const narrow = await wide(400);
    expect(part(narrow, 'legend').getBoundingClientRect().top).to.be.at.least(part(narrow, 'map').getBoundingClientRect().bottom);
    unmountAll();
    const roomy = await wide(1000);
    expect(part(roomy, 'legend').getBoundingClientRect().left).to.be.at.least(part(roomy, 'map').getBoundingClientRect().right);
  });

  it('has more values on its shapes the wider it is, and all of those that are seen fit into theirs', async () => {
    const shown = (map: ImpactMap): SVGTextElement[] => [...root(map).querySelectorAll<SVGTextElement>('.words > text')].filter((text) => getComputedStyle(text).display !== 'none');
    const counts: number[] = [];
    for (const width of [300, 700, 1200]) {
      const map = await wide(width);
      counts.push(shown(map).length);
      unmountAll();
    }
    expect(counts[0]).to.be.below(counts[1]!);
    expect(counts[1]).to.be.at.most(counts[2]!);
  });
});
