import { html, nothing, svg, type TemplateResult } from 'lit';
import { gaugeModel as modelOf, hasScale, type GaugeModel } from '../../model/gauge.js';
import { wordFile } from '../../model/languages.js';
import { bar as styles } from '../../theme/bar.styles.js';
import { warnOnce } from '../warn.js';
import { gates } from './units.js';

export { styles };

/** Without a scale the card keeps its own drawing, and its author is told what a gauge needs. */
export const gaugeModel: typeof modelOf = (context, selection) => {
  const { indicator, observation } = selection;
  if (observation && observation.value !== null && !hasScale(selection)) {
    void wordFile(context.words.language, 'issues').then(({ widgets }) => warnOnce(widgets.noScale(indicator.id)));
  }
  return modelOf(context, selection);
};

/** A bar on its scale with earlier values as notches, the target as a gate and what the figure is compared with under it. */
export function gaugeTemplate(gauge: GaugeModel): TemplateResult {
  return html`<div class="bar" part="mark">
    ${gates(gauge.guides, 'target')}
    <svg class="quantity" aria-hidden="true" width="100%" height="14">
      <rect class="track" x="0.5" y="0.5" width="100%" height="13"></rect>
      <rect class="part part-0" width="${gauge.value}%" height="14"></rect>
      ${gauge.past.map((at) => svg`<line class="notch" x1="${at}%" x2="${at}%" y1="1" y2="13"></line>`)}
    </svg>
    ${gates(gauge.guides, 'reference')}
    <p class="ends small"><span>${gauge.ends[0]}</span>${gauge.pastLabel ? html`<span>${gauge.pastLabel}</span>` : nothing}<span>${gauge.ends[1]}</span></p>
  </div>`;
}
