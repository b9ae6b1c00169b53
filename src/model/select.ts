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

/** Why nothing was selected; `offered` says what the feed does have. */
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
  const all = indicator.observations;
  const territory = request.territory ?? ownTerritory(feed, all);
  const here = all.filter((observation) => observation.territory === territory && (!request.period || observation.period === request.period));
  const totals = here.filter(isTotal);
  const latest = latestOf(indicator, totals.length ? totals : here);
  if (!latest) return { problem: 'no-observation' };
  const { period } = latest;
  const observation = totals.length ? latest : undefined;
  const observationAt = observation && all.indexOf(observation);
  return {
    feed, indicator, at, territory, period, observation, observationAt,
    series: observationAt === undefined ? undefined : indicator.series.find(({ points }) => points.includes(observationAt)),
    breakdown: breakdownOf(indicator, here.filter((one) => one.period === period)),
    wider: widerThan(feed, all, observation),
  };
}

/** The marks of a place and of all that stands below it, and those of what it belongs to. */
export function marksOf(feed: DisclosedFeed, at: number, observationAt?: number): readonly Mark[] {
  const indicator = `indicators[${at}]`;
  const own = observationAt === undefined ? undefined : `${indicator}.observations[${observationAt}]`;
  return feed.marks.filter(({ path }) => path === '' || path === indicator || (own !== undefined && (path === own || path.startsWith(`${own}.`)))
    || (path.startsWith(`${indicator}.`) && !path.startsWith(`${indicator}.observations`)));
}

/** Whether an observation is a total, not a part by some dimension. */
export function isTotal(observation: DisclosedObservation): boolean {
  return Object.keys(observation.by).length === 0;
}

function ownTerritory(feed: DisclosedFeed, all: readonly DisclosedObservation[]): string | undefined {
  for (const wanted of [feed.organisation.territory, feed.territory]) {
    if (wanted && all.some(({ territory }) => territory === wanted)) return wanted;
  }
  return (all.find(isTotal) ?? all[0])?.territory;
}

/** Series come latest first, each in the order of time; what has no period is in none. */
function latestOf({ series, observations }: DisclosedIndicator, among: readonly DisclosedObservation[]): DisclosedObservation | undefined {
  for (const { points } of series) {
    const at = points.filter((index) => among.includes(observations[index] as DisclosedObservation)).at(-1);
    if (at !== undefined) return observations[at];
  }
  return among[0];
}

function breakdownOf(indicator: DisclosedIndicator, here: readonly DisclosedObservation[]): Selection['breakdown'] {
  const parts = here.filter((observation) => Object.keys(observation.by).length === 1);
  const dimension = parts[0] && Object.keys(parts[0].by)[0];
  if (dimension === undefined) return undefined;
  const rows = parts
    .filter((observation) => dimension in observation.by)
    .map((observation) => ({ code: observation.by[dimension] as string, index: indicator.observations.indexOf(observation), observation }));
  return rows.length > 1 || !here.some(isTotal) ? { dimension, rows } : undefined;
}

function widerThan(feed: DisclosedFeed, all: readonly DisclosedObservation[], observation: DisclosedObservation | undefined): DisclosedObservation | undefined {
  if (!observation) return undefined;
  for (const wider of [feed.organisation.territory, feed.territory]) {
    if (!wider || wider === observation.territory) continue;
    const found = all.find((one) => isTotal(one) && one.territory === wider && one.period === observation.period);
    if (found && found.value !== null) return found;
  }
  return undefined;
}
