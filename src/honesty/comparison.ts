import type { Indicator } from '../schema/impact-feed.js';
import { isTotal } from './facts.js';
import { boundsOf, comparePeriods, follows } from './periods.js';
import type { DisclosedObservation, Series } from './types.js';

/** H13: which observations are one figure over time, and where two neighbours may be joined. */
export function h13Series(indicator: Pick<Indicator, 'observations' | 'breaks'>): readonly Series[] {
  const { observations } = indicator;
  const groups: number[][] = [];
  const byTraits = new Map<string, Map<string, number[]>>();
  let places = new Map<string, number[]>();
  let before: DisclosedObservation | undefined;
  for (let index = 0; index < observations.length; index++) {
    const observation = observations[index]!;
    if (observation.period === undefined) continue;
    // Most neighbours differ by place and period only: no key is made for those.
    if (!before || !isAlike(before, observation)) {
      const traits = traitsOf(observation);
      const known = byTraits.get(traits);
      if (known) places = known;
      else byTraits.set(traits, (places = new Map<string, number[]>()));
      before = observation;
    }
    const { territory = '' } = observation;
    const group = places.get(territory);
    if (group) group.push(index);
    else {
      const points = [index];
      groups.push(points);
      places.set(territory, points);
    }
  }
  return groups.map(points => seriesOf(indicator, points));
}

/** Identity without the period; pooled years (H04) are a series of their own. */
export const identityOf = (observation: DisclosedObservation): string => `${traitsOf(observation)}|${observation.territory ?? ''}`;

/** Identity without period and territory. */
function traitsOf({ by, counted, zoning, pooled }: DisclosedObservation): string {
  const dimensions = Object.keys(by);
  const parts = dimensions.length > 1 ? dimensions.sort().map(dimension => `${dimension}=${by[dimension]}`).join('&') : dimensions.length ? `${dimensions[0]}=${by[dimensions[0]!]}` : '';
  const who = counted === undefined ? '' : typeof counted === 'string' ? counted : JSON.stringify(counted);
  return `${parts}|${who}|${zoning ?? ''}|${pooled ? 'pooled' : ''}`;
}

/** Whether the traits of two totals are the same without a doubt. */
function isAlike(one: DisclosedObservation, other: DisclosedObservation): boolean {
  return one.counted === other.counted && one.zoning === other.zoning && one.pooled === other.pooled && isTotal(one) && isTotal(other);
}

function isOrdered(observations: readonly DisclosedObservation[], points: readonly number[]): boolean {
  for (let at = 1; at < points.length; at++) {
    if (comparePeriods(observations[points[at - 1]!]!.period!, observations[points[at]!]!.period!) > 0) return false;
  }
  return true;
}

function seriesOf({ observations, breaks }: Pick<Indicator, 'observations' | 'breaks'>, points: number[]): Series {
  // Most feeds are written in order, and a long one is not worth sorting to find that out.
  if (!isOrdered(observations, points)) points.sort((a, b) => comparePeriods(observations[a]!.period!, observations[b]!.period!) || a - b);
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

function comparable(before: DisclosedObservation, after: DisclosedObservation, breaks: Indicator['breaks']): boolean {
  if (before.source !== after.source || before.method !== after.method || !follows(before.period!, after.period!)) return false;
  if (!breaks.length) return true;
  const [from, to] = [boundsOf(before.period!), boundsOf(after.period!)];
  return !breaks.some(({ period }) => {
    const { start } = boundsOf(period);
    return start > from.start && start <= to.end;
  });
}
