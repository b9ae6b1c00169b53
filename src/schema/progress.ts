import * as z from 'zod/mini';
import { count, identifier, missing, number, period, rule, text } from './common.js';

const optional = z.optional;
/** The rule that withheld a row's counts (`null`), in a redacted feed. */
const because = optional(rule);
/** The threshold that the rule held the row to (H04, H06). */
const threshold = optional(count);
const shared = { id: identifier, label: text, period: optional(period), counted: optional(text), source: optional(z.string()) };

/** Before and after, as counted people: barriers identified and lifted, skills from entry to exit, training steps. */
export const progress = z.union([
  z.looseObject({
    ...shared,
    kind: z.literal('freins'),
    rows: z.array(z.looseObject({
      code: z.string(), label: optional(text), identified: z.nullable(count), removed: z.nullable(count), partly: optional(z.nullable(count)), n: optional(count),
      missing: optional(missing),
      because,
      threshold,
    })),
  }),
  z.looseObject({
    ...shared,
    kind: z.literal('competences'),
    rows: z.array(z.looseObject({
      code: z.string(),
      label: optional(text),
      scale: z.looseObject({ min: number, max: number, labels: optional(z.record(z.string(), text)) }),
      entry: z.nullable(number),
      exit: z.nullable(number),
      expected: optional(number),
      n: optional(count),
      missing: optional(missing),
      because,
      threshold,
    })),
  }),
  z.looseObject({
    ...shared,
    kind: z.literal('formation'),
    rows: z.array(z.looseObject({ step: z.enum(['oriented', 'started', 'completed', 'certified']), people: z.nullable(count), missing: optional(missing), because, threshold })),
  }),
]);

export type Progress = z.infer<typeof progress>;
