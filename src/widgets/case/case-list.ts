import { html, nothing, type TemplateResult } from 'lit';
import { worded } from '../../element/parts.js';
import type { CaseMessages } from '../../format/locales/case.fr.js';
import { sampleTemplate, stubTemplate } from './case-marks.js';
import { figureTemplate, nameClass, purchaseTemplate } from './case-parts.js';
import type { CaseModel, Effect, Party } from './case.model.js';

const partyTemplate = ({ name, role }: Party, side: string, size: string): TemplateResult => html`<p class="party ${side}"><span class=${size}>${name}</span> <span class="role">${role}</span></p>`;

/** The chain in words: seen where the drawing has no room, heard everywhere. What comes of an effect stands within it. */
export function listTemplate({ buyer, supplier, purchase, branches, stands }: CaseModel, words: CaseMessages): TemplateResult {
  const size = nameClass(buyer.name, supplier.name);
  return html`<div class="list ${stands ? '' : 'alone'}" part="list">
    ${partyTemplate(buyer, 'buyer', size)}
    <div class="hinge">${purchaseTemplate(purchase, words)}</div>
    ${partyTemplate(supplier, 'end', size)}
    ${branches.map(({ name, effects }) => html`<p class="branch">${name}</p>
      <ol>${effects.map((effect) => itemTemplate(effect, words))}</ol>`)}
  </div>`;
}

/** "contribue à : Une employabilité renforcée (résultat ; décrit, non mesuré)". */
function itemTemplate({ via, text, stage, proof, evidence, also, figures, next }: Effect, words: CaseMessages): TemplateResult {
  const isMeasured = evidence !== 'hypothese';
  return html`<li class=${via ? 'linked' : ''}>
    <p>${via ? html`${stubTemplate(via, evidence)}<span class="via">${words.relations[via]}${isMeasured ? html`<span aria-hidden="true">\u00a0· ${proof}</span>` : nothing}<span class="unseen">\u00a0: </span></span>` : nothing}
      <span class="stage" aria-hidden="true">${stage}</span>
      <span class="words">${worded(text)}</span> <span class="unseen">${words.aside(stage, proof)}</span></p>
    ${also.map((one) => html`<p class="also small">${sampleTemplate(one.relation, evidence)}<span>${one.text}</span></p>`)}
    ${figures.map((figure) => figureTemplate(figure))}
    ${next.length ? html`<ol class=${next.length > 1 ? 'fork' : ''}>${next.map((one) => itemTemplate(one, words))}</ol>` : nothing}
  </li>`;
}
