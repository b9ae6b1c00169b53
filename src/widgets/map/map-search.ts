import { html, nothing, render, type TemplateResult } from 'lit';
import { announce } from '../../element/announce.js';
import type { Drawn } from './map-drawn.js';
import { searchOf, type Found, type PostalPlace, type Search } from './map-search.model.js';
import { useWordsOf } from './map-use.model.js';
import type { MapModel } from './map.model.js';

/** Milliseconds of quiet before the number of matches is said: letters follow each other faster. */
const QUIET = 500;

/** What a search needs of its map. */
export interface Searched extends Pick<Drawn, 'model' | 'snapshot' | 'geometry'> {
  choose(code: string): void;
  /** What is found in place of territories. */
  readonly other?: { readonly label: string; search(text: string): Search } | undefined;
}

/** Finds a territory: a combobox whose list comes with the first letters. Its field is drawn with the map. */
export class MapSearch {
  readonly #root: ParentNode;
  readonly #asked: () => Searched | undefined;
  /** What was made to search in a model, once for all that is typed. */
  readonly #indexes = new WeakMap<MapModel, (text: string) => Search>();
  #found: readonly Found[] = [];
  #note?: string | undefined;
  #active = -1;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(root: ParentNode, asked: () => Searched | undefined) {
    this.#root = root;
    this.#asked = asked;
  }

  /** Whether an event was for it. */
  handle(event: Event, target: Element): boolean {
    if (!target.closest('.search')) return false;
    switch (event.type) {
      case 'input': this.#look(); break;
      case 'keydown': return this.#press(event as KeyboardEvent);
      case 'focusout': this.#close(); break;
      // The field keeps the focus until a match is chosen.
      case 'mousedown': if (target.closest('[role=option]')) event.preventDefault(); break;
      case 'click': this.#click(target); break;
    }
    return true;
  }

  get #field(): HTMLInputElement | null {
    return this.#root.querySelector('.search input');
  }

  #click(target: Element): void {
    const option = target.closest('[role=option]');
    if (option) this.#choose([...option.parentElement!.children].indexOf(option));
    else if (target.closest('button')) this.#clear();
  }

  #clear(): void {
    const field = this.#field!;
    field.value = '';
    this.#note = undefined;
    this.#close();
    field.focus();
  }

  #press(event: KeyboardEvent): boolean {
    const { key } = event;
    if (event.target instanceof HTMLButtonElement) return false;
    const count = this.#found.length;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!count) this.#look();
      else this.#activate(key === 'ArrowDown' ? (this.#active + 1) % count : (Math.max(this.#active, 0) + count - 1) % count);
    } else if (key === 'Enter' && count) this.#choose(Math.max(this.#active, 0));
    else if (key === 'Escape' && count) this.#close();
    else if (key === 'Escape' && this.#field!.value) this.#clear();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #look(): void {
    const [asked, query] = [this.#asked(), this.#field!.value.trim()];
    const search = query && asked ? (asked.other?.search(query) ?? this.#indexOf(asked)(query)) : undefined;
    this.#found = search?.found ?? [];
    this.#note = search?.note;
    this.#activate(-1);
    clearTimeout(this.#timer);
    if (search) this.#timer = setTimeout(() => announce([useWordsOf(asked!.snapshot).found(search.found.length), search.note].filter(Boolean).join('. ')), QUIET);
  }

  #indexOf({ snapshot, model, geometry }: Searched): (text: string) => Search {
    let index = this.#indexes.get(model);
    if (!index) this.#indexes.set(model, (index = searchOf(snapshot, model, postalsOf(geometry.outlines))));
    return index;
  }

  #choose(at: number): void {
    const found = this.#found[at];
    if (!found) return;
    this.#field!.value = found.name;
    this.#note = undefined;
    this.#close();
    this.#asked()?.choose(found.territory.code);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#found = [];
    this.#activate(-1);
  }

  #activate(at: number): void {
    this.#active = at;
    const [field, place, asked] = [this.#field, this.#root.querySelector<HTMLElement>('.found'), this.#asked()];
    if (!field || !place || !asked) return;
    field.setAttribute('aria-expanded', String(this.#found.length > 0));
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `found-${at}`);
    render(foundTemplate(this.#found, at, this.#note, asked.other?.label ?? useWordsOf(asked.snapshot).foundLabel), place);
  }
}

function foundTemplate(found: readonly Found[], active: number, note: string | undefined, label: string): TemplateResult {
  return html`<ul id="found" role="listbox" aria-label=${label} ?hidden=${!found.length}>
      ${found.map(({ name, territory, note = territory.code.replace(/^.*:/, '') }, index) => html`<li role="option" id="found-${index}" aria-selected=${index === active}>${name} <span>${note}</span></li>`)}
    </ul>
    ${note ? html`<p class="small note">${note}</p>` : nothing}`;
}

/** Postal codes, where the file of outlines has them. */
const postalsOf = ({ codes, postals = [] }: Searched['geometry']['outlines']): PostalPlace[] =>
  postals.flatMap((postal, at) => (postal ? [{ code: codes[at]!, postal: postal.split(' ') }] : []));
