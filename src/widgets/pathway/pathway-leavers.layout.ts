import type { Run } from '../../export/picture.js';
import type { Measure } from '../../export/text-layout.js';
import { LEADING, linesOf } from './pathway-labels.layout.js';
import type { Band, LeaversModel } from './pathway-leavers.model.js';

/** One dot: its centre and its radius. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedBand {
  readonly band: Band;
  /** The slice of all at the source: top and height, pixels; nothing where it is not known how wide it is. */
  readonly slice?: readonly [top: number, height: number] | undefined;
  /** Where its ribbon ends; as high as the slice. */
  readonly top: number;
  /** What belongs to it: its row. */
  readonly row: readonly [top: number, height: number];
  readonly dots: readonly Dot[];
  /** Of its words, the first baseline. */
  readonly y: number;
  readonly name: readonly (readonly Run[])[];
}

export interface PlacedLeavers {
  readonly height: number;
  /** All who are counted. */
  readonly bar: readonly [top: number, height: number];
  readonly bands: readonly PlacedBand[];
  /** Width of the dots. */
  readonly dotsWide: number;
  /** What is bracketed: from, to. */
  readonly brace?: readonly [from: number, to: number] | undefined;
}

/** Dots of a few people are large enough to be counted; a hundred stand close. */
const FEW = 60;
const GAP = 22;
/** Pixels: the least that a band's words need, one line under its name. */
const WORDS = 44;

interface Grid {
  readonly pitch: number;
  readonly columns: number;
}

const gridOf = (dots: number): Grid => (dots <= FEW ? { pitch: 25, columns: 6 } : dots <= 100 ? { pitch: 15, columns: 5 } : { pitch: 14, columns: 10 });

/** So many dots, row by row; the last is smaller by area where it stands for less. */
export function dotsIn(amount: number, { pitch, columns }: Grid, left = 0, top = 0): Dot[] {
  const full = pitch * 0.36;
  const count = Math.ceil(amount - 0.02);
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({
    x: left + pitch * ((at % columns) + 0.5), y: top + pitch * (Math.floor(at / columns) + 0.5),
    radius: full * Math.sqrt(Math.min(1, amount - at)),
  }));
}

/** All who are counted as a bar, poured into bands that are as wide together as it is, and each into dots. */
export function placeLeavers({ bands, dots, dynamic }: LeaversModel, { most, measure }: { readonly most: number; readonly measure: Measure }): PlacedLeavers {
  const grid = gridOf(dots);
  const whole = (dots * grid.pitch) / grid.columns;
  let top = 0;
  let slice = 0;
  const placed = bands.map((band): PlacedBand => {
    const { part = 0 } = band;
    const height = part * whole;
    const field = dotsIn(part * dots, grid);
    const rows = Math.ceil(field.length / grid.columns) * grid.pitch;
    const name = linesOf([{ ...band.name, strong: true }], most, measure, 16);
    const words = WORDS + (name.length - 1) * 20 + (band.kinds ? LEADING : 0);
    const row = Math.max(height, rows, words);
    const start = top + (row - rows) / 2;
    const one: PlacedBand = {
      band, row: [top, row], top: top + (row - height) / 2, slice: band.part === undefined ? undefined : [slice, height],
      dots: field.map((dot) => ({ ...dot, y: dot.y + start })), y: top + (row - words) / 2 + 16, name,
    };
    top += row + GAP;
    slice += height;
    return one;
  });
  const height = Math.max(top - GAP, whole);
  const barTop = Math.max(0, (height - whole) / 2);
  const bracketed = placed.slice(0, dynamic?.count ?? 0);
  return {
    height, bar: [barTop, whole], dotsWide: dots ? grid.pitch * grid.columns : 0,
    bands: placed.map((one) => ({ ...one, slice: one.slice && [one.slice[0] + barTop, one.slice[1]] as const })),
    brace: bracketed.length ? [bracketed[0]!.row[0], bracketed.at(-1)!.row[0] + bracketed.at(-1)!.row[1]] : undefined,
  };
}

const short = (value: number): number => Math.round(value * 100) / 100;

/** From a slice to where it ends, across a width. */
export function ribbon([from, height]: readonly [number, number], to: number, x: number, x2: number): string {
  const middle = short((x + x2) / 2);
  return `M${short(x)} ${short(from)}C${middle} ${short(from)} ${middle} ${short(to)} ${short(x2)} ${short(to)}V${short(to + height)}C${middle} ${short(to + height)} ${middle} ${short(from + height)} ${short(x)} ${short(from + height)}Z`;
}

/** Around what belongs together, its point to the right. */
export function brace([from, to]: readonly [number, number], x: number): string {
  const middle = (from + to) / 2;
  return `M${x} ${short(from)}q7 0 7 7V${short(middle - 7)}q0 7 7 7q-7 0 -7 7V${short(to - 7)}q0 7 -7 7`;
}

export interface PlacedColumns {
  readonly height: number;
  readonly bar: readonly [left: number, width: number];
  readonly bands: readonly { readonly band: Band; readonly ribbon: string; readonly dots: readonly Dot[] }[];
  readonly brace?: string | undefined;
}

const WIDE = 200;
const POUR = 26;

/** The same from top to bottom, without a word, 200 wide: it scales with its place. */
export function placeColumns({ bands, dots, dynamic }: LeaversModel): PlacedColumns {
  const known = bands.filter((band) => band.part !== undefined);
  const pitch = Math.min(15, Math.max(7, Math.sqrt((WIDE * 50) / Math.max(1, dots))));
  const gap = 6;
  const room = WIDE - gap * Math.max(0, known.length - 1);
  // What is narrower than a dot takes as much room as one.
  const least = known.reduce((sum, { part = 0 }) => sum + Math.max(0, pitch - part * room), 0);
  const bar = Math.max(room / 2, room - least);
  let left = 0;
  let slice = (WIDE - bar) / 2;
  let height = 0;
  const placed = known.map((band) => {
    const wide = band.part! * bar;
    const place = Math.max(wide, pitch);
    const columns = Math.max(1, Math.floor((place + 0.01) / pitch));
    const field = dotsIn(band.part! * dots, { pitch, columns }, left + (place - columns * pitch) / 2, POUR + 10);
    const turned = pour(slice, left + (place - wide) / 2, wide);
    height = Math.max(height, ...field.map(({ y }) => y + pitch / 2));
    const one = { band, ribbon: turned, dots: field, from: left, to: left + place };
    left += place + gap;
    slice += wide;
    return one;
  });
  const bracketed = placed.slice(0, dynamic?.count ?? 0);
  const under = Math.max(0, ...bracketed.flatMap((one) => one.dots.map(({ y }) => y + pitch / 2))) + 3;
  const [from, to] = [bracketed[0]?.from ?? 0, bracketed.at(-1)?.to ?? 0];
  return {
    height: Math.max(height, bracketed.length ? under + 8 : 0), bar: [(WIDE - bar) / 2, bar], bands: placed,
    brace: to - from > 12 ? `M${short(from)} ${short(under)}q0 4 4 4H${short((from + to) / 2 - 4)}q4 0 4 4q0 -4 4 -4H${short(to - 4)}q4 0 4 -4` : undefined,
  };
}

function pour(from: number, to: number, wide: number): string {
  const [top, middle, end] = [4, 4 + POUR / 2, 4 + POUR];
  return `M${short(from)} ${top}C${short(from)} ${middle} ${short(to)} ${middle} ${short(to)} ${end}H${short(to + wide)}C${short(to + wide)} ${middle} ${short(from + wide)} ${middle} ${short(from + wide)} ${top}Z`;
}

/** People of a stage, one unit width for all of them. */
export function stageDots(people: number, total: number, columns: number, pitch: number): { readonly solid: readonly Dot[]; readonly pale: readonly Dot[] } {
  const all = dotsIn(total, { pitch, columns });
  return { solid: all.slice(0, Math.round(people)), pale: all.slice(Math.round(people)) };
}
