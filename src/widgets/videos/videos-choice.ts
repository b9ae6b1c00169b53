import { html, nothing, type TemplateResult } from 'lit';
import { linkTemplate } from '../../element/parts.js';
import type { Words } from '../../model/words.js';
import type { Entry } from './videos.model.js';

/** Hosts that the reader has chosen once for all films of this page; nothing of it outlives the page. */
const kept = /* @__PURE__ */ new Set<string>();

export const isKept = (host: string): boolean => kept.has(host);

/** What a reader can do with a film that is open. */
export interface FilmUse {
  readonly play: () => unknown;
  readonly close: () => unknown;
}

/** Before anything of a third party is asked for: who hosts the film, what playing it sends, and the ways on. */
export function choiceTemplate({ film }: Entry, { phrases }: Words, { play, close }: FilmUse): TemplateResult {
  const { choice } = phrases.videos!;
  const { host = '', kind, watch } = film ?? {};
  const keep = ({ target }: Event): void => void ((target as HTMLInputElement).checked ? kept.add(host) : kept.delete(host));
  return html`<div class="choice" part="choice" role="group" aria-labelledby="hosted">
    <p><b id="hosted">${choice.hosted(host)}</b> <span id="sent">${/^(youtube|vimeo)$/.test(kind ?? '') ? choice.traces : choice.address}</span></p>
    <p class="ways">
      <button type="button" class="way main" data-first aria-describedby="hosted sent" @click=${play}>${choice.play}</button>
      <span class="way">${linkTemplate(choice.openOn(host), watch)}</span>
      <button type="button" @click=${close}>${choice.close}</button>
    </p>
    <label class="keep"><input type="checkbox" .checked=${kept.has(host)} @change=${keep}><span>${choice.keep}</span></label>
  </div>`;
}

/**
 * The film in its place: the host's player in a frame that may run and keep its own things and nothing more, or the file. The frame
 * tells the host the name of this site and not the page, without which some hosts don't play.
 * @param poster of the page's own site
 */
export function playerTemplate({ film, title, captions }: Entry, { phrases }: Words, { poster, isOwnSite, close }: Pick<FilmUse, 'close'> & { readonly poster?: string | undefined; readonly isOwnSite: (url: string) => boolean }): TemplateResult {
  const { closeFilm, film: name, unplayable } = phrases.videos!;
  const { kind, play = '' } = film ?? {};
  // Captions of another site come only with leave of that site, which the film then asks for as well.
  const isForeign = captions.some(({ url }) => !isOwnSite(url));
  const player = kind === 'file'
    ? html`<video class="player" part="player" controls playsinline preload="none" data-first aria-label=${name(title.text)} src=${play} poster=${poster ?? nothing} crossorigin=${isForeign ? 'anonymous' : nothing} @error=${tellUnplayable}>
        ${captions.map(({ language, name: label, url }) => html`<track kind="captions" srclang=${language} label=${label} src=${url}>`)}
      </video>`
    : html`<iframe class="player" part="player" data-first title=${name(title.text)} src=${play} allow="autoplay; picture-in-picture; encrypted-media" allowfullscreen referrerpolicy="strict-origin" sandbox="allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return html`${player}
    <p class="message unplayable" role="status" data-words=${unplayable}></p>
    <p class="ways under"><button type="button" @click=${close}>${closeFilm}</button></p>`;
}

/** A film that can't be had says so under its place. */
function tellUnplayable({ currentTarget }: Event): void {
  const message = (currentTarget as Element).parentElement?.querySelector<HTMLElement>('.unplayable');
  if (message) message.textContent = message.dataset['words'] ?? '';
}
