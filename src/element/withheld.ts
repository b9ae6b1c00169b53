import { css, html, type TemplateResult } from 'lit';
import type { FigureModel } from '../model/figure.js';
import { figureModel } from '../model/withheld.js';
import { signs } from '../theme/signs.styles.js';
import { figureTemplate } from './figure.js';

export { figureModel };

export const styles = css`
  ${signs}
  .withheld {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    margin-top: 16px;
    font-size: var(--_lead);
    line-height: 1.3;
  }
  .withheld .hatch {
    flex: none;
    width: 88px;
    height: 44px;
  }
`;

/** The large figure, or why there is none, as large as a figure would matter. */
export function figureOrReason(figure: FigureModel): TemplateResult {
  if (figure.state === 'value') return figureTemplate(figure);
  return html`<p class="withheld" part="figure">
    ${figure.state === 'missing' ? html`<i class="hatch"></i>` : html`<i class="lozenge"></i>`}<span>${figure.reason ?? figure.text}</span>
  </p>`;
}
