import { isEstimate, pathOf } from './facts.js';
import type { Finding } from './marking.js';
import { NOTHING, isRateOnPeople, mark, markEach } from './marking.js';
import type { Telling } from './told.js';

const TELL: Finding = { level: 'tell', detail: NOTHING };
const CAUTION: Finding = { level: 'caution', detail: NOTHING };

/** H02: a network or a State counts others; who they are must be said. */
export function h02Counted(feed: Telling): void {
  const { role, kind } = feed.organisation;
  if (role !== 'reseau' && kind !== 'etat') return;
  markEach(feed, 'H02', ({ counted }) => (counted === undefined ? CAUTION : undefined), ({ population }) => population === 'personnes');
}

/** H03: a rate on people without its base. */
export function h03Base(feed: Telling): void {
  markEach(feed, 'H03', ({ isKnown, hasBase }) => (isKnown && !hasBase ? TELL : undefined), isRateOnPeople);
}

/** H10: an estimate wears its badge; without assumptions it is a caution. */
export function h10Estimate(feed: Telling): void {
  feed.indicators.forEach((indicator, index) => {
    if (!feed.runs[index]!.some(({ kind }) => isEstimate(indicator, kind))) return;
    const assumptions = indicator.assumptions.length > 0;
    mark(feed, 'H10', assumptions ? 'tell' : 'caution', pathOf(index), { assumptions });
  });
}

/** H20: without a source, the organisation itself is the source. */
export function h20Source(feed: Telling): void {
  markEach(feed, 'H20', ({ source }) => (source === undefined ? TELL : undefined));
}
