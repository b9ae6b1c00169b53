import { html, nothing, type TemplateResult } from 'lit';
import { fieldTemplate, gates, unitsTemplate } from '../../element/marks/units.js';
import { cautionTemplate, dotted, headingTemplate, worded } from '../../element/parts.js';
import { figureOrReason } from '../../element/seldom.js';
import type { ReactiveControllerHost } from 'lit';
import type { Views } from '../../element/views.js';
import type { HeadFigure, LeadField } from './dashboard.model.js';

/** What the drawings need: views loaded for this page, and the one line that can be entered. */
interface Drawn {
  readonly views: Views;
  readonly host: ReactiveControllerHost & HTMLElement;
}

/** The lead or a second: finding, figure, one mark. Only a line over time can be entered; the other graphics are one spoken image. */
export function headTemplate(head: HeadFigure, place: 'lead' | 'second', level: number, { views, host }: Drawn): TemplateResult {
  const { finding, figure, caution, what, beside } = head;
  const lead = place === 'lead';
  const words = [...what.map(worded), ...(caution ? [cautionTemplate(caution.text)] : []), ...(lead ? beside.map(unbroken) : [])];
  return html`<section class="head ${place}" part=${place}>
    ${headingTemplate(Math.min(level + 1, 6), finding, 'finding')} ${figureOrReason(figure)}
    ${words.length ? html`<p class="what" part="what">${dotted(words)}</p>` : nothing}
    ${drawing(head, place, { views, host })}
    ${beside.length && !lead ? html`<p class="beside small">${dotted(beside.map(unbroken))}</p>` : nothing}
  </section>`;
}

const unbroken = (text: string): TemplateResult => html`<span class="nowrap">${text}</span>`;

function drawing({ trend, field, mark, spoken }: HeadFigure, place: 'lead' | 'second', { views, host }: Drawn): unknown {
  if (trend) return html`<div class="drawing">${views.trend?.trendTemplate(trend, spoken, host)}</div>`;
  if (!mark) return nothing;
  const drawn = mark.kind === 'bar' ? views.bar?.barTemplate(mark) : field ? fieldOfLead(field, mark) : unitsTemplate(mark, 26);
  const few = mark.kind === 'units' && mark.total / mark.per < 12 ? 'few' : '';
  // Beside the lead, one dot for one needs no key.
  const ones = mark.kind === 'units' && mark.per === 1 ? 'ones' : '';
  return html`<div class="drawing ${place === 'second' ? `slight ${ones}` : ''} ${few}" role="img" aria-label=${spoken}>${drawn}</div>`;
}

/** Columns of five, or of ten in a narrow place: the style shows one of the two. */
function fieldOfLead({ grids, perColumn, boundary, ends, guides }: LeadField, mark: HeadFigure['mark'] & { kind: 'units' }): TemplateResult {
  const [wide, narrow] = grids;
  return html`<div class="units" part="mark">
    ${gates(guides, 'target')}
    <div class="if-wide">${fieldTemplate(mark, wide)}</div>
    <div class="if-narrow">${fieldTemplate(mark, narrow)}</div>
    ${ends ? endsTemplate(ends, boundary) : nothing} ${mark.beyond ? html`<p class="beyond small"><span>${mark.beyond}</span></p>` : nothing}
    ${gates(guides, 'reference')}
    <p class="small">${mark.key}<span class="if-wide-text">${perColumn[0]}</span><span class="if-narrow-text">${perColumn[1]}</span></p>
  </div>`;
}

/** Both counts under the field, each under its own dots; one under the other where there is no room. */
function endsTemplate([count, rest]: readonly [string, string], boundary: number): TemplateResult {
  const at = `${boundary.toFixed(2)}%`;
  return html`<svg class="ends-of-field" aria-hidden="true" width="100%" height="10">
    <line class="outcome" x1="0" x2=${at} y1="7" y2="7"></line>
    <line class="others" x1=${at} x2="100%" y1="7" y2="7"></line>
  </svg>
  <p class="ends small"><b>${count}</b><span>${rest}</span></p>`;
}
