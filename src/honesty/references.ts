import { isTotal, pathOf } from './facts.js';
import { mark } from './marking.js';
import { boundsOf, compareBounds, yearsBetween } from './periods.js';
import type { Telling } from './told.js';
import type { DisclosedIndicator, DisclosedObservation } from './types.js';

/** H14: a reference of another type of structure, or more than two years away from the figure that it stands beside. */
export function h14References(feed: Telling, indicator: DisclosedIndicator, index: number): DisclosedIndicator['mismatches'] {
  if (!indicator.references.length) return [];
  const latest = latestOf(indicator.observations.filter(isTotal)) ?? latestOf(indicator.observations);
  const { kind } = feed.organisation;
  return indicator.references.map((reference, at) => {
    const away = latest?.period === undefined ? 0 : yearsBetween(latest.period, reference.period);
    const mismatch = {
      ...(kind !== undefined && reference.structure !== undefined && reference.structure !== kind ? { structure: reference.structure } : {}),
      ...(away > 2 ? { years: away } : {}),
    };
    for (const _ in mismatch) {
      mark(feed, 'H14', 'caution', pathOf(index), { reference: at, ...mismatch });
      break;
    }
    return mismatch;
  });
}

/** The figure whose period ends last. */
export function latestOf(observations: readonly DisclosedObservation[]): DisclosedObservation | undefined {
  let latest: DisclosedObservation | undefined;
  for (const one of observations) {
    if (one.period !== undefined && (!latest || compareBounds(boundsOf(latest.period!), boundsOf(one.period)) < 0)) latest = one;
  }
  return latest;
}
