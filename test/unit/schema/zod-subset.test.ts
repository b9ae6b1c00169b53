import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readFeed } from '../../../src/feed/read.js';
import { validate } from '../../../src/feed/validate.js';
import { nouns } from '../../../src/schema/nouns.js';
import * as plain from '../../../src/schema/plain.js';
import * as pathways from '../../../src/schema/plain-pathways.js';
import * as progress from '../../../src/schema/plain-progress.js';
import { printed } from './plain-module.js';
import { badDocuments, goodDocuments, mutated } from '../feed/support.js';

// The same modules a second time, as the CDN files have them.
vi.resetModules();
vi.doMock('zod/mini', () => import('../../../src/schema/zod-subset.js'));
vi.doMock('../../../src/schema/plain.js', () => printed(plain));
vi.doMock('../../../src/schema/plain-progress.js', () => printed(progress));
vi.doMock('../../../src/schema/plain-pathways.js', () => printed(pathways));
const cdn = {
  ...(await import('../../../src/feed/read.js')),
  ...(await import('../../../src/feed/read-on-demand.js')),
  ...(await import('../../../src/feed/validate.js')),
  nouns: (await import('../../../src/schema/nouns.js')).nouns,
};
afterAll(() => { vi.doUnmock('zod/mini'); vi.doUnmock('../../../src/schema/plain.js'); vi.doUnmock('../../../src/schema/plain-progress.js'); vi.doUnmock('../../../src/schema/plain-pathways.js'); });

const isSame = (document: unknown): void => {
  expect(cdn.readFeed(document, { nouns: cdn.nouns })).toEqual(readFeed(document, { nouns }));
  expect(cdn.validate(document)).toEqual(validate(document));
};

describe('The subset of zod in CDN files', () => {
  it('is what those files run, and zod what the others run', () => {
    expect(cdn.nouns.indicators).not.toHaveProperty('safeParse');
    expect(nouns.indicators).toHaveProperty('safeParse');
  });

  it.each(goodDocuments())('reads %s as zod does', (_, document) => {
    isSame(document);
  });

  it.each(badDocuments())('tells of %s what zod tells', (_, document) => {
    isSame(document);
  });

  it('tells of any change of a real feed what zod tells', () => {
    fc.assert(fc.property(mutated, isSame), { numRuns: 400, seed: 20261123 });
  }, 60_000);

  it('serves reading on demand as zod does', async () => {
    await fc.assert(fc.asyncProperty(mutated, async document => {
      expect(await cdn.readOnDemand(document)).toEqual(readFeed(document));
    }), { numRuns: 200, seed: 7 });
  }, 60_000);
});
