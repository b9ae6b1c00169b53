import type { Observation } from '../schema/impact-feed.js';
import type { IndicatorDocument, ObservationDocument } from '../schema/indicator.js';
import { decimalsOf, hush, isShare, refuse, settle } from './figure.js';
import type { Draft, Kind } from './figure.js';
import { DIRECT, found, keepOrigins, originOf, within } from './issue.js';
import type { Found } from './issue.js';
import { TOLD } from './shape.js';

/** Any of the keys that a figure states or inherits. */
export type Stated = Partial<ObservationDocument>;
/** Whether a key was written and could not be read, by its path from the indicator. Undefined when everything could. */
export type Lost = ((path: string) => boolean) | undefined;

export const INHERITED = ['period', 'territory', 'counted', 'source', 'method', 'status', 'verifier', 'n', 'zoning'] as const;
/** What an indicator with several observations may also say once for all of them. */
export const SHARED = ['precision', 'survey', 'referenceHours', 'amountKind', 'contributors'] as const;
/** What belongs to one figure alone. */
export const OWN = ['value', 'by', 'numerator', 'denominator', 'low', 'high', 'missing', 'because', 'threshold'] as const;
/** Without these a figure would be told of other people or another place than it is of: `by` unreadable, a part would pass for the total. */
const IDENTITY = ['territory', 'counted', 'by'] as const;

/** Without each key that is absent. */
export function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const out: Partial<Pick<T, K>> = {};
  for (const key of keys) if (from[key] !== undefined) out[key] = from[key];
  return out;
}

interface Setting {
  readonly inherited: Stated;
  readonly kind: Kind;
  readonly issues: Found[];
  /** Decimals that a computed rate is rounded to: those of the published ones beside it, else one. */
  readonly rounding: () => number;
  /** Identity that the indicator states for its observations, unreadably. */
  readonly orphaned: readonly (typeof IDENTITY)[number][];
}

/**
 * The observations of an indicator with all that they inherit. What is said nearer wins, even when it can't be read: a figure whose own
 * period is nonsense has no period, rather than the document's.
 * @param short the keys of an observation stand directly on the indicator
 */
export function observationsOf(document: IndicatorDocument, short: boolean, above: Stated, kind: Kind, issues: Found[], lost: Lost): readonly Observation[] {
  const inherited: Stated = { ...above, ...pick(document, INHERITED) };
  if (lost) for (const key of INHERITED) if (lost(key)) delete inherited[key];
  const { observations = [] } = document;
  const documents: readonly Stated[] = short
    ? [pick(document, [...INHERITED, ...SHARED, ...OWN, ...(document.observations ? [] : ['note' as const])]), ...observations]
    : observations;
  if (!short) Object.assign(inherited, pick(document, SHARED));
  let decimals: number | undefined;
  const setting: Setting = {
    inherited, kind, issues, rounding: () => (decimals ??= roundingOf(documents)), orphaned: lost ? IDENTITY.filter(key => key !== 'by' && lost(key)) : [],
  };
  const places: number[] = [];
  const read = documents.map((observation, index) => {
    const from = issues.length;
    const direct = short && index === 0;
    const place = direct ? DIRECT : originOf(observations, short ? index - 1 : index);
    places.push(place);
    const figure = observationOf(observation, setting, lost && (key => lost(direct ? key : `observations[${place}].${key}`)));
    if (issues.length > from && !direct) {
      within(issues, from, place);
      within(issues, from, 'observations');
    }
    return figure;
  });
  keepOrigins(read, places);
  return read;
}

function roundingOf(documents: readonly Stated[]): number {
  let most: number | undefined;
  for (const { value } of documents) if (typeof value === 'number') most = Math.max(most ?? 0, decimalsOf(value));
  return Math.min(20, most ?? 1);
}

function observationOf(document: Stated, { inherited, kind, issues, rounding, orphaned }: Setting, lost: Lost): Observation {
  const figure: Draft = { value: null, precision: 'exact', by: {}, ...inherited, ...document };
  if (figure.missing) {
    hush(figure, document, issues);
    return figure;
  }
  const hidden = lost !== undefined && unreadable(figure, orphaned, lost);
  if (isShare(kind)) {
    if (document.denominator === undefined) {
      if (figure.n !== undefined) figure.denominator = figure.n;
    } else if (document.n === undefined) figure.n = document.denominator;
  }
  const { numerator, denominator } = figure;
  if (hidden) refuse(figure);
  else if (figure.value === null && kind.unit === 'pourcent' && numerator !== undefined && denominator) {
    figure.value = Number(((100 * numerator) / denominator).toFixed(rounding()));
  } else if (figure.value === null) {
    figure.missing = 'non-collecte';
    if (issues.length < TOLD) issues.push(found('value-missing', 'value', document.value, 'present', { key: 'value' }, 'warning', 'kept'));
  }
  settle(figure, kind, issues);
  return figure;
}

/** Takes away what the figure inherited in place of its own unreadable keys. True when it can't be shown without them. */
function unreadable(figure: Draft, orphaned: Setting['orphaned'], lost: NonNullable<Lost>): boolean {
  for (const key of INHERITED) if (lost(key)) delete figure[key];
  // "plus de" unreadable is not "exactly".
  if (lost('precision')) figure.precision = 'environ';
  return lost('value') || lost('missing') || IDENTITY.some(lost) || orphaned.some(key => figure[key] === undefined);
}
