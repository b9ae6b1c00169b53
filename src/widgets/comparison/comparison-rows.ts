import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { worded } from '../../element/parts.js';
import { rovingOf, type Roving } from '../../element/roving.js';
import type { ComparisonMessages } from '../../format/locales/comparison.fr.js';
import type { NamedGap } from './comparison.model.js';
import type { ComparedRow, Gate, RowsModel } from './comparison-rows.model.js';

export * from './comparison-rows.model.js';

type Host = ReactiveControllerHost & HTMLElement;

const percent = (along: number): string => `${Math.round(10000 * along) / 100}%`;

/** Words over the axis stay within it. */
const anchorAt = (at: number): string => (at < 0.25 ? 'start' : at > 0.75 ? 'end' : 'middle');

/** Rows on one axis as one tab stop: dots with their intervals, in groups that the intervals tell apart, or by dimension. */
export function rowsTemplate(model: RowsModel, name: string, host: Host, gaps: readonly NamedGap[], phrases: ComparisonMessages): TemplateResult {
  const { groups, gates, ticks, hasCounts } = model;
  const rows = groups.flatMap((group) => group.rows);
  const roving = rovingOf(host);
  roving.start(Math.max(0, rows.findIndex(({ isChosen }) => isChosen)), rows.length - 1);
  const told = gaps.filter(({ text }) => text);
  let at = 0;
  return html`<div class="rows ${hasCounts ? 'counts' : ''} ${rows.some(({ base }) => base) ? '' : 'baseless'}" part="mark">
    <div class="row head" aria-hidden="true">${gates.map((gate, order) => html`<p class="named small ${lengthOf(gate)}">${gate.label}</p><svg class="axis label ${lengthOf(gate)}">${gateLabel(gate, order, gates.length)}</svg>`)}</div>
    <div class="body"><svg class="behind" aria-hidden="true">${linesTemplate(model)}</svg><div role="listbox" aria-label=${name} @keydown=${roving.onKeydown} @focusin=${roving.onFocus}>
      ${groups.map(({ title, rows: some, more }) => {
        const options = some.map((row) => rowTemplate(row, at++, roving, model));
        return title
          ? html`<div role="group" aria-label=${title}><p class="group" aria-hidden="true">${title}</p>${options}${more ? html`<p class="small" aria-hidden="true">${more}</p>` : nothing}</div>`
          : html`${options}${more ? html`<p class="small" aria-hidden="true">${more}</p>` : nothing}`;
      })}
    </div></div>
    <div class="row scale" aria-hidden="true"><svg class="axis">${ticks.map(({ at: along, text }, index) => svg`<text class=${index === 0 ? 'middle first' : index === ticks.length - 1 ? 'middle last' : (ticks.length - 1 - index) % 2 ? 'middle between' : 'middle'} x=${percent(along)} y="1.1em">${text}</text>`)}</svg></div>
  </div>
  ${told.length ? html`<div part="gap">${told.map(({ text, ratio, name }) => html`<p class="gap alone"><b>${text}</b>${ratio ? html` <span>${ratio}</span>` : nothing} <span class="small">${phrases.against(name)}</span></p>`)}</div>` : nothing}`;
}

/** Longer names stand in words of their own above the drawing: always, or where it is narrow. */
const lengthOf = ({ label }: Gate): string => (label.length > 44 ? 'endless' : label.length > 20 ? 'long' : '');

/** Several references stand one over the other, so that their words never meet. */
const gateLabel = ({ at, label }: Gate, order: number, all: number): unknown =>
  svg`<text class="reference halo ${anchorAt(at)}" x=${percent(at)} y="1em">${label}</text><line class=${gateClass(order)} x1=${percent(at)} x2=${percent(at)} y1="1.3em" y2=${order === all - 1 ? '100%' : `${Math.round(17 * (all - order)) / 10}rem`}></line>`;

/** References from the second on are dashed, each otherwise. */
const gateClass = (order: number): string => `gate nth-${(order % 4) + 1}`;

const linesTemplate = ({ ticks, gates }: RowsModel): unknown => [
  ...ticks.map(({ at }) => svg`<line class="tick" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%"></line>`),
  ...gates.map(({ at }, order) => svg`<line class=${gateClass(order)} x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%"></line>`),
];

/** A row that stands alone is the figure itself, whatever its side. */
const classOf = (side: ComparedRow['side'], { hasStems, isAlone }: RowsModel): string => (isAlone ? 'stemmed' : (side ?? (hasStems ? 'stemmed' : 'near')));

function rowTemplate(row: ComparedRow, index: number, roving: Roving, model: RowsModel): TemplateResult {
  const { name, text, equivalent, base, state, side, at, isChosen, spoken } = row;
  const isAbsent = at === undefined;
  return html`<div class="row ${classOf(side, model)} ${isChosen ? 'chosen' : ''} ${isAbsent ? 'absent' : ''}" role="option" data-mark tabindex=${roving.tabindex(index)} aria-selected=${index === roving.current} aria-label=${spoken}>
    <span class="who">${worded(name)}</span>
    <span class="value">${isAbsent ? signTemplate(state) : nothing}<b>${text}</b>${equivalent ? html` <span class="small">${equivalent}</span>` : nothing}</span>
    <span class="base small">${base}</span>
    ${isAbsent ? nothing : html`<svg class="axis" aria-hidden="true">${axisTemplate(row, at, model)}</svg>`}
  </div>`;
}

/** What has no value has a sign in its place: a lozenge where it is withheld, hatching where it is not there. */
const signTemplate = (state: ComparedRow['state']): TemplateResult => (state === 'secret' || state === 'refuse'
  ? html`<i class="lozenge"></i>`
  : html`<svg class="sign" width="28" height="12" aria-hidden="true"><defs><pattern id="missing" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><line class="hatching" x2="6"></line></pattern></defs><rect width="28" height="12" fill="url(#missing)"></rect></svg>`);

const axisTemplate = ({ from, to }: ComparedRow, at: number, model: RowsModel): unknown => [
  svg`<g class="lines-of-row">${linesTemplate(model)}</g>`,
  from === undefined || to === undefined ? nothing : svg`<line class="interval" x1=${percent(from)} x2=${percent(to)} y1="50%" y2="50%"></line>`,
  model.hasStems ? svg`<line class="interval stem" x1="0" x2=${percent(at)} y1="50%" y2="50%"></line>` : nothing,
  svg`<circle cx=${percent(at)} cy="50%" r="6"></circle>`,
];
