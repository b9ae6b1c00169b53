import type { Picture, Piece } from '../../export/picture.js';
import { COLUMN, printedPage, SMALL } from '../../export/printed-page.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';
import { numeral, TRACK, X_HEIGHT } from './factors.layout.js';
import type { FactorsPicture, PictureFactor } from './factors-picture.model.js';

/** Between the two columns, and between a figure and its words. */
const GAP = 72;
const BESIDE = 28;
/** Of a large figure: as high as an x, and its column. */
const HIGH = 72;
const NUMERAL = 88;
/** Below each factor. */
const REST = 44;

const NAME = 22;
const BODY = 17;

/** A list of factors on a printed page: odd ones left, even ones right and lower. */
export const factorsPicture = ({ factors, said }: FactorsPicture, measure: Measure): Picture =>
  printedPage(said, measure, ({ y }) => columns(factors, measure, y));

function columns(factors: readonly PictureFactor[], measure: Measure, y: number): Block {
  const width = (COLUMN.width - GAP) / 2;
  const pieces: Piece[] = [];
  // An ascending figure reaches above its words.
  const bottoms = [y + 8, y + 92];
  factors.forEach((factor, index) => {
    const side = index % 2;
    const place = { x: COLUMN.x + side * (width + GAP), y: bottoms[side]!, width };
    const block = factorBlock(factor, place, measure, side === 1);
    pieces.push(...block.pieces);
    bottoms[side] = Math.max(block.bottom, place.y + HIGH * 1.5) + REST;
    // The next one, on the other side, never stands above it.
    bottoms[1 - side] = Math.max(bottoms[1 - side]!, place.y + 84);
  });
  return { pieces, bottom: Math.max(...bottoms) - REST };
}

function factorBlock(factor: PictureFactor, { x, y, width }: Place, measure: Measure, isRight: boolean): Block {
  const outline = numeral(factor.number);
  const scale = HIGH / X_HEIGHT;
  const left = isRight ? x : x + NUMERAL + BESIDE;
  const place = (top: number): Place => ({ x: left, y: top, width: width - NUMERAL - BESIDE });
  const { name, state, beside, words, isUntold, source, figures } = factor;
  const told = (top: number): Block => (words ? paragraph([{ ...words, ink: isUntold ? 'ink-2' : undefined }], place(top + 6), { size: BODY, leading: 1.4 }, measure) : { pieces: [], bottom: top });
  const cited = (top: number): Block => (source ? paragraph([{ text: source, ink: 'ink-2' }], place(top + 4), { size: SMALL - 1 }, measure) : { pieces: [], bottom: top });
  const said = stacked(y, [
    (top) => paragraph([{ ...name, strong: true }], place(top), { size: NAME, leading: 1.25 }, measure),
    (top) => (state ? stateBlock(state, beside?.step, place(top + 6), measure) : { pieces: [], bottom: top }),
    (top) => (beside ? paragraph([{ text: beside.text, ink: 'ink-2' }], place(top + 2), { size: SMALL - 1 }, measure) : { pieces: [], bottom: top }),
    // What the study says is not from this source: that stands above it.
    ...(isUntold ? [cited, told] : [told, cited]),
    ...figures.map((figure) => (top: number): Block => figureBlock(figure, place(top + 12), measure)),
  ]);
  if (!outline) return said;
  const drawn: Piece = { kind: 'path', d: outline.d, fill: 'accent', at: { scale, x: isRight ? x + width - outline.width * scale : x, y: y + 4 + HIGH } };
  return { ...said, pieces: [drawn, ...said.pieces] };
}

function stateBlock({ step, word, told }: NonNullable<PictureFactor['state']>, theirs: number | undefined, { x, y, width }: Place, measure: Measure): Block {
  const middle = y + 12;
  const at = (stop: number): number => x - TRACK.stops[0] + 1 + TRACK.stops[stop]!;
  const line = (from: readonly [number, number], to: readonly [number, number]): Piece => ({ kind: 'line', from, to, stroke: { ink: 'edge', width: 1 } });
  const walked: Piece = { kind: 'line', from: [at(0), middle], to: [at(step), middle], stroke: { ink: 'accent', width: 3, ...(step === 1 && { dash: [4, 3.5] as const }) } };
  const other = (theirs: number): Piece => ({ kind: 'line', from: [at(theirs), middle - 9], to: [at(theirs), middle + 9], stroke: { ink: 'slate', width: 4 } });
  const stop: Piece = step
    ? { kind: 'circle', x: at(step), y: middle, radius: 6, fill: 'accent' }
    : { kind: 'circle', x: at(0), y: middle, radius: 5, fill: 'paper', stroke: { ink: 'ink', width: 2 } };
  const said = stacked(y, [
    (top) => paragraph([{ text: word, strong: true }], { x: x + TRACK.width + 4, y: top, width: width - TRACK.width - 4 }, { size: BODY, leading: 1.4 }, measure),
    (top) => (told ? paragraph([{ text: told, ink: 'ink-2' }], { x, y: top + 2, width }, { size: SMALL - 1 }, measure) : { pieces: [], bottom: top }),
  ]);
  return { ...said, pieces: [line([at(0), middle], [at(3), middle]), ...TRACK.stops.map((_, index) => line([at(index), middle - 4], [at(index), middle + 4])), ...(step ? [walked] : []), ...(theirs === undefined ? [] : [other(theirs)]), stop, ...said.pieces] };
}

function figureBlock({ text, label }: PictureFactor['figures'][number], { x, y, width }: Place, measure: Measure): Block {
  const said = stacked(y, [
    (top) => paragraph([{ text }], { x: x + 14, y: top, width: width - 14 }, { size: NAME }, measure),
    (top) => paragraph([{ text: label, ink: 'ink-2' }], { x: x + 14, y: top, width: width - 14 }, { size: SMALL - 1 }, measure),
  ]);
  return { ...said, pieces: [{ kind: 'line', from: [x + 1, y], to: [x + 1, said.bottom], stroke: { ink: 'accent', width: 2 } }, ...said.pieces] };
}
