import { FeedError } from '../feed/errors.js';
import { readOnDemand } from '../feed/read-on-demand.js';
import type { ReadOptions } from '../feed/read.js';
import type { Issue } from '../feed/types.js';
import { discloseOnDemand } from '../honesty/disclose-on-demand.js';
import type { DisclosedFeed } from '../honesty/types.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import { today } from './day.js';

export type ShapesOfNouns = NonNullable<ReadOptions['nouns']>;

export interface DisclosedReading {
  readonly feed: DisclosedFeed;
  readonly issues: readonly Issue[];
}

/** Told of a feed before it is disclosed: which words it will need can be asked for while rules are loaded. Nothing of it may be shown. */
type Early = (feed: ImpactFeed) => void;

let readings: WeakMap<object, Map<ShapesOfNouns, { readonly now: string; readonly reading: Promise<DisclosedReading> }>> | undefined;

/**
 * Reads and discloses a parsed document once for all the widgets that draw from the same object.
 * @throws FeedError `invalid` or `too-new` when nothing of it can be read.
 */
export function readDisclosed(document: unknown, nouns: ShapesOfNouns, now = today(), early: Early = () => {}): Promise<DisclosedReading> {
  if (typeof document !== 'object' || document === null) return read(document, nouns, now, early);
  readings ??= new WeakMap();
  const ofDocument = readings.get(document) ?? new Map<ShapesOfNouns, { now: string; reading: Promise<DisclosedReading> }>();
  readings.set(document, ofDocument);
  const known = ofDocument.get(nouns);
  if (known?.now === now) return known.reading;
  const reading = read(document, nouns, now, early);
  ofDocument.set(nouns, { now, reading });
  return reading;
}

async function read(document: unknown, nouns: ShapesOfNouns, now: string, early: Early): Promise<DisclosedReading> {
  const { feed, issues } = await readOnDemand(document, { nouns });
  if (!feed) throw new FeedError(issues.some(({ code }) => code === 'version-later-major') ? 'too-new' : 'invalid', '', { issues });
  early(feed);
  return { feed: await discloseOnDemand(feed, { now }), issues };
}
