import { html, nothing, type TemplateResult } from 'lit';
import type { FigureModel } from '../model/figure.js';

/** The large figure with its precision, unit or base. */
export function figureTemplate(figure: FigureModel): TemplateResult {
  // No white space between the pieces: each brings its own.
  return html`<p class="figure" part="figure">${figure.before ? html`<span class="before">${figure.before} </span>` : nothing}${figure.unitBefore ? html`<span class="unit">${figure.unit}</span>` : nothing}<span>${figure.number}</span>${figure.unit && !figure.unitBefore ? html`<span class="unit">${figure.gap}${figure.unit}</span>` : nothing}${figure.outOf ? html`<span class="of"> ${figure.outOf}</span>` : nothing}</p>`;
}
