import type { ImpactFeed } from '../schema/impact-feed.js';
import { isPlain } from './needs.js';
import { arePlain } from './needs-pathways.js';
import { isOfOneYear, oneYear } from './one-year.js';
import { show } from './show.js';
import type { DisclosedFeed } from './types.js';

/**
 * What `disclose` shows: at once where no rule can withhold or flag anything, and then without what only method panels and dashboards
 * read (`told` adds it); otherwise with all rules, which are loaded then. A page never pays for rules that its feeds don't need, and
 * shows nothing before those that they may need are there.
 * @param now the day it is disclosed for, `YYYY-MM-DD`
 * @param withRules loads the other rules and discloses the feed
 */
export function discloseOnDemand(feed: ImpactFeed, now: string, withRules: () => Promise<DisclosedFeed>): DisclosedFeed | Promise<DisclosedFeed> {
  if (!isPlain(feed) || !arePlain(feed.pathways)) return withRules();
  return shown(feed, now);
}

function shown(feed: ImpactFeed, now: string): DisclosedFeed | Promise<DisclosedFeed> {
  const permitted = { feed, marks: [] };
  return feed.indicators.every(isOfOneYear) ? show(permitted, now, oneYear) : import('./over-time.js').then(({ overTime }) => show(permitted, now, overTime));
}
