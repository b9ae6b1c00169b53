import type { Drawn, UsedMap } from './map-drawn.js';
import type { MapPlaces } from './map-places.js';
import type { PlacesUse } from './map-places-use.js';
import type { MapUse } from './map-use.js';

type Use = MapUse | PlacesUse;

/** What a reader may do before that which answers is there; a pointer that comes only calls for it. */
const HEARD = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click', 'input'] as const;

/** Keys that would move the page. */
const OURS = /^(?:Arrow.*|Home|End|Enter|Escape| )$/;

/** Answers what a reader does with a map. */
export interface Answering {
  handle(event: Event, target: Element): void;
}

/**
 * Loads what answers when a reader first touches a map; what was done until it came is then answered.
 * @param load gives what answers; asked again when it could not be loaded
 */
export function answerLater(root: EventTarget, load: () => Promise<Answering>): void {
  let kept: [Event, Element][] = [];
  const stop = (answering?: Answering): void => {
    if (answering) for (const type of HEARD) root.removeEventListener(type, hear);
    const all = kept;
    kept = [];
    for (const [event, target] of all) answering?.handle(event, target);
  };
  const hear = (event: Event): void => {
    const target = event.target as Element;
    if (!target.closest('.body')) return;
    if (event.type !== 'pointerover') kept.push([event, target]);
    // Later, it would be too late to say that it is ours.
    if (event.type === 'keydown' && OURS.test((event as KeyboardEvent).key) && target.getAttribute('role') === 'option') event.preventDefault();
    load().then(stop, () => stop());
  };
  for (const type of HEARD) root.addEventListener(type, hear);
}

/** What answers on one map: it comes after the first drawing. */
export class Answer {
  /** Once it is there. */
  use?: Use | undefined;
  readonly #host: UsedMap;
  readonly #read: () => Drawn | undefined;
  readonly #at: () => MapPlaces | undefined;
  #coming?: Promise<Use> | undefined;
  #isAwaited = false;

  /** @param at its places, where it shows them: they are what it then answers for */
  constructor(host: UsedMap, read: () => Drawn | undefined, at: () => MapPlaces | undefined) {
    [this.#host, this.#read, this.#at] = [host, read, at];
  }

  /** Places came or went: what answered until now has nothing more to answer for. */
  renew(): void {
    this.use = this.#coming = undefined;
    this.#isAwaited = false;
  }

  /** Asked for again after a failure. */
  come(): Promise<Use> {
    const at = this.#at();
    const read = (): Drawn | undefined => (this.#at() === at ? this.#read() : undefined);
    return (this.#coming ??= (at ? import('./map-places-use.js').then(({ PlacesUse }): Use => new PlacesUse(this.#host, at, read)) : import('./map-use.js').then(({ MapUse }): Use => new MapUse(this.#host, read))).then(
      (use) => (this.use = use),
      (error: unknown) => {
        this.#coming = undefined;
        throw error;
      },
    ));
  }

  /** Comes when a reader touches the map. @param speak asks for the words that it needs */
  listen(speak: () => void): void {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    answerLater(this.#host.renderRoot, () => {
      speak();
      return this.come().then((use): Promise<Answering> => use.ready);
    });
  }
}
