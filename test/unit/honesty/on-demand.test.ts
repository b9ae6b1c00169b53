import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { disclose } from '../../../src/honesty/disclose.js';
import { discloseOnDemand } from '../../../src/honesty/disclose-on-demand.js';
import { discloseWithRules } from '../../../src/honesty/disclose-with-rules.js';
import { isPlain as isPlainBeside } from '../../../src/honesty/needs.js';
import { arePlain } from '../../../src/honesty/needs-pathways.js';
import { told } from '../../../src/honesty/told.js';
import type { DisclosedFeed } from '../../../src/honesty/types.js';
import { h07Personal } from '../../../src/honesty/texts.js';
import { readFeed } from '../../../src/feed/read.js';
import type { ImpactFeed } from '../../../src/schema/impact-feed.js';
import { nouns } from '../../../src/schema/nouns.js';
import { goodDocuments, mutated } from '../feed/support.js';
import { NOW, fixture, read } from './feeds.js';
import { feeds } from './generated.js';

/** What is no indicator tells its own age, once the widgets that show it ask for all that is told. */
const PARTS = /^(?:progress|pathways)\[/;

/** All that a figure is first shown with: everything but what is only told, and cases, which are told whole (docs/decisions/0074). */
const firstView = ({ marks, measured: _measured, unmeasured: _unmeasured, told: _told, cases: _cases, indicators, ...feed }: DisclosedFeed): object => ({
  ...feed, indicators: indicators.map(({ mismatches: _mismatches, ...indicator }) => indicator), marks: marks.filter(({ level, rule, path }) => level !== 'tell' && !(rule === 'H19' && PARTS.test(path))),
});

const isPlain = (feed: ImpactFeed): boolean => isPlainBeside(feed) && arePlain(feed.pathways);
const onDemandOf = (feed: ImpactFeed): DisclosedFeed | Promise<DisclosedFeed> => discloseOnDemand(feed, NOW, () => discloseWithRules(feed, NOW));

const isSame = async (document: unknown): Promise<void> => {
  const { feed } = readFeed(document, { nouns });
  if (!feed) return;
  const [onDemand, all] = [await onDemandOf(feed), disclose(feed, { now: NOW })];
  expect(firstView(onDemand)).toEqual(firstView(all));
  expect(told(onDemand)).toEqual(all);
};

const folder = new URL('../../fixtures/bad/', import.meta.url);
const bad = readdirSync(folder).filter(file => file.endsWith('.json') && file !== 'manifest.json')
  .map(file => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown] as const);

const small = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 4.5, 99.9, 100, 250, 1000));
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 3): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq });
const text = fc.constantFrom(
  'Un texte', 'né le 3 mai', 'nous sommes nés\tle 12', 'écrire à a@b.fr', 'tél. 06\u00a012.34 56-78', '+33 (0)6 12 34 56 78', '1 85 05 2A 123 456 33', '185057812345654',
  'texte retiré : sans accord de la personne', 'born on May 3', 'grâce à nous', 'contribue', 'SIRET 12345678901234',
);

const observation = fc.record({
  value: fc.oneof({ weight: 6, arbitrary: small }, { weight: 1, arbitrary: fc.constant(null) }),
  n: maybe(small), numerator: maybe(small), denominator: maybe(small), low: maybe(small, 8), high: maybe(small, 8), remarque: maybe(text, 12),
  period: maybe(fc.constantFrom('2021', '2022', '2023', '2024-H1', '2024'), 9),
  by: maybe(fc.dictionary(fc.constantFrom('sexe', 'age', 'public', 'frein', 'sortie', 'structure', 'sante', 'handicap', 'autre'), fc.constantFrom('femmes', 'QPV', 'TH', 'sante', 'mobilite', 'emploi-durable'), { maxKeys: 2 })),
  territory: maybe(fc.constantFrom('FR', 'dep:39', 'qpv:QN03901M', 'epci:200071116')), counted: maybe(text), note: maybe(text, 8), method: maybe(fc.constantFrom('enquete', 'estimation', 'mesure')),
  missing: maybe(fc.constantFrom('secret', 'refuse', 'non-collecte'), 8), status: maybe(fc.constantFrom('verifie', 'audite', 'declare'), 5),
  precision: maybe(fc.constantFrom('exact', 'environ', 'calcule')), amountKind: maybe(fc.constantFrom('paye', 'maximum'), 6), zoning: maybe(fc.constantFrom('qpv-2024'), 6),
  contributors: maybe(fc.constant({ count: 2 }), 9), referenceHours: maybe(fc.constant(1505)), source: maybe(fc.constantFrom('s', 'autre')), because: maybe(fc.constantFrom('H04', 'H05'), 12),
}, { requiredKeys: [] });

const indicator = fc.record({
  id: fc.constantFrom('sorties-dynamiques', 'sorties', 'part-femmes', 'publics', 'residents-qpv', 'etp-insertion', 'achats-inclusifs', 'emplois-soutenus', 'duree-parcours', 'immersions', 'a-nous'),
  label: maybe(text, 8), unit: maybe(fc.constantFrom<unknown>('pourcent', 'personnes', 'eur', 'etp', 'etp-mois', 'mois', 'nombre', 'ratio', { symbol: '%', label: 'pour cent' }, { symbol: 'v.', label: 'vélos' }), 3),
  type: maybe(fc.constantFrom('taux', 'compte', 'moyenne', 'repartition', 'realisation', 'ratio'), 8),
  reading: maybe(text, 8), sensitive: maybe(fc.constantFrom(['sexe'], ['sortie']), 9), evidence: maybe(fc.constantFrom('suivi', 'attribution')),
  target: maybe(fc.constantFrom({ change: '+3 %', period: '2026' }, { value: 3, period: '2025', setOn: '2025-06-01' }), 9),
  references: maybe(fc.constant([{ label: 'France', value: 12, period: '2019', structure: 'ACI' }]), 6),
  observations: fc.array(observation, { maxLength: 4 }),
}, { requiredKeys: ['id', 'observations'] });

const pathway = fc.record({
  id: fc.constant('p'), label: text, kind: fc.constantFrom('cohorte', 'sorties', 'type', 'individuel'),
  steps: maybe(fc.array(fc.record({ id: fc.constant('a'), kind: fc.constant('levee-frein'), people: maybe(small), obstacles: maybe(fc.constantFrom(['sante'], ['mobilite'])) }, { requiredKeys: ['id', 'kind'] }), { maxLength: 2 }), 3).map(steps => steps ?? []), period: maybe(fc.constant('2024'), 9),
  leavers: maybe(small), entries: maybe(small), illustrativeDurations: maybe(fc.boolean(), 6),
  exits: maybe(fc.array(fc.record({ kind: fc.constantFrom('cdi', 'autre-sortie', 'emploi-durable', 'a-nous'), people: maybe(small), share: maybe(small, 6) }, { requiredKeys: ['kind'] }), { maxLength: 3 })),
}, { requiredKeys: ['id', 'label', 'kind', 'steps'] });

const document = fc.record({
  version: fc.constant('1.0'), organisation: fc.record({ name: fc.constant('La Fabrique'), role: fc.constantFrom('siae', 'acheteur', 'reseau', 'autre'), siret: maybe(fc.constant('12345678901234')), description: maybe(text, 9) }, { requiredKeys: ['name', 'role'] }),
  period: maybe(fc.constant('2024'), 5), counted: maybe(text, 6), description: maybe(text, 9), secrecy: maybe(fc.constant({ minDenominator: 30 }), 12),
  indicators: fc.array(indicator, { maxLength: 3 }), pathways: maybe(fc.array(pathway, { maxLength: 2 }), 3),
  quotes: maybe(fc.constant([{ text: 'Oui', author: 'Léa' }]), 12),
}, { requiredKeys: ['version', 'organisation', 'indicators'] });

/** At most so many keys of another arbitrary: with many at once, one rule would always answer for another. */
const few = <T extends object>(arbitrary: fc.Arbitrary<T>, keys: readonly (keyof T & string)[], maxLength: number): fc.Arbitrary<Partial<T>> =>
  fc.tuple(arbitrary, fc.shuffledSubarray([...keys], { maxLength })).map(([all, kept]) => Object.fromEntries(kept.flatMap(key => (all[key] === undefined ? [] : [[key, all[key]]]))) as Partial<T>);

/** A feed in which no rule finds anything but what any feed is told, with a thing or two changed. */
const nearlyPlain = fc.record({
  id: fc.constantFrom('sorties-dynamiques', 'part-femmes', 'publics', 'duree-parcours', 'salaries-en-parcours', 'residents-qpv', 'etp-insertion', 'achats-inclusifs', 'emplois-soutenus'),
  figure: few(observation, [
    'value', 'n', 'numerator', 'denominator', 'low', 'high', 'remarque', 'by', 'territory', 'counted', 'note', 'method', 'missing', 'status', 'precision', 'amountKind', 'zoning', 'contributors', 'referenceHours', 'because',
  ], 2),
  own: few(indicator, ['label', 'unit', 'type', 'reading', 'sensitive', 'evidence', 'target', 'references'], 1),
  whole: few(document, ['organisation', 'counted', 'description', 'secrecy', 'pathways', 'quotes'], 1),
  period: fc.boolean(),
}).map(({ id, figure, own, whole, period }) => ({
  version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, source: 's', sources: [{ id: 's', title: 'Bilan' }], ...whole,
  indicators: [{ id, ...own, observations: [{ value: 42, n: 300, ...(period ? { period: '2024' } : {}), ...figure }, { value: 44, n: 300, period: '2023' }] }],
}));

describe('a withheld figure', () => {
  it('holds no number under a key that is not known, in a row, an exit or an observation', () => {
    const feed = disclose(read({
      version: '1.0', organisation: { name: 'Juratri', role: 'siae' }, period: '2025',
      indicators: [{ id: 'part-femmes', observations: [{ value: null, missing: 'secret', combien: 3, note: 'trop peu' }, { numerator: 3, denominator: 9, combien: 3, period: '2024' }] }],
      progress: [
        { id: 'freins', label: 'F', kind: 'freins', rows: [{ code: 'mobilite', identified: 3, removed: 1, n: 3, combien: 3 }] },
        { id: 'competences', label: 'C', kind: 'competences', rows: [{ code: 'travail-en-equipe', scale: { min: 1, max: 4 }, entry: 1, exit: 3, n: 4, combien: 3 }] },
      ],
      pathways: [{ id: 's', label: 'S', kind: 'sorties', leavers: 9, steps: [], exits: [{ kind: 'cdi', people: 3, combien: 3 }] }],
    }), { now: NOW });
    expect(feed.indicators[0]!.observations.map(({ note, missing, because }) => [note, missing, because])).toEqual([['trop peu', 'secret', undefined], [undefined, 'secret', 'H04']]);
    expect(feed.progress.map(({ rows }) => rows[0])).toEqual([
      { code: 'mobilite', identified: null, removed: null, because: 'H04', threshold: 11 },
      { code: 'travail-en-equipe', scale: { min: 1, max: 4 }, entry: null, exit: null, because: 'H04', threshold: 11 },
    ]);
    expect(feed.pathways[0]!.exits).toEqual([{ kind: 'emploi-durable', people: null, because: 'H04', threshold: 11 }]);
    expect(JSON.stringify(feed)).not.toContain('combien');
  });
});

/** Of leavers counted in tens, in one year. */
const WAY = { id: 'w', label: 'Sorties', kind: 'sorties', period: '2024', steps: [] };

describe('disclosing on demand', () => {
  it.each(goodDocuments())('gives for %s what disclosing at once gives', async (_, document) => {
    await isSame(document);
  });

  it.each(bad)('gives for %s what disclosing at once gives', async (_, wrong) => {
    await isSame(wrong);
  });

  it('gives the same for feeds that try every rule', async () => {
    await fc.assert(fc.asyncProperty(document, isSame), { numRuns: 1500, seed: 20261123 });
  }, 60_000);

  it('gives the same for plain feeds with a thing or two changed', async () => {
    await fc.assert(fc.asyncProperty(nearlyPlain, isSame), { numRuns: 4000, seed: 20261123 });
  }, 60_000);

  it('gives the same for feeds made from people, and for real ones with anything changed', async () => {
    await fc.assert(fc.asyncProperty(feeds, async ({ document: made }) => isSame(made)), { numRuns: 60, seed: 20261123 });
    await fc.assert(fc.asyncProperty(mutated, isSame), { numRuns: 300, seed: 20261123 });
  }, 60_000);

  it('asks for no further rule where a feed is plain, at once', async () => {
    const document = {
      version: '1.0', organisation: { name: 'Juratri', role: 'siae', siret: '12345678901234' },
      indicators: [
        { id: 'salaries-en-parcours', value: 100, precision: 'au-moins', period: '2016' },
        { id: 'sorties-dynamiques', observations: [{ numerator: 15, denominator: 26, period: '2025' }, { numerator: 14, denominator: 25, period: '2025', by: { sexe: 'femmes' } }] },
      ],
    };
    const pathways = [{ id: 's', label: 'Sorties', kind: 'sorties', period: '2025', leavers: 26, steps: [], exits: [{ kind: 'cdi', people: 12 }] }];
    const [plain, beside] = [read(document), read({ ...document, pathways })];
    expect([plain, beside].map(isPlain)).toEqual([true, true]);
    for (const one of [plain, beside]) expect(onDemandOf(one)).not.toBeInstanceOf(Promise);
    const withRules = vi.fn(() => discloseWithRules(beside, NOW));
    expect((await discloseOnDemand(beside, NOW, withRules)).pathways).toHaveLength(1);
    expect(withRules).not.toHaveBeenCalled();
    const few = read({ ...document, pathways: pathways.map((one) => ({ ...one, leavers: 6, exits: [] })) });
    await discloseOnDemand(few, NOW, withRules);
    expect(withRules).toHaveBeenCalledOnce();
  });

  it('is the same for plain feeds of one year an indicator, at once, and of several years', async () => {
    const base = fc.integer({ min: 40, max: 3000 });
    const years = (...periods: string[]) => fc.array(
      fc.record({ value: fc.oneof({ weight: 5, arbitrary: fc.constant(50) }, { weight: 1, arbitrary: fc.constant(null) }), n: base, period: fc.constantFrom(...periods), territory: maybe(fc.constantFrom('FR', 'dep:39', 'dep:21'), 2), by: maybe(fc.constantFrom({ sexe: 'femmes' }, { sexe: 'hommes' }), 2) }),
      { maxLength: 4 },
    );
    const figures = fc.constantFrom(['2019'], ['2023-12-31'], ['2025'], ['2024', '2025'], ['2024-H1'], ['2021', '2023', '2025']).chain(periods => years(...periods));
    const plain = fc.record({ indicators: fc.array(fc.record({ id: fc.constantFrom('sorties-dynamiques', 'part-femmes', 'residents-qpv'), observations: figures }), { minLength: 1, maxLength: 4 }), nextUpdate: maybe(fc.constantFrom('2026-01', '2026-12-31', '2020', '2027'), 2) });
    let atOnce = 0;
    await fc.assert(fc.asyncProperty(plain, async (made) => {
      const document = { version: '1.0', organisation: { name: 'L', role: 'siae' }, ...made };
      const { feed } = readFeed(document, { nouns });
      if (feed && !(onDemandOf(feed) instanceof Promise)) atOnce += 1;
      await isSame(document);
    }), { numRuns: 400, seed: 20261125 });
    expect(atOnce).toBeGreaterThan(50);
    expect(atOnce).toBeLessThan(350);
  });

  it('asks for no further rule where a region publishes its rates with their bases', () => {
    expect(isPlain(read(fixture('bourgogne-franche-comte-2022')))).toBe(true);
  });

  it('leaves to `told` what only a method panel or a dashboard reads, once', () => {
    const feed = read({ version: '1.0', organisation: { name: 'L', role: 'siae' }, indicators: [{ id: 'sorties-dynamiques', value: 42, period: '2021' }] });
    const first = onDemandOf(feed) as DisclosedFeed;
    expect([first.told, first.marks.map(({ rule }) => rule), first.measured]).toEqual([false, ['H19'], []]);
    const complete = told(first);
    expect([complete.told, complete.marks.map(({ rule }) => rule), complete.measured]).toEqual([true, ['H03', 'H20', 'H19'], ['portee']]);
    expect(told(complete)).toBe(complete);
    expect(first.marks).toHaveLength(1);
  });

  it.each([
    ['a network that does not say whom it counts', { organisation: { name: 'R', role: 'reseau' } }],
    ['an estimate without assumptions', { method: 'estimation' }],
    ['a reference of another type of structure', { references: [{ label: 'France', value: 40, period: '2024', structure: 'ACI' }] }],
    ['a reference of other years', { references: [{ label: 'France', value: 40, period: '2019' }] }],
    ['a survey without its answers', { method: 'enquete' }],
    ['a relative target without baseline', { target: { change: '+3 %', period: '2026' } }],
    ['an audit without auditor', { status: 'audite' }],
    ['dynamic exits called positive', { label: 'Sorties positives' }],
    ['amounts of different kinds', { id: 'achats-inclusifs', observations: [
      { value: 3000, period: '2024' }, { value: 1000, period: '2024', by: { structure: 'ACI' }, amountKind: 'paye' }, { value: 2000, period: '2024', by: { structure: 'EI' }, amountKind: 'maximum' },
    ] }],
    ['residents of zones beside what is located there', { id: 'publics', observations: [
      { value: 40, n: 300, period: '2024', by: { public: 'QPV' } }, { value: 30, n: 300, period: '2024', territory: 'qpv:QN03901M' },
    ] }],
    ['an auditor’s address', { verifier: { name: 'cabinet@exemple.fr' } }],
    ['a way whose durations are illustrative', { pathways: [{ ...WAY, kind: 'cohorte', illustrativeDurations: true }] }],
    ['steps of few people', { pathways: [{ ...WAY, steps: [{ id: 'a', kind: 'accueil', people: 40 }] }] }],
    ['a missing value with a count', { observations: [{ value: null, missing: 'non-collecte', denominator: 300, period: '2024' }] }],
    ['an estimate', { method: 'estimation', assumptions: [{ label: 'a', value: 1 }] }],
    ['a unit of things by what people are', { id: 'a-nous', label: 'A', unit: 'nombre', observations: [{ value: 3, period: '2024', by: { age: 'jeunes' } }] }],
    ['a category with an address', { observations: [{ value: 42, n: 300, period: '2024', by: { groupe: 'a@b.fr' } }] }],
    ['more exits than leavers', { pathways: [{ ...WAY, leavers: 5, exits: [{ kind: 'cdi', people: 12 }] }] }],
    ['more exits than entries', { pathways: [{ ...WAY, entries: 5, exits: [{ kind: 'cdi', people: 12 }] }] }],
  ])('asks for the rules that may concern %s', async (_, more) => {
    const { organisation = { name: 'L', role: 'siae', kind: 'EI' }, pathways = [], ...own } = more as { organisation?: object; pathways?: object[] };
    const troubled = { version: '1.0', organisation, pathways, indicators: [{ id: 'sorties-dynamiques', observations: [{ value: 42, n: 300, period: '2024' }], ...own }] };
    expect(isPlain(read(troubled))).toBe(false);
    await isSame(troubled);
  });

  it('asks for the rules that withhold where everyone of a sensitive category is counted', async () => {
    const all = { version: '1.0', organisation: { name: 'L', role: 'siae' }, indicators: [{ id: 'part-femmes', sensitive: ['sexe'], period: '2024', value: 100, n: 300 }] };
    expect(isPlain(read(all))).toBe(false);
    await isSame(all);
  });

  it('suspects every text that holds personal data, wherever it stands in the text', () => {
    const around = fc.string({ unit: fc.constantFrom('a', ' ', '1', '.', '«', 'é', '\n'), maxLength: 4 });
    fc.assert(fc.property(around, fc.oneof(text, fc.string({ unit: fc.constantFrom('0', '6', '1', '2A', ' ', '.', '-', '\u202f', 'né', 'le', 'born', '@', 'b.fr'), maxLength: 30 })), around, (before, words, after) => {
      const description = before + words + after;
      fc.pre(h07Personal(description) !== undefined);
      expect(isPlain(read({ version: '1.0', organisation: { name: 'L', role: 'siae' }, description }))).toBe(false);
    }), { numRuns: 5000, seed: 20261123 });
  });
});
