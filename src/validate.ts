import { today } from './element/day.js';
import { marked } from './element/marked.js';
import { readFeed } from './feed/read.js';
import { validate as validateFeed, type Verdict } from './feed/validate.js';
import { disclose } from './honesty/disclose.js';
import { nouns } from './schema/nouns.js';

export type { Verdict } from './feed/validate.js';

/**
 * The strict verdict on a parsed document, all nouns and all checks included, and what the rules of honesty withhold or flag of it, with
 * what would change that; ages are counted to this day. Never throws on data, and names no figure that is withheld.
 */
export function validate(input: unknown): Verdict {
  const { valid, issues } = validateFeed(input);
  const { feed } = readFeed(input, { nouns });
  return { valid, issues: feed ? [...issues, ...marked(feed, disclose(feed, { now: today() }))] : issues };
}
