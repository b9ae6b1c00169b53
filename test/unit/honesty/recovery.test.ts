import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclose } from '../../../src/honesty/disclose.js';
import { redact } from '../../../src/honesty/redact.js';
import type { FeedDocument } from '../../../src/schema/nouns.js';
import { recovered } from './checker.js';
import { NOW, read } from './feeds.js';
import { feeds } from './generated.js';

/** The published document without what H05 withholds: what an honest but naive publisher would put online. */
function naive(document: Record<string, unknown>, redacted: FeedDocument): FeedDocument {
  const published = structuredClone(redacted);
  const given = read(document);
  published.indicators!.forEach((indicator, index) => indicator.observations!.forEach((observation, at) => {
    if (observation.because === 'H05') Object.assign(observation, given.indicators[index]!.observations[at], { because: undefined, missing: undefined });
  }));
  return published;
}

describe('H05, against an attacker of its own', () => {
  it('leaves no withheld count that follows from the published ones', () => {
    fc.assert(fc.property(feeds, ({ document, world }) => {
      expect(recovered(redact(disclose(read(document), { now: NOW })), world)).toEqual([]);
    }), { numRuns: 1600, seed: 20261123 });
  }, 300_000);

  it('is what stands in the attacker’s way: without it he recovers withheld counts', () => {
    let found = 0;
    fc.assert(fc.property(feeds, ({ document, world }) => {
      const redacted = redact(disclose(read(document), { now: NOW }));
      if (recovered(naive(document, redacted), world).length) found++;
    }), { numRuns: 100, seed: 7 });
    expect(found).toBeGreaterThan(20);
  }, 60_000);

  it('gives the same disclosed feed when the redacted document is read and disclosed again', () => {
    fc.assert(fc.property(feeds, ({ document }) => {
      const once = disclose(read(document), { now: NOW });
      const again = disclose(read(JSON.parse(JSON.stringify(redact(once)))), { now: NOW });
      expect(again).toEqual(once);
    }), { numRuns: 300, seed: 3 });
  }, 120_000);
});
