import type { ImpactFeed } from '../schema/impact-feed.js';
import { h17Reading } from './claims.js';
import { markCounts, mergeExits, withholdCounts } from './counts.js';
import type { Draft, DraftIndicator } from './draft.js';
import { draftOf, h01Period, h24Missing, withheld } from './draft.js';
import { h05Echoes, h05Words } from './echoes.js';
import { isEstimate, pathOf } from './facts.js';
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

/** The rules that take something away or replace it, in their order. */
export function withhold(feed: ImpactFeed, recovery: Recovery): Permitted {
  const draft = draftOf(feed);
  const clean = h07Texts(draft);
  const quotes = h08Consent(draft, clean.quotes);
  h09Label(draft);
  h17Reading(draft);
  withholdCells(draft, recovery);
  h05Words(draft);
  const places = h05Echoes(draft, clean.places);
  markWithheld(draft);
  markCounts(draft);
  h27Status(draft);
  const { indicators, progress, pathways, marks } = draft;
  const left = { ...feed, ...clean, ...(quotes && { quotes }), ...(places && { places }), indicators, progress, pathways };
  // A text that another rule took away whole is not there to be told of.
  return { feed: left, marks: marks.filter(({ rule, path }) => rule !== 'H07' || isThere(left, path)) };
}

const isThere = (feed: object, path: string): boolean =>
  path.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], feed) !== undefined;

/** H01, H04–H06, H11, H21, H22, H25: what is not published, and what would give it away. */
function withholdCells(draft: Draft, recovery: Recovery): void {
  draft.pathways = draft.pathways.map(pathway => mergeExits(draft, pathway));
  const truth = snapshot(draft);
  draft.indicators.forEach((indicator, index) => {
    withholdFigures(draft, indicator);
    h04Pooling(draft, indicator, truth.indicators[index]!.observations);
    h10Rounded(indicator);
  });
  withholdCounts(draft);
  if (hasSecrets(draft, truth)) recovery(draft, truth);
  draft.indicators.forEach(markPools);
}

/** The rules that look at one figure at a time, gravest first. */
function withholdFigures(draft: Draft, indicator: DraftIndicator): void {
  const { observations } = indicator;
  const mixedAmounts = h21Mixed(indicator);
  const mixedZones = h22Mixed(indicator);
  observations.forEach((observation, at) => {
    if (observation.value === null) {
      observations[at] = h24Missing(observation);
      return;
    }
    const refusal: RuleId | undefined = h01Period(observation) ? 'H01'
      : h11Converted(indicator, observation) ? 'H11'
        : mixedAmounts?.has(observation) ? 'H21'
          : mixedZones && h22Concerns(observation) ? 'H22' : undefined;
    if (refusal) observations[at] = withheld(observation, refusal, 'refuse');
    else if (h25Dominance(draft, observation)) observations[at] = withheld(observation, 'H25', 'secret');
    else {
      const small = smallNumber(draft, indicator, observation);
      if (small) observations[at] = withholdSmall(observation, small);
    }
  });
}

const twoDigits = (value: number): number => Number(value.toPrecision(2));

/** H10: an estimate has two significant digits, its bounds too, and no count that has more. */
export function h10Rounded(indicator: DraftIndicator): void {
  const { observations } = indicator;
  observations.forEach((observation, at) => {
    if (observation.value === null || !isEstimate(indicator, observation)) return;
    const { value, low, high, numerator: _, ...rest } = observation;
    observations[at] = { ...rest, value: twoDigits(value), ...(low !== undefined && { low: twoDigits(low) }), ...(high !== undefined && { high: twoDigits(high) }) };
  });
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
