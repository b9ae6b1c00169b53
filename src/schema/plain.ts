import * as z from 'zod/mini';
import * as accepts from './accept.js';
import { feedDocument } from './document.js';
import { indicator, observation } from './indicator.js';
import { pathway } from './pathway.js';
import { translate } from './translate.js';
import { CURRENT } from './versions/migrate.js';

/** A feed without any fault, in the current version, with the nouns that every page reads; its observations are left to their own shape. */
const feed = z.extend(feedDocument, {
  version: z.literal(CURRENT),
  indicators: z.optional(z.array(z.extend(indicator, { observations: z.optional(z.array(z.unknown())) }))),
  pathways: z.optional(z.array(pathway)),
});

/** A figure without bounds of its author's own: few have any, and what they say against their value is for the careful reading. */
const figure = z.omit(observation, { low: true, high: true });

/** What the CDN files have in the place of this module: the translations, and neither the shapes nor what they are written in (scripts/lib/plain.mjs). */
export const shapes = { plainFeed: feed, plainObservation: figure };

/** Accepts a document in which nothing is to be told. */
export const plainFeed = translate(feed, accepts);
/** Accepts what a figure has of an observation. */
export const plainObservation = translate(figure, accepts) as ReturnType<typeof accepts.object>;
