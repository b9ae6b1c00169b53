import type { Indicator } from '../schema/impact-feed.js';
import { isTotal } from './facts.js';
import type { Bounds } from './periods.js';
import { boundsOf, compareBounds, follows } from './periods.js';
import type { DisclosedObservation, Series } from './types.js';

type Figures = Pick<Indicator, 'breaks'> & { readonly observations: readonly DisclosedObservation[] };

/** H13: which observations are one figure over time, and where two neighbours may be joined. Those that end last come first. */
export function h13Series(indicator: Figures): readonly Series[] {
  const series: number[][] = [];
  const known = new Map<string, Map<string, number[]>>();
  let places = new Map<string, number[]>();
  let points: number[] | undefined;
  let before: DisclosedObservation | undefined;
  let place: string | undefined;
  indicator.observations.forEach((observation, index) => {
    const { period, territory = '' } = observation;
    if (period === undefined) return;
    // Most neighbours differ by place and period only: no key is made for those.
    if (!before || !isAlike(before, observation)) {
      const traits = traitsOf(observation);
      places = known.get(traits) ?? new Map<string, number[]>();
      known.set(traits, places);
      points = undefined;
    }
    if (!points || place !== territory) points = places.get(territory);
    if (!points) {
      series.push((points = []));
      places.set(territory, points);
    }
    points.push(index);
    before = observation;
    place = territory;
  });
  const endOf = ({ points: all }: Series): Bounds => boundsOf(indicator.observations[all.at(-1)!]!.period!);
  return series.map(one => seriesOf(indicator, one)).sort((one, other) => compareBounds(endOf(other), endOf(one)));
}

/** Identity without the period; pooled years (H04) are a series of their own. */
export const identityOf = (observation: DisclosedObservation): string => `${traitsOf(observation)}|${observation.territory ?? ''}`;

/** Identity without period and territory. */
const traitsOf = ({ by, counted = '', zoning, pooled }: DisclosedObservation): string =>
  `${Object.keys(by).sort().map(dimension => `${dimension}=${by[dimension]}`).join('&')}|${typeof counted === 'string' ? counted : JSON.stringify(counted)}|${zoning}|${Boolean(pooled)}`;

/** Whether the traits of two totals are the same without a doubt. */
const isAlike = (one: DisclosedObservation, other: DisclosedObservation): boolean =>
  one.counted === other.counted && one.zoning === other.zoning && one.pooled === other.pooled && isTotal(one) && isTotal(other);

function seriesOf(figures: Figures, points: number[]): Series {
  const { observations, breaks } = figures;
  const ended: number[][] = [];
  let start = 0;
  let last: Bounds | undefined;
  for (let at = 0; at < points.length; at++) {
    const observation = observations[points[at]!]!;
    const bounds = boundsOf(observation.period!);
    // Most feeds are written in order, and a long one is not worth sorting to find that out.
    if (last && compareBounds(last, bounds) > 0) return seriesOf(figures, inOrder(observations, points));
    const isKnown = observation.value !== null;
    const isJoined = at > start && isKnown && isLike(observations[points[at - 1]!]!, observation) && follows(last!, bounds) && !isBroken(breaks, last!, bounds);
    if (!isJoined) {
      if (at > start) ended.push(points.slice(start, at));
      // A missing value is not bridged: what stands on its two sides is not joined.
      start = isKnown ? at : at + 1;
    }
    last = bounds;
  }
  const run = start ? points.slice(start) : points;
  const runs = run.length ? [...ended, run] : ended;
  return run.length > 1 ? { points, runs, change: { from: run.at(-2)!, to: run.at(-1)! }, trend: run.length > 2 } : { points, runs, trend: false };
}

/** Sorts points by their periods, in place. */
function inOrder(observations: Figures['observations'], points: number[]): number[] {
  const boundsAt = (point: number): Bounds => boundsOf(observations[point]!.period!);
  return points.sort((one, other) => compareBounds(boundsAt(one), boundsAt(other)) || one - other);
}

const isLike = (before: DisclosedObservation, after: DisclosedObservation): boolean => before.source === after.source && before.method === after.method;

const isBroken = (breaks: Figures['breaks'], before: Bounds, after: Bounds): boolean => breaks.length > 0 && breaks.some(({ period }) => {
  const { start } = boundsOf(period);
  return start > before.start && start <= after.end;
});
