import { describe, expect, it } from 'vitest';
import { marksOf, select, type Selection } from '../../../src/model/select.js';
import { feedOf, siae, type Json } from './support.js';

const region = feedOf('bourgogne-franche-comte-2022');
const study = feedOf('etude-avise-2016');
const berges = feedOf('atelier-des-berges-fictif');

const selected = (...args: Parameters<typeof select>): Selection => {
  const found = select(...args);
  if ('problem' in found) throw new Error(found.problem);
  return found;
};

describe('a selection without a wish', () => {
  it("takes the feed's first indicator", () => {
    expect(selected(region).indicator.id).toBe('sorties');
  });

  it("takes the organisation's own territory", () => {
    const { territory, observation } = selected(region, { indicator: 'sorties-dynamiques' });
    expect([territory, observation?.value]).toEqual(['reg:27', 42.7]);
  });

  it("takes the feed's territory when the organisation has none there", () => {
    const feed = feedOf(
      siae(
        {
          id: 'sorties',
          observations: [
            { value: 20, territory: 'dep:21' },
            { value: 30, territory: 'dep:39' },
          ],
        },
        { territory: 'dep:39' },
      ),
    );
    expect(selected(feed).observation?.value).toBe(30);
  });

  it('takes the territory of the first total when neither has a figure', () => {
    expect(selected(region, { indicator: 'salaries-en-parcours' }).territory).toBe('dep:21');
  });

  it('takes the latest period, whatever the order in the feed', () => {
    const feed = feedOf(
      siae({
        id: 'sorties',
        observations: [
          { value: 2, period: '2024' },
          { value: 3, period: '2025' },
          { value: 1, period: '2023' },
        ],
      }),
    );
    expect(selected(feed).observation?.period).toBe('2025');
  });

  it('takes a total before its parts, and the parts of the same period beside it', () => {
    const { observation, breakdown } = selected(berges, { indicator: 'salaries-en-parcours' });
    expect(observation?.value).toBe(64);
    expect(breakdown).toMatchObject({ dimension: 'sexe', rows: [{ code: 'hommes' }, { code: 'femmes' }] });
  });

  it('has no leading figure where the indicator has parts only', () => {
    const selection = selected(region, { indicator: 'publics' });
    expect(selection.observation).toBeUndefined();
    expect(selection.period).toBe('2022');
    expect(selection.breakdown?.rows).toHaveLength(5);
  });
});

describe('a selection with a wish', () => {
  it('takes the territory asked for, with the wider one to compare with', () => {
    const { observation, wider } = selected(region, { indicator: 'sorties-dynamiques', territory: 'dep:39' });
    expect(observation?.value).toBe(48.4);
    expect(wider).toMatchObject({ territory: 'reg:27', value: 42.7 });
  });

  it('has nothing wider than the whole territory', () => {
    expect(selected(region, { indicator: 'sorties-dynamiques', territory: 'reg:27' }).wider).toBeUndefined();
  });

  it('takes the period asked for and no parts of another one', () => {
    const { observation, breakdown } = selected(berges, { indicator: 'sorties-dynamiques', period: '2023' });
    expect(observation?.numerator).toBe(11);
    expect(breakdown).toBeUndefined();
  });

  it('has the whole series whatever the period asked for', () => {
    expect(selected(study, { indicator: 'salaries-en-parcours', period: '2013' }).series?.points).toHaveLength(7);
  });

  it('says that it did not find the indicator', () => {
    const [feed, request] = [feedOf('transilien-2021'), { indicator: 'sorties' }];
    expect(select(feed, request)).toEqual({ problem: 'no-indicator' });
  });

  it('says that it did not find the territory, or the period', () => {
    const elsewhere = { indicator: 'sorties', territory: 'dep:75' };
    expect(select(region, elsewhere)).toEqual({ problem: 'no-observation' });
    const before = { indicator: 'sorties', period: '1999' };
    expect(select(berges, before)).toEqual({ problem: 'no-observation' });
  });

  it('is nothing in a feed without indicators', () => {
    const feed = feedOf({
      version: '1.0',
      organisation: { name: 'La Fabrique', role: 'siae' },
      quotes: [],
      progress: [{ id: 'f', kind: 'freins', label: 'Freins', rows: [{ code: 'mobilite', identified: 20, removed: 12 }] }],
    });
    expect(select(feed)).toEqual({ problem: 'no-indicator' });
  });
});

describe('the marks of a figure', () => {
  const doubtful: Json = siae({
    id: 'sorties',
    observations: [
      { value: 20, period: '2012' },
      { value: 22, period: '2025' },
      { value: 2, period: '2025', by: { sexe: 'femmes' } },
    ],
  });
  const feed = feedOf(doubtful);

  it("are its own, its indicator's and the feed's, and none of its neighbours", () => {
    const paths = new Set(marksOf(feed, 0, 1).map(({ path }) => path));
    expect([...paths].filter((path) => /observations\[(?!1\])/.test(path))).toEqual([]);
    expect(marksOf(feed, 0, 2).some(({ rule }) => rule === 'H04')).toBe(true);
    expect(marksOf(feed, 0, 1).some(({ rule }) => rule === 'H04')).toBe(false);
  });

  it('do not take figure 12 for figure 1', () => {
    const observations = Array.from({ length: 13 }, (_, year) => ({ value: 20 + year, period: String(2013 + year) }));
    const many = feedOf(
      siae({ id: 'sorties', observations: [...observations.slice(0, 12), { value: 2, period: '2025', by: { sexe: 'femmes' } }] }),
    );
    expect(marksOf(many, 0, 12).some(({ rule }) => rule === 'H04')).toBe(true);
    expect(marksOf(many, 0, 1).some(({ rule }) => rule === 'H04')).toBe(false);
  });
});
