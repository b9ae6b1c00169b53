import { describe, expect, it } from 'vitest';
import { loadWords, needsOf } from '../../../src/model/words.js';
import { figureModel } from '../../../src/model/withheld.js';
import { baseOf, footModel } from '../../../src/model/foot.js';
import { marksOf } from '../../../src/model/select.js';
import { lectureOf } from '../../../src/model/lecture.js';
import { loadPanel } from '../../../src/model/panel.js';
import { findingOf } from '../../../src/model/sentences.js';
import { said, type Told } from './said.js';
import { chosen, siae, type Case, type Json } from './support.js';

async function tell({ context, selection }: Case): Promise<Told> {
  const { indicator, observation, observationAt, at, breakdown, feed } = selection;
  const figure = observation && figureModel(context, indicator, observation, marksOf(feed, at, observationAt));
  const shown = observation ?? breakdown!.rows[0]!.observation;
  const { scope, base, sources } = footModel(context, shown, baseOf(context, shown, indicator));
  return {
    finding: findingOf(context, selection, figure).text,
    lecture: lectureOf(context, selection, figure, await loadPanel(context.words.language))?.text,
    foot: [scope, base, sources.map(({ text }) => text).join(', ')].filter(Boolean).join(' · '),
  };
}

describe.each(said)('$feed says of $indicator $territory', ({ feed, indicator, territory, fr, en }) => {
  it('its finding, its Lecture, its Champ and its source in French', async () => {
    expect(await tell(await chosen(feed, { indicator, territory }))).toEqual(fr);
  });

  it('the same in English', async () => {
    expect(await tell(await chosen(feed, { indicator, territory }, 'en'))).toEqual(en);
  });
});

describe('a finding', () => {
  const finding = async (document: Json, language = 'fr') => {
    const { context, selection } = await chosen(document, {}, language);
    const { indicator, observation, observationAt, at, feed } = selection;
    return findingOf(context, selection, observation && figureModel(context, indicator, observation, marksOf(feed, at, observationAt)));
  };

  it("is the author's own where there is one, with its figure filled in", async () => {
    const own = { fr: '{value} sortants vers l’emploi', en: '{value} leavers into work' };
    expect(await finding(siae({ id: 'sorties', value: 30, finding: own }))).toEqual({ text: '30 sortants vers l’emploi' });
    expect(await finding(siae({ id: 'sorties', value: 30, finding: own }), 'en')).toEqual({ text: '30 leavers into work' });
  });

  it('carries its language where the reader has another', async () => {
    expect(await finding(siae({ id: 'sorties', value: 30, finding: 'Trente personnes sont sorties' }), 'en')).toEqual({
      text: 'Trente personnes sont sorties',
      lang: 'fr',
    });
  });

  it.each([
    ['Les Jardins du Lac', 'salaries-en-parcours', { value: 30 }, 'Les Jardins du Lac ont accompagné 30 salariés en parcours'],
    ['Les Jardins du Lac', 'sorties-dynamiques', { numerator: 15, denominator: 26 }, 'Aux Jardins du Lac, 15\u00a0sortants sur\u00a026 ont connu une sortie dynamique'],
    ['Le Relais', 'sorties-dynamiques', { numerator: 1, denominator: 26 }, 'Au Relais, 1\u00a0sortant sur\u00a026 a connu une sortie dynamique'],
    ['Lessive', 'sorties-dynamiques', { numerator: 0, denominator: 26 }, 'À Lessive, 0\u00a0sortant sur\u00a026 a connu une sortie dynamique'],
  ])('agrees with its number and with the article of %s', async (name, id, figure, text) => {
    expect(await finding(siae({ id, ...figure }, { organisation: { name, role: 'siae', kind: 'ACI' } }))).toEqual({ text });
  });

  it('is the label alone where the figure is withheld: no word tells its size', async () => {
    const { text } = await finding(siae({ id: 'sorties-dynamiques', numerator: 4, denominator: 8, value: 50 }));
    expect(text).toBe('Taux de sorties dynamiques');
  });

  it('uses no verb of success for a figure that nobody followed up', async () => {
    const neutral = await finding(
      siae({ id: 'x-emploi', label: 'En emploi un an après', unit: 'pourcent', value: 60, n: 400, level: 'resultats' }),
    );
    expect(neutral.text).toBe('En emploi un an après');
  });

  it('leaves a place out where it is said above', async () => {
    const { context, selection } = await chosen('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques' });
    const figure = figureModel(context, selection.indicator, selection.observation!, []);
    expect(findingOf(context, selection, figure, { place: undefined }).text).toBe(
      'Plus de deux sortants sur cinq ont connu une sortie dynamique',
    );
  });

  it('says the number where no simple fraction is true', async () => {
    expect((await finding(siae({ id: 'sorties-dynamiques', value: 98, n: 400 }))).text).toBe(
      'À La Fabrique, 98\u202f% des sortants ont connu une sortie dynamique',
    );
  });
});

describe('a language without dictionaries', () => {
  it('is read in French', async () => {
    const { context, selection } = await chosen('juratri', {}, 'pt-BR');
    expect(findingOf(context, selection, figureModel(context, selection.indicator, selection.observation!, [])).text).toContain(
      'salariés en parcours',
    );
  });

  it('is told from one with a region: en-GB is English', async () => {
    const { context } = await chosen('juratri', {}, 'en-GB');
    expect(context.words.language).toBe('en');
  });
});

describe('the words that a feed needs', () => {
  it('are the names of territories only where the feed does not name them itself', async () => {
    const named = await chosen(siae({ id: 'sorties', value: 30, territory: 'dep:39' }, { labels: { 'dep:39': 'Le Jura' } }));
    expect(needsOf(named.selection).files).toEqual(['labels/portee/sorties']);
    expect(named.context.words.territory('dep:39')).toBeUndefined();
    const unnamed = await chosen(siae({ id: 'sorties', value: 30, territory: 'dep:39' }));
    expect(needsOf(unnamed.selection).files).toEqual(['labels/portee/sorties', 'territories/27']);
    expect(unnamed.context.words.territory('dep:39')?.name).toBe('Jura');
  });

  it('never come from the prototype of an object', async () => {
    const { selection } = await chosen(siae({ id: 'constructor', label: 'x', unit: 'personnes', value: 30 }));
    expect(needsOf(selection).files).toEqual([]);
    const words = await loadWords('constructor', { files: [] });
    expect(words.language).toBe('fr');
    expect(words.indicator('toString')).toBeUndefined();
  });
});
