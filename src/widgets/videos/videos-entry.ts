import { html, nothing, type TemplateResult } from 'lit';
import { isOwn } from '../../element/logo.js';
import { cautionTemplate, dotted, headingTemplate, linkTemplate, worded } from '../../element/parts.js';
import type { Words } from '../../model/words.js';
import type { Showing } from './videos-showing.js';
import type { Film } from './videos-film.model.js';
import type { Entry, Factor } from './videos.model.js';

/** How an entry is shown. */
export interface EntryUse {
  readonly level: number;
  readonly isLead: boolean;
  /** Its page is not said once for all. */
  readonly hasPage: boolean;
  /** Origin of the page, where it is known. */
  readonly home: string | undefined;
  readonly open: Showing;
}

/** Signs of a headline: what is longer is read, not looked at. */
const MOST_LARGE = 160;

/** The lesson is the headline; then what was bought, by whom and from whom, what made it succeed, and the film. */
export function entryTemplate(entry: Entry, words: Words, { level, isLead, hasPage, home, open }: EntryUse): TemplateResult {
  const { headline, object, who, doubt, place, factors, film, transcript } = entry;
  const page = hasPage ? entry.page : undefined;
  const facts = [place, doubt && cautionTemplate(doubt)].filter(Boolean);
  const phrases = words.phrases.videos!;
  const isPlayable = film && film.kind !== 'link';
  // On the cover of a film that does not play yet it is read already.
  const isOnCover = isPlayable && !posterOf(entry, home, open) && !(open.isOf(entry) && open.step === 'player');
  const named = isOnCover ? undefined : object;
  return html`<li class="entry ${isLead ? 'lead' : ''} ${isPlayable ? 'with-film' : ''} ${headline.text.length > MOST_LARGE ? 'wordy' : ''}" part="entry ${isLead ? 'lead' : ''}">
    ${headingTemplate(level, headline, 'lesson')}
    <div class="facts-of" part="facts">
      ${named ? html`<p class="object">${worded(named)}</p>` : nothing}
      ${who ? html`<p class="who">${who}</p>` : nothing}
      ${facts.length ? html`<p class="small">${dotted(facts)}</p>` : nothing}
      ${factors.length ? html`<ul class="factors small" part="factors">${factors.map(factorTemplate)}</ul>` : nothing}
      ${page ? html`<p class="small page">${linkTemplate(page.text, page.url)}</p>` : nothing}
      ${film?.kind === 'link' ? html`<p class="small page">${linkTemplate(phrases.watchOn(film.host), film.watch)}</p>` : nothing}
    </div>
    ${isPlayable ? filmTemplate(entry, words, home, open) : nothing}
    ${transcript?.text ? html`<details class="transcript" part="transcript"><summary>${phrases.transcript}</summary><p lang=${transcript.lang ?? nothing}>${transcript.text}</p></details>` : nothing}
  </li>`;
}

const factorTemplate = ({ number, name }: Factor): TemplateResult => html`<li>${number ? html`<span class="number">${number}</span>\u00a0` : nothing}${worded(name)}</li>`;

/** A poster of another site would tell that site who reads: it is left out, as one that is not there. */
const posterOf = ({ poster }: Entry, home: string | undefined, { lost }: Showing): string | undefined => (poster !== undefined && isOwn(poster, home) && !lost.has(poster) ? poster : undefined);

/** The poster, or a cover of words; in its place, once asked for, the choice or the player. */
function filmTemplate(entry: Entry, words: Words, home: string | undefined, open: Showing): TemplateResult {
  const { position, film, length, short, object, captions } = entry;
  const phrases = words.phrases.videos!;
  const poster = posterOf(entry, home, open);
  const { choice } = open;
  const isOpen = film && open.isOf(entry);
  // Below a player stands the way to its own page.
  const hasHost = film?.host && !(isOpen && open.step === 'player');
  // A headline that is the film's name is not said again on its cover.
  const title = object ? html`<p class="cover">${worded(object)}</p>` : nothing;
  const cover = html`${poster ? html`<img class="poster" part="poster" src=${poster} alt="" loading="lazy" decoding="async" @error=${() => open.lose(poster)}>` : title}
    <button type="button" class="watch" part="watch" data-watch=${position} aria-label=${words.format.messages.labelled(phrases.watch(length), short)} @click=${() => open.ask(entry, home)}><svg aria-hidden="true" width="14" height="16" viewBox="0 0 14 16"><path d="M0 0L14 8L0 16Z"></path></svg>${phrases.watch(length)}</button>`;
  return html`<div class="film ${!isOpen ? 'is-closed' : open.step === 'player' ? 'is-player' : 'is-choice'} ${poster ? 'has-poster' : object ? '' : 'is-bare'}" part="film" @keydown=${open.onKeydown}>
    <div class="screen">${!isOpen || (!choice && open.step !== 'failed') ? cover
      : choice && open.step === 'player' ? choice.playerTemplate(entry, words, { ...open, poster, isOwnSite: (url) => isOwn(url, home) })
      : [poster ? nothing : title, choice && open.step === 'choice' ? choice.choiceTemplate(entry, words, open) : withoutTemplate(film, words, open)]}</div>
    ${hasHost || captions.length ? html`<p class="small">${dotted([
      hasHost && film && [phrases.hostedBy, linkTemplate(film.host, film.watch)],
      captions.length > 0 && phrases.subtitles(captions.map(({ name }) => name).join(', ')),
    ].filter(Boolean))}</p>` : nothing}
  </div>`;
}

/** Why it does not play here, and where it does. */
function withoutTemplate({ host, watch }: Film, { phrases }: Words, { step, play, close }: Showing): TemplateResult {
  const { unplayable, refused, offline, again, watchOn, openFile, choice } = phrases.videos!;
  return html`<div class="choice" tabindex="-1" data-first>
    <p>${step === 'refused' ? refused(host) : step === 'offline' ? offline : unplayable}</p>
    <p class="ways">
      ${step === 'offline' ? html`<button type="button" class="way main" @click=${play}>${again}</button>` : nothing}
      <span class="way">${linkTemplate(host ? watchOn(host) : openFile, watch)}</span>
      <button type="button" @click=${close}>${choice.close}</button>
    </p>
  </div>`;
}
