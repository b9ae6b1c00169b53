import { html, type TemplateResult } from 'lit';
import type { MapMessages } from '../../format/locales/map.fr.js';

/** The field, before anything answers. */
export const searchTemplate = ({ search, searchHint, clear }: MapMessages, one: string): TemplateResult => html`<div class="search" part="search">
  <label for="search">${search(one)}</label>
  <div class="field"><input id="search" type="text" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list" autocomplete="off" spellcheck="false" enterkeyhint="search" placeholder=${searchHint}><button type="button" name="clear">${clear}</button></div>
  <div class="found"></div>
</div>`;

/** Larger, smaller, whole: what a wheel and fingers do as well. */
export const zoomTemplate = ({ zoom }: MapMessages, isFrance: boolean): TemplateResult => html`<div class="controls zooms" part="controls">
  <button type="button" name="larger">${zoom.larger}</button><button type="button" name="smaller">${zoom.smaller}</button><button type="button" name="whole">${zoom.whole(isFrance)}</button>
</div>`;
