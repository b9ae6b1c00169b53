import type { ReactiveControllerHost } from 'lit';
import { isOwn } from '../../element/logo.js';
import type { Entry } from './videos.model.js';

/** What asks before a film is loaded, and what plays it: loaded when a film is first asked for. */
export type Choice = typeof import('./videos-choice.js');

const ofHosts = /* @__PURE__ */ new WeakMap<object, Showing>();

/** The film that is open in a widget: one at a time. */
export function showing(host: ReactiveControllerHost & HTMLElement): Showing {
  let one = ofHosts.get(host);
  if (!one) ofHosts.set(host, (one = new Showing(host)));
  return one;
}

export class Showing {
  /** Of the entry whose film is open. */
  id?: string | undefined;
  /** `failed`: what would play it can't be had. */
  step: 'choice' | 'player' | 'failed' = 'choice';
  choice?: Choice;
  /** Entries whose poster can't be had. */
  readonly lost = new Set<string>();
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** The reader asks for a film: a file of the page's own site plays, a third party is told first, unless it was chosen for this page. */
  async ask({ id, film }: Entry, home: string | undefined): Promise<void> {
    try {
      this.choice = await import('./videos-choice.js');
      const isHere = film?.kind === 'file' && isOwn(film.play ?? '', home);
      this.step = isHere || this.choice.isKept(film?.host ?? '') ? 'player' : 'choice';
    } catch {
      this.step = 'failed';
    }
    this.id = id;
    await this.#shown();
  }

  lose(id: string): void {
    this.lost.add(id);
    this.#host.requestUpdate();
  }

  readonly play = async (): Promise<void> => {
    this.step = 'player';
    await this.#shown();
  };

  readonly close = async (): Promise<void> => {
    const { id } = this;
    this.id = undefined;
    await this.#update();
    // The focus goes back to what opened it.
    this.#find(`[data-watch="${CSS.escape(id ?? '')}"]`)?.focus();
  };

  /** Within the choice or beside the player; within a frame the keys are the host's. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.id) return;
    event.stopPropagation();
    void this.close();
  };

  async #shown(): Promise<void> {
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
