import { isObject } from '../schema/accept.js';
import { pathwaysPlainly } from './plain-pathways.js';
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
      const progress = isObject(input) && 'progress' in input ? await import('./plain-progress.js') : {};
      return { feed: readPlainly(input, { pathwaysPlainly, ...progress }), issues: [] };
    }
  } catch {
    // Told by the careful reading.
  }
  return (await import('./read-carefully.js')).readCarefully(input, { nouns });
}
