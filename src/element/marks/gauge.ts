import { html, nothing, svg, type TemplateResult } from 'lit';
import { gaugeModel, type GaugeModel } from '../../model/gauge.js';
import { bar as styles } from '../../theme/bar.styles.js';
import { gates } from './units.js';

export { gaugeModel, styles };

/** A bar on its scale with earlier values as notches and the target as a gate. */
export function gaugeTemplate(gauge: GaugeModel): TemplateResult {
  return html`<div class="bar" part="mark">
    ${gates(gauge.target ? [{ kind: 'target', ...gauge.target }] : [], 'target')}
    <svg class="quantity" aria-hidden="true" width="100%" height="14">
      <rect class="track" x="0.5" y="0.5" width="100%" height="13"></rect>
      <rect class="part part-0" width="${gauge.value}%" height="14"></rect>
      ${gauge.past.map((at) => svg`<line class="notch" x1="${at}%" x2="${at}%" y1="1" y2="13"></line>`)}
    </svg>
    <p class="ends small"><span>${gauge.ends[0]}</span>${gauge.pastLabel ? html`<span>${gauge.pastLabel}</span>` : nothing}<span>${gauge.ends[1]}</span></p>
  </div>`;
}
