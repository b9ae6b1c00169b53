import type { ImpactFeed, Indicator } from '../schema/impact-feed.js';
import { h17Claim } from './claim.js';
import { pathOf } from './facts.js';
import { shown } from './figures.js';
import type { DisclosedFeed, DisclosedIndicator, Mark, MarkLevel } from './types.js';

/**
 * Whether the figures of an indicator are all of one year, each of them once. Nothing is then joined over time (H13), and all are of one
 * age (H19): what says so of any periods (`show.ts`) is not loaded.
 */
export function isOfOneYear({ observations: [first, ...others] }: Indicator): boolean {
  if (!first) return true;
  const all = [first, ...others];
  const identities = new Set(all.map(({ territory, by, counted, zoning }) => JSON.stringify([territory, Object.entries(by).sort(), counted, zoning])));
  return /^\d{4}(-12-31)?$/.test(first.period ?? '') && identities.size === all.length && others.every(({ period }) => period === first.period);
}

/** The same as `show` for a feed of which each indicator is of one year. */
export function showOfOneYear(feed: ImpactFeed, now: string): DisclosedFeed {
  const indicators = feed.indicators.map((indicator): DisclosedIndicator => ({
    ...indicator,
    observations: shown(indicator),
    series: indicator.observations.map(({ value }, at) => ({ points: [at], runs: value === null ? [] : [[at]], trend: false })),
    claim: h17Claim(feed.organisation, indicator),
    mismatches: [],
  }));
  return { ...feed, indicators, marks: agesOf(indicators, now, feed.nextUpdate), now, told: false, measured: [], unmeasured: [] } as unknown as DisclosedFeed;
}

/** H19, as in `freshness.ts`: told from 18 months after the end of the year, flagged after three years or when an announced update is late. */
function agesOf(indicators: readonly DisclosedIndicator[], now: string, nextUpdate = '9999'): Mark[] {
  // A date given as a month or a year has passed when its last day has.
  const overdue = now.slice(0, nextUpdate.length) > nextUpdate;
  const [year = 0, month = 0, day = 0] = now.split('-').map(Number);
  const age = (of: number, path: string): Mark[] => {
    const months = (year - of) * 12 + month - (day < 31 ? 13 : 12);
    const level: MarkLevel | undefined = overdue || year - of > 3 ? 'caution' : months < 18 ? undefined : 'tell';
    return level ? [{ rule: 'H19', level, path, detail: { years: Math.floor(months / 12), months, overdue } }] : [];
  };
  const years = indicators.map(({ observations }) => (observations.some(({ value }) => value !== null) ? Number.parseInt(observations[0]!.period!, 10) : undefined));
  const different = [...new Set(years)].filter(of => of !== undefined);
  return different.length === 1 ? age(different[0]!, '') : years.flatMap((of, index) => (of === undefined ? [] : age(of, pathOf(index))));
}
