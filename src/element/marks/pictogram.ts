import { html, svg, type TemplateResult } from 'lit';
import type { UnitsMark } from '../../model/mark.js';
import { dotPaths, PITCH, strokePaths } from '../../scale/units.js';

/** Marks in a line, so that they are counted by tens. */
const PER_LINE = 10;

/** Counted ones in lines of ten, with a running count at the end of each line. */
export function pictogramTemplate(mark: UnitsMark): TemplateResult {
  const lines = Math.ceil(mark.total / mark.per / PER_LINE);
  const paths = mark.shape === 'dot' ? dotPaths : strokePaths;
  return html`<div class="units pictogram" part="mark">
    <svg class="field" aria-hidden="true" viewBox="0 0 ${PER_LINE * PITCH + 14} ${lines * PITCH}" width="100%">
      ${Array.from({ length: lines }, (_, line) => {
        const before = line * PER_LINE * mark.per;
        const here = Math.min(PER_LINE * mark.per, mark.total - before);
        const { filled, pale } = paths(Math.min(here, Math.max(0, mark.filled - before)), here, { per: mark.per, marks: Math.ceil(here / mark.per), rows: 1, columns: PER_LINE });
        return svg`<g transform="translate(0 ${line * PITCH})"><path class=${mark.shape === 'dot' ? 'pale' : 'pale thing'} d=${pale}></path><path class="filled" d=${filled}></path>
          <text class="running" x=${PER_LINE * PITCH + 12} y="7" text-anchor="end">${before + here}</text></g>`;
      })}
    </svg>
    <p class="small key">${mark.key}</p>
  </div>`;
}
