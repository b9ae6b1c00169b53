import { breakdownBlock } from '../../export/breakdown.js';
import { figureBlock, figureWidth, type Pen } from '../../export/figure.js';
import { barBlock, gaugeBlock, nothing, pictogramBlock, unitsBlock } from '../../export/marks.js';
import type { Picture } from '../../export/picture.js';
import { sparklinePieces, trendBlock } from '../../export/plot.js';
import { LETTER, printedPage } from '../../export/printed-page.js';
import { sharingPicture } from '../../export/sharing.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';
import type { PageWords } from '../../model/page-words.js';
import type { IndicatorModel } from './indicator.model.js';

/** What is drawn of a card, and how its counts are written. */
export interface DrawnCard {
  readonly model: IndicatorModel;
  readonly isPictogram: boolean;
  readonly written: (count: number) => string;
}

/** Pixels of a page and of a letter. */
const SIZES = { page: { figure: 104, body: 18, small: 15 }, letter: { figure: 72, body: 16, small: 13 } } as const;

/** Between the figure and its drawing. */
const GUTTER = 56;
/** What the figure and its words have at least, and the drawing at least, where they stand beside each other. */
const LEAST_TEXT = 300;
const LEAST_DRAWING = 420;

const SPARKLINE = 64;

/** A card as a page of a report, or as a letter's: the figure, the drawing that helps, its parts. */
export function cardPicture(card: DrawnCard, words: PageWords, measure: Measure, kind: 'page' | 'letter' = 'page'): Picture {
  const { figure, body, small } = SIZES[kind];
  const pen: Pen = { measure, small, body };
  return printedPage(words, measure, (place) => cardBlock(card, place, figure, pen), kind === 'letter' ? LETTER : undefined);
}

/** A card as a sharing image. Of parts alone, the names and figures stand in the place of the one figure. */
export function sharedCard(card: DrawnCard, words: PageWords, organisation: string, measure: Measure): Picture {
  const { figure, breakdown, trend, beside } = card.model;
  const draw = trend ? undefined : (place: Place, pen: Pen): Block => drawingOf(card, pen)?.(place) ?? nothing(place.y);
  const parts = (breakdown?.rows ?? []).map((row) => ({ figure: row.figure, label: row.name }));
  const said = beside.length ? [{ text: beside.join('\u00a0· ') }] : [];
  return sharingPicture({
    words: { ...words, subject: [...said, ...words.subject] }, organisation,
    figures: figure ? [{ figure }] : parts,
    drawing: figure && (card.model.gauge ?? card.model.mark) ? draw : undefined,
  }, measure);
}

function cardBlock(card: DrawnCard, place: Place, size: number, pen: Pen): Block {
  const { model } = card;
  const text = model.figure ? Math.max(figureWidth(model.figure, size, pen) * 1.05, LEAST_TEXT) : 0;
  const draw = drawingOf(card, pen);
  const room = place.width - text - GUTTER;
  const isBeside = Boolean(text) && room >= LEAST_DRAWING;
  const head = isBeside && draw
    ? besideBlock(model, draw, place, { text, size }, pen)
    : stacked(place.y, [(y) => textBlock(model, { ...place, y }, size, pen), (y) => (draw ? draw({ ...place, y: y + 16 }) : nothing(y))]);
  return stacked(head.bottom, [
    () => head,
    (y) => (model.breakdown ? breakdownBlock(model.breakdown, { ...place, y: y + 20 }, pen) : nothing(y)),
  ]);
}

type Drawing = (place: Place) => Block;

function besideBlock(model: IndicatorModel, draw: Drawing, place: Place, { text, size }: { readonly text: number; readonly size: number }, pen: Pen): Block {
  const left = textBlock(model, { ...place, width: text }, size, pen);
  const x = place.x + text + GUTTER;
  const at = { ...place, x, width: place.x + place.width - x };
  const high = draw(at).bottom - place.y;
  // What is low stands at the height of the figure.
  const right = draw({ ...at, y: place.y + Math.max(0, (Math.min(left.bottom - place.y, size) - high) / 2) });
  return { pieces: [...left.pieces, ...right.pieces], bottom: Math.max(left.bottom, right.bottom) };
}

/** The figure, and what it means beside others. */
function textBlock({ figure, beside, sparkline }: IndicatorModel, place: Place, size: number, pen: Pen): Block {
  const { measure, body } = pen;
  return stacked(place.y, [
    (y) => (figure ? figureBlock(figure, { ...place, y }, size, pen) : nothing(y)),
    (y) => {
      if (!beside.length) return nothing(y);
      const top = y + body * 0.5;
      const x = place.x + (sparkline ? SPARKLINE + 12 : 0);
      const said = paragraph([{ text: beside.join('\u00a0· ') }], { x, y: top, width: place.x + place.width - x }, { size: body }, measure);
      return { ...said, pieces: [...(sparkline ? sparklinePieces(sparkline, { x: place.x, y: top + body * 0.25, width: SPARKLINE }, body * 0.8) : []), ...said.pieces] };
    },
  ]);
}

function drawingOf({ model: { trend, gauge, mark }, isPictogram, written }: DrawnCard, pen: Pen): Drawing | undefined {
  if (trend) return (place) => trendBlock(trend, place, pen);
  if (gauge) return (place) => gaugeBlock(gauge, place, pen);
  if (mark?.kind === 'units') return (place) => (isPictogram ? pictogramBlock(mark, place, pen, written) : unitsBlock(mark, place, pen));
  return mark && ((place) => barBlock(mark, place, pen));
}
