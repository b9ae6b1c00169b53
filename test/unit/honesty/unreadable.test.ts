import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/feed/read.js';
import { validate } from '../../../src/feed/validate.js';
import { issueMessage } from '../../../src/format/issues.js';
import { issues as english } from '../../../src/format/locales/issues.en.js';
import { issues as french } from '../../../src/format/locales/issues.fr.js';
import { disclose } from '../../../src/honesty/disclose.js';
import type { DisclosedFeed, DisclosedIndicator } from '../../../src/honesty/types.js';
import { feedOf } from '../feed/support.js';
import type { Json } from '../feed/support.js';
import { NOW } from './feeds.js';

const shown = (...indicators: readonly Json[]) => (document: Json = {}): DisclosedFeed => disclose(readFeed({ ...feedOf(...indicators), period: '2025', ...document }).feed!, { now: NOW });
const indicatorOf = (indicator: Json, document: Json = {}): DisclosedIndicator => shown(indicator)(document).indicators[0]!;
const first = (indicator: Json, document: Json = {}) => indicatorOf(indicator, document).observations[0]!;
/** Place and consequence of each issue; the verdict is no. */
const told = (indicator: Json, document: Json = {}): string[] => {
  const { valid, issues } = validate({ ...feedOf(indicator), period: '2025', ...document });
  expect(valid).toBe(false);
  return issues.filter(({ severity }) => severity === 'error').map(({ path, consequence }) => `${path} ${consequence}`);
};
const bad = (file: string): Json => JSON.parse(readFileSync(`test/fixtures/bad/${file}.json`, 'utf8')) as Json;

describe('A base that is written and can’t be read', () => {
  const rate = { id: 'sorties-dynamiques', value: 44.4 };

  it.each<[string, Json]>([
    ['texts', { numerator: '4', denominator: '9' }], ['a text for n', { n: '9' }], ['a word', { denominator: 'neuf' }], ['a list', { n: [9] }], ['a negative number', { denominator: -9 }],
    ['a misspelt key', { numerateur: 4, denominateur: 9 }], ['a French key', { effectifs: 9 }], ['another case', { N: 9 }],
  ])('hides a rate on people: %s', (_, base) => {
    expect(first({ ...rate, ...base })).toMatchObject({ value: null, missing: 'refuse' });
    expect(told({ ...rate, ...base }).every(one => one.endsWith(' hidden'))).toBe(true);
  });

  it('hides the figures that it would be passed down to, and no other', () => {
    const values = (indicator: Json, document: Json = {}) => indicatorOf(indicator, document).observations.map(({ value }) => value);
    const observations = [{ value: 44.4 }, { value: 50, period: '2024', n: 80 }];
    expect(values({ id: 'sorties-dynamiques', n: '9', observations })).toEqual([null, 50]);
    expect(values({ id: 'sorties-dynamiques', observations }, { n: '9' })).toEqual([null, 50]);
    expect(told({ id: 'sorties-dynamiques', n: '9', observations })).toEqual(['indicators[0].n hidden']);
  });

  it('hides a mean on people, and neither a count, a sum nor a figure of which another base is known', () => {
    expect(first({ id: 'duree-parcours', value: 14, n: '4' }).value).toBeNull();
    expect(first({ id: 'salaries-en-parcours', value: 64, n: '4' }).value).toBe(64);
    expect(first({ id: 'achats-locaux', value: 46, n: '4' }).value).toBe(46);
    expect(first({ id: 'sorties-dynamiques', value: 50, numerator: '40', denominator: 80 }).value).toBe(50);
    expect(first({ id: 'sorties-dynamiques', value: 50, denominateur: 9, denominator: 80 }).value).toBe(50);
    expect(first({ id: 'sorties-dynamiques', value: 50, denomination: 'Sorties', n: null }).value).toBe(50);
  });

  it('is not got round by a unit that can’t be read, which may be that of a rate', () => {
    const own = { id: 'a', label: 'A', value: 44.4, n: 9 };
    expect(first({ ...own, unit: '%' })).toMatchObject({ value: null, because: 'H04' });
    expect(first({ ...own, unit: 'Pour cents' })).toMatchObject({ value: null, because: 'H04' });
    expect(first({ ...own, unit: 'part' })).toMatchObject({ value: null, missing: 'refuse' });
    expect(told({ ...own, unit: 'part' })[0]).toBe('indicators[0].unit hidden');
    expect(first({ ...own, n: undefined, unit: 'kg' }).value).toBe(44.4);
  });

  it('hides what became of leavers whose number can’t be read, and a row on nobody knows how many', () => {
    const feed = shown()({
      pathways: [{ id: 'p', label: 'P', kind: 'sorties', steps: [{ id: 'a', kind: 'accueil', people: 12 }], leavers: '9', exits: [{ kind: 'emploi-durable', share: 44.4 }] }],
      progress: [{ id: 'c', label: 'C', kind: 'competences', rows: [{ code: 'x', scale: { min: 1, max: 4 }, entry: 1, exit: 3, n: '4' }, { code: 'y', scale: { min: 1, max: 4 }, entry: 1, exit: 3, n: 40 }] }],
    });
    expect(feed.pathways[0]).toMatchObject({ steps: [{ people: null }], exits: [{ share: null }] });
    expect(feed.progress[0]!.rows).toMatchObject([{ entry: null, exit: null }, { entry: 1, exit: 3 }]);
  });

  it('is a fault even where the key is misspelt a thousand times', () => {
    const observations = Array.from({ length: 1500 }, (_, index) => ({ value: 44.4, denominateur: 9, territory: `x:${index}` }));
    expect(indicatorOf({ id: 'sorties-dynamiques', observations }).observations.every(({ value }) => value === null)).toBe(true);
  });
});

describe('A protection that can’t be read still protects', () => {
  const onFifteen = { id: 'sorties-dynamiques', value: 60, numerator: 9, denominator: 15 };
  it.each<[string, unknown]>([
    ['a text', { minDenominator: '20' }], ['a misspelt key', { minDenominateur: 20 }], ['a French key', { seuil: 20 }], ['an unknown key', { minimum: 20 }], ['a word', 'oui'], ['a number', 20], ['a negative number', { minDenominator: -1 }],
  ])('the threshold of secrecy: %s', (_, secrecy) => {
    expect(first(onFifteen, { secrecy })).toMatchObject({ value: null, because: 'H04', threshold: 100 });
    expect(told(onFifteen, { secrecy })).toEqual([expect.stringMatching(/^secrecy.* strictest$/)]);
    expect(first({ ...onFifteen, value: 60, numerator: 90, denominator: 150 }, { secrecy }).value).toBe(60);
  });

  it('a threshold that was meant to be higher than the strictest one is kept', () => {
    expect(first({ ...onFifteen, numerator: 90, denominator: 150 }, { secrecy: { minDenominator: '200' } })).toMatchObject({ value: null, threshold: 200 });
  });

  it('a threshold stays what it is beside words that are no threshold', () => {
    expect(first(onFifteen, { secrecy: { minDenominator: 15, note: 'règle de 2018' } }).value).toBe(60);
    expect(first(onFifteen, { secrecy: { minDenominator: 20, note: 'x' } }).threshold).toBe(20);
  });

  const years = { id: 'salaries-en-parcours', observations: [{ value: 20, period: '2023' }, { value: 30, period: '2024' }, { value: 60, period: '2025' }] };
  it.each<[string, Json, number]>([
    ['an object', { breaks: { period: '2025', why: 'x' } }, 3], ['no reason', { breaks: [{ period: '2025' }] }, 1], ['a bare period', { breaks: ['2025'] }, 1], ['a number', { breaks: [{ period: 2025, why: 'x' }] }, 1],
    ['a bare number', { breaks: [2025] }, 1], ['no period', { breaks: [{ period: 'jadis', why: 'x' }] }, 3], ['a French key', { ruptures: [{ period: '2025', why: 'x' }] }, 3], ['a misspelt key', { break: [{ period: '2025', why: 'x' }] }, 3],
  ])('a break: %s', (_, breaks, count) => {
    const indicator = indicatorOf({ ...years, ...breaks });
    expect(indicator.breaks).toHaveLength(count);
    expect(indicator.series[0]).toMatchObject({ trend: false });
    expect(indicator.series[0]).not.toHaveProperty('change');
    expect(told({ ...years, ...breaks })).toEqual([expect.stringMatching(/ (broken|understood)$/)]);
  });

  it.each<[string, Json]>([
    ['another case', { method: 'Estimation' }], ['an accent', { method: 'estimée' }], ['a participle', { method: 'estimé' }], ['a word of the author’s own', { method: 'au doigt mouillé' }], ['a number', { method: 3 }],
    ['a misspelt key', { methode: 'estimation' }], ['a flag', { estimate: 'oui' }], ['a misspelt flag', { estimated: true }], ['a French flag', { estimation: true }],
  ])('an estimate: %s', (_, said) => {
    const waste = { id: 'dechets', label: 'Déchets', unit: 'tonnes', value: 42 };
    expect(first({ ...waste, ...said })).toMatchObject({ value: 42, estimate: true });
    expect(told({ ...waste, ...said })).toEqual([expect.stringMatching(/ (estimated|understood)$/)]);
  });

  it('an estimate of the document or of the indicator, and nothing nearer that can be read', () => {
    const observations = [{ value: 42 }, { value: 41, period: '2024', method: 'mesure' }];
    for (const [indicator, document] of [[{ method: 'estimé' }, {}], [{}, { method: 'estimé' }]]) {
      expect(indicatorOf({ id: 'd', label: 'D', unit: 'tonnes', observations, ...indicator }, document).observations.map(({ estimate }) => estimate)).toEqual([true, undefined]);
    }
  });

  it('a word of the list in another case, with accents or in the plural is that word', () => {
    expect(first({ id: 'salaries-en-parcours', value: 64, method: 'Enquêtes', precision: 'Au moins', status: 'Provisoire' })).toMatchObject({ method: 'enquete', precision: 'au-moins', status: 'provisoire' });
    expect(first({ id: 'salaries-en-parcours', value: 64, methode: 'mesure', precision: 'environs' })).toMatchObject({ precision: 'environ' });
    expect(first({ id: 'salaries-en-parcours', value: 64, methode: 'mesure' })).not.toHaveProperty('estimate');
  });

  it('a status that can’t be read is provisional', () => {
    expect(first({ id: 'salaries-en-parcours', value: 64, status: 'en cours' }).status).toBe('provisoire');
  });

  it.each<[string, Json]>([
    ['a text', { count: '2' }], ['a share as a text', { count: 5, largestShare: '90 %' }], ['a number', 2 as never], ['a French key', { nombre: 2 }], ['a misspelt key', { counts: 2 }],
  ])('contributors: %s', (_, contributors) => {
    const amount = { id: 'achats', label: 'Achats', unit: 'eur', value: 12000, counted: 'fournisseurs', contributors };
    expect(first(amount)).toMatchObject({ value: null, because: 'H25' });
    expect(told(amount)).toEqual([expect.stringMatching(/ few-contributors$/)]);
  });

  it.each(['caché', 'secrète', true, 3])('a figure said to be missing in a way that can’t be read is a secret, and so is what gives it away: %s', missing => {
    const observations = [{ value: 30 }, { value: 27, by: { sexe: 'hommes' } }, { value: null, missing, by: { sexe: 'femmes' } }];
    expect(indicatorOf({ id: 'salaries-en-parcours', observations }).observations.filter(({ value }) => value === null).length).toBeGreaterThan(1);
    expect(told({ id: 'salaries-en-parcours', observations })).toEqual(['indicators[0].observations[2].missing secret']);
  });

  it('a misspelt list of sensitive dimensions, and a misspelt breakdown', () => {
    expect(first({ id: 'sorties', observations: [{ value: 9, by: { metier: 'a' } }], sensible: ['metier'] })).toMatchObject({ value: null, because: 'H06' });
    expect(first({ id: 'sorties', observations: [{ value: 9, par: { sexe: 'femmes' } }] })).toMatchObject({ value: null, missing: 'refuse' });
  });

  it('a reference whose kind of structure can’t be read is not compared with', () => {
    const references = [{ label: 'R', value: 40, period: '2025', structure: 3 }, { label: 'S', value: 41, period: '2025', structure: 'EI' }];
    expect(indicatorOf({ id: 'sorties-dynamiques', value: 50, n: 80, references }).references.map(({ label }) => label)).toEqual(['S']);
  });

  it('an amount whose kind can’t be read is not shown as money paid', () => {
    const amount = { id: 'achats', label: 'Achats', unit: 'eur', value: 12000 };
    expect(first({ ...amount, amountKind: 'plafond' })).toMatchObject({ value: null, missing: 'refuse' });
    expect(first({ ...amount, amountKind: 'Payé' })).toMatchObject({ value: 12000, amountKind: 'paye' });
  });

  it.each<Json>([{ fictional: 'oui' }, { fictif: true }, { fictionnal: 1 }, { 'Données fictives': true }, { 'Fictive ': true }])('examples stay examples: %j', said => {
    expect(shown(onFifteen)(said).fictional).toBe(true);
    expect(told(onFifteen, said)).toEqual([expect.stringMatching(/ fictional$/)]);
  });

  it('what is denied is not said', () => {
    expect(shown(onFifteen)({ fictif: false }).fictional).toBeUndefined();
  });

  it('durations that are illustrations', () => {
    const pathways = [{ id: 'p', label: 'P', kind: 'type', steps: [], illustrativeDurations: 'oui' }];
    expect(shown()({ pathways }).pathways[0]).toMatchObject({ illustrativeDurations: true });
  });

  it('whoever is counted in the document, where a figure says it no nearer', () => {
    const { observations } = indicatorOf({ id: 'sorties', observations: [{ value: 26 }, { value: 12, period: '2024', counted: 'sortants' }] }, { counted: 4 });
    expect(observations.map(({ value }) => value)).toEqual([null, 12]);
  });

  it.each<[string, Json, Json]>([
    ['that names none', { source: 'bilan' }, {}], ['that can’t be read', { source: 3 }, {}], ['of the document', {}, { source: 'bilan' }],
  ])('a source %s is never the organisation’s own word', (_, indicator, document) => {
    const feed = shown({ id: 'sorties', value: 26, ...indicator })({ ...document, sources: [{ id: 'autre', title: 'A' }] });
    const { source } = feed.indicators[0]!.observations[0]!;
    expect(feed.sources.find(({ id }) => id === source)).toMatchObject({ title: { fr: 'source non précisée' } });
    expect(told({ id: 'sorties', value: 26, ...indicator }, document)).toEqual([expect.stringMatching(/source unsourced$/)]);
  });
});

describe('What is told of it', () => {
  it.each(['protection-base', 'protection-secrecy', 'protection-breaks', 'protection-method', 'protection-contributors', 'protection-misspelt', 'protection-others'])(
    'says in both languages what is protected now: %s', file => {
      const { issues } = validate(bad(file));
      expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
      for (const issue of issues.filter(({ severity }) => severity === 'error')) {
        expect(issue.consequence, issue.path).not.toMatch(/^(ignored|kept)$/);
        expect(issueMessage(issue, french)).not.toContain('Ce passage n’est pas pris en compte');
        for (const words of [french, english]) expect(words.consequences).toHaveProperty(issue.consequence);
      }
    });

  it('says that a figure is not shown where a number contradicts it', () => {
    for (const facts of [{ numerator: 27, denominator: 26 }, { value: 75, numerator: 15, denominator: 26 }, { value: 480 }, { value: 'x' }]) {
      expect(told({ id: 'sorties-dynamiques', ...facts })).toEqual([expect.stringMatching(/ hidden$/)]);
    }
    const [issue] = validate(feedOf({ id: 'sorties-dynamiques', period: '2025', numerator: 27, denominator: 26 })).issues;
    expect(issueMessage(issue!, french)).toMatch(/ Le chiffre n’est pas affiché\u202f; les autres le sont\.$/);
    expect(issueMessage(issue!, english)).toMatch(/ The figure is not shown; the others are\.$/);
  });
});
