import { html, nothing, svg, type TemplateResult } from 'lit';
import { barMark, type BarMark } from '../../model/bar.js';
import { bar as styles } from '../../theme/bar.styles.js';
import { gates } from './units.js';

export { barMark, styles };

/** A quantity: parts of an amount and the dashed way to its target, or a rate on its track of 0–100. */
export function barTemplate(mark: BarMark): TemplateResult {
  let from = 0;
  const parts = mark.parts.map(({ share, label }, index) => {
    const x = from;
    from += share;
    return { x, share, label, index };
  });
  return html`<div class="bar" part="mark">
    ${gates(mark.guides, 'target')}
    <svg class="quantity" aria-hidden="true" width="100%" height=${mark.track ? 12 : 20}>
      ${mark.track ? svg`<rect class="track" x="0.5" y="0.5" width="100%" height="11"></rect>` : nothing}
      ${mark.planned ? svg`<rect class="planned" x="${from}%" y="1" width="${mark.planned}%" height="18"></rect>` : nothing}
      ${parts.map(({ x, share, index }) => svg`<rect class="part part-${index}" x="${x}%" y="0" width="${share}%" height="100%"></rect>`)}
    </svg>
    ${gates(mark.guides, 'reference')}
    ${mark.ends ? html`<p class="ends small"><span>${mark.ends[0]}</span><span>${mark.ends[1]}</span></p>` : nothing}
    ${parts.some(({ label }) => label)
      ? html`<ul class="legend small">
          ${parts.map(({ label, index }) => html`<li><svg class="chip" aria-hidden="true" width="12" height="12"><rect class="part part-${index}" width="12" height="12"></rect></svg>${label}</li>`)}
        </ul>`
      : nothing}
  </div>`;
}
