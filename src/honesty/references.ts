import type { Draft, DraftIndicator } from './draft.js';
import { isTotal, mark, pathOf } from './draft.js';
import { boundsOf, comparePeriods, yearOf } from './periods.js';
import type { DisclosedIndicator, DisclosedObservation } from './types.js';

/** H14: a reference of another type of structure, or more than two years away from the figure that it stands beside. */
export function h14References(draft: Draft, indicator: DraftIndicator, index: number): DisclosedIndicator['mismatches'] {
  if (!indicator.references.length) return [];
  const latest = latestOf(indicator.observations.filter(isTotal)) ?? latestOf(indicator.observations);
  const { kind } = draft.feed.organisation;
  return indicator.references.map((reference, at) => {
    const away = latest?.period === undefined ? 0 : Math.abs(yearOf(boundsOf(latest.period).end) - yearOf(boundsOf(reference.period).end));
    const mismatch = {
      ...(kind !== undefined && reference.structure !== undefined && reference.structure !== kind ? { structure: reference.structure } : {}),
      ...(away > 2 ? { years: away } : {}),
    };
    for (const _ in mismatch) {
      mark(draft, 'H14', 'caution', pathOf(index), { reference: at, ...mismatch });
      break;
    }
    return mismatch;
  });
}

function latestOf(observations: readonly DisclosedObservation[]): DisclosedObservation | undefined {
  let latest: DisclosedObservation | undefined;
  for (const one of observations) {
    if (one.period !== undefined && (!latest || comparePeriods(latest.period!, one.period) < 0)) latest = one;
  }
  return latest;
}
