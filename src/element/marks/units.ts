import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Guide, UnitsMark } from '../../model/mark.js';
import { dotPaths, PITCH, strokePaths, unitGrid, type UnitGrid } from '../../scale/units.js';

/** The field of dots or strokes, filled column by column, with its guides as gates above and below: never across a dot. */
export function unitsTemplate(mark: UnitsMark, mostColumns?: number): TemplateResult {
  const grid = unitGrid(mark.total, { per: mark.per, mostColumns });
  // The last column may be short: the scale ends with the last mark, not with the grid.
  const { total, per, beyond, key } = mark;
  const guides = mark.guides.map((guide) => ({ ...guide, at: (guide.at * total) / (per * grid.rows * grid.columns) }));
  return html`<div class="units" part="mark">
    ${gates(guides, 'target')}${fieldTemplate(mark, grid)}${beyond ? html`<p class="beyond small"><span>${beyond}</span></p>` : nothing}${gates(guides, 'reference')}<p class="small key">${key}</p>
  </div>`;
}

/** Only the marks; they fill the line. */
export function fieldTemplate(mark: Pick<UnitsMark, 'shape' | 'filled' | 'total'>, grid: UnitGrid): TemplateResult {
  const paths = (mark.shape === 'dot' ? dotPaths : strokePaths)(mark.filled, mark.total, grid);
  return html`<svg class="field" aria-hidden="true" viewBox=${`0 0 ${grid.columns * PITCH} ${grid.rows * PITCH}`} width="100%">
    <path class=${mark.shape === 'dot' ? 'pale' : 'pale thing'} d=${paths.pale}></path>
    <path class="filled" d=${paths.filled}></path>
  </svg>`;
}

/** Targets are read above the mark, references below it: a tick, and its words on the side that has room for them. */
export function gates(guides: readonly Guide[], kind: Guide['kind']): TemplateResult | typeof nothing {
  const guide = guides.find((one) => one.kind === kind);
  if (!guide) return nothing;
  const { at, label } = guide;
  const left = at > 50;
  // As wide as the way to the tick: a style attribute would be blocked on strict pages.
  const tick = html`<svg aria-hidden="true" width="${(left ? 100 - at : at).toFixed(2)}%" height="7">${svg`<line class="tick" x1=${left ? 0 : '100%'} x2=${left ? 0 : '100%'} y2="7"></line>`}</svg>`;
  return html`<p class="gate ${kind} ${left ? 'left' : ''} small reference">${left ? [label, tick] : [tick, label]}</p>`;
}
