import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SimulatorMessages } from '../../format/locales/simulator.fr.js';
import { peoplePaths } from './people.layout.js';
import type { SimulatorModel } from './simulator.model.js';
import type { BarRow, Bars, Naive, PeopleMark, RangeMark, Result, WaitingResult } from './shown.model.js';

/**
 * What the fields give; each drawing is silent, its words carry the facts.
 * @param table in its place, where the reader chose it
 * @param heading the page's own, which stands where the finding would say why there is none
 */
export function resultsTemplate(model: SimulatorModel, phrases: SimulatorMessages, table: TemplateResult | undefined, heading: string | undefined): TemplateResult {
  const { results, bars, naive, refused, closing } = model;
  const fields = [...model.given, ...model.assumptions].flatMap(({ inputs }) => inputs.map(({ key }) => key)).join(' ');
  return html`<section class="results" part="results" aria-label=${phrases.resultsOf(heading ?? model.kind)}>
    ${refused && heading ? html`<p class="refused" part="refused">${refused}</p>` : nothing}
    ${table ?? [
      results.map((result) => resultTemplate(result, fields)),
      (bars ?? []).map(barsTemplate),
      naive ? naiveTemplate(naive) : nothing,
    ]}
    ${closing ? html`<p class="closing" part="closing">${closing}</p>` : nothing}
  </section>`;
}

function resultTemplate(result: Result | WaitingResult, fields: string): TemplateResult {
  if ('waiting' in result) {
    return html`<div class="result" part="result"><p><span class="noun">${result.noun}</span></p><p class="small">${result.waiting}</p></div>`;
  }
  const { figure, noun, notes, reference, mark } = result;
  // Not live: what changes is said once, in the title, when the reader pauses. In no form: Firefox and Safari empty what a form that is reset holds.
  return html`<div class="result" part="result">
    <p><output part="figure" form="" for=${fields} aria-live="off">${figure}</output> <span class="noun">${noun}</span></p>
    ${!mark ? nothing : mark.kind === 'range' ? rangeTemplate(mark) : peopleTemplate(mark)}
    ${reference ? html`<p class="small reference"><svg class="key" aria-hidden="true" width="3" height="12">${svg`<line class="gate" x1="1.5" x2="1.5" y2="12"></line>`}</svg>${reference}</p>` : nothing}
    ${notes.map((note) => html`<p class="small">${note}</p>`)}
  </div>`;
}

const anchor = (at: number): string => (at < 3 ? 'start' : at > 97 ? 'end' : 'middle');

function rangeTemplate({ low, high, reference, ticks }: RangeMark): TemplateResult {
  return html`<svg class="range" part="mark" aria-hidden="true" width="100%">
    <rect class="sure" y="8" width="${low}%" height="16"></rect>
    <rect class="maybe" x="${low}%" y="8" width="${Math.max(0, high - low)}%" height="16"></rect>
    <line class="axis" x2="100%" y1="24.5" y2="24.5"></line>
    ${reference === undefined ? nothing : svg`<line class="gate" x1="${reference}%" x2="${reference}%" y1="2" y2="30"></line>`}
    ${ticks.map(({ at, label }) => svg`<text x="${at}%" y="28" dy="1em" text-anchor=${anchor(at)}>${label}</text>`)}
  </svg>`;
}

function peopleTemplate({ certain, possible, key }: PeopleMark): TemplateResult {
  const { sure, maybe, width, height, size } = peoplePaths(certain, possible);
  return html`<svg class="people ${size}" part="mark" aria-hidden="true" viewBox="0 0 ${width} ${height}"><path class="sure" d=${sure}></path><path class="maybe" d=${maybe}></path></svg>
    ${key ? html`<p class="small">${key}</p>` : nothing}`;
}

function barsTemplate({ caption, rows }: Bars): TemplateResult {
  return html`<div class="bars" part="bars">
    <p class="small">${caption}</p>
    <ul>
      ${rows.map(barTemplate)}
    </ul>
  </div>`;
}

function barTemplate({ label, note, text, kind, from, to, most, lost, isSum }: BarRow): TemplateResult {
  return html`<li class="${kind} ${isSum ? 'sum' : ''}">
    <span class="name">${label}${note ? html` <span class="small">${note}</span>` : nothing}</span>
    <svg aria-hidden="true" width="100%" height="28">
      <rect class="bar" x="${from}%" y="1" width="${to - from}%" height="26"></rect>
      ${most === undefined ? nothing : svg`<rect class="maybe" x="${Math.min(to, most)}%" y="1" width="${Math.abs(most - to)}%" height="26"></rect>`}
      ${lost === undefined ? nothing : svg`<rect class="gone" x="${most ?? to}%" y="1" width="${lost - (most ?? to)}%" height="26"></rect>`}
    </svg>
    <b>${text}</b>
  </li>`;
}

function naiveTemplate({ text, rows }: Naive): TemplateResult {
  return html`<div class="naive" part="naive">
    <p>${text}</p>
    <ul>
      ${rows.map(({ label, text, share }, index) => html`<li><svg aria-hidden="true" width="100%" height="20"><rect class=${index ? 'claimed' : 'counted'} x="1" y="1" width="${share * 0.995}%" height="18"></rect></svg><span class="small">${label}</span> <b>${text}</b></li>`)}
    </ul>
  </div>`;
}
