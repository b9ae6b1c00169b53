import { html, nothing, svg, type TemplateResult } from 'lit';
import { dotted, headingTemplate } from '../../element/parts.js';
import type { Words } from '../../model/words.js';
import type { PartnersModel } from './partners.model.js';
import type { Group, Relation, TypeCount } from './partners-relations.model.js';

/** More relations of one type than these are a number without strokes: nobody counts so many. */
const MOST_STROKES = 30;

/** How many relations of each type last: one stroke each, those of the territory first, and in words what the strokes show. */
export function typesTemplate({ types, groups, standing }: PartnersModel, { phrases, format }: Words): TemplateResult {
  const { byType, byTypeNow, stroke } = phrases.partners!;
  const hasStrokes = types.every(({ count }) => count <= MOST_STROKES);
  const lasting = groups.filter(({ kind }) => kind !== 'over' && kind !== 'coming');
  const inside = lasting.find(({ kind }) => kind === 'inside');
  const elsewhere = lasting.filter((one) => one !== inside).map(({ title }) => title).join(', ');
  const key = (kind: string, text: string): TemplateResult => html`<span><svg class="chip" aria-hidden="true" width="4" height="14">${strokeTemplate(kind, 0)}</svg>${text}</span>`;
  return html`<div class="types" part="types">
    <p class="small strong">${standing ? byTypeNow : byType}</p>
    <ul>${types.map((type) => html`<li><span>${type.name}</span>${hasStrokes ? strokesTemplate(type) : nothing}<span class="how-many">${format.number(type.count)}</span>${type.places ? html`<span class=${hasStrokes ? 'unseen' : 'places'}>${hasStrokes ? ', ' : ''}${type.places}</span>` : nothing}</li>`)}</ul>
    ${hasStrokes ? html`<p class="small key">${stroke}${inside && elsewhere ? html`<span class="keys">${key('filled', inside.title)}${key('elsewhere', elsewhere)}</span>` : nothing}</p>` : nothing}
  </div>`;
}

/** Solid within the territory, hollow elsewhere: told without its colour too. */
const strokeTemplate = (kind: string, x: number): TemplateResult => (kind === 'filled' ? svg`<rect class="filled" x=${x} width="4" height="14"></rect>` : svg`<rect class="elsewhere" x=${x + 0.5} y="0.5" width="3" height="13"></rect>`);

const strokesTemplate = ({ count, inside }: TypeCount): TemplateResult => html`<svg class="strokes" aria-hidden="true" width=${count * 8 - 4} height="14">
  ${Array.from({ length: count }, (_, at) => strokeTemplate(at < inside ? 'filled' : 'elsewhere', at * 8))}
</svg>`;

/** A group that is longer is not seen together with the ruler below the next one. */
const MOST_FROM_RULER = 8;

/** A list that is longer would leave the place beside it empty: it stands below the figures, in two columns where there is room. */
const MOST_BESIDE = 12;

export const isLong = (groups: readonly Group[]): boolean => groups.reduce((sum, { relations }) => sum + relations.length, 0) > MOST_BESIDE;

/** The relations by place, each with its bar on one ruler, which stands again below a long group. */
export function groupsTemplate({ groups, ruler }: PartnersModel, words: Words, level: number): TemplateResult {
  const { ruler: since } = words.phrases.partners!;
  const one = ruler && html`<p class="ruler small" part="ruler" aria-hidden="true"><span>${ruler.first}</span><span>${since}</span><span>${ruler.last}</span></p>`;
  // One below each column, where a long list has two.
  const rulerTemplate = (): unknown => (one ? html`<div class="rulers">${one}${isLong(groups) ? one : nothing}</div>` : nothing);
  return html`<div class="relations" part="relations">
    ${groups.map((group, at) => [groupTemplate(group, level, ruler !== undefined), at === groups.length - 1 || group.relations.length > MOST_FROM_RULER ? rulerTemplate() : nothing])}
  </div>`;
}

const groupTemplate = ({ title, kind, relations, others }: Group, level: number, hasRuler: boolean): TemplateResult => html`<section class=${kind}>
  ${headingTemplate(level, { text: title }, 'group')}
  <ul class="rows ${hasRuler ? 'ruled' : ''}">${relations.map((one) => relationTemplate(one, hasRuler))}</ul>
  ${others ? html`<p class="small">${others}</p>` : nothing}
</section>`;

/** What the bar shows is said in words to who does not see it; a relation without dates says so to all. */
function relationTemplate({ partner: { name }, type, place, dates, label, span, amount }: Relation, hasRuler: boolean): TemplateResult {
  const facts = [type, place, amount, span ? undefined : dates].filter(Boolean);
  return html`<li part="relation">
    <div><p class="name">${name}</p><p class="small">${dotted(facts)}${span ? html`<span class="unseen">, ${dates}</span>` : nothing}</p></div>
    ${hasRuler && span ? yearsTemplate(span, label) : nothing}
  </li>`;
}

/** Of the ruler, in percent, that a sign of a label takes where the ruler is shortest. */
const SIGN = 3.5;

function yearsTemplate({ from, to, isOpen }: NonNullable<Relation['span']>, label: string): TemplateResult {
  // Near its end a label ends with the ruler.
  const isLate = from > 100 - SIGN * label.length;
  return html`<svg class="years small" aria-hidden="true" width="100%">
    <text x="${isLate ? 100 : from}%" y="0.85em" text-anchor=${isLate ? 'end' : 'start'}>${label}</text>
    <rect class=${isOpen ? 'open' : 'over'} x="${from}%" y="1.35em" width="${Math.max(to - from, 0.5)}%" height="3"></rect>
  </svg>`;
}
