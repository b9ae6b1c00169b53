import { html, nothing, svg, type TemplateResult } from 'lit';
import { worded } from '../../element/parts.js';
import { stopAt } from './factors.layout.js';
import { numeralTemplate } from './factors-list.js';
import type { ProfileModel, ProfileRow } from './factors-profile.model.js';

const percent = (step: number): string => `${stopAt(step)}%`;

/** The visitor beside another, factor by factor, on a line of four stops. */
export function profileTemplate({ rows, stops, other, you, foot }: ProfileModel, title: TemplateResult): TemplateResult {
  return html`<section class="profile" part="profile">
    ${title}
    <p class="small keys" aria-hidden="true"><span><svg viewBox="0 0 16 16"><circle class="mine" cx="8" cy="8" r="7" /></svg> ${you}</span> <span><svg viewBox="0 0 16 16"><path class="theirs" d="M8 0V16" /></svg> ${other}</span></p>
    <div class="axis" aria-hidden="true">${stops.map((stop) => html`<span>${stop}</span>`)}</div>
    <ol>
      ${rows.map((row) => html`<li><span class="unseen">${row.spoken}</span>
        <span class="which" aria-hidden="true">${numeralTemplate(row.number)}${worded(row.name)}</span>
        ${lineTemplate(row)}
        <span class="gap">${row.arrow ? html`<span aria-hidden="true">${row.arrow} </span>` : nothing}${row.gap}</span>
      </li>`)}
    </ol>
    <p class="small says">${foot}</p>
  </section>`;
}

function lineTemplate({ mine, theirs }: ProfileRow): TemplateResult {
  const stops = [0, 1, 2, 3].map((step) => svg`<line class="tick" x1=${percent(step)} x2=${percent(step)} y1="12" y2="20" />`);
  const between = mine !== undefined && theirs !== undefined && mine !== theirs;
  return html`<svg class="line-of-stops" width="100%" height="32" aria-hidden="true">
    <line class="tick" x1="0" x2="100%" y1="16" y2="16" />${stops}
    ${between ? svg`<line class="between" x1=${percent(mine)} x2=${percent(theirs)} y1="16" y2="16" />` : nothing}
    ${theirs === undefined ? nothing : svg`<line class="theirs" x1=${percent(theirs)} x2=${percent(theirs)} y1="3" y2="29" />`}
    ${mine === undefined ? nothing : svg`<circle class=${mine ? 'mine' : 'mine none'} cx=${percent(mine)} cy="16" r=${mine ? 8 : 6.5} />`}
  </svg>`;
}
