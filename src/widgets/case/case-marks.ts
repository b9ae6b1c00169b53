import { html, nothing, svg, type SVGTemplateResult } from 'lit';
import type { CaseMessages } from '../../format/locales/case.fr.js';
import type { Evidence, Relation } from './case-chain.model.js';
import type { CaseModel } from './case.model.js';
import { EM, HEAD, WEDGE, WEIGHTS, headPath, stopOf } from './case.layout.js';

/** Width of what stands before the words of the list. */
const STUB = 18;

/** Units as lengths that grow with the text. */
export const em = (units: number): string => `${+(units / EM).toFixed(4)}em`;

export const lineClass = (evidence: Evidence): string => (evidence === 'hypothese' ? 'line described' : 'line');

/** A stroke as heavy as its evidence. */
export const strokeOf = (evidence: Evidence): number => WEIGHTS[evidence];

/** The head in a box of its own, as large as the text asks: at `x` of a gutter `width` wide. */
export function headTemplate(relation: Relation, evidence: Evidence, x: number, width: number): SVGTemplateResult {
  const above = WEDGE + HEAD;
  return svg`<svg x="0" y=${em(-above)} width=${em(width)} height=${em(above + HEAD + 12)} viewBox="0 ${-above} ${width} ${above + HEAD + 12}"><path class=${relation === 'contribue-a' ? 'ring' : 'head'} d=${headPath(relation, evidence, x, HEAD)}></path></svg>`;
}

/** A link lying down, for the legend and the list: its line, then its end. */
export function sampleTemplate(relation: Relation | undefined, evidence: Evidence): unknown {
  const isWedge = relation === 'amplifie';
  const width = !relation ? 40 : isWedge ? WEDGE + HEAD + 4 : 60;
  const end = isWedge ? 5 : 6;
  return html`<svg class="sample" aria-hidden="true" width=${em(width)} height=${em(20)} viewBox=${`0 0 ${width} 20`}>
    ${isWedge ? nothing : svg`<path class=${lineClass(evidence)} stroke-width=${strokeOf(evidence)} d=${`M1 10H${width - (relation ? 12 : 1)}`}></path>`}
    ${relation ? svg`<path class=${relation === 'contribue-a' ? 'ring' : 'head'} transform="translate(0 10) rotate(-90)" d=${headPath(relation, evidence, 0, width - end)}></path>` : nothing}
  </svg>`;
}

/** A link as it arrives at an effect of the list: from above its words down to its stage. */
export function stubTemplate(relation: Relation, evidence: Evidence): unknown {
  return html`<svg class="stub" aria-hidden="true" width=${em(STUB)} height=${em(HEAD + 12)} viewBox=${`0 0 ${STUB} ${HEAD + 12}`}>
    ${relation === 'amplifie' ? nothing : svg`<path class=${lineClass(evidence)} stroke-width=${strokeOf(evidence)} d=${`M${STUB / 2} -6V${stopOf(relation)}`}></path>`}
    <path class=${relation === 'contribue-a' ? 'ring' : 'head'} d=${headPath(relation, evidence, STUB / 2, HEAD)}></path>
  </svg>`;
}

/** What the ends and the weights mean: the kinds of links that the case has, and all weights, so that it is seen what would be stronger. */
export function keyTemplate({ links }: Pick<CaseModel, 'links'>, words: CaseMessages): unknown {
  if (!links.length) return nothing;
  const kinds = (Object.keys(words.relations) as Relation[]).filter((relation) => links.some((link) => link.relation === relation));
  // Where nothing is measured, no link of the legend looks as if it were.
  const evidence = links.every((link) => link.evidence === 'hypothese') ? 'hypothese' : 'suivi';
  return html`<div class="key small" part="key">
    <ul><li class="of">${words.link}</li>${kinds.map((relation) => html`<li>${sampleTemplate(relation, evidence)}${words.relations[relation]}</li>`)}</ul>
    <ul><li class="of">${words.proof}</li>${(Object.keys(WEIGHTS) as Evidence[]).map((evidence) => html`<li>${sampleTemplate(undefined, evidence)}${words.evidence[evidence]}</li>`)}</ul>
  </div>`;
}
