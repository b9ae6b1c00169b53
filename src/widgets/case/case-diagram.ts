import { html, nothing, svg, type TemplateResult } from 'lit';
import { HEAD, stopOf, treeOf, type Row, type Tree } from './case.layout.js';
import { em, headTemplate, lineClass, strokeOf } from './case-marks.js';
import { effectTemplate, nameClass, purchaseTemplate } from './case-parts.js';
import type { Evidence } from './case-chain.model.js';
import type { CaseModel } from './case.model.js';
import type { CaseMessages } from '../../format/locales/case.fr.js';

/**
 * The chain as a drawing, for the eye alone: its facts are in the list beside it. Cells follow each other row by row, so that none needs a
 * place of its own; what is above a row is a channel for lines across.
 */
export function diagramTemplate(model: CaseModel, words: CaseMessages): TemplateResult | typeof nothing {
  const { stands, links, effects, buyer, supplier, purchase } = model;
  if (!stands) return nothing;
  const tree = treeOf(stands, links);
  const has = (branch: string): boolean => effects.some((one) => one.branch === branch);
  // Above its words, and so beside its gutter.
  const title = (branch: 'personnes' | 'territoire'): unknown =>
    (has(branch) ? html`<p class="branch"><svg width=${em(tree.gutters[branch === 'personnes' ? 0 : 2]!)} height="1"></svg>${words.branches[branch]}</p>` : nothing);
  const size = nameClass(buyer.name, supplier.name);
  const arrow = html`<svg class="way" aria-hidden="true" width="100%" height="14"><line x1="0" x2="100%" y1="7" y2="7"></line></svg>`;
  return html`<div class="diagram" part="diagram" aria-hidden="true">
    <div class="side"><div class="party"><p class=${size}>${buyer.name}</p>${arrow}<p class="role">${buyer.role}</p></div>${title('personnes')}</div>
    <div class="hinge">${purchaseTemplate(purchase, words)}</div>
    <div class="side"><div class="party end">${arrow}<svg class="tip" aria-hidden="true" width="11" height="14" viewBox="0 0 11 14"><path d="M0 1L11 7L0 13Z"></path></svg><p class=${size}>${supplier.name}</p><p class="role">${supplier.role}</p></div>${title('territoire')}</div>
    ${tree.rows.map((row) => [row.columns.map((_, column) => channelTemplate(row, column, tree)), row.columns.map((_, column) => cellsTemplate(row, column, tree, model, words))])}
  </div>`;
}

/** Lines between two rows: within the gutter, then above the words. */
function channelTemplate({ height, columns }: Row, column: number, { gutters }: Tree): TemplateResult {
  const { turns, across } = columns[column]!;
  const width = gutters[column]!;
  return html`<svg class="turns" width=${em(width)} height=${em(height)} viewBox="0 0 ${width} ${height}">
      ${turns.map(({ d, evidence }) => svg`<path class=${lineClass(evidence)} stroke-width=${strokeOf(evidence)} d=${d}></path>`)}
    </svg>
    <div>${across.length
      ? html`<svg class="across" width="100%" height=${em(height)}>
          ${across.map(({ y, evidence }) => svg`<line class=${lineClass(evidence)} stroke-width=${strokeOf(evidence)} x1="0" x2="100%" y1=${em(y)} y2=${em(y)}></line>`)}
        </svg>`
      : nothing}</div>`;
}

/** As far as the next cell, and a little into it, lest two edges that meet between pixels show a gap; dashes begin anew there. */
const downTo = (evidence: Evidence): string => (evidence === 'hypothese' ? '100%' : '101%');

/** Lines beside an effect, then its words. */
function cellsTemplate({ columns }: Row, column: number, { gutters }: Tree, { effects }: CaseModel, words: CaseMessages): TemplateResult {
  const { beside, effect } = columns[column]!;
  const width = gutters[column]!;
  return html`<div class="gutter">${beside.length
      ? html`<svg width=${em(width)} height="100%">
          ${beside.map(({ kind, x, evidence, relation, from }) => svg`
            ${kind === 'arrive' && relation === 'amplifie' ? nothing : svg`<line class=${lineClass(evidence)} stroke-width=${strokeOf(evidence)} x1=${em(x)} x2=${em(x)} y1=${kind === 'leave' ? em(HEAD + 9) : 0} y2=${kind === 'arrive' ? em(stopOf(relation!)) : downTo(evidence)}></line>`}
            ${kind === 'leave' && from !== x ? svg`<line class=${lineClass(evidence)} stroke-width=${strokeOf(evidence)} x1=${em(x)} x2=${em(from!)} y1=${em(HEAD + 9)} y2=${em(HEAD + 9)}></line>` : nothing}
            ${kind === 'arrive' ? headTemplate(relation!, evidence, x, width) : nothing}`)}
        </svg>`
      : nothing}</div>
    <div class="effect">${effect === undefined ? nothing : effectTemplate(effects[effect]!, words)}</div>`;
}
