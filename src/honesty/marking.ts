import type { Indicator } from '../schema/impact-feed.js';
import { isRate, pathOf } from './facts.js';
import type { DisclosedObservation, Mark, MarkLevel, RuleId } from './types.js';

export type Detail = NonNullable<Mark['detail']>;

/** A detail without facts, one for all, so that equal details are told by identity. */
export const NOTHING: Detail = {};

/** Where marks are gathered. */
interface Marked {
  readonly marks: Mark[];
}

type Figures = Omit<Indicator, 'observations'> & { readonly observations: readonly DisclosedObservation[] };

export function mark({ marks }: Marked, rule: RuleId, level: MarkLevel, path: string, detail: Detail = NOTHING): void {
  marks.push(detail === NOTHING ? { rule, level, path } : { rule, level, path, detail });
}

export interface Finding {
  readonly level: MarkLevel;
  readonly detail: Detail;
}

type Judge = (observation: DisclosedObservation, indicator: Figures) => Finding | undefined;

const NOBODY = 'nobody';
const MIXED = 'mixed';

/**
 * Marks what `judge` finds, at the shallowest place where it is true of all: the feed, else the indicator, else the observation.
 * Ten thousand figures without a source are one mark.
 * @param judge level and detail, or nothing; equal findings must be the same object
 * @param concerns the indicators of which `judge` may find anything; default: all
 */
export function markEach(
  feed: Marked & { readonly indicators: readonly Figures[] }, rule: RuleId, judge: Judge, concerns: (indicator: Figures) => boolean = () => true,
): void {
  const tell = ({ level, detail }: Finding, path: string): void => mark(feed, rule, level, path, detail);
  const found = feed.indicators.map(indicator => (concerns(indicator) ? foundOfAll(indicator, judge) : indicator.observations.length ? undefined : NOBODY));
  const different = new Set(found);
  different.delete(NOBODY);
  if (different.size < 2 && !different.has(MIXED)) {
    for (const one of different) if (typeof one === 'object') tell(one, '');
    return;
  }
  found.forEach((one, index) => {
    if (typeof one === 'object') tell(one, pathOf(index));
    if (one !== MIXED) return;
    const indicator = feed.indicators[index]!;
    indicator.observations.forEach((observation, at) => {
      const own = judge(observation, indicator);
      if (own) tell(own, pathOf(index, at));
    });
  });
}

function foundOfAll(indicator: Figures, judge: Judge): Finding | undefined | typeof NOBODY | typeof MIXED {
  let first: Finding | undefined | typeof NOBODY = NOBODY;
  for (const observation of indicator.observations) {
    const one = judge(observation, indicator);
    if (first === NOBODY) first = one;
    else if (one !== first) return MIXED;
  }
  return first;
}

/** Rates and shares whose parts are people. */
export const isRateOnPeople = (indicator: Pick<Indicator, 'type' | 'population'>): boolean => indicator.population === 'personnes' && isRate(indicator);
