import { html, nothing, type TemplateResult } from 'lit';
import { cautionTemplate, dotted, linkTemplate, worded } from '../../element/parts.js';
import type { Snapshot } from '../../element/impact-element.js';
import type { MapModel } from './map.model.js';

/** What, where and when, under the finding. */
export function subjectTemplate({ what, period, caution }: MapModel): TemplateResult {
  const when = caution?.ofPeriod && period ? cautionTemplate(`${period}, ${caution.text}`) : period;
  const other = caution && !caution.ofPeriod && cautionTemplate(caution.text);
  return html`<p class="subject">${dotted([...what.map(worded), when, other].filter(Boolean))}</p>`;
}

/** The drawing in words, without its finding: what a listbox is named. */
export const nameOf = ({ what, period }: MapModel): string => [...what.map(({ text }) => text), period].filter(Boolean).join(', ');

/** What stands beside the model's words. */
interface Beside {
  readonly lecture?: string | undefined;
  /** Of the outlines. */
  readonly credit?: string | undefined;
  /** That parts are drawn at other scales. */
  readonly other?: string | undefined;
  readonly controls: unknown;
}

/** *Lecture*, *Champ* and *Source* in full, and what the outlines are. */
export function footOfMap({ words }: Snapshot, { foot, published }: MapModel, { lecture, credit, other, controls }: Beside): TemplateResult {
  const { labels, labelled } = words.format.messages;
  const line = (label: string, text: string | undefined): unknown => {
    if (!text) return nothing;
    const head = labelled(label, '');
    return html`<p><b>${head}</b>${dotted([text.startsWith(head) ? text.slice(head.length) : text])}</p>`;
  };
  const links = foot.sources.map(({ text, url, lang }, index) => [index ? ', ' : '', linkTemplate(text, url, lang)]);
  return html`<footer class="lcs small" part="foot">
    ${line(words.phrases.map!.lecture, lecture)} ${line(labels.scope, [foot.scope, foot.base, published, other].filter(Boolean).join('\u00a0· '))}
    <p><b>${foot.sourceLabel}</b>${links}${credit ? `\u00a0· ${words.phrases.map!.ground(credit)}` : ''}</p>
    ${controls}
  </footer>`;
}
