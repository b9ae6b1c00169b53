import { html, nothing, type TemplateResult } from 'lit';
import { breakdownModel, type BreakdownModel, type BreakdownRowModel } from '../../model/breakdown.js';
import { unitGrid } from '../../scale/units.js';
import { rows as styles } from '../../theme/rows.styles.js';
import { fieldTemplate } from './units.js';

export { breakdownModel, styles };

/** Few dots do not grow into balls, many do not shrink into dust: rows have room for this many columns. */
const FEWEST = 26;
const MOST = 40;

/** Rows of parts at one scale. The words carry the facts, so the drawings are silent. */
export function breakdownTemplate(breakdown: BreakdownModel): TemplateResult {
  return html`<ul class="rows" part="breakdown">
      ${breakdown.rows.map((row) => rowTemplate(row, breakdown))}
    </ul>
    ${breakdown.key && breakdown.rows.some(({ total }) => total !== undefined) ? html`<p class="small key">${breakdown.key}</p>` : nothing}`;
}

function rowTemplate(row: BreakdownRowModel, breakdown: BreakdownModel): TemplateResult {
  const { figure, name, short, share } = row;
  if (figure.state !== 'value') {
    return html`<li class="row without"><span class="name">${name}</span><span class="reason"><i class="lozenge"></i>${figure.reason ?? figure.text}</span></li>`;
  }
  return html`<li class="row">
    <span class="name">${name}${short && !name.includes(short) ? html` <span class="small">${short}</span>` : nothing}</span>
    <span class="number"><b>${figure.text}</b>${share ? html` <span class="share">${share}</span>` : nothing}</span>
    <span class="draw">${drawing(row, breakdown)}</span>
  </li>`;
}

function drawing(row: BreakdownRowModel, { shape, per, widest }: BreakdownModel): unknown {
  if (shape === 'bar' || row.total === undefined || row.filled === undefined) {
    return html`<svg aria-hidden="true" width="100%" height="8"><rect class="part-0" width="${row.length}%" height="8"></rect></svg>`;
  }
  // Rows share the width of the widest one, so that one unit has one size in all of them.
  const columns = Math.min(Math.max(widest, FEWEST), MOST);
  const grid = unitGrid(row.total, { per, rows: Math.ceil(widest / columns) });
  return fieldTemplate({ shape, filled: row.filled, total: row.total }, { ...grid, columns });
}
