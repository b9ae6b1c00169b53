/** Longer than a name that can be read at one go. */
const MOST = 160;

/** A text of an author's where it is said once more: cut after a word. It stands whole in the table. */
export const briefly = (text: string, most = MOST): string => (text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')}…`);
