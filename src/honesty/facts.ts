import type { Indicator, Observation } from '../schema/impact-feed.js';

/** The law's thresholds; `secrecy` may raise them and never lower them. */
export const MIN_DENOMINATOR = 11;
export const MIN_COUNT = 5;

export const isRate = ({ type }: Pick<Indicator, 'type'>): boolean => type === 'taux' || type === 'repartition';

export const isTotal = ({ by }: Pick<Observation, 'by'>): boolean => {
  for (const _ in by) return false;
  return true;
};

export const baseOf = ({ denominator, n }: Pick<Observation, 'denominator' | 'n'>): number | undefined => denominator ?? n;

export const isEstimate = ({ estimate }: Pick<Indicator, 'estimate'>, { method }: Pick<Observation, 'method'>): boolean => estimate || method === 'estimation';

export const pathOf = (indicator: number, observation?: number): string =>
  `indicators[${indicator}]${observation === undefined ? '' : `.observations[${observation}]`}`;
