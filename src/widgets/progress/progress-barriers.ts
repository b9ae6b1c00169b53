import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BarrierRow, BarriersModel, Dots } from './progress-barriers.model.js';
import { optionOf, withoutTemplate, type Drawn } from './progress-option.js';
import { dotsOf, sizeOf, type Scale } from './progress.layout.js';

/** A row for each barrier: solid dots had it lifted, pale ones had it and not lifted. */
export function barriersTemplate({ rows, ...scale }: BarriersModel, drawn: Drawn): TemplateResult {
  const { words, list } = drawn;
  const said = words.barriers;
  return html`${list(rows.slice(0, drawn.most).map((row, index) => rowTemplate(row, scale, drawn, index)))}
    ${rows.some(({ dots }) => dots) ? keyTemplate(scale, said) : nothing}`;
}

function keyTemplate(scale: Pick<BarriersModel, 'key' | 'hasPartly'>, said: Drawn['words']['barriers']): TemplateResult {
  return html`<p class="key small" part="key">
      <span>${scale.key}</span> <span>${swatch('filled')}${said.lifted}</span> ${scale.hasPartly ? html`<span>${swatch('partly')}${said.partly}</span>` : nothing}
      <span>${swatch('pale')}${said.not}</span> <span>${said.several}</span>
    </p>`;
}

const swatch = (name: string): TemplateResult => html`<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><circle class=${name} cx="5" cy="5" r="4.1"></circle></svg>`;

function rowTemplate(row: BarrierRow, scale: Scale, { roving }: Drawn, index: number): TemplateResult {
  const { name, lang, number, outOf, more, dots, reason } = row;
  return optionOf(row, roving, index, 'barrier', html`<span class="name" lang=${lang ?? nothing}>${name}${more ? html` <span class="small more">${more}</span>` : nothing}</span>
    ${dots ? html`<span class="number" part="figure"><b>${number}</b> ${outOf}</span><span class="draw">${dotsTemplate(dots, scale)}</span>` : withoutTemplate(reason)}`);
}

function dotsTemplate({ removed, partly, identified }: Dots, scale: Scale): TemplateResult {
  const [width, height] = sizeOf(scale);
  const { filled, pale } = dotsOf(removed, identified, scale);
  return html`<svg class="field" viewBox=${`0 0 ${width} ${height}`} width="100%">
    <path class="pale" d=${pale}></path>${partly ? svg`<path class="partly" d=${dotsOf(removed + partly, identified, scale).filled}></path>` : nothing}<path class="filled" d=${filled}></path>
  </svg>`;
}
