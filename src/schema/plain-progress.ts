import * as z from 'zod/mini';
import { byKind } from './accept-kind.js';
import * as accepts from './accept.js';
import { progress } from './progress.js';
import { translate } from './translate.js';

const list = z.array(progress);

/** As in plain.ts. */
export const shapes = { plainProgress: list };

/** Accepts befores and afters of which nothing is to be told. */
export const plainProgress = translate(list, { ...accepts, byKind });
