import { territoryFile } from '../../catalogue/territory-files.js';
import { territoryLocative, territoryName, type Context } from '../../model/names.js';

/** Whether a partner is in the territory; codes of some kinds do not say it. */
export type Situation = 'inside' | 'outside' | 'unknown';

/** The département of a commune or of a priority neighbourhood, whose codes have its number. */
function departmentOf(code: string): string | undefined {
  const [, number] = /^(?:com:|qpv:Q[NP]0?)(97\d|\d\d|2[AB])/.exec(code) ?? [];
  return number && `dep:${number}`;
}

/** The territory itself and what holds it, as far as codes say; France holds all. */
function upFrom(code: string): string[] {
  const department = code.startsWith('dep:') ? code : departmentOf(code);
  const region = department && territoryFile(department);
  return [...new Set([code, ...(department ? [department] : []), ...(region ? [`reg:${String(region).padStart(2, '0')}`] : []), 'FR'])];
}

/**
 * An intercommunality, an employment area or a place of the author's own may lie anywhere, and a region is neither in nor out of its
 * département: nothing is said of them.
 */
export function situationOf(home: string | undefined, code: string | undefined): Situation {
  if (!home || !code) return 'unknown';
  if (upFrom(code).includes(home)) return 'inside';
  const isTold = (one: string): boolean => /^(reg|dep|com|qpv):/.test(one);
  return !isTold(home) || !isTold(code) || upFrom(home).includes(code) ? 'unknown' : 'outside';
}

/** "dans le Jura", "dans le territoire « Bassin de Lons »": a place is always told, by its code where it has no name. */
export function whereIs(context: Context, code: string): string {
  const { placed, coded } = context.words.phrases.partners!;
  const name = territoryName(context, code);
  return territoryLocative(context, code) ?? (name === code ? coded(code) : placed(name));
}

/** Whether a text tells of the place; "Ain" is no part of "main". */
export function tellsOf(context: Context, text: string, code: string): boolean {
  const isWord = (one: string | undefined): boolean => one !== undefined && /\p{L}/u.test(one);
  return text.includes(whereIs(context, code)) || text.split(territoryName(context, code)).some((before, index, all) => index < all.length - 1 && !isWord(before.at(-1)) && !isWord(all[index + 1]![0]));
}
