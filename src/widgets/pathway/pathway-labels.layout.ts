import type { Run } from '../../export/picture.js';
import { wrap, type Measure } from '../../export/text-layout.js';

/** Of words beside a line, pixels of a page whose text is 16 high; they grow with the page's text. */
export const SIZE = 13;
export const LEADING = 17;
const GAP = 8;
/** Words stand a little before their line, which ends above them. */
const HANG = 4;
const MOST_LINES = 3;
/** Of what follows a name. */
const MOST_MORE = 2;

/** Widths of words where none can be measured: those of a wide font, on a server as well. */
export const estimated: Measure = (text, size, strong) => text.length * size * (strong ? 0.58 : 0.54);

/** A place along the drawing: percent of its width, and pixels from there. */
export interface Along {
  readonly x: number;
  readonly dx: number;
}

export interface Wanted extends Along {
  readonly runs: readonly Run[];
  /** Of its lines, where there is more room than for others. */
  readonly most?: number | undefined;
}

export interface PlacedLabel extends Along {
  readonly lines: readonly (readonly Run[])[];
  /** From the row next to the drawing on. */
  readonly row: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Of its longest line, pixels. */
  readonly wide: number;
}

interface Draft {
  readonly index: number;
  readonly at: number;
  readonly wide: number;
  readonly lines: readonly (readonly Run[])[];
}

interface Settled extends Draft {
  readonly row: number;
  readonly anchor: PlacedLabel['anchor'];
  readonly from: number;
  readonly to: number;
}

/** Runs cut where one begins a line of its own. */
function paragraphs(runs: readonly Run[]): Run[][] {
  const all: Run[][] = [[]];
  for (const run of runs) {
    all.at(-1)!.push({ ...run, text: run.text.replace(/\n$/, '') });
    if (run.text.endsWith('\n')) all.push([]);
  }
  return all;
}

/** Lines of no more than a width; a name that is longer than three of them is cut, and stands whole in the table. */
export function linesOf(runs: readonly Run[], width: number, measure: Measure, size = SIZE): readonly (readonly Run[])[] {
  return paragraphs(runs).flatMap((one, at) => cut(wrap(one, width, size, measure), at ? MOST_MORE : MOST_LINES));
}

function cut(lines: readonly (readonly Run[])[], most: number): readonly (readonly Run[])[] {
  if (lines.length <= most) return lines;
  return lines.slice(0, most).map((line, at) => (at < most - 1 ? line : line.map((run, place) => (place < line.length - 1 ? run : { ...run, text: `${run.text.trimEnd().replace(/.{2}$/u, '')}…` }))));
}

const widthOf = (lines: readonly (readonly Run[])[], measure: Measure): number =>
  Math.max(0, ...lines.map((line) => line.reduce((sum, { text, strong }) => sum + measure(text.trimEnd(), SIZE, strong === true), 0)));

/**
 * Words of places along a line, in rows away from it, so that no word touches another or the line that leads to another: in the middle of
 * their place where they are alone there; else those further left further away, like stairs.
 * @param width of the drawing, pixels; @param room beyond its right end; @param most width of a word's lines
 */
export function placeLabels(wanted: readonly Wanted[], { width, room, most, measure }: { readonly width: number; readonly room: number; readonly most: number; readonly measure: Measure }): PlacedLabel[] {
  const drafts = wanted.map(({ x, dx, runs, most: own = most }, index): Draft => {
    const lines = linesOf(runs, own, measure);
    return { index, lines, at: (width * x) / 100 + dx, wide: widthOf(lines, measure) };
  });
  const placed: Settled[] = [];
  const last: Draft[] = [];
  const byPlace = [...drafts].sort((one, other) => other.at - one.at || other.index - one.index);
  for (const draft of byPlace) {
    const unplaced = byPlace.filter((one) => one !== draft && !placed.some(({ index }) => index === one.index));
    const isFree = (from: number, to: number): boolean => !unplaced.some(({ at }) => at >= from && at <= to) && to <= width + room;
    const half = draft.wide / 2;
    // At the left end words begin with their line, as those above and below them do.
    const middle = draft.at - half >= 0 ? settle(draft, 'middle', draft.at - half, draft.at + half, placed, 1) : undefined;
    const isAlone = !byPlace.some((one) => one !== draft && Math.abs(one.at - draft.at) < half + GAP);
    const found = (isAlone && middle && isFree(middle.from, middle.to) ? middle : undefined)
      ?? startOf(draft, unplaced, isFree, placed);
    if (found) placed.push(found);
    else last.push(draft);
  }
  for (const draft of last.reverse()) placed.push(settle(draft, 'end', draft.at + HANG - draft.wide, draft.at + HANG, placed)!);
  return placed.sort((one, other) => one.index - other.index).map(({ index, lines, row, anchor, wide, from }) => {
    const { x, dx } = wanted[index]!;
    return { x, dx: anchor === 'middle' ? dx : anchor === 'start' ? from - (width * x) / 100 : dx + HANG, lines, row, anchor, wide };
  });
}

/** Words to the right of their line, which hang a little over it, or stand beside it where another line comes as close. */
function startOf(draft: Draft, unplaced: readonly Draft[], isFree: (from: number, to: number) => boolean, placed: readonly Settled[]): Settled | undefined {
  const isClose = unplaced.some(({ at }) => at <= draft.at && at > draft.at - HANG - GAP);
  const from = isClose ? draft.at + GAP + 1 : draft.at - HANG;
  return isFree(from + 1, from + draft.wide) ? settle(draft, 'start', from, from + draft.wide, placed) : undefined;
}

/** The first row in which a label touches no word and no line. */
function settle(draft: Draft, anchor: PlacedLabel['anchor'], from: number, to: number, placed: readonly Settled[], rows = placed.length + 1): Settled | undefined {
  for (let row = 0; row < rows; row++) {
    const touches = placed.some((one) => {
      const isOver = one.from < to + GAP && one.to > from - GAP;
      if (one.row === row) return isOver;
      return one.row > row ? one.at > from - GAP && one.at < to + GAP : draft.at > one.from - GAP && draft.at < one.to + GAP;
    });
    if (!touches) return { ...draft, row, anchor, from, to };
  }
  return rows > placed.length ? { ...draft, row: Math.max(-1, ...placed.map((one) => one.row)) + 1, anchor, from, to } : undefined;
}

/** Where each row begins, and where the last one ends: a row is as high as its highest words. */
export function rowsOf(labels: readonly PlacedLabel[]): { readonly tops: readonly number[]; readonly height: number } {
  const count = Math.max(0, ...labels.map(({ row }) => row + 1));
  const tops: number[] = [];
  let height = 0;
  for (let row = 0; row < count; row++) {
    tops.push(height);
    height += Math.max(1, ...labels.filter((one) => one.row === row).map(({ lines }) => lines.length)) * LEADING + 5;
  }
  return { tops, height };
}
