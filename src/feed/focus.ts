import { focusToShow } from '../schema/focus-to-show.js';

/** What reading a territory in focus needs: only a page that shows them loads it. */
export const shapesOfFocus = { focus: focusToShow };
