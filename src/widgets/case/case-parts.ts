import { html, nothing, type TemplateResult } from 'lit';
import { figureOrReason } from '../../element/seldom.js';
import { cautionTemplate, dotted, worded } from '../../element/parts.js';
import type { CaseMessages } from '../../format/locales/case.fr.js';
import { sampleTemplate } from './case-marks.js';
import { sizeOfNames } from './case.layout.js';
import type { Beside, Effect, Purchase } from './case.model.js';

export const nameClass = (...names: readonly string[]): string => ['name', 'name medium', 'name long', 'name longest'][sizeOfNames(...names)]!;

/** The stage of an effect, with its evidence where no line shows it. */
export const stageTemplate = ({ stage, evidence, proof }: Effect, isLinked: boolean): unknown =>
  (isLinked ? stage : dotted([stage, html`${sampleTemplate(undefined, evidence)} ${proof}`]));

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
export function effectTemplate(effect: Effect, words: CaseMessages): TemplateResult {
  const { text, relations, evidence, proof, also, figures } = effect;
  const links = [...relations.map((relation) => words.relations[relation]), ...(relations.length && evidence !== 'hypothese' ? [proof] : [])];
  return html`${links.length ? html`<p class="via">${dotted(links)}</p>` : nothing}
    <p class="stage">${stageTemplate(effect, relations.length > 0)}</p>
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
