import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as full from '../../../src/feed/read-carefully.js';
import { readFeed } from '../../../src/feed/read.js';
import { readOnDemand } from '../../../src/feed/read-on-demand.js';
import { nouns } from '../../../src/schema/nouns.js';
import { badDocuments, feedOf, goodDocuments, mutated, realFeed, realFeeds } from './support.js';

const isSame = async (document: unknown): Promise<void> => {
  expect(await readOnDemand(document)).toEqual(full.readCarefully(document));
  expect(readFeed(document)).toEqual(full.readCarefully(document));
  expect(await readOnDemand(document, { nouns })).toEqual(full.readCarefully(document, { nouns }));
};

describe('Reading on demand', () => {
  it.each(goodDocuments())('reads %s as a full reading does', async (_, document) => {
    await isSame(document);
  });

  it.each(badDocuments())('reads %s as a full reading does', async (_, document) => {
    await isSame(document);
  });

  it('reads any change of a real feed as a full reading does', async () => {
    await fc.assert(fc.asyncProperty(mutated, isSame), { numRuns: 500, seed: 20261123 });
  });

  it('reads any JSON value as a full reading does', async () => {
    await fc.assert(fc.asyncProperty(fc.jsonValue(), isSame), { numRuns: 300, seed: 20261123 });
  });

  it.each(realFeeds)('does not load the full reading for %s', async name => {
    const spy = vi.spyOn(full, 'readCarefully');
    await readOnDemand(realFeed(name));
    expect(spy).not.toHaveBeenCalled();
    await readOnDemand({ ...realFeed(name), version: '1.1' });
    expect(spy).toHaveBeenCalledOnce();
    spy.mockRestore();
  });

  it('does not load the full reading for what a feed withholds, unless a number stands there', async () => {
    const spy = vi.spyOn(full, 'readCarefully');
    const withheld = (facts: object) => feedOf({ id: 'sorties-dynamiques', observations: [{ period: '2025', value: null, ...facts }] });
    for (const missing of ['secret', 'refuse', 'non-collecte', 'sans-objet']) await readOnDemand(withheld({ missing, because: 'H04', threshold: 11 }));
    expect(spy).not.toHaveBeenCalled();
    for (const missing of ['secret', 'refuse']) for (const key of ['value', 'numerator', 'low', 'high', 'denominator', 'n']) await isSame(withheld({ missing, [key]: 3 }));
    await isSame({ ...withheld({ missing: 'secret' }), n: 40 });
    spy.mockRestore();
  });

  it('leaves to the full reading barriers that were lifted more often than found', async () => {
    const spy = vi.spyOn(full, 'readCarefully');
    const lifted = (removed: number | null, identified: number | null = 5) =>
      ({ ...feedOf(), progress: [{ id: 'f', label: 'F', kind: 'freins', rows: [{ code: 'mobilite', identified, removed }] }] });
    for (const plain of [lifted(5), lifted(null), lifted(6, null)]) await readOnDemand(plain);
    expect(spy).not.toHaveBeenCalled();
    for (const some of [lifted(5), lifted(6), lifted(null), lifted(6, null)]) await isSame(some);
    spy.mockClear();
    await readOnDemand(lifted(6));
    expect(spy).toHaveBeenCalledOnce();
    spy.mockRestore();
  });

  it('leaves to the full reading sources that are named and not there, wherever a card may say them', async () => {
    const named = (source: string) => ({ ...feedOf({ id: 'sorties-dynamiques', observations: [{ period: '2025', value: 50, n: 80, source }] }), sources: [{ id: 'bilan', title: 'Bilan' }] });
    const beside = (key: string, goal: unknown) => ({ ...feedOf({ id: 'sorties-dynamiques', value: 50, n: 80, period: '2025', [key]: goal }), sources: [{ id: 'bilan', title: 'Bilan' }] });
    const spy = vi.spyOn(full, 'readCarefully');
    for (const document of [named('bilan'), { ...named('bilan'), source: 'bilan' }, beside('target', { value: 60, period: '2026', source: 'bilan' })]) await readOnDemand(document);
    expect(spy).not.toHaveBeenCalled();
    for (const document of [named('autre'), { ...feedOf({ id: 'sorties', value: 26, period: '2025' }), source: 'autre' }, beside('target', { value: 60, period: '2026', source: 'autre' }), beside('references', [{ label: 'R', value: 44, period: '2025', source: 'autre' }])]) {
      spy.mockClear();
      await readOnDemand(document);
      expect(spy).toHaveBeenCalledOnce();
      await isSame(document);
    }
    spy.mockRestore();
  });

  it('leaves to the full reading what only a program can hand over', async () => {
    const trap = { ...feedOf(), get pathways(): unknown { throw new Error('no'); } };
    await isSame(trap);
    const holes = new Array(2) as unknown[];
    holes[1] = { id: 'immersions', value: 31 };
    await isSame({ ...feedOf(), indicators: holes });
    await isSame(feedOf(JSON.parse('{"id":"immersions","value":31,"by":{"__proto__":"x"}}') as Record<string, unknown>));
  });

  it('never gives back an object that its author may still change', async () => {
    const document = realFeed('juratri');
    const { feed } = await readOnDemand(document);
    const before = JSON.stringify(feed);
    (document['organisation'] as Record<string, unknown>)['name'] = 'Autre';
    (document['indicators'] as Record<string, unknown>[])[0]!['value'] = 0;
    expect(JSON.stringify(feed)).toBe(before);
  });
});
