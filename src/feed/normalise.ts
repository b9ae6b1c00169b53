import { indicatorFlags } from '../catalogue/indicators.js';
import type { Text, Unit } from '../schema/common.js';
import type { FeedHead } from '../schema/document.js';
import type { ImpactFeed, Indicator, Observation } from '../schema/impact-feed.js';
import type { IndicatorDocument, IndicatorType, Population } from '../schema/indicator.js';
import type { Pathway } from '../schema/pathway.js';
import type { Progress } from '../schema/progress.js';
import { decimalsOf, isShare } from './figure.js';
import type { Kind } from './figure.js';
import { found, join, keepOrigins, originOf, within } from './issue.js';
import type { Found } from './issue.js';
import { INHERITED, OWN, SHARED, observationsOf, pick } from './observations.js';
import type { Lost, Stated } from './observations.js';

/** The document after the walk over its shape: every key is right or gone. */
export interface Walked {
  readonly head: Partial<FeedHead>;
  readonly indicators: readonly IndicatorDocument[];
  readonly progress: readonly Progress[];
  readonly pathways: readonly Pathway[];
  /** The other nouns that were asked for, as they are. */
  readonly others: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Short forms made long, inheritance applied, the catalogue's defaults filled in. The result is itself a valid document that comes back
 * unchanged when it is read again.
 */
export function normalise({ head, indicators, progress, pathways, others }: Walked, issues: Found[]): ImpactFeed {
  const inherited = pick(head, INHERITED);
  const unreadable = unreadablePaths(issues);
  const at = (noun: string, list: readonly unknown[], index: number) => join(noun, join(originOf(list, index), ''));
  const read = indicators.map((document, index) => {
    const from = issues.length;
    const path = at('indicators', indicators, index);
    const indicator = indicatorOf(document, inherited, issues, unreadable.size ? key => unreadable.has(`${path}.${key}`) : undefined);
    within(issues, from, originOf(indicators, index));
    within(issues, from, 'indicators');
    return indicator;
  });
  const context = (path: string) => pick(head, (['period', 'counted', 'source'] as const).filter(key => !unreadable.has(`${path}.${key}`)));
  return {
    // What has no place in a feed that is read stands on every observation already.
    ...without(head, ['n', 'verifier', 'zoning', ...blocked(unreadable)]),
    ...others,
    version: head.version ?? '1.0',
    language: head.language ?? 'fr',
    organisation: { ...head.organisation, name: head.organisation?.name ?? '', role: head.organisation?.role ?? 'autre' },
    // Codes are the author's: a territory named `constructor` must not find what every object has.
    labels: Object.assign(Object.create(null) as Record<string, Text>, head.labels),
    sources: head.sources ?? [],
    credits: head.credits ?? [],
    // Examples must never pass for real: said in a way that can't be read, it counts as said.
    ...(unreadable.has('fictional') && { fictional: true }),
    indicators: sameOrigins(indicators, read),
    progress: sameOrigins(progress, progress.map((item, index) => {
      const path = at('progress', progress, index);
      return progressOf({ ...context(path), ...item }, path, issues);
    })),
    pathways: sameOrigins(pathways, pathways.map((item, index) => ({ ...context(at('pathways', pathways, index)), ...item }))),
  };
}

/** Defaults of the document that something below must not inherit: read again, the feed would pass them down after all. */
function blocked(unreadable: ReadonlySet<string>): readonly string[] {
  return [...unreadable].flatMap(path => /^(?:indicators\[\d+\](?:\.observations\[\d+\])?|progress\[\d+\]|pathways\[\d+\])\.(\w+)$/.exec(path)?.[1] ?? [])
    .filter(key => (INHERITED as readonly string[]).includes(key));
}

/** What was written and could not be read; null says nothing. Of a breakdown, one category is enough: `by.sexe` counts as `by`. */
function unreadablePaths(issues: readonly Found[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { severity, path, received } of issues) {
    if (severity === 'error' && received !== 'null') paths.add(path.replace(/\.by[.[].*$/, '.by').replace(/\.sensitive\[\d+\]$/, '.sensitive'));
  }
  return paths;
}

function sameOrigins<T>(from: readonly unknown[], to: readonly T[]): readonly T[] {
  keepOrigins(to, from.map((_, index) => originOf(from, index)));
  return to;
}

function without(from: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(from)) if (!keys.includes(key)) out[key] = from[key];
  return out;
}

function indicatorOf(document: IndicatorDocument, above: Stated, issues: Found[], lost: Lost): Indicator {
  const flags = Object.hasOwn(indicatorFlags, document.id) ? indicatorFlags[document.id] : undefined;
  const unit: Unit = document.unit ?? flags?.unit ?? 'nombre';
  // Under another unit than the catalogue's, the catalogue's type would be of another figure.
  const own = flags && unit === flags.unit ? flags : undefined;
  const type = document.type ?? own?.type ?? typeFrom(unit);
  const kind: Kind = { unit, type };
  if (!flags) completeness(document, issues);
  // An indicator with neither list nor figure says nothing yet: that is no figure, rather than a missing one.
  const short = OWN.some(key => document[key] !== undefined) || Boolean(lost?.('value'));
  if (!short && !document.observations) issues.push(found('value-missing', 'value', undefined, 'present', { key: 'value' }, 'warning', 'kept'));
  const observations = observationsOf(document, short, above, kind, issues, lost);
  return {
    ...without(document, [...INHERITED, ...SHARED, ...OWN, 'target', ...(short && !document.observations ? ['note'] : [])]),
    id: document.id,
    ...(flags || document.label !== undefined ? {} : { label: document.id }),
    unit,
    type,
    population: document.population ?? (lost?.('population') ? 'personnes' : own?.population ?? populationFrom(document.unit)),
    ...pick({ level: document.level ?? flags?.level, family: document.family ?? flags?.family }, ['level', 'family']),
    direction: document.direction ?? flags?.direction ?? 'neutral',
    observations,
    ...bounded(document, kind, issues),
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
function decimalsIn(document: IndicatorDocument, observations: readonly Observation[]): number {
  if (document.decimals !== undefined) return Math.min(20, Math.trunc(document.decimals));
  return Math.min(20, observations.reduce((most, { value }) => (value === null ? most : Math.max(most, decimalsOf(value))), 0));
}

function completeness(document: IndicatorDocument, issues: Found[]): void {
  for (const key of ['label', 'unit'] as const) {
    if (document[key] === undefined) issues.push(found(`${key}-missing`, key, document.id, 'present', { key }, 'error', 'replaced'));
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
