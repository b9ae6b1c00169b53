import { html, nothing, type TemplateResult } from 'lit';
import type { FigureModel } from '../model/figure.js';

/** The large figure with its precision, unit or base. */
export function figureTemplate({ before, number, unit, gap = '', unitBefore, outOf }: FigureModel): TemplateResult {
  const piece = (name: string, text: string | undefined): unknown => (text ? html`<span class=${name}>${text}</span>` : nothing);
  // No white space between the pieces: each brings its own.
  return html`<p class="figure" part="figure">${piece('before', before && `${before} `)}${piece('unit', unitBefore ? unit : '')}${number}${piece('unit', unit && !unitBefore ? gap + unit : '')}${piece('of', outOf && ` ${outOf}`)}</p>`;
}
