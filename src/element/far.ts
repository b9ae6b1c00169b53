import { far } from '../theme/far.styles.js';

/** Milliseconds from the first drawing of a page until all of it is laid out. */
const LATER = 400;

let begun = false;

/** All widgets share the sheet: it is emptied once, and what is far from the screen is laid out too. */
export function layOutLater(): void {
  if (begun) return;
  begun = true;
  setTimeout(() => far.styleSheet?.replaceSync(''), LATER);
}
