import { bringing } from '../geo/bring.js';
import { ringsOf, type Rings } from '../geo/decode.js';
import type { Layout } from '../geo/fit.js';
import type { Outlines } from '../geo/outlines.js';
import type { GeometryFailure } from '../geo/types.js';

/** What a worker is given: the text of a file, and what it is read as. */
export interface Task {
  readonly text: string;
  readonly level: string;
  readonly layout: Layout | undefined;
}

export type Answer = { readonly share: number } | { readonly failure: GeometryFailure } | { readonly outlines: Outlines; readonly rings: Rings };

type Post = (answer: Answer, transferred?: readonly ArrayBufferLike[]) => void;

/** Reads a geometry beside the page; what it has made is handed over, not copied. */
export function answer({ text, level, layout }: Task, post: Post): void {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return post({ failure: { failure: 'not-json' } });
  }
  const steps = bringing(document, level, layout);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) post({ share: value });
    else if ('failure' in value) return post({ failure: value });
    else {
      const rings = ringsOf(value);
      const arrays = [value.arcs, value.arcEnds, value.ringArcs, value.ringEnds, value.shapeEnds, rings.points, rings.ringEnds, rings.shapeEnds] as Uint32Array[];
      return post({ outlines: value, rings }, arrays.map(({ buffer }) => buffer));
    }
  }
}
