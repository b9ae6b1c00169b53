import type { DisclosedFeed } from '../honesty/types.js';
import { cutFeed } from '../model/cut.js';
import { idsIn } from './dashboard/dashboard-choice.model.js';

type Attributes = Readonly<Record<string, string>>;

/** What a server leaves of a feed beside the HTML of a widget: what the widget shows. Not with the elements: no page needs it. */
export const cuts: Readonly<Record<string, (feed: DisclosedFeed, attributes: Attributes) => DisclosedFeed>> = {
  'impact-indicator': (feed, { indicator = feed.indicators[0]?.id }) => cutTo(feed, [indicator ?? '']),
  'impact-dashboard': (feed, { indicators = '' }) => cutTo(feed, idsIn(indicators)),
  'impact-sources': (feed) => ({ ...cutFeed(feed, []), sources: feed.sources, credits: feed.credits }),
};

/** Whole where the feed has none of those named, to say which ones there are. */
function cutTo(feed: DisclosedFeed, ids: readonly string[]): DisclosedFeed {
  const found = feed.indicators.filter(({ id }) => ids.includes(id));
  return cutFeed(feed, (found.length ? found : feed.indicators).map(({ id }) => id));
}
