import { describe, expect, it } from 'vitest';
import { chooseStrip, offers, unknownIds, choose } from '../../../../src/widgets/dashboard/dashboard-choice.model.js';
import { dashboard, disclosed } from './support.js';

const heads = async (name: string, ids: string[] = []): Promise<string[]> => {
  const { lead, seconds } = await dashboard(name, { ids });
  return [lead, ...seconds].map((head) => head?.id ?? '');
};

describe('which figures lead', () => {
  it('is a rate on people of a study family with counts and a series, then rates of other families', async () => {
    expect(await heads('atelier-des-berges-fictif')).toEqual(['freins-leves', 'sorties-dynamiques', 'acces-formation']);
  });

  it('is what the catalogue defines before what only the author does', async () => {
    expect(await heads('transilien-2021')).toEqual(['achats-inclusifs', 'personnes-en-emploi', 'chantiers-d-insertion']);
    expect((await heads('juratri'))[0]).toBe('salaries-en-parcours');
    expect((await heads('bourgogne-franche-comte-2022'))[0]).toBe('sorties-dynamiques');
  });

  it('is what the author names first, in the order of the names', async () => {
    const ids = ['immersions', 'sorties', 'etp-insertion', 'freins-leves'];
    expect(await heads('atelier-des-berges-fictif', ids)).toEqual(['immersions', 'sorties', 'etp-insertion']);
  });

  it('leaves every figure in exactly one place', () => {
    for (const name of ['atelier-des-berges-fictif', 'juratri', 'transilien-2021', 'bourgogne-franche-comte-2022', 'etude-avise-2016']) {
      const feed = disclosed(name);
      const { lead, seconds, others } = choose(feed, { ids: [] });
      const shown = [...(lead ? [lead] : []), ...seconds, ...others].map(({ indicator }) => indicator.id);
      expect([...shown].sort()).toEqual(feed.indicators.map(({ id }) => id).sort());
    }
  });

  it('ignores ids that the feed does not have, and names them', () => {
    const feed = disclosed('transilien-2021');
    expect(choose(feed, { ids: ['nope', 'achats-inclusifs'] }).selections).toHaveLength(1);
    expect(unknownIds(feed, ['nope', 'achats-inclusifs'])).toEqual(['nope']);
  });
});

describe('a strip', () => {
  it('has five figures at most, those that lead a page first', () => {
    const ids = chooseStrip(disclosed('atelier-des-berges-fictif'), { ids: [], layout: 'strip' }).map(({ indicator }) => indicator.id);
    expect(ids).toHaveLength(5);
    expect(ids.slice(0, 3)).toEqual(['freins-leves', 'sorties-dynamiques', 'acces-formation']);
  });

  it('never fills up with figures that are not there', () => {
    const feed = disclosed({
      version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, period: '2025',
      indicators: [{ id: 'sorties', value: 26 }, { id: 'immersions', value: null, missing: 'non-collecte' }],
    });
    expect(chooseStrip(feed, { ids: [], layout: 'strip' }).map(({ indicator }) => indicator.id)).toEqual(['sorties']);
  });
});

describe('what a reader may choose from', () => {
  it('is each period of the totals, latest first, and each territory', () => {
    expect(offers(disclosed('atelier-des-berges-fictif'), []).periods.slice(0, 3)).toEqual(['2025', '2024/2025', '2024']);
    expect(offers(disclosed('bourgogne-franche-comte-2022'), []).territories).toContain('dep:39');
  });

  it('is not the own territory a second time, unless the page has chosen it', () => {
    const feed = disclosed('bourgogne-franche-comte-2022');
    expect(offers(feed, []).territories).not.toContain('reg:27');
    expect(offers(feed, [], 'reg:27').territories).toContain('reg:27');
  });

  it('is nothing where there is one', () => {
    expect(offers(disclosed('transilien-2021'), [])).toEqual({ periods: [], territories: [] });
  });
});

describe('the figure of a year', () => {
  it('is a stock at a date of that year, where there is no other', () => {
    const observations = [{ period: '2016-12-31', value: 120 }, { period: '2017-12-31', value: 130 }];
    const feed = disclosed({ version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, indicators: [{ id: 'salaries-en-parcours', observations }, { id: 'sorties', period: '2016', value: 26 }] });
    const { selections } = choose(feed, { ids: [], period: '2016' });
    expect(selections.map(({ observation }) => [observation?.period, observation?.value])).toEqual([['2016-12-31', 120], ['2016', 26]]);
    expect(choose(feed, { ids: [], period: '2015' }).selections).toEqual([]);
  });
});
