import { indicatorFlags } from '../catalogue/indicators.js';
import { unitDefaults } from '../catalogue/units.js';
import type { Text } from '../schema/common.js';
import type { FeedHead } from '../schema/document.js';
import type { ImpactFeed, Indicator, Observation } from '../schema/impact-feed.js';
import type { IndicatorDocument, ObservationDocument } from '../schema/indicator.js';
import type { Pathway } from '../schema/pathway.js';
import type { Progress } from '../schema/progress.js';
import { decimalsOf, isShare } from './figure.js';

/** The document after the walk over its shape: every key is right or gone. One that is there and undefined inherits nothing. */
export interface Walked extends Partial<FeedHead> {
  readonly indicators?: readonly IndicatorDocument[];
  readonly progress?: readonly Progress[];
  readonly pathways?: readonly Pathway[];
}

/** Any of the keys that a figure states or inherits. */
export type Stated = Partial<ObservationDocument>;
type Inherited = Stated & Pick<Observation, 'by'>;
/** A figure while it is being read. */
export type Draft = { -readonly [K in keyof Observation]: Observation[K] };

export const INHERITED = ['period', 'territory', 'counted', 'source', 'method', 'status', 'verifier', 'n', 'zoning'] as const;
/** What an indicator with several observations may also say once for all of them. */
const SHARED = ['precision', 'survey', 'referenceHours', 'amountKind', 'contributors'];
/** What belongs to one figure alone. */
const OWN = ['value', 'by', 'numerator', 'denominator', 'low', 'high', 'missing', 'because', 'threshold'];

/** What an object has of these keys, and what else it has. */
function split(from: object, keys: readonly string[]): readonly [Stated, object] {
  const parts: readonly [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const [key, value] of Object.entries(from)) parts[keys.includes(key) ? 0 : 1][key] = value;
  return parts;
}

/**
 * Short forms made long, inheritance applied, the catalogue's defaults filled in. The result is itself a valid document that comes back
 * unchanged when it is read again. Nothing is judged here.
 */
export function normalise({ indicators = [], progress = [], pathways = [], ...head }: Walked, merge = merged): ImpactFeed {
  const [inherited] = split(head, INHERITED);
  const [context] = split(head, ['period', 'counted', 'source']);
  return {
    version: '1.0', language: 'fr', sources: [], credits: [],
    // What has no place in a feed that is read stands on every observation already.
    ...split(head, ['n', 'verifier', 'zoning'])[1],
    organisation: { name: '', role: 'autre', ...head.organisation },
    // Codes are the author's: a territory named `constructor` must not find what every object has.
    labels: Object.assign(Object.create(null) as Record<string, Text>, head.labels),
    indicators: indicators.map(document => indicatorOf(document, inherited, merge)),
    progress: progress.map(item => ({ ...context, ...item })),
    pathways: pathways.map(item => ({ ...context, ...item })),
  };
}

function indicatorOf({ observations, catalogue: _, ...document }: IndicatorDocument, above: Stated, merge: typeof merged): Indicator {
  const { id } = document;
  const flags = Object.hasOwn(indicatorFlags, id) ? indicatorFlags[id] : undefined;
  const written = document.unit as { symbol?: unknown } | undefined;
  // A percent of the author's own words is a percent.
  const unit = written?.symbol === '%' ? 'pourcent' : document.unit ?? flags?.unit ?? 'nombre';
  // The keys of a figure that stands directly on its indicator.
  const isDirect = OWN.some(key => key in document);
  const [stated, rest] = split(document, [...INHERITED, ...SHARED, ...OWN, ...(isDirect && !observations ? ['note'] : [])]);
  const indicator = {
    id,
    direction: 'neutral' as const, estimate: false,
    references: [], breaks: [], overlapping: [], sensitive: [], assumptions: [],
    ...(flags ? { ...flags, catalogue: flags.family } : { label: id }),
    // Under another unit than the catalogue's, the catalogue's type would be of another figure, save where the figure is said as a fraction.
    ...(unit === flags?.unit ? flags : unitDefaults(document.unit && unit, (unit === 'ratio' && flags?.type) || document.type)),
    // The people that it is about stay the same in any unit.
    ...(flags && { population: flags.population }),
    ...rest,
    unit,
    decimals: 0,
    observations: [] as readonly Observation[],
  };
  const documents = [...(isDirect ? [stated] : []), ...(observations ?? [])];
  // One empty breakdown for all its totals: they are many, and nobody writes into what was read.
  const inherited = { by: {}, ...above, ...(isDirect ? split(stated, INHERITED)[0] : stated) };
  indicator.observations = figuresOf(documents, documents.map(document => merge(document, inherited)), indicator);
  indicator.decimals = decimalsIn(indicator.observations, document.decimals);
  return indicator;
}

/** More than 20 decimals is more than a double holds and than any formatter takes. */
export function decimalsIn(figures: readonly Observation[], said?: number): number {
  if (said === undefined) said = figures.reduce((most, { value }) => (value === null ? most : Math.max(most, decimalsOf(value))), 0);
  return Math.min(20, Math.trunc(said));
}

/**
 * A figure with all that it inherits; what is said nearer wins. Each key is read once. Engines copy this fast: with its first part made
 * once for all figures, they take twenty times as long.
 */
export const merged = (document: Stated, inherited: Inherited): Draft => ({ value: null, precision: 'exact', ...inherited, ...document });

/** @param documents the figures as written, of which only the keys are looked at */
function figuresOf(documents: readonly Stated[], figures: readonly Draft[], kind: Pick<Indicator, 'unit' | 'type'>): readonly Observation[] {
  if (kind.unit !== 'pourcent') return figures;
  const isRate = isShare(kind);
  let decimals: number | undefined;
  figures.forEach((figure, index) => {
    const { value, numerator, missing } = figure;
    if (missing) return;
    if (isRate) {
      // Each of the two is the other.
      if (figure.denominator === undefined) {
        if (figure.n !== undefined) figure.denominator = figure.n;
      } else if (figure.n === undefined || !('n' in documents[index]!)) figure.n = figure.denominator;
    }
    if (value !== null || numerator === undefined || !figure.denominator) return;
    // Rounded as the published ones beside it, else to one decimal.
    decimals ??= figures.some(one => one.value !== null) ? decimalsIn(figures) : 1;
    figure.value = Number(((100 * numerator) / figure.denominator).toFixed(decimals));
  });
  return figures;
}
