import type { ImpactFeed, Indicator, Observation } from '../schema/impact-feed.js';
import { MIN_COUNT, MIN_DENOMINATOR, isEstimate } from './facts.js';
import type { DisclosedObservation, Mark, RuleId } from './types.js';

/** What the rules work on: the feed's own arrays copied, so that a rule replaces an entry and never changes what was given. */
export interface Draft {
  readonly feed: ImpactFeed;
  readonly thresholds: { readonly denominator: number; readonly count: number };
  readonly indicators: DraftIndicator[];
  progress: ImpactFeed['progress'];
  pathways: ImpactFeed['pathways'];
  readonly marks: Mark[];
}

export type DraftIndicator = Omit<Indicator, 'observations'> & { readonly observations: DisclosedObservation[] };

export function draftOf(feed: ImpactFeed): Draft {
  const { minDenominator = 0, minCount = 0 } = feed.secrecy ?? {};
  return {
    feed,
    thresholds: { denominator: Math.max(MIN_DENOMINATOR, minDenominator), count: Math.max(MIN_COUNT, minCount) },
    indicators: feed.indicators.map(indicator => ({ ...indicator, observations: [...indicator.observations] })),
    progress: feed.progress,
    pathways: feed.pathways,
    marks: [],
  };
}

/** What stays of a withheld figure: whose it is and where it comes from, nothing that counts. Keys that are not known go too. */
const KEPT = ['precision', 'period', 'territory', 'counted', 'by', 'method', 'survey', 'referenceHours', 'amountKind', 'contributors', 'zoning', 'status', 'verifier', 'source'] as const;

/** A figure withheld by a rule: no value and no number from which it follows. */
export function withheld(observation: Observation, rule: RuleId, missing: 'secret' | 'refuse', threshold?: number): DisclosedObservation {
  const kept: Record<string, unknown> = { value: null };
  for (const key of KEPT) if (observation[key] !== undefined) kept[key] = observation[key];
  kept['missing'] = missing;
  kept['because'] = rule;
  if (threshold !== undefined) kept['threshold'] = threshold;
  return kept as unknown as DisclosedObservation;
}

/** H01: a figure, or a count, that says of no period. */
export function h01Period({ period }: { readonly period?: string | undefined }): boolean {
  return period === undefined;
}

const twoDigits = (value: number): number => Number(value.toPrecision(2));

/** H10: an estimate has two significant digits, its bounds too, and no count that has more. */
export function h10Rounded(indicator: DraftIndicator, observation: DisclosedObservation): DisclosedObservation {
  if (observation.value === null || !isEstimate(indicator, observation)) return observation;
  const { value, low, high, numerator: _, ...rest } = observation;
  return { ...rest, value: twoDigits(value), ...(low !== undefined && { low: twoDigits(low) }), ...(high !== undefined && { high: twoDigits(high) }) };
}

/** H24: what is missing is drawn as missing. No number from which it, or how few it is of, could be told stays beside it. */
export function h24Missing(observation: DisclosedObservation): DisclosedObservation {
  if (observation.missing === 'secret' || observation.missing === 'refuse') return emptied(observation);
  const { numerator: _numerator, denominator: _denominator, n: _n, low: _low, high: _high, ...rest } = observation;
  return rest;
}

/** A figure that its author withheld: no number, whatever the document says beside it, under keys that are not known either. */
function emptied(observation: DisclosedObservation): DisclosedObservation {
  const kept: Record<string, unknown> = {};
  for (const key of ['value', ...KEPT, 'missing', 'because', 'threshold', 'note'] as const) if (observation[key] !== undefined) kept[key] = observation[key];
  return kept as unknown as DisclosedObservation;
}
