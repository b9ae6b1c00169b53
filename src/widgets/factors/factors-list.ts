import { html, nothing, svg, type TemplateResult } from 'lit';
import { cautionTemplate, headingTemplate, linkTemplate, worded } from '../../element/parts.js';
import type { FactorEntry, FactorFigure } from './factors.model.js';
import { numeral, TRACK, X_HEIGHT } from './factors.layout.js';

/** Large figure of one of the seven; it says nothing that the words beside it don't. */
export function numeralTemplate(number: number | undefined): unknown {
  const outline = numeral(number);
  return outline
    ? html`<svg class="numeral" part="numeral" viewBox="0 -${X_HEIGHT} ${outline.width} ${X_HEIGHT}" aria-hidden="true"><path d=${outline.d} /></svg>`
    : nothing;
}

/** What is said before a source, and before what the study says. */
export interface ListWords {
  readonly source: string;
  readonly ofStudy: string;
}

/** The seven, then the feed's own. @param level of the headings */
export function listTemplate(entries: readonly FactorEntry[], level: number, words: ListWords): TemplateResult {
  return html`<ol class="seven ${entries.length > 1 ? '' : 'one'}" part="factors">
    ${entries.map((entry) => html`<li class="factor ${entry.number ? '' : 'own'}" part="factor">
      ${numeralTemplate(entry.number)}
      <div class="said">
        ${entry.number ? html`<span class="unseen">${entry.number}.</span>` : nothing}${headingTemplate(level, entry.name, 'name')} ${stateTemplate(entry)} ${wordsTemplate(entry, words)}
        ${entry.figures.length ? html`<ul class="figures" part="figures">${entry.figures.map(figureTemplate)}</ul>` : nothing}
      </div>
    </li>`)}
  </ol>`;
}

function wordsTemplate({ proof, summary, isQuoted, untold, source }: FactorEntry, { source: sourceLabel, ofStudy }: ListWords): unknown {
  if (untold) return html`<p class="words untold">${untold}</p>`;
  const cited = source ? html`<span class="small cited">${sourceLabel}${linkTemplate(source.text, source.url, source.lang)}</span>` : nothing;
  // The study's words stand apart from those of whoever publishes.
  if (isQuoted && summary) return html`${cited}<p class="words quoted small" part="proof">${ofStudy}${summary}</p>`;
  return proof || summary ? html`<p class="words" part="proof">${proof ? worded(proof) : summary}</p>${cited}` : cited;
}

function stateTemplate({ state }: FactorEntry): unknown {
  if (!state) return nothing;
  const { step, code, word, told } = state;
  return html`<p class="state" part="state">
      <svg class="track ${code}" width=${TRACK.width} height=${TRACK.height} viewBox="0 0 ${TRACK.width} ${TRACK.height}" aria-hidden="true">
        <path class="way" d="M${TRACK.stops[0]} ${TRACK.middle}H${TRACK.stops[3]}${TRACK.stops.map((x) => `M${x} ${TRACK.middle - 4}v8`).join('')}" />
        ${step ? svg`<path class="walked" d="M${TRACK.stops[0]} ${TRACK.middle}H${TRACK.stops[step]!}" />` : nothing}
        <circle class="stop" cx=${TRACK.stops[step]!} cy=${TRACK.middle} r=${step ? 6 : 5} />
      </svg><b>${word}</b>
    </p>
    ${told ? html`<p class="small">${told}</p>` : nothing}`;
}

function figureTemplate({ head, name, period, base, caution }: FactorFigure): TemplateResult {
  const when = period && html`, ${period}`;
  const worn = caution && html`, ${cautionTemplate(caution.text)}`;
  return html`<li><b>${head}</b> ${worded(name)}${when}${caution?.ofPeriod ? worn : nothing}${base ? `, ${base}` : nothing}${caution && !caution.ofPeriod ? worn : nothing}</li>`;
}
