import type { Piece } from '../../export/picture.js';
import { rampOf } from './map.layout.js';
import { greatestRadius } from './map-symbols.layout.js';
import type { LegendKey, MapModel } from './map.model.js';
import { dash, lozenge, type Drawing } from './map-picture-map.layout.js';
import { paragraph, stacked, type Block, type Measure, type Place } from './map-picture-text.layout.js';

/** Of the words of a legend. */
const SIZE = 15;

/** Of the tallest column. */
const TALLEST = 96;

export interface LegendPlace extends Place {
  /** Pixels of the picture for a unit of the map: circles of the legend are as large as those of the map. */
  readonly scale: number;
}

/** Classes with how many territories each has, or nested circles with the greatest by name; then what has no value. */
export function legendBlock({ model, placed, measure }: Drawing, place: LegendPlace, extra: readonly LegendKey[]): Block {
  const keys = (y: number): Block => keysBlock([...model.legend.keys, ...extra], { ...place, y: y + 12 }, measure);
  if (!model.symbols) return stacked(place.y, [(y) => histogram(model, { ...place, y }, measure), keys]);
  const radius = greatestRadius(placed.box) * place.scale;
  return stacked(place.y, [(y) => nested(model, { ...place, y }, radius, measure), keys, (y) => greatest(model, { ...place, y: y + 28 }, measure)]);
}

const titleBlock = (text: string, place: Place, measure: Measure): Block => paragraph([{ text, strong: true }], place, { size: SIZE }, measure);

/** Words near an end of the axis are kept within it. */
const anchorOf = (along: number): 'middle' | 'end' | undefined => (along < 0.2 ? undefined : along > 0.8 ? 'end' : 'middle');

/** All columns as wide, each as high as it has territories, so that area is count; what to compare with hangs below. */
function histogram({ legend, reference }: MapModel, { x, y, width }: Place, measure: Measure): Block {
  const { counts, edges, title } = legend;
  const head = titleBlock(title, { x, y, width }, measure);
  if (!counts.length) return head;
  const most = Math.max(...counts, 1);
  const axis = head.bottom + TALLEST + SIZE * 2.2;
  const column = width / counts.length;
  const ramp = rampOf(counts.length);
  const text = (along: number, line: number, words: string, look: { readonly ink: 'ink' | 'ink-2' | 'slate'; readonly strong?: boolean; readonly anchor?: 'middle' | 'end' | undefined }): Piece =>
    ({ kind: 'text', x: x + width * along, y: line, size: SIZE, anchor: look.anchor, runs: [{ text: words, ink: look.ink, strong: look.strong }] });
  const bars = counts.flatMap((count, index): Piece[] => {
    const tall = (TALLEST * count) / most;
    return [
      { kind: 'rect', x: x + column * index, y: axis - tall, width: column, height: tall, fill: (['c1', 'c2', 'c3', 'c4', 'c5'] as const)[(ramp[index] ?? 1) - 1], stroke: { ink: 'ink-2', width: 0.8 } },
      text((index + 0.5) / counts.length, axis - tall - 6, String(count), { ink: 'ink', strong: true, anchor: 'middle' }),
    ];
  });
  const lines = edgeLines(edges, width, measure);
  const along = reference?.along;
  const marker: Piece[] = along === undefined ? [] : [
    { kind: 'line', from: [x + width * along, axis - 12], to: [x + width * along, axis + SIZE * (0.7 + 1.2 * lines)], stroke: { ink: 'slate', width: 2.5 } },
    text(along, axis + SIZE * (1.8 + 1.2 * lines), reference!.label, { ink: 'slate', strong: true, anchor: anchorOf(along) }),
  ];
  return {
    pieces: [
      ...head.pieces, ...bars,
      { kind: 'line', from: [x, axis], to: [x + width, axis], stroke: { ink: 'ink-2', width: 1 } },
      ...edges.map((edge, index) => text(index / counts.length, axis + SIZE * (1.35 + 1.2 * (index % lines)), edge, { ink: 'ink-2', anchor: anchorOf(index / counts.length) })),
      ...marker,
    ],
    bottom: axis + SIZE * (1.2 * lines + (marker.length ? 2.4 : 0.7)),
  };
}

/** Edges stand in two lines where they would touch in one. */
function edgeLines(edges: readonly string[], width: number, measure: Measure): 1 | 2 {
  const ends = edges.map((edge, index) => {
    const along = index / (edges.length - 1);
    const wide = measure(edge, SIZE, false);
    const left = width * along - wide * { start: 0, middle: 0.5, end: 1 }[anchorOf(along) ?? 'start'];
    return [left, left + wide] as const;
  });
  return ends.some(([left], index) => index > 0 && left < ends[index - 1]![1] + 6) ? 2 : 1;
}

/** Why some have no value: hatched where nothing is known, a lozenge where it is not published. */
export function keysBlock(keys: readonly LegendKey[], { x, y, width }: Place, measure: Measure): Block {
  const indent = 32;
  return stacked(y, keys.map(({ state, text }) => (top: number): Block => {
    const words = paragraph([{ text }], { x: x + indent, y: top + 4, width: width - indent }, { size: SIZE }, measure);
    const middle = { x: x + 11, y: top + 4 + SIZE * 0.68 };
    const sign: Piece = state === 'secret' || state === 'refuse' ? lozenge(middle)
      : state === 'not-applicable' ? dash(middle)
      : { kind: 'rect', x, y: middle.y - 8, width: 22, height: 16, fill: 'hatch', stroke: { ink: 'edge', width: 1 } };
    return { pieces: [sign, ...words.pieces], bottom: words.bottom };
  }));
}

/** Round numbers at the scale of the map. @param most radius of the greatest circle, in pixels */
function nested({ symbols }: MapModel, { x, y, width }: Place, most: number, measure: Measure): Block {
  const { title, circles, negative } = symbols!;
  const head = titleBlock(title, { x, y, width }, measure);
  const largest = most * Math.max(0, ...circles.map(({ radius }) => radius));
  const top = head.bottom + 14;
  const centre = x + largest + 1;
  const pieces = circles.flatMap(({ radius, text }): Piece[] => {
    const height = top + 2 * (largest - radius * most);
    const end = x + 2.6 * largest + 8;
    return [
      { kind: 'circle', x: centre, y: top + 2 * largest - radius * most, radius: radius * most, stroke: { ink: 'accent', width: 1.5 } },
      { kind: 'line', from: [centre, height], to: [end, height], stroke: { ink: 'edge', width: 1 } },
      { kind: 'text', x: end + 6, y: height + SIZE * 0.35, size: SIZE, runs: [{ text }] },
    ];
  });
  const below = { x, y: top + 2 * largest + 12, width };
  const said = negative ? paragraph([{ text: negative }], below, { size: SIZE }, measure) : { pieces: [], bottom: below.y };
  return { pieces: [...head.pieces, ...pieces, ...said.pieces], bottom: said.bottom };
}

const ROW = 30;

/** The greatest by name, as bars from zero. */
function greatest({ symbols }: MapModel, { x, y, width }: Place, measure: Measure): Block {
  const { top, topTitle } = symbols!;
  if (top.length < 2) return { pieces: [], bottom: y };
  const head = titleBlock(topTitle, { x, y, width }, measure);
  const names = Math.min(width / 2, Math.max(...top.map(({ name }) => measure(name, SIZE, false))) * 1.05 + 12);
  const values = Math.max(...top.map(({ text }) => measure(text, SIZE, true))) * 1.05 + 12;
  const rows = stacked(head.bottom + 6, top.map(({ name, text, share }) => (line: number): Block => {
    const words = paragraph([{ text: name }], { x, y: line + (ROW - SIZE * 1.35) / 2, width: names }, { size: SIZE }, measure);
    const middle = line + ROW / 2;
    return {
      pieces: [
        { kind: 'line', from: [x, line], to: [x + width, line], stroke: { ink: 'line', width: 1 } },
        ...words.pieces,
        { kind: 'rect', x: x + names, y: middle - 4, width: Math.max(1, (width - names - values) * share), height: 8, fill: 'accent' },
        { kind: 'text', x: x + width, y: middle + SIZE * 0.35, size: SIZE, anchor: 'end', runs: [{ text, strong: true }] },
      ],
      bottom: Math.max(line + ROW, words.bottom + 4),
    };
  }));
  return { pieces: [...head.pieces, ...rows.pieces], bottom: rows.bottom };
}
