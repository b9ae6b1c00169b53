import { html, nothing, type TemplateResult } from 'lit';
import { linkTemplate } from '../../element/parts.js';
import type { Words } from '../../model/words.js';
import { captionsIn, playerAddress } from './videos-player.model.js';
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
export function choiceTemplate({ film, position }: Entry, { phrases }: Words, { play, close }: FilmUse): TemplateResult {
  const { choice } = phrases.videos!;
  const { host = '', kind, watch } = film ?? {};
  const [hosted, sent] = [`hosted-${position}`, `sent-${position}`];
  // What is ticked holds once the film is asked for: who closes instead has chosen nothing.
  const choose = ({ currentTarget }: Event): void => {
    if ((currentTarget as Element).closest('.choice')?.querySelector('input')?.checked) kept.add(host);
    play();
  };
  return html`<div class="choice" part="choice" role="group" aria-labelledby=${hosted}>
    <p><b id=${hosted}>${choice.hosted(host)}</b> <span id=${sent}>${/^(youtube|vimeo)$/.test(kind ?? '') ? choice.traces : choice.address}</span></p>
    <p class="ways">
      <button type="button" class="way main" data-first aria-describedby="${hosted} ${sent}" @click=${choose}>${choice.play}</button>
      <span class="way">${linkTemplate(choice.openOn(host), watch)}</span>
      <button type="button" @click=${close}>${choice.close}</button>
    </p>
    <label class="keep"><input type="checkbox"><span>${choice.keep}</span></label>
  </div>`;
}

/** What is known of a film that plays, and of what went wrong. */
export interface Playing extends Pick<FilmUse, 'close'> {
  /** Of the page's own site. */
  readonly poster?: string | undefined;
  readonly isOwnSite: (url: string) => boolean;
  readonly isBroken: boolean;
  /** Captions that can't be had; those of other sites are then left out. */
  readonly areCaptionsLost: boolean;
  /** The reader has just said that its host's films are asked for again. */
  readonly isForgotten: boolean;
  readonly forgetChoice: () => unknown;
  readonly fail: () => unknown;
  readonly loseCaptions: () => unknown;
}

/**
 * The film in its place: the host's player in a frame, or the file. The frame may run, keep its own things, ask for a password, and open
 * other windows; it can't lead the page away. It tells the host the name of this site and not the page: YouTube plays nothing without.
 */
export function playerTemplate(entry: Entry, { phrases, language }: Words, use: Playing): TemplateResult {
  const { closeFilm, film: name, unplayable, captionsLost, choice, openFile } = phrases.videos!;
  const { film, short } = entry;
  const { host = '', watch } = film ?? {};
  const isFile = film?.kind === 'file';
  const said = use.isBroken ? unplayable : use.areCaptionsLost ? captionsLost : use.isForgotten ? choice.forgotten(host) : '';
  const forget = (): void => {
    kept.delete(host);
    use.forgetChoice();
  };
  // A frame does not tell that it stayed empty: the way to the host's own page stands below it all the time.
  return html`${isFile ? fileTemplate(entry, name(short), language, use)
    : html`<iframe class="player" part="player" data-first title=${name(short)} src=${playerAddress(entry, language)} allow="autoplay; fullscreen; picture-in-picture; encrypted-media" allowfullscreen referrerpolicy="strict-origin" sandbox="allow-scripts allow-same-origin allow-forms allow-presentation allow-popups allow-popups-to-escape-sandbox"></iframe>`}
    <p class="message said" role="status">${said}</p>
    <p class="ways under"><button type="button" @click=${use.close}>${closeFilm}</button>${isFile && !use.isBroken ? nothing : html`<span class="way">${linkTemplate(host ? choice.openOn(host) : openFile, watch)}</span>`}${kept.has(host) ? html`<button type="button" @click=${forget}>${choice.forget}</button>` : nothing}</p>`;
}

/** Captions of another site come only with leave of that site, which the film then asks for as well; without it the film plays alone. */
function fileTemplate(entry: Entry, label: string, language: string, { poster, isOwnSite, areCaptionsLost, fail, loseCaptions }: Playing): TemplateResult {
  const captions = entry.captions.filter(({ url }) => !areCaptionsLost || isOwnSite(url));
  const isForeign = captions.some(({ url }) => !isOwnSite(url));
  const first = captionsIn({ captions }, language);
  return html`<video class="player" part="player" controls playsinline preload="none" data-first aria-label=${label} src=${entry.film?.play ?? nothing} poster=${poster ?? nothing} crossorigin=${isForeign ? 'anonymous' : nothing} @error=${isForeign ? loseCaptions : fail}>
    ${captions.map((one) => html`<track kind="captions" srclang=${one.language} label=${one.name} src=${one.url} ?default=${one === first} @error=${loseCaptions}>`)}
  </video>`;
}

/** The page's policy may refuse a host: it says so where a frame itself stays silent. @returns what stops listening */
export function whenRefused(address: string, tell: () => void): () => void {
  const { origin } = new URL(address, document.baseURI);
  const hear = ({ disposition, effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    const isOurs = /^(?:frame|child|media|default)-src$/.test(effectiveDirective) && URL.canParse(blockedURI) && new URL(blockedURI).origin === origin;
    if (isOurs && disposition === 'enforce') tell();
  };
  document.addEventListener('securitypolicyviolation', hear);
  return () => document.removeEventListener('securitypolicyviolation', hear);
}
