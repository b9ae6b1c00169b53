import type { Indicator } from '../schema/impact-feed.js';
import { isRate, pathOf } from './facts.js';
import type { Run } from './kinds.js';
import type { Mark, MarkLevel, RuleId } from './types.js';

export type Detail = NonNullable<Mark['detail']>;

/** A detail without facts, one for all, so that equal details are told by identity. */
export const NOTHING: Detail = {};

/** Where marks are gathered. */
interface Marked {
  readonly marks: Mark[];
}

export function mark({ marks }: Marked, rule: RuleId, level: MarkLevel, path: string, detail: Detail = NOTHING): void {
  marks.push(detail === NOTHING ? { rule, level, path } : { rule, level, path, detail });
}

export interface Finding {
  readonly level: MarkLevel;
  readonly detail: Detail;
}

type Judge<K> = (kind: K, indicator: Judged<K>['indicators'][number]) => Finding | undefined;

/** Indicators whose observations were cut into runs of one kind. */
interface Judged<K> extends Marked {
  readonly indicators: readonly Omit<Indicator, 'observations'>[];
  readonly runs: readonly (readonly Run<K>[])[];
}

const NOBODY = 'nobody';
const MIXED = 'mixed';

/**
 * Marks what `judge` finds, at the shallowest place where it is true of all: the feed, else the indicator, else the observation.
 * Ten thousand figures without a source are one mark.
 * @param judge level and detail, or nothing; equal findings must be the same object
 * @param concerns the indicators of which `judge` may find anything; default: all
 */
export function markEach<K>(feed: Judged<K>, rule: RuleId, judge: Judge<K>, concerns: (indicator: Omit<Indicator, 'observations'>) => boolean = () => true): void {
  const tell = ({ level, detail }: Finding, path: string): void => mark(feed, rule, level, path, detail);
  const found = feed.indicators.map((indicator, index) => {
    const runs = feed.runs[index]!;
    return concerns(indicator) ? foundOfAll(indicator, runs, judge) : runs.length ? undefined : NOBODY;
  });
  const different = new Set(found);
  different.delete(NOBODY);
  if (different.size < 2 && !different.has(MIXED)) {
    for (const one of different) if (typeof one === 'object') tell(one, '');
    return;
  }
  found.forEach((one, index) => {
    if (typeof one === 'object') tell(one, pathOf(index));
    if (one !== MIXED) return;
    for (const { kind, from, to } of feed.runs[index]!) {
      const own = judge(kind, feed.indicators[index]!);
      for (let at = from; own && at < to; at += 1) tell(own, pathOf(index, at));
    }
  });
}

function foundOfAll<K>(indicator: Omit<Indicator, 'observations'>, runs: readonly Run<K>[], judge: Judge<K>): Finding | undefined | typeof NOBODY | typeof MIXED {
  let first: Finding | undefined | typeof NOBODY = NOBODY;
  for (const { kind } of runs) {
    const one = judge(kind, indicator);
    if (first === NOBODY) first = one;
    else if (one !== first) return MIXED;
  }
  return first;
}

/** Rates and shares whose parts are people. */
export const isRateOnPeople = (indicator: Pick<Indicator, 'type' | 'population'>): boolean => indicator.population === 'personnes' && isRate(indicator);
