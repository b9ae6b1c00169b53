import { casesTold } from './cases.js';
import { h16Coverage } from './coverage.js';
import { h19Parts } from './freshness.js';
import { h02Counted, h03Base, h10Estimate, h20Source } from './identity.js';
import { h14References } from './references.js';
import { h11Reference, h18Survey, h21Kind, h23Target } from './sums.js';
import type { Run } from './kinds.js';
import { runsOf } from './kinds.js';
import type { DisclosedFeed, Mark } from './types.js';
import { h22Zones } from './zones.js';

/** A disclosed feed with what the rules find that say something beside a figure and change nothing of it. */
export interface Telling extends Omit<DisclosedFeed, 'marks'> {
  readonly marks: Mark[];
  /** The observations of each indicator, cut where the kind of figure changes. */
  readonly runs: readonly (readonly Run[])[];
}

const RULES: readonly ((feed: Telling) => void)[] = [h02Counted, h03Base, h10Estimate, h11Reference, h18Survey, h20Source, h21Kind, h22Zones, h23Target];

/**
 * A disclosed feed with all that may be told of it: every mark, the families that are measured, references that don't fit their figure.
 * What `discloseOnDemand` gave at once holds only what a figure is first shown with; a complete feed stays as it is.
 */
export function told(feed: DisclosedFeed): DisclosedFeed {
  if (feed.told) return feed;
  const runs = feed.indicators.map(({ observations }) => runsOf(observations));
  const telling: Telling = { ...feed, marks: feed.marks.filter(({ rule }) => rule !== 'H19'), runs };
  for (const rule of RULES) rule(telling);
  telling.marks.push(...feed.marks.filter(({ rule }) => rule === 'H19'), ...h19Parts(feed));
  const all = { ...feed, told: true, marks: telling.marks, ...h16Coverage(feed), indicators: feed.indicators.map((indicator, index) => ({ ...indicator, mismatches: h14References(telling, indicator, index) })) };
  return feed.cases ? { ...all, cases: casesTold(all) } : all;
}
