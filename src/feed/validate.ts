import { nouns } from '../schema/nouns.js';
import { check } from './check.js';
import { inspect } from './inspect.js';
import { inspectPartners } from './inspect-partners.js';
import { plausible } from './plausible.js';
import { readFeed } from './read.js';
import { withSuggestion } from './spelling.js';
import type { Issue } from './types.js';

export interface Verdict {
  /** No issue is an error. Warnings (unknown keys, codes without a name, a later minor version) don't count. */
  readonly valid: boolean;
  readonly issues: readonly Issue[];
}

/** The strict verdict on a parsed document, all nouns and all checks included. Never throws on data. */
export function validate(input: unknown): Verdict {
  const { issues } = readFeed(input, {
    nouns,
    check(feed, found) {
      check(feed, found);
      inspect(feed, found);
      inspectPartners(feed, found);
      plausible(feed, found);
    },
  });
  return { valid: issues.every(issue => issue.severity !== 'error'), issues: issues.map(withSuggestion) };
}
