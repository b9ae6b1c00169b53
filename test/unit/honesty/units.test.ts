import { describe, expect, it } from 'vitest';
import { readPlainly } from '../../../src/feed/plain.js';
import { disclose } from '../../../src/honesty/disclose.js';
import { redact } from '../../../src/honesty/redact.js';
import { NOW, figure, marksOf, read, told } from './feeds.js';

const ofCatalogue = (indicator: object): readonly string[] => figure({ label: undefined, unit: undefined, ...indicator }).observations.map(told);
const own = (indicator: object): readonly string[] => figure({ id: 'a-nous', unit: undefined, ...indicator }).observations.map(told);
const PERCENT = { symbol: '%', label: 'pour cent' };

describe('H04 and H06, whatever the unit', () => {
  it('withholds a fraction, a number or a unit of the author’s own under an id of the catalogue that is about people', () => {
    expect(ofCatalogue({ id: 'sorties-dynamiques', unit: 'ratio', value: 0.6, numerator: 3, denominator: 5 })).toEqual(['H04']);
    expect(ofCatalogue({ id: 'sorties-dynamiques', unit: 'nombre', value: 3, denominator: 5 })).toEqual(['H04']);
    for (const unit of ['nombre', { symbol: 'pers.', label: 'personnes' }]) {
      expect(ofCatalogue({ id: 'salaries-en-parcours', unit, value: 2, by: { sexe: 'femmes' } })).toEqual(['H04']);
    }
    expect(ofCatalogue({ id: 'salaries-en-parcours', unit: 'nombre', value: 2, by: { public: 'TH' } })).toEqual(['H06']);
  });

  it('withholds a rate of the author’s own in a percent of their own, and counts its decimals as of any percent', () => {
    expect(own({ type: 'taux', unit: PERCENT, value: 60, numerator: 3, denominator: 5 })).toEqual(['H04']);
    expect(own({ type: 'taux', unit: { symbol: 'pour cent', label: 'pour cent' }, value: 60, numerator: 3, denominator: 5 })).toEqual(['H04']);
    expect(figure({ id: 'a-nous', unit: PERCENT, value: 57.7, n: 26 }).observations[0]).toMatchObject({ value: 58, maxDecimals: 0 });
  });

  it('withholds a realisation on five people', () => {
    expect(own({ type: 'realisation', unit: 'pourcent', value: 60, numerator: 3, denominator: 5, by: { sexe: 'femmes' } })).toEqual(['H04']);
  });

  it('takes for people what is broken down by what people are, in a unit of things', () => {
    expect(own({ unit: 'nombre', value: 2, by: { handicap: 'oui' } })).toEqual(['H06']);
    expect(own({ unit: 'nombre', value: 2, by: { diplome: 'bac' } })).toEqual(['H04']);
    expect(own({ unit: 'ratio', value: 0.6, numerator: 3, denominator: 5, by: { age: '50-ans-et-plus' } })).toEqual(['H04']);
    expect(own({ unit: 'nombre', value: 2, by: { foyer: 'a' }, sensitive: ['foyer'] })).toEqual(['H06']);
    expect(ofCatalogue({ id: 'immersions', value: 2, by: { sexe: 'femmes' } })).toEqual(['H04']);
  });

  it('leaves things alone: vehicles, tests, structures, amounts and hours', () => {
    expect(own({ unit: 'nombre', value: 2, by: { vehicule: 'velo' } })).toEqual(['2']);
    expect(ofCatalogue({ id: 'tests-d-orientation', value: 3 })).toEqual(['3']);
    expect(own({ unit: 'structures', value: 3, by: { sexe: 'femmes' } })).toEqual(['3']);
    expect(own({ unit: 'eur', type: 'repartition', value: 3, n: 5, by: { secteur: 'textile' } })).toEqual(['3']);
    expect(ofCatalogue({ id: 'assiduite', unit: 'ratio', value: 0.9, numerator: 9, denominator: 10 })).toEqual(['9/10']);
  });

  it('says of a count beside its base which of the two is small', () => {
    expect(marksOf(figure({ id: 'sorties-dynamiques', label: undefined, unit: 'nombre', value: 3, denominator: 5 }).feed, 'H04')[0]!.detail).toEqual({ threshold: 11, of: 'denominator' });
  });

  it('withholds what would give a fraction away (H05)', () => {
    const part = (numerator: number, denominator: number, by = {}) => ({ value: numerator / denominator, numerator, denominator, by });
    expect(ofCatalogue({ id: 'sorties-dynamiques', unit: 'ratio', observations: [part(15, 26), part(11, 18, { sexe: 'hommes' }), part(4, 8, { sexe: 'femmes' })] })).toEqual(['15/26', 'H05', 'H04']);
  });

  it('knows how many are behind a fraction without its count, as behind a percentage', () => {
    const women = { by: { sexe: 'femmes' } };
    expect(ofCatalogue({ id: 'sorties-dynamiques', unit: 'ratio', value: 0.05, n: 60, ...women })).toEqual(['H04']);
    expect(ofCatalogue({ id: 'sorties-dynamiques', unit: 'ratio', value: 0.5, n: 60, ...women })).toEqual(['0.5']);
    for (const [value, n] of [[0, 300], [1, 300], [1, 1300], [0.02, 300]] as const) expect(ofCatalogue({ id: 'publics', unit: 'ratio', value, n, by: { public: 'TH' } }), `${value} of ${n}`).toEqual(['H06']);
    expect(ofCatalogue({ id: 'publics', unit: 'ratio', value: 0.2, n: 300, by: { public: 'TH' } })).toEqual(['0.2']);
    expect(ofCatalogue({ id: 'sorties-dynamiques', unit: 'ratio', observations: [{ value: 0.577, n: 26 }, { value: 0.611, n: 18, by: { sexe: 'hommes' } }, { value: 0.5, n: 8, ...women }] })).toEqual(['0.58', 'H05', 'H04']);
  });

  it('adds up shares that are written as fractions (H05)', () => {
    const parts = [['a', 0.05, 8], ['b', 0.25, 40], ['c', 0.3, 48], ['d', 0.4, 64]].map(([age, value, denominator]) => ({ value, denominator, by: { age } }));
    expect(own({ unit: 'ratio', type: 'repartition', observations: parts }).filter(one => /^H/.test(one))).toEqual(['H04', 'H05']);
  });

  it('leaves a ratio that is no part of its base alone: jobs per supervisor', () => {
    expect(ofCatalogue({ id: 'etp-insertion-par-encadrant', value: 8.4567, n: 60 })).toEqual(['8.4567']);
    expect(own({ unit: 'ratio', type: 'taux', population: 'euros', value: 0.46123, n: 60 })).toEqual(['0.46123']);
  });

  it('is the same for the plain reading', () => {
    const document = { version: '1.0', organisation: { name: 'J', role: 'siae' }, indicators: [
      { id: 'sorties-dynamiques', unit: 'ratio', value: 0.6, numerator: 3, denominator: 5, period: '2025' },
      { id: 'a-nous', label: 'A', type: 'taux', unit: PERCENT, value: 60, numerator: 3, denominator: 5, period: '2025' },
    ] };
    expect(readPlainly(document).indicators.map(({ unit, type, population }) => [unit, type, population])).toEqual([['ratio', 'taux', 'personnes'], ['pourcent', 'taux', 'personnes']]);
    expect(readPlainly(document)).toEqual(read(document));
  });
});

describe('H12, whatever the unit', () => {
  it('prints no more digits of a fraction than of the same rate in percent, and computes from the counts', () => {
    const at = (facts: object) => figure({ id: 'sorties-dynamiques', label: undefined, unit: 'ratio', observations: [facts, { value: 0.12345, n: 5000, period: '2024' }] }).observations[0]!;
    expect(at({ numerator: 15, denominator: 26, value: 0.577 })).toMatchObject({ value: 0.58, maxDecimals: 2 });
    expect(at({ value: 0.5769, n: 99 })).toMatchObject({ value: 0.58, maxDecimals: 2 });
    expect(at({ numerator: 577, denominator: 999, value: 0.5776 })).toMatchObject({ value: 0.578, maxDecimals: 3 });
    expect(at({ value: 0.57712, n: 1000 })).toMatchObject({ value: 0.57712 });
    expect(at({ value: 0.57712, n: 1000 }).maxDecimals).toBeUndefined();
    expect(at({ numerator: 15, denominator: 26, value: 0.65, precision: 'environ' })).toMatchObject({ value: 0.65, maxDecimals: 2 });
  });

  it('gives the same again from the redacted document of a fraction', () => {
    const { feed } = figure({ id: 'sorties-dynamiques', label: undefined, unit: 'ratio', observations: [{ numerator: 15, denominator: 26, value: 0.57692 }, { value: 0.5767, n: 541, low: 0.53, high: 0.62, period: '2024' }] });
    expect(disclose(read(JSON.parse(JSON.stringify(redact(feed)))), { now: NOW })).toEqual(feed);
  });
});
