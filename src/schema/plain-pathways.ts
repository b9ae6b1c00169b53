import * as z from 'zod/mini';
import * as accepts from './accept.js';
import { pathway } from './pathway.js';
import { translate } from './translate.js';

const list = z.array(pathway);

/** As in plain.ts. */
export const shapes = { plainPathways: list };

/** Accepts pathways of which nothing is to be told. */
export const plainPathways = translate(list, accepts);
