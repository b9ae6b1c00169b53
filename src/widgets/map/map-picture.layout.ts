import type { Picture } from '../../export/picture.js';
import { COLUMN, printedPage, SMALL } from '../../export/printed-page.js';
import type { PictureWords } from './map-picture.model.js';
import { legendBlock } from './map-picture-legend.layout.js';
import { heightOf, mapBlock, type Drawing } from './map-picture-map.layout.js';
import { marksIn, marksOn, placesLegendBlock, type PicturePlaces } from './map-picture-places.layout.js';
import { placeOfFew } from './map-picture-names.layout.js';
import { stripBlock } from './map-picture-strip.layout.js';
import { paragraph, stacked, type Block } from '../../export/text-layout.js';

export type { Measure } from '../../export/text-layout.js';

/** Widths of the map and of what stands beside it. */
const MAP = 724;
const FEW_MAP = 556;
const GAP = 48;

/** Of a map, in pixels: a narrow island does not fill a page. */
const TALLEST = 900;

/** What is drawn, with the places on it where there are any. */
export type PictureDrawing = Omit<Drawing, 'rings'> & { readonly places?: PicturePlaces | undefined };

/** A picture of a map on a printed page. */
export const mapPicture = (drawing: PictureDrawing, words: PictureWords): Picture =>
  printedPage(words, drawing.measure, ({ y }) => bodyBlock({ ...drawing, rings: words.rings }, y));

/** The map, and beside it its legend or the territories themselves. */
function bodyBlock({ places, ...given }: PictureDrawing & Drawing, y: number): Block {
  const { model: { strip, legend, selection }, placed, measure } = given;
  const column = strip ? FEW_MAP : MAP;
  const width = Math.min(column, (column * TALLEST) / heightOf(placed, column));
  const whole = { x: COLUMN.x, y, width };
  const at = strip ? placeOfFew(given, whole) : whole;
  const side = { x: COLUMN.x + column + GAP, y: y + 8, width: COLUMN.width - column - GAP };
  const marks = places ? marksIn(places, placed.box, width) : [];
  const drawing = { ...given, isGround: places !== undefined };
  const map = stacked(y, [
    () => mapBlock(drawing, at),
    (top) => paragraph(strip ? [{ text: strip.arrows, ink: 'ink-2' }] : [], { x: COLUMN.x, y: top + 12, width: column }, { size: SMALL - 1 }, measure),
  ]);
  const figures = (top: number): Block => (strip ? stripBlock({ ...drawing, strip }, { ...side, y: top }, legend.keys) : legendBlock(drawing, { ...side, y: top, scale: width / (placed.box[2] - placed.box[0]) }));
  const beside = !places ? figures(side.y) : stacked(side.y, [
    (top) => placesLegendBlock(places.legendOf(marks), { ...side, y: top }, measure),
    // Places alone have no figures below them.
    (top) => (selection.at < 0 ? { pieces: [], bottom: top } : figures(top + 28)),
  ]);
  return { pieces: [...map.pieces, ...(places ? marksOn(places, marks, given, at) : []), ...beside.pieces], bottom: Math.max(map.bottom, beside.bottom) };
}
