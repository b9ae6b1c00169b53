import { html, nothing, render } from 'lit';
import type { MapRequest } from './map.model.js';

/** What is shown in place of what the author asked for, since the reader went into a part of it. */
export type Within = Pick<MapRequest, 'level' | 'area' | 'period'>;

/** A step of the way, with the name of where it went. */
export type Step = Within & { readonly name: string };

/** The way from what the author asked for to what is shown. Another wish of the author's ends it. */
export class MapWay {
  readonly #author: Pick<MapRequest, 'level' | 'area'>;
  #steps: readonly Step[] = [];
  #asked = '';
  #start = '';

  constructor(author: Pick<MapRequest, 'level' | 'area'>) {
    this.#author = author;
  }

  get steps(): readonly Step[] {
    return this.#asked === this.#wish ? this.#steps : [];
  }

  /** @param start the name of what the author asked for */
  enter(step: Step, start: string): void {
    this.#steps = [...this.steps, step];
    if (this.#steps.length === 1) this.#start = start;
    this.#asked = this.#wish;
  }

  /** Back to before a step; gives where it had gone. */
  leave(at: number): string | undefined {
    const from = this.steps[at]?.area;
    this.#steps = this.steps.slice(0, at);
    return from;
  }

  /** "France › Bourgogne-Franche-Comté": all but the last lead back. */
  draw(root: ParentNode, label: string): void {
    const place = root.querySelector<HTMLElement>('.way');
    const names = [this.#start, ...this.steps.map(({ name }) => name)];
    const last = names.length - 1;
    if (place) render(last ? html`<nav aria-label=${label}>${names.map((name, at) =>
      at < last ? html`<button type="button" name="back" value=${at}>${name}</button><span aria-hidden="true">›</span>` : html`<span aria-current="location">${name}</span>`)}</nav>` : nothing, place);
  }

  get #wish(): string {
    return `${this.#author.level} ${this.#author.area}`;
  }
}
