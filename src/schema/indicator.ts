import * as z from 'zod/mini';
import { amountKind, change, count, date, evidence, identifier, level, method, missing, name, number, period, positive, status, territory, text, unit, verifier, withheld, zoning } from './common.js';

const optional = z.optional;

/** What an observation inherits from its indicator, and an indicator from the document: what is said nearer wins. */
export const inherited = {
  period: optional(period),
  territory: optional(territory),
  counted: optional(text),
  source: optional(z.string()),
  method: optional(method),
  status: optional(status),
  verifier: optional(verifier),
  n: optional(count),
  zoning: optional(zoning),
};

const observed = {
  value: optional(z.nullable(number)),
  precision: optional(z.enum(['exact', 'environ', 'au-moins', 'au-plus', 'calcule'])),
  by: optional(z.record(z.string(), z.string())),
  numerator: optional(count),
  denominator: optional(count),
  low: optional(number),
  high: optional(number),
  survey: optional(z.looseObject({ invited: optional(count), answered: optional(count), date: optional(date) })),
  referenceHours: optional(positive),
  amountKind: optional(amountKind),
  contributors: optional(z.looseObject({ count: optional(count), largestShare: optional(number) })),
  missing: optional(missing),
  ...withheld,
  /** The threshold that the rule held the figure to (H04, H06), in a redacted feed. */
  threshold: optional(count),
  note: optional(text),
};

export const observation = z.looseObject({ ...inherited, ...observed });

export const indicatorType = z.enum(['compte', 'montant', 'taux', 'repartition', 'realisation', 'moyenne', 'ratio', 'ecart']);
export const population = z.enum(['personnes', 'structures', 'heures', 'euros', 'tonnes', 'autre']);
export const direction = z.enum(['higher', 'lower', 'neutral']);

export const target = z.looseObject({
  value: optional(number),
  change: optional(change),
  period,
  baseline: optional(z.looseObject({ value: number, period })),
  setOn: optional(date),
  source: optional(z.string()),
});

export const reference = z.looseObject({
  label: name,
  value: number,
  period,
  territory: optional(territory),
  structure: optional(z.string()),
  n: optional(count),
  source: optional(z.string()),
});

/** An indicator; the keys of a single observation may stand directly on it. */
export const indicator = z.looseObject({
  ...inherited,
  ...observed,
  id: identifier,
  label: optional(name),
  unit: optional(unit),
  type: optional(indicatorType),
  population: optional(population),
  level: optional(level),
  family: optional(z.string()),
  direction: optional(direction),
  definition: optional(text),
  reading: optional(text),
  finding: optional(text),
  observations: optional(z.array(observation)),
  target: optional(target),
  references: optional(z.array(reference)),
  evidence: optional(evidence),
  breaks: optional(z.array(z.looseObject({ period, why: text }))),
  overlapping: optional(z.array(z.string())),
  sensitive: optional(z.array(z.string())),
  /** Decimals that all values are printed with; default: the most that they have as written. */
  decimals: optional(count),
  /** Family of the catalogue that knows this id; reading writes it, whatever stands there. */
  catalogue: optional(z.string()),
  /** An estimate whatever the method of its observations (H10). */
  estimate: optional(z.boolean()),
  assumptions: optional(z.array(z.looseObject({ label: text, value: number, unit: optional(unit), source: optional(z.string()) }))),
});

export type ObservationDocument = z.infer<typeof observation>;
export type IndicatorDocument = z.infer<typeof indicator>;
export type IndicatorType = z.infer<typeof indicatorType>;
export type Population = z.infer<typeof population>;
export type Direction = z.infer<typeof direction>;
export type Target = z.infer<typeof target>;
export type Reference = z.infer<typeof reference>;
