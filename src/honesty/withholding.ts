import type { ImpactFeed } from '../schema/impact-feed.js';
import { h17Reading } from './claims.js';
import { markCounts, mergeExits, withholdCounts } from './counts.js';
import type { Draft, DraftIndicator } from './draft.js';
import { draftOf, h01Period, h10Rounded, h24Missing, withheld } from './draft.js';
import { h05Echoes, h05Words } from './echoes.js';
import { pathOf } from './facts.js';
import { h12Fraction } from './fractions.js';
import { h09Label } from './labels.js';
import type { Detail } from './marking.js';
import { mark } from './marking.js';
import { h04Pooling, markPools } from './pooling.js';
import { smallDetail, smallNumber, withholdSmall } from './small-numbers.js';
import type { Permitted } from './show.js';
import { h27Status } from './status.js';
import { h11Converted, h21Mixed, h25Dominance } from './sums.js';
import { h07Texts, h08Consent } from './texts.js';
import type { Truth } from './truth.js';
import { hasSecrets, snapshot } from './truth.js';
import type { DisclosedObservation, RuleId } from './types.js';
import { h22Concerns, h22Mixed } from './zones.js';

/** H05, handed in: it weighs as much as all other rules together and is called only where a figure is withheld. */
export type Recovery = (draft: Draft, truth: Truth) => void;

/** The rules that take something away or replace it, in their order. @param now the day it is disclosed for */
export function withhold(feed: ImpactFeed, recovery: Recovery, now: string): Permitted {
  const draft = draftOf(feed);
  const clean = h07Texts(draft);
  const quotes = h08Consent(draft, clean.quotes, now);
  h09Label(draft);
  h17Reading(draft);
  const places = withholdCells(draft, recovery) ? withoutTraces(draft, clean.places) : clean.places;
  markCounts(draft);
  h27Status(draft);
  const { indicators, progress, pathways, marks } = draft;
  const left = { ...feed, ...clean, ...(quotes && { quotes }), ...(places && { places }), indicators, progress, pathways };
  // A text that another rule took away whole is not there to be told of.
  return { feed: left, marks: marks.filter(({ rule, path }) => rule !== 'H07' || isThere(left, path)) };
}

const isThere = (feed: object, path: string): boolean =>
  path.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], feed) !== undefined;

/**
 * H01, H04–H06, H11, H21, H22, H25: what is not published, and what would give it away.
 * @returns whether any figure has no value: of most feeds none, and nothing more has to be looked for
 */
function withholdCells(draft: Draft, recovery: Recovery): boolean {
  draft.pathways = draft.pathways.map(pathway => mergeExits(draft, pathway));
  const truth = snapshot(draft);
  const incomplete = draft.indicators.filter((indicator, index) => {
    const isIncomplete = withholdFigures(draft, indicator);
    if (isIncomplete) h04Pooling(draft, indicator, truth.indicators[index]!.observations);
    return isIncomplete;
  });
  withholdCounts(draft);
  const isTelling = hasSecrets(draft, truth);
  if (isTelling) recovery(draft, truth);
  return isTelling || incomplete.length > 0;
}

/** What is said elsewhere of figures that are not there, and the marks of those. */
function withoutTraces(draft: Draft, places: ImpactFeed['places']): ImpactFeed['places'] {
  draft.indicators.forEach(markPools);
  h05Words(draft);
  const left = h05Echoes(draft, places);
  markWithheld(draft);
  return left;
}

/**
 * The rules that look at one figure at a time, gravest first; an estimate that stays is rounded, and so is a fraction.
 * @returns whether a figure has no value
 */
function withholdFigures(draft: Draft, indicator: DraftIndicator): boolean {
  const { observations } = indicator;
  let isIncomplete = false;
  const mixedAmounts = h21Mixed(indicator);
  const mixedZones = h22Mixed(indicator);
  observations.forEach((observation, at) => {
    if (observation.value === null) {
      isIncomplete = true;
      observations[at] = h24Missing(observation);
      return;
    }
    const refusal: RuleId | undefined = h01Period(observation) ? 'H01'
      : h11Converted(indicator, observation) ? 'H11'
        : mixedAmounts?.has(observation) ? 'H21'
          : mixedZones && h22Concerns(observation) ? 'H22' : undefined;
    const small = refusal ? undefined : smallNumber(draft, indicator, observation);
    const left = refusal ? withheld(observation, refusal, 'refuse')
      : h25Dominance(draft, observation) ? withheld(observation, 'H25', 'secret')
        : small ? withholdSmall(observation, small) : h12Fraction(indicator, h10Rounded(indicator, observation));
    if (left === observation) return;
    observations[at] = left;
    isIncomplete ||= left.value === null;
  });
  return isIncomplete;
}

const WITHHOLDING: readonly string[] = ['H01', 'H04', 'H05', 'H06', 'H11', 'H21', 'H22', 'H25'];

/** One mark for each withheld figure, from the figure itself: a redacted feed gives the same marks. */
function markWithheld(draft: Draft): void {
  draft.indicators.forEach((indicator, index) => {
    indicator.observations.forEach((observation, at) => {
      const { because } = observation;
      if (observation.value !== null || because === undefined || !WITHHOLDING.includes(because)) return;
      mark(draft, because as RuleId, 'refuse', pathOf(index, at), withheldDetail(draft, indicator, observation));
    });
  });
}

function withheldDetail(draft: Draft, indicator: DraftIndicator, observation: DisclosedObservation): Detail | undefined {
  switch (observation.because) {
    case 'H04': case 'H06': return smallDetail(draft, indicator, observation);
    case 'H11': return { converted: true };
    case 'H21': return { kind: 'mixed' };
    case 'H22': return { ...(observation.zoning && { generation: observation.zoning }), mixed: true };
    default: return undefined;
  }
}
