import { ckmeans } from 'simple-statistics';
import { roundest } from './breaks.js';

/** Natural breaks: the classes within which values differ least (1-d k-means, exact), each edge as round as the gap between two classes allows. */
export function naturalBreaks(sorted: ArrayLike<number>, count: number): number[] {
  const clusters = count > 1 ? ckmeans(Array.from(sorted), count) : [];
  return clusters.slice(1).map((cluster, at) => roundest(clusters[at]!.at(-1) as number, cluster[0] as number));
}
