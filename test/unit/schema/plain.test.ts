import fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { byKind } from '../../../src/schema/accept-kind.js';
import * as accepts from '../../../src/schema/accept.js';
import type { Accept } from '../../../src/schema/accept.js';
import type { Shape } from '../../../src/schema/common.js';
import { feed } from '../../../src/schema/nouns.js';
import * as plain from '../../../src/schema/plain.js';
import * as pathways from '../../../src/schema/plain-pathways.js';
import * as progress from '../../../src/schema/plain-progress.js';
import { translate } from '../../../src/schema/translate.js';
import { badDocuments, goodDocuments, mutated, realFeed } from '../feed/support.js';
import { printed } from './plain-module.js';

const npm = { ...plain, ...progress, ...pathways };
const files = { ...printed(plain), ...printed(progress), ...printed(pathways) };
type Plain = typeof files;

/** A copy of the document, its observations, its progress and its pathways accepted too, or undefined. */
function copyOf(document: unknown, { plainFeed, plainObservation, plainProgress, plainPathways }: Plain): unknown {
  try {
    const { progress: list, pathways, ...rest } = document as Record<string, unknown>;
    const copy = plainFeed(rest) as { indicators?: { observations?: unknown[] }[]; progress?: unknown; pathways?: unknown };
    for (const indicator of copy.indicators ?? []) if (indicator.observations) indicator.observations = indicator.observations.map(one => plainObservation(one));
    if (list !== undefined) copy.progress = plainProgress(list);
    if (pathways !== undefined) copy.pathways = plainPathways(pathways);
    return copy;
  } catch {
    return undefined;
  }
}

/** Without what only few pages show: that is not plain. */
const core = (document: unknown): unknown => {
  if (!accepts.isObject(document)) return document;
  const { factors, cases, focus, quotes, videos, places, partners, ...rest } = document as Record<string, unknown>;
  return rest;
};

const accept = (shape: unknown): Accept => translate(shape as Shape, { ...accepts, byKind });

describe('What is accepted as plain', () => {
  const { plainFeed, plainObservation, plainProgress } = npm;

  // The feed of H25 has contributors, which few have.
  it.each(goodDocuments().filter(([name]) => name !== 'H25'))('is %s, as it is', (_, good) => {
    const document = core(good);
    expect(copyOf(document, npm)).toEqual(document);
  });

  it('is what zod accepts, a change of a real feed or not', () => {
    let some = 0;
    fc.assert(fc.property(mutated, changed => {
      const document = core(changed);
      const copy = copyOf(document, npm);
      if (copy !== undefined) expect(copy).toEqual(document);
      if (feed.safeParse(document).success) some += 1;
      else expect(copy).toBeUndefined();
    }), { numRuns: 500, seed: 20261125 });
    expect(some).toBeGreaterThan(50);
  });

  it('is never what has an unknown key, another version or a key without a value', () => {
    const document = core(realFeed('juratri')) as Record<string, unknown>;
    for (const change of [{ zzz: 1 }, { version: '1.1' }, { title: undefined }, JSON.parse('{"__proto__":{}}') as object, { constructor: 'x' }, { toString: 1 }]) {
      expect(() => plainFeed(Object.assign(Object.defineProperties({}, Object.getOwnPropertyDescriptors(change)), { ...document, ...change })), JSON.stringify(change)).toThrow();
    }
  });

  it('is never a figure with bounds or contributors: few have any', () => {
    const contributors = { count: 9 };
    for (const facts of [{ low: 40 }, { high: 60 }, { contributors }]) {
      expect(() => plainObservation({ value: 50, ...facts }), JSON.stringify(facts)).toThrow();
      expect(() => plainFeed({ version: '1.0', organisation: { name: 'J', role: 'siae' }, indicators: [{ id: 'sorties', value: 50, ...facts }] }), JSON.stringify(facts)).toThrow();
    }
  });

  it('is never a number that no JSON writes, nor one under its least', () => {
    for (const value of [Infinity, -Infinity, NaN, '1', true]) expect(() => plainObservation({ value })).toThrow();
    for (const [key, wrong] of [['n', -1], ['referenceHours', 0], ['low', -Infinity]] as const) expect(() => plainObservation({ [key]: wrong }), key).toThrow();
    expect(plainObservation({ value: -1e15, n: 0, referenceHours: 5e-324 })).toEqual({ value: -1e15, n: 0, referenceHours: 5e-324 });
  });

  it('is never a number beyond what any figure of this field can be', () => {
    for (const value of [1.0001e15, -1.0001e15, 1.7e308]) expect(() => plainObservation({ value }), String(value)).toThrow();
    expect(() => plainObservation({ n: 1e16 })).toThrow();
    expect(plainObservation({ value: 1e15, n: 1e15 })).toEqual({ value: 1e15, n: 1e15 });
  });

  it('is right words only, however many came before', () => {
    for (let code = 0; code < 2500; code++) expect(plainObservation({ territory: `com:${code}` })).toEqual({ territory: `com:${code}` });
    for (const territory of ['com', 'Jura', '', 'dep:', 3, ['dep:39']]) expect(() => plainObservation({ territory }), String(territory)).toThrow();
  });

  it('is a progress of a kind that is known, and of that kind alone', () => {
    const row = { step: 'started', people: 12 };
    const training = { id: 'f', label: 'F', kind: 'formation', rows: [row] };
    expect(plainProgress([training])).toEqual([training]);
    for (const wrong of [{ ...training, kind: 'freins' }, { ...training, kind: 'toString' }, { ...training, kind: undefined }, { ...training, kind: ['formation'] }, null, 'formation', { ...training, rows: [{ ...row, code: 'x' }] }]) {
      expect(() => plainProgress([wrong]), JSON.stringify(wrong)).toThrow();
    }
  });

  it('is the same in CDN files', () => {
    for (const [, document] of [...goodDocuments(), ...badDocuments()]) expect(copyOf(core(document), files)).toEqual(copyOf(core(document), npm));
    fc.assert(fc.property(mutated, document => {
      expect(copyOf(core(document), files)).toEqual(copyOf(core(document), npm));
    }), { numRuns: 300, seed: 7 });
  });
});

describe('The translation of shapes', () => {
  it('refuses what it does not know rather than accept too much', () => {
    expect(() => accept(z.number().check(z.lte(90)))).toThrow('Not plain: number');
    expect(() => accept(z.number().check(z.gte(0), z.gte(1)))).toThrow('Not plain: number');
    expect(() => accept(z.number().check(z.gte(0), z.lte(90)))).toThrow('Not plain: number');
    expect(() => accept(z.number().check(z.gte(0), z.lte(1e15), z.lte(90)))).toThrow('Not plain: number');
    expect(() => accept(z.number())).toThrow('Not plain: number');
    expect(() => accept(z.string().check(z.minLength(2)))).toThrow('Not plain: string');
    expect(() => accept(z.union([z.string(), z.number(), z.boolean()]))).toThrow('Not plain: union');
    expect(() => accept(z.union([z.looseObject({ a: z.string() }), z.looseObject({ b: z.string() })]))).toThrow('Not plain: union');
    expect(() => accept(z.bigint())).toThrow('Not plain: bigint');
  });

  it('takes the least number above an excluded one only for zero', () => {
    expect(() => accept(z.number().check(z.gt(1), z.lte(1e15)))).toThrow('Not plain: number');
    expect(accept(z.number().check(z.gt(0), z.lte(1e15)))(1)).toBe(1);
  });

  it('takes words as they are', () => {
    expect(() => accept(z.enum(['a.b']))('axb')).toThrow();
    expect(accept(plain.shapes.plainObservation)({ missing: 'secret' })).toEqual({ missing: 'secret' });
  });
});
