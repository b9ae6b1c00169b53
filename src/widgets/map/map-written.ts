import { nothing, svg, type TemplateResult } from 'lit';
import { classOf } from './map-drawing.js';
import type { PlacedMap } from './map.layout.js';

/** By the list of what stands in them. */
const templates = new WeakMap<readonly unknown[], TemplateStringsArray>();

/**
 * A template for a list whose places never change. They stand in its text, and maps of the same shapes share it; each item is not a
 * template of its own. Only paths and numbers of a geometry may be in that text.
 */
function listTemplate(list: readonly unknown[], text: () => string[], values: readonly unknown[]): TemplateResult<2> {
  let strings = templates.get(list);
  if (!strings) {
    const written = text();
    strings = Object.assign(written, { raw: written });
    templates.set(list, strings);
  }
  return svg(strings, ...values);
}

/** The same as `Sheet.shapes`, in a server's HTML. */
export const shapes = ({ paths, shapes: all }: PlacedMap, selected: string | undefined): unknown => listTemplate(
  paths,
  () => [...paths.flatMap((path, index) => [`${index ? '></path>' : ''}<path role="option" tabindex="${index ? -1 : 0}" d="${path}" class=`, ' data-code=', ' aria-selected=', ' aria-label=']), '></path>'],
  all.flatMap(({ territory: { code }, said, fill }) => [fill, code, code === selected, said.spoken]),
);

/** The same as `Sheet.words`. */
export const words = ({ anchors, words: all }: PlacedMap): unknown => listTemplate(
  anchors,
  () => [...anchors.flatMap(({ x, y }, index) => [`${index ? '</text>' : ''}<text x="${x}%" y="${y}%" class=`, '>']), '</text>'],
  all.flatMap((word): unknown[] => (word ? [classOf(word), word.text] : [nothing, nothing])),
);
