import type { Indicator } from '../schema/impact-feed.js';
import { baseOf, isRate } from './facts.js';
import { rounded } from './figures.js';
import type { DisclosedObservation } from './types.js';

/** What all of a base are in the unit of a rate: 100 of a percentage, 1 of a fraction; undefined where a value tells no part of its base. */
export function wholeOf({ unit, type }: Pick<Indicator, 'unit' | 'type'>): number | undefined {
  if (unit === 'pourcent') return 100;
  return unit === 'ratio' && isRate({ type }) ? 1 : undefined;
}

/** What is counted one by one; a share of euros or of hours has no sample. */
const SAMPLED: readonly string[] = ['personnes', 'structures', 'autre'];

/**
 * H12 of a rate that is written as a fraction: as many digits as the same rate in percent, two under 100 and three under 1,000. Few feeds
 * write one, so that it stands with the rules that few pages load.
 */
export function h12Fraction(indicator: Indicator, observation: DisclosedObservation): DisclosedObservation {
  const { value, numerator } = observation;
  const base = baseOf(observation) ?? 0;
  if (value === null || indicator.unit !== 'ratio' || !isRate(indicator) || !SAMPLED.includes(indicator.population) || base <= 0 || base >= 1000) return observation;
  const maxDecimals = base < 100 ? 2 : 3;
  // As of a percentage: not from counts that tell another story.
  const counted = numerator === undefined ? value : numerator / base;
  return { ...observation, maxDecimals, value: rounded(Math.abs(counted - value) <= 0.01 ? counted : value, Math.min(maxDecimals, indicator.decimals)) };
}
