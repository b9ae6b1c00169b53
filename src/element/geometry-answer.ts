import { bringing } from '../geo/bring.js';
import { ringsOf } from '../geo/decode.js';
import { BETWEEN, type Answer, type Task } from './geometry-received.js';

export type { Task } from './geometry-received.js';

/** How much more must be read for it to be told: each message takes the page some time. */
const STEP = 0.1;

type Post = (answer: Answer, transferred?: readonly ArrayBufferLike[]) => void;

/** Reads a geometry beside the page; what it has made is handed over, not copied. */
export function answer({ text, level, layout }: Task, post: Post): void {
  // From here on, nothing that the page does keeps it waiting.
  post({ share: 0 });
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return post({ failure: { failure: 'not-json' } });
  }
  const steps = bringing(document, level, layout);
  let told = 0;
  for (;;) {
    const { done, value } = steps.next();
    if (!done) {
      if (value < told + STEP) continue;
      told = value;
      post({ share: value });
    }
    else if ('failure' in value) return post({ failure: value });
    else {
      const rings = ringsOf(value);
      const arrays = [value.arcs, value.arcEnds, value.ringArcs, value.ringEnds, value.shapeEnds, rings.points, rings.ringEnds, rings.shapeEnds] as Uint32Array[];
      const { codes, names = [], parents = [], postals = [], ...outlines } = value;
      return post({ outlines, rings, codes: codes.join(BETWEEN), names: names.join(BETWEEN), parents: parents.join(BETWEEN), postals: postals.join(BETWEEN) }, arrays.map(({ buffer }) => buffer));
    }
  }
}
