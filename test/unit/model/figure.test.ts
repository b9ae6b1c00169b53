import { describe, expect, it } from 'vitest';
import { countsOf, type FigureModel } from '../../../src/model/figure.js';
import { figureModel } from '../../../src/model/withheld.js';
import { visibleMark } from '../../../src/model/caution.js';
import { marksOf } from '../../../src/model/select.js';
import type { Mark } from '../../../src/honesty/types.js';
import { chosen, siae, type Json } from './support.js';

async function figure(indicator: Json, language = 'fr', more: Json = {}): Promise<FigureModel> {
  const { context, selection } = await chosen(siae(indicator, more), {}, language);
  return figureModel(context, selection.indicator, selection.observation!, marksOf(selection.feed, selection.at, selection.observationAt));
}

describe('a rate', () => {
  it('leads with its count under n = 100', async () => {
    expect(await figure({ id: 'sorties-dynamiques', numerator: 57, denominator: 99, value: 57.6 })).toMatchObject({
      state: 'value',
      number: '57',
      outOf: 'sur 99',
      equivalent: 'soit 58\u202f%',
      text: '57 sur 99',
      spoken: '57 sur 99',
    });
  });

  it('leads with its percentage from n = 100 on', async () => {
    expect(await figure({ id: 'sorties-dynamiques', numerator: 58, denominator: 100, value: 58 })).toMatchObject({
      number: '58',
      unit: '%',
      text: '58\u202f%',
    });
  });

  it('says the same in English', async () => {
    expect(await figure({ id: 'sorties-dynamiques', numerator: 15, denominator: 26, value: 57.7 }, 'en')).toMatchObject({
      text: '15 of 26',
      equivalent: 'that is 58%',
    });
  });

  it('recovers its count from the rate and its base', async () => {
    const { selection } = await chosen(siae({ id: 'sorties-dynamiques', value: 57.7, n: 26 }));
    expect(countsOf(selection.indicator, selection.observation!)).toEqual({ numerator: 15, denominator: 26 });
  });

  it('has as many decimals as its base carries: none under n = 100, one under n = 1000', async () => {
    const of = async (n: number) =>
      (await figure({ id: 'sorties-dynamiques', value: 48.44, n })).equivalent ??
      (await figure({ id: 'sorties-dynamiques', value: 48.44, n })).text;
    expect(await of(64)).toBe('soit 48\u202f%');
    expect(await of(640)).toBe('48,4\u202f%');
  });

  it('has the decimals of its neighbours: 47 is shown 47,0 beside 16,3', async () => {
    const observations = [
      { value: 16.3, n: 1200, period: '2024' },
      { value: 47, n: 1200, period: '2025' },
    ];
    expect((await figure({ id: 'sorties-dynamiques', observations })).text).toBe('47,0\u202f%');
  });

  it('of euros never leads with euros out of euros', async () => {
    expect((await figure({ id: 'achats-locaux', value: 46, numerator: 46, denominator: 99 })).outOf).toBeUndefined();
  });
});

describe('a figure that is not exact', () => {
  it.each([
    ['environ', 'environ\u00a0120', 'about\u00a0120'],
    ['au-moins', 'plus\u00a0de\u00a0120', 'more\u00a0than\u00a0120'],
    ['au-plus', 'au\u00a0plus\u00a0120', 'at\u00a0most\u00a0120'],
  ])('says so: %s', async (precision, french, english) => {
    expect((await figure({ id: 'salaries-en-parcours', value: 120, precision })).text).toBe(french);
    expect((await figure({ id: 'salaries-en-parcours', value: 120, precision }, 'en')).text).toBe(english);
  });

  it('keeps two significant digits when it is an estimate', async () => {
    expect(
      (
        await figure({
          id: 'x-emplois',
          label: 'Emplois',
          unit: 'personnes',
          value: 1234,
          method: 'estimation',
          assumptions: [{ label: 'a', value: 1 }],
        })
      ).text,
    ).toBe('1\u202f200');
  });
});

describe('a figure that is not there', () => {
  it.each([
    [{ value: null }, 'missing', 'non renseigné'],
    [{ value: null, missing: 'non-collecte' }, 'missing', 'non collecté'],
    [{ value: null, missing: 'sans-objet' }, 'missing', 'sans objet'],
    [{ value: null, missing: 'secret' }, 'secret', 'non publié'],
  ])('says why and shows no zero: %j', async (observation, state, text) => {
    const model = await figure({ id: 'sorties', ...observation });
    expect(model).toMatchObject({ state, text, spoken: text });
    expect(JSON.stringify(model)).not.toContain('0');
  });

  it('says in English too that none is given where nobody gave a reason', async () => {
    expect(await figure({ id: 'sorties', value: null }, 'en')).toMatchObject({ state: 'missing', text: 'not given' });
  });

  it("gives the author's own reason", async () => {
    expect(await figure({ id: 'sorties', value: null, missing: 'non-collecte', note: 'Enquête en cours' })).toMatchObject({
      text: 'Enquête en cours',
      reason: 'Enquête en cours',
    });
  });

  it('says that fewer people are counted than the threshold', async () => {
    expect(await figure({ id: 'sorties-dynamiques', numerator: 4, denominator: 8, value: 50 })).toMatchObject({
      state: 'secret',
      text: 'non publié\u202f: moins de 11 personnes',
    });
  });

  it("says the publisher's own threshold when it is higher", async () => {
    expect(
      (await figure({ id: 'sorties-dynamiques', numerator: 10, denominator: 18, value: 55.6 }, 'fr', { secrecy: { minDenominator: 20 } }))
        .text,
    ).toBe('non publié\u202f: moins de 20 personnes');
  });

  it('says that its period is not known', async () => {
    expect(await figure({ id: 'sorties', value: 30 }, 'fr', { period: undefined })).toMatchObject({
      state: 'refuse',
      text: 'non affiché\u202f: période non indiquée',
    });
    expect((await figure({ id: 'sorties', value: 30 }, 'en', { period: undefined })).text).toBe('not shown: no period given');
  });
});

describe('the visible mark', () => {
  const mark = (rule: Mark['rule'], level: Mark['level'] = 'caution', detail: Mark['detail'] = {}): Mark => ({
    rule,
    level,
    path: '',
    detail,
  });

  it('is one at most, the gravest', async () => {
    const { context } = await chosen('juratri');
    const marks = [mark('H19', 'caution', { years: 4 }), mark('H14', 'caution', { years: 3 }), mark('H18')];
    expect(visibleMark(context, marks, false)).toEqual({ rule: 'H14', text: 'à titre de repère, à trois ans d’écart', ofPeriod: false });
  });

  it('is none where nothing is doubtful, nor for what only the method panel tells', async () => {
    const { context } = await chosen('juratri');
    expect(visibleMark(context, [], false)).toBeUndefined();
    expect(visibleMark(context, [mark('H20', 'tell'), mark('H04', 'refuse')], false)).toBeUndefined();
  });

  it('never leaves the badge of an estimate out for another mark', async () => {
    const { context } = await chosen('juratri');
    expect(visibleMark(context, [mark('H21'), mark('H02')], true)).toMatchObject({ rule: 'H10', text: 'estimation' });
    expect(visibleMark(context, [mark('H21'), mark('H10')], true)).toMatchObject({
      rule: 'H10',
      text: 'estimation, hypothèses non indiquées',
    });
  });

  it('reads with the period when it is about its age', async () => {
    const { context } = await chosen('juratri', {}, 'en');
    expect(visibleMark(context, [mark('H19', 'caution', { years: 3 })], false)).toEqual({
      rule: 'H19',
      text: 'more than three years ago',
      ofPeriod: true,
    });
  });
});
