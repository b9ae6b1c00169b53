import * as z from 'zod/mini';
import * as accepts from './accept.js';
import { feedDocument } from './document.js';
import { indicator, observation } from './indicator.js';
import { translate } from './translate.js';
import { CURRENT } from './versions/migrate.js';

/**
 * What few figures have, and what is left to the careful reading: bounds of an author's own, which may say something against their value,
 * and contributors, whose feeds load the rules in any case.
 */
const seldom = { low: true, high: true, contributors: true } as const;
const figure = z.omit(observation, seldom);

/** A feed without any fault, in the current version, with the noun that every page reads; its observations are left to their own shape. */
const feed = z.extend(feedDocument, {
  version: z.literal(CURRENT),
  indicators: z.optional(z.array(z.extend(z.omit(indicator, seldom), { observations: z.optional(z.array(z.unknown())) }))),
});

/** What the CDN files have in the place of this module: the translations, and neither the shapes nor what they are written in (scripts/lib/plain.mjs). */
export const shapes = { plainFeed: feed, plainObservation: figure };

/** Accepts a document in which nothing is to be told. */
export const plainFeed = translate(feed, accepts);
/** Accepts what a figure has of an observation. */
export const plainObservation = translate(figure, accepts) as ReturnType<typeof accepts.object>;
