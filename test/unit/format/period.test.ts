import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english, french } from './formats.js';
import { comparePeriods, periodEnd, periodKind, periodStart } from '../../../src/format/index.js';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

const words: [period: string, bare: string, inside: string, short: string][] = [
  ['2022', '2022', 'en 2022', '2022'],
  ['2022-12-31', 'fin 2022', 'fin 2022', '2022'],
  ['2017-04-19', '19 avril 2017', 'au 19 avril 2017', '19 avr. 2017'],
  ['2017-05-01', '1er mai 2017', 'au 1er mai 2017', '1er mai 2017'],
  ['2016-H1', '1er semestre 2016', 'au 1er semestre 2016', 'S1 2016'],
  ['2016-Q2', '2e trimestre 2016', 'au 2e trimestre 2016', 'T2 2016'],
  ['2016-03', 'mars 2016', 'en mars 2016', 'mars 2016'],
  ['2015-10/2016-06', 'octobre 2015 – juin 2016', 'd’octobre 2015 à juin 2016', 'oct. 2015 – juin 2016'],
  ['2016-03/2016-06', 'mars – juin 2016', 'de mars à juin 2016', 'mars – juin 2016'],
  ['2006/2017', '2006–2017', 'de 2006 à 2017', '2006–2017'],
  ['[2010..2016]', 'entre 2010 et 2016', 'entre 2010 et 2016', 'entre 2010 et 2016'],
  ['[2015..2016]', '2015 ou 2016', 'en 2015 ou 2016', '2015 ou 2016'],
  ['[2015..2015]', '2015', 'en 2015', '2015'],
  ['2015-07-01/2016-06-30', '1er juillet 2015 – 30 juin 2016', 'du 1er juillet 2015 au 30 juin 2016', '1er juil. 2015 – 30 juin 2016'],
  ['2016-H1/2017-H2', '1er semestre 2016 – 2e semestre 2017', 'du 1er semestre 2016 au 2e semestre 2017', 'S1 2016 – S2 2017'],
  ['2014-12-31/2016-12-31', 'fin 2014 – fin 2016', 'de fin 2014 à fin 2016', '2014 – 2016'],
  ['2014-06/2016', '1er juin 2014 – 31 décembre 2016', 'du 1er juin 2014 au 31 décembre 2016', '1er juin 2014 – 31 déc. 2016'],
  ['2016-01/2016-12', '2016', 'en 2016', '2016'],
  ['2016-01-01/2016-12-31', '2016', 'en 2016', '2016'],
];

const englishWords: typeof words = [
  ['2022', '2022', 'in 2022', '2022'],
  ['2022-12-31', 'end of 2022', 'at the end of 2022', '2022'],
  ['2017-04-19', '19 April 2017', 'on 19 April 2017', '19 Apr 2017'],
  ['2016-H1', 'first half of 2016', 'in the first half of 2016', 'H1 2016'],
  ['2016-Q2', 'second quarter of 2016', 'in the second quarter of 2016', 'Q2 2016'],
  ['2016-03', 'March 2016', 'in March 2016', 'Mar 2016'],
  ['2015-10/2016-06', 'October 2015 – June 2016', 'from October 2015 to June 2016', 'Oct 2015 – Jun 2016'],
  ['2006/2017', '2006–2017', 'from 2006 to 2017', '2006–2017'],
  ['[2010..2016]', 'between 2010 and 2016', 'between 2010 and 2016', 'between 2010 and 2016'],
  ['[2015..2016]', '2015 or 2016', 'in 2015 or 2016', '2015 or 2016'],
  ['2016-H1/2017-H2', 'first half of 2016 – second half of 2017', 'from the first half of 2016 to the second half of 2017', 'H1 2016 – H2 2017'],
];

describe('period', () => {
  it.each(words)('says %s in French, alone, in a sentence and on an axis', (period, bare, inside, short) => {
    expect(plain(french.period(period))).toBe(bare);
    expect(plain(french.period(period, 'in'))).toBe(inside);
    expect(plain(french.period(period, 'short'))).toBe(short);
  });

  it.each(englishWords)('says %s in English, alone, in a sentence and on an axis', (period, bare, inside, short) => {
    expect(plain(english.period(period))).toBe(bare);
    expect(plain(english.period(period, 'in'))).toBe(inside);
    expect(plain(english.period(period, 'short'))).toBe(short);
  });

  it('never parts a year from the word before it', () => {
    expect(french.period('2022', 'in')).toBe('en\u00a02022');
    expect(french.period('2022-12-31')).toBe('fin\u00a02022');
    expect(french.period('2017-04-19')).toBe('19\u00a0avril\u00a02017');
    expect(english.period('2016-Q2')).toBe('second quarter of\u00a02016');
  });

  it('tells ages in words up to ten and in full years', () => {
    expect([0, 1, 2, 3, 10, 11].map((years) => french.messages.marks.H19({ years }))).toEqual([
      'il y a moins d’un an', 'il y a plus d’un an', 'il y a plus de deux ans', 'il y a plus de trois ans', 'il y a plus de dix ans', 'il y a plus de 11 ans',
    ]);
    expect([0, 1, 3].map((years) => english.messages.marks.H19({ years }))).toEqual(['less than a year ago', 'more than one year ago', 'more than three years ago']);
  });
});

const moment = fc.oneof(
  fc.integer({ min: 1990, max: 2040 }).map(String),
  fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.constantFrom('H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', '01', '02', '06', '12', '02-28', '12-31')).map((parts) => parts.join('-')),
);
const period = fc.oneof(moment, fc.tuple(moment, moment).map((parts) => parts.join('/')), fc.integer({ min: 1990, max: 2030 }).map((year) => `[${year}..${year + 3}]`));

describe('the ends of a period', () => {
  it.each([
    ['2016', [2016, 1, 1], [2016, 12, 31]],
    ['2016-H2', [2016, 7, 1], [2016, 12, 31]],
    ['2016-Q1', [2016, 1, 1], [2016, 3, 31]],
    ['2016-02', [2016, 2, 1], [2016, 2, 29]],
    ['2100-02', [2100, 2, 1], [2100, 2, 28]],
    ['2017-04-19', [2017, 4, 19], [2017, 4, 19]],
    ['2015-10/2016-06', [2015, 10, 1], [2016, 6, 30]],
    ['[2010..2016]', [2010, 1, 1], [2016, 12, 31]],
  ])('of %s are its first and last days', (code, start, end) => {
    expect(Object.values(periodStart(code))).toEqual(start);
    expect(Object.values(periodEnd(code))).toEqual(end);
  });

  it('are named by the form of the period', () => {
    expect(['2016', '2016-H1', '2016-Q3', '2016-03', '2016-12-31', '2015-10/2016-06', '[2010..2016]'].map(periodKind))
      .toEqual(['year', 'half', 'quarter', 'month', 'day', 'interval', 'one-of']);
  });

  it('know the length of every month', () => {
    const lengths = (year: number): number[] => Array.from({ length: 12 }, (_, month) => periodEnd(`${year}-${String(month + 1).padStart(2, '0')}`).day);
    expect(lengths(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([1900, 2000, 2024, 2100].map((year) => lengths(year)[1])).toEqual([28, 29, 29, 28]);
  });

  it('put periods in one total order, the latest last', () => {
    fc.assert(fc.property(period, period, period, (a, b, c) => {
      expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
      expect(comparePeriods(a, b) === 0).toBe(a === b);
      if (comparePeriods(a, b) < 0 && comparePeriods(b, c) < 0) expect(comparePeriods(a, c)).toBeLessThan(0);
    }));
    expect(['2022', '2016-12-31', '2016', '2015-10/2016-06', '2016-H1', '[2010..2016]'].sort(comparePeriods))
      .toEqual(['2015-10/2016-06', '2016-H1', '[2010..2016]', '2016', '2016-12-31', '2022']);
  });

  it('lead every period to words without a placeholder left in them', () => {
    fc.assert(fc.property(period, fc.constantFrom('bare', 'in', 'short'), (code, style) => {
      for (const format of [french, english]) {
        expect(format.period(code, style as 'bare')).toMatch(/\d{4}/);
        expect(format.period(code, style as 'bare')).not.toMatch(/undefined|NaN|Invalid/);
      }
    }));
  });
});
