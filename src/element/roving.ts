import type { ReactiveControllerHost } from 'lit';

const ofHosts = /* @__PURE__ */ new WeakMap<object, Roving>();

/** The roving of a widget's graphic, made when it is first drawn. */
export function rovingOf(host: ReactiveControllerHost & HTMLElement): Roving {
  let roving = ofHosts.get(host);
  if (!roving) ofHosts.set(host, (roving = new Roving(host)));
  return roving;
}

/**
 * One tab stop for a graphic: arrow keys, Home and End move among its marks (elements with `data-mark`), Escape leaves it.
 * The marks are `role="option"` in a `role="listbox"`; only the current one has `tabindex="0"`.
 */
export class Roving {
  current = 0;
  /** True once the reader has moved in the graphic. */
  moved = false;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Begins at a mark, until the reader has moved; stays within the marks that there are. */
  start(at: number, last: number): void {
    if (!this.moved || this.current > last) this.current = at;
  }

  /** The tabindex of mark number `index`. */
  tabindex(index: number): 0 | -1 {
    return index === this.current ? 0 : -1;
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const marks = [...list.querySelectorAll<HTMLElement | SVGElement>('[data-mark]')];
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    let next: number | undefined;
    if (step !== undefined) next = Math.min(Math.max(this.current + step, 0), marks.length - 1);
    else if (event.key === 'Home') next = 0;
    else if (event.key === 'End') next = marks.length - 1;
    else if (event.key === 'Escape') (event.target as HTMLElement).blur();
    if (next === undefined) return;
    event.preventDefault();
    this.current = next;
    this.moved = true;
    this.#host.requestUpdate();
    marks[next]?.focus();
  };

  readonly onFocus = (event: FocusEvent): void => {
    const mark = (event.target as Element).closest('[data-mark]');
    const index = mark ? [...(event.currentTarget as Element).querySelectorAll('[data-mark]')].indexOf(mark) : -1;
    if (index < 0 || (index === this.current && this.moved)) return;
    this.current = index;
    this.moved = true;
    this.#host.requestUpdate();
  };
}
