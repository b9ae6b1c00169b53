import type { ImpactFeed, Indicator, Observation } from '../schema/impact-feed.js';
import type { DisclosedObservation, Mark, MarkLevel, RuleId } from './types.js';

/** What the rules work on: the feed's own arrays copied, so that a rule replaces an entry and never changes what was given. */
export interface Draft {
  readonly feed: ImpactFeed;
  readonly now: string;
  readonly thresholds: { readonly denominator: number; readonly count: number };
  readonly indicators: DraftIndicator[];
  progress: ImpactFeed['progress'];
  pathways: ImpactFeed['pathways'];
  readonly marks: Mark[];
}

export type DraftIndicator = Omit<Indicator, 'observations'> & { readonly observations: DisclosedObservation[] };

export type Detail = NonNullable<Mark['detail']>;

/** A detail without facts, one for all, so that equal details are told by identity. */
export const NOTHING: Detail = {};

/** The law's thresholds; `secrecy` may raise them and never lower them. */
export const MIN_DENOMINATOR = 11;
export const MIN_COUNT = 5;

export function draftOf(feed: ImpactFeed, now: string): Draft {
  const { minDenominator = 0, minCount = 0 } = feed.secrecy ?? {};
  return {
    feed,
    now,
    thresholds: { denominator: Math.max(MIN_DENOMINATOR, minDenominator), count: Math.max(MIN_COUNT, minCount) },
    indicators: feed.indicators.map(indicator => ({ ...indicator, observations: [...indicator.observations] })),
    progress: feed.progress,
    pathways: feed.pathways,
    marks: [],
  };
}

export function mark(draft: Draft, rule: RuleId, level: MarkLevel, path: string, detail: Detail = NOTHING): void {
  draft.marks.push(detail === NOTHING ? { rule, level, path } : { rule, level, path, detail });
}

export const pathOf = (indicator: number, observation?: number): string =>
  observation === undefined ? `indicators[${indicator}]` : `indicators[${indicator}].observations[${observation}]`;

/**
 * Marks what `judge` finds, at the shallowest place where it is true of all: the feed, else the indicator, else the observation.
 * Ten thousand figures without a source are one mark.
 * @param judge level and detail, or nothing; equal findings must be the same object
 * @param concerns the indicators of which `judge` may find anything; default: all
 */
export function markEach(draft: Draft, rule: RuleId, judge: Judge, concerns?: (indicator: DraftIndicator) => boolean): void {
  const tell = ({ level, detail }: Finding, path: string): void => mark(draft, rule, level, path, detail);
  const found = draft.indicators.map(indicator => (!concerns || concerns(indicator) ? foundOfAll(indicator, judge) : indicator.observations.length ? undefined : NOBODY));
  const different = new Set(found);
  different.delete(NOBODY);
  if (different.size < 2 && !different.has(MIXED)) {
    for (const one of different) if (typeof one === 'object') tell(one, '');
    return;
  }
  found.forEach((one, index) => {
    if (typeof one === 'object') tell(one, pathOf(index));
    if (one !== MIXED) return;
    const indicator = draft.indicators[index]!;
    indicator.observations.forEach((observation, at) => {
      const own = judge(observation, indicator);
      if (own) tell(own, pathOf(index, at));
    });
  });
}

type Judge = (observation: DisclosedObservation, indicator: DraftIndicator) => Finding | undefined;

const NOBODY = 'nobody';
const MIXED = 'mixed';

function foundOfAll(indicator: DraftIndicator, judge: Judge): Finding | undefined | typeof NOBODY | typeof MIXED {
  let first: Finding | undefined | typeof NOBODY = NOBODY;
  for (const observation of indicator.observations) {
    const one = judge(observation, indicator);
    if (first === NOBODY) first = one;
    else if (one !== first) return MIXED;
  }
  return first;
}

export interface Finding {
  readonly level: MarkLevel;
  readonly detail: Detail;
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

/** A figure that its author withheld: no number, whatever the document says beside it, under keys that are not known either. */
export function emptied(observation: DisclosedObservation): DisclosedObservation {
  const kept: Record<string, unknown> = {};
  for (const key of ['value', ...KEPT, 'missing', 'because', 'threshold', 'note'] as const) if (observation[key] !== undefined) kept[key] = observation[key];
  return kept as unknown as DisclosedObservation;
}

/** Rates and shares whose parts are people. */
export const isRateOnPeople = (indicator: Pick<Indicator, 'type' | 'population'>): boolean =>
  indicator.population === 'personnes' && isRate(indicator);

export const isRate = ({ type }: Pick<Indicator, 'type'>): boolean => type === 'taux' || type === 'repartition';

export const isTotal = ({ by }: Pick<Observation, 'by'>): boolean => {
  for (const _ in by) return false;
  return true;
};

export const baseOf = ({ denominator, n }: Pick<Observation, 'denominator' | 'n'>): number | undefined => denominator ?? n;
