import { html, nothing, svg, type TemplateResult } from 'lit';
import { optionOf, withoutTemplate, type Drawn } from './progress-option.js';
import type { StepRow, TrainingModel } from './progress-training.model.js';
import { dotsOf, sideOfRiser, sizeOf, startOfTread } from './progress.layout.js';

/** A staircase of few columns is narrower, so that its dots do not grow into balls. */
const FEW = [8, 16, 28, Infinity];

/** A staircase of the same people: treads end at the right, so that who is not on the next one is at the left of its riser. */
export function trainingTemplate(training: TrainingModel, drawn: Drawn): TemplateResult {
  const { rows, key } = training;
  // Heard and walked through from the first step to the last; a style sheet puts the last one on top, as one climbs.
  const climbed = rows.slice(0, drawn.most).map((row, index) => ({ row, below: rows[index - 1], above: rows[index + 1] }));
  return html`${drawn.list(climbed.map((step, index) => rowTemplate(step, training, drawn, index)), `few-${FEW.findIndex((most) => training.columns <= most)}`)}
    ${rows.some(({ tread }) => tread) ? html`<p class="key small" part="key"><span>${key}</span></p>` : nothing}`;
}

interface Step {
  readonly row: StepRow;
  readonly below: StepRow | undefined;
  readonly above: StepRow | undefined;
}

function rowTemplate({ row, below, above }: Step, training: TrainingModel, { roving }: Drawn, index: number): TemplateResult {
  const { name, number, outOf, left, tread, reason } = row;
  return optionOf(row, roving, index, 'step', html`<span class="number" part="figure">${number === undefined ? nothing : html`<b>${number}</b> ${outOf}`}</span>
    <span class="name">${name}${left ? html` <span class="small lost ${below?.tread === undefined ? 'apart' : ''}">${left.text}</span>` : nothing}</span>
    <span class="draw">${tread === undefined ? withoutTemplate(reason) : html`${stairTemplate(row, above, training)}${dotsTemplate(tread, training)}`}</span>`);
}

function dotsTemplate(tread: number, training: TrainingModel): TemplateResult {
  const [width, height] = sizeOf(training);
  // Mirrored: a column that is not full stands at the riser.
  return html`<svg class="field" aria-hidden="true" viewBox=${`0 0 ${width} ${height}`} width="100%">${svg`<g transform=${`translate(${width} 0) scale(-1 1)`}><path class="filled" d=${dotsOf(tread, tread, training).filled}></path></g>`}</svg>`;
}

/** The tread under the dots, and the riser to the step above with how many did not get there. */
function stairTemplate(row: StepRow, above: StepRow | undefined, training: TrainingModel): TemplateResult {
  const start = startOfTread(row.tread ?? 0, training);
  const riser = above?.tread === undefined ? undefined : startOfTread(above.tread, training);
  const left = riser !== undefined && above?.left ? leftTemplate(riser, above.left.text) : nothing;
  return html`<svg class="stair" aria-hidden="true" width="100%" height="100%">
    <line class="tread" x1="${start}%" x2="100%" y1="100%" y2="100%"></line>
    ${riser !== undefined && riser > start ? svg`<line class="riser" x1="${riser}%" x2="${riser}%" y2="100%"></line>` : nothing}
    ${left}
  </svg>`;
}

/** Beside the riser, on the side that has room at each width. */
function leftTemplate(riser: number, text: string): unknown {
  const [tight, roomy] = [sideOfRiser(riser, text, 'tight'), sideOfRiser(riser, text, 'roomy')];
  const word = (side: 'start' | 'end', when: string): unknown => svg`<text class="left ${when}" x="${riser}%" dx=${side === 'end' ? -8 : 8} y="1.35em" text-anchor=${side}>${text}</text>`;
  return tight === roomy ? word(tight, '') : [word(tight, 'tight'), word(roomy, 'roomy')];
}
