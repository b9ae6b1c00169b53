import { isObject } from '../schema/accept.js';
import { readPlainly } from './plain.js';
import type { ReadOptions } from './read-carefully.js';
import type { Reading } from './types.js';

/**
 * The same as `readFeed`, without the weight of it where there is nothing to tell: a page first reads as if all were right, and loads
 * the reading that explains, mends and drops when anything is not, or when it shows nouns that few pages do.
 */
export async function readOnDemand(input: unknown, { nouns = {} }: Pick<ReadOptions, 'nouns'> = {}): Promise<Reading> {
  try {
    if (!Object.keys(nouns).length) {
      const others = isObject(input) && ('progress' in input || 'pathways' in input) ? await import('./plain-others.js') : undefined;
      return { feed: readPlainly(input, others?.othersPlainly), issues: [] };
    }
  } catch {
    // Told by the careful reading.
  }
  return (await import('./read-carefully.js')).readCarefully(input, { nouns });
}
