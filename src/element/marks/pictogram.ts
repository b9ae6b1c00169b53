import { html, svg, type TemplateResult } from 'lit';
import type { UnitsMark } from '../../model/mark.js';
import type { Words } from '../../model/words.js';
import { bar as styles } from '../../theme/bar.styles.js';
import { dotPaths, PITCH, strokePaths } from '../../scale/units.js';

export { styles };

/** Marks in a line, so that they are counted by tens. */
const PER_LINE = 10;

/** Counted ones in lines of ten, with a running count at the end of each line; what they are compared with has no place there, and is said. */
export function pictogramTemplate(mark: UnitsMark, { number }: Words['format']): TemplateResult {
  const perLine = PER_LINE * mark.per;
  const lines = Array.from({ length: Math.ceil(mark.total / perLine) }, (_, line) => line * perLine);
  return html`<div class="units" part="mark">
    <div class="pictogram" aria-hidden="true">${lines.map((before) => lineTemplate(mark, before, Math.min(perLine, mark.total - before), number))}</div>
    <p class="small key">${mark.key}</p>
    ${mark.guides.map(({ label }) => html`<p class="small reference">${label}</p>`)}
  </div>`;
}

function lineTemplate({ shape, filled, per }: UnitsMark, before: number, here: number, written: (count: number) => string): TemplateResult {
  const grid = { per, marks: Math.ceil(here / per), rows: 1, columns: PER_LINE };
  const paths = (shape === 'dot' ? dotPaths : strokePaths)(Math.min(here, Math.max(0, filled - before)), here, grid);
  return html`<svg class="field" viewBox="0 0 ${PER_LINE * PITCH} ${PITCH}" width="100%">${svg`<path class=${shape === 'dot' ? 'pale' : 'pale thing'} d=${paths.pale}></path><path class="filled" d=${paths.filled}></path>`}</svg>
    <span class="small">${written(before + here)}</span>`;
}
