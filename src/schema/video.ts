import * as z from 'zod/mini';
import { count, identifier, territory, text, url } from './common.js';

const optional = z.optional;

/** A film of the panorama, or an entry without a film. */
export const video = z.looseObject({
  id: identifier,
  title: text,
  lesson: optional(text),
  buyer: optional(z.string()),
  supplier: optional(z.string()),
  pairing: optional(z.enum(['sure', 'a-verifier'])),
  territory: optional(territory),
  factors: optional(z.array(z.string())),
  url: optional(url),
  page: optional(url),
  poster: optional(url),
  /** Seconds. */
  duration: optional(count),
  captions: optional(z.array(z.looseObject({ language: z.string(), url }))),
  transcript: optional(text),
});

export type Video = z.infer<typeof video>;
