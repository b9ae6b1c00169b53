import type { BarMark } from '../model/bar.js';
import type { GaugeModel } from '../model/gauge.js';
import type { Guide, UnitsMark } from '../model/mark.js';
import { dotPaths, PITCH, strokePaths, unitGrid, type UnitGrid } from '../scale/units.js';
import type { Pen } from './figure.js';
import type { Ink, Piece } from './picture.js';
import { paragraph, stacked, type Block, type Place } from './text-layout.js';

/** The fills of the parts of an amount, in their order. */
const PARTS: readonly Ink[] = ['accent', 'mid', 'soft'];

/** Few dots do not grow into balls. Pixels from one to the next, in sizes of small words. */
const WIDEST_PITCH = 1.9;

export const nothing = (y: number): Block => ({ pieces: [], bottom: y });

export const words = (text: string | undefined, place: Place, { measure, small }: Pen): Block => paragraph(text ? [{ text, ink: 'ink-2' }] : [], place, { size: small }, measure);

/** Only the marks, and how wide they are. */
export function fieldPieces({ shape, filled, total }: Pick<UnitsMark, 'shape' | 'filled' | 'total'>, grid: UnitGrid, { x, y }: Pick<Place, 'x' | 'y'>, pitch: number): Piece[] {
  const at = { scale: pitch / PITCH, x, y };
  const paths = (shape === 'dot' ? dotPaths : strokePaths)(filled, total, grid);
  return [
    ...(paths.pale ? [shape === 'dot' ? { kind: 'path', d: paths.pale, at, fill: 'pale', stroke: { ink: 'edge', width: 1 } } as const : { kind: 'path', d: paths.pale, at, fill: 'line' } as const] : []),
    ...(paths.filled ? [{ kind: 'path', d: paths.filled, at, fill: 'accent' } as const] : []),
  ];
}

/** Counted ones, filled column by column, with what they are compared with above and below. */
export function unitsBlock(mark: UnitsMark, place: Place, pen: Pen, grid = unitGrid(mark.total, { per: mark.per })): Block {
  const pitch = Math.min(place.width / grid.columns, pen.small * WIDEST_PITCH);
  const { total, per } = mark;
  // The last column may be short: the scale ends with the last mark, not with the grid.
  const guides = mark.guides.map((guide) => ({ ...guide, at: (guide.at * total) / (per * grid.rows * grid.columns) }));
  const field = { ...place, width: pitch * grid.columns };
  return stacked(place.y, [
    (y) => gateBlock(guides, 'target', { ...place, y }, field.width, pen),
    (y) => ({ pieces: fieldPieces(mark, grid, { x: place.x, y }, pitch), bottom: y + pitch * grid.rows }),
    (y) => beyondBlock(mark.beyond, { ...field, y: y + 4 }, pen),
    (y) => gateBlock(guides, 'reference', { ...place, y }, field.width, pen),
    (y) => words(mark.key, { ...place, y: y + 6 }, pen),
  ]);
}

function beyondBlock(text: string | undefined, { x, y, width }: Place, { small }: Pen): Block {
  if (!text) return nothing(y - 4);
  return {
    pieces: [
      { kind: 'line', from: [x, y + 2], to: [x + width, y + 2], stroke: { ink: 'edge', width: 1, dash: [4, 3] } },
      { kind: 'text', x: x + width, y: y + small * 1.3, size: small, anchor: 'end', runs: [{ text, ink: 'ink-2' }] },
    ],
    bottom: y + small * 1.6,
  };
}

/** Targets are read above the mark, references below it: a tick, and its words on the side that has room for them. @param scale width of the mark, pixels */
export function gateBlock(guides: readonly Guide[], kind: Guide['kind'], { x, y, width }: Place, scale: number, { measure, small }: Pen): Block {
  const guide = guides.find((one) => one.kind === kind);
  if (!guide) return nothing(y);
  const at = x + (scale * guide.at) / 100;
  const wide = measure(guide.label, small, false) * 1.04;
  const onLeft = at + 8 + wide > x + width || (guide.at > 50 && at - 8 - wide >= x);
  const room = onLeft ? { x, width: at - 8 - x } : { x: at + 8, width: x + width - at - 8 };
  const isShort = wide <= room.width;
  const text = isShort && onLeft
    ? { pieces: [{ kind: 'text', x: at - 8, y: y + small * 1.1, size: small, anchor: 'end', runs: [{ text: guide.label, ink: 'slate' }] } as const], bottom: y + small * 1.45 }
    // Where neither side has room for a line, all of the width has.
    : paragraph([{ text: guide.label, ink: 'slate' }], { ...(isShort ? room : { x, width }), y: y + (isShort || kind === 'target' ? 0 : 10) }, { size: small }, measure);
  const bottom = text.bottom + (isShort ? 2 : kind === 'target' ? 10 : 2);
  const tick: readonly [number, number] = kind === 'target' ? [bottom - 9, bottom - 1] : [y + 2, y + 10];
  return { pieces: [...text.pieces, { kind: 'line', from: [at, tick[0]], to: [at, tick[1]], stroke: { ink: 'slate', width: 2 } }], bottom };
}

/** Both ends of a scale, and what is said between them. */
function endsBlock([first, last]: readonly [string, string], between: string | undefined, { x, y, width }: Place, pen: Pen): Block {
  const { small } = pen;
  const end = (text: string, at: number, anchor?: 'end'): Piece => ({ kind: 'text', x: at, y: y + small * 1.25, size: small, anchor, runs: [{ text, ink: 'ink-2' }] });
  const line: Block = { pieces: [end(first, x), end(last, x + width, 'end')], bottom: y + small * 1.6 };
  if (!between) return line;
  const [left, right] = [pen.measure(first, small, false), pen.measure(last, small, false)].map((wide) => wide * 1.04 + 16) as [number, number];
  if (pen.measure(between, small, false) * 1.04 > width - left - right) return stacked(line.bottom, [() => line, (top) => words(between, { x, y: top, width }, pen)]);
  return { ...line, pieces: [...line.pieces, { kind: 'text', x: x + (left + width - right) / 2, y: y + small * 1.25, size: small, anchor: 'middle', runs: [{ text: between, ink: 'ink-2' }] }] };
}

const track = ({ x, y, width }: Place, height: number): Piece => ({ kind: 'rect', x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, fill: 'pale', stroke: { ink: 'edge', width: 1 } });

/** A quantity: parts of an amount and the dashed way to its target, or a rate on its track of 0–100. */
export function barBlock({ parts, planned, guides, track: isRate, ends }: BarMark, place: Place, pen: Pen): Block {
  const { x, width } = place;
  const height = isRate ? pen.small : pen.small * 1.5;
  const long = (share: number): number => (width * share) / 100;
  const drawn = (y: number): Piece[] => {
    let from = x;
    return [
      ...(isRate ? [track({ x, y, width }, height)] : []),
      ...parts.flatMap(({ share }, index): Piece[] => {
        const rect: Piece = { kind: 'rect', x: from, y, width: long(share), height, fill: PARTS[index] ?? 'soft', ...(index && { stroke: { ink: 'paper', width: 2 } }) };
        from += long(share);
        return [rect];
      }),
      ...(planned ? [{ kind: 'rect', x: from, y: y + 1, width: long(planned), height: height - 2, stroke: { ink: 'slate', width: 1.5, dash: [4, 3] } } as const] : []),
    ];
  };
  return stacked(place.y, [
    (y) => gateBlock(guides, 'target', { ...place, y }, width, pen),
    (y) => ({ pieces: drawn(y), bottom: y + height }),
    (y) => gateBlock(guides, 'reference', { ...place, y }, width, pen),
    (y) => (ends ? endsBlock(ends, undefined, { ...place, y: y + 2 }, pen) : nothing(y)),
    (y) => legendBlock(parts.flatMap(({ label }, index) => (label ? [{ label, ink: PARTS[index] ?? 'soft' }] : [])), { ...place, y: y + 6 }, pen),
  ]);
}

/** A chip of each colour with its words, in as many lines as they need. */
function legendBlock(items: readonly { readonly label: string; readonly ink: Ink }[], { x, y, width }: Place, { measure, small }: Pen): Block {
  if (!items.length) return nothing(y - 6);
  const pieces: Piece[] = [];
  let [at, line] = [x, y];
  for (const { label, ink } of items) {
    const wide = small * 1.4 + measure(label, small, false) * 1.04;
    if (at > x && at + wide > x + width) [at, line] = [x, line + small * 1.6];
    pieces.push({ kind: 'rect', x: at, y: line + small * 0.3, width: small * 0.9, height: small * 0.9, fill: ink }, { kind: 'text', x: at + small * 1.4, y: line + small * 1.1, size: small, runs: [{ text: label }] });
    at += wide + 24;
  }
  return { pieces, bottom: line + small * 1.6 };
}

/** A bar on its scale with earlier values as notches, the target as a gate and what the figure is compared with under it. */
export function gaugeBlock({ value, guides, past, pastLabel, ends }: GaugeModel, place: Place, pen: Pen): Block {
  const { x, width } = place;
  const height = pen.small * 1.2;
  return stacked(place.y, [
    (y) => gateBlock(guides, 'target', { ...place, y }, width, pen),
    (y) => ({
      pieces: [
        track({ x, y, width }, height),
        { kind: 'rect', x, y, width: (width * value) / 100, height, fill: 'accent' },
        ...past.map((at): Piece => ({ kind: 'line', from: [x + (width * at) / 100, y + 1], to: [x + (width * at) / 100, y + height - 1], stroke: { ink: at > value ? 'edge' : 'paper', width: 2 } })),
      ],
      bottom: y + height,
    }),
    (y) => gateBlock(guides, 'reference', { ...place, y }, width, pen),
    (y) => endsBlock(ends, pastLabel || undefined, { ...place, y: y + 2 }, pen),
  ]);
}

/** Marks in a line, so that they are counted by tens. */
const PER_LINE = 10;

/** Counted ones in lines of ten, with a running count at the end of each line; what they are compared with is said. */
export function pictogramBlock(mark: UnitsMark, place: Place, pen: Pen, written: (count: number) => string): Block {
  const { shape, filled, total, per, key, guides } = mark;
  const pitch = Math.min((place.width * 0.8) / PER_LINE, pen.small * 2.2);
  const perLine = PER_LINE * per;
  const line = (before: number) => (y: number): Block => {
    const here = Math.min(perLine, total - before);
    const grid = { per, marks: Math.ceil(here / per), rows: 1, columns: PER_LINE };
    return {
      pieces: [
        ...fieldPieces({ shape, filled: Math.min(here, Math.max(0, filled - before)), total: here }, grid, { x: place.x, y }, pitch),
        { kind: 'text', x: place.x + PER_LINE * pitch + 12, y: y + pitch / 2 + pen.small * 0.35, size: pen.small, runs: [{ text: written(before + here), ink: 'ink-2' }] },
      ],
      bottom: y + pitch,
    };
  };
  return stacked(place.y, [
    ...Array.from({ length: Math.ceil(total / perLine) }, (_, index) => line(index * perLine)),
    (y) => words(key, { ...place, y: y + 6 }, pen),
    ...guides.map(({ label }) => (y: number): Block => paragraph([{ text: label, ink: 'slate' }], { ...place, y }, { size: pen.small }, pen.measure)),
  ]);
}
