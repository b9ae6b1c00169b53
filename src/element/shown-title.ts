/** Characters from which a testimony is too long to be a title. */
const LONGEST = 120;

/** What a widget says first, on one line: its finding; of a testimony, its words. Empty where it shows neither. */
export function shownTitle({ shadowRoot }: Element): string {
  const title = shadowRoot?.querySelector('[part~=title]') ?? shadowRoot?.querySelector('[part~=quote]');
  const text = title?.textContent.replace(/[ \n\t]+/g, ' ').trim() ?? '';
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…` : text;
}
