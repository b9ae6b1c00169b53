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

export type Answer = { readonly share: number } | { readonly failure: GeometryFailure } | Handed;

/** Lists as one text each: a hundred thousand texts take longer to be handed over than to be split. */
interface Handed {
  readonly outlines: Omit<Outlines, 'codes' | 'names' | 'parents'>;
  readonly codes: string;
  readonly names: string;
  readonly parents: string;
  readonly rings: Rings;
}

/** How much more must be read for it to be told: each message takes the page some time. */
const STEP = 0.1;

const BETWEEN = '\0';

/** What was handed over, as it was. */
export function received({ outlines, codes, names, parents }: Handed): Outlines {
  const listed = (text: string): (string | undefined)[] | undefined => (text ? text.split(BETWEEN).map((one) => one || undefined) : undefined);
  return { ...outlines, codes: codes.split(BETWEEN), names: listed(names), parents: listed(parents) };
}

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
      const { codes, names = [], parents = [], ...outlines } = value;
      return post({ outlines, rings, codes: codes.join(BETWEEN), names: names.join(BETWEEN), parents: parents.join(BETWEEN) }, arrays.map(({ buffer }) => buffer));
    }
  }
}
