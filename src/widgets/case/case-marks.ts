import { html, nothing, svg, type SVGTemplateResult } from 'lit';
import type { CaseMessages } from '../../format/locales/case.fr.js';
import type { Evidence, Relation } from './case-chain.model.js';
import type { CaseModel } from './case.model.js';
import { EM, WEDGE, WEIGHTS } from './case.layout.js';

/** Where an effect's line ends, beside its words: units below the top of its row. */
export const HEAD = 11;

/** Units as lengths that grow with the text. */
export const em = (units: number): string => `${+(units / EM).toFixed(4)}em`;

export const lineClass = (evidence: Evidence): string => (evidence === 'hypothese' ? 'line described' : 'line');

/** A stroke as heavy as its evidence. */
export const strokeOf = (evidence: Evidence): number => WEIGHTS[evidence];

/** Half the width of a wedge where it begins and where it ends. */
const widths = (evidence: Evidence): readonly [number, number] => [WEIGHTS[evidence] / 2, WEIGHTS[evidence] / 2 + 5.5];

/** The end of a link, which says its kind, in units around (x, y): a triangle, a ring, or a wedge that has widened up to there. */
export function headPath(relation: Relation, evidence: Evidence, x: number, y: number): string {
  if (relation === 'mene-a') return `M${x} ${y + 6}L${x - 6.5} ${y - 5}H${x + 6.5}Z`;
  if (relation === 'contribue-a') return `M${x - 5} ${y}A5 5 0 1 1 ${x + 5} ${y}A5 5 0 1 1 ${x - 5} ${y}Z`;
  const [thin, wide] = widths(evidence);
  const top = y + 5 - WEDGE - HEAD;
  const bottom = y + 5;
  if (evidence !== 'hypothese') return `M${x - thin} ${top}H${x + thin}L${x + wide} ${bottom}H${x - wide}Z`;
  // What is only described widens in dashes.
  let d = '';
  for (let at = top + 3; at < bottom; at += 7) {
    const half = thin + ((wide - thin) * (at - top)) / (bottom - top);
    d += `M${+(x - half).toFixed(1)} ${at}H${+(x + half).toFixed(1)}V${at + 4}H${+(x - half).toFixed(1)}Z`;
  }
  return d;
}

/** Where a line ends before its head, in units below the top of its row. */
export const stopOf = (relation: Relation): number => (relation === 'mene-a' ? HEAD - 4 : relation === 'contribue-a' ? HEAD - 6 : 0);

/** The head in a box of its own, as large as the text asks: at `x` of a gutter `width` wide. */
export function headTemplate(relation: Relation, evidence: Evidence, x: number, width: number): SVGTemplateResult {
  const above = WEDGE + HEAD;
  return svg`<svg x="0" y=${em(-above)} width=${em(width)} height=${em(above + 24)} viewBox="0 ${-above} ${width} ${above + 24}"><path class=${relation === 'contribue-a' ? 'ring' : 'head'} d=${headPath(relation, evidence, x, HEAD)}></path></svg>`;
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

/** What the ends and the weights mean: the kinds of links that the case has, and all weights, so that it is seen what would be stronger. */
export function keyTemplate({ links }: Pick<CaseModel, 'links'>, words: CaseMessages): unknown {
  if (!links.length) return nothing;
  const kinds = (Object.keys(words.relations) as Relation[]).filter((relation) => links.some((link) => link.relation === relation));
  return html`<div class="key small" part="key">
    <ul><li class="of">${words.link}</li>${kinds.map((relation) => html`<li>${sampleTemplate(relation, 'suivi')}${words.relations[relation]}</li>`)}</ul>
    <ul><li class="of">${words.proof}</li>${(Object.keys(WEIGHTS) as Evidence[]).map((evidence) => html`<li>${sampleTemplate(undefined, evidence)}${words.evidence[evidence]}</li>`)}</ul>
  </div>`;
}
