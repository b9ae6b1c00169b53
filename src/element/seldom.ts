import { html, nothing, type TemplateResult } from 'lit';
import type { FigureModel } from '../model/figure.js';
import { withheld as styles } from '../theme/withheld.styles.js';
import { figureTemplate, piece } from './figure.js';

export * from '../model/seldom.js';
export { styles };

/** The large figure with its precision, unit and base, or why there is none, as large as a figure would matter. */
export function figureOrReason(figure: FigureModel): TemplateResult {
  const { state, unit, unitBefore, outOf } = figure;
  if (state === 'value') {
    const before = figure.before ? piece('before', `${figure.before} `) : nothing;
    // A count that leads has no unit: its base stands in that place.
    return unit && unitBefore ? figureTemplate(figure, [before, piece('unit', unit)], nothing) : figureTemplate(figure, before, outOf && piece('of', ` ${outOf}`));
  }
  return html`<p class="withheld" part="figure">
    ${state === 'missing' ? html`<i class="hatch"></i>` : html`<i class="lozenge"></i>`}<span>${figure.reason ?? figure.text}</span>
  </p>`;
}
