import type { Run } from '../../export/picture.js';
import type { Measure } from '../../export/text-layout.js';
import { LEADING, placeLabels, rowsOf, type Along, type PlacedLabel, type Wanted } from './pathway-labels.layout.js';
import type { ThreadModel, ThreadStep } from './pathway-thread.model.js';

/** A row of words and where its first baseline is, pixels. */
export interface Written extends PlacedLabel {
  readonly y: number;
}

export interface Leader extends Along {
  readonly from: number;
  readonly to: number;
}

/** A loop of the thread: a barrier that is tied there. */
export interface Loop extends Along {
  /** How much narrower it is than it would like to be. */
  readonly squeeze: number;
}

export interface PlacedStep {
  readonly step: ThreadStep;
  /** Where it begins and ends, percent. */
  readonly x: number;
  readonly x2: number;
  /** What takes time: the line that spans it. */
  readonly bracket?: number | undefined;
  /** What takes none: a bead on the thread. */
  readonly bead?: 'open' | 'last' | undefined;
  readonly loops: readonly Loop[];
  readonly hump?: Along | undefined;
  readonly words: readonly Written[];
  readonly leaders: readonly Leader[];
}

export interface PlacedThread {
  readonly height: number;
  /** Of the ruler and of the thread, from the top. */
  readonly axis: number;
  readonly thread: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly steps: readonly PlacedStep[];
  /** Where the straight thread gives way to loops and humps: from, to, pixels beside a place. */
  readonly gaps: readonly (Along & { readonly half: number })[];
}

export interface ThreadRoom {
  /** Pixels of the ruler. */
  readonly width: number;
  /** Pixels beyond its end. */
  readonly room: number;
  readonly measure: Measure;
}

/** What the drawing itself says. */
export interface ThreadWords {
  readonly knotOpens: string;
  readonly more: (count: number) => string;
  readonly number: (value: number) => string;
}

const LOOP = 25;
const HUMP = 30;
/** Widest and narrowest distance of two loops. */
const PITCH = [21, 13] as const;
const MOST_LOOPS = 6;
const MOST_WIDE = 150;
/** Of the words of a step that takes long. */
const WIDEST = 320;
const AXIS = 34;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** Months along the ruler that are named: as many as have room. */
function ticksOf({ from, to }: ThreadModel, width: number, number: (value: number) => string): PlacedThread['ticks'] {
  const span = to - from;
  if (!span) return [{ x: 0, text: number(from) }];
  const each = STEPS.find((step) => (width * step) / span >= 28) ?? 120;
  const ticks: { x: number; text: string }[] = [];
  for (let month = Math.ceil(from / each) * each; month <= to; month += each) ticks.push({ x: (100 * (month - from)) / span, text: number(month) });
  return ticks;
}

/** The band of each step that takes time: those that overlap a shorter one stand below it. */
export function lanesOf(steps: ThreadModel['steps']): Map<ThreadStep, number> {
  const lanes = new Map<ThreadStep, number>();
  const taken: (readonly [number, number])[][] = [];
  for (const step of [...steps].filter(({ start, end }) => end > start).sort((one, other) => one.end - one.start - (other.end - other.start))) {
    const free = taken.findIndex((lane) => !lane.some(([start, end]) => start < step.end && end > step.start));
    const lane = free < 0 ? taken.length : free;
    (taken[lane] ??= []).push([step.start, step.end]);
    lanes.set(step, lane);
  }
  return lanes;
}

/** Loops of a step's barriers, from its beginning on, as close as they must be. */
function loopsOf({ knots }: ThreadStep, x: number, room: number): Loop[] {
  const count = Math.min(knots.length, MOST_LOOPS);
  const pitch = Math.min(PITCH[0], Math.max(PITCH[1], (room - 12) / count));
  return Array.from({ length: count }, (_, at) => ({ x, dx: 14 + pitch * (at + 0.25), squeeze: pitch / PITCH[0] }));
}

/** The thread on a ruler of months. The words stand where they have room if the drawing is as wide as given; wider, they have more. */
export function placeThread(model: ThreadModel, said: ThreadWords, { width, room, measure }: ThreadRoom): PlacedThread {
  const { steps, from, to } = model;
  const along = (month: number): number => (to > from ? (100 * (month - from)) / (to - from) : 0);
  const lanes = lanesOf(steps);
  const drafts = steps.map((step, index) => draftOf(step, { x: along(step.start), x2: along(step.end), isLast: index === steps.length - 1 && steps.length > 1, lane: lanes.get(step) }, said, width));
  const options = { width, room, most: MOST_WIDE, measure };
  const above = placeLabels(drafts.flatMap(({ above: words }) => words), options);
  const aboveRows = rowsOf(above);
  const isTied = drafts.some(({ loops, hump }) => loops.length || hump);
  const thread = AXIS + 26 + (above.length ? aboveRows.height + 8 : 0) + (isTied ? HUMP : 0);
  // Bands of words below the thread, one for each lane; beads and what their words need stand in the first.
  let top = thread + 46;
  const below: Written[][] = drafts.map(() => []);
  const leaders: Leader[][] = drafts.map(() => []);
  const brackets: (number | undefined)[] = drafts.map(() => undefined);
  for (let lane = 0; lane <= Math.max(0, ...lanes.values()); lane++) {
    const here = drafts.flatMap((draft, index) => (draft.lane === lane ? [{ draft, index }] : []));
    const labelled = here.filter(({ draft }) => draft.below);
    const labels = placeLabels(labelled.map(({ draft }) => draft.below!), options);
    const rows = rowsOf(labels);
    here.forEach(({ draft, index }) => (brackets[index] = draft.step.end! > draft.step.start! ? top + 8 : undefined));
    labels.forEach((label, at) => {
      const { index, draft } = labelled[at]!;
      const y = top + 28 + rows.tops[label.row]!;
      below[index]!.push({ ...label, y });
      const start = brackets[index] ?? thread + 11;
      leaders[index]!.push({ x: draft.below!.x, dx: draft.below!.dx, from: start, to: y - 14 });
    });
    top += 28 + rows.height + 4;
  }
  let place = 0;
  const placed = drafts.map((draft, index): PlacedStep => {
    const own = above.slice(place, (place += draft.above.length));
    const words = own.map((label): Written => ({ ...label, y: thread - LOOP - 16 - aboveRows.tops[label.row]! - (label.lines.length - 1) * LEADING }));
    const up = own.map((label, at): Leader => ({ x: draft.above[at]!.x, dx: draft.above[at]!.dx, from: words[at]!.y + (label.lines.length - 1) * LEADING + 5, to: thread - LOOP - 4 }));
    const { step, x, x2, bead, loops, hump } = draft;
    return { step, x, x2, bead, loops, hump, bracket: brackets[index], words: [...words, ...below[index]!, ...(draft.end ? [{ ...draft.end, y: thread + 5.5 }] : [])], leaders: [...up, ...leaders[index]!].filter((line) => line.to > line.from) };
  });
  return {
    height: Math.max(top, thread + 20), axis: AXIS, thread, steps: placed, ticks: ticksOf(model, width, said.number),
    gaps: placed.flatMap(({ x, bead, loops, hump }) => [...(bead === 'open' ? [{ x, dx: 0, half: 6 }] : []), ...loops.map((loop) => ({ ...loop, half: 5 * loop.squeeze })), ...(hump ? [{ ...hump, half: 32 }] : [])]),
  };
}

interface Draft extends Pick<PlacedStep, 'step' | 'x' | 'x2' | 'bead' | 'loops' | 'hump'> {
  readonly lane: number;
  readonly above: readonly Wanted[];
  readonly below?: Wanted | undefined;
  /** The last bead says its name beside it, where it is short. */
  readonly end?: PlacedLabel | undefined;
}

function draftOf(step: ThreadStep, { x, x2, isLast, lane = 0 }: { readonly x: number; readonly x2: number; readonly isLast: boolean; readonly lane: number | undefined }, said: ThreadWords, width: number): Draft {
  const { name, kind, tools, knots, opens } = step;
  const loops = loopsOf(step, x, (width * (x2 - x)) / 100);
  const isPoint = step.end === step.start;
  const middle = { x: (x + x2) / 2, dx: 0 };
  // At an end of the thread it stands beside the bead.
  const aside = isPoint && x === 0 ? 40 : isPoint && x === 100 ? -40 : 0;
  const hump = opens.length ? { ...middle, dx: aside } : undefined;
  const tied = loops.map(({ x: at, dx }, index): Wanted => ({ x: at, dx, runs: [{ text: index === MOST_LOOPS - 1 && knots.length > MOST_LOOPS ? said.more(knots.length - index) : knots[index]!.name, strong: true }] }));
  const opened: Wanted[] = hump ? [{ ...hump, runs: [{ text: `${opens.map((one) => one.name).join(', ')}\n`, strong: true }, { text: said.knotOpens }] }] : [];
  const more = [kind ?? '', ...tools].filter(Boolean).join(', ');
  const label: Run[] = [{ ...name, strong: true, text: more ? `${name.text}\n` : name.text }, ...(more ? [{ text: more }] : [])];
  const isEnd = isLast && isPoint && x === 100 && name.text.length <= 8 && !more;
  return {
    step, x, x2, loops, hump, lane, bead: isPoint && (!opens.length || aside) ? (isLast ? 'last' : 'open') : undefined,
    above: [...tied, ...opened],
    below: isEnd ? undefined : { ...middle, runs: label, most: Math.min(WIDEST, Math.max(MOST_WIDE, (width * (x2 - x)) / 100)) },
    end: isEnd ? { x, dx: 14, lines: [[{ ...name, strong: true }]], row: 0, anchor: 'start', wide: 52 } : undefined,
  };
}

const short = (value: number): number => Math.round(value * 100) / 100;

/** One turn of the thread above itself; where it passes over; the open wave of a barrier that is removed. */
export const loopPath = (x: number, y: number, k: number): string =>
  `M${short(x - 5 * k)} ${y}C${short(x + 16.3 * k)} ${y} ${short(x + 16.9 * k)} ${y - LOOP} ${short(x)} ${y - LOOP}S${short(x - 16.3 * k)} ${y} ${short(x + 5 * k)} ${y}`;

export const overPath = (x: number, y: number, k: number): string => `M${short(x - 5 * k)} ${y}C${short(x + k)} ${y} ${short(x + 7.2 * k)} ${y - 3.5} ${short(x + 9.8 * k)} ${y - 8.5}`;

export const humpPath = (x: number, y: number): string => `M${x - 32} ${y}C${x - 12} ${y} ${x - 16} ${y - HUMP + 5} ${x} ${y - HUMP + 5}S${x + 12} ${y} ${x + 32} ${y}`;
