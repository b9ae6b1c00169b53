import type { Direction } from './map-use.layout.js';

/** What keys on the map ask for. */
export interface Keyed {
  step(direction: Direction): void;
  first(): void;
  last(): void;
  /** Goes to a territory whose name begins so: from the next on, or from this one. */
  find(letters: string, next: boolean): void;
  /** Selects, or takes back; `enters` where what lies within may be shown instead. */
  choose(enters: boolean): void;
  zoom(factor: number): void;
  whole(): void;
  /** One step back; false when there is none left. */
  back(): boolean;
  leave(): void;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** Milliseconds within which letters are one word. */
const WORD = 1000;
/** How much a key or a button enlarges. */
export const STEP = 1.6;

/** Keys of the map while one of its territories has the focus. */
export class MapKeys {
  readonly #asked: Keyed;
  #letters = '';
  #typed = -Infinity;

  constructor(asked: Keyed) {
    this.#asked = asked;
  }

  /** Keys that are ours go no further: an Escape that went back one step leaves no dialog of the page. */
  handle(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#does(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #does({ key, timeStamp }: KeyboardEvent): boolean {
    const asked = this.#asked;
    const arrow = ARROWS[key];
    const typing = this.#letters !== '' && timeStamp - this.#typed < WORD;
    if (arrow) asked.step(arrow);
    else if (key === 'Home') asked.first();
    else if (key === 'End') asked.last();
    else if (key === 'Enter') asked.choose(true);
    else if (key === ' ' && !typing) asked.choose(false);
    else if (key === '+' || key === '=') asked.zoom(STEP);
    else if (key === '-' && !typing) asked.zoom(1 / STEP);
    else if (key === '0') asked.whole();
    else if (key === 'Escape') {
      if (asked.back()) return true;
      asked.leave();
      return false;
    } else if ([...key].length === 1) this.#type(key, typing, timeStamp);
    else return false;
    return true;
  }

  /** The same letter again goes on to the next name that begins with it. */
  #type(key: string, typing: boolean, timeStamp: number): void {
    this.#letters = typing ? this.#letters + key : key;
    this.#typed = timeStamp;
    const again = [...this.#letters].every((letter) => letter === key);
    this.#asked.find(again ? key : this.#letters, again);
  }
}
