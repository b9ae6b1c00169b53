import { nouns } from '../schema/nouns.js';
import { inspect } from './inspect.js';
import type { Found } from './issue.js';
import { readFeed } from './read.js';
import type { Issue } from './types.js';

export interface Verdict {
  /** No issue is an error. Warnings (unknown keys, codes without a name, a later minor version) don't count. */
  readonly valid: boolean;
  readonly issues: readonly Issue[];
}

/** The strict verdict on a parsed document, all nouns included. Never throws on data. */
export function validate(input: unknown): Verdict {
  const { feed, issues } = readFeed(input, { nouns });
  const found: Found[] = [...issues];
  if (feed) inspect(feed, found);
  return { valid: found.every(issue => issue.severity !== 'error'), issues: found };
}
