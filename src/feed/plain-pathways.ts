import { giveUp } from '../schema/accept.js';
import type { Pathway } from '../schema/pathway.js';
import { plainPathways } from '../schema/plain-pathways.js';

/** Pathways of which nothing is to be told; the file of maps alone leaves this out until a feed has any. @throws where anything is */
export function pathwaysPlainly(input: unknown): readonly Pathway[] {
  const list = plainPathways(input) as readonly Pathway[];
  // Numbers may stand beside what is secret, and are then told.
  return JSON.stringify(list).includes('"missing":"secret"') ? giveUp() : list;
}
