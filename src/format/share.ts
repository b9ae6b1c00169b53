import type { Messages } from './locales/fr.js';

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
 * The simple fraction that a percentage may honestly be called, if any. Exact: within a quarter of a point. Near: up to 3 points
 * below, more: up to 6 above, both narrower for small fractions (7 % is not "nearly one in ten").
 */
export function nearestFraction(percent: number): { readonly parts: number; readonly of: number; readonly side: -1 | 0 | 1 } | undefined {
  let best: { parts: number; of: number; side: -1 | 0 | 1 } | undefined;
  let closest = Infinity;
  for (const [parts, of] of FRACTIONS) {
    const fraction = (100 * parts) / of;
    const gap = percent - fraction;
    const size = Math.abs(gap);
    const reach = size <= 0.25 || (gap < 0 ? size <= Math.min(3, fraction * 0.12) : size <= Math.min(6, fraction * 0.24));
    if (reach && size < closest) {
      closest = size;
      best = { parts, of, side: size <= 0.25 ? 0 : gap < 0 ? -1 : 1 };
    }
  }
  return best;
}

/** "près d’un sortant sur deux"; undefined where no simple fraction is near enough, and the number itself is to be used. */
export function shareWords(percent: number, noun: SharedNoun, messages: Messages): string | undefined {
  const found = nearestFraction(percent);
  if (!found) return undefined;
  const several = found.parts > 1;
  if (several && !noun.many) return undefined;
  const phrase = messages.share(found.parts, several ? noun.many! : noun.one, found.of, found.side, noun.feminine);
  const verb = several ? noun.didMany : noun.did;
  return verb ? `${phrase} ${verb}` : phrase;
}
