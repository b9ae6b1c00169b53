/** Characters from which a testimony is too long to be a title. */
const LONGEST = 120;

/** What a widget says first, on one line: its finding; of a testimony, its words. Empty where it shows neither. */
export function shownTitle({ shadowRoot }: Element): string {
  const title = shadowRoot?.querySelector('[part~=title]') ?? shadowRoot?.querySelector('[part~=quote]');
  return asTitle(title?.textContent ?? '');
}

/** On one line, and cut between two words where it is too long. */
export function asTitle(words: string): string {
  const text = words.replace(/[ \n\t]+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…` : text;
}
