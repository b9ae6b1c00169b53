import type { DisclosedFeed } from '../honesty/types.js';
import type { Request } from './select.js';

/** What a feed does have where a request selects nothing: ids of indicators, else territories or periods of the one asked for. */
export function offered(feed: DisclosedFeed, { indicator, territory }: Request): readonly string[] {
  const found = indicator === undefined ? feed.indicators[0] : feed.indicators.find(({ id }) => id === indicator);
  if (!found) return feed.indicators.map(({ id }) => id);
  const key = territory !== undefined && !found.observations.some((one) => one.territory === territory) ? 'territory' : 'period';
  return [...new Set(found.observations.map((one) => one[key] ?? '').filter(Boolean))];
}
