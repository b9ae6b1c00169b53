/* eslint-disable lit-a11y/no-redundant-role -- rows drawn as blocks lose their implicit roles in some engines */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { fieldTemplate } from '../../element/marks/units.js';
import { cautionTemplate, dotted } from '../../element/parts.js';
import type { FigureModel } from '../../model/figure.js';
import type { Phrases } from '../../model/languages.js';
import { COLUMNS, type RowMark, type RowModel, type TableOfRows } from './dashboard-rows.model.js';

/**
 * The ruled table. In a narrow place its rows are laid out as blocks, which takes the meaning of a table away in some engines: the
 * roles are therefore written out.
 */
export function rowsTemplate(table: TableOfRows, phrases: Phrases['dashboard'], absentYear: string): TemplateResult {
  const { caption, years, groups, hasPercent } = table;
  const head = (text: unknown, kind: string): TemplateResult => html`<th role="columnheader" scope="col" class=${kind}>${text}</th>`;
  return html`<table class="rows" role="table" part="table">
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head(html`<span class="unseen">${phrases.family}</span>`, 'family')} ${head(html`<span class="unseen">${phrases.indicator}</span>`, 'label')}
        ${head(html`<span>${table.period}</span>`, 'amount')} ${hasPercent ? head(phrases.part, 'percent') : nothing} ${years.map((year) => head(year, 'year'))}
      </tr>
    </thead>
    ${groups.map(({ name, rows }) => html`<tbody role="rowgroup">
      ${rows.map((row, index) => html`<tr role="row" part="row">
        ${index ? nothing : html`<th role="rowheader" scope="rowgroup" class="family" rowspan=${rows.length}>${name}</th>`}
        ${rowTemplate(row, table, absentYear)}
      </tr>`)}
    </tbody>`)}
  </table>`;
}

function rowTemplate(row: RowModel, { hasPercent, years }: TableOfRows, absentYear: string): TemplateResult {
  const { label, figure, percent, past } = row;
  const rest = 1 + Number(hasPercent) + years.length;
  const name = html`<th role="rowheader" scope="row" class="label"><span lang=${label.lang ?? nothing}>${label.text}</span>${subsTemplate(row)}</th>`;
  if (!figure) return html`${name}<td role="cell" class="parts" colspan=${rest}>${partsTemplate(row)}</td>`;
  if (figure.state !== 'value') {
    return html`${name}<td role="cell" class="reason" colspan=${rest - past.length}>${withoutTemplate(figure)}</td>${past.map((one) => pastTemplate(one, absentYear))}`;
  }
  return html`${name}
    <td role="cell" class="amount"><div class="pair">${amountTemplate(figure)}${row.mark ? html`<span class="draw">${markTemplate(row.mark)}</span>` : nothing}</div></td>
    ${hasPercent ? html`<td role="cell" class="percent ${percent ? '' : 'none'}">${percent ?? nothing}</td>` : nothing}
    ${past.map((one) => pastTemplate(one, absentYear))}`;
}

/** A name such as "Côte-d’Or" does not break at its hyphen. */
const UNBROKEN = 24;

function subsTemplate({ subs, caution, history }: RowModel): unknown {
  const parts = [...subs.map(({ text, lang }) => html`<span class=${text.length <= UNBROKEN ? 'nowrap' : nothing} lang=${lang ?? nothing}>${text}</span>`), ...(caution ? [cautionTemplate(caution.text)] : []), ...history];
  return parts.length ? html`<span class="sub small">${dotted(parts)}</span>` : nothing;
}

function amountTemplate({ before, number, unit, gap, unitBefore, outOf }: FigureModel): TemplateResult {
  return html`<span class="number">${before ? html`<small>${before} </small>` : nothing}${unitBefore ? unit : nothing}${number}${unit && !unitBefore ? html`<small>${gap}${unit}</small>` : nothing}${outOf ? html`<small> ${outOf}</small>` : nothing}</span>`;
}

const withoutTemplate = (figure: FigureModel): TemplateResult =>
  html`${figure.state === 'missing' ? html`<i class="hatch"></i>` : html`<i class="lozenge"></i>`}${figure.reason ?? figure.text}`;

function partsTemplate({ parts }: RowModel): TemplateResult {
  return html`<ul>${parts.map(({ name, figure }) => html`<li>${figure.state === 'value' ? html`<b>${figure.text}</b> ${name}` : html`${name} ${withoutTemplate(figure)}`}</li>`)}</ul>`;
}

/** In a narrow place the year is said with the value, since no column says it. */
function pastTemplate({ when, text }: RowModel['past'][number], absentYear: string): TemplateResult {
  if (text === '') return html`<td role="cell" class="year none"></td>`;
  return text === undefined
    ? html`<td role="cell" class="year absent"><i class="hatch"></i><span class="unseen">${absentYear}</span></td>`
    : html`<td role="cell" class="year">${text}<span class="when"> ${when}</span></td>`;
}

function markTemplate(mark: RowMark): unknown {
  return (['if-wide', 'if-narrow'] as const).map((when, index) => {
    const at = index as 0 | 1;
    if (mark.kind === 'bar') {
      return html`<svg class=${when} aria-hidden="true" width="100%" height="8">
        ${mark.track ? svg`<rect class="track" x="0.5" y="0.5" width="100%" height="7"></rect>` : nothing}<rect class="part-0" width="${mark.shares[at]}%" height="8"></rect>
      </svg>`;
    }
    if (mark.kind === 'strokes') {
      const { box, tall, paths } = mark.drawings[at];
      return html`<span class=${when}><svg class="field" aria-hidden="true" viewBox=${box} width="100%">
        ${svg`<g transform="scale(1 ${tall})"><path class="pale thing" d=${paths.pale}></path><path class="filled" d=${paths.filled}></path></g>`}
      </svg></span>`;
    }
    // Every row is as wide as a full one: one mark has one size in all of them.
    const grid = mark.grids[at];
    return html`<span class=${when}>${fieldTemplate(mark, { ...grid, columns: Math.max(COLUMNS[at], grid.columns) })}</span>`;
  });
}
