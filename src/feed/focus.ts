import { focus } from '../schema/focus.js';

/** What reading a territory in focus needs: only a page that shows them loads it. */
export const shapesOfFocus = { focus };
