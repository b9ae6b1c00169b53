import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitName } from '../../../src/schema/common.js';
import type { DisclosedFeed } from '../../../src/honesty/types.js';
import * as bar from '../../../src/model/bar.js';
import * as breakdown from '../../../src/model/breakdown.js';
import * as gauge from '../../../src/model/gauge.js';
import * as seldom from '../../../src/model/seldom.js';
import * as trend from '../../../src/model/trend.js';
import { select, type Selection } from '../../../src/model/select.js';
import { loadWords, needsOf, needsOfWish } from '../../../src/model/words.js';
import { needsOfDashboard } from '../../../src/widgets/dashboard/dashboard-choice.model.js';
import { indicatorModel, needsOfIndicator, type Variant } from '../../../src/widgets/indicator/indicator.model.js';
import { FEEDS } from '../honesty/feeds.js';
import { feeds } from '../honesty/generated.js';
import { feedOf, siae, type Json } from './support.js';

const drawings = { trend, breakdown, gauge, bar, seldom };

/** Draws every indicator in every place with what it asks for, and with all words and all that is seldom. @returns how many needed no seldom word */
async function comparedWithAllWords(feed: DisclosedFeed, variants: readonly Variant[] = ['card', 'gauge'], languages: readonly string[] = ['fr', 'en']): Promise<number> {
  let usual = 0;
  for (const { id: indicator, observations } of feed.indicators) {
    for (const territory of new Set(observations.map((one) => one.territory))) {
      for (const variant of variants) {
        const request = { indicator, territory, variant };
        const { views, ...needs } = needsOfIndicator(feed, request);
        if (needs.usual) usual++;
        for (const language of languages) {
          const [words, all] = await Promise.all([loadWords(language, needs), loadWords(language, { files: needs.files })]);
          const given = Object.fromEntries(views.map((view) => [view, (drawings as Readonly<Record<string, object>>)[view]]));
          const model = indicatorModel({ feed, words }, request, given);
          expect(JSON.stringify(model), `${indicator} ${territory}`).toBe(JSON.stringify(indicatorModel({ feed, words: all }, request, { ...given, seldom })));
        }
      }
    }
  }
  return usual;
}

describe('what a card loads of a language', () => {
  it.each(FEEDS)('says of every figure of %s what all its words would say', async (name) => {
    await comparedWithAllWords(feedOf(name));
  });

  it('is little for a rate of one year, even an old one', async () => {
    const rate = { id: 'sorties-dynamiques', value: 58, n: 260, territory: 'dep:39' };
    expect(await comparedWithAllWords(feedOf(siae(rate)))).toBe(2);
    expect(await comparedWithAllWords(feedOf(siae(rate, { period: '2019' })))).toBe(2);
    expect(await comparedWithAllWords(feedOf(siae({ id: 'sorties', value: 30, period: '2024-12-31' })))).toBe(2);
    expect(await comparedWithAllWords(feedOf('bourgogne-franche-comte-2022'), ['card'])).toBeGreaterThan(20);
  });

  const twists: Record<string, Json> = {
    missing: { value: null, missing: 'non-collecte' },
    few: { numerator: 2, denominator: 6, value: 33.3 },
    'a base just large enough': { numerator: 50, denominator: 100, value: 50 },
    'a small base': { numerator: 15, denominator: 26, value: 57.7 },
    precision: { precision: 'au-moins' },
    estimate: { method: 'estimation' },
    period: { period: '2025-H1' },
    interval: { period: '2024/2025' },
    'one of two years': { period: '[2024..2025]' },
    date: { period: '2025-04-19' },
    target: { target: { value: 60, period: '2026' } },
    reference: { references: [{ label: 'Région', value: 42, period: '2024' }] },
    counted: { counted: { en: 'trainees' } },
    unknown: { counted: undefined, n: undefined },
    history: { observations: [{ value: 40, period: '2023' }, { value: 50, period: '2024' }, { value: 58, period: '2025' }] },
    parts: { observations: [{ value: 58, n: 260 }, { value: 50, n: 120, by: { sexe: 'femmes' } }, { value: 64, n: 140, by: { sexe: 'hommes' } }] },
    survey: { method: 'enquete' },
    quarters: { observations: [{ value: 40, n: 260, period: '2025-Q3' }, { value: 50, n: 260, period: '2025-Q4' }] },
    sensitive: { observations: [{ value: 58, n: 260 }, { value: 4, n: 260, by: { frein: 'sante' } }] },
  };

  it.each(Object.keys(twists))('is enough where one thing is not as usual: %s', async (name) => {
    await comparedWithAllWords(feedOf(siae({ id: 'sorties-dynamiques', value: 58, n: 260, ...twists[name] })));
  });

  it.each([...unitName.def.entries ? Object.values(unitName.def.entries) : []])('is enough for the unit %s', async (unit) => {
    for (const value of [0, 1, 12, 1_250_000, -3.5]) await comparedWithAllWords(feedOf(siae({ id: 'x', label: 'X', unit, value })), ['card']);
  });

  it('is enough for parts alone, each from a source of its own', async () => {
    const sources = [{ id: 'a', title: 'Bilan', publisher: 'DREETS' }, { id: 'b', title: 'Enquête', publisher: 'DREETS' }];
    const observations = sources.map(({ id: source }, index) => ({ value: 50, n: 260, source, by: { sexe: index ? 'femmes' : 'hommes' } }));
    await comparedWithAllWords(feedOf({ ...siae({ id: 'sorties-dynamiques', observations }), sources }));
  });

  it('is enough where neither the organisation nor the source has a name', async () => {
    await comparedWithAllWords(feedOf(siae({ id: 'sorties-dynamiques', value: 58, n: 260 }, { organisation: { role: 'siae' }, source: undefined, sources: [] })));
  });

  it('is enough for a unit of the author’s own', async () => {
    await comparedWithAllWords(feedOf(siae({ id: 'x', label: 'X', unit: { symbol: 'kWh', label: 'kilowattheures' }, value: 12 })));
  });

  it('is enough for any feed made from people, withheld figures and years included', async () => {
    await fc.assert(fc.asyncProperty(feeds, async ({ document }) => void (await comparedWithAllWords(feedOf(document), ['card'], ['fr']))), { numRuns: 60 });
  });

  it('is known from a card’s attributes where they name what the library names', () => {
    expect(needsOfWish('sorties-dynamiques', 'dep:39')).toEqual({ usual: true, files: ['labels/portee/sorties-dynamiques', 'territories/27'] });
    expect(needsOfWish('sorties-dynamiques', 'dep:39').files).toEqual(
      needsOfIndicator(feedOf('bourgogne-franche-comte-2022'), { indicator: 'sorties-dynamiques', territory: 'dep:39', variant: 'card' }).files,
    );
    for (const id of [undefined, '', 'constructor', 'my-own']) {
      for (const territory of [undefined, '', 'x:here', 'reg:99', 'com:39300']) expect(needsOfWish(id, territory).files).toEqual([]);
    }
  });

  it('grows with a caution on the figure, not with one elsewhere', () => {
    const feed = feedOf({ ...siae({ id: 'sorties', value: 30 }), indicators: [{ id: 'sorties', value: 30 }, { id: 'salaries-en-parcours', value: 40 }] });
    const selection = select(feed) as Selection;
    const marked = (path: string, level: 'caution' | 'tell' = 'caution', rule: 'H02' | 'H19' = 'H02') =>
      needsOf({ ...selection, feed: { ...feed, marks: [{ rule, level, path }] } }).usual;
    expect([marked('indicators[0]'), marked('indicators[0].observations[0]'), marked('')]).toEqual([false, false, false]);
    expect([marked('indicators[1]'), marked('indicators[0]', 'tell'), marked('indicators[0]', 'caution', 'H19')]).toEqual([true, true, true]);
  });

  it('holds no name of a territory that it does not show', () => {
    const needs = (territory: string) => needsOfIndicator(feedOf('bourgogne-franche-comte-2022'), { indicator: 'sorties', territory, variant: 'card' }).files;
    expect(needs('dep:21')).toEqual(['labels/portee/sorties', 'territories/27']);
    const abroad = siae({ id: 'sorties', observations: [{ value: 30, territory: 'dep:39' }, { value: 40, territory: 'dep:75' }] });
    expect(needsOfIndicator(feedOf(abroad), { indicator: 'sorties', territory: 'dep:75', variant: 'card' }).files).toEqual(['labels/portee/sorties', 'territories/11']);
  });
});

describe('what a dashboard loads of a language', () => {
  const files = (document: Json) => needsOfDashboard(feedOf(document), { ids: [], layout: 'page' }).files;
  const labels = (ids: readonly string[]) => files({ ...siae({}), indicators: ids.map((id) => ({ id, value: 30 })) }).filter((file) => file.startsWith('labels'));

  it('is a part for each indicator', () => {
    expect(labels(['sorties', 'publics'])).toEqual(['labels/portee/sorties', 'labels/portee/publics']);
  });

  it('is the names of each région', () => {
    const places = (...codes: string[]) =>
      files(siae({ id: 'sorties', observations: codes.map((territory) => ({ value: 30, territory })) })).filter((file) => file.startsWith('territories'));
    expect(places('dep:39', 'dep:21', 'dep:75')).toEqual(['territories/27', 'territories/11']);
  });
});
