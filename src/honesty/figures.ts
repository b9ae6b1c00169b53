import { wilson } from '../measure/wilson.js';
import type { Indicator } from '../schema/impact-feed.js';
import { baseOf, isEstimate, isRate } from './facts.js';
import type { DisclosedObservation } from './types.js';

/** H10, H12: how the figures of an indicator are shown; those of an estimate were rounded when it was looked at what may be published. */
export function shown(indicator: Indicator): DisclosedObservation[] {
  // Rates whose base is of things that are counted one by one; a share of euros or of hours has no sample.
  const hasSample = isRate(indicator) && indicator.unit === 'pourcent' && ['personnes', 'structures', 'autre'].includes(indicator.population);
  return indicator.observations.map(observation => {
    if (observation.value === null) return observation;
    const carried = h12Decimals(observation, observation.value, (hasSample && baseOf(observation)) || 0, indicator.decimals);
    return isEstimate(indicator, carried) ? { ...carried, estimate: true } : carried;
  });
}

/**
 * H12: no more decimals than the base carries, and the interval that says what the figure is worth.
 * @param base 0 for what has no sample
 */
export function h12Decimals(observation: DisclosedObservation, given: number, base: number, decimals: number): DisclosedObservation {
  const { low, high, numerator } = observation;
  const own = low !== undefined && high !== undefined ? ([low, high] as const) : undefined;
  if (base <= 0) return own ? { ...observation, interval: own } : observation;
  // None under 100, one under 1,000.
  const maxDecimals = base < 100 ? 0 : base < 1000 ? 1 : undefined;
  const counted = numerator === undefined ? given : (100 * numerator) / base;
  // Not from the counts where they tell another story: a rate said to be "about" stays what its author wrote.
  const value = maxDecimals === undefined ? given : rounded(Math.abs(counted - given) <= 1 ? counted : given, Math.min(maxDecimals, decimals));
  // From the value that is shown, so that a redacted feed gives the same interval; never under none, as no such share is read.
  const count = numerator ?? Math.round((value * base) / 100);
  const interval = own ?? wilson(Math.min(count, base), base);
  // Not a spread with more keys behind it, which engines do six times slower, and the same keys in every case, so that what reads them finds
  // figures of few shapes: this runs for each of 10,000 figures.
  return Object.assign({ maxDecimals, interval }, observation, value === given ? undefined : { value });
}

/** Rounds half away from zero at the decimals that are read, not at those of the binary number: 0.285 is 0.29. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + Number.EPSILON))) / scale;
}
