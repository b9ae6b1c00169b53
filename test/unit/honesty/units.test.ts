import { describe, expect, it } from 'vitest';
import { figure, marksOf, read, told } from './feeds.js';
import { readPlainly } from '../../../src/feed/plain.js';

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

  it('is the same for the plain reading', () => {
    const document = { version: '1.0', organisation: { name: 'J', role: 'siae' }, indicators: [
      { id: 'sorties-dynamiques', unit: 'ratio', value: 0.6, numerator: 3, denominator: 5, period: '2025' },
      { id: 'a-nous', label: 'A', type: 'taux', unit: PERCENT, value: 60, numerator: 3, denominator: 5, period: '2025' },
    ] };
    expect(readPlainly(document).indicators.map(({ unit, type, population }) => [unit, type, population])).toEqual([['ratio', 'taux', 'personnes'], ['pourcent', 'taux', 'personnes']]);
    expect(readPlainly(document)).toEqual(read(document));
  });
});
