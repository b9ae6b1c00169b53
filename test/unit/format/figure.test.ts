import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/schema/common.js';
import type { FigureOptions } from '../../../src/format/index.js';
import { english, french } from './formats.js';

describe('number', () => {
  it.each([
    [1112, {}, '1\u202f112', '1,112'],
    [144600, {}, '144\u202f600', '144,600'],
    [-3.25, {}, '\u22123,25', '\u22123.25'],
    [-0, {}, '0', '0'],
    [-0.04, { decimals: 1 }, '0,0', '0.0'],
    [47, { decimals: 1 }, '47,0', '47.0'],
    [57.65, { decimals: 1 }, '57,7', '57.7'],
    [3.2, { sign: true }, '+3,2', '+3.2'],
    [0, { sign: true }, '0', '0'],
    [0.1 + 0.2, {}, '0,3', '0.3'],
  ] as [number, { decimals?: number; sign?: boolean }, string, string][])('prints %d with %o as "%s" in French and "%s" in English', (value, options, inFrench, inEnglish) => {
    expect(french.number(value, options.decimals, options.sign)).toBe(inFrench);
    expect(english.number(value, options.decimals, options.sign)).toBe(inEnglish);
  });

  it('never loses a number: what is printed can be read back', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (thousandths, decimals) => {
      const value = thousandths / 1000;
      const read = (text: string, point: string): number => Number(text.replace(/[\u202f,]/g, (mark) => (mark === point ? '.' : '')).replace('\u2212', '-'));
      expect(Math.abs(read(french.number(value, decimals), ',') - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      expect(read(english.number(value, decimals), '.')).toBe(read(french.number(value, decimals), ','));
      expect(french.number(value, decimals)).not.toMatch(/^\u22120(,0*)?$|[-\u00a0 ]/);
    }));
  });
});

type Case = [value: number, unit: Unit, options: FigureOptions, text: string, spoken: string];

describe('figure', () => {
  it.each<Case>([
    [48.4, 'pourcent', {}, '48,4\u202f%', '48,4\u202f%'],
    [47, 'pourcent', { decimals: 1 }, '47,0\u202f%', '47,0\u202f%'],
    [8_400_000, 'eur', {}, '8,4\u202fM€', '8,4 millions d’euros'],
    [1_000_000, 'eur', {}, '1\u202fM€', '1 million d’euros'],
    [1_200_000_000, 'eur', { precision: 'environ' }, 'environ\u00a01,2\u202fMd€', 'environ 1,2 milliard d’euros'],
    [377_200, 'eur', {}, '377\u202f200\u202f€', '377\u202f200 euros'],
    [1_234.5, 'eur', { decimals: 1 }, '1\u202f234,50\u202f€', '1\u202f234,50 euros'],
    [377_200, 'eur', { compact: true }, '377\u202fk€', '377\u202f000 euros'],
    [9_999, 'eur', { compact: true }, '9\u202f999\u202f€', '9\u202f999 euros'],
    [10_000, 'eur', { compact: true }, '10\u202fk€', '10\u202f000 euros'],
    [999_950, 'eur', { compact: true }, '1\u202fM€', '1 million d’euros'],
    [8_412_345, 'eur', { compact: false }, '8\u202f412\u202f345\u202f€', '8\u202f412\u202f345 euros'],
    [100, 'personnes', { precision: 'au-moins' }, 'plus\u00a0de\u00a0100', 'plus de 100 personnes'],
    [1, 'personnes', { withNoun: true }, '1\u00a0personne', '1 personne'],
    [0, 'structures', { withNoun: true }, '0\u00a0structure', '0 structure'],
    [120, 'tests', { precision: 'au-plus', withNoun: true }, 'au\u00a0plus\u00a0120\u00a0tests', 'au plus 120 tests'],
    [40_000, 'tonnes', { precision: 'environ' }, 'environ\u00a040\u202f000\u00a0tonnes', 'environ 40\u202f000 tonnes'],
    [60, 'nombre', { precision: 'calcule' }, '60', '60'],
    [0.77, 'ratio', {}, '0,77', '0,77'],
    [3.2, 'points', {}, '+3,2\u00a0points', '+3,2 points'],
    [1.5, 'points', { sign: false }, '1,5\u00a0point', '1,5 point'],
    [30.2, 'etp', {}, '30,2\u00a0ETP', '30,2 équivalents temps plein'],
    [14.5, 'heures-par-personne', {}, '14,5\u00a0h par personne', '14,5 heures par personne'],
    [2.3, 'par-personne', {}, '2,3\u00a0par personne', '2,3 par personne'],
    [15, 'mois', {}, '15\u00a0mois', '15 mois'],
    [5, { symbol: 'kWh', label: 'énergie', one: 'kilowattheure', many: 'kilowattheures' }, {}, '5\u00a0kWh', '5 kilowattheures'],
  ])('says %d %s with %o in French', (value, unit, options, text, spoken) => {
    expect(french.figure(value, unit, options)).toMatchObject({ text, spoken });
  });

  it.each<Case>([
    [48.4, 'pourcent', {}, '48.4%', '48.4%'],
    [8_400_000, 'eur', {}, '€8.4M', '8.4 million euros'],
    [-8_400_000, 'eur', {}, '\u2212€8.4M', '\u22128.4 million euros'],
    [1_200_000_000, 'eur', { precision: 'environ' }, 'about\u00a0€1.2bn', 'about 1.2 billion euros'],
    [377_200, 'eur', { compact: true }, '€377k', '377,000 euros'],
    [1, 'eur', {}, '€1', '1 euro'],
    [100, 'personnes', { precision: 'au-moins' }, 'more\u00a0than\u00a0100', 'more than 100 people'],
    [1, 'personnes', { withNoun: true }, '1\u00a0person', '1 person'],
    [3, 'orientations', { precision: 'au-plus', withNoun: true }, 'at\u00a0most\u00a03\u00a0referrals', 'at most 3 referrals'],
    [1.5, 'points', {}, '+1.5\u00a0points', '+1.5 points'],
    [30.2, 'etp', {}, '30.2\u00a0FTE', '30.2 full-time equivalents'],
  ])('says %d %s with %o in English', (value, unit, options, text, spoken) => {
    expect(english.figure(value, unit, options)).toMatchObject({ text, spoken });
  });

  it('comes in pieces for typography, the unit after the number in French and the currency before it in English', () => {
    expect(french.figure(8.4e6, 'eur', { precision: 'au-moins' })).toEqual({
      before: 'plus de', number: '8,4', unit: 'M€', gap: '\u202f', text: 'plus\u00a0de\u00a08,4\u202fM€', spoken: 'plus de 8,4 millions d’euros',
    });
    expect(english.figure(8.4e6, 'eur')).toEqual({ number: '8.4M', unit: '€', unitBefore: true, text: '€8.4M', spoken: '8.4 million euros' });
    expect(english.figure(-35_000, 'eur')).toEqual({ number: '35,000', unit: '\u2212€', unitBefore: true, text: '\u2212€35,000', spoken: '\u221235,000 euros' });
    expect(french.figure(12, 'personnes')).toEqual({ number: '12', text: '12', spoken: '12 personnes' });
  });

  it('has no ordinary space on its line, whatever the known unit and precision', () => {
    const units = Object.keys(french.messages.units).filter((unit) => !unit.includes('par-personne')) as Unit[];
    fc.assert(fc.property(fc.constantFrom(...units), fc.constantFrom('exact', 'environ', 'au-moins', 'au-plus'), fc.double({ min: -1e8, max: 1e8, noNaN: true }),
      (unit, precision, value) => {
        expect(french.figure(value, unit, { precision }).text).not.toContain(' ');
      }));
  });

  it('picks the words of a unit of the author’s own in the reader’s language', () => {
    const unit: Unit = { symbol: { fr: 'repas', en: 'meals' }, label: 'repas' };
    expect(french.figure(12, unit).text).toBe('12\u00a0repas');
    expect(english.figure(12, unit).spoken).toBe('12 meals');
  });
});

describe('range and change', () => {
  it('names the unit once where both ends share it', () => {
    expect(french.range(45.5, 51.3, 'pourcent')).toBe('de 45,5 à 51,3\u202f%');
    expect(french.range(39, 74, 'pourcent', { decimals: 0 })).toBe('de 39 à 74\u202f%');
    expect(french.range(800_000, 2_500_000, 'eur')).toBe('de 800\u202f000\u202f€ à 2,5\u202fM€');
    expect(english.range(45.5, 51.3, 'pourcent')).toBe('from 45.5 to 51.3%');
    expect(english.range(1e6, 2.5e6, 'eur')).toBe('from €1M to €2.5M');
  });

  it('tells the change of a rate in points and of a count as more or less, never as a trend', () => {
    expect(french.change(50.1, 55.7, 'pourcent')).toBe('+5,6\u00a0points');
    expect(french.change(50, 43.5, 'pourcent', { decimals: 1 })).toBe('\u22126,5\u00a0points');
    expect(french.change(132_300, 144_600, 'personnes')).toBe('12\u202f300 de plus');
    expect(french.change(5, 3, 'etp')).toBe('2\u00a0ETP de moins');
    expect(french.change(5, 5, 'tests')).toBe('autant');
    expect(french.change(2.1, 2.4, 'par-personne')).toBe('0,3 de plus');
    expect(english.change(35, 34, 'personnes')).toBe('1 fewer');
    expect(english.change(5e6, 3e6, 'eur')).toBe('€2M less');
    expect(english.change(5, 5, 'tests')).toBe('the same');
  });
});
