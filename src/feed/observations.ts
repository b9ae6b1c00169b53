import type { Observation } from '../schema/impact-feed.js';
import type { IndicatorDocument } from '../schema/indicator.js';
import type { Care, Kind, Stated } from './care.js';
import { INHERITED, pick } from './care.js';
import type { Draft } from './care.js';
import { decimalsOf, isShare, refuse, settle } from './figure.js';

/** What an indicator with several observations may also say once for all of them. */
export const SHARED = ['precision', 'survey', 'referenceHours', 'amountKind', 'contributors'] as const;
/** What belongs to one figure alone. */
export const OWN = ['value', 'by', 'numerator', 'denominator', 'low', 'high', 'missing', 'because', 'threshold'] as const;

interface Setting {
  readonly inherited: Stated;
  readonly kind: Kind;
  readonly care: Care;
  /** Decimals that a computed rate is rounded to: those of the published ones beside it, else one. */
  readonly rounding: () => number;
  /** Identity that the indicator states for its observations, unreadably. */
  readonly orphaned: readonly string[];
}

/**
 * The observations of an indicator with all that they inherit. What is said nearer wins, even when it can't be read: a figure whose own
 * period is nonsense has no period, rather than the document's.
 * @param short the keys of an observation stand directly on the indicator
 */
export function observationsOf(document: IndicatorDocument, short: boolean, above: Stated, kind: Kind, care: Care): readonly Observation[] {
  const { lost } = care;
  const { observations = [] } = document;
  const inherited: Stated = { ...above, ...pick(document, INHERITED), ...(short ? {} : pick(document, SHARED)) };
  if (lost) for (const key of INHERITED) if (lost(key)) delete inherited[key];
  const direct: Stated = short ? pick(document, [...INHERITED, ...SHARED, ...OWN, ...(document.observations ? [] : ['note' as const])]) : {};
  let decimals: number | undefined;
  const setting: Setting = {
    inherited, kind, care,
    rounding: () => (decimals ??= roundingOf([direct, ...observations])),
    orphaned: lost ? ['territory', 'counted'].filter(lost) : [],
  };
  return care.each('observations', observations, observation => observationOf(observation, setting), short ? () => observationOf(direct, setting) : undefined);
}

function roundingOf(documents: readonly Stated[]): number {
  let most: number | undefined;
  for (const { value } of documents) if (typeof value === 'number') most = Math.max(most ?? 0, decimalsOf(value));
  return Math.min(20, most ?? 1);
}

function observationOf(document: Stated, { inherited, kind, care, rounding, orphaned }: Setting): Observation {
  const figure: Draft = { value: null, precision: 'exact', by: {}, ...inherited, ...document };
  if (figure.missing) {
    care.hush(figure, document);
    return figure;
  }
  const hidden = care.lost && care.hidden(figure, orphaned);
  if (isShare(kind)) {
    if (document.denominator === undefined) {
      if (figure.n !== undefined) figure.denominator = figure.n;
    } else if (document.n === undefined) figure.n = document.denominator;
  }
  const { numerator, denominator } = figure;
  if (hidden) refuse(figure);
  else if (figure.value === null) {
    if (kind.unit === 'pourcent' && numerator !== undefined && denominator) figure.value = Number(((100 * numerator) / denominator).toFixed(rounding()));
    else {
      figure.missing = 'non-collecte';
      care.tell('value-missing', 'value', document.value, 'present', { key: 'value' }, 'warning', 'kept');
    }
  }
  settle(figure, kind, care);
  return figure;
}
