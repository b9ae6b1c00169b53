import type { ReactiveControllerHost } from 'lit';
import { isOwn } from '../../element/logo.js';
import type { Entry } from './videos.model.js';

/** What asks before a film is loaded, and what plays it: loaded when a film is first asked for. */
export type Choice = typeof import('./videos-choice.js');

/** `asked`: it is not known yet whether there is a choice to make; `failed`: what would play it can't be had; `refused`: the page's policy lets no such film in; `offline`: nothing can be had. */
export type Step = 'asked' | 'choice' | 'player' | 'failed' | 'refused' | 'offline';

const ofHosts = /* @__PURE__ */ new WeakMap<object, Showing>();

/** The film that is open in a widget: one at a time. */
export function showing(host: ReactiveControllerHost & HTMLElement): Showing {
  let one = ofHosts.get(host);
  if (!one) ofHosts.set(host, (one = new Showing(host)));
  return one;
}

export class Showing {
  /** Of the entry whose film is open, in the feed: ids may be given twice. */
  #position?: number | undefined;
  step: Step = 'asked';
  choice?: Choice;
  /** The file can't be played. */
  isBroken = false;
  areCaptionsLost = false;
  /** The reader no longer wants the films of its host to play at once. */
  isForgotten = false;
  /** Posters that can't be had. */
  readonly lost = new Set<string>();
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Where the film that is open is played from. */
  #address = '';
  #unhear?: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Whether the film of an entry is the one that is open: of another address, in a feed that came meanwhile, nothing was chosen. */
  isOf({ position, film }: Entry): boolean {
    return this.#position === position && film?.play === this.#address && this.step !== 'asked';
  }

  /** The reader asks for a film: a file of the page's own site plays, a third party is told first, unless it was chosen for this page. */
  async ask({ position, film }: Entry, home: string | undefined): Promise<void> {
    this.#forget();
    this.#position = position;
    this.#address = film?.play ?? '';
    try {
      this.choice = await import('./videos-choice.js');
    } catch {
      return this.#go('failed');
    }
    // Another may have been asked for meanwhile.
    if (this.#position !== position) return;
    const isHere = film?.kind === 'file' && isOwn(this.#address, home);
    return isHere || this.choice.isKept(film?.host ?? '') ? this.play() : this.#go('choice');
  }

  lose(poster: string): void {
    this.lost.add(poster);
    this.#host.requestUpdate();
  }

  readonly play = async (): Promise<void> => {
    if (!navigator.onLine) return this.#go('offline');
    this.#unhear?.();
    this.#unhear = this.choice?.whenRefused(this.#address, () => void this.#go('refused'));
    return this.#go('player');
  };

  readonly close = async (): Promise<void> => {
    const position = this.#position;
    this.#forget();
    await this.#update();
    // The focus goes back to what opened it.
    this.#find(`[data-watch="${position}"]`)?.focus();
  };

  /** The next film of its host is asked for as the first was; this one plays on. */
  readonly forgetChoice = async (): Promise<void> => {
    this.isForgotten = true;
    await this.#update();
    // The button that was pressed is gone.
    this.#find('.under button')?.focus();
  };

  readonly fail = (): void => {
    this.isBroken = true;
    this.#host.requestUpdate();
  };

  /** A film that was asked for together with captions of another site is asked for again, alone. */
  readonly loseCaptions = async (): Promise<void> => {
    if (this.areCaptionsLost) return;
    this.areCaptionsLost = true;
    const video = this.#find('video');
    const isAlone = video instanceof HTMLVideoElement && video.error !== null;
    await this.#update();
    if (!isAlone) return;
    video.load();
    await video.play().catch(() => undefined);
  };

  /** Within the choice or beside the player; within a frame the keys are the host's, and a full screen is left first. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#position === undefined || document.fullscreenElement) return;
    event.stopPropagation();
    void this.close();
  };

  #forget(): void {
    this.#unhear?.();
    this.#unhear = undefined;
    this.#position = undefined;
    // What was chosen for one film is not chosen for the next.
    this.step = 'asked';
    this.isBroken = this.areCaptionsLost = this.isForgotten = false;
  }

  async #go(step: Step): Promise<void> {
    this.step = step;
    await this.#update();
    const first = this.#find('[data-first]');
    first?.focus();
    // What the reader asked for begins; an engine that wants another press shows its own control.
    if (first instanceof HTMLVideoElement) await first.play().catch(() => undefined);
  }

  async #update(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
