import type { FigureModel } from '../model/figure.js';
import type { Piece } from './picture.js';
import { paragraph, type Block, type Measure, type Place } from './text-layout.js';

/** How words around a drawing look: a page, a letter and a slide are read from other distances. */
export interface Pen {
  readonly measure: Measure;
  /** Of words that explain, and of words that are read; pixels. */
  readonly small: number;
  readonly body: number;
}

/** Beside a number, its unit and its base are half as large, and what comes before it is smaller. */
const UNIT = 0.5;
const BEFORE = 0.36;
/** From the top of a figure to its baseline, and to its end; in sizes. */
const BASELINE = 0.86;
const DEEP = 1.02;

interface Part {
  readonly text: string;
  readonly scale: number;
}

const partsOf = ({ before, number, unit, gap = '', unitBefore, outOf }: FigureModel): Part[] => [
  ...(before ? [{ text: `${before}\u00a0`, scale: BEFORE }] : []),
  ...(unit && unitBefore ? [{ text: unit, scale: UNIT }] : []),
  { text: number, scale: 1 },
  ...(outOf ? [{ text: `\u00a0${outOf}`, scale: UNIT }] : unit && !unitBefore ? [{ text: gap + unit, scale: UNIT }] : []),
];

/** Width of a figure, pixels. */
const wideOf = (parts: readonly Part[], size: number, { measure }: Pen): number => parts.reduce((sum, { text, scale }) => sum + measure(text, size * scale, true), 0);

/** The large figure with its precision, unit and base, no wider than its place; or why there is none, as large as words are read. */
export function figureBlock(figure: FigureModel, place: Place, size: number, pen: Pen): Block {
  if (figure.state !== 'value') return reasonBlock({ isMissing: figure.state === 'missing', text: figure.reason ?? figure.text }, place, pen.body, pen);
  const parts = partsOf(figure);
  // Another font than the one that was measured with may be a little wider.
  const fits = Math.min(size, (0.95 * size * place.width) / wideOf(parts, size, pen));
  let { x } = place;
  const pieces = parts.map(({ text, scale }): Piece => {
    const piece: Piece = { kind: 'text', x, y: place.y + fits * BASELINE, size: fits * scale, runs: [{ text, strong: true }] };
    x += pen.measure(text, fits * scale, true);
    return piece;
  });
  return { pieces, bottom: place.y + fits * DEEP };
}

/** Width of a figure that has the room that it needs, pixels. */
export const figureWidth = (figure: FigureModel, size: number, pen: Pen): number => (figure.state === 'value' ? wideOf(partsOf(figure), size, pen) : 0);

/** Why there is nothing to draw: a lozenge is not published, hatching is not there. */
export function reasonBlock({ isMissing, text }: { readonly isMissing: boolean; readonly text: string }, { x, y, width }: Place, size: number, { measure }: Pick<Pen, 'measure'>): Block {
  const middle = y + size * 0.68;
  const half = size * 0.4;
  const sign: Piece = isMissing
    ? { kind: 'rect', x, y: middle - half, width: size * 1.6, height: 2 * half, fill: 'hatch', stroke: { ink: 'edge', width: 1 } }
    : { kind: 'path', d: `M${x + size * 0.8} ${middle - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`, stroke: { ink: 'ink-2', width: 1.25 } };
  const from = x + size * 2.25;
  const words = paragraph([{ text, ink: 'ink-2' }], { x: from, y, width: x + width - from }, { size }, measure);
  return { pieces: [sign, ...words.pieces], bottom: words.bottom };
}
