import * as z from 'zod/mini';
import { count, date, image, language, name, period, territory, text, url, version } from './common.js';
import { inherited } from './indicator.js';

const optional = z.optional;

export const organisation = z.looseObject({
  name,
  role: z.enum(['siae', 'acheteur', 'reseau', 'facilitateur', 'autre']),
  kind: optional(z.string()),
  siret: optional(z.string()),
  url: optional(url),
  logo: optional(image),
  territory: optional(territory),
  description: optional(text),
});

export const source = z.looseObject({
  id: z.string(),
  title: name,
  publisher: optional(z.string()),
  url: optional(url),
  date: optional(date),
  licence: optional(url),
  method: optional(text),
});

export const credit = z.looseObject({
  name: z.string(),
  role: text,
  url: optional(url),
  logo: optional(image),
  statement: optional(text),
});

/** The document without its nouns' arrays: those have a shape each, read when asked for. */
export const feedDocument = z.looseObject({
  $schema: optional(z.string()),
  version,
  language: optional(language),
  title: optional(text),
  description: optional(text),
  organisation,
  ...inherited,
  period: optional(period),
  updated: optional(date),
  nextUpdate: optional(date),
  licence: optional(url),
  fictional: optional(z.boolean()),
  labels: optional(z.record(z.string(), text)),
  sources: optional(z.array(source)),
  credits: optional(z.array(credit)),
  planned: optional(text),
  secrecy: optional(z.looseObject({ minDenominator: optional(count), minCount: optional(count) })),
});

export type Organisation = z.infer<typeof organisation>;
export type Source = z.infer<typeof source>;
export type Credit = z.infer<typeof credit>;
export type FeedHead = z.infer<typeof feedDocument>;
