import { describe, expect, it } from 'vitest';
import { activityBonus, incomeSupport, netMinimumWage, SCALE_2026, supportLeft } from '../../../src/measure/benefits.js';
import { elasticityReadings, employmentElasticity } from '../../../src/measure/elasticity.js';
import { disposableGain, localMultiplier, locallyConsumedIncome } from '../../../src/measure/local-income.js';
import { rangeOf } from '../../../src/measure/range.js';
import { wilson } from '../../../src/measure/wilson.js';
import { fteToHours, hoursToFte, peopleFor, purchasedHours, purchaseToWork } from '../../../src/measure/work.js';

const value = (outcome: { readonly value: number } | { readonly refused: string }): number => ('value' in outcome ? outcome.value : NaN);

describe('Wilson’s interval at 95 %', () => {
  it('is 36 to 77 % for 11 of 19', () => {
    const [low, high] = wilson(11, 19);
    expect([Math.round(low), Math.round(high)]).toEqual([36, 77]);
  });

  it('gives the values published by Newcombe (1998, table I)', () => {
    const published: [number, number, number, number][] = [[81, 263, 25.53, 36.62], [15, 148, 6.24, 16.05], [0, 20, 0, 16.11], [1, 29, 0.61, 17.18]];
    for (const [count, base, low, high] of published) {
      expect(wilson(count, base)[0]).toBeCloseTo(low, 2);
      expect(wilson(count, base)[1]).toBeCloseTo(high, 2);
    }
  });

  it('begins at 0 for none, ends at 100 for all, and is never empty', () => {
    expect(wilson(0, 10)[0]).toBe(0);
    expect(wilson(0, 10)[1]).toBeCloseTo(27.75, 2);
    expect(wilson(10, 10)[1]).toBe(100);
    expect(wilson(10, 10)[0]).toBeCloseTo(72.25, 2);
  });

  it('throws on counts that can’t be', () => {
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(() => wilson(0, 0)).toThrow(RangeError);
    expect(() => wilson(-1, 5)).toThrow(RangeError);
  });
});

describe('employment elasticity', () => {
  const before = { employment: 40, activity: 1_500_000 };
  const after = { employment: 46, activity: 1_800_000 };
  const read = (priceRise: readonly [number, number]) => {
    const outcome = elasticityReadings(before, after, priceRise);
    if ('refused' in outcome) throw new Error(outcome.refused);
    return outcome.value;
  };

  it('is 0.77 when 40 posts become 46 and 1.5 M€ become 1.8 M€', () => {
    expect(value(employmentElasticity(before, after))).toBeCloseTo(0.7674, 4);
  });

  it('is the same read backwards', () => {
    expect(value(employmentElasticity(after, before))).toBeCloseTo(value(employmentElasticity(before, after)), 12);
  });

  it('is refused when activity hardly changed or a number is not above zero', () => {
    expect(employmentElasticity(before, { employment: 46, activity: 1_529_000 })).toEqual({ refused: 'activity-unchanged' });
    expect(employmentElasticity({ employment: 0, activity: 1 }, after)).toEqual({ refused: 'not-positive' });
    expect(() => employmentElasticity({ employment: NaN, activity: 1 }, after)).toThrow(RangeError);
  });

  it('reads one change as 0.75, 0.77 or 0.78, by the period it is reckoned from', () => {
    const { middle, first, second, logarithm } = read([0, 0]);
    expect([middle, first, second, logarithm].map((ends) => ends.map((end) => end.toFixed(3)))).toEqual([['0.767', '0.767'], ['0.750', '0.750'], ['0.783', '0.783'], ['0.767', '0.767']]);
  });

  it('is a range where only a range of the rise in prices is known', () => {
    const { middle, first } = read([0, 0.02]);
    expect([...middle, ...first].map((end) => Number(end.toFixed(2)))).toEqual([0.77, 0.86, 0.75, 0.85]);
  });

  it('is refused where activity may have risen or fallen, by the rise in prices: in between it stood still', () => {
    expect(elasticityReadings(before, { employment: 46, activity: 1_600_000 }, [0, 0.15])).toEqual({ refused: 'activity-either-way' });
  });
});

describe('income consumed locally', () => {
  const gain = disposableGain({ netWage: 1095.67, benefitsAfter: 213.18, benefitsBefore: 573.49 });

  it('counts the gain in disposable income, not the wage: 735.36 € a month', () => {
    expect(gain).toBeCloseTo(735.36, 2);
  });

  it('is 201,194 € a year for 40 people who consume 95 % of it, 60 % of that locally', () => {
    expect(Math.round(value(locallyConsumedIncome({ gain, people: 40, consumed: 0.95, local: 0.6 })))).toBe(201194);
  });

  it('is refused under eleven people and throws on a share above one', () => {
    expect(locallyConsumedIncome({ gain, people: 10, consumed: 1, local: 1 })).toEqual({ refused: 'too-few-people' });
    expect('value' in locallyConsumedIncome({ gain, people: 11, consumed: 1, local: 1 })).toBe(true);
    expect(() => locallyConsumedIncome({ gain, people: 40, consumed: 1.2, local: 0.5 })).toThrow(RangeError);
  });
});

describe('benefits of one person alone in April 2026', () => {
  const wage = netMinimumWage(SCALE_2026, 26);

  it('are 573.49 € of RSA without a wage, and one euro less for each euro of resources', () => {
    expect(incomeSupport(SCALE_2026)).toBeCloseTo(573.49, 2);
    expect(incomeSupport(SCALE_2026, 100)).toBeCloseTo(473.49, 2);
    expect(incomeSupport(SCALE_2026, 900)).toBe(0);
    expect([supportLeft(573, 300), supportLeft(573, 0), supportLeft(0, 300)]).toEqual([273, 573, 0]);
  });

  it('are 213.18 € of prime d’activité at 26 hours of minimum wage, 1,095.67 € net', () => {
    expect(wage).toBeCloseTo(1095.67, 1);
    expect(activityBonus(SCALE_2026, 1095.67)).toBeCloseTo(213.18, 1);
  });

  it('end where less than 15 € would be paid', () => {
    expect(activityBonus(SCALE_2026, 2500)).toBe(0);
  });
});

describe('the range of a formula', () => {
  it('lies between the least and the greatest of all ends together', () => {
    expect(rangeOf((amount, price) => amount / price, [[60, 60], [2, 3]])).toEqual([20, 30]);
    expect(rangeOf((one, other) => one - other, [[1, 2], [5, 7]])).toEqual([-6, -3]);
  });

  it('is not there where one end gives no figure', () => {
    expect(rangeOf((value) => (value > 0 ? value : undefined), [[0, 1]])).toBeUndefined();
  });
});

describe('the local multiplier', () => {
  it('is 1.87 when 600,000 € of 1,000,000 € are spent locally and 270,000 € of those again', () => {
    expect(value(localMultiplier(1_000_000, 600_000, 270_000))).toBeCloseTo(1.87, 10);
  });

  it('is refused without income and throws when more is spent than received', () => {
    expect(localMultiplier(0, 0, 0)).toEqual({ refused: 'not-positive' });
    expect(() => localMultiplier(100, 120, 0)).toThrow(RangeError);
    expect(() => localMultiplier(100, 50, 60)).toThrow(RangeError);
  });
});

describe('hours, posts and purchases', () => {
  it('turns hours into posts with the reference hours that the data give, and back', () => {
    expect(hoursToFte(45_150, 1505)).toBe(30);
    expect(fteToHours(30, 1505)).toBe(45_150);
    expect(() => hoursToFte(100, 0)).toThrow(RangeError);
    expect(() => fteToHours(1, NaN)).toThrow(RangeError);
  });

  it('turns 60,000 € of purchases into 16.2 months of full-time work, 1.35 years', () => {
    const { fteMonths, fteYears, hours } = purchaseToWork(60_000);
    expect(fteMonths).toBeCloseTo(16.2, 1);
    expect(fteYears).toBeCloseTo(1.35, 2);
    expect(hours).toBeCloseTo(2307.7, 1);
    expect(() => purchaseToWork(-1)).toThrow(RangeError);
  });

  it('turns a purchase into hours by the buyer’s own price, and hours into people by how long each works', () => {
    expect(purchasedHours(60_000, { eurosPerHour: 30 })).toBe(2000);
    expect(peopleFor(2000, { hoursPerWeek: 26, monthsPerPerson: 12 })).toBeCloseTo(1.48, 2);
    expect(() => purchasedHours(60_000, { eurosPerHour: 0 })).toThrow(RangeError);
    expect(() => peopleFor(1, { hoursPerWeek: 1, monthsPerPerson: 0 })).toThrow(RangeError);
  });
});
