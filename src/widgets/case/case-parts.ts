import { html, nothing, type TemplateResult } from 'lit';
import { figureOrReason } from '../../element/seldom.js';
import { cautionTemplate, dotted, worded } from '../../element/parts.js';
import type { CaseMessages } from '../../format/locales/case.fr.js';
import type { Beside, Effect, Purchase } from './case.model.js';

/** Signs of a word that breaks in a third of a page at full size, and of a name that takes more than two lines of it. */
const WIDE_WORD = 12;
const LONG_NAME = 24;

/** Both names have one size, so that the arrow between them lies level. */
export const nameClass = (...names: readonly string[]): string =>
  (names.some((name) => name.length > LONG_NAME || name.split(/[\s-]+/).some((word) => word.length > WIDE_WORD)) ? 'name long' : 'name');

/** What was bought, on which terms, and what the chain says of it. */
export function purchaseTemplate({ object, terms, consideration, means, figures }: Purchase, words: CaseMessages): TemplateResult {
  return html`<p class="small">${words.purchase}</p>
    ${object ? html`<p class="object">${worded(object)}</p>` : nothing}
    ${means.map((text) => html`<p class=${object ? 'small' : 'object'}>${worded(text)}</p>`)}
    ${consideration ? html`<p class="small">${consideration}</p>` : nothing}
    <p class="small">${dotted([...terms])}</p>
    ${figures.map((figure) => figureTemplate(figure))}`;
}

/** The links that lead to an effect, its stage, its words, and the figures of the purchase that support it. */
export function effectTemplate({ text, stage, relations, evidence, proof, also, figures }: Effect, words: CaseMessages): TemplateResult {
  const links = [...relations.map((relation) => words.relations[relation]), ...(relations.length && evidence !== 'hypothese' ? [proof] : [])];
  return html`${links.length ? html`<p class="via">${dotted(links)}</p>` : nothing}
    <p class="stage">${stage}</p>
    <p class="words">${worded(text)}</p>
    ${also.map(({ isBack, text: link }) => (isBack ? html`<p class="small">${link}</p>` : nothing))}
    ${figures.map((figure) => figureTemplate(figure))}`;
}

/** "plus de 100", then what it counts, when. */
export function figureTemplate({ figure, name, period, base, caution }: Beside): TemplateResult {
  return html`<div class="beside">${figureOrReason(figure)}
    <p class="small">${dotted([worded(name), figure.equivalent, period, base, caution && cautionTemplate(caution)].filter(Boolean))}</p>
  </div>`;
}
