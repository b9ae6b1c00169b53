import type { Piece, Run } from '../../export/picture.js';
import { rampOf } from './map.layout.js';
import { greatestRadius } from './map-symbols.layout.js';
import type { LegendKey, MapModel } from './map.model.js';
import { dash, lozenge, PATTERNED, type Drawing } from './map-picture-map.layout.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';

/** Of the words of a legend. */
const SIZE = 15;

/** Of the tallest column. */
const TALLEST = 96;

export interface LegendPlace extends Place {
  /** Pixels of the picture for a unit of the map: circles of the legend are as large as those of the map. */
  readonly scale: number;
}

/** Classes with how many territories each has, or nested circles with the greatest by name; then what has no value. */
export function legendBlock(drawing: Drawing, place: LegendPlace): Block {
  const { model, placed, measure } = drawing;
  const keys = (y: number): Block => keysBlock(model.legend.keys, { ...place, y: y + 12 }, measure);
  if (!model.symbols) return stacked(place.y, [(y) => histogram(drawing, { ...place, y }), keys]);
  const radius = greatestRadius(placed.box) * place.scale;
  return stacked(place.y, [(y) => nested(model, { ...place, y }, radius, measure), keys, (y) => greatest(model, { ...place, y: y + 28 }, measure)]);
}

const titleBlock = (text: string, place: Place, measure: Measure): Block => paragraph([{ text, strong: true }], place, { size: SIZE, isBalanced: true }, measure);

/** Words near an end of the axis are kept within it. */
const anchorOf = (along: number): 'middle' | 'end' | undefined => (along < 0.2 ? undefined : along > 0.8 ? 'end' : 'middle');

/** What hangs below the axis of the classes: what to compare with, and the chosen territory. */
interface Marker {
  readonly along: number;
  readonly label: string;
  readonly ink: 'slate' | 'ink';
}

function markersOf({ model: { reference, territories }, of, chosen }: Drawing): Marker[] {
  const one = territories.find(({ code }) => code === chosen);
  const { name, text, along } = one ? of(one) : {};
  return [
    ...(reference?.along === undefined ? [] : [{ along: reference.along, label: reference.label.replace(/./, (first) => first.toUpperCase()), ink: 'slate' as const }]),
    ...(along === undefined ? [] : [{ along, label: `${name} ${text}`, ink: 'ink' as const }]),
  ];
}

/** All columns as wide, each as high as it has territories, so that area is count. */
function histogram(drawing: Drawing, { x, y, width }: Place): Block {
  const { model: { legend: { counts, shown: edges, title } }, measure, number, isPatterned } = drawing;
  const markers = markersOf(drawing);
  if (!counts.length) return { pieces: [], bottom: y };
  const head = titleBlock(title, { x, y, width }, measure);
  const axis = head.bottom + TALLEST + SIZE * 2.2;
  const lines = edgeLines(edges, width, measure);
  const word = (along: number, line: number, run: Run, anchor = anchorOf(along)): Piece => ({ kind: 'text', x: x + width * along, y: line, size: SIZE, anchor, runs: [run] });
  const hung = hang(markers, width, measure);
  const markerLine = (index: number): number => axis + SIZE * (1.8 + 1.2 * (lines + index));
  return {
    pieces: [
      ...head.pieces,
      ...columns(counts, { x, y: axis, width }, isPatterned).flatMap(({ bar, along, top }, index) => [bar, word(along, top - 6, { text: number(counts[index]!), strong: true }, 'middle')]),
      { kind: 'line', from: [x, axis], to: [x + width, axis], stroke: { ink: 'ink-2', width: 1 } },
      ...edges.map((edge, index) => word(index / counts.length, axis + SIZE * (1.35 + 1.2 * (index % lines)), { text: edge, ink: 'ink-2' })),
      ...hung.flatMap(({ along, label, ink, anchor }, index): Piece[] => [
        { kind: 'line', from: [x + width * along, axis - 12], to: [x + width * along, markerLine(index) - SIZE * 1.1], stroke: { ink, width: 2.5 } },
        word(along, markerLine(index), { text: label, ink, strong: true }, anchor),
      ]),
    ],
    bottom: markers.length ? markerLine(markers.length - 1) + SIZE * 0.6 : axis + SIZE * (0.7 + 1.2 * lines),
  };
}

/** The words of the upper one stand clear of the line that goes past them to the lower one. */
function hang(markers: readonly Marker[], width: number, measure: Measure): (Marker & { readonly anchor: ReturnType<typeof anchorOf> })[] {
  const plain = markers.map((marker) => ({ ...marker, anchor: anchorOf(marker.along) }));
  const [first, second] = plain;
  if (!first || !second) return plain;
  const sides = [[first, second], [second, first]].map(([upper, lower]) => {
    const wide = measure(upper!.label, SIZE, true);
    const isLeft = upper!.along <= lower!.along;
    const at = upper!.along * width;
    const isClear = isLeft ? at >= wide : at + wide <= width;
    return isClear ? [{ ...upper!, anchor: isLeft ? ('end' as const) : undefined }, lower!] : undefined;
  });
  return sides.find(Boolean) ?? plain;
}

const STEPS = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;

/** @param axis where all columns stand; the middle of each as a part of its width */
function columns(counts: readonly number[], { x, y, width }: Place, isPatterned = false): { readonly bar: Piece; readonly along: number; readonly top: number }[] {
  const most = Math.max(...counts, 1);
  const wide = width / counts.length;
  const ramp = rampOf(counts.length);
  return counts.map((count, index) => {
    const fill = STEPS[(ramp[index] ?? 1) - 1]!;
    const tall = (TALLEST * count) / most;
    return {
      bar: { kind: 'rect', x: x + wide * index, y: y - tall, width: wide, height: tall, fill: (isPatterned && PATTERNED[fill]) || fill, stroke: { ink: 'ink-2', width: 0.8 } },
      along: (index + 0.5) / counts.length,
      top: y - tall,
    };
  });
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
  const head = circles.length ? titleBlock(title, { x, y, width }, measure) : { pieces: [], bottom: y };
  const largest = most * Math.max(0, ...circles.map(({ radius }) => radius));
  const top = head.bottom + 14;
  const centre = x + largest + 1;
  let free = top;
  const pieces = circles.flatMap(({ radius, text }): Piece[] => {
    const height = top + 2 * (largest - radius * most);
    // Words of small circles would stand on each other.
    const line = Math.max(height, free);
    free = line + SIZE * 1.2;
    const end = x + 2.6 * largest + 8;
    return [
      { kind: 'circle', x: centre, y: top + 2 * largest - radius * most, radius: radius * most, stroke: { ink: 'accent', width: 1.5 } },
      { kind: 'line', from: [centre, height], to: [end, line], stroke: { ink: 'edge', width: 1 } },
      { kind: 'text', x: end + 6, y: line + SIZE * 0.35, size: SIZE, runs: [{ text }] },
    ];
  });
  const below = { x, y: Math.max(top + 2 * largest + 12, free), width };
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
