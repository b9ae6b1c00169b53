import * as z from 'zod/mini';
import { number, territory, text, url } from './common.js';

const optional = z.optional;

/** A SIAE's site, a priority neighbourhood, a partner: `lat` and `lon` (WGS 84, degrees) or `territory`. */
export const place = z.looseObject({
  name: text,
  kind: z.string(),
  lat: optional(z.number().check(z.gte(-90), z.lte(90))),
  lon: optional(z.number().check(z.gte(-180), z.lte(180))),
  territory: optional(territory),
  url: optional(url),
  indicators: optional(z.record(z.string(), number)),
});

export type Place = z.infer<typeof place>;
