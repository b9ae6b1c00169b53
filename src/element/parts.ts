import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../feed/url.js';
import type { FootModel, VisibleMark } from '../model/foot.js';
import type { Sentence } from '../model/sentences.js';

/** A heading of the wished level, 2 to 6; anything else is 3. */
export function headingTemplate(level: number, { text, lang }: Sentence, part = 'title'): TemplateResult {
  const language = lang ?? nothing;
  switch (level) {
    case 2: return html`<h2 class="title" part=${part} lang=${language}>${text}</h2>`;
    case 4: return html`<h4 class="title" part=${part} lang=${language}>${text}</h4>`;
    case 5: return html`<h5 class="title" part=${part} lang=${language}>${text}</h5>`;
    case 6: return html`<h6 class="title" part=${part} lang=${language}>${text}</h6>`;
    default: return html`<h3 class="title" part=${part} lang=${language}>${text}</h3>`;
  }
}

/** Opens in the same tab, names where it goes; an address that is not http, https or relative is left out. */
export function linkTemplate(text: string, url: string | undefined, lang?: string): TemplateResult {
  const href = url === undefined ? undefined : safeUrl(url);
  return href ? html`<a href=${href} lang=${lang ?? nothing}>${text}<span aria-hidden="true">\u00a0↗</span></a>` : html`<span lang=${lang ?? nothing}>${text}</span>`;
}

/** A middle dot never starts a line: it is glued to the words before it. */
export function dotted(parts: readonly unknown[]): unknown {
  return parts.map((part, index) => (index < parts.length - 1 ? html`${part}<span class="dot">\u00a0· </span>` : part));
}

/** "Données fictives · Champ : … · n = 1 112 · Source : … ↗" and the widget's controls. */
export function footTemplate(foot: FootModel, controls: unknown, extra?: unknown): TemplateResult {
  const sources = foot.sources.map(({ text, url, lang }, index) => html`${index ? ', ' : nothing}${linkTemplate(text, url, lang)}`);
  const parts = [foot.fictional, foot.scope, foot.base && html`<span class="nowrap">${foot.base}</span>`, html`${foot.sourceLabel}${sources}`, extra];
  return html`<footer class="foot" part="foot">
    <p class="source small" part="source">${dotted(parts.filter(Boolean))}</p>
    ${controls}
  </footer>`;
}

export function cautionTemplate(mark: VisibleMark | undefined): unknown {
  return mark ? html`<span class="caution">${mark.text}</span>` : nothing;
}
