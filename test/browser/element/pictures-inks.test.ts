import { expect } from '@open-wc/testing';
import type { ImpactExportEvent } from '../../../src/element/events.js';
import '../../../src/all.js';
import { barriers, withProgress } from '../../fixtures/progress.js';
import { button, feed, startCalendar, stopCalendar, TODAY, type Json } from '../support/cards.js';
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
