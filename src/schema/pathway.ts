import * as z from 'zod/mini';
import { consent, count, identifier, missing, number, period, rule, text, withheld } from './common.js';

const optional = z.optional;

export const step = z.looseObject({
  id: identifier,
  kind: z.string(),
  label: optional(text),
  /** Months since entry. */
  start: optional(number),
  /** Months. */
  duration: optional(count),
  people: optional(z.nullable(count)),
  /** Why there is no number: `secret` is protected, with what would give it away. */
  missing: optional(missing),
  /** In a redacted feed, the rule that withheld `people`. */
  ...withheld,
  text: optional(text),
  tools: optional(z.array(z.string())),
  obstacles: optional(z.array(z.string())),
  removes: optional(z.array(z.string())),
});

export const exit = z.looseObject({
  kind: z.string(),
  label: optional(text),
  families: optional(z.array(z.string())),
  people: optional(z.nullable(count)),
  /** Percent of the leavers or entries. */
  share: optional(z.nullable(number)),
  missing: optional(missing),
  /** The rule that withheld the count (`null`), in a redacted feed, and the threshold that it held it to. */
  because: optional(rule),
  threshold: optional(count),
});

export const pathway = z.looseObject({
  id: identifier,
  label: text,
  kind: z.enum(['type', 'composite', 'individuel', 'cohorte', 'sorties']),
  consent: optional(consent),
  period: optional(period),
  counted: optional(text),
  source: optional(z.string()),
  note: optional(text),
  illustrativeDurations: optional(z.boolean()),
  steps: z.array(step),
  entries: optional(z.nullable(count)),
  leavers: optional(z.nullable(count)),
  /** Why there are no `entries` or `leavers`. */
  missing: optional(missing),
  /** The rule that withheld `entries` or `leavers` (`null`), in a redacted feed. */
  because: optional(rule),
  exits: optional(z.array(exit)),
});

export type Pathway = z.infer<typeof pathway>;
