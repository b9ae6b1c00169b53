import { classOf } from './map-drawing.js';
import type { PlacedMap } from './map.layout.js';

type Attributes = Readonly<Record<string, string | number | boolean>>;

function give(element: Element, attributes: Attributes): Element {
  for (const name in attributes) {
    const value = `${attributes[name]}`;
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  return element;
}

const make = (name: string, attributes: Attributes): Element => give(document.createElementNS('http://www.w3.org/2000/svg', name), attributes);

/** The fragment that some elements came in while they stand where it was put; else another, with them in it. */
function placed(before: DocumentFragment | undefined, elements: readonly Element[]): DocumentFragment {
  if (before && elements[0]?.isConnected) return before;
  const fragment = new DocumentFragment();
  fragment.append(...elements);
  return fragment;
}

/**
 * The shapes and the words of one map, made without templates: a hundred elements that differ in a few attributes cost a page half as much
 * that way. What is given is a fragment; the same one stays where it was put, and is filled again once the place where it was is gone.
 */
export class Sheet {
  #paths?: readonly string[];
  #options: Element[] = [];
  #shapes?: DocumentFragment;
  #said?: string;
  #texts: readonly Element[] = [];
  #words?: DocumentFragment;

  /** Each shape is an option; the same elements as long as the shapes are the same. */
  shapes({ paths, shapes }: PlacedMap, selected: string | undefined): DocumentFragment {
    if (paths !== this.#paths) {
      this.#paths = paths;
      this.#options = paths.map((d, index) => make('path', { role: 'option', tabindex: index ? -1 : 0, d }));
    }
    this.#shapes = placed(this.#shapes, this.#options);
    shapes.forEach(({ territory: { code }, said, fill }, index) =>
      give(this.#options[index]!, { class: fill, 'data-code': code, 'aria-selected': code === selected, 'aria-label': said.spoken }));
    return this.#shapes;
  }

  /** What fits on the shapes. */
  words({ words }: PlacedMap): DocumentFragment {
    const said = JSON.stringify(words);
    if (said !== this.#said) {
      this.#said = said;
      this.#texts = words.flatMap((word) => {
        if (!word) return [];
        const text = make('text', { x: `${word.x}%`, y: `${word.y}%`, class: classOf(word) });
        text.textContent = word.text;
        return text;
      });
    }
    return (this.#words = placed(this.#words, this.#texts));
  }
}
