import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/feed/validate.js';
import { disclose } from '../../../src/honesty/disclose.js';
import { redact } from '../../../src/honesty/redact.js';
import type { DisclosedFeed, DisclosedObservation } from '../../../src/honesty/types.js';
import { ruleFeed, ruleFeeds } from '../feed/support.js';
import { NOW, line, read } from './feeds.js';
import written from './fixtures.expected.json' with { type: 'json' };

interface Expected {
  readonly marks: readonly string[];
  /** What is shown of each figure, indicator by indicator. */
  readonly figures: readonly (readonly string[])[];
  /** What a rule without a mark does. */
  readonly result?: unknown;
}

const expected = written as Readonly<Record<string, Expected>>;

const shown = ({ value, because, missing, pooled }: DisclosedObservation): string =>
  value === null ? because ?? missing! : `${value}${pooled ? ` in ${pooled.join(' and ')}` : ''}`;

/** What rules without marks do to a feed. */
const RESULTS: Readonly<Record<string, (feed: DisclosedFeed) => unknown>> = {
  H12: ({ indicators }) => indicators.map(({ observations }) => observations.map(({ value, maxDecimals }) => [value, maxDecimals ?? 'all'])),
  H13: ({ indicators }) => indicators.map(({ series }) => series.map(({ runs, change, trend }) => ({ runs, change: change ? [change.from, change.to] : 'none', trend }))),
  H16: ({ measured, unmeasured }) => ({ measured, unmeasured }),
  H24: ({ indicators }) => indicators.map(({ observations }) => observations.map(({ missing, note }) => [missing ?? 'known', note ?? 'no reason'])),
};

describe('the fixture of a rule', () => {
  it.each(ruleFeeds)('%s is a right document, in French', name => {
    const document = ruleFeed(name);
    expect(validate(document)).toEqual({ valid: true, issues: [] });
    expect(document).toMatchObject({ language: 'fr', fictional: true });
    // The spaces of French typography stand nowhere unless they don't break.
    expect(JSON.stringify(document)).not.toMatch(/ [;:!?%»]|« /);
  });

  it.each(ruleFeeds)('%s shows the rule at its place with its level, and no other rule but those it needs', name => {
    const feed = disclose(read(ruleFeed(name)), { now: NOW });
    const { marks, figures, result } = expected[name]!;
    expect(feed.marks.map(line)).toEqual(marks);
    expect(feed.indicators.map(({ observations }) => observations.map(shown))).toEqual(figures);
    expect(RESULTS[name]?.(feed)).toEqual(result);
    expect(marks.some(mark => mark.startsWith(name)) || result !== undefined, name).toBe(true);
  });

  it.each(ruleFeeds)('%s leaves the good figure beside untouched', name => {
    const before = read(ruleFeed(name));
    const { indicators, marks } = disclose(before, { now: NOW });
    const last = indicators.length - 1;
    expect(indicators[last]!.observations).toEqual(before.indicators[last]!.observations);
    expect(indicators[last]!.observations.every(({ value }) => value !== null)).toBe(true);
    expect(marks.filter(({ path }) => path === '' || path.startsWith(`indicators[${last}]`))).toEqual([]);
  });

  it.each(ruleFeeds)('%s gives the same again from its redacted document', name => {
    const once = disclose(read(ruleFeed(name)), { now: NOW });
    expect(disclose(read(JSON.parse(JSON.stringify(redact(once)))), { now: NOW })).toEqual(once);
  });

  it('is there for what is expected, and nothing is expected of none', () => {
    expect(Object.keys(expected)).toEqual(ruleFeeds);
  });
});
