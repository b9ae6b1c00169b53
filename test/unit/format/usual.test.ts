import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/format/index.js';
import { en } from '../../../src/format/locales/en.js';
import { fr } from '../../../src/format/locales/fr.js';
import { english, french } from './formats.js';

describe.each([['fr', createFormat(fr), french], ['en', createFormat(en), english]] as const)('a usual format in %s', (_, usual, complete) => {
  it('says of counts, rates and years what the complete one says', () => {
    for (const unit of Object.keys(fr.units) as (keyof typeof fr.units)[]) {
      for (const value of [0, 1, 1.5, 48.4, 12_345, -3]) {
        for (const options of [{}, { decimals: 1 }, { withNoun: true }, { precision: 'exact' }, { precision: 'calcule' }]) {
          expect(usual.figure(value, unit, options)).toEqual(complete.figure(value, unit, options));
        }
      }
    }
    for (const period of ['2022', '2016-12-31']) {
      for (const style of ['bare', 'in', 'short'] as const) expect(usual.period(period, style)).toBe(complete.period(period, style));
    }
    expect(usual.fill('{a}', { a: 'b' })).toBe(complete.fill('{a}', { a: 'b' }));
  });

  it('shows what it has no words for as it is written, and never fails', () => {
    for (const period of ['2016-H1', '2016-03', '2015-10/2016-06', '[2010..2016]', '2017-04-19', 'toString']) {
      expect(usual.period(period, 'in')).toBe(period);
    }
    expect(usual.figure(12, 'tonnes')).toEqual({ number: '12', text: '12', spoken: '12' });
    expect(usual.figure(12, { symbol: 'kWh', label: 'kWh' })).toEqual({ number: '12', text: '12', spoken: '12' });
  });
});
