import type { Ink, Line, Picture, Piece, Run } from '../../export/picture.js';
import { COLUMN, printedPage, SMALL } from '../../export/printed-page.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';
import type { PageWords } from '../../model/page-words.js';
import { LEADING, SIZE, type Along } from './pathway-labels.layout.js';
import { brace, placeLeavers, ribbon, stageDots, type Dot, type PlacedBand } from './pathway-leavers.layout.js';
import type { BandTone } from './pathway-exits.model.js';
import type { LeaversModel, Stage } from './pathway-leavers.model.js';
import { humpPath, loopPath, overPath, placeThread, type PlacedStep, type ThreadWords } from './pathway-thread.layout.js';
import type { ThreadModel } from './pathway-thread.model.js';

/** Of the ruler on a page; its last word stands beside it. */
const RULER = COLUMN.width - 86;
const THREAD: Line = { ink: 'accent', width: 6, cap: 'round' };
const THIN: Line = { ink: 'edge', width: 1 };

const middles = { start: undefined, middle: 'middle', end: 'end' } as const;

type Said = ThreadWords & { readonly months: string; readonly stages: string };

export const pathwayPicture = ({ thread, leavers }: { readonly thread?: ThreadModel | undefined; readonly leavers?: LeaversModel | undefined }, page: PageWords, words: Said, measure: Measure): Picture =>
  printedPage(page, measure, (place) => (thread ? threadBlock(thread, words, place, measure) : leaversBlock(leavers!, words, place, measure)));

/** The thread on its ruler. */
function threadBlock(model: ThreadModel, words: Said, { x: left, y: top }: Place, measure: Measure): Block {
  const placed = placeThread(model, words, { width: RULER, room: 80, measure });
  const { axis, thread, height } = placed;
  const at = ({ x, dx }: Along): number => left + 8 + (RULER * x) / 100 + dx;
  const line = (x: number, y: number, x2: number, y2: number, stroke: Line): Piece => ({ kind: 'line', from: [x, top + y], to: [x2, top + y2], stroke });
  const span: Line = model.isIllustrative ? { ink: 'ink-2', width: 1.5, dash: [4, 3] } : { ink: 'ink-2', width: 1.5 };
  const ruler: Piece[] = [
    line(at({ x: 0, dx: 0 }), axis, at({ x: 100, dx: 0 }), axis, { ink: 'line', width: 1 }),
    ...placed.ticks.flatMap(({ x, text }): Piece[] => [
      line(at({ x, dx: 0 }), axis - 8, at({ x, dx: 0 }), axis, { ink: 'line', width: 1 }),
      { kind: 'text', x: at({ x, dx: 0 }), y: top + 16, size: SIZE, anchor: 'middle', runs: [{ text, ink: 'ink-2' }] },
    ]),
    { kind: 'text', x: at({ x: 100, dx: 14 }), y: top + 16, size: SIZE, runs: [{ text: words.months, ink: 'ink-2' }] },
  ];
  const inner = (step: PlacedStep): Piece[] => {
    const { bracket, bead, loops, hump, leaders, x, x2 } = step;
    const [start, end] = [at({ x, dx: 0 }), at({ x: x2, dx: 0 })];
    return [
      ...(bracket === undefined ? [] : [line(start, bracket, end, bracket, span), line(start, bracket - 7, start, bracket, span), line(end, bracket - 7, end, bracket, span)]),
      ...leaders.map((one) => line(at(one), one.from, at(one), one.to, THIN)),
      ...loops.flatMap((loop): Piece[] => [
        { kind: 'path', d: loopPath(at(loop), top + thread, loop.squeeze), stroke: THREAD },
        { kind: 'path', d: overPath(at(loop), top + thread, loop.squeeze), stroke: { ink: 'paper', width: 10 } },
        { kind: 'path', d: overPath(at(loop), top + thread, loop.squeeze), stroke: THREAD },
      ]),
      ...(hump ? [{ kind: 'path' as const, d: humpPath(at(hump), top + thread), stroke: THREAD }] : []),
      ...(bead ? [{ kind: 'circle' as const, x: start, y: top + thread, radius: 7, fill: bead === 'last' ? ('accent' as const) : ('paper' as const), stroke: { ink: 'accent' as const, width: 4 } }] : []),
      ...step.words.flatMap((label) => label.lines.map((runs, index): Piece => ({ kind: 'text', x: at(label), y: top + label.y + index * LEADING, size: SIZE, anchor: middles[label.anchor], runs: trimmed(runs) }))),
    ];
  };
  return { pieces: [...ruler, ...strands(placed.gaps.map((gap) => [at(gap) - gap.half, at(gap) + gap.half]), at({ x: 0, dx: 0 }), at({ x: 100, dx: 0 }), top + thread), ...placed.steps.flatMap(inner)], bottom: top + height };
}

const trimmed = (runs: readonly Run[]): Run[] => runs.map((run, at) => (at === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));

/** The straight thread between its loops. */
function strands(gaps: readonly (readonly [number, number])[], from: number, to: number, y: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (const [left, right] of [...gaps].sort((one, other) => one[0] - other[0])) {
    if (left > start) pieces.push({ kind: 'line', from: [start, y], to: [left, y], stroke: { ink: 'accent', width: 6 } });
    start = Math.max(start, right);
  }
  return to > start ? [...pieces, { kind: 'line', from: [start, y], to: [to, y], stroke: { ink: 'accent', width: 6 } }] : pieces;
}

const FILLS: Readonly<Record<BandTone, { readonly dot: Ink; readonly ribbon: Ink }>> = {
  durable: { dot: 'accent', ribbon: 'c2' }, dynamic: { dot: 'c3', ribbon: 'soft' }, other: { dot: 'edge', ribbon: 'pale' },
  unknown: { dot: 'paper', ribbon: 'pale' }, withheld: { dot: 'paper', ribbon: 'pale' },
};

const dotPieces = (dots: readonly Dot[], tone: BandTone, left: number, top: number): Piece[] =>
  dots.map(({ x, y, radius }) => ({ kind: 'circle', x: left + x, y: top + y, radius, fill: FILLS[tone].dot, ...(tone === 'unknown' && { stroke: { ink: 'ink-2', width: 1.25, dash: [2.5, 1.5] } }) }));

const BAR = 170;
const DOTS = 470;
const WORDS = 280;

/** Those who left, poured into families; a cohort's steps above them. */
function leaversBlock(model: LeaversModel, words: Said, place: Place, measure: Measure): Block {
  return stacked(place.y, [
    ...(model.stages.length ? [(y: number): Block => stagesBlock(model, words.stages, { ...place, y }, measure)] : []),
    (y) => (model.dots ? flowBlock(model, { ...place, y }, measure) : listBlock(model, { ...place, y }, measure)),
  ]);
}

function flowBlock(model: LeaversModel, { x: left, y: top }: Place, measure: Measure): Block {
  const placed = placeLeavers(model, { most: WORDS, measure });
  const { bar: [barTop, tall], height, dotsWide, brace: bracketed } = placed;
  const middle = top + barTop + tall / 2;
  const text = left + DOTS + dotsWide + 30;
  const { head, dynamic } = model;
  const head2 = paragraph([{ text: head.label, ink: 'ink-2' }], { x: left, y: middle + 6, width: BAR - 20 }, { size: SMALL }, measure);
  const end = text + WORDS;
  const sum = bracketed && dynamic ? paragraph([{ text: `${dynamic.label} ` }, { text: dynamic.beside, ink: 'ink-2' }], { x: end + 28, y: top + (bracketed[0] + bracketed[1]) / 2 + 4, width: 150 }, { size: SMALL }, measure).pieces : [];
  return {
    pieces: [
      { kind: 'text', x: left, y: middle, size: 40, runs: [{ text: head.figure }] }, ...head2.pieces,
      { kind: 'rect', x: left + BAR - 6, y: top + barTop, width: 6, height: tall, fill: 'ink' },
      ...placed.bands.flatMap((one) => bandPieces(one, { left, top, text, measure })),
      ...(bracketed && dynamic ? [
        { kind: 'path' as const, d: brace([top + bracketed[0], top + bracketed[1]], end), stroke: { ink: 'ink' as const, width: 1.5, cap: 'round' as const } },
        { kind: 'text' as const, x: end + 28, y: top + (bracketed[0] + bracketed[1]) / 2, size: dynamic.figure.length > 6 ? 27 : 36, runs: [{ text: dynamic.figure, ink: 'accent' as const }] }, ...sum,
      ] : []),
    ],
    bottom: top + height,
  };
}

function bandPieces({ band, slice, top: end, dots, y, name }: PlacedBand, { left, top, text, measure }: { readonly left: number; readonly top: number; readonly text: number; readonly measure: Measure }): Piece[] {
  const below = top + y + (name.length - 1) * 20 + 22;
  const wide = measure(band.figure, 16, false);
  return [
    ...(slice ? [{ kind: 'path' as const, d: ribbon([slice[0] + top, slice[1]], end + top, left + BAR, left + DOTS), fill: FILLS[band.tone].ribbon }] : []),
    ...dotPieces(dots, band.tone, left + DOTS + 12, top),
    ...(band.tone === 'withheld' ? [{ kind: 'path' as const, d: `M${text - 16} ${top + y - 5}l6 6l-6 6l-6 -6z`, stroke: { ink: 'ink-2' as const, width: 1.25 } }] : []),
    ...name.map((runs, at): Piece => ({ kind: 'text', x: text, y: top + y + at * 20, size: 16, runs: trimmed(runs) })),
    { kind: 'text', x: text, y: below, size: 16, runs: [{ text: band.figure }] },
    { kind: 'text', x: text + wide + 8, y: below, size: SIZE, runs: [{ text: band.beside, ink: 'ink-2' }] },
    ...(band.kinds ? [{ kind: 'text' as const, x: text, y: below + LEADING + 2, size: SIZE, runs: [{ text: band.fewKinds, ink: 'ink-2' as const }] }] : []),
  ];
}

/** Where no part is known, words alone. */
function listBlock({ bands }: LeaversModel, place: Place, measure: Measure): Block {
  return stacked(place.y, bands.map(({ spoken }) => (y: number): Block => paragraph([{ text: spoken }], { ...place, y: y + 6 }, { size: 16 }, measure)));
}

const STAGE_WORDS = 230;

function stagesBlock({ stages, total = 0 }: LeaversModel, title: string, place: Place, measure: Measure): Block {
  const one = ({ name, text, people }: Stage) => (y: number): Block => {
    const columns = 40;
    const { solid, pale } = stageDots(people ?? 0, total, columns, 16);
    const isDrawn = people !== undefined && total > 0 && total <= 200;
    const rows = Math.ceil(total / columns);
    const draw = (dots: readonly Dot[], fill: Ink): Piece[] => dots.map((dot) => ({ kind: 'circle', x: place.x + STAGE_WORDS + dot.x, y: y + 4 + dot.y, radius: dot.radius, fill, stroke: { ink: fill === 'ink' ? 'ink' : 'edge', width: 0.75 } }));
    const words = paragraph([{ ...name }], { x: place.x, y: y + 2, width: STAGE_WORDS - 16 }, { size: 16 }, measure);
    return {
      pieces: [...words.pieces, ...(isDrawn ? [...draw(solid, 'ink'), ...draw(pale, 'pale')] : []), { kind: 'text', x: place.x + place.width, y: y + 17, size: 16, anchor: 'end', runs: [{ text, strong: true }] }],
      bottom: Math.max(words.bottom, isDrawn ? y + 8 + rows * 16 : y + 24) + 4,
    };
  };
  const block = stacked(place.y, [(y) => paragraph([{ text: title, ink: 'ink-2' }], { ...place, y }, { size: SMALL }, measure), ...stages.map(one)]);
  return { ...block, bottom: block.bottom + 24 };
}
