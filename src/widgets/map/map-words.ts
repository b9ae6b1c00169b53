import { html, type TemplateResult } from 'lit';
import { cautionTemplate, dotted, worded } from '../../element/parts.js';
import type { MapModel } from './map.model.js';

/** What, where and when, under the finding. */
export function subjectTemplate({ what, period, caution }: MapModel): TemplateResult {
  const when = caution?.ofPeriod && period ? cautionTemplate(`${period}, ${caution.text}`) : period;
  const other = caution && !caution.ofPeriod && cautionTemplate(caution.text);
  return html`<p class="subject">${dotted([...what.map(worded), when, other].filter(Boolean))}</p>`;
}

/** The drawing in words, without its finding: what a listbox is named. */
export const nameOf = ({ what, period }: MapModel): string => [...what.map(({ text }) => text), period].filter(Boolean).join(', ');
