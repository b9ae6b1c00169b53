import { nothing, svg, html, type TemplateResult } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import { rovingOf, type Roving } from '../../element/roving.js';
import { worded } from '../../element/parts.js';
import type { PathwayWords } from './pathway.model.js';
import { styles } from './pathway-thread.styles.js';
import { humpPath, lanesOf, loopPath, overPath, placeThread, type Leader, type Loop, type PlacedStep, type PlacedThread, type Written } from './pathway-thread.layout.js';
import { estimated, LEADING, type Along } from './pathway-labels.layout.js';
import type { ThreadModel, ThreadStep } from './pathway-thread.model.js';

export * from './pathway-thread.model.js';
export { styles };

/** Of the ruler in the narrowest place that each drawing is for, pixels of a page whose text is 16 high: in a wider one words have more room. */
const WIDTHS = { middle: 556, large: 908 } as const;
/** Beside its right end, for the last word. */
const BESIDE = 66;

export interface ThreadSaid {
  readonly words: PathwayWords;
  readonly number: (value: number) => string;
  readonly name: string;
  /** "frein : mobilité". */
  readonly labelled: (label: string, value: string) => string;
}

type Host = ReactiveControllerHost & HTMLElement;

/** The thread on its ruler where there is room for it, and beside it, for narrow places, the same from top to bottom. */
export function threadTemplate(host: Host, model: ThreadModel, said: ThreadSaid): TemplateResult {
  const { words, number } = said;
  const hasDrawing = model.steps.length > 1;
  const roving = rovingOf(host);
  roving.start(0, model.steps.length - 1);
  const drawn = (size: keyof typeof WIDTHS): TemplateResult =>
    wideTemplate(placeThread(model, { knotOpens: words.knotOpens, more: (count) => words.moreKnots(number(count)), number }, { width: WIDTHS[size], room: BESIDE, measure: estimated }), size, roving, said, model);
  return html`${hasDrawing ? [drawn('middle'), drawn('large')] : nothing} ${listTemplate(model, said, hasDrawing)}`;
}

const em = (pixels: number): string => `${Math.round(pixels * 625) / 10000}em`;
const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** What stands beside a place along the ruler, in pixels that grow with the text. */
const beside = ({ x }: Along, content: unknown): unknown => svg`<svg x=${percent(x)} y="0" width="1em" height="1em" viewBox="0 0 16 16">${content}</svg>`;

function wideTemplate({ height, axis, thread, ticks, steps, gaps }: PlacedThread, size: string, roving: Roving, { words, name }: ThreadSaid, { isIllustrative }: ThreadModel): TemplateResult {
  const y = em(thread);
  // Listening for focus itself, a drawing would be a stop of the keyboard in some browsers.
  return html`<div class="ruled ${size}" @focusin=${roving.onFocus}>
    <svg class=${isIllustrative ? 'thread illustrative' : 'thread'} part="thread" width="100%" height=${em(height)} role="listbox" aria-label=${name} @keydown=${roving.onKeydown}>
      <mask id="gaps-${size}" maskUnits="userSpaceOnUse" x="-5%" y="0" width="120%" height="100%">
        <rect x="-5%" y="0" width="120%" height="100%" fill="#fff"></rect>
        ${gaps.map((gap) => beside(gap, svg`<rect x=${gap.dx - gap.half} y=${thread - 8} width=${2 * gap.half} height="16" fill="#000"></rect>`))}
      </mask>
      <g class="ruler" aria-hidden="true">
        <line x1="0" x2="100%" y1=${em(axis)} y2=${em(axis)}></line>
        ${ticks.map(({ x, text }) => svg`<line x1=${percent(x)} x2=${percent(x)} y1=${em(axis - 8)} y2=${em(axis)}></line>${beside({ x, dx: 0 }, svg`<text class="middle" x="0" y="16">${text}</text>`)}`)}
        ${beside({ x: 100, dx: 0 }, svg`<text x="14" y="16">${words.months}</text>`)}
      </g>
      <g mask="url(#gaps-${size})" aria-hidden="true"><line class="strand" x1="0" x2="100%" y1=${y} y2=${y}></line></g>
      ${steps.map((step, index) => stepTemplate(step, index, thread, roving))}
      <g aria-hidden="true">${steps.map(({ words: said }) => said.map(labelTemplate))}</g>
    </svg>
  </div>`;
}

/** Its words stand apart: what it is called says more than they do. */
function stepTemplate({ step, x, x2, bracket, bead, loops, hump, words, leaders }: PlacedStep, index: number, thread: number, roving: Roving): unknown {
  return svg`<g role="option" data-mark aria-selected=${index === roving.current ? 'true' : 'false'} tabindex=${roving.tabindex(index)} aria-label=${step.spoken}>
    ${bracket === undefined ? nothing : svg`<line class="span" x1=${percent(x)} x2=${percent(x2)} y1=${em(bracket)} y2=${em(bracket)}></line>
      ${[x, x2].map((end) => svg`<line class="cap" x1=${percent(end)} x2=${percent(end)} y1=${em(bracket - 7)} y2=${em(bracket)}></line>`)}`}
    ${words.map(hitTemplate)}${leaders.map((leader) => leaderTemplate(leader))}
    ${loops.map((loop) => loopTemplate(loop, thread))}
    ${hump ? beside(hump, svg`<path class="strand" d=${humpPath(hump.dx, thread)}></path>`) : nothing}
    ${bead ? beside({ x, dx: 0 }, svg`<circle class="bead ${bead}" cx="0" cy=${thread} r=${bead === 'last' ? 8 : 7}></circle>`) : nothing}
  </g>`;
}

/** A finger on the words is a finger on the step, and a reader's focus goes around both. */
const hitTemplate = (label: Written): unknown =>
  beside(label, svg`<rect class="hit" x=${label.dx - { start: 0, middle: label.wide / 2, end: label.wide }[label.anchor]} y=${label.y - 13} width=${label.wide} height=${label.lines.length * LEADING + 2}></rect>`);

const leaderTemplate = (leader: Leader): unknown => beside(leader, svg`<line class="leader" x1=${leader.dx} x2=${leader.dx} y1=${leader.from} y2=${leader.to}></line>`);

/** The thread comes, turns once above itself and goes on; paper where it passes over. */
function loopTemplate({ x, dx, squeeze }: Loop, thread: number): unknown {
  const over = overPath(dx, thread, squeeze);
  return beside({ x, dx }, svg`<path class="strand" d=${loopPath(dx, thread, squeeze)}></path><path class="casing" d=${over}></path><path class="strand" d=${over}></path>`);
}

const labelTemplate = (label: Written): unknown =>
  beside(label, label.lines.map((line, at) => svg`<text class=${label.anchor} x=${label.dx} y=${label.y + at * LEADING}>${line.map(({ text, strong, lang }) => svg`<tspan class=${strong ? 'strong' : nothing} lang=${lang ?? nothing}>${text.trimEnd()}</tspan>`)}</text>`));

interface LanePart {
  readonly lane: number;
  readonly begins: boolean;
  readonly ends: boolean;
}

/** Beside the thread there is room for so many. */
const MOST_LANES = 2;

type Row = { readonly kind: 'step' | 'knot' | 'open'; readonly words: unknown; readonly more?: readonly unknown[] };

/** From top to bottom, each step with its months in words; those without a date come last in any place. */
function listTemplate({ steps, undated, isIllustrative }: ThreadModel, said: ThreadSaid, hasDrawing: boolean): TemplateResult {
  const lanes = lanesOf(steps);
  return html`${steps.length ? html`<ol class="strands ${hasDrawing ? 'narrow' : ''} ${isIllustrative ? 'illustrative' : ''}" part="steps">
      ${steps.map((step, at) => html`<li>${rowsIn(step, said).map((row, place, all) => rowTemplate(row, lanesBeside(step, place, steps, lanes), (at === 0 && place === 0 ? 'first ' : '') + (at === steps.length - 1 && place === all.length - 1 ? 'last' : ''), place === 0 ? step.when : ''))}</li>`)}
    </ol>` : nothing}
    ${undated.length ? html`<div class="undated small"><p>${said.words.undatedSteps}</p><ol>${undated.map((step) => html`<li>${worded(step.name)}${step.kind ? html` <span>(${step.kind})</span>` : nothing}${step.duration ? html` <span>(${step.when})</span>` : nothing}${[...step.tools, ...step.knots.map(({ name }) => name)].length ? html`, ${[...step.tools, ...step.knots.map(({ name }) => name)].join(', ')}` : nothing}${step.text ? html`<br>${worded(step.text)}` : nothing}</li>`)}</ol></div>` : nothing}`;
}

const rowsIn = ({ name, kind, tools, knots, opens, text }: ThreadStep, { words, labelled }: ThreadSaid): Row[] => [
  {
    kind: opens.length ? 'open' : 'step', words: html`<b>${worded(name)}</b>`,
    more: [[kind, ...tools].filter(Boolean).join(', '), opens.length ? labelled(opens.map((one) => one.name).join(', '), words.knotOpens) : '', text && html`<span class="small">${worded(text)}</span>`].filter(Boolean),
  },
  ...knots.map((one): Row => ({ kind: 'knot', words: labelled(words.knot, one.name) })),
];

/** The thread passes through each row; its ends are those of the first and the last. */
/** What takes long runs beside the steps that it overlaps: x, and whether it begins or ends there. */
function lanesBeside(step: ThreadStep, row: number, steps: ThreadModel['steps'], lanes: ReadonlyMap<ThreadStep, number>): readonly LanePart[] {
  return steps.flatMap((long): LanePart[] => {
    const lane = lanes.get(long) ?? 0;
    if (!lane || lane > MOST_LANES || long.start > step.start! || long.end < step.start! || (long.start === step.start && steps.indexOf(long) > steps.indexOf(step as typeof long))) return [];
    const isLast = !steps.some((other) => other.start > step.start! && other.start <= long.end);
    return [{ lane, begins: long === step && row === 0, ends: isLast }];
  });
}

function rowTemplate({ kind, words, more }: Row, lanes: readonly LanePart[], ends: string, when: string): TemplateResult {
  return html`<div class="knotted">
    <span class="when small">${when}</span>
    <span class="pass ${ends}" aria-hidden="true"><svg width="100%" height="100%">
      <line class="strand" x1="50%" x2="50%" y1=${ends.includes('first') ? '0.75em' : 0} y2=${kind === 'step' ? (ends.includes('last') ? '0.75em' : '100%') : '0.25em'}></line>
      ${kind === 'step' ? nothing : svg`<line class="strand" x1="50%" x2="50%" y1="1.5em" y2=${ends.includes('last') ? '2.25em' : '100%'}></line>`}
      ${kind !== 'step' && ends.includes('last') ? svg`<svg x="50%" y="0" width="1em" height="1em" viewBox="0 0 16 16"><circle class="bead last" cx="0" cy="38" r="6"></circle></svg>` : nothing}
      <svg x="50%" y="0" width="1em" height="1em" viewBox="0 0 16 16">${kind === 'step' ? svg`<circle class="bead ${ends.includes('last') ? 'last' : 'open'}" cx="0" cy="12" r="6"></circle>`
        : svg`<path class="strand" d=${kind === 'knot' ? 'M0 4C0 24 19 24 19 14S0 4 0 24' : 'M0 4C0 12 10 8 10 14S0 18 0 24'}></path>`}</svg>
      ${lanes.map(({ lane, begins, ends: stops }) => svg`<line class="span" x1="${100 - 8 * lane}%" x2="${100 - 8 * lane}%" y1=${begins ? '0.75em' : 0} y2=${stops ? '0.75em' : '100%'}></line>`)}
    </svg></span>
    <span class="said">${words}${more?.map((one) => html`<br>${one}`)}</span>
  </div>`;
}
