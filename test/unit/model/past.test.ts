import { describe, expect, it } from 'vitest';
import { changeText, pastOf, pastValues } from '../../../src/model/past.js';
import { chosen, siae, type Json } from './support.js';

const rate = (more: Json): Json => ({ id: 'sorties-dynamiques', ...more });

describe('past values', () => {
  it('are three at most, the latest first, without the one on view', async () => {
    const observations = [2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({ period: String(year), value: year - 1970, n: 200 }));
    const { context, selection } = await chosen(siae(rate({ observations })));
    expect(pastValues(context, selection)).toEqual([
      '54\u202f%\u00a0en\u00a02024',
      '53\u202f%\u00a0en\u00a02023',
      '52\u202f%\u00a0en\u00a02022',
    ]);
  });

  it('leave missing years out', async () => {
    const observations = [
      { period: '2023', value: 40, n: 200 },
      { period: '2024', value: null, missing: 'non-collecte' },
      { period: '2025', value: 50, n: 200 },
    ];
    const { context, selection } = await chosen(siae(rate({ observations })));
    expect(pastValues(context, selection)).toEqual(['40\u202f%\u00a0en\u00a02023']);
  });
});

describe('what is said beside a figure that has no line', () => {
  const beside = async (observations: readonly Json[], more: Json = {}, language = 'fr') => {
    const { context, selection } = await chosen(siae({ id: 'etp-insertion', observations, ...more }), {}, language);
    return pastOf(context, selection, false).map((one) => one.replaceAll(/\s/g, ' '));
  };
  const [early, late] = [{ period: '2023', value: 27.4 }, { period: '2025', value: 30.2 }];

  it('is the gap before it and the values with their dates, where none is joined to it (H13)', async () => {
    expect(await beside([early, late])).toEqual(['2024 : année absente', '27,4 ETP en 2023']);
    expect(await beside([early, { period: '2024', value: null, missing: 'non-collecte' }, late])).toEqual(['2024 : non collecté', '27,4 ETP en 2023']);
    expect(await beside([{ ...early, period: '2021' }, late])).toEqual(['2022–2024 : années absentes', '27,4 ETP en 2021']);
    expect(await beside([{ ...early, period: '2021' }, late], {}, 'en')).toEqual(['2022–2024: missing years', '27.4 FTE in 2021']);
    expect(await beside([{ ...early, period: '2024', source: 'autre' }, late])).toEqual(['27,4 ETP en 2024']);
  });

  it('is the gap of a rate too', async () => {
    const rates = [{ period: '2023', value: 40, n: 200 }, { period: '2025', value: 50, n: 200 }];
    expect(await beside(rates, { id: 'sorties-dynamiques' })).toEqual(['2024 : année absente', '40 % en 2023']);
  });

  it('is the change where there is one, and nothing where there is no past', async () => {
    expect(await beside([{ ...early, period: '2024' }, late])).toEqual(['2,8 ETP de plus qu’en 2024']);
    expect(await beside([late])).toEqual([]);
    expect(await beside([{ period: '2024', value: null, missing: 'non-collecte' }, late])).toEqual([]);
  });
});

describe('a change', () => {
  const change = async (indicator: Json, language = 'fr') => {
    const { context, selection } = await chosen(siae(indicator), {}, language);
    return changeText(context, selection);
  };
  const sorties = (before: Json, after: Json): Json => ({
    id: 'sorties',
    observations: [
      { period: '2024', ...before },
      { period: '2025', ...after },
    ],
  });

  it('of counts is told in numbers', async () => {
    expect(await change(sorties({ value: 25 }, { value: 26 }))).toBe('1 de plus qu’en\u00a02024');
    expect(await change(sorties({ value: 30 }, { value: 26 }), 'en')).toBe('4 fewer than in\u00a02024');
  });

  it.each([
    ['of another source', { value: 25, source: 'autre' }, { value: 26 }],
    ['of another method', { value: 25, method: 'enquete' }, { value: 26, method: 'mesure' }],
    ['that is not exact', { value: 25, precision: 'environ' }, { value: 26 }],
    ['that is missing', { value: null, missing: 'non-collecte' }, { value: 26 }],
  ])('from a figure %s is not told', async (_, before, after) => {
    expect(await change(sorties(before, after))).toBeUndefined();
  });

  it('over a break is not told', async () => {
    expect(await change({ ...sorties({ value: 25 }, { value: 26 }), breaks: [{ period: '2025', why: 'Nouvelle règle' }] })).toBeUndefined();
  });

  it('of rates is not told in points: their values are listed', async () => {
    expect(
      await change(
        rate({
          observations: [
            { period: '2024', value: 40, n: 200 },
            { period: '2025', value: 50, n: 200 },
          ],
        }),
      ),
    ).toBeUndefined();
  });
});
