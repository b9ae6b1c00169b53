import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapModel } from './map.model.js';
import { rampOf } from './map.layout.js';
import type { OwnViews } from './map-views.js';

/** Heights in em of the small text: the tallest column, and the axis on which all stand. */
const TALLEST = 5;
const AXIS = 6.6;

/** @param isNear false where only its place is kept */
export const legendTemplate = (model: MapModel, hatches: OwnViews['hatches'], number: (count: number) => string, isNear: boolean): TemplateResult => html`<section class="legend" part="legend">
  ${model.legend.counts.length ? html`<p class="legend-title">${model.legend.title}</p><svg class="columns" aria-hidden="true">${isNear ? columnsTemplate(model, number) : nothing}</svg>` : nothing}
  ${hatches?.keysTemplate(model.legend.keys)}
</section>`;

/** Classes as a histogram: all as wide, each as high as it has territories, so that area is count; what to compare with hangs below. */
function columnsTemplate({ legend, reference }: MapModel, number: (count: number) => string): unknown {
  const { shown, counts } = legend;
  const last = counts.length;
  const most = Math.max(...counts);
  const width = 100 / counts.length;
  const top = (count: number): number => AXIS - (TALLEST * count) / most;
  const ramp = rampOf(counts.length);
  return svg`${counts.map((count, index) => svg`<rect class="c${ramp[index]}" x="${index * width}%" width="${width}%" y="${top(count)}em" height="${AXIS - top(count)}em"></rect><text class="middle count" x="${(index + 0.5) * width}%" y="${top(count) - 0.4}em">${number(count)}</text>`)}
    <line x1="0" x2="100%" y1="${AXIS}em" y2="${AXIS}em"></line>
    ${shown.map((text, index) => svg`<text class="edge ${place(index / last)} ${index === last - 1 ? 'next' : ''}" x="${index * width}%" y="${AXIS + 1.3}em">${text}</text>`)}
    ${reference?.along === undefined ? nothing : markerTemplate(reference.along, reference.label)}`;
}

/** Words near an end of the axis are kept within it. */
const place = (along: number): string => (along < 0.2 ? 'start' : along > 0.8 ? 'end' : 'middle');

/** @param row 1 under another marker */
export const markerTemplate = (along: number, label: string, row = 0): unknown =>
  svg`<g class="marker"><line x1="${100 * along}%" x2="${100 * along}%" y1="${AXIS - 0.8}em" y2="${AXIS + 1.8 + 1.5 * row}em"></line><text class=${place(along)} x="${100 * along}%" y="${AXIS + 2.9 + 1.5 * row}em">${label.replace(/./, (first) => first.toUpperCase())}</text></g>`;
