import type { PageWords } from '../model/page-words.js';
import type { Picture, Piece, Run } from './picture.js';
import { paragraph, stacked, type Block, type Measure, type Place } from './text-layout.js';

/** How wide a page is and how large its words are; it is as high as it needs to be. Pixels. */
export interface Sheet {
  readonly width: number;
  readonly margin: number;
  readonly title: number;
  readonly lead: number;
  /** Of words that explain. */
  readonly small: number;
  /** Between the head, what is drawn and the foot. */
  readonly gap: number;
}

/** A page of a report and a slide are as wide with it. */
const PAGE: Sheet = { width: 1200, margin: 40, title: 31, lead: 19, small: 15, gap: 28 };

/** The column of a letter that is read in a mail program, which shows no wider one whole on a phone. */
export const LETTER: Sheet = { width: 600, margin: 20, title: 24, lead: 15, small: 13, gap: 18 };

/** Of a page: left edge and width of all that stands on it. */
export const COLUMN = { x: PAGE.margin, width: PAGE.width - 2 * PAGE.margin } as const;

/** Of a page: of words that explain. */
export const SMALL = PAGE.small;

/** A figure as a report would print it: the finding, what is drawn, what it says of itself, and where it comes from. */
export function printedPage(words: PageWords, measure: Measure, body: (place: Place) => Block, sheet: Sheet = PAGE): Picture {
  const { width, margin, gap } = sheet;
  const column = { x: margin, width: width - 2 * margin };
  const whole = stacked(margin, [
    (y) => headBlock(words, { ...column, y }, sheet, measure),
    (y) => body({ ...column, y: y + gap }),
    (y) => footBlock(words, { ...column, y: y + gap }, sheet, measure),
  ]);
  return {
    width, height: Math.ceil(whole.bottom + margin),
    language: words.language, title: words.title.text, description: words.summary, pieces: whole.pieces,
  };
}

export const rule = ({ x, y, width }: Place, ink: 'ink' | 'line'): Piece => ({ kind: 'line', from: [x, y], to: [x + width, y], stroke: { ink, width: 1 } });

function headBlock({ fictional, title, subject }: PageWords, { x, y, width }: Place, sheet: Sheet, measure: Measure): Block {
  const badge = (top: number): Block => (fictional ? badgeBlock(fictional, { x, y: top, width }, sheet.small, measure) : { pieces: [], bottom: top });
  const runs = subject.flatMap(({ text, lang }, index): Run[] => [...(index ? [{ text: '\u00a0· ', ink: 'ink-2' as const }] : []), { text, lang, ink: 'ink-2' }]);
  const head = stacked(y + 20, [
    badge,
    (top) => paragraph([{ ...title, strong: true }], { x, y: top, width }, { size: sheet.title, leading: 1.22, isBalanced: true }, measure),
    (top) => paragraph(runs, { x, y: top + 8, width }, { size: sheet.lead }, measure),
  ]);
  return { ...head, pieces: [rule({ x, y, width }, 'ink'), ...head.pieces] };
}

/** What is invented says so before anything else. */
export function badgeBlock(text: string, { x, y }: Place, size: number, measure: Measure): Block {
  const height = size * 1.9;
  return {
    pieces: [
      { kind: 'rect', x: x + 0.5, y, width: measure(text, size, true) * 1.05 + 20, height, stroke: { ink: 'ink', width: 1.25, dash: [4, 3] } },
      { kind: 'text', x: x + 10, y: y + height / 2 + size * 0.35, size, runs: [{ text, strong: true }] },
    ],
    bottom: y + height + 14,
  };
}

/** What is said of single figures, then *Lecture*, *Champ* and *Source*, then where it was made. */
function footBlock({ notes, foot, address }: PageWords, { x, y, width }: Place, { small }: Sheet, measure: Measure): Block {
  const line = (runs: readonly Run[]) => (top: number): Block => paragraph(runs, { x, y: top + 4, width }, { size: small, leading: 1.4 }, measure);
  const block = stacked(y + 12, [
    ...notes.map((text) => line([{ text }])),
    ...foot.map(({ label, sentence: { text, lang } }) => line([{ text: label, strong: true }, { text, lang, ink: 'ink-2' }])),
    ...(address ? [line([{ text: address, ink: 'ink-2' }])] : []),
  ]);
  return { ...block, pieces: [rule({ x, y, width }, 'line'), ...block.pieces] };
}
