import type { ImpactFeed, Indicator } from '../schema/impact-feed.js';
import { h17Claim } from './claim.js';
import { shown } from './figures.js';
import type { DisclosedFeed, DisclosedIndicator, Mark, Series } from './types.js';

/** What is left of a feed by the rules that withhold, and what they found. */
export interface Permitted {
  readonly feed: ImpactFeed;
  readonly marks: readonly Mark[];
}

/** Which figures are one over time (H13), and how old they are (H19): of any periods (over-time.ts), or of a year each (one-year.ts). */
export interface OverTime {
  readonly series: (indicator: Indicator) => readonly Series[];
  readonly ages: (indicators: readonly DisclosedIndicator[], now: string, nextUpdate?: string) => Mark[];
}

/**
 * The rules that change how any figure is shown: its decimals and its interval, what it is compared with, what may be claimed of it, its
 * age. `told` gives the rest.
 */
export function show({ feed, marks }: Permitted, now: string, { series, ages }: OverTime): DisclosedFeed {
  const indicators = feed.indicators.map((indicator): DisclosedIndicator => ({
    ...indicator, observations: shown(indicator), series: series(indicator), claim: h17Claim(feed.organisation, indicator), mismatches: [],
  }));
  return { ...feed, indicators, marks: [...marks, ...ages(indicators, now, feed.nextUpdate)], now, told: false, measured: [], unmeasured: [] } as unknown as DisclosedFeed;
}
