import { html, nothing, type TemplateResult } from 'lit';
import { dotted, linkTemplate, worded } from '../../element/parts.js';
import type { Context } from '../../model/names.js';
import type { DrawnPlaces } from './map-places.js';
import { placesWordsOf, type PlaceEntry } from './map-places.model.js';
import { useWordsOf } from './map-use.model.js';

/** How many places of a group are listed. */
const LISTED = 12;

/** What is said of a place, or of several that can't be drawn apart. */
export function placesPanelTemplate(context: Context, drawn: DrawnPlaces, places: readonly PlaceEntry[]): TemplateResult {
  const [first] = places;
  const isOne = places.length === 1;
  const words = placesWordsOf(context);
  return html`<section class="territory" aria-label=${isOne ? words.panel : words.group}>
    <div class="of">
      <div>
        <p class="name">${isOne ? worded(first!.name) : drawn.speaker.count(places.length)}</p>
        ${isOne ? html`<p class="small">${dotted([drawn.speaker.kind(first!), drawn.speaker.territory(first!), drawn.speaker.doubt(first!)].filter(Boolean))}</p>` : nothing}
      </div>
      <button type="button" name="close">${useWordsOf(context).close}</button>
    </div>
    ${isOne ? oneTemplate(context, first!) : html`<ul class="grouped">${places.slice(0, LISTED).map(({ code, name }) => html`<li><button type="button" name="place" value=${code}>${worded(name)}</button></li>`)}
      ${places.length > LISTED ? html`<li>…</li>` : nothing}</ul>`}
  </section>`;
}

function oneTemplate(context: Context, { url, figures }: PlaceEntry): unknown {
  return html`${figures.length ? html`<dl class="small">${figures.map(({ term, text }) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>` : nothing}
    ${url ? html`<p>${linkTemplate(placesWordsOf(context).site, url)}</p>` : nothing}`;
}
