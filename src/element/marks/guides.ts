import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Guide } from '../../model/mark.js';
import { guides as styles } from '../../theme/guides.styles.js';

export { givenReference, targetOf, targetText } from '../../model/given.js';
export { styles };

/** Longest label that still fits beside its tick on a phone; longer ones stand under the mark. */
const FITS = 24;

/** Targets are read above the mark, references below it. */
export function gates(guides: readonly Guide[], kind: Guide['kind']): TemplateResult | typeof nothing {
  const shown = guides.filter((guide) => guide.kind === kind);
  if (!shown.length) return nothing;
  const above = kind === 'target';
  const [guide] = shown as [Guide];
  const fits = guide.label.length <= FITS;
  const x = `${guide.at.toFixed(2)}%`;
  const tick = svg`<line class="tick" x1=${x} x2=${x} y1=${above ? 17 : 2} y2=${above ? 24 : 9}></line>`;
  const end = guide.at > 50;
  return html`<svg class="gate" aria-hidden="true" width="100%" height=${fits ? 26 : 10}>
      ${fits ? tick : svg`<line class="tick" x1=${x} x2=${x} y1="1" y2="9"></line>`}
      ${fits
        ? svg`<text class="guide" x=${x} dx=${end ? -7 : 7} y=${above ? 15 : 18} text-anchor=${end ? 'end' : 'start'}>${guide.label}</text>`
        : nothing}
    </svg>
    ${fits ? nothing : html`<p class="small reference below"><i class="swatch"></i>${guide.label}</p>`}`;
}
