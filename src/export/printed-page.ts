import type { PageWords } from '../model/page-words.js';
import type { Picture, Piece, Run } from './picture.js';
import { paragraph, stacked, type Block, type Measure, type Place } from './text-layout.js';

/** A page of a report and a slide are as wide with it; it is as high as it needs to be. Pixels. */
const WIDTH = 1200;
const MARGIN = 40;

/** Left edge and width of all that stands on a page. */
export const COLUMN = { x: MARGIN, width: WIDTH - 2 * MARGIN } as const;

const TITLE = 31;
const LEAD = 19;
/** Of words that explain. */
export const SMALL = 15;
/** Between the head, what is drawn and the foot. */
const GAP = 28;

/** A figure as a report would print it: the finding, what is drawn, what it says of itself, and where it comes from. */
export function printedPage(words: PageWords, measure: Measure, body: (place: Place) => Block): Picture {
  const whole = stacked(MARGIN, [
    (y) => headBlock(words, { ...COLUMN, y }, measure),
    (y) => body({ ...COLUMN, y: y + GAP }),
    (y) => footBlock(words, { ...COLUMN, y: y + GAP }, measure),
  ]);
  return {
    width: WIDTH, height: Math.ceil(whole.bottom + MARGIN),
    language: words.language, title: words.title.text, description: words.summary, pieces: whole.pieces,
  };
}

export const rule = ({ x, y, width }: Place, ink: 'ink' | 'line'): Piece => ({ kind: 'line', from: [x, y], to: [x + width, y], stroke: { ink, width: 1 } });

function headBlock({ fictional, title, subject }: PageWords, { x, y, width }: Place, measure: Measure): Block {
  const badge = (top: number): Block => (fictional ? badgeBlock(fictional, { x, y: top, width }, measure) : { pieces: [], bottom: top });
  const runs = subject.flatMap(({ text, lang }, index): Run[] => [...(index ? [{ text: '\u00a0· ', ink: 'ink-2' as const }] : []), { text, lang, ink: 'ink-2' }]);
  const head = stacked(y + 20, [
    badge,
    (top) => paragraph([{ ...title, strong: true }], { x, y: top, width }, { size: TITLE, leading: 1.22, isBalanced: true }, measure),
    (top) => paragraph(runs, { x, y: top + 8, width }, { size: LEAD }, measure),
  ]);
  return { ...head, pieces: [rule({ x, y, width }, 'ink'), ...head.pieces] };
}

/** What is invented says so before anything else. */
function badgeBlock(text: string, { x, y }: Place, measure: Measure): Block {
  const height = SMALL * 1.9;
  return {
    pieces: [
      { kind: 'rect', x: x + 0.5, y, width: measure(text, SMALL, true) * 1.05 + 20, height, stroke: { ink: 'ink', width: 1.25, dash: [4, 3] } },
      { kind: 'text', x: x + 10, y: y + height / 2 + SMALL * 0.35, size: SMALL, runs: [{ text, strong: true }] },
    ],
    bottom: y + height + 14,
  };
}

/** What is said of single figures, then *Lecture*, *Champ* and *Source*, then where it was made. */
function footBlock({ notes, foot, address }: PageWords, { x, y, width }: Place, measure: Measure): Block {
  const line = (runs: readonly Run[]) => (top: number): Block => paragraph(runs, { x, y: top + 4, width }, { size: SMALL, leading: 1.4 }, measure);
  const block = stacked(y + 12, [
    ...notes.map((text) => line([{ text }])),
    ...foot.map(({ label, sentence: { text, lang } }) => line([{ text: label, strong: true }, { text, lang, ink: 'ink-2' }])),
    ...(address ? [line([{ text: address, ink: 'ink-2' }])] : []),
  ]);
  return { ...block, pieces: [rule({ x, y, width }, 'line'), ...block.pieces] };
}
