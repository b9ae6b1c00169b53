import { html, nothing, type TemplateResult } from 'lit';
import type { FootModel } from '../model/foot.js';
import type { Sentence } from '../model/sentences.js';
import type { Words } from '../model/words.js';
import { dotted, linkTemplate, worded } from './parts.js';

/** What stands in the foot beside Champ and source. */
export interface FullFoot {
  readonly lecture?: Sentence | undefined;
  /** What follows the Champ and its base. */
  readonly scope?: readonly (string | undefined)[];
  /** What follows the sources. */
  readonly source?: readonly unknown[];
  readonly controls: unknown;
}

/** *Lecture*, *Champ* and *Source* in full, one below the other, then the controls: of flows, comparisons and what is read line by line. */
export function fullFootTemplate({ format }: Words, foot: FootModel, { lecture, scope = [], source = [], controls }: FullFoot): TemplateResult {
  const { labels, labelled } = format.messages;
  const line = (label: string, words: unknown): TemplateResult => html`<p><b>${labelled(label, '')}</b>${words}</p>`;
  const links = foot.sources.map(({ text, url, lang }, index) => [index ? ', ' : '', linkTemplate(text, url, lang)]);
  const champ = [foot.scope.slice(labelled(labels.scope, '').length), foot.base, ...scope].filter(Boolean);
  return html`<footer class="full-foot small" part="foot">
    ${lecture ? line(labels.reading, worded(lecture)) : nothing} ${line(labels.scope, dotted(champ))}
    ${line(labels.source, [links, source.map((part) => ['\u00a0· ', part])])}
    ${controls}
  </footer>`;
}
