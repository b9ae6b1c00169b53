import type { DraftIndicator } from './draft.js';
import { boundsOf, comparePeriods, follows } from './periods.js';
import type { DisclosedObservation, Series } from './types.js';

/** H13: which observations are one figure over time, and where two neighbours may be joined. */
export function h13Series(indicator: Pick<DraftIndicator, 'observations' | 'breaks'>): readonly Series[] {
  const { observations } = indicator;
  const groups = new Map<string, number[]>();
  observations.forEach((observation, index) => {
    if (observation.period === undefined) return;
    const key = identityOf(observation);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()].map(points => seriesOf(indicator, points));
}

/** Identity without the period; pooled years (H04) are a series of their own. */
export function identityOf({ by, territory, counted, zoning, pooled }: DisclosedObservation): string {
  const dimensions = Object.keys(by);
  const parts = dimensions.length > 1 ? dimensions.sort().map(dimension => `${dimension}=${by[dimension]}`).join('&') : dimensions.length ? `${dimensions[0]}=${by[dimensions[0]!]}` : '';
  const who = counted === undefined ? '' : typeof counted === 'string' ? counted : JSON.stringify(counted);
  return `${parts}|${territory ?? ''}|${who}|${zoning ?? ''}|${pooled ? 'pooled' : ''}`;
}

function seriesOf({ observations, breaks }: Pick<DraftIndicator, 'observations' | 'breaks'>, points: number[]): Series {
  const isEarlier = (a: number, b: number): boolean => comparePeriods(observations[a]!.period!, observations[b]!.period!) <= 0;
  // Most feeds are written in order, and a long one is not worth sorting to find that out.
  if (!points.every((point, at) => at === 0 || isEarlier(points[at - 1]!, point))) points.sort((a, b) => comparePeriods(observations[a]!.period!, observations[b]!.period!) || a - b);
  const runs: number[][] = [];
  let run: number[] = [];
  let previous: DisclosedObservation | undefined;
  for (const index of points) {
    const observation = observations[index]!;
    if (observation.value !== null) {
      if (previous && comparable(previous, observation, breaks)) run.push(index);
      else runs.push((run = [index]));
    }
    // A missing value is not bridged: what stands on its two sides is not joined.
    previous = observation.value === null ? undefined : observation;
  }
  const last = points.at(-1)!;
  const trend = run.length > 2 && run.at(-1) === last;
  return run.length > 1 && run.at(-1) === last ? { points, runs, change: { from: run.at(-2)!, to: last }, trend } : { points, runs, trend };
}

function comparable(before: DisclosedObservation, after: DisclosedObservation, breaks: DraftIndicator['breaks']): boolean {
  if (before.source !== after.source || before.method !== after.method || !follows(before.period!, after.period!)) return false;
  if (!breaks.length) return true;
  const [from, to] = [boundsOf(before.period!), boundsOf(after.period!)];
  return !breaks.some(({ period }) => {
    const { start } = boundsOf(period);
    return start > from.start && start <= to.end;
  });
}
