import { html, type TemplateResult } from 'lit';
import type { FigureModel } from '../model/figure.js';
import { withheld as styles } from '../theme/withheld.styles.js';
import { figureTemplate } from './figure.js';

export * from '../model/seldom.js';
export { styles };

/** The large figure, or why there is none, as large as a figure would matter. */
export function figureOrReason(figure: FigureModel): TemplateResult {
  if (figure.state === 'value') return figureTemplate(figure);
  return html`<p class="withheld" part="figure">
    ${figure.state === 'missing' ? html`<i class="hatch"></i>` : html`<i class="lozenge"></i>`}<span>${figure.reason ?? figure.text}</span>
  </p>`;
}
