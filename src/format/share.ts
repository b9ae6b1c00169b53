import type { UsualMessages } from './locales/fr.js';

/** What is counted, in one and in many; with the verbs, the phrase becomes a sentence that agrees in number. */
export interface SharedNoun {
  readonly one: string;
  readonly many?: string;
  readonly feminine?: boolean;
  /** "a connu une sortie dynamique" / "ont connu une sortie dynamique". */
  readonly did?: string;
  readonly didMany?: string;
}

/** Fractions that people say: numerator, denominator. */
const FRACTIONS = [[1, 10], [1, 5], [1, 4], [1, 3], [2, 5], [1, 2], [3, 5], [2, 3], [3, 4], [4, 5], [9, 10]] as const;

/**
 * "près d’un sortant sur deux": the simple fraction that a percentage may honestly be called; undefined where none is near and the number
 * itself is to be used. Exact: within a quarter of a point. Near: up to 3 points below, more: up to 6 above, both narrower for small
 * fractions (7 % is not "nearly one in ten").
 */
export function shareWords(percent: number, { one, many, feminine, did, didMany }: SharedNoun, messages: UsualMessages): string | undefined {
  let closest = Infinity;
  let phrase: string | undefined;
  for (const [parts, of] of FRACTIONS) {
    const fraction = (100 * parts) / of;
    const gap = percent - fraction;
    const size = Math.abs(gap);
    const side = size <= 0.25 ? 0 : gap;
    if (size >= closest || size > (side < 0 ? Math.min(3, fraction * 0.12) : Math.min(6, fraction * 0.24))) continue;
    closest = size;
    const [noun, verb] = parts > 1 ? [many, didMany] : [one, did];
    phrase = noun && messages.share(parts, noun, of, side, feminine) + (verb ? ` ${verb}` : '');
  }
  return phrase;
}
