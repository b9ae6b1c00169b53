import { dotPaths, PITCH, unitGrid, type UnitPaths } from '../../scale/units.js';

/** Where the words of a drawing stand, so that they are never on each other. Percents of its own width or height. */

/** Of a line of words beside a slope, in the height of the slope. */
const LINE = 11;
/** Of a digit, in the width of the narrowest ruler that has words on it. */
const DIGIT = 3.6;

/** Height of words beside a level, from the top: what is expected is moved away from what is reached. */
export function besideSlope(exit: number, expected: number | undefined): { readonly exit: number; readonly expected?: number | undefined } {
  const top = 100 - exit;
  if (expected === undefined) return { exit: top };
  const other = 100 - expected;
  const short = LINE - Math.abs(top - other);
  if (short <= 0) return { exit: top, expected: other };
  const side = expected > exit ? -1 : 1;
  return { exit: top - (side * short) / 2, expected: other + (side * short) / 2 };
}

/** Whether an end of the scale can be written beside the level at entry. */
export const isClear = (end: number, entry: number | undefined): boolean => entry === undefined || Math.abs(end - entry) >= LINE;

/** Middles of two words above a ruler, within it and apart from each other. */
export function aboveRuler(low: { readonly at: number; readonly text: string }, high: { readonly at: number; readonly text: string }): { readonly low: number; readonly high: number } {
  const half = (text: string): number => (text.length * DIGIT) / 2;
  const apart = half(low.text) + half(high.text) + DIGIT / 2;
  const within = (at: number, text: string): number => Math.min(100 - half(text), Math.max(half(text), at));
  const lack = Math.max(0, apart - (high.at - low.at)) / 2;
  const first = Math.min(within(low.at - lack, low.text), 100 - half(high.text) - apart);
  return { low: first, high: Math.max(within(high.at + lack, high.text), first + apart) };
}

/** A word on one line under a ruler: near an end it is kept within it. */
export const anchorAt = (at: number): 'start' | 'middle' | 'end' => (at < 25 ? 'start' : at > 75 ? 'end' : 'middle');

/** Of a letter, in the width of the narrowest staircase, and of one with more room. */
const LETTER = { tight: 1.45, roomy: 0.85 };

/** The side of a riser that has room for its words; those who left stand on its left. */
export function sideOfRiser(at: number, text: string, room: keyof typeof LETTER): 'start' | 'end' {
  return at >= text.length * LETTER[room] + 1 || at > 50 ? 'end' : 'start';
}

/** How all rows of a list count: people of a mark, marks in a column, columns of the widest row. */
export interface Scale {
  readonly per: number;
  readonly lines: number;
  readonly columns: number;
}

/** The dots of a row, of which some are filled. */
export const dotsOf = (filled: number, total: number, { per, lines }: Omit<Scale, 'columns'>): UnitPaths => dotPaths(filled, total, unitGrid(total, { per, rows: lines }));

/** Width and height of the place of a row of dots, in their own units. */
export const sizeOf = ({ lines, columns }: Scale): readonly [width: number, height: number] => [columns * PITCH, lines * PITCH];

/** Percent of the way from the left at which a tread begins that ends at the right. */
export const startOfTread = (people: number, { per, lines, columns }: Scale): number => 100 - (100 * Math.ceil(Math.ceil(people / per) / lines)) / columns;
