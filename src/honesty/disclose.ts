import type { ImpactFeed } from '../schema/impact-feed.js';
import { overTime } from './over-time.js';
import { h05Recovery } from './recovery.js';
import { show } from './show.js';
import { told } from './told.js';
import type { DisclosedFeed } from './types.js';
import { withhold } from './withholding.js';

/**
 * What may be shown of a feed: every rule of honesty, once, before anything else sees it. Pure: the same feed and day give the same
 * result, and nothing that was given is changed.
 * @param now the day it is disclosed for, `YYYY-MM-DD`
 */
export function disclose(feed: ImpactFeed, { now }: { readonly now: string }): DisclosedFeed {
  return told(show(withhold(feed, h05Recovery, now), now, overTime));
}
