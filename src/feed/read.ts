import { readPlainly } from './plain.js';
import { pathwaysPlainly } from './plain-pathways.js';
import { progressPlainly } from './plain-progress.js';
import { readCarefully } from './read-carefully.js';
import type { ReadOptions } from './read-carefully.js';
import type { Reading } from './types.js';

export type { ReadOptions } from './read-carefully.js';

/**
 * Reads a parsed document: migrates it, drops the smallest things that are wrong, sets aside figures that can't be true, and writes
 * every short form long. Never throws on data, never changes the input.
 *
 * `feed` is absent only when the document is not an object, of a later major version, or has nothing readable.
 */
export function readFeed(input: unknown, options: ReadOptions = {}): Reading {
  // As if all were right, which takes a third of the time; the few that look wrong are read again.
  if (!options.nouns && !options.check) {
    try {
      return { feed: readPlainly(input, { progressPlainly, pathwaysPlainly }), issues: [] };
    } catch {
      // Told below.
    }
  }
  return readCarefully(input, options);
}
