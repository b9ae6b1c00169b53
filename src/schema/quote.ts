import * as z from 'zod/mini';
import { consent, image, text } from './common.js';

/** A testimony; without `consent` it is withheld (H08). `author` is a first name or a pseudonym. */
export const quote = z.looseObject({
  text,
  author: z.string(),
  role: z.optional(text),
  consent: z.optional(consent),
  image: z.optional(image),
});

export type Quote = z.infer<typeof quote>;
