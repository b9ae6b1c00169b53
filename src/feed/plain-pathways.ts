import type { Pathway } from '../schema/pathway.js';
import { plainPathways } from '../schema/plain-pathways.js';

/** Pathways of which nothing is to be told; the file of maps alone leaves this out until a feed has any. @throws where anything is */
export const pathwaysPlainly = (input: unknown): readonly Pathway[] => plainPathways(input) as readonly Pathway[];
