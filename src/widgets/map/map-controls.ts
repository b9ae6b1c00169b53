import { html, type TemplateResult } from 'lit';
import type { MapMessages } from '../../format/locales/map.fr.js';
import type { PlacedMap } from './map.layout.js';
import type { MapModel } from './map.model.js';

/** The field that finds a territory, before anything answers. */
export function searchTemplate({ level }: MapModel, { levels, search: { label, hint, clear } }: MapMessages): TemplateResult {
  return html`<div class="search" part="search">
    <label id="search-label" for="search">${label(levels[level]![0])}</label>
    <div class="field"><input id="search" type="text" role="combobox" aria-labelledby="search-label" aria-expanded="false" aria-controls="found" aria-autocomplete="list" autocomplete="off" spellcheck="false" enterkeyhint="search" placeholder=${hint}><button type="button" name="clear">${clear}</button></div>
    <div class="found"></div>
  </div>`;
}

/** Larger, smaller, whole: what a wheel and fingers do as well. */
export function zoomTemplate({ insets }: PlacedMap, { controls: { zoomIn, zoomOut, whole } }: MapMessages): TemplateResult {
  return html`<div class="controls zooms" part="controls"><button type="button" name="larger">${zoomIn}</button><button type="button" name="smaller">${zoomOut}</button><button type="button" name="whole">${whole(insets.length > 0)}</button></div>`;
}
