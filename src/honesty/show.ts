import type { ImpactFeed } from '../schema/impact-feed.js';
import { h17Claim } from './claim.js';
import { h13Series } from './comparison.js';
import { shown } from './figures.js';
import { h19Freshness } from './freshness.js';
import type { DisclosedFeed, DisclosedIndicator, Mark } from './types.js';

/** What is left of a feed by the rules that withhold, and what they found. */
export interface Permitted {
  readonly feed: ImpactFeed;
  readonly marks: readonly Mark[];
}

/**
 * The rules that change how any figure is shown: its decimals and its interval, what it is compared with, what may be claimed of it, its
 * age. `told` gives the rest.
 */
export function show({ feed, marks }: Permitted, now: string): DisclosedFeed {
  const indicators = feed.indicators.map((indicator): DisclosedIndicator => ({
    ...indicator,
    observations: shown(indicator),
    series: h13Series(indicator),
    claim: h17Claim(feed.organisation, indicator),
    mismatches: [],
  }));
  return {
    ...feed, indicators, marks: [...marks, ...h19Freshness(indicators, now, feed.nextUpdate)], now, told: false, measured: [], unmeasured: [],
  } as unknown as DisclosedFeed;
}
