import * as z from 'zod/mini';
import * as accepts from './accept.js';
import { exit, pathway, step } from './pathway.js';
import { translate } from './translate.js';

/** Where a reason is given, numbers beside it are to be told and taken away: that is read carefully. */
const reason = { missing: true } as const;
const list = z.array(z.extend(z.omit(pathway, reason), { steps: z.array(z.omit(step, reason)), exits: z.optional(z.array(z.omit(exit, reason))) }));

/** As in plain.ts. */
export const shapes = { plainPathways: list };

/** Accepts pathways of which nothing is to be told. */
export const plainPathways = translate(list, accepts);
