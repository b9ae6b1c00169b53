import { html, nothing, type TemplateResult } from 'lit';
import type { FigureModel } from '../model/figure.js';

/** No white space between the pieces of a figure: each brings its own. */
export const piece = (name: string, text: string): TemplateResult => html`<span class=${name}>${text}</span>`;

/** The large figure: a number with its unit. What else may stand before and after is `seldom.ts`'s. */
export function figureTemplate({ number, unit, gap = '' }: FigureModel, before: unknown = nothing, after: unknown = unit ? piece('unit', gap + unit) : nothing): TemplateResult {
  return html`<p class="figure" part="figure">${before}${number}${after}</p>`;
}
