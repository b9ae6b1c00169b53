import type { Rings } from '../geo/decode.js';
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
  readonly outlines: Omit<Outlines, 'codes' | 'names' | 'parents' | 'postals'>;
  readonly codes: string;
  readonly names: string;
  readonly parents: string;
  readonly postals: string;
  readonly rings: Rings;
}

export const BETWEEN = '\0';

/** What was handed over, as it was. */
export function received({ outlines, codes, names, parents, postals }: Handed): Outlines {
  const listed = (text: string): (string | undefined)[] | undefined => (text ? text.split(BETWEEN).map((one) => one || undefined) : undefined);
  return { ...outlines, codes: codes.split(BETWEEN), names: listed(names), parents: listed(parents), postals: listed(postals) };
}
