import { html, nothing, type TemplateResult } from 'lit';
import type { FootModel } from '../model/foot.js';
import type { Sentence } from '../model/sentences.js';
import type { Words } from '../model/words.js';
import { dotted, linkTemplate, worded } from './parts.js';

/** What stands in the foot beside Champ and source. */
export interface FullFoot {
  readonly lecture?: Sentence | undefined;
  /** Its label, where the words of what is said seldom are not there. */
  readonly reading?: string;
  /** What follows the Champ and its base. */
  readonly scope?: readonly (string | undefined)[];
  /** What follows the sources. */
  readonly source?: readonly unknown[];
  readonly controls: unknown;
}

/** *Lecture*, *Champ* and *Source* in full, one below the other, then the controls: of flows, comparisons and what is read line by line. */
export function fullFootTemplate({ format: { messages: { labels, labelled } } }: Words, foot: FootModel, { lecture, reading = labels.reading, scope = [], source = [], controls }: FullFoot): TemplateResult {
  const line = (label: string, words: unknown): TemplateResult => html`<p><b>${label}</b>${words}</p>`;
  const champ = labelled(labels.scope, '');
  return html`<footer class="full-foot small" part="foot">
    ${lecture ? line(labelled(reading, ''), worded(lecture)) : nothing} ${line(champ, dotted([foot.scope.slice(champ.length), foot.base, ...scope].filter(Boolean)))}
    ${line(foot.sourceLabel, [foot.sources.map(({ text, url, lang }, index) => [index ? ', ' : '', linkTemplate(text, url, lang)]), ...source.map((part) => ['\u00a0· ', part])])}
    ${controls}
  </footer>`;
}
