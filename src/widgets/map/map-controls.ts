import { html, type TemplateResult } from 'lit';

export { styles } from './map-controls.styles.js';

/** Words of the field that finds a territory or a place. */
export interface SearchWords {
  /** @param one a territory of the level */
  readonly label: (one: string) => string;
  readonly hint: string;
  readonly clear: string;
}

/** Words of the buttons. */
export interface ZoomWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** @param isFrance whether the whole is all of France, overseas included */
  readonly whole: (isFrance: boolean) => string;
}

/** The field that finds a territory, before anything answers; its place is kept from the first drawing on. */
export const searchTemplate = ({ label, hint, clear }: SearchWords, one: string): TemplateResult => html`
    <label id="search-label" for="search">${label(one)}</label>
    <div class="field"><input id="search" type="text" role="combobox" aria-labelledby="search-label" aria-expanded="false" aria-controls="found" aria-autocomplete="list" autocomplete="off" spellcheck="false" enterkeyhint="search" placeholder=${hint}><button type="button" name="clear">${clear}</button></div>
    <div class="found"></div>`;

/** Larger, smaller, whole: what a wheel and fingers do as well. */
export const zoomTemplate = ({ zoomIn, zoomOut, whole }: ZoomWords, isFrance: boolean): TemplateResult =>
  html`<button type="button" name="larger">${zoomIn}</button><button type="button" name="smaller">${zoomOut}</button><button type="button" name="whole">${whole(isFrance)}</button>`;
