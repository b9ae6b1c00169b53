import type { ImpactFeed } from '../schema/impact-feed.js';
import { overTime } from './over-time.js';
import { show } from './show.js';
import { told } from './told.js';
import type { DisclosedFeed } from './types.js';
import { withhold } from './withholding.js';

/** The same as `disclose`; H05 is loaded where something was withheld. */
export async function discloseWithRules(feed: ImpactFeed, now: string): Promise<DisclosedFeed> {
  let secrets = false;
  const permitted = withhold(feed, () => { secrets = true; }, now);
  return secrets ? (await import('./disclose.js')).disclose(feed, { now }) : told(show(permitted, now, overTime));
}
