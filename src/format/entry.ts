import type { Digits } from './digits.js';

/** What may follow a number that someone wrote: its unit. */
const UNIT = /\s*(?:€|%|h|heures?|hours?|mois|months?|personnes?|people|etp|fte|t|tonnes?)$/i;

/** Marks of thousands that people type, whatever a language prints: spaces of every width, apostrophes. */
const GROUPS = /[\s'’]/g;

/**
 * The number that someone wrote, in a language's digits or as machines write it: "60 000", "60000,50", "60,000.50", "1 096 €".
 * Undefined where it is no number, or could be two: a French "1.500" may be a thousand and a half, or one and a half.
 */
export function readNumber([decimal]: Digits, written: string): number | undefined {
  const text = written.trim().replace(/^€/, '').replace(UNIT, '').replace(GROUPS, '').replace(/^[−–]/, '-');
  const other = decimal === ',' ? '.' : ',';
  const parts = text.split(decimal);
  if (parts.length > 2 || parts[1]?.includes(other)) return undefined;
  let [whole = '', fraction = ''] = parts;
  if (whole.includes(other)) {
    const grouped = /^-?\d{1,3}([.,]\d{3})+$/.test(whole);
    // English groups by commas, so they are no riddle there; a French point could be either.
    if (grouped && (decimal === '.' || parts.length === 2 || whole.split(other).length > 2)) whole = whole.replaceAll(other, '');
    else if (!grouped && parts.length === 1 && whole.split(other).length === 2) [whole = '', fraction = ''] = whole.split(other);
    else return undefined;
  }
  if (!/^-?\d*$/.test(whole) || !/^\d*$/.test(fraction) || !/\d/.test(whole + fraction)) return undefined;
  return Number(`${whole || '0'}.${fraction || '0'}`);
}
