import { html, nothing, type TemplateResult } from 'lit';
import type { SimulatorMessages } from '../../format/locales/simulator.fr.js';
import type { FieldModel } from './fields.model.js';
import { MOST, PLACE, type PlaceModel } from './place.model.js';
import type { Choice } from './shown.model.js';
import type { SimulatorModel } from './simulator.model.js';

/** The two groups of fields: what a reader knows, and what is assumed. */
export function entryTemplates({ given, assumptions, startsFrom, choice, capped, place, unassumed }: SimulatorModel, phrases: SimulatorMessages): { readonly given: TemplateResult; readonly assumptions: TemplateResult } {
  const isAlone = given.length === 1;
  return {
    given: html`<fieldset class="given" part="given">
      <legend class=${isAlone ? 'unseen' : ''}>${phrases.given}</legend>
      ${given.map((field) => [
        choice && field.id === 'activityBefore' ? choiceTemplate(choice) : nothing,
        fieldTemplate(field, phrases, isAlone),
        capped && field.id === 'employmentAfter' ? cappedTemplate(capped) : nothing,
      ])}
      ${place ? placeTemplate(place) : nothing}
      ${startsFrom ? html`<p class="small from">${startsFrom}</p>` : nothing}
    </fieldset>`,
    assumptions: html`<fieldset class="assumptions" part="assumptions">
      <legend>${phrases.assumptions}</legend>
      ${assumptions.length || !unassumed ? assumptions.map((field) => fieldTemplate(field, phrases, false)) : html`<p class="small unassumed">${unassumed}</p>`}
      <button type="reset" part="reset">${phrases.reset}</button>
    </fieldset>`,
  };
}

/** A reader’s choice stays where it was made; the attributes are what a reset goes back to. */
function choiceTemplate({ legend, why, options }: Choice): TemplateResult {
  return html`<fieldset class="entry choice" part="field choice" aria-describedby=${why ? 'activity-why' : nothing}>
    <legend>${legend}</legend>
    <div class="options">${options.map(({ value, label, isStart }) => html`<label class="option"><input type="radio" name="activity" value=${value} ?checked=${isStart}>${label}</label>`)}</div>
    ${why ? html`<p class="small" id="activity-why">${why}</p>` : nothing}
  </fieldset>`;
}

const cappedTemplate = ({ label }: { readonly label: string }): TemplateResult =>
  html`<div class="entry capped" part="field"><label class="option"><input type="checkbox" name="capped" value="on">${label}</label></div>`;

const placeTemplate = ({ label, why, start }: PlaceModel): TemplateResult =>
  html`<div class="entry place" part="field"><label for=${PLACE}>${label}</label>
    <input part="input" id=${PLACE} type="text" inputmode="text" autocomplete="off" spellcheck="false" maxlength=${MOST} value=${start} aria-describedby="territory-why">
    <p class="small" id="territory-why">${why}</p></div>`;

function fieldTemplate({ id, label, unit, why, fault, inputs }: FieldModel, { to }: SimulatorMessages, isLead: boolean): TemplateResult {
  const [described, faulty] = [`${id}-why`, `${id}-fault`];
  const input = ({ key, name, start }: FieldModel['inputs'][number]): TemplateResult =>
    html`<input part="input" id=${key} type="text" inputmode="decimal" autocomplete="off" spellcheck="false" value=${start} aria-label=${name}
      aria-invalid=${fault ? 'true' : nothing} aria-describedby=${[fault && faulty, why && described].filter(Boolean).join(' ') || nothing}>`;
  const [first, second] = inputs.map(input);
  return html`<div class="entry ${isLead ? 'lead' : ''} ${/Before$|After$/.test(id) ? 'period' : ''}" part="field">
    <label for=${inputs[0]!.key}>${label}</label>
    <span class="boxes">${first}${second ? html`<span aria-hidden="true">${to}</span>${second}` : nothing}<span class="unit" aria-hidden="true">${unit}</span></span>
    ${fault ? html`<p class="fault small" part="fault" id=${faulty}>${fault}</p>` : nothing}
    ${why ? html`<p class="small" id=${described}>${why}</p>` : nothing}
  </div>`;
}
