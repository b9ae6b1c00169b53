import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../feed/url.js';
import type { FootModel } from '../model/foot.js';
import type { Sentence } from '../model/sentences.js';

/** A heading of the wished level, 2 to 6; anything else is 3. */
export function headingTemplate(level: number, sentence: Sentence, part = 'title'): TemplateResult {
  const words = worded(sentence);
  switch (level) {
    case 2: return html`<h2 class="title" part=${part}>${words}</h2>`;
    case 4: return html`<h4 class="title" part=${part}>${words}</h4>`;
    case 5: return html`<h5 class="title" part=${part}>${words}</h5>`;
    case 6: return html`<h6 class="title" part=${part}>${words}</h6>`;
    default: return html`<h3 class="title" part=${part}>${words}</h3>`;
  }
}

/** Opens in the same tab, names where it goes; an address that is not http, https or relative is left out. */
export function linkTemplate(text: string, url: string | undefined, lang?: string): unknown {
  const href = url === undefined ? undefined : safeUrl(url);
  const words = worded({ text, lang });
  return href ? html`<a href=${href}>${words}<span aria-hidden="true">\u00a0↗</span></a>` : words;
}

/** A list of one is that one: each list costs the page two more nodes and each of its parts two. */
const flat = (parts: readonly unknown[]): unknown => (parts.length > 1 ? parts : parts[0]);

/** A middle dot never starts a line: it is glued to the words before it. Words that follow each other are one text. */
export function dotted(parts: readonly unknown[]): unknown {
  const joined: unknown[] = [];
  for (const part of parts) {
    const words = joined.length ? `${typeof joined.at(-1) === 'string' ? (joined.pop() as string) : ''}\u00a0· ` : '';
    if (typeof part === 'string') joined.push(words + part);
    else joined.push(words, part);
  }
  return flat(joined);
}

/** Words, with their language where it is another than the widget's. */
export const worded = ({ text, lang }: Sentence): unknown => (lang ? html`<span lang=${lang}>${text}</span>` : text);

/** "Données fictives · Champ : … · n = 1 112 · Source : … ↗" and the widget's controls. */
export function footTemplate({ fictional, scope, base, sourceLabel, sources }: FootModel, controls: unknown, extra?: unknown): TemplateResult {
  const words = dotted([fictional, scope, base, sourceLabel].filter(Boolean));
  const links = sources.map(({ text, url, lang }, index) => {
    const link = linkTemplate(text, url, lang);
    return index ? [', ', link] : link;
  });
  return html`<footer class="foot" part="foot">
    <p class="source small" part="source">${words}${flat(links)}${extra ? ['\u00a0· ', extra] : nothing}</p>
    ${controls}
  </footer>`;
}

export const cautionTemplate = (text: string): TemplateResult => html`<span class="caution">${text}</span>`;
