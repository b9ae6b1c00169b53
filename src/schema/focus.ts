import * as z from 'zod/mini';
import { identifier, name, territory, text, zoning } from './common.js';

/** A territory in focus; its nuance can't be left out. */
export const focus = z.looseObject({
  id: identifier,
  title: text,
  territory: z.optional(territory),
  zoning: z.optional(zoning),
  text,
  links: z.array(z.looseObject({ kind: z.enum(['legal', 'statistique', 'politique']), text, indicators: z.optional(z.array(z.string())) })),
  nuance: name,
  indicators: z.optional(z.array(z.string())),
  source: z.optional(z.string()),
});

export type Focus = z.infer<typeof focus>;
