import type { Draft, DraftIndicator } from './draft.js';
import { isTotal, pathOf } from './facts.js';
import type { Finding } from './marking.js';
import { NOTHING, mark, markEach } from './marking.js';
import { boundsOf } from './periods.js';
import type { Telling } from './told.js';
import type { DisclosedObservation } from './types.js';

/** One contributor over this share of an amount, in percent, or fewer contributors than three, tells who they are (INSEE's rules). */
const DOMINANCE = 85;
const MIN_CONTRIBUTORS = 3;

/** H25: an amount about others in which one of them can be recognised. What the organisation says of itself is its own to say. */
export function h25Dominance({ feed }: Draft, { contributors, counted }: DisclosedObservation): boolean {
  if (!contributors) return false;
  const { role } = feed.organisation;
  if ((role === 'siae' || role === 'acheteur') && counted === undefined) return false;
  const { count = MIN_CONTRIBUTORS, largestShare = 0 } = contributors;
  return count < MIN_CONTRIBUTORS || largestShare > DOMINANCE;
}

/** H21: totals whose parts are amounts of different kinds (a framework's maximum is not money paid). */
export function h21Mixed({ observations, unit }: DraftIndicator): ReadonlySet<DisclosedObservation> | undefined {
  const kinds = new Map<string, Set<string>>();
  if (unit !== 'eur') return undefined;
  const place = ({ period, territory }: DisclosedObservation): string => `${period}|${territory}`;
  for (const part of observations) {
    if (part.amountKind === undefined || isTotal(part)) continue;
    const key = place(part);
    const seen = kinds.get(key);
    if (seen) seen.add(part.amountKind);
    else kinds.set(key, new Set([part.amountKind]));
  }
  return kinds.size ? new Set(observations.filter(total => isTotal(total) && (kinds.get(place(total))?.size ?? 0) > 1)) : undefined;
}

const KIND_MISSING: Finding = { level: 'tell', detail: { kind: 'missing' } };

/** H21: an amount of purchases that doesn't say whether it is a maximum, committed or paid. */
export function h21Kind(feed: Telling): void {
  markEach(feed, 'H21', ({ amountKind, isKnown }) => (amountKind === undefined && isKnown ? KIND_MISSING : undefined),
    ({ unit, type, family }) => unit === 'eur' && type === 'montant' && family === 'clause');
}

const CONVERSION_UNKNOWN: Finding = { level: 'tell', detail: { converted: false } };

const isPosts = ({ unit }: Pick<DraftIndicator, 'unit'>): boolean => unit === 'etp' || unit === 'etp-mois';

/** H11: FTE that the feed computed from hours without saying how many hours a post is. */
export function h11Converted(indicator: DraftIndicator, { precision, referenceHours }: DisclosedObservation): boolean {
  return isPosts(indicator) && precision === 'calcule' && referenceHours === undefined;
}

/** H11: published FTE without their reference hours. */
export function h11Reference(feed: Telling): void {
  markEach(feed, 'H11', ({ referenceHours, isKnown }) => (referenceHours === undefined && isKnown ? CONVERSION_UNKNOWN : undefined), isPosts);
}

const SURVEY_CAUTION: Finding = { level: 'caution', detail: NOTHING };
const SURVEY_TELL: Finding = { level: 'tell', detail: NOTHING };

/**
 * H18: a survey is worth its answers. Of someone else's published survey, the organisation may not know them: its source is named and
 * linked, and the rule only tells.
 */
export function h18Survey(feed: Telling): void {
  const { sources, organisation } = feed;
  const own = typeof organisation.name === 'string' ? [organisation.name] : Object.values(organisation.name);
  const elsewhere = new Set(sources.filter(({ publisher, url }) => publisher !== undefined && url !== undefined && !own.includes(publisher)).map(({ id }) => id));
  markEach(feed, 'H18', ({ method, survey, source, isKnown }) => {
    if (method !== 'enquete' || !isKnown || (survey?.invited !== undefined && survey.answered !== undefined)) return undefined;
    return source !== undefined && elsewhere.has(source) ? SURVEY_TELL : SURVEY_CAUTION;
  });
}

/** H23: a target set once its period had begun; a relative one that doesn't say from what. */
export function h23Target(feed: Telling): void {
  feed.indicators.forEach(({ target }, index) => {
    if (!target) return;
    if (target.value === undefined && target.change !== undefined && !target.baseline) mark(feed, 'H23', 'caution', pathOf(index), { baseline: true });
    else if (target.setOn !== undefined && boundsOf(target.setOn).start > boundsOf(target.period).start) mark(feed, 'H23', 'tell', pathOf(index), { late: true });
  });
}
