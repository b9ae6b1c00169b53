import { expect } from '@open-wc/testing';
import { paletteOf, presets, themes } from '../../../src/bin/palettes.js';
import type { ImpactExportEvent } from '../../../src/element/events.js';
import '../../../src/all.js';
import { hexOf } from '../../../src/element/palette.js';
import { INKS, type Palette } from '../../../src/export/picture.js';
import { barriers, withProgress } from '../../fixtures/progress.js';
import { button, feed, startCalendar, stopCalendar, TODAY, type Json } from '../support/cards.js';
import { engine } from '../support/engine.js';
import { mountIn, unmountAll } from '../support/fixtures.js';

const mount = mountIn('client');

describe('the inks of pictures', () => {
  before(stopCalendar);
  after(startCalendar);
  afterEach(unmountAll);

  const svgOf = async (tag: string, given: Json, attributes: Readonly<Record<string, string>>): Promise<string> => {
    const widget = await mount<HTMLElement>(tag, { feed: given, now: TODAY, attributes: { lang: 'fr', controls: 'svg', ...attributes } });
    const exported = new Promise<ImpactExportEvent['detail']>((resolve) => {
      widget.addEventListener('impact-export', (event) => (event.preventDefault(), resolve(event.detail)), { once: true });
    });
    button(widget, 'SVG').click();
    return (await exported).content;
  };

  it('are colours of the widget: none falls back to black where its style sheets have no such colour', async () => {
    const berges = await feed('atelier-des-berges-fictif');
    const cohort = await (await fetch('/test/fixtures/pathways/cohorte-fictive.json')).json() as Json;
    const partly = withProgress(barriers([{ code: 'mobilite', identified: 41, removed: 20, partly: 9 }, { code: 'logement', identified: 20, removed: 8 }]));
    const cases: readonly (readonly [string, Json, Readonly<Record<string, string>>])[] = [
      ['impact-progress', partly, {}], ...['freins', 'competences', 'formation'].map((progress) => ['impact-progress', berges, { progress }] as const),
      ['impact-pathway', berges, {}], ['impact-pathway', cohort, {}], ['impact-pathway', await feed('juratri'), {}], ['impact-factors', berges, {}], ['impact-partners', berges, {}], ['impact-quote', berges, {}],
    ];
    for (const [tag, given, attributes] of cases) expect(await svgOf(tag, given, attributes), `${tag} ${JSON.stringify(attributes)}`).not.to.match(/"#000(000)?"/);
  });

  it('have the tint of the page for what is partly lifted', async () => {
    const partly = withProgress(barriers([{ code: 'mobilite', identified: 41, removed: 20, partly: 9 }]));
    expect(new Set((await svgOf('impact-progress', partly, {})).match(/<path[^>]*fill="#\w+"/g)?.map((one) => one.slice(-8))).size).to.equal(3);
  });
});

describe('the colours that the command draws with', () => {
  afterEach(unmountAll);

  /** What a browser computes of the widget's own style sheets; what its kind of widget does not have is left out. */
  const computed = (widget: HTMLElement): Partial<Palette> => {
    const probe = document.createElement('i');
    widget.shadowRoot!.append(probe);
    const colours = INKS.flatMap((ink) => {
      const property = `--_${ink.replace(/^c(?=\d)/, '')}`;
      if (!getComputedStyle(probe).getPropertyValue(property)) return [];
      probe.style.color = `color-mix(in srgb, var(${property}) 100%, transparent)`;
      return [[ink, hexOf(getComputedStyle(probe).color)!] as const];
    });
    probe.remove();
    return Object.fromEntries(colours);
  };

  const channels = (hex = ''): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

  /** By how many of 255 steps the two differ at most: engines round differently. */
  const farthest = (palette: Palette, mixed: Partial<Palette>): number =>
    Math.max(...INKS.filter((ink) => mixed[ink]).flatMap((ink) => channels(palette[ink]).map((value, index) => Math.abs(value - channels(mixed[ink])[index]!))));

  for (const [tag, name, attributes, least] of [
    ['impact-indicator', 'atelier-des-berges-fictif', {}, 9],
    ['impact-map', 'bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques' }, 14],
    ['impact-pathway', 'bourgogne-franche-comte-2022', {}, 11],
    ['impact-simulator', 'atelier-des-berges-fictif', {}, 9],
  ] as const) {
    it(`are those that a browser mixes from the tokens, in every preset, light and dark: ${tag}`, async () => {
      const given = await feed(name);
      for (const preset of presets) for (const theme of themes) {
        const widget = await mount<HTMLElement>(tag, { feed: given, attributes: { lang: 'fr', preset, theme, ...attributes } });
        const mixed = computed(widget);
        expect(Object.keys(mixed), `${preset}, ${theme}`).to.have.length.at.least(least);
        if (engine === 'Chromium') expect(paletteOf(tag, preset, theme), `${preset}, ${theme}`).to.include(mixed);
        else expect(farthest(paletteOf(tag, preset, theme), mixed), `${preset}, ${theme}`).to.be.at.most(1);
        unmountAll();
      }
    });
  }
});
