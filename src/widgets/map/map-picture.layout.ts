import type { Picture, Piece, Run } from '../../export/picture.js';
import type { PictureWords } from './map-picture.model.js';
import { legendBlock } from './map-picture-legend.layout.js';
import { heightOf, mapBlock, type Drawing } from './map-picture-map.layout.js';
import { marksIn, marksOn, placesLegendBlock, type PicturePlaces } from './map-picture-places.layout.js';
import { placeOfFew } from './map-picture-names.layout.js';
import { stripBlock } from './map-picture-strip.layout.js';
import { paragraph, stacked, type Block, type Measure, type Place } from './map-picture-text.layout.js';

export type { Measure } from './map-picture-text.layout.js';

/** A page of a report and a slide are as wide with it; it is as high as it needs to be. */
const WIDTH = 1200;
const MARGIN = 40;
const INNER = WIDTH - 2 * MARGIN;

const TITLE = 31;
const LEAD = 19;
const SMALL = 15;

/** Widths of the map and of what stands beside it. */
const MAP = 724;
const FEW_MAP = 556;
const GAP = 48;

/** Of a map, in pixels: a narrow island does not fill a page. */
const TALLEST = 900;

/** What is drawn, with the places on it where there are any. */
export type PictureDrawing = Omit<Drawing, 'rings'> & { readonly places?: PicturePlaces | undefined };

/** A picture of a map: the finding, what is drawn, what it says of itself, and where it comes from. */
export function mapPicture(drawing: PictureDrawing, words: PictureWords): Picture {
  const { measure } = drawing;
  const whole = stacked(MARGIN, [
    (y) => headBlock(words, { x: MARGIN, y, width: INNER }, measure),
    (y) => bodyBlock({ ...drawing, rings: words.rings }, words, y + 28),
    (y) => footBlock(words, { x: MARGIN, y: y + 28, width: INNER }, measure),
  ]);
  return {
    width: WIDTH, height: Math.ceil(whole.bottom + MARGIN),
    language: words.language, title: words.title.text, description: words.summary, pieces: whole.pieces,
  };
}

const rule = ({ x, y, width }: Place, ink: 'ink' | 'line'): Piece => ({ kind: 'line', from: [x, y], to: [x + width, y], stroke: { ink, width: 1 } });

function headBlock({ fictional, title, subject }: PictureWords, { x, y, width }: Place, measure: Measure): Block {
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

/** The map, and beside it its legend or the territories themselves. */
function bodyBlock({ places, ...given }: PictureDrawing & Drawing, { arrows }: PictureWords, y: number): Block {
  const { model: { strip, legend, selection }, placed, measure } = given;
  const column = strip ? FEW_MAP : MAP;
  const width = Math.min(column, (column * TALLEST) / heightOf(placed, column));
  const whole = { x: MARGIN, y, width };
  const at = strip ? placeOfFew(given, whole) : whole;
  const side = { x: MARGIN + column + GAP, y: y + 8, width: INNER - column - GAP };
  const marks = places ? marksIn(places, placed.box, width) : [];
  const drawing = { ...given, isGround: places !== undefined };
  const map = stacked(y, [
    () => mapBlock(drawing, at),
    (top) => paragraph(strip ? [{ text: arrows, ink: 'ink-2' }] : [], { x: MARGIN, y: top + 12, width: column }, { size: SMALL - 1 }, measure),
  ]);
  const figures = (top: number): Block => (strip ? stripBlock({ ...drawing, strip }, { ...side, y: top }, legend.keys) : legendBlock(drawing, { ...side, y: top, scale: width / (placed.box[2] - placed.box[0]) }));
  const beside = !places ? figures(side.y) : stacked(side.y, [
    (top) => placesLegendBlock(places.legendOf(marks), { ...side, y: top }, measure),
    // Places alone have no figures below them.
    (top) => (selection.at < 0 ? { pieces: [], bottom: top } : figures(top + 28)),
  ]);
  return { pieces: [...map.pieces, ...(places ? marksOn(places, marks, given, at) : []), ...beside.pieces], bottom: Math.max(map.bottom, beside.bottom) };
}

/** Marks of single territories, then *Lecture*, *Champ* and *Source*, then where it was made. */
function footBlock({ notes, foot, address }: PictureWords, { x, y, width }: Place, measure: Measure): Block {
  const line = (runs: readonly Run[]) => (top: number): Block => paragraph(runs, { x, y: top + 4, width }, { size: SMALL, leading: 1.4 }, measure);
  const block = stacked(y + 12, [
    ...notes.map((text) => line([{ text }])),
    ...foot.map(({ label, sentence: { text, lang } }) => line([{ text: label, strong: true }, { text, lang, ink: 'ink-2' }])),
    ...(address ? [line([{ text: address, ink: 'ink-2' }])] : []),
  ]);
  return { ...block, pieces: [rule({ x, y, width }, 'line'), ...block.pieces] };
}
