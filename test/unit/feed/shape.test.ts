import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/feed/issue.js';
import { excerpt } from '../../../src/feed/issue.js';
import { readFeed } from '../../../src/feed/read.js';
import { FAILED, walkOf } from '../../../src/feed/shape.js';
import { validate } from '../../../src/feed/validate.js';
import { feed, nouns } from '../../../src/schema/nouns.js';
import { accepts } from '../schema/json-schema.js';
import { badDocuments, feedOf, goodDocuments, mutated } from './support.js';
import type { Json } from './support.js';

function walk(document: unknown): { value: unknown; issues: Found[] } {
  const issues: Found[] = [];
  return { value: walkOf(feed)(document, issues), issues };
}

/** The verdicts of the walk, of zod and of the JSON Schema. */
function verdicts(document: unknown): { walk: boolean; zod: boolean; schema: boolean } {
  return {
    walk: walk(document).issues.every(issue => issue.severity !== 'error'),
    zod: feed.safeParse(document).success,
    schema: accepts(document),
  };
}

describe('The walk over the shapes', () => {
  it.each(goodDocuments())('accepts %s, as zod and the JSON Schema do', (_, document) => {
    expect(verdicts(document)).toEqual({ walk: true, zod: true, schema: true });
  });

  it.each(badDocuments())('judges %s as zod and the JSON Schema do', (_, document) => {
    const { walk: walked, zod, schema } = verdicts(document);
    expect([zod, schema]).toEqual([walked, walked]);
  });

  it('judges any change of a real feed as zod and the JSON Schema do', () => {
    fc.assert(fc.property(mutated, document => {
      const { walk: walked, zod, schema } = verdicts(document);
      expect([zod, schema]).toEqual([walked, walked]);
    }), { numRuns: 400, seed: 20261123 });
  });

  it('keeps only what zod accepts', () => {
    fc.assert(fc.property(mutated, document => {
      const { value } = walk(document);
      if (value !== FAILED) expect(feed.safeParse(value).success).toBe(true);
    }), { numRuns: 200, seed: 20261123 });
  });

  it('never throws on any JSON value, and never changes it', () => {
    fc.assert(fc.property(fc.jsonValue(), value => {
      const before = JSON.stringify(value);
      readFeed(value, { nouns });
      expect(JSON.stringify(value)).toBe(before);
    }), { numRuns: 300, seed: 20261123 });
  });

  it('drops a wrong optional key and keeps the rest of its object', () => {
    const { value, issues } = walk(feedOf({ id: 'immersions', value: 31, method: 'au doigt mouillé' }));
    expect(value).toMatchObject({ indicators: [{ id: 'immersions', value: 31 }] });
    expect((value as { indicators: Json[] }).indicators[0]).not.toHaveProperty('method');
    expect(issues).toEqual([{
      code: 'wrong-value', severity: 'error', path: 'indicators[0].method', received: '"au doigt mouillé"', consequence: 'ignored',
      expected: { key: 'one-of', facts: { options: 'mesure, enquete, declaratif, estimation, appariement' } },
    }]);
  });

  it.each(['', '   ', { fr: '' }, { fr: ' ', en: '\n' }])('takes a name that says nothing for none, and tells it: %j', blank => {
    const told = (document: Json) => {
      const { valid, issues } = validate(document);
      expect(valid).toBe(false);
      return issues.map(({ code, path, expected, consequence }) => `${code} ${path.replace(/\.(fr|en)$/, '')} ${expected.key} ${consequence}`).filter((one, index, all) => one !== all[index - 1]);
    };
    const own = feedOf({ id: 'a', label: blank, unit: 'eur', value: 5, period: '2025' });
    expect(told(own)).toEqual(['wrong-format indicators[0].label filled ignored', 'label-missing indicators[0].label present replaced']);
    expect(readFeed(own).feed!.indicators[0]).toMatchObject({ label: 'a', observations: [{ value: 5 }] });
    const known = feedOf({ id: 'sorties', label: blank, value: 26, period: '2025' });
    expect(told(known)).toEqual(['wrong-format indicators[0].label filled ignored']);
    expect(readFeed(known).feed!.indicators[0]).not.toHaveProperty('label');
    const unit = feedOf({ id: 'a', label: 'A', unit: { symbol: 'kg', label: blank }, value: 50, period: '2025' });
    expect(told(unit)).toEqual(['wrong-format indicators[0].unit.label filled ignored', 'unit-missing indicators[0].unit present replaced']);
    const many = feedOf({ id: 'a', label: 'A', unit: { symbol: '', label: 'repas', one: blank, many: 'repas' }, value: 50, period: '2025' });
    expect(told(many)).toEqual(['wrong-format indicators[0].unit.one filled ignored']);
    expect(readFeed(many).feed!.indicators[0]!.unit).toEqual({ symbol: '', label: 'repas', many: 'repas' });
    const beside = feedOf({ id: 'sorties', value: 26, period: '2025', references: [{ label: blank, value: 24, period: '2025' }, { label: 'R', value: 30, period: '2025' }] });
    expect(told(beside)).toEqual(['wrong-format indicators[0].references[0].label filled item-dropped']);
    expect(readFeed(beside).feed!.indicators[0]!.references.map(({ label }) => label)).toEqual(['R']);
    const nobody = { ...feedOf({ id: 'sorties', value: 26, period: '2025' }), organisation: { name: blank, role: 'siae' }, sources: [{ id: 's', title: blank }, { id: 't', title: 'T' }] };
    expect(told(nobody)).toEqual(['wrong-format organisation.name filled ignored', 'wrong-format sources[0].title filled item-dropped']);
    expect(readFeed(nobody).feed).toMatchObject({ organisation: { name: '', role: 'siae' }, sources: [{ id: 't' }] });
  });

  it('keeps what a name says in one language where it says nothing in another', () => {
    const { feed: read, issues } = readFeed(feedOf({ id: 'a', label: { fr: 'Repas', en: '' }, unit: 'eur', value: 5 }));
    expect(read!.indicators[0]!.label).toEqual({ fr: 'Repas' });
    expect(issues.map(({ path, consequence }) => `${path} ${consequence}`)).toEqual(['indicators[0].label.en ignored']);
  });

  it('leaves a unit without a sign of its own alone', () => {
    expect(validate(feedOf({ id: 'a', label: 'A', unit: { symbol: '', label: 'repas' }, value: 50, period: '2025' })).issues).toEqual([]);
  });

  it('drops an item without its required key, and later issues still name the author’s places', () => {
    const { feed: read, issues } = readFeed(feedOf({ value: 1 }, { id: 'part-femmes', observations: [7, { value: 480 }] }));
    expect(read!.indicators).toHaveLength(1);
    expect(issues.map(({ code, path, consequence }) => [code, path, consequence])).toEqual([
      ['missing-key', 'indicators[0].id', 'item-dropped'],
      ['wrong-type', 'indicators[1].observations[0]', 'item-dropped'],
      ['rate-out-of-range', 'indicators[1].observations[1].value', 'hidden'],
    ]);
  });

  it('keeps an unknown key with a warning that proposes the nearest known one', () => {
    const document = feedOf({ id: 'sorties', value: 3, periode: '2025', observations: [{ value: 2, 'valeur': 3 }] });
    expect(walk(document).value).toMatchObject({ indicators: [{ periode: '2025' }] });
    const { issues } = validate({ ...document, zzz: 1 });
    expect(issues.filter(({ code }) => code === 'unknown-key').map(({ path, severity, consequence, expected }) => [path, severity, consequence, expected.facts!['suggestion']])).toEqual([
      ['zzz', 'warning', 'kept', undefined], ['indicators[0].periode', 'warning', 'kept', 'period'], ['indicators[0].observations[0].valeur', 'warning', 'kept', 'value'],
    ]);
  });

  it('chooses the kind of a progress by its word, and lists the kinds when it knows none', () => {
    const progress = (kind: unknown) => walk({ ...feedOf(), progress: [{ id: 'a', label: 'A', kind, rows: [{ code: 'mobilite', identified: '4', removed: 2 }] }] }).issues;
    expect(progress('freins').map(issue => issue.path)).toEqual(['progress[0].rows[0].identified']);
    expect(progress('humeur')[0]).toMatchObject({ code: 'wrong-value', path: 'progress[0].kind', expected: { facts: { options: 'freins, competences, formation' } } });
    expect(progress(undefined)[0]).toMatchObject({ code: 'missing-key', path: 'progress[0].kind' });
  });

  it('survives what only a program can hand over: cycles, throwing getters, symbols, functions, holes, NaN', () => {
    const cyclic: Json = { id: 'immersions', value: 31 };
    cyclic['self'] = cyclic;
    cyclic['note'] = cyclic;
    const trap = { id: 'part-femmes', get value(): number { throw new Error('no'); } };
    const bare = Object.assign(Object.create(null) as Json, { id: 'sorties', value: 26 });
    const holes = new Array(3) as unknown[];
    holes[1] = { id: 'a', label: 'A', unit: 'personnes', value: Number.NaN, tools: () => 1 };
    const document = { ...feedOf(cyclic, trap, bare), pathways: holes, [Symbol('s')]: 1, extra: { deep: cyclic }, update: new Date(0) };
    const { feed: read } = readFeed(document);
    expect(read!.indicators.map(({ id, observations }) => [id, observations[0]!.value, observations[0]!.missing])).toEqual([
      ['immersions', 31, undefined], ['part-femmes', null, 'refuse'], ['sorties', 26, undefined],
    ]);
    expect(() => JSON.stringify(read)).not.toThrow();
  });

  it('reads each key once, so that a getter can’t show one figure and give another', () => {
    let reads = 0;
    readFeed(feedOf({ id: 'immersions', get value() { reads += 1; return 31; } }));
    expect(reads).toBe(1);
  });

  it('is not stopped by nesting of 10,000 levels', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const document = JSON.parse(`{"version":"1.0","organisation":{"name":"J","role":"siae"},"extra":${deep},"title":${deep},"indicators":[{"id":"sorties","value":26,"by":${deep}}]}`) as unknown;
    expect(readFeed(document).feed!.indicators).toHaveLength(1);
  });
});

describe('The excerpt of what was received', () => {
  it('is JSON cut to 80 characters, whatever the value holds', () => {
    expect(excerpt({ a: [1, 'x', null] })).toBe('{"a":[1,"x",null]}');
    expect(excerpt('é'.repeat(5000))).toHaveLength(80);
    expect(excerpt(undefined)).toBe('undefined');
    expect(excerpt(Symbol('x'))).toBe('Symbol(x)');
    expect(excerpt(Array.from({ length: 100_000 }, (_, i) => i))).toHaveLength(80);
  });
});
