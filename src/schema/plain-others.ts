import * as z from 'zod/mini';
import { byKind } from './accept-kind.js';
import * as accepts from './accept.js';
import { pathway } from './pathway.js';
import { progress } from './progress.js';
import { translate } from './translate.js';

const befores = z.array(progress);
const ways = z.array(pathway);

/** As in plain.ts. */
export const shapes = { plainProgress: befores, plainPathways: ways };

/** Accepts befores and afters of which nothing is to be told. */
export const plainProgress = translate(befores, { ...accepts, byKind });

/** The same of pathways. */
export const plainPathways = translate(ways, accepts);
