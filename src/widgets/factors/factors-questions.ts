import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { headingTemplate } from '../../element/parts.js';
import type { Words } from '../../model/words.js';
import { LONGEST, type Answers } from './factors-answers.model.js';
import { numeralTemplate } from './factors-list.js';
import { STATES } from './factors.model.js';

export interface Asked {
  readonly words: Words;
  readonly answers: Answers;
  readonly level: number;
  readonly required: boolean;
  readonly disabled: boolean;
}

/** One group of four stops for each of the seven, and a line for what shows it. */
export function questionsTemplate({ words, answers, level, required, disabled }: Asked): TemplateResult {
  const { names, summaries } = words.phrases['success-factors']!;
  const { states } = words.phrases.factors!;
  const phrases = words.phrases['factors-edit']!;
  return html`<ol class="seven" part="factors">
    ${Object.keys(names).map((id, at) => {
      const state = answers.states[at];
      return html`<li class="factor" part="factor">
        ${numeralTemplate(at + 1)}
        <fieldset class="said" part="question" ?disabled=${disabled}>
          <legend>${headingTemplate(level, { text: names[id]!.name }, 'name')}</legend>
          <p class="words" part="proof">${summaries[id]}</p>
          <div class="steps" part="state">
            ${STATES.map((one) => html`<label class=${one}><input type="radio" name="f${at + 1}" value=${one} ?required=${required} .checked=${live(state === one)} /><span>${states[one]}</span></label>`)}
          </div>
          <label class="field"><span class="small">${phrases.note}</span>
            <textarea class="line" part="note" name="n${at + 1}" rows="1" maxlength=${LONGEST.note} .value=${live(answers.notes[at]!)}></textarea>
          </label>
        </fieldset>
      </li>`;
    })}
  </ol>`;
}
