import { html, nothing, type TemplateResult } from 'lit';
import type { Guide, UnitsMark } from '../../model/mark.js';
import { dotPaths, PITCH, strokePaths, unitGrid, type UnitGrid } from '../../scale/units.js';

/** Longest label that still fits beside its tick on a phone; longer ones stand under the mark. */
const FITS = 24;

/** The field of dots or strokes, filled column by column, with its guides as gates above and below: never across a dot. */
export function unitsTemplate(mark: UnitsMark, mostColumns?: number): TemplateResult {
  const grid = unitGrid(mark.total, { per: mark.per, mostColumns });
  return html`<div class="units" part="mark">
    ${gates(mark.guides, 'target')}${fieldTemplate(mark, grid)}${mark.beyond ? html`<p class="beyond small"><span>${mark.beyond}</span></p>` : nothing}${gates(mark.guides, 'reference')}${mark.key ? html`<p class="small key">${mark.key}</p>` : nothing}
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

/** Targets are read above the mark, references below it. */
export function gates(guides: readonly Guide[], kind: Guide['kind']): TemplateResult | typeof nothing {
  const shown = guides.filter((guide) => guide.kind === kind);
  if (!shown.length) return nothing;
  const above = kind === 'target';
  const [guide] = shown as [Guide];
  const fits = guide.label.length <= FITS;
  const x = `${guide.at.toFixed(2)}%`;
  const end = guide.at > 50;
  return fits
    ? html`<svg class="gate" aria-hidden="true" width="100%" height="26">
        <line class="tick" x1=${x} x2=${x} y1=${above ? 17 : 2} y2=${above ? 24 : 9}></line>
        <text class="guide" x=${x} dx=${end ? -7 : 7} y=${above ? 15 : 18} text-anchor=${end ? 'end' : 'start'}>${guide.label}</text>
      </svg>`
    : html`<svg class="gate" aria-hidden="true" width="100%" height="10">
        <line class="tick" x1=${x} x2=${x} y1="1" y2="9"></line>
      </svg>
      <p class="small reference below"><i class="swatch"></i>${guide.label}</p>`;
}
