import type { BreakdownModel, BreakdownRowModel } from '../model/breakdown.js';
import { unitGrid } from '../scale/units.js';
import { reasonBlock, type Pen } from './figure.js';
import { fieldPieces, nothing, words } from './marks.js';
import type { Piece, Run } from './picture.js';
import { paragraph, stacked, type Block, type Place } from './text-layout.js';

/** Few dots do not grow into balls, many do not shrink into dust: rows have room for this many columns. */
const FEWEST = 26;
const MOST = 40;

/** Names at the left and numbers at the right take these shares of a row. */
const NAMES = 0.3;
const NUMBERS = 0.2;
const GAP = 20;

/** Rows of parts at one scale, under each other; in a narrow place the drawing stands under its words. */
export function breakdownBlock(breakdown: BreakdownModel, place: Place, pen: Pen): Block {
  const { rows, key } = breakdown;
  return stacked(place.y, [
    ...rows.map((row) => (y: number): Block => rowBlock(row, breakdown, { ...place, y }, pen)),
    (y) => (key && rows.some(({ total }) => total !== undefined) ? words(key, { ...place, y: y + 6 }, pen) : nothing(y)),
  ]);
}

function rowBlock(row: BreakdownRowModel, breakdown: BreakdownModel, { x, y, width }: Place, pen: Pen): Block {
  const { measure, body, small } = pen;
  const { name, short, figure, share } = row;
  const isNarrow = width < 34 * body;
  const names = isNarrow ? width * 0.62 : width * NAMES;
  const label: Run[] = [{ text: name }, ...(short && !name.includes(short) ? [{ text: ` ${short}`, ink: 'ink-2' as const }] : [])];
  const top = y + small * 0.55;
  const head = paragraph(label, { x, y: top, width: names }, { size: body, leading: 1.3 }, measure);
  const line: Piece = { kind: 'line', from: [x, y], to: [x + width, y], stroke: { ink: 'line', width: 1 } };
  if (figure.state !== 'value') {
    const at = isNarrow ? { x, y: head.bottom, width } : { x: x + names + GAP, y: top, width: width - names - GAP };
    const why = reasonBlock({ isMissing: figure.state === 'missing', text: figure.reason ?? figure.text }, at, small, pen);
    return { pieces: [line, ...head.pieces, ...why.pieces], bottom: Math.max(head.bottom, why.bottom) + small * 0.55 };
  }
  const number: Piece = {
    kind: 'text', x: x + width, y: top + body * 1.0, size: body, anchor: 'end',
    runs: [{ text: figure.text, strong: true }, ...(share ? [{ text: `\u00a0\u00a0${share}`, ink: 'ink-2' as const }] : [])],
  };
  const room = isNarrow ? { x, y: head.bottom + 4, width } : { x: x + names + GAP, y: top + body * 0.2, width: width * (1 - NAMES - NUMBERS) - GAP };
  const drawn = drawing(row, breakdown, room, small);
  return { pieces: [line, ...head.pieces, number, ...drawn.pieces], bottom: Math.max(head.bottom, drawn.bottom) + small * 0.55 };
}

function drawing({ filled, total, length }: BreakdownRowModel, { shape, per, widest }: BreakdownModel, { x, y, width }: Place, small: number): Block {
  if (shape === 'bar' || total === undefined || filled === undefined) {
    const height = small * 0.8;
    return { pieces: length > 0 ? [{ kind: 'rect', x, y: y + small * 0.25, width: (width * Math.min(length, 100)) / 100, height, fill: 'accent' }] : [], bottom: y + small * 0.25 + height };
  }
  // Rows share the width of the widest one, so that one unit has one size in all of them.
  const columns = Math.min(Math.max(widest, FEWEST), MOST);
  const pitch = Math.min(width / columns, small * 1.4);
  const grid = unitGrid(total, { per, rows: Math.ceil(widest / columns) });
  return { pieces: fieldPieces({ shape, filled, total }, grid, { x, y }, pitch), bottom: y + pitch * grid.rows };
}
