import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LegendModel, LegendMarker } from './map.model.js';

/** Heights in em of the small text: the tallest column, and where what hangs below the axis stands. */
const TALLEST = 5;
const AXIS = 7;

/** Classes as a histogram: a column is as wide as its class has room and as high as it has territories; references hang below. */
export function legendTemplate({ title, columns, edges, markers, keys }: LegendModel): TemplateResult {
  const most = Math.max(...columns.map(({ count }) => count), 1);
  const width = 100 / columns.length;
  return html`<section class="legend" part="legend">
    <p class="legend-title">${title}</p>
    ${columns.length ? html`<svg class="columns" width="100%" aria-hidden="true">
      ${columns.map(({ fill, count, text }, index) => svg`<rect class=${fill} x="${index * width}%" width="${width}%" y="${AXIS - (TALLEST * count) / most}em" height="${(TALLEST * count) / most}em"></rect>
        <text class="count" x="${(index + 0.5) * width}%" y="${AXIS - 0.4 - (TALLEST * count) / most}em">${text}</text>`)}
      <line class="axis" x1="0" x2="100%" y1="${AXIS}em" y2="${AXIS}em"></line>
      ${edges.map(({ text }, index) => svg`<text class="edge" x="${index * width}%" y="${AXIS + 1.3}em" text-anchor=${!index ? 'start' : index === edges.length - 1 ? 'end' : 'middle'}>${text}</text>`)}
      ${markers.map(markerTemplate)}
    </svg>` : nothing}
    ${keys.length ? html`<ul class="keys">${keys.map(({ state, text }) => html`<li><i class=${state === 'secret' ? 'lozenge' : 'hatch'}></i>${text}</li>`)}</ul>` : nothing}
  </section>`;
}

/** `at` is a share of the axis; words near an end are kept within. */
function markerTemplate({ kind, at, text }: LegendMarker, index: number): unknown {
  const x = 100 * at;
  const low = AXIS + 2.8 + 1.5 * index;
  return svg`<g class=${kind}><line x1="${x}%" x2="${x}%" y1="${AXIS - 0.6}em" y2="${low - 1}em"></line><text x="${x}%" y="${low}em" text-anchor=${at < 0.25 ? 'start' : at > 0.75 ? 'end' : 'middle'}>${text}</text></g>`;
}
