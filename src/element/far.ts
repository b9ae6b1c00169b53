import { far } from '../theme/far.styles.js';

/** Milliseconds from the last drawing of a page until all of it is laid out. */
const LATER = 400;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** All widgets share the sheet: it is emptied once the page is quiet, and what is far from the screen is laid out too. */
export function layOutLater(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (far.styleSheet?.cssRules.length) far.styleSheet.replaceSync('');
  }, LATER);
}
