import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation, Mark, Series } from '../honesty/types.js';

export interface BreakdownRow {
  readonly code: string;
  readonly index: number;
  readonly observation: DisclosedObservation;
}

/** One widget's share of a feed: the figure asked for, and what the same feed says around it. */
export interface Selection {
  readonly feed: DisclosedFeed;
  readonly indicator: DisclosedIndicator;
  /** Position of the indicator in the feed. */
  readonly at: number;
  /** The leading figure; absent when the indicator has only a breakdown. */
  readonly observation?: DisclosedObservation;
  readonly observationAt?: number;
  /** Period of the figure or, without one, of the breakdown. */
  readonly period?: string;
  readonly territory?: string;
  /** The same figure over time. */
  readonly series?: Series;
  readonly breakdown?: { readonly dimension: string; readonly rows: readonly BreakdownRow[] };
  /** The same figure, same period, for the organisation's whole territory when a part of it was asked for. */
  readonly wider?: DisclosedObservation;
}

export interface Request {
  readonly indicator?: string | undefined;
  readonly period?: string | undefined;
  readonly territory?: string | undefined;
}

/** Why nothing was selected. */
export interface Unselected {
  readonly problem: 'no-indicator' | 'no-observation';
}

/**
 * Selects one indicator. Without `indicator`, the feed's first; without `territory`, the organisation's own, else the feed's,
 * else that of the first observation; without `period`, the latest.
 */
export function select(feed: DisclosedFeed, request: Request = {}): Selection | Unselected {
  const at = request.indicator ? feed.indicators.findIndex(({ id }) => id === request.indicator) : 0;
  const indicator = feed.indicators[at];
  if (!indicator) return { problem: 'no-indicator' };
  const { observations, series } = indicator;
  const homes = [feed.organisation.territory, feed.territory].filter(Boolean);
  const territory = request.territory || (homes.find((home) => observations.some((one) => one.territory === home))
    ?? (observations.find(isTotal) ?? observations[0])?.territory);
  const here = observations.filter((one) => one.territory === territory && (!request.period || one.period === request.period));
  const totals = here.filter(isTotal);
  const among = totals.length ? totals : here;
  // Series come latest first, each in the order of time; what has no period is in none.
  const latestAt = series.flatMap(({ points }) => [...points].reverse()).find((index) => among.includes(observations[index]!)) ?? observations.indexOf(among[0]!);
  const latest = observations[latestAt];
  if (!latest) return { problem: 'no-observation' };
  const { period } = latest;
  const inPeriod = (one: DisclosedObservation): boolean => one.period === period;
  return {
    feed, indicator, at, territory, period,
    breakdown: breakdownOf(observations, here.filter(inPeriod)),
    ...(totals.length > 0 && {
      observation: latest,
      observationAt: latestAt,
      series: series.find(({ points }) => points.includes(latestAt)),
      wider: homes.filter((home) => home !== territory)
        .map((home) => observations.find((one) => isTotal(one) && one.territory === home && inPeriod(one)))
        .find((one) => one && one.value !== null),
    }),
  };
}

/** The marks of a place and of all that stands below it, and those of what it belongs to. Without a figure, those of no figure. */
export function marksOf(feed: DisclosedFeed, at: number, observationAt = -1): readonly Mark[] {
  const indicator = `indicators[${at}].`;
  const figures = `${indicator}observations`;
  return feed.marks.filter(({ path }) => {
    const below = `${path}.`;
    return !path || below.startsWith(`${figures}[${observationAt}].`) || (below.startsWith(indicator) && !path.startsWith(figures));
  });
}

/** Whether an observation is a total, not a part by some dimension. */
export function isTotal(observation: DisclosedObservation): boolean {
  return Object.keys(observation.by).length === 0;
}

function breakdownOf(all: readonly DisclosedObservation[], here: readonly DisclosedObservation[]): Selection['breakdown'] {
  const parts = here.filter(({ by }) => Object.keys(by).length === 1);
  const [dimension] = Object.keys(parts[0]?.by ?? {});
  if (dimension === undefined) return undefined;
  const rows = parts
    .filter(({ by }) => dimension in by)
    .map((observation) => ({ code: observation.by[dimension] as string, index: all.indexOf(observation), observation }));
  return rows.length > 1 || !here.some(isTotal) ? { dimension, rows } : undefined;
}
