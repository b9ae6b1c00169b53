import type { Measure } from '../export/text-layout.js';
import { regular, strong, type LetterWidths } from './letter-widths.js';

/** Of a letter that the font does not have, in thousandths of its size: another font stands in for it. */
const OTHER = 600;

const byLetter = (table: LetterWidths): Map<string, number> =>
  new Map(Object.entries(table).flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, Number(width)])));

let known: { readonly regular: Map<string, number>; readonly strong: Map<string, number> } | undefined;
const tables = (): NonNullable<typeof known> => (known ??= { regular: byLetter(regular), strong: byLetter(strong) });

/** Width of words in the shipped font, without its kerning, which makes them a little narrower. */
export const measure: Measure = (text, size, isStrong) => {
  const widths = tables()[isStrong ? 'strong' : 'regular'];
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? OTHER;
  return (sum * size) / 1000;
};

/** Letters that the shipped font can't draw, each once. */
export function missingLetters(texts: readonly string[]): string[] {
  const { regular: widths } = tables();
  return [...new Set(texts.flatMap((text) => [...text.normalize('NFC')]))].filter((letter) => !widths.has(letter) && !/\s/.test(letter));
}
