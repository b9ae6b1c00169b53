import { nothing, svg, html, type TemplateResult } from 'lit';
import type { UnitsMark } from '../../model/mark.js';
import { dotPaths, PITCH, strokePaths, unitGrid, type UnitGrid } from '../../scale/units.js';
import type { gates as drawGates } from './guides.js';

/**
 * The field of dots or strokes, filled column by column, with its guides as gates above and below: never across a dot.
 * @param gates draws the guides; loaded where there is something to compare with
 */
export function unitsTemplate(mark: UnitsMark, gates?: typeof drawGates, mostColumns?: number): TemplateResult {
  const grid = unitGrid(mark.total, { per: mark.per, mostColumns });
  return html`<div class="units" part="mark">
    ${gates?.(mark.guides, 'target')} ${fieldTemplate(mark, grid)}
    ${mark.beyond ? html`<p class="beyond small"><span>${mark.beyond}</span></p>` : nothing}
    ${gates?.(mark.guides, 'reference')}
    ${mark.key ? html`<p class="small key">${mark.key}</p>` : nothing}
  </div>`;
}

/** Only the marks; `width` in CSS pixels fixes their size, otherwise they fill the line. */
export function fieldTemplate(mark: Pick<UnitsMark, 'shape' | 'filled' | 'total'>, grid: UnitGrid, pixels?: number): TemplateResult {
  const paths = (mark.shape === 'dot' ? dotPaths : strokePaths)(mark.filled, mark.total, grid);
  const width = grid.columns * PITCH;
  const height = grid.rows * PITCH;
  return html`<svg class="field" aria-hidden="true" viewBox="0 0 ${width} ${height}" width=${pixels === undefined ? '100%' : (grid.columns * pixels).toFixed(1)} height=${pixels === undefined ? nothing : (grid.rows * pixels).toFixed(1)}>
    ${paths.pale ? svg`<path class=${mark.shape === 'dot' ? 'pale' : 'pale thing'} d=${paths.pale}></path>` : nothing}
    <path class="filled" d=${paths.filled}></path>
  </svg>`;
}
