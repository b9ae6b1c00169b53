import { FeedError } from '../feed/errors.js';
import { readOnDemand } from '../feed/read-on-demand.js';
import type { ReadOptions } from '../feed/read.js';
import type { Issue } from '../feed/types.js';
import { discloseOnDemand } from '../honesty/disclose-on-demand.js';
import type { DisclosedFeed } from '../honesty/types.js';
import { today } from './day.js';

export type ShapesOfNouns = NonNullable<ReadOptions['nouns']>;

/** One object, since what was read with the same shapes is read once. */
export const NO_NOUNS: ShapesOfNouns = {};

export interface DisclosedReading {
  readonly feed: DisclosedFeed;
  readonly issues: readonly Issue[];
}

/** Figures from which to disclose them takes tens of milliseconds. */
const MANY = 5000;

interface Known {
  readonly nouns: ShapesOfNouns;
  readonly now: string;
  readonly reading: Promise<DisclosedReading>;
}

const readings = new WeakMap<object, Known[]>();

/**
 * Reads and discloses a parsed document once for all the widgets that draw from the same object.
 * @param also what the first to ask adds to the reading
 * @throws FeedError `invalid` or `too-new` when nothing of it can be read.
 */
export function readDisclosed(document: unknown, nouns: ShapesOfNouns, now = today(), also?: (reading: DisclosedReading) => DisclosedReading): Promise<DisclosedReading> {
  if (typeof document !== 'object' || !document) return read(document, nouns, now);
  const known = readings.get(document) ?? [];
  readings.set(document, known);
  const same = known.find(one => one.nouns === nouns && one.now === now);
  if (same) return same.reading;
  const reading = read(document, nouns, now).then(also);
  known.push({ nouns, now, reading });
  return reading;
}

async function read(document: unknown, nouns: ShapesOfNouns, now: string): Promise<DisclosedReading> {
  const { feed, issues } = await readOnDemand(document, { nouns });
  if (!feed) throw new FeedError(issues.some(({ code }) => code === 'version-later-major') ? 'too-new' : 'invalid', '', { issues });
  const isLong = feed.indicators.some(({ observations }) => observations.length > MANY);
  // The page has its turn.
  const turn = () => isLong && new Promise((resolve) => setTimeout(resolve));
  await turn();
  const disclosed = await discloseOnDemand(feed, now, () => import('./guarded.js').then(({ discloseGuarded }) => discloseGuarded(feed, document, now)));
  await turn();
  return { feed: disclosed, issues };
}
