import { giveUp } from '../schema/accept.js';
import type { Pathway } from '../schema/pathway.js';
import { plainPathways, plainProgress } from '../schema/plain-others.js';
import type { Progress } from '../schema/progress.js';
import type { Walked } from './normalise.js';

/** More barriers lifted than identified can't be. */
export const isTooMany = ({ identified, removed }: { readonly identified: number | null; readonly removed: number | null }): boolean =>
  removed !== null && identified !== null && removed > identified;

function progressPlainly(input: unknown): readonly Progress[] {
  const list = plainProgress(input) as readonly Progress[];
  return list.some(item => item.kind === 'freins' && item.rows.some(isTooMany)) ? giveUp() : list;
}

/** Befores and afters, and pathways, of which nothing is to be told: few feeds have any, so that a page loads this for them. @throws where anything is */
export const othersPlainly = (progress: unknown, pathways: unknown): Pick<Walked, 'progress' | 'pathways'> => ({
  ...(progress !== undefined && { progress: progressPlainly(progress) }),
  ...(pathways !== undefined && { pathways: plainPathways(pathways) as readonly Pathway[] }),
});
