import { describe, expect, it } from 'vitest';
import { check } from '../../../src/feed/check.js';
import { isSiret } from '../../../src/feed/inspect.js';
import { readFeed } from '../../../src/feed/read.js';
import { validate } from '../../../src/feed/validate.js';
import { safeUrl } from '../../../src/feed/url.js';
import { badDocuments, feedOf, realFeed, realFeeds } from './support.js';
import type { Json } from './support.js';

const found = (indicator: Json, document: Json = {}) =>
  readFeed({ ...feedOf(indicator), ...document }, { check }).issues.map(({ code, path, consequence }) => `${code} ${path} ${consequence}`);
const figure = (indicator: Json) => readFeed(feedOf(indicator)).feed!.indicators[0]!.observations[0]!;
const rate = (facts: Json) => ({ id: 'sorties-dynamiques', period: '2025', observations: [facts] });

describe('One figure against itself', () => {
  it.each([480, -3, 100.1])('a rate of %d is set aside and its base kept', value => {
    expect(found(rate({ value, n: 40 }))).toEqual(['rate-out-of-range indicators[0].observations[0].value hidden']);
    expect(figure(rate({ value, numerator: 4, denominator: 40 }))).toEqual({ value: null, missing: 'refuse', precision: 'exact', by: {}, period: '2025', denominator: 40, n: 40 });
  });

  it('a number beyond what any figure can be is set aside and told, and the others stay', () => {
    const observations = [{ value: -1.7e308, period: '2024' }, { value: 1.7e308, period: '2025' }, { value: 12, period: '2023' }];
    const { feed, issues } = readFeed(feedOf({ id: 'x', label: 'X', unit: 'eur', observations }));
    expect(issues.map(({ code, path, expected }) => [code, path, expected])).toEqual([
      ['wrong-value', 'indicators[0].observations[0].value', { key: 'at-least', facts: { minimum: -1e15 } }],
      ['wrong-value', 'indicators[0].observations[1].value', { key: 'at-most', facts: { maximum: 1e15 } }],
    ]);
    expect(feed!.indicators[0]!.observations.map(({ value, missing }) => [value, missing])).toEqual([[null, 'refuse'], [null, 'refuse'], [12, undefined]]);
  });

  it('a dimension that can’t be one sets the figure aside: it is a part, and never shown as the total', () => {
    const part = JSON.parse('{"value":12,"by":{"__proto__":"x"}}') as Json;
    const { feed, issues } = readFeed(feedOf({ id: 'salaries-en-parcours', period: '2025', observations: [{ value: 30 }, part, { value: 18, by: JSON.parse('{"sexe":"femmes","__proto__":"x"}') as Json }] }));
    expect(issues.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['unknown-key', 'error', 'indicators[0].observations[1].by.__proto__'], ['unknown-key', 'error', 'indicators[0].observations[2].by.__proto__'],
    ]);
    expect(feed!.indicators[0]!.observations.map(({ value, missing }) => [value, missing])).toEqual([[30, undefined], [null, 'refuse'], [null, 'refuse']]);
  });

  it('a realisation may exceed 100', () => {
    expect(found({ id: 'a', label: 'A', unit: 'pourcent', type: 'realisation', value: 130, numerator: 13, denominator: 10 })).toEqual([]);
  });

  it('a numerator above its denominator sets the figure aside', () => {
    expect(found(rate({ numerator: 27, denominator: 26 }))).toEqual(['numerator-above-denominator indicators[0].observations[0].numerator hidden']);
    expect(figure(rate({ numerator: 27, denominator: 26, value: 90 })).value).toBeNull();
  });

  it('a rate agrees with its counts to the rounding of its own decimals', () => {
    expect(found(rate({ value: 57.7, numerator: 15, denominator: 26 }))).toEqual([]);
    expect(found(rate({ value: 58, numerator: 15, denominator: 26 }))).toEqual([]);
    expect(found(rate({ value: 57.6, numerator: 15, denominator: 26 }))).toEqual(['value-disagrees indicators[0].observations[0].value kept']);
    expect(found(rate({ value: 60, precision: 'environ', numerator: 15, denominator: 26 }))).toEqual([]);
  });

  it('a rate over one point away from its counts is set aside', () => {
    expect(found(rate({ value: 75, numerator: 15, denominator: 26 }))).toEqual(['value-disagrees indicators[0].observations[0].value hidden']);
    expect(figure(rate({ value: 75, numerator: 15, denominator: 26 })).value).toBeNull();
  });

  it.each([
    ['above its value', { value: 50, low: 60, high: 70 }, 'low'], ['below its value', { value: 50, low: 10, high: 20 }, 'high'], ['backwards', { value: 50, low: 60, high: 40 }, 'low'],
    ['under none', { value: 3, low: -1, high: 8 }, 'low'], ['over all', { value: 98, low: 95, high: 102 }, 'high'], ['of one bound', { value: 50, low: 51 }, 'low'],
    ['around what its counts make', { numerator: 15, denominator: 26, low: 70, high: 80 }, 'low'],
  ])('an interval %s is set aside, both bounds of it, and the value stays', (_, facts, key) => {
    expect(found(rate(facts))).toEqual([`interval-impossible indicators[0].observations[0].${key} ignored`]);
    const { value, low, high } = figure(rate(facts));
    expect([value, low, high]).toEqual(['value' in facts ? facts.value : 57.7, undefined, undefined]);
  });

  it('an interval may touch its value, be finer than its decimals, be of one bound, or be of what is no share', () => {
    for (const facts of [{ low: 40, high: 60 }, { low: 50, high: 50 }, { low: 0, high: 100 }, { low: 50.2, high: 50.4 }, { low: 49.6, high: 49.8 }, { high: 60 }]) {
      expect(found(rate({ value: 50, ...facts })), JSON.stringify(facts)).toEqual([]);
      expect(figure(rate({ value: 50, ...facts }))).toMatchObject(facts);
    }
    expect(found({ id: 'a', label: 'A', unit: 'points', value: -3, low: -8, high: 2 })).toEqual([]);
    expect(found({ id: 'a', label: 'A', unit: 'pourcent', type: 'realisation', value: 130, low: 110, high: 150 })).toEqual([]);
    expect(found({ id: 'a', label: 'A', unit: 'mois', value: 14.5, low: 15, high: 16 })).toEqual(['interval-impossible indicators[0].low ignored']);
  });

  it('an interval of what is set aside goes with it, untold', () => {
    expect(found(rate({ value: 480, low: 470, high: 490 }))).toEqual(['rate-out-of-range indicators[0].observations[0].value hidden']);
    expect(figure(rate({ value: 480, low: 470, high: 490 }))).not.toHaveProperty('low');
  });

  it('a note is no reason for a value that can’t be read or can’t be true, and stays the reason for one that nobody gave', () => {
    const noteOf = (facts: Json) => figure({ id: 'sorties-dynamiques', period: '2025', observations: [{ note: 'hors stages', ...facts }] }).note;
    for (const facts of [{ value: 'quinze' }, { value: 480, n: 40 }, { numerator: 27, denominator: 26 }, { value: 50, by: 'femmes' }, { value: '50', territory: 'Jura' }]) expect(noteOf(facts), JSON.stringify(facts)).toBeUndefined();
    for (const facts of [{ value: null, missing: 'non-collecte' }, { missing: 'sans-objet' }, { missing: 'refuse' }, { value: null }, { value: null, missing: 'caché' }, { value: 50, n: 60 }]) expect(noteOf(facts), JSON.stringify(facts)).toBe('hors stages');
    expect(figure({ id: 'sorties-dynamiques', value: 'quinze', note: 'hors stages' })).not.toHaveProperty('note');
  });

  it('a negative count is set aside; a negative amount or gap is not', () => {
    expect(found({ id: 'sorties', value: -1 })).toEqual(['wrong-value indicators[0].value hidden']);
    expect(found({ id: 'a', label: 'A', unit: 'eur', value: -1 })).toEqual([]);
  });

  it('a target or a reference that can’t be true goes, the others stay', () => {
    const { feed, issues } = readFeed(feedOf({ ...rate({ value: 50 }), target: { value: 900, period: '2030' }, references: [{ label: 'R', value: 101, period: '2024' }, { label: 'S', value: 44, period: '2024' }] }));
    expect(feed!.indicators[0]).not.toHaveProperty('target');
    expect(feed!.indicators[0]!.references.map(({ label }) => label)).toEqual(['S']);
    expect(issues.map(({ path }) => path)).toEqual(['indicators[0].references[0].value', 'indicators[0].target.value']);
  });

  it('a secret figure loses every number, inherited ones too, and no number is repeated in the issue', () => {
    const { feed, issues } = readFeed({ ...feedOf({ id: 'sorties-dynamiques', observations: [{ value: 33, numerator: 3, denominator: 9, low: 1, high: 60, missing: 'secret' }] }), n: 9 });
    expect(feed!.indicators[0]!.observations).toEqual([{ value: null, precision: 'exact', by: {}, missing: 'secret' }]);
    expect(issues.map(({ code, received }) => `${code} ${received}`)).toEqual(Array(5).fill('inline-secret "…"'));
  });

  it('a secret figure without numbers is no fault, whatever it inherits', () => {
    expect(found({ id: 'sorties-dynamiques', observations: [{ value: null, missing: 'secret' }] }, { n: 40 })).toEqual([]);
  });

  it('zero is not shown where the author says that nothing was collected', () => {
    expect(figure({ id: 'sorties', value: 0, missing: 'non-collecte' }).value).toBeNull();
  });

  it('more barriers lifted than identified are not shown', () => {
    const { feed, issues } = readFeed({ ...feedOf(), progress: [{ id: 'f', label: 'F', kind: 'freins', rows: [{ code: 'mobilite', identified: 5, removed: 6 }] }] });
    expect(feed!.progress[0]).toMatchObject({ rows: [{ identified: 5, removed: null }] });
    expect(issues.map(({ path }) => path)).toEqual(['progress[0].rows[0].removed']);
  });
});

describe('Figures against each other', () => {
  const parts = (...values: number[]) => values.map((value, index) => ({ value, by: { sexe: `x${index}` } }));
  const count = (...observations: Json[]) => ({ id: 'salaries-en-parcours', period: '2025', observations });

  it('two observations of one period, territory, breakdown and counted are told', () => {
    expect(found(count({ value: 5 }, { value: 6, period: '2024' }, { value: 7 }))).toEqual(['duplicate-observation indicators[0].observations[2] kept']);
    expect(found(count({ value: 5 }, { value: 6, counted: 'femmes' }, { value: 7, territory: 'dep:39' }, { value: 4, by: { sexe: 'femmes' } }))).toEqual([]);
    expect(found(count({ value: 5, by: { sexe: 'a', age: 'b' } }, { value: 6, by: { age: 'b', sexe: 'a' } }))).toHaveLength(1);
  });

  it('parts may be less than their total, not more', () => {
    expect(found(count({ value: 64 }, ...parts(41, 23)))).toEqual([]);
    expect(found(count({ value: 64 }, ...parts(41, 10)))).toEqual([]);
    expect(found(count({ value: 64 }, ...parts(41, 24)))).toEqual(['parts-above-total indicators[0].observations[1] kept']);
  });

  it('parts rounded to hundreds may exceed by rounding', () => {
    expect(found(count({ value: 144600 }, ...parts(64200, 43400, 19000, 18100)))).toEqual([]);
    expect(found(count({ value: 144600 }, ...parts(64200, 43400, 19000, 28000)))).toHaveLength(1);
  });

  it('overlapping categories, several dimensions at once and approximate figures are not added', () => {
    expect(found({ ...count({ value: 64 }, ...parts(60, 60)), overlapping: ['sexe'] })).toEqual([]);
    expect(found(count({ value: 64 }, { value: 60, by: { sexe: 'a', age: 'b' } }, { value: 60, by: { sexe: 'c', age: 'b' } }))).toEqual([]);
    expect(found(count({ value: 64, precision: 'environ' }, ...parts(60, 60)))).toEqual([]);
  });

  it('parts of a repartition are within 100 to their rounding; rates by category are not parts', () => {
    const shares = (...values: number[]) => ({ id: 'a', label: 'A', unit: 'pourcent', type: 'repartition', observations: parts(...values) });
    expect(found(shares(33.4, 33.4, 33.3))).toEqual([]);
    expect(found(shares(50, 33.4, 33.3))).toHaveLength(1);
    expect(found({ ...shares(60, 70), type: 'taux' })).toEqual([]);
  });

  it('a period that begins after the update is told', () => {
    const dated = (period: string, updated: string) => found({ id: 'sorties', value: 3, period }, { updated });
    expect(dated('2026', '2026-03-31')).toEqual([]);
    expect(dated('2026-H2', '2026-03-31')).toEqual(['period-after-update indicators[0].period kept']);
    expect(dated('2026-Q2', '2026-03')).toHaveLength(1);
    expect(dated('2026-Q1', '2026-03')).toEqual([]);
    expect(dated('[2027..2030]', '2026')).toHaveLength(1);
    expect(dated('2026-12-31', '2026')).toEqual([]);
  });

  it.each([['2016/2015', 1], ['[2016..2010]', 1], ['2016-10/2016-06', 1], ['2015-10/2016-06', 0], ['2015-10/2015', 0], ['[2010..2016]', 0], ['2016/2016-Q3', 0]])('an interval that ends before it begins is told: %s', (period, times) => {
    expect(found({ id: 'sorties', value: 3, period })).toHaveLength(times);
  });

  it('an interval that ends before it begins is told wherever a period stands, at the author’s place', () => {
    const period = '2025/2024';
    expect(found({
      id: 'sorties-dynamiques', value: 50, period: '2025', target: { value: 60, period, baseline: { value: 40, period } },
      references: [{ label: 'R', value: 900, period: '2024' }, { label: 'S', value: 44, period }], breaks: [{ period: '2020', why: 'x' }, { period, why: 'y' }],
    }, {
      progress: [7, { id: 'f', label: 'F', kind: 'freins', rows: [], period }], pathways: [{ id: 'p', label: 'P', kind: 'sorties', steps: [], period }],
    }).filter(line => line.startsWith('wrong-format'))).toEqual([
      'indicators[0].target', 'indicators[0].target.baseline', 'indicators[0].references[1]', 'indicators[0].breaks[1]', 'progress[1]', 'pathways[0]',
    ].map(path => `wrong-format ${path}.period kept`));
  });

  it('an unknown source is told once, where it is first named', () => {
    expect(found({ id: 'sorties', source: 'bilan', observations: [{ value: 1, period: '2024' }, { value: 2, period: '2025' }] }, { sources: [{ id: 'autre', title: 'A' }] }))
      .toEqual(['unknown-reference indicators[0].observations[0].source unsourced']);
  });

  it('exits of more leavers than there are are told', () => {
    const pathway = { id: 'p', label: 'P', kind: 'sorties', steps: [], leavers: 10, exits: [{ kind: 'emploi-durable', people: 6 }, { kind: 'autre-sortie', people: 5 }] };
    expect(found({ id: 'sorties', value: 10 }, { pathways: [pathway] })).toEqual(['parts-above-total pathways[0].exits undrawn']);
  });
});

describe('The strict verdict', () => {
  it.each(realFeeds)('is yes for %s', name => {
    expect(validate(realFeed(name)).valid).toBe(true);
  });

  it('is no exactly when an issue is an error', () => {
    for (const [, document] of badDocuments()) {
      const { valid, issues } = validate(document);
      expect(valid).toBe(!issues.some(({ severity }) => severity === 'error'));
    }
  });

  it('names codes that nobody names, once each', () => {
    const { valid, issues } = validate({ ...feedOf(
      { id: 'sorties', observations: [{ value: 4, territory: 'com:39300' }, { value: 5, territory: 'com:39300', period: '2024' }, { value: 6, territory: 'dep:39', by: { age: 'vieux' } }, { value: 7, by: { public: 'RSA' } }] },
    ), labels: { 'com:1': 'x' } });
    expect(valid).toBe(true);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['unknown-code', 'indicators[0].observations[0].territory'], ['unknown-code', 'indicators[0].observations[2].by.age']]);
  });

  it('follows every reference of the other nouns', () => {
    const { issues } = validate({
      ...feedOf({ id: 'sorties', value: 3 }),
      factors: [{ id: 'a-nous' }, { id: 'internalisation', indicators: ['sorties', 'entrees'] }],
      videos: [{ id: 'v', title: 'V', factors: ['inconnu'] }, { id: 'v', title: 'W' }],
      cases: [{ id: 'c', title: 'C', buyer: { name: 'A' }, supplier: { name: 'B' }, source: 's', factors: ['a-nous'], chain: [{ id: 'x', stage: 'moyens', text: 'X', indicators: [{ id: 'rien', scope: 'achat' }] }], links: [{ from: 'x', to: 'y', relation: 'mene-a' }] }],
    });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-indicator factors[1].indicators[1]', 'unknown-reference cases[0].source', 'duplicate-id videos[1].id', 'label-missing factors[0].label',
      'unknown-reference cases[0].links[0].to', 'unknown-indicator cases[0].chain[0].indicators[0].id', 'unknown-reference videos[0].factors[0]',
    ]);
  });
});

describe('A SIRET', () => {
  it.each(['73282932000074', '732 829 320 00074', '35600000000048', '35600000049837'])('%s is one', siret => {
    expect(isSiret(siret)).toBe(true);
  });

  it.each(['73282932000075', '7328293200007', 'A3282932000074', '35600000049838', ''])('%j is none', siret => {
    expect(isSiret(siret)).toBe(false);
  });
});

describe('A URL', () => {
  it.each(['https://x.fr/a?b=c:d', 'HTTP://X.FR', 'mailto:a@b.fr', '/a', 'a/b:c', '../x.json', '#a', '?q=a:b', '', 'CC-BY-4.0'])('%j may be linked to', url => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:x', 'data:text/html,x', 'vbscript:x', 'file:///etc', 'blob:x', 'x:y', 'javascript&colon;:x',
  ])('%j may not', url => {
    expect(safeUrl(url)).toBeUndefined();
  });
});
