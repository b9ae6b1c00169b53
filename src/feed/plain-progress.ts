import { giveUp } from '../schema/accept.js';
import { plainProgress } from '../schema/plain-progress.js';
import type { Progress } from '../schema/progress.js';

/** More barriers lifted than identified can't be. */
export const isTooMany = ({ identified, removed }: { readonly identified: number | null; readonly removed: number | null }): boolean =>
  removed !== null && identified !== null && removed > identified;

/** Numbers may stand beside what is secret, and are then told. */
const isSecretIn = (list: readonly Progress[]): boolean => JSON.stringify(list).includes('"missing":"secret"');

/** Befores and afters of which nothing is to be told: few feeds have any, so that a page loads this for them. @throws where anything is */
export function progressPlainly(input: unknown): readonly Progress[] {
  const list = plainProgress(input) as readonly Progress[];
  return isSecretIn(list) || list.some(item => item.kind === 'freins' && item.rows.some(isTooMany)) ? giveUp() : list;
}
