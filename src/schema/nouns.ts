import * as z from 'zod/mini';
import { caseStudy } from './case.js';
import { feedDocument } from './document.js';
import { factor } from './factor.js';
import { focus } from './focus.js';
import { indicator } from './indicator.js';
import { partner } from './partner.js';
import { pathway } from './pathway.js';
import { place } from './place.js';
import { progress } from './progress.js';
import { quote } from './quote.js';
import { video } from './video.js';

/** The shape of each noun by the key of its array. A page pays only for the nouns that its widgets import themselves. */
export const nouns = {
  indicators: indicator,
  progress,
  pathways: pathway,
  factors: factor,
  cases: caseStudy,
  focus,
  quotes: quote,
  videos: video,
  places: place,
  partners: partner,
};

/** The whole document: what `validate` and the JSON Schema hold a feed to. */
export const feed = z.extend(feedDocument, {
  indicators: z.optional(z.array(indicator)),
  progress: z.optional(z.array(progress)),
  pathways: z.optional(z.array(pathway)),
  factors: z.optional(z.array(factor)),
  cases: z.optional(z.array(caseStudy)),
  focus: z.optional(z.array(focus)),
  quotes: z.optional(z.array(quote)),
  videos: z.optional(z.array(video)),
  places: z.optional(z.array(place)),
  partners: z.optional(z.array(partner)),
});

export type FeedDocument = z.infer<typeof feed>;
export type Noun = keyof typeof nouns;
