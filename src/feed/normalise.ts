import { indicatorFlags } from '../catalogue/indicators.js';
import type { Text, Unit } from '../schema/common.js';
import type { FeedHead } from '../schema/document.js';
import type { ImpactFeed, Indicator, Observation } from '../schema/impact-feed.js';
import type { IndicatorDocument, IndicatorType, Population } from '../schema/indicator.js';
import type { Pathway } from '../schema/pathway.js';
import type { Progress } from '../schema/progress.js';
import type { Care, Kind, Stated } from './care.js';
import { INHERITED, pick } from './care.js';
import { decimalsOf, isShare } from './figure.js';
import { OWN, SHARED, observationsOf } from './observations.js';

/** The document after the walk over its shape: every key is right or gone. */
export interface Walked {
  readonly head: Partial<FeedHead>;
  readonly indicators?: readonly IndicatorDocument[];
  readonly progress?: readonly Progress[];
  readonly pathways?: readonly Pathway[];
  /** The other nouns that were asked for, as they are. */
  readonly others: Readonly<Record<string, readonly unknown[]>>;
}

const CONTEXT = ['period', 'counted', 'source'] as const;

/**
 * Short forms made long, inheritance applied, the catalogue's defaults filled in. The result is itself a valid document that comes back
 * unchanged when it is read again.
 */
export function normalise({ head, indicators = [], progress = [], pathways = [], others }: Walked, care: Care): ImpactFeed {
  const inherited = pick(head, INHERITED);
  const context = () => pick(head, CONTEXT.filter(key => !care.lost?.(key)));
  return {
    // What has no place in a feed that is read stands on every observation already.
    ...without(head, ['n', 'verifier', 'zoning']),
    ...others,
    version: head.version ?? '1.0',
    language: head.language ?? 'fr',
    organisation: { ...head.organisation, name: head.organisation?.name ?? '', role: head.organisation?.role ?? 'autre' },
    // Codes are the author's: a territory named `constructor` must not find what every object has.
    labels: Object.assign(Object.create(null) as Record<string, Text>, head.labels),
    sources: head.sources ?? [],
    credits: head.credits ?? [],
    indicators: care.each('indicators', indicators, document => indicatorOf(document, inherited, care)),
    progress: care.each('progress', progress, item => care.mend({ ...context(), ...item })),
    pathways: care.each('pathways', pathways, item => ({ ...context(), ...item })),
  };
}

function without(from: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(from)) if (!keys.includes(key)) out[key] = from[key];
  return out;
}

function indicatorOf(document: IndicatorDocument, above: Stated, care: Care): Indicator {
  const { lost } = care;
  const { id, references = [], target } = document;
  const flags = Object.hasOwn(indicatorFlags, id) ? indicatorFlags[id] : undefined;
  const unit: Unit = document.unit ?? flags?.unit ?? 'nombre';
  // Under another unit than the catalogue's, the catalogue's type would be of another figure.
  const own = flags && unit === flags.unit ? flags : undefined;
  const kind: Kind = { unit, type: document.type ?? own?.type ?? typeFrom(unit) };
  if (!flags) {
    for (const key of ['label', 'unit'] as const) {
      if (document[key] === undefined) care.tell(`${key}-missing`, key, id, 'present', { key }, 'error', 'replaced');
    }
  }
  // An indicator with neither list nor figure says nothing yet: that is no figure, rather than a missing one.
  const short = OWN.some(key => document[key] !== undefined) || Boolean(lost?.('value'));
  if (!short && !document.observations) care.tell('value-missing', 'value', undefined, 'present', { key: 'value' }, 'warning', 'kept');
  const observations = observationsOf(document, short, above, kind, care);
  // Targets and references are drawn beside the figure: one that can't be true goes.
  const possible = (path: string, value?: number): boolean => {
    if (value === undefined || !isShare(kind) || (value >= 0 && value <= 100)) return true;
    care.tell('rate-out-of-range', path, value, 'percent-range', undefined, 'error', 'item-dropped');
    return false;
  };
  const possibleReferences = care.each('references', references, reference => (possible('value', reference.value) ? reference : undefined));
  return {
    ...without(document, [...INHERITED, ...SHARED, ...OWN, 'target', 'catalogue', ...(short && !document.observations ? ['note'] : [])]),
    id,
    ...(flags && { catalogue: flags.family }),
    ...(flags || document.label !== undefined ? {} : { label: id }),
    ...kind,
    population: document.population ?? (lost?.('population') ? 'personnes' : own?.population ?? populationFrom(document.unit)),
    ...pick({ level: document.level ?? flags?.level, family: document.family ?? flags?.family }, ['level', 'family']),
    direction: document.direction ?? flags?.direction ?? 'neutral',
    observations,
    ...(target && possible('target.value', target.value) && possible('target.baseline.value', target.baseline?.value) ? { target } : {}),
    references: possibleReferences,
    breaks: document.breaks ?? [],
    overlapping: document.overlapping ?? [],
    // A list that can't be read may have named any of them: the careful reading is all.
    sensitive: lost?.('sensitive') ? [...new Set(observations.flatMap(({ by }) => Object.keys(by)))] : document.sensitive ?? [],
    assumptions: document.assumptions ?? [],
    decimals: decimalsIn(document, observations),
    estimate: document.estimate ?? flags?.estimate ?? false,
  };
}

/** More than 20 decimals is more than a double holds and than any formatter takes. */
function decimalsIn({ decimals }: IndicatorDocument, observations: readonly Observation[]): number {
  return Math.min(20, decimals === undefined ? observations.reduce((most, { value }) => (value === null ? most : Math.max(most, decimalsOf(value))), 0) : Math.trunc(decimals));
}

function typeFrom(unit: Unit): IndicatorType {
  switch (unit) {
    case 'pourcent': return 'taux';
    case 'points': return 'ecart';
    case 'ratio': return 'ratio';
    case 'eur': case 'heures': case 'etp': case 'etp-mois': return 'montant';
    case 'heures-par-personne': case 'par-personne': case 'mois': return 'moyenne';
    default: return 'compte';
  }
}

/** What small numbers would be about. A percentage, or a number of nobody knows what, is of people: the careful reading. */
function populationFrom(unit: Unit | undefined): Population {
  switch (unit) {
    case undefined: case 'pourcent': case 'personnes': case 'par-personne': case 'heures-par-personne': case 'mois': return 'personnes';
    case 'eur': return 'euros';
    case 'etp': case 'etp-mois': return 'heures';
    case 'heures': case 'tonnes': case 'structures': return unit;
    default: return 'autre';
  }
}
