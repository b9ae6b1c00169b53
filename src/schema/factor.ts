import * as z from 'zod/mini';
import { date, identifier, text } from './common.js';

/** One of the study's seven success factors, or the author's own (with `label`). */
export const factor = z.looseObject({
  id: identifier,
  label: z.optional(text),
  state: z.optional(z.enum(['en-place', 'en-cours', 'prevu', 'absent'])),
  assessedBy: z.optional(z.string()),
  date: z.optional(date),
  proof: z.optional(text),
  source: z.optional(z.string()),
  indicators: z.optional(z.array(z.string())),
});

export type Factor = z.infer<typeof factor>;
