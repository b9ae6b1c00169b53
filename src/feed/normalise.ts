import { indicatorFlags } from '../catalogue/indicators.js';
import type { Text, Unit } from '../schema/common.js';
import type { FeedHead } from '../schema/document.js';
import type { ImpactFeed, Indicator, Observation } from '../schema/impact-feed.js';
import type { IndicatorDocument, IndicatorType, ObservationDocument, Population } from '../schema/indicator.js';
import type { Pathway } from '../schema/pathway.js';
import type { Progress } from '../schema/progress.js';
import { decimalsOf, hush, isShare, settle } from './figure.js';
import type { Draft, Kind } from './figure.js';
import { DIRECT, found, join, keepOrigins, nearest, originOf, within } from './issue.js';
import type { Found } from './issue.js';

/** The document after the walk over its shape: every key is right or gone. */
export interface Walked {
  readonly head: Partial<FeedHead>;
  readonly indicators: readonly IndicatorDocument[];
  readonly progress: readonly Progress[];
  readonly pathways: readonly Pathway[];
  /** The other nouns that were asked for, as they are. */
  readonly others: Readonly<Record<string, readonly unknown[]>>;
}

type Inherited = Partial<ObservationDocument>;

const INHERITED = ['period', 'territory', 'counted', 'source', 'method', 'status', 'verifier', 'n', 'zoning'] as const;
/** What an indicator with several observations may also say once for all of them. */
const SHARED = ['precision', 'survey', 'referenceHours', 'amountKind', 'contributors'] as const;
/** What belongs to one figure alone. */
const OWN = ['value', 'by', 'numerator', 'denominator', 'low', 'high', 'missing', 'because'] as const;

/**
 * Short forms made long, inheritance applied, the catalogue's defaults filled in. The result is itself a valid document that comes back
 * unchanged when it is read again.
 */
export function normalise({ head, indicators, progress, pathways, others }: Walked, issues: Found[]): ImpactFeed {
  const inherited = pick(head, INHERITED);
  // An observation whose value was there but unreadable must not be told as "not collected".
  const unreadable = new Set(issues.filter(issue => issue.path.endsWith('value')).map(issue => issue.path));
  const at = (noun: string, list: readonly unknown[], index: number) => join(noun, join(originOf(list, index), ''));
  const read = indicators.map((document, index) => {
    const from = issues.length;
    const indicator = indicatorOf(document, inherited, issues, path => unreadable.has(`${at('indicators', indicators, index)}.${path}`));
    within(issues, from, originOf(indicators, index));
    within(issues, from, 'indicators');
    return indicator;
  });
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
    indicators: sameOrigins(indicators, read),
    progress: sameOrigins(progress, progress.map((item, index) => progressOf({ ...pick(head, ['period', 'counted', 'source']), ...item }, at('progress', progress, index), issues))),
    pathways: sameOrigins(pathways, pathways.map(item => ({ ...pick(head, ['period', 'counted', 'source']), ...item }))),
  };
}

function sameOrigins<T>(from: readonly unknown[], to: readonly T[]): readonly T[] {
  keepOrigins(to, from.map((_, index) => originOf(from, index)));
  return to;
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const out: Partial<Pick<T, K>> = {};
  for (const key of keys) if (from[key] !== undefined) out[key] = from[key];
  return out;
}

function without(from: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(from)) if (!keys.includes(key)) out[key] = from[key];
  return out;
}

function indicatorOf(document: IndicatorDocument, above: Inherited, issues: Found[], unreadable: (path: string) => boolean): Indicator {
  const flags = Object.hasOwn(indicatorFlags, document.id) ? indicatorFlags[document.id] : undefined;
  const unit: Unit = document.unit ?? flags?.unit ?? 'nombre';
  // Under another unit than the catalogue's, the catalogue's type would be of another figure.
  const own = flags && unit === flags.unit ? flags : undefined;
  const type = document.type ?? own?.type ?? typeFrom(unit);
  const kind: Kind = { unit, type };
  if (!flags) completeness(document, issues);
  // An indicator with neither list nor figure says nothing yet: that is no figure, rather than a missing one.
  const short = OWN.some(key => document[key] !== undefined) || unreadable('value');
  if (!short && !document.observations) issues.push(found('value-missing', 'value', undefined, 'present', { key: 'value' }, 'warning', 'kept'));
  const observations = observationsOf(document, short, above, kind, issues, unreadable);
  return {
    ...without(document, [...INHERITED, ...SHARED, ...OWN, 'target', ...(short && !document.observations ? ['note'] : [])]),
    id: document.id,
    ...(flags || document.label !== undefined ? {} : { label: document.id }),
    unit,
    type,
    population: document.population ?? own?.population ?? populationFrom(unit),
    ...pick({ level: document.level ?? flags?.level, family: document.family ?? flags?.family }, ['level', 'family']),
    direction: document.direction ?? flags?.direction ?? 'neutral',
    observations,
    ...bounded(document, kind, issues),
    breaks: document.breaks ?? [],
    overlapping: document.overlapping ?? [],
    sensitive: document.sensitive ?? [],
    assumptions: document.assumptions ?? [],
    decimals: decimalsIn(document, observations),
    estimate: document.estimate ?? flags?.estimate ?? false,
  };
}

/** More than 20 decimals is more than a double holds and than any formatter takes. */
function decimalsIn(document: IndicatorDocument, observations: readonly Observation[]): number {
  if (document.decimals !== undefined) return Math.min(20, Math.trunc(document.decimals));
  return Math.min(20, observations.reduce((most, { value }) => (value === null ? most : Math.max(most, decimalsOf(value))), 0));
}

function completeness(document: IndicatorDocument, issues: Found[]): void {
  const suggestion = document.label === undefined && document.unit === undefined ? nearest(document.id, Object.keys(indicatorFlags)) : undefined;
  for (const key of ['label', 'unit'] as const) {
    if (document[key] !== undefined) continue;
    issues.push(found(`${key}-missing`, key, document.id, 'present', { key, ...(suggestion && { suggestion }) }, 'error', 'replaced'));
  }
}

/** Targets and references are drawn beside the figure: one that can't be true goes. */
function bounded(document: IndicatorDocument, kind: Kind, issues: Found[]): Pick<Indicator, 'target' | 'references'> {
  const possible = (value: number | undefined, path: string): boolean => {
    if (value === undefined || !isShare(kind) || (value >= 0 && value <= 100)) return true;
    issues.push(found('rate-out-of-range', path, value, 'percent-range', undefined, 'error', 'item-dropped'));
    return false;
  };
  const { target, references = [] } = document;
  const places: number[] = [];
  const kept = references.filter((reference, index) => {
    const place = originOf(references, index);
    return possible(reference.value, `references[${place}].value`) && places.push(place);
  });
  keepOrigins(kept, places);
  const good = possible(target?.value, 'target.value') && possible(target?.baseline?.value, 'target.baseline.value');
  return { ...(target && good ? { target } : {}), references: kept };
}

function observationsOf(
  document: IndicatorDocument, short: boolean, above: Inherited, kind: Kind, issues: Found[], unreadable: (path: string) => boolean,
): readonly Observation[] {
  const inherited: Inherited = { ...above, ...pick(document, INHERITED) };
  const { observations = [] } = document;
  const documents: readonly Inherited[] = short
    ? [pick(document, [...INHERITED, ...SHARED, ...OWN, ...(document.observations ? [] : ['note' as const])]), ...observations]
    : observations;
  if (!short) Object.assign(inherited, pick(document, SHARED));
  const places: number[] = [];
  let decimals: number | undefined;
  const rounding = () => (decimals ??= roundingOf(documents));
  const read = documents.map((observation, index) => {
    const from = issues.length;
    const direct = short && index === 0;
    const place = direct ? DIRECT : originOf(observations, short ? index - 1 : index);
    places.push(place);
    const figure = observationOf(observation, inherited, kind, rounding, issues, () => unreadable(direct ? 'value' : `observations[${place}].value`));
    if (issues.length > from && !direct) {
      within(issues, from, place);
      within(issues, from, 'observations');
    }
    return figure;
  });
  keepOrigins(read, places);
  return read;
}

/** Decimals that a computed rate is rounded to: those of the published ones beside it, else one. */
function roundingOf(documents: readonly Inherited[]): number {
  const given = documents.flatMap(({ value }) => (typeof value === 'number' ? [decimalsOf(value)] : []));
  return given.length ? Math.min(20, Math.max(...given)) : 1;
}

function observationOf(
  document: Inherited, inherited: Inherited, kind: Kind, rounding: () => number, issues: Found[], unreadable: () => boolean,
): Observation {
  const figure = { value: null, precision: 'exact', by: {}, ...inherited, ...document } as Draft;
  if (figure.missing) {
    hush(figure, document, issues);
    return figure;
  }
  if (isShare(kind)) {
    if (document.denominator === undefined) {
      if (figure.n !== undefined) figure.denominator = figure.n;
    } else if (document.n === undefined) figure.n = document.denominator;
  }
  const { numerator, denominator } = figure;
  if (figure.value === null && unreadable()) figure.missing = 'refuse';
  else if (figure.value === null && kind.unit === 'pourcent' && numerator !== undefined && denominator) {
    figure.value = Number(((100 * numerator) / denominator).toFixed(rounding()));
  } else if (figure.value === null) {
    figure.missing = 'non-collecte';
    issues.push(found('value-missing', 'value', document.value, 'present', { key: 'value' }, 'warning', 'kept'));
  }
  settle(figure, kind, issues);
  return figure;
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

/** What small numbers would be about. A percentage is of people unless it says otherwise: the careful reading. */
function populationFrom(unit: Unit): Population {
  switch (unit) {
    case 'pourcent': case 'personnes': case 'par-personne': case 'heures-par-personne': case 'mois': return 'personnes';
    case 'eur': return 'euros';
    case 'etp': case 'etp-mois': return 'heures';
    case 'heures': case 'tonnes': case 'structures': return unit;
    default: return 'autre';
  }
}

/** More barriers lifted than identified can't be: the lifted ones are not shown. */
function progressOf(progress: Progress, path: string, issues: Found[]): Progress {
  if (progress.kind !== 'freins') return progress;
  const rows = progress.rows.map((row, index) => {
    if (row.removed === null || row.identified === null || row.removed <= row.identified) return row;
    const place = `${path}.rows[${originOf(progress.rows, index)}].removed`;
    issues.push(found('numerator-above-denominator', place, row.removed, 'numerator-within', { denominator: row.identified }));
    return { ...row, removed: null };
  });
  return { ...progress, rows };
}
