import * as z from 'zod/mini';
import { amountKind, date, number, territory } from './common.js';

const optional = z.optional;

/** A relation with a local partner (the study's first lead). */
export const partner = z.looseObject({
  name: z.string(),
  type: z.string(),
  territory: optional(territory),
  since: optional(date),
  until: optional(date),
  amount: optional(number),
  amountKind: optional(amountKind),
  direction: optional(z.enum(['achat', 'vente', 'sans-flux'])),
  source: optional(z.string()),
});

export type Partner = z.infer<typeof partner>;
