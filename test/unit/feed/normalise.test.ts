import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/feed/check.js';
import { readFeed } from '../../../src/feed/read.js';
import { validate } from '../../../src/feed/validate.js';
import type { Indicator, Observation } from '../../../src/schema/impact-feed.js';
import { nouns } from '../../../src/schema/nouns.js';
import { badDocuments, feedOf, realFeed, realFeeds } from './support.js';
import type { Json } from './support.js';

const indicatorOf = (indicator: Json, document: Json = {}): Indicator => readFeed({ ...feedOf(indicator), ...document }).feed!.indicators[0]!;
const observationOf = (indicator: Json, document: Json = {}): Observation => indicatorOf(indicator, document).observations[0]!;
const codes = (indicator: Json, document: Json = {}) => readFeed({ ...feedOf(indicator), ...document }).issues.map(({ code }) => code);

describe('A feed that is read', () => {
  it.each(realFeeds)('has nothing wrong in %s', name => {
    expect(readFeed(realFeed(name), { nouns, check }).issues).toEqual([]);
  });

  it.each(realFeeds)('comes back unchanged when %s is read again', name => {
    const once = readFeed(realFeed(name), { nouns });
    const again = readFeed(JSON.parse(JSON.stringify(once.feed)), { nouns });
    expect(JSON.parse(JSON.stringify(again.feed))).toEqual(JSON.parse(JSON.stringify(once.feed)));
    expect(again.issues).toEqual([]);
  });

  it.each(badDocuments())('comes back unchanged even when %s was mended', (_, document) => {
    const { feed } = readFeed(document, { nouns });
    if (feed) expect(readFeed(feed, { nouns }).feed).toEqual(feed);
  });

  it('comes back unchanged whatever the figures are', () => {
    const value = fc.option(fc.oneof(fc.integer({ min: -5, max: 130 }), fc.double({ min: -1, max: 101, noNaN: true })), { nil: undefined });
    const observation = fc.record({
      value: fc.option(value, { nil: null }), numerator: fc.nat(40), denominator: fc.nat(40), n: fc.nat(40), period: fc.constantFrom('2024', '2025', 'jadis'),
      missing: fc.constantFrom('secret', 'refuse', 'sans-objet'), precision: fc.constantFrom('environ', 'exact', 'vers'), by: fc.constantFrom({ sexe: 'femmes' }, { sexe: 1 }, {}),
      denominateur: fc.constantFrom(9, 'neuf'), method: fc.constantFrom('mesure', 'estimée'), source: fc.constantFrom('s', 'autre', 3), contributors: fc.constantFrom({ count: '2' }, 3), status: fc.constant('x'), par: fc.constant({ sexe: 'femmes' }),
    }, { requiredKeys: [] });
    const indicator = fc.record({
      id: fc.constantFrom('sorties-dynamiques', 'salaries-en-parcours', 'a'), unit: fc.constantFrom('pourcent', 'personnes', 'ratio', 'pct'), n: fc.nat(99), value, note: fc.constant('x'),
      observations: fc.array(observation, { maxLength: 3 }), sensitive: fc.constantFrom(['sexe'], 'sexe'), decimals: fc.double({ min: 0, max: 30, noNaN: true }),
      breaks: fc.constantFrom<unknown>({ period: '2024' }, ['2024'], [{ period: 2024 }], [{ period: '2024', why: 'x' }, 7]), ruptures: fc.constant([1]), estimate: fc.constant('oui'), population: fc.constantFrom('structures', 'gens'),
      references: fc.constant([{ label: 'R', value: 4, period: '2024', structure: 3 }]),
    }, { requiredKeys: ['id'] });
    const secrecy = fc.constantFrom<unknown>(undefined, { minDenominator: '20' }, { minCompte: 7 }, 'oui');
    fc.assert(fc.property(fc.array(indicator, { maxLength: 3 }), fc.option(fc.oneof(fc.nat(50), fc.constant('9')), { nil: undefined }), secrecy, (indicators, n, threshold) => {
      const { feed } = readFeed({ ...feedOf(...indicators), n, period: '2023', secrecy: threshold, sources: [{ id: 's', title: 'S' }] });
      expect(readFeed(feed).feed).toEqual(feed);
    }), { numRuns: 500, seed: 20261123 });
  });

  it('passes what is said once down to every observation, the nearer word winning', () => {
    const { observations } = indicatorOf(
      { id: 'sorties', counted: 'sortants', source: 'b', observations: [{ value: 9 }, { value: 3, territory: 'dep:39', period: '2021', counted: 'femmes' }] },
      { period: '2022', territory: 'reg:27', counted: 'salariés', method: 'mesure', verifier: { name: 'V' }, sources: [{ id: 'b', title: 'B' }] },
    );
    expect(observations).toEqual([
      { value: 9, precision: 'exact', by: {}, period: '2022', territory: 'reg:27', counted: 'sortants', source: 'b', method: 'mesure', verifier: { name: 'V' } },
      { value: 3, precision: 'exact', by: {}, period: '2021', territory: 'dep:39', counted: 'femmes', source: 'b', method: 'mesure', verifier: { name: 'V' } },
    ]);
  });

  it('gives period, counted and source of the document to pathways and progress too', () => {
    const pathways = readFeed(realFeed('bourgogne-franche-comte-2022')).feed!.pathways;
    expect(pathways[0]).toMatchObject({ period: '2022', source: 'dreets-2022' });
  });

  it('makes one observation of the keys that stand directly on an indicator', () => {
    const indicator = indicatorOf({ id: 'achats-locaux', value: 46, period: '2025', by: { sexe: 'femmes' }, note: 'x', target: { value: 50, period: '2026' } });
    expect(indicator.observations).toEqual([{ value: 46, precision: 'exact', by: { sexe: 'femmes' }, period: '2025', note: 'x' }]);
    expect(indicator).not.toHaveProperty('value');
    expect(indicator).not.toHaveProperty('note');
  });

  it('fills in what the catalogue knows, and lets the author say otherwise', () => {
    expect(indicatorOf({ id: 'sorties-dynamiques', value: 50 })).toMatchObject({ unit: 'pourcent', type: 'taux', population: 'personnes', direction: 'higher', level: 'resultats' });
    expect(indicatorOf({ id: 'sorties-dynamiques', value: 50, direction: 'neutral', family: 'mine' })).toMatchObject({ direction: 'neutral', family: 'mine' });
    expect(indicatorOf({ id: 'sorties-dynamiques', unit: 'personnes', value: 50 })).toMatchObject({ type: 'compte', population: 'personnes' });
  });

  it.each([
    ['pourcent', 'taux', 'personnes'], ['personnes', 'compte', 'personnes'], ['eur', 'montant', 'euros'], ['tonnes', 'compte', 'tonnes'],
    ['points', 'ecart', 'autre'], ['ratio', 'ratio', 'autre'], ['structures', 'compte', 'structures'], ['mois', 'moyenne', 'personnes'],
  ])('takes type and population of an own indicator in %s from its unit', (unit, type, population) => {
    expect(indicatorOf({ id: 'a', label: 'A', unit, value: 5 })).toMatchObject({ unit, type, population });
  });

  it('shows an own indicator without label by its id and without unit as a number of people, and says so', () => {
    const indicator = { id: 'sortie-dynamiques', value: 5 };
    expect(indicatorOf(indicator)).toMatchObject({ label: 'sortie-dynamiques', unit: 'nombre', population: 'personnes' });
    const { issues } = validate(feedOf(indicator));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['label-missing', 'indicators[0].label'], ['unit-missing', 'indicators[0].unit']]);
    expect(issues[0]!.expected.facts).toEqual({ key: 'label', suggestion: 'sorties-dynamiques' });
  });

  it('takes n and denominator of a rate for one another, and not of a count', () => {
    expect(observationOf({ id: 'sorties-dynamiques', value: 50, n: 26 })).toMatchObject({ n: 26, denominator: 26 });
    expect(observationOf({ id: 'sorties-dynamiques', value: 50, denominator: 26 }, { n: 900 })).toMatchObject({ n: 26, denominator: 26 });
    expect(observationOf({ id: 'sorties', value: 50, n: 26 })).not.toHaveProperty('denominator');
  });

  it('computes a rate from its counts, rounded as the published ones beside it', () => {
    const values = (...observations: Json[]) => indicatorOf({ id: 'sorties-dynamiques', observations }).observations.map(({ value }) => value);
    expect(values({ numerator: 15, denominator: 26, period: '2024' })).toEqual([57.7]);
    expect(values({ numerator: 15, denominator: 26, period: '2024' }, { value: 55, period: '2025' })).toEqual([58, 55]);
    expect(values({ numerator: 0, denominator: 0 })).toEqual([null]);
  });

  it('counts the most decimals of an indicator as written', () => {
    const decimals = (...values: number[]) => indicatorOf({ id: 'sorties-dynamiques', observations: values.map((value, i) => ({ value, period: String(2000 + i) })) }).decimals;
    expect(decimals(47, 16.3)).toBe(1);
    expect(decimals(47, 12)).toBe(0);
    expect(decimals(1e-7)).toBe(7);
    expect(decimals(0.30000000000000004)).toBe(17);
    expect(indicatorOf({ id: 'sorties-dynamiques', value: 47, decimals: 1 }).decimals).toBe(1);
  });

  it('tells a value that nobody gave from one that can’t be read', () => {
    expect(observationOf({ id: 'sorties', value: null })).toEqual({ value: null, precision: 'exact', by: {} });
    expect(observationOf({ id: 'sorties', value: '26' })).toMatchObject({ value: null, missing: 'refuse' });
    expect(observationOf({ id: 'sorties', value: null, missing: 'sans-objet' })).toMatchObject({ value: null, missing: 'sans-objet' });
    expect(codes({ id: 'sorties', value: null })).toEqual(['value-missing']);
    expect(codes({ id: 'sorties', value: null, missing: 'sans-objet' })).toEqual([]);
  });

  it('never gives a figure the document’s period in place of its own unreadable one', () => {
    expect(observationOf({ id: 'sorties', value: 26, period: 'jadis' }, { period: '2025' })).not.toHaveProperty('period');
    expect(indicatorOf({ id: 'sorties', period: 'jadis', observations: [{ value: 26 }] }, { period: '2025' }).observations[0]).not.toHaveProperty('period');
    expect(observationOf({ id: 'sorties', value: 26, period: null }, { period: '2025' })).toHaveProperty('period', '2025');
    expect(readFeed({ ...realFeed('bourgogne-franche-comte-2022'), pathways: [{ id: 'a', label: 'A', kind: 'type', steps: [], period: 'jadis' }] }).feed!.pathways[0]).not.toHaveProperty('period');
  });

  it.each([['by', { sexe: 1 }], ['by', 'femmes'], ['territory', 'Jura'], ['counted', 3]])('sets aside a figure whose %s can’t be read: %j', (key, value) => {
    expect(observationOf({ id: 'sorties', observations: [{ value: 26, n: 40, [key]: value }] }, { territory: 'reg:27' })).toMatchObject({ value: null, missing: 'refuse', n: 40 });
  });

  it('sets aside what only an unreadable territory of its indicator would place', () => {
    const { observations } = indicatorOf({ id: 'sorties', territory: 'Jura', observations: [{ value: 26 }, { value: 3, territory: 'dep:39' }] }, { territory: 'reg:27' });
    expect(observations.map(({ value, territory }) => [value, territory])).toEqual([[null, undefined], [3, 'dep:39']]);
  });

  it('never says that a figure is missing of a place or a period that its own words did not name', () => {
    expect(observationOf({ id: 'sorties', observations: [{ missing: 'secret', value: null, territory: 'Jura', period: 'jadis' }] }, { territory: 'reg:27', period: '2025' }))
      .toEqual({ value: null, missing: 'secret', precision: 'exact', by: {} });
  });

  it('takes the figures of an indicator for about when what it says of their precision can’t be read', () => {
    expect(observationOf({ id: 'sorties', precision: 'plus de', observations: [{ value: 100 }] }).precision).toBe('environ');
  });

  it('reads what can’t be read in the careful way: about, sensitive, fictional', () => {
    expect(observationOf({ id: 'sorties', value: 100, precision: 'plus de' }).precision).toBe('environ');
    expect(indicatorOf({ id: 'sorties', sensitive: 'frein', observations: [{ value: 9, by: { frein: 'sante' } }] }).sensitive).toEqual(['frein']);
    expect(readFeed({ ...feedOf(), title: 'x', fictional: 'oui' }).feed!.fictional).toBe(true);
  });

  it('leaves the nouns that were not asked for out of the feed, without checking them', () => {
    const document = { ...realFeed('etude-avise-2016'), cases: [{ wrong: true }] };
    const { feed, issues } = readFeed(document, { nouns: { factors: nouns.factors } });
    expect(issues).toEqual([]);
    expect(feed).not.toHaveProperty('cases');
    expect(feed!.factors).toHaveLength(7);
  });
});
