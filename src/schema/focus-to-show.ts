import * as z from 'zod/mini';
import { text } from './common.js';
import { focus } from './focus.js';

/** As a page reads it: one without its nuance is not shown, and the page says why instead of finding nothing. */
export const focusToShow = z.extend(focus, { nuance: z.optional(text) });

export type FocusToShow = z.infer<typeof focusToShow>;
