import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import { rovingOf, type Roving } from '../../element/roving.js';
import { worded } from '../../element/parts.js';
import { brace, placeColumns, placeLeavers, ribbon, stageDots, type Dot, type PlacedBand, type PlacedLeavers } from './pathway-leavers.layout.js';
import { estimated, LEADING, linesOf } from './pathway-labels.layout.js';
import type { Band, LeaversModel, Stage } from './pathway-leavers.model.js';
import { styles } from './pathway-leavers.styles.js';
import type { PathwayWords } from './pathway.model.js';

export * from './pathway-leavers.model.js';
export * from './pathway-leavers-table.model.js';
export { styles };

type Host = ReactiveControllerHost & HTMLElement;

/** Pixels of a page whose text is 16 high: the count and its bar, the words of a band, the bracket and its words. */
const COUNT = 138;
const WORDS = 236;
const BRACKET = 165;
const BESIDE = 14;
/** Up to so many people of a stage are drawn one by one. */
const MOST_DRAWN = 200;

const em = (pixels: number): string => `${Math.round(pixels * 625) / 10000}em`;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Those who left, poured into families: from left to right where there is room, else from top to bottom with the words below. */
export function leaversTemplate(host: Host, model: LeaversModel, words: PathwayWords, name: string): TemplateResult {
  const isDrawn = model.dots > 0;
  const roving = rovingOf(host);
  roving.start(0, model.bands.length - 1);
  return html`${model.stages.length ? stagesTemplate(model, words) : nothing}
    ${isDrawn ? wideTemplate(model, roving, name) : nothing}
    <div class=${isDrawn ? 'poured narrow' : 'poured'}>
      ${model.head.figure ? html`<p class="count"><b>${model.head.figure}</b> ${model.head.label}</p>` : nothing}
      ${isDrawn ? columnsTemplate(model) : nothing}
      <ul class="bands" part="exits">${rowsTemplate(model)}</ul>
    </div>`;
}

function wideTemplate(model: LeaversModel, roving: Roving, name: string): TemplateResult {
  const placed = placeLeavers(model, { most: WORDS, measure: estimated });
  const { height, bar: [top, tall], bands } = placed;
  const { head, dynamic } = model;
  const wide = placed.dotsWide + 2 * BESIDE + WORDS + (placed.brace ? BRACKET : 0);
  const middle = top + tall / 2;
  // Listening for focus itself, a drawing would be a stop of the keyboard in some browsers.
  return html`<div class="wide flow" part="flow" @focusin=${roving.onFocus}>
    <svg width=${em(COUNT)} height=${em(height)} viewBox="0 0 ${COUNT} ${round(height)}" aria-hidden="true">
      <text class="total" x="0" y=${round(middle + 4)}>${head.figure}</text>${linesOf([{ text: head.label }], COUNT - 14, estimated, 14).map((line, at) => svg`<text class="of" x="0" y=${round(middle + 26 + at * 18)}>${line.map((run) => run.text).join('').trimEnd()}</text>`)}
      <line class="bar" x1=${COUNT - 3} x2=${COUNT - 3} y1=${round(top)} y2=${round(top + tall)}></line>
    </svg>
    <svg class="ribbons" height=${em(height)} viewBox="0 0 100 ${round(height)}" preserveAspectRatio="none" aria-hidden="true">
      ${bands.map(({ band, slice, top: end }) => (slice ? svg`<path class="ribbon ${band.tone}" d=${ribbon(slice, end, 0, 100)}></path>` : nothing))}
    </svg>
    <svg width=${em(wide)} height=${em(height)} viewBox="0 0 ${round(wide)} ${round(height)}" role="listbox" aria-label=${name} @keydown=${roving.onKeydown}>
      ${bands.map((one, index) => bandTemplate(one, index, placed, roving))}
      <g aria-hidden="true">${bands.map((one) => wordsTemplate(one, placed.dotsWide + 2 * BESIDE))}</g>
      ${placed.brace && dynamic ? braceTemplate(placed.brace, dynamic, placed.dotsWide + 2 * BESIDE + WORDS) : nothing}
    </svg>
  </div>`;
}

/** Its words stand apart: what it is called says more than they do. */
function bandTemplate({ band, row, dots }: PlacedBand, index: number, { dotsWide }: PlacedLeavers, roving: Roving): unknown {
  return svg`<g role="option" data-mark aria-selected=${index === roving.current ? 'true' : 'false'} tabindex=${roving.tabindex(index)} aria-label=${band.kinds ? `${band.spoken} (${band.kinds})` : band.spoken}>
    <rect class="hit" x="4" y=${round(row[0])} width=${dotsWide + 2 * BESIDE + WORDS - 12} height=${round(row[1])}></rect>
    ${dotsTemplate(dots, band.tone, BESIDE - 2)}
  </g>`;
}

function wordsTemplate({ band, y, name }: PlacedBand, x: number): unknown {
  const below = y + (name.length - 1) * 20 + 22;
  return svg`${band.tone === 'withheld' ? svg`<path class="withheld" d="M${x - 16} ${round(y - 5)}l6 6l-6 6l-6 -6z"></path>` : nothing}
    ${name.map((line, at) => svg`<text class="name" x=${x} y=${round(y + at * 20)}>${line.map(({ text, lang }) => svg`<tspan lang=${lang ?? nothing}>${text.trimEnd()}</tspan>`)}</text>`)}
    <text x=${x} y=${round(below)}><tspan class="share">${band.figure}</tspan><tspan class="beside" dx="8">${band.beside}</tspan></text>
    ${band.kinds ? svg`<text class="beside" x=${x} y=${round(below + LEADING + 2)}>${band.fewKinds}</text>` : nothing}`;
}

const dotsTemplate = (dots: readonly Dot[], tone: string, dx = 0): unknown => dots.map(({ x, y, radius }) => svg`<circle class="dot ${tone}" cx=${round(x + dx)} cy=${round(y)} r=${round(radius)}></circle>`);

function braceTemplate(ends: readonly [number, number], { figure, beside, label }: NonNullable<LeaversModel['dynamic']>, x: number): unknown {
  const middle = (ends[0] + ends[1]) / 2;
  const of = (text: string, isBeside: boolean): { readonly text: string; readonly isBeside: boolean }[] =>
    linesOf([{ text }], BRACKET - 36, estimated, isBeside ? 13 : 16).map((line) => ({ text: line.map((run) => run.text).join('').trimEnd(), isBeside }));
  const lines = [...of(label, false), ...(beside ? of(beside.replace('\u00a0', ' '), true) : [])];
  return svg`<g class="bracketed" aria-hidden="true"><path class="brace" d=${brace(ends, x)}></path>
    <text class="total accent ${figure.length > 6 ? 'long' : ''}" x=${x + 24} y=${round(middle)}>${figure}</text>
    ${lines.map(({ text, isBeside }, at) => svg`<text class=${isBeside ? 'beside' : ''} x=${x + 24} y=${round(middle + 22 + at * 19)}>${text}</text>`)}</g>`;
}

function columnsTemplate(model: LeaversModel): TemplateResult {
  const { height, bar, bands, brace: curve } = placeColumns(model);
  return html`<svg class="columns" width="100%" viewBox="0 0 200 ${round(height)}" aria-hidden="true">
    <rect class="bar" x=${round(bar[0])} y="0" width=${round(bar[1])} height="4"></rect>
    ${bands.map(({ band, ribbon: shape, dots }) => svg`<path class="ribbon ${band.tone}" d=${shape}></path>${dotsTemplate(dots, band.tone)}`)}
    ${curve ? svg`<path class="brace" d=${curve}></path>` : nothing}
  </svg>`;
}

/** In a list of their own the dynamic exits stand together under their sum. */
function rowsTemplate({ bands, dynamic }: LeaversModel): unknown {
  const rows = bands.map((band) => rowTemplate(band));
  if (!dynamic) return rows;
  const { count, figure, label, beside } = dynamic;
  return html`<li class="together"><p class="sum"><b>${figure}</b> ${label}${beside ? html`<span class="small">, ${beside}</span>` : nothing}</p><ul>${rows.slice(0, count)}</ul></li>${rows.slice(count)}`;
}

const rowTemplate = ({ name, tone, figure, beside, kinds }: Band): TemplateResult => html`<li class="band">
  <span class="sign" aria-hidden="true">${tone === 'withheld' ? html`<i class="lozenge"></i>` : html`<svg width="0.75em" height="0.75em" viewBox="0 0 12 12">${svg`<circle class="dot ${tone}" cx="6" cy="6" r="5"></circle>`}</svg>`}</span>
  <span class="who">${worded(name)}${kinds ? html`<br><span class="small">${kinds}</span>` : nothing}</span> <span class="how"><b>${figure}</b>${beside ? html` <span class="small">${beside}</span>` : nothing}</span>
</li>`;

/** The same people at each step: solid those who took it, pale the others. */
function stagesTemplate({ stages, total = 0 }: LeaversModel, words: PathwayWords): TemplateResult {
  const columns = Math.min(40, total);
  const rows = Math.ceil(total / Math.max(1, columns));
  return html`<div class="stages" part="stages"><p class="small">${words.stages}</p><ul>${stages.map((stage) => html`<li>
    <span class="who">${worded(stage.name)}</span> <b>${stage.people === undefined && !stage.isUnknown ? html`<i class="lozenge"></i>` : nothing}${stage.text}</b>
    ${stage.people !== undefined && total > 0 && total <= MOST_DRAWN ? stageTemplate(stage as Stage & { people: number }, total, columns, rows) : nothing}
  </li>`)}</ul></div>`;
}

function stageTemplate({ people }: { readonly people: number }, total: number, columns: number, rows: number): TemplateResult {
  const { solid, pale } = stageDots(people, total, columns, 10);
  return html`<svg class="field" viewBox="0 0 ${columns * 10} ${rows * 10}" width="100%" aria-hidden="true">${dotsTemplate(solid, 'ink')}${dotsTemplate(pale, 'pale')}</svg>`;
}
