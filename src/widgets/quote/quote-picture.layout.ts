import type { Picture } from '../../export/picture.js';
import { printedPage, SMALL } from '../../export/printed-page.js';
import { paragraph, stacked, type Measure } from '../../export/text-layout.js';
import type { quotePictureWords } from './quote-picture.model.js';

const BODY = 18;

export function quotePicture(words: ReturnType<typeof quotePictureWords>, measure: Measure): Picture {
  const { author, lines } = words;
  return printedPage(words, measure, ({ x, y, width }) => stacked(y, [
    ...(author ? [(top: number) => paragraph([{ text: author, strong: true }], { x, y: top, width }, { size: BODY }, measure)] : []),
    ...lines.map((text) => (top: number) => paragraph([{ text, ink: 'ink-2' as const }], { x, y: top + 4, width }, { size: SMALL }, measure)),
  ]));
}
