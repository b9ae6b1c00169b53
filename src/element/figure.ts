import { html, type TemplateResult } from 'lit';
import type { FigureModel } from '../model/figure.js';

/** The large figure: a number with its unit. What else may stand before and after is `seldom.ts`'s. */
export const figureTemplate = ({ number, unit, gap = '' }: FigureModel): TemplateResult =>
  unit ? html`<p class="figure" part="figure">${number}<span class="unit">${gap + unit}</span></p>` : html`<p class="figure" part="figure">${number}</p>`;
