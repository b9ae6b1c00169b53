import type { Ink, Piece } from '../../export/picture.js';
import type { StripGroup, StripModel, StripRow } from './map-strip.model.js';
import type { LegendKey } from './map.model.js';
import { keysBlock } from './map-picture-legend.layout.js';
import type { Drawing } from './map-picture-map.layout.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';

const SIZE = 15;
const LARGER = 16;
const ROW = 32;

/** Where the columns of all rows begin and end, pixels. */
interface Columns {
  readonly left: number;
  readonly names: number;
  /** Right end of the values. */
  readonly values: number;
  readonly axis: readonly [from: number, to: number];
  readonly right: number;
}

/** Few territories as sorted dots with their intervals, in groups that the intervals tell apart. */
export function stripBlock(drawing: Drawing & { readonly strip: StripModel }, place: Place, keys: readonly LegendKey[]): Block {
  const { strip, measure } = drawing;
  const { groups, ticks, reference, axis } = strip;
  const columns = columnsOf(drawing, place);
  const at = (along: number): number => columns.axis[0] + (columns.axis[1] - columns.axis[0]) * along;
  const top = place.y + (reference ? 26 : 0);
  const rows = stacked(top, groups.map((group) => (y: number): Block => groupBlock(drawing, group, { ...place, y }, { columns, at })));
  const rules = [
    ...ticks.map((tick): Piece => ({ kind: 'line', from: [at(tick.at), top], to: [at(tick.at), rows.bottom], stroke: { ink: 'line', width: 1 } })),
    ...(reference ? referencePieces(reference, at(reference.at), { top, bottom: rows.bottom, place, measure }) : []),
  ];
  const isTight = ticks.some(({ at: one, text }, index) => index > 0 && at(one) - at(ticks[index - 1]!.at) < measure(text, SIZE, false) + 6);
  // The last has the unit: from there on back, every second one where all would touch.
  const scale = ticks.filter((_, index) => !isTight || (ticks.length - index) % 2).map((tick): Piece => ({ kind: 'text', x: at(tick.at), y: rows.bottom + SIZE * 1.3, size: SIZE, anchor: 'middle', runs: [{ text: tick.text, ink: 'ink-2' }] }));
  const rest = stacked(rows.bottom + SIZE * 2, [
    (y) => paragraph(axis ? [{ text: axis, ink: 'ink-2' }] : [], { ...place, y }, { size: SIZE }, measure),
    (y) => keysBlock(keys, { ...place, y: y + 8 }, measure),
  ]);
  return { pieces: [...rules, ...rows.pieces, ...scale, ...rest.pieces], bottom: rest.bottom };
}

function referencePieces({ label }: { readonly label: string }, x: number, { top, bottom, place, measure }: { readonly top: number; readonly bottom: number; readonly place: Place; readonly measure: Measure }): Piece[] {
  const half = measure(label, SIZE, true) / 2;
  const middle = Math.min(Math.max(x, place.x + half), place.x + place.width - half);
  return [
    { kind: 'line', from: [x, top - 2], to: [x, bottom], stroke: { ink: 'slate', width: 2 } },
    { kind: 'text', x: middle, y: top - 8, size: SIZE, anchor: 'middle', runs: [{ text: label, ink: 'slate', strong: true }] },
  ];
}

/** As wide as their widest words, the axis with what remains. */
function columnsOf({ strip, of, measure }: Drawing & { readonly strip: StripModel }, { x, width }: Place): Columns {
  const words = strip.groups.flatMap(({ rows }) => rows.map(({ territory }) => of(territory)));
  const widest = (texts: readonly string[], size: number, strong: boolean): number => Math.max(0, ...texts.map((text) => measure(text, size, strong))) * 1.04;
  const names = Math.min(width / 3, widest(words.map(({ name }) => name), LARGER, true));
  const values = x + names + 12 + widest(words.map(({ text }) => text), LARGER, true);
  const bases = widest(words.map(({ base }) => base ?? ''), SIZE, false);
  return { left: x, names, values, axis: [values + 24, x + width - bases - 24], right: x + width };
}

/** Fuller ink where the interval leaves the reference out; a tint only above it. */
const INKS: Readonly<Record<string, Ink>> = { above: 'accent', below: 'ink', near: 'edge' };

function groupBlock({ of, measure, chosen }: Drawing, { title, side, rows }: StripGroup, place: Place, { columns, at }: { readonly columns: Columns; readonly at: (along: number) => number }): Block {
  const ink = INKS[side ?? 'near']!;
  const head = (y: number): Block => (title ? paragraph([{ text: title, strong: true }], { ...place, y: y + 6, width: columns.axis[0] - columns.left }, { size: SIZE }, measure) : { pieces: [], bottom: y });
  const row = ({ territory, at: value, from, to }: StripRow) => (y: number): Block => {
    const { name, text, base } = of(territory);
    const middle = y + ROW / 2;
    const words = paragraph([{ text: name, strong: territory.code === chosen }], { x: columns.left, y: y + (ROW - LARGER * 1.35) / 2, width: columns.names * 1.04 }, { size: LARGER }, measure);
    return {
      pieces: [
        ...words.pieces,
        { kind: 'text', x: columns.values, y: middle + LARGER * 0.35, size: LARGER, anchor: 'end', runs: [{ text, strong: true, ink: side === 'above' ? 'accent' : 'ink' }] },
        ...(from === undefined || to === undefined ? [] : [{ kind: 'line' as const, from: [at(from), middle] as const, to: [at(to), middle] as const, stroke: { ink, width: 2.5, cap: 'round' as const } }]),
        { kind: 'circle', x: at(value), y: middle, radius: 6, fill: ink, stroke: { ink: 'paper', width: 2 } },
        ...(base ? [{ kind: 'text' as const, x: columns.right, y: middle + SIZE * 0.35, size: SIZE, anchor: 'end' as const, runs: [{ text: base, ink: 'ink-2' as const }] }] : []),
      ],
      bottom: Math.max(y + ROW, words.bottom),
    };
  };
  return stacked(place.y, [head, ...rows.map(row)]);
}
