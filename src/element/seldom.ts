import { html, nothing, type TemplateResult } from 'lit';
import type { FigureModel } from '../model/figure.js';
import { withheld as styles } from '../theme/withheld.styles.js';
import { figureTemplate } from './figure.js';

export * from '../model/seldom.js';
export { styles };

/** No white space between the pieces of a figure: each brings its own. */
const piece = (name: string, text: string): TemplateResult => html`<span class=${name}>${text}</span>`;

/** The large figure with its precision, unit and base, or why there is none, as large as a figure would matter. */
export function figureOrReason(figure: FigureModel): TemplateResult {
  const { state, before, number, unit, unitBefore, gap = '', outOf } = figure;
  if (state === 'value') {
    if (!before && !unitBefore && !outOf) return figureTemplate(figure);
    const last = unit && !unitBefore ? piece('unit', gap + unit) : nothing;
    // A count that leads has no unit: its base stands in that place.
    return html`<p class="figure" part="figure">${before ? piece('before', `${before} `) : nothing}${unit && unitBefore ? piece('unit', unit) : nothing}${number}${outOf ? piece('of', ` ${outOf}`) : last}</p>`;
  }
  return html`<p class="withheld" part="figure">
    ${state === 'missing' ? html`<i class="hatch"></i>` : html`<i class="lozenge"></i>`}<span>${figure.reason ?? figure.text}</span>
  </p>`;
}
