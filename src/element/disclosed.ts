import { FeedError } from '../feed/errors.js';
import { readFeed, type ReadOptions } from '../feed/read.js';
import type { Issue } from '../feed/types.js';
import { disclose } from '../honesty/disclose.js';
import type { DisclosedFeed } from '../honesty/types.js';

export type ShapesOfNouns = NonNullable<ReadOptions['nouns']>;

export interface DisclosedReading {
  readonly feed: DisclosedFeed;
  readonly issues: readonly Issue[];
}

let readings: WeakMap<object, Map<ShapesOfNouns, DisclosedReading>> | undefined;

/**
 * Reads and discloses a parsed document once for all the widgets that draw from the same object.
 * @throws FeedError `invalid` or `too-new` when nothing of it can be read.
 */
export function readDisclosed(document: unknown, nouns: ShapesOfNouns, now = today()): DisclosedReading {
  const key = typeof document === 'object' && document !== null ? document : undefined;
  readings ??= new WeakMap();
  const known = key && readings.get(key)?.get(nouns);
  if (known && known.feed.now === now) return known;
  const { feed, issues } = readFeed(document, { nouns });
  if (!feed) throw new FeedError(issues.some(({ code }) => code === 'version-later-major') ? 'too-new' : 'invalid', '', { issues });
  const reading = { feed: disclose(feed, { now }), issues };
  if (key) readings.set(key, (readings.get(key) ?? new Map<ShapesOfNouns, DisclosedReading>()).set(nouns, reading));
  return reading;
}

/** The reader's day, `2026-11-23`. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
