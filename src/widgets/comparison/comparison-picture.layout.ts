import type { Ink, Picture, Piece } from '../../export/picture.js';
import { printedPage, rule, SMALL } from '../../export/printed-page.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';
import type { PictureWords } from './comparison-picture.model.js';
import type { ComparedRow, RowGroup, RowsModel } from './comparison-rows.model.js';
import type { TimeLine, TimeModel } from './comparison-time.model.js';
import type { ComparisonModel } from './comparison.model.js';

const LARGER = 17;
const NUMBER = 30;
const ROW = 34;
/** Of the plot over time, and what stands at its two sides. */
const HEIGHT = 300;
const LEFT = 210;
const RIGHT = 240;

type Scale = (along: number) => number;

export function comparisonPicture({ time, rows }: Pick<ComparisonModel, 'time' | 'rows'>, words: PictureWords, measure: Measure): Picture {
  return printedPage(words, measure, (place) => (time ? timeBlock(time, words, place, measure) : rowsBlock(rows!, words, place, measure)));
}

const INK_OF: Readonly<Record<TimeLine['kind'], Ink>> = { own: 'accent', reference: 'slate' };

function timeBlock(model: TimeModel, { gaps }: PictureWords, { x, y, width }: Place, measure: Measure): Block {
  const right = gaps.length ? RIGHT : 0;
  const top = y + 20;
  const across: Scale = (percent) => x + LEFT + ((width - LEFT - right) * percent) / 100;
  const down: Scale = (percent) => top + (HEIGHT * percent) / 100;
  const years = model.columns.filter(({ isShown }) => isShown).map((one): Piece => ({ kind: 'text', x: across(one.x), y: top + HEIGHT + 26, size: SMALL, anchor: 'middle', runs: [{ text: one.text, ink: 'ink-2' }] }));
  const beside = besideBlock(gaps, { x: across(100) + 24, y: down(model.gaps[0] ? Math.min(model.gaps[0].from, model.gaps[0].to) : 0), width: right - 24 }, measure);
  const lines = stacked(top + HEIGHT + 44, model.lines.map((line, order) => (at: number): Block => legendBlock(line, order, model, { x, y: at, width: width - right }, across, measure)));
  return { pieces: [...plotPieces(model, across, down), ...years, ...beside.pieces, ...lines.pieces], bottom: Math.max(lines.bottom, beside.bottom) };
}

function plotPieces({ ticks, missing, gaps, lines, turns, hasDots }: TimeModel, across: Scale, down: Scale): Piece[] {
  const [left, right] = [across(0), across(100)];
  return [
    ...ticks.flatMap(({ y, text }): Piece[] => [
      { kind: 'line', from: [left, down(y)], to: [right, down(y)], stroke: { ink: 'line', width: 1 } },
      { kind: 'text', x: left - 12, y: down(y) + SMALL * 0.35, size: SMALL, anchor: 'end', runs: [{ text, ink: 'ink-2' }] },
    ]),
    ...missing.flatMap(({ from, to, years, why }): Piece[] => {
      const middle = across((from + to) / 2);
      const said = [years, why].map((text, at): Piece => ({ kind: 'text', x: middle, y: down(50) + at * SMALL * 1.4, size: SMALL, anchor: 'middle', halo: true, runs: [{ text, ink: 'ink-2' }] }));
      return [{ kind: 'rect', x: across(from), y: down(0), width: across(to) - across(from), height: down(100) - down(0), fill: 'hatch' }, ...(across(to) - across(from) > 120 ? said : [])];
    }),
    ...gaps.slice(0, 1).filter(({ side }) => side !== 'near').map(({ x, from, to }): Piece => ({ kind: 'line', from: [across(x), down(from)], to: [across(x), down(to)], stroke: { ink: 'ink', width: 1.5 } })),
    ...turns.flatMap(({ x, before, after }): Piece[] => [
      { kind: 'line', from: [across(x), down(0) - 6], to: [across(x), down(100)], stroke: { ink: 'edge', width: 1, dash: [3, 3] } },
      ...(before ? [{ kind: 'text' as const, x: across(x) - 6, y: down(0) - 8, size: SMALL, anchor: 'end' as const, runs: [{ text: before, ink: 'ink-2' as const }] }] : []),
      { kind: 'text', x: across(x) + (x > 75 && !before ? -6 : 6), y: down(0) - 8, size: SMALL, anchor: x > 75 && !before ? 'end' : undefined, runs: [{ text: after, ink: 'ink-2' }] },
    ]),
    ...lines.flatMap((line, order) => linePieces(line, order, hasDots, across, down)),
  ];
}

/** Outlines and dashes that tell references apart from the second on, as on the page. */
const SIGNS = ['M-6-6H6V6H-6Z', 'M0-7.5L7 5.5H-7Z', 'M0-8.5L8.5 0 0 8.5-8.5 0Z'] as const;
const DASHES = [[7, 4], [2, 4], [10, 3]] as const;

const nth = (order: number): number => ((order - 1) % 4) - 1;

function signPiece(order: number, hasDots: boolean, ink: Ink, { x, y }: Pick<Place, 'x' | 'y'>): Piece {
  const d = order > 1 ? SIGNS[nth(order)] : undefined;
  // From the fifth on they are hollow.
  const drawn = order > 4 ? { fill: 'paper', stroke: { ink, width: 2 } } as const : { fill: ink, stroke: { ink: 'paper', width: 2 } } as const;
  if (d) return { kind: 'path', d, at: { scale: 1, x, y }, ...drawn };
  return hasDots || order > 4 ? { kind: 'circle', x, y, radius: 8, ...drawn } : { kind: 'rect', x: x - 6, y: y - 2, width: 12, height: 4, fill: ink };
}

function linePieces({ segments, points, kind }: TimeLine, order: number, hasDots: boolean, across: Scale, down: Scale): Piece[] {
  const ink = INK_OF[kind];
  return [
    ...segments.map(([from, to]): Piece => ({ kind: 'line', from: [across(points[from]!.x), down(points[from]!.y)], to: [across(points[to]!.x), down(points[to]!.y)], stroke: { ink, width: 2.25, dash: order > 1 ? DASHES[nth(order)] : undefined } })),
    ...points.flatMap(({ x, y, label, short }): Piece[] => [
      signPiece(order, hasDots, ink, { x: across(x), y: down(y) }),
      ...(label ? [{ kind: 'text' as const, x: across(x), y: down(y) + (label === 'above' ? -16 : 16 + LARGER * 0.75), size: LARGER, anchor: 'middle' as const, halo: true, runs: [{ text: short, strong: true, ink }] }] : []),
    ]),
  ];
}

/** The gap as a large number, its ratio, and what it is measured against. */
function besideBlock(gaps: PictureWords['gaps'], { x, y, width }: Place, measure: Measure): Block {
  return stacked(y, gaps.slice(0, 3).flatMap(({ number = '', ratio, against }) => {
    const isNumber = ratio !== undefined;
    return [
      (top: number): Block => paragraph([{ text: number }], { x, y: top, width }, { size: isNumber ? NUMBER : LARGER, leading: 1.2 }, measure),
      (top: number): Block => paragraph(ratio ? [{ text: ratio }] : [], { x, y: top, width }, { size: LARGER }, measure),
      (top: number): Block => paragraph(against ? [{ text: against, ink: 'ink-2' }] : [], { x, y: top, width }, { size: SMALL }, measure),
      (top: number): Block => ({ pieces: [], bottom: top + 14 }),
    ];
  }));
}

function legendBlock({ name, lang, kind, note, points, cells }: TimeLine, order: number, { columns, hasCells, hasDots }: TimeModel, { x, y, width }: Place, across: Scale, measure: Measure): Block {
  const words = paragraph([{ text: name, lang }, ...(note ? [{ text: `, ${note}` }] : [])], { x: x + 20, y: y + 9, width: LEFT - 36 }, { size: SMALL, leading: 1.3 }, measure);
  const bottom = Math.max(y + ROW, words.bottom + 9);
  const middle = (y + bottom) / 2;
  const values = hasCells
    ? cells.flatMap(({ x: at, text, isElsewhere }, index): Piece | Piece[] => (text === undefined
      ? isElsewhere ? [] : { kind: 'rect', x: across(at - columns[index]!.width * 0.47), y: middle - 11, width: across(columns[index]!.width * 0.94) - across(0), height: 22, fill: 'hatch' }
      : { kind: 'text', x: across(at), y: middle + SMALL * 0.35, size: SMALL, anchor: 'middle', runs: [{ text, strong: true }] }))
    : [points[0], points.at(-1)].flatMap((one, end): Piece[] => (one ? [{ kind: 'text', x: across(one.x), y: middle + SMALL * 0.35, size: SMALL, anchor: end ? 'end' : undefined, runs: [{ text: one.text, strong: true }] }] : []));
  return { pieces: [rule({ x, y, width }, 'line'), signPiece(order, hasDots, INK_OF[kind], { x: x + 6, y: y + 18 }), ...words.pieces, ...values], bottom };
}

/** Where the columns of all rows begin and end, pixels. */
interface Columns {
  readonly names: number;
  /** Right end of the values. */
  readonly values: number;
  readonly axis: readonly [from: number, to: number];
  readonly right: number;
}

const valueText = ({ text, equivalent }: ComparedRow): string => (equivalent ? `${text}, ${equivalent}` : text);

function columnsOf({ groups }: RowsModel, { x, width }: Place, measure: Measure): Columns {
  const rows = groups.flatMap((group) => group.rows);
  const widest = (texts: readonly string[], size: number, strong: boolean): number => Math.max(0, ...texts.map((text) => measure(text, size, strong))) * 1.04;
  const names = Math.min(width / 3, widest(rows.map(({ name }) => name.text), LARGER, true));
  const values = x + names + 12 + Math.min(width / 4, widest(rows.map(valueText), LARGER, true));
  const bases = Math.min(width / 5, widest(rows.map(({ base }) => base ?? ''), SMALL, false));
  return { names, values, axis: [values + 28, x + width - bases - 28], right: x + width };
}

function rowsBlock(model: RowsModel, { gaps }: PictureWords, place: Place, measure: Measure): Block {
  const columns = columnsOf(model, place, measure);
  const at: Scale = (along) => columns.axis[0] + (columns.axis[1] - columns.axis[0]) * along;
  const { gates, ticks, groups } = model;
  const head = stacked(place.y, gates.map(({ label, at: along }) => (y: number): Block => {
    const half = measure(label, SMALL, true) / 2;
    const middle = Math.min(Math.max(at(along), place.x + half), columns.right - half);
    return { pieces: [{ kind: 'text', x: middle, y: y + SMALL, size: SMALL, anchor: 'middle', runs: [{ text: label, strong: true, ink: 'slate' }] }], bottom: y + SMALL * 1.5 };
  }));
  const top = head.bottom + 4;
  const rows = stacked(top, groups.map((group) => (y: number): Block => groupBlock(group, model, { ...place, y }, { columns, at, measure })));
  const rules = [
    ...ticks.map((tick): Piece => ({ kind: 'line', from: [at(tick.at), top], to: [at(tick.at), rows.bottom], stroke: { ink: 'line', width: 1 } })),
    ...gates.map((gate, order): Piece => ({ kind: 'line', from: [at(gate.at), top - 2], to: [at(gate.at), rows.bottom], stroke: { ink: 'slate', width: 2, dash: order ? DASHES[nth(order + 1)] : undefined } })),
  ];
  const scale = ticks.map((tick): Piece => ({ kind: 'text', x: at(tick.at), y: rows.bottom + SMALL * 1.4, size: SMALL, anchor: 'middle', runs: [{ text: tick.text, ink: 'ink-2' }] }));
  const beside = besideBlock(gaps, { ...place, y: rows.bottom + SMALL * 2.4 }, measure);
  return { pieces: [...head.pieces, ...rules, ...rows.pieces, ...scale, ...beside.pieces], bottom: beside.bottom };
}

/** Fuller ink where the interval leaves the reference out; a tint only above it. */
const inkOf = ({ side }: ComparedRow, { hasStems, isAlone }: RowsModel): Ink => (isAlone || side === 'above' || (hasStems && !side) ? 'accent' : side === 'below' ? 'ink' : 'edge');

interface Drawn {
  readonly columns: Columns;
  readonly at: Scale;
  readonly measure: Measure;
}

function groupBlock({ title, rows, more }: RowGroup, model: RowsModel, place: Place, { columns, at, measure }: Drawn): Block {
  const head = (y: number): Block => (title ? paragraph([{ text: title, strong: true }], { ...place, y: y + 8, width: columns.axis[0] - place.x }, { size: SMALL }, measure) : { pieces: [], bottom: y });
  const tail = (y: number): Block => paragraph(more ? [{ text: more, ink: 'ink-2' }] : [], { ...place, y }, { size: SMALL }, measure);
  return stacked(place.y, [head, ...rows.map((row) => (y: number): Block => rowBlock(row, model, { ...place, y }, { columns, at, measure })), tail]);
}

function rowBlock(row: ComparedRow, model: RowsModel, { x, y }: Place, { columns, at, measure }: Drawn): Block {
  const { name, base, side, isChosen, from, to, at: along } = row;
  const ink = inkOf(row, model);
  const middle = y + ROW / 2;
  const words = paragraph([{ ...name, strong: isChosen }], { x, y: y + (ROW - LARGER * 1.35) / 2, width: columns.names * 1.04 }, { size: LARGER }, measure);
  const stroke = (one: number, other: number): Piece => ({ kind: 'line', from: [at(one), middle], to: [at(other), middle], stroke: { ink, width: 2.5, cap: 'round' } });
  return {
    pieces: [
      ...words.pieces,
      { kind: 'text', x: columns.values, y: middle + LARGER * 0.35, size: LARGER, anchor: 'end', runs: [{ text: valueText(row), strong: along !== undefined, ink: side === 'above' ? 'accent' : 'ink' }] },
      ...(from === undefined || to === undefined ? [] : [stroke(from, to)]),
      ...(along !== undefined && model.hasStems ? [stroke(0, along)] : []),
      ...(along === undefined
        ? [{ kind: 'rect' as const, x: at(0), y: middle - 6, width: at(1) - at(0), height: 12, fill: 'hatch' as const }]
        : [{ kind: 'circle' as const, x: at(along), y: middle, radius: 6.5, fill: ink, stroke: { ink: 'paper' as const, width: 2 } }]),
      ...(base ? [{ kind: 'text' as const, x: columns.right, y: middle + SMALL * 0.35, size: SMALL, anchor: 'end' as const, runs: [{ text: base, ink: 'ink-2' as const }] }] : []),
    ],
    bottom: Math.max(y + ROW, words.bottom),
  };
}
