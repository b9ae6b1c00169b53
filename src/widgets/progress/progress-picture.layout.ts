import { reasonBlock } from '../../export/figure.js';
import type { Ink, Picture, Piece, Run } from '../../export/picture.js';
import { COLUMN, printedPage, rule, SMALL } from '../../export/printed-page.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';
import { PITCH } from '../../scale/units.js';
import type { BarrierRow, BarriersModel } from './progress-barriers.model.js';
import type { Reason } from './progress-row.model.js';
import type { SkillRow, SkillsModel } from './progress-skills.model.js';
import type { StepRow, TrainingModel } from './progress-training.model.js';
import type { PageWords } from '../../model/page-words.js';
import type { Graphic } from './progress.model.js';
import { besideSlope, dotsOf, isClear, startOfTread, type Scale } from './progress.layout.js';

/** Words of the drawing, beside those of its rows. */
export interface PictureLabels {
  readonly lifted: string;
  readonly partly: string;
  readonly not: string;
  readonly several: string;
  readonly entry: string;
  readonly exit: string;
  readonly expected: string;
}

export interface Tools {
  readonly measure: Measure;
  readonly labels: PictureLabels;
  /** How many rows are drawn, and what is said of the others. */
  readonly drawn: number;
  readonly more?: string | undefined;
}

/** A picture of a before and after on a printed page. */
export const progressPicture = (graphic: Graphic, words: PageWords, tools: Tools): Picture =>
  printedPage(words, tools.measure, ({ y }) => {
    const place = { ...COLUMN, y };
    if (graphic.kind === 'freins') return barriersBlock(graphic, place, tools);
    return graphic.kind === 'competences' ? skillsBlock(graphic, place, tools) : trainingBlock(graphic, place, tools);
  });

const BODY = 18;
const FIGURE = 24;

const text = (x: number, y: number, size: number, run: Run, anchor?: 'middle' | 'end'): Piece => ({ kind: 'text', x, y, size, anchor, runs: [run] });

/** Of a sign and the space after it. */
const SIGN = 32;

/** A row of signs with their words, in as many lines as they need. */
function keyBlock(items: readonly { readonly sign?: (x: number, y: number) => Piece; readonly text: string }[], { x, y, width }: Place, { measure }: Tools): Block {
  const pieces: Piece[] = [];
  let [at, line] = [x, y + 24];
  for (const item of items) {
    const wide = (item.sign ? SIGN : 0) + measure(item.text, SMALL, false) * 1.05;
    if (at > x && at + wide > x + width) [at, line] = [x, line + SMALL * 1.5];
    if (item.sign) pieces.push(item.sign(at, line - SMALL * 0.35));
    pieces.push(text(at + (item.sign ? SIGN : 0), line, SMALL, { text: item.text, ink: 'ink-2' }));
    at += wide + 28;
  }
  return { pieces, bottom: line + SMALL * 0.6 };
}

const moreBlock = ({ more, measure }: Tools, place: Place): Block => paragraph(more ? [{ text: more, ink: 'ink-2' }] : [], { ...place, y: place.y + 8 }, { size: SMALL }, measure);

/** Why a row has nothing to draw. */
const withoutBlock = ({ state, text: why }: Reason, place: Place, tools: Tools): Block => reasonBlock({ isMissing: state === 'missing', text: why }, place, SMALL, tools);

const dot = (fill: Ink, isPale = false) => (x: number, y: number): Piece => ({ kind: 'circle', x: x + 18, y, radius: 6, fill, ...(isPale && { stroke: { ink: 'edge', width: 1 } }) });

/** What is partly lifted: between solid and pale. */
const PARTLY = 'mid';

function barriersBlock(model: BarriersModel, place: Place, tools: Tools): Block {
  const { labels } = tools;
  return stacked(place.y, [
    ...model.rows.slice(0, tools.drawn).map((row, index) => (y: number) => barrierBlock(row, model, { ...place, y }, tools, index > 0)),
    (y) => moreBlock(tools, { ...place, y }),
    (y) => keyBlock([
      { text: model.key }, { sign: dot('accent'), text: labels.lifted }, ...(model.hasPartly ? [{ sign: dot(PARTLY), text: labels.partly }] : []),
      { sign: dot('pale', true), text: labels.not }, { text: labels.several },
    ], { ...place, y }, tools),
  ]);
}

function barrierBlock(row: BarrierRow, scale: Scale, { x, y, width }: Place, tools: Tools, isRuled: boolean): Block {
  const { lines, columns } = scale;
  const [names, counts] = [290, 150];
  const room = { x: x + names + 20, width: width - names - counts - 20 };
  const pitch = Math.min(room.width / columns, 22);
  const tall = Math.max(52, lines * pitch + 24);
  const { name, lang, more, dots, reason, number = '', outOf = '' } = row;
  const words = stacked(y + 14, [
    (top) => paragraph([{ text: name, lang }], { x, y: top, width: names }, { size: BODY }, tools.measure),
    (top) => paragraph(more ? [{ text: more, ink: 'ink-2' }] : [], { x, y: top, width: names }, { size: SMALL }, tools.measure),
  ]);
  const middle = y + tall / 2;
  const head = [...(isRuled ? [rule({ x, y, width }, 'line')] : []), ...words.pieces];
  if (!dots) {
    const why = reason ? withoutBlock(reason, { ...room, y: y + 16 }, tools) : { pieces: [], bottom: y };
    return { pieces: [...head, ...why.pieces], bottom: Math.max(y + tall, words.bottom + 12, why.bottom + 12) };
  }
  const { removed, partly, identified } = dots;
  const at = { scale: pitch / PITCH, x: room.x, y: middle - (lines * pitch) / 2 };
  const { filled, pale } = dotsOf(removed, identified, scale);
  return {
    pieces: [
      ...head,
      { kind: 'path', d: pale, at, fill: 'pale', stroke: { ink: 'edge', width: 1 } },
      ...(partly ? [{ kind: 'path', d: dotsOf(removed + partly, identified, scale).filled, at, fill: PARTLY } as const] : []),
      { kind: 'path', d: filled, at, fill: 'accent' },
      { kind: 'text', x: x + width, y: middle + FIGURE * 0.33, size: FIGURE, anchor: 'end', runs: [{ text: number, strong: true }, { text: ` ${outOf}`, ink: 'ink-2' }] },
    ],
    bottom: Math.max(y + tall, words.bottom + 12),
  };
}

/** As many slopes as stand beside each other. */
const ACROSS = 4;
const BETWEEN = 56;
const PLOT = 200;

function skillsBlock(model: SkillsModel, place: Place, tools: Tools): Block {
  const { labels } = tools;
  const rows = model.rows.slice(0, tools.drawn);
  const bands = Array.from({ length: Math.ceil(rows.length / ACROSS) }, (_, band) => rows.slice(band * ACROSS, (band + 1) * ACROSS));
  const wide = (place.width - (ACROSS - 1) * BETWEEN) / ACROSS;
  const bandBlock = (band: readonly SkillRow[]) => (y: number): Block => {
    const blocks = band.map((row, index) => skillBlock(row, { x: place.x + index * (wide + BETWEEN), y: y + 8, width: wide }, tools));
    return { pieces: blocks.flatMap(({ pieces }) => pieces), bottom: Math.max(...blocks.map(({ bottom }) => bottom)) + 14 };
  };
  const cap = (pieces: (x: number, y: number) => Piece): typeof pieces => pieces;
  return stacked(place.y, [
    ...bands.map(bandBlock),
    (y) => moreBlock(tools, { ...place, y }),
    (y) => keyBlock([
      { sign: cap((x, at) => hollow(x + 7, at - 3, 17, 6, 'accent')), text: labels.entry }, { sign: cap((x, at) => ({ kind: 'rect', x: x + 7, y: at - 3, width: 17, height: 6, fill: 'accent' })), text: labels.exit },
      ...(model.hasExpected ? [{ sign: cap((x, at) => hollow(x + 2, at - 4, 22, 8, 'slate')), text: labels.expected }] : []),
      ...(model.levels ? [{ text: model.levels.text }] : []),
    ], { ...place, y }, tools),
  ]);
}

const hollow = (x: number, y: number, width: number, height: number, ink: Ink): Piece => ({ kind: 'rect', x, y, width, height, fill: ink === 'slate' ? undefined : 'paper', stroke: { ink, width: 1.5 } });

function skillBlock(row: SkillRow, place: Place, tools: Tools): Block {
  const { name, lang, gap, more, lacks, reason, entry, exit, expected, scale } = row;
  const line = (words: string | undefined, run: Omit<Run, 'text'>, size: number) => (y: number): Block => paragraph(words ? [{ ...run, text: words }] : [], { ...place, y }, { size }, tools.measure);
  const head = stacked(place.y, [line(name, { strong: true, lang }, BODY), line(gap, { ink: 'ink-2' }, SMALL), line(more, { ink: 'ink-2' }, SMALL), line(reason ? undefined : lacks, { ink: 'ink-2' }, SMALL)]);
  if (reason) {
    const why = withoutBlock(reason, { ...place, y: head.bottom + 6 }, tools);
    return { pieces: [...head.pieces, ...why.pieces], bottom: why.bottom };
  }
  const [left, right, top] = [place.x + 42, place.x + place.width - 56, head.bottom + 16];
  const height = (level: number): number => top + (PLOT * (100 - level)) / 100;
  const words = besideSlope(exit?.at ?? 0, expected?.at);
  const edge = (x: number): Piece => ({ kind: 'line', from: [x, top], to: [x, top + PLOT], stroke: { ink: 'edge', width: 1 } });
  const across = (level: number): Piece => ({ kind: 'line', from: [left, height(level)], to: [right, height(level)], stroke: { ink: 'line', width: 1 } });
  const end = (level: number, word: string): Piece[] => (isClear(level, entry?.at) ? [text(left - 12, height(level) + 5, SMALL, { text: word, ink: 'ink-2' }, 'end')] : []);
  return {
    pieces: [
      ...head.pieces, ...scale.lines.map(across), edge(left), edge(right), ...end(0, scale.min), ...end(100, scale.max),
      ...(entry && exit ? [{ kind: 'line', from: [left, height(entry.at)], to: [right, height(exit.at)], stroke: { ink: 'accent', width: 3 } } as const] : []),
      ...(expected ? [hollow(right - 12, height(expected.at) - 4, 24, 8, 'slate'), text(right + 18, top + (PLOT * (exit ? words.expected! : 100 - expected.at)) / 100 + 5, SMALL, { text: expected.text, ink: 'slate' })] : []),
      ...(entry ? [hollow(left - 7.5, height(entry.at) - 2.5, 15, 5, 'accent'), text(left - 13, height(entry.at) + 6, BODY, { text: entry.text }, 'end')] : []),
      ...(exit ? [{ kind: 'rect', x: right - 7.5, y: height(exit.at) - 2.5, width: 15, height: 5, fill: 'accent' } as const, text(right + 18, top + (PLOT * words.exit) / 100 + 6, BODY, { text: exit.text, strong: true })] : []),
      text(left, top + PLOT + 24, SMALL, { text: tools.labels.entry, ink: 'ink-2' }, 'middle'), text(right, top + PLOT + 24, SMALL, { text: tools.labels.exit, ink: 'ink-2' }, 'middle'),
    ],
    bottom: top + PLOT + 32,
  };
}

/** Of the words beside the stairs. */
const BESIDE = 210;

function trainingBlock(model: TrainingModel, place: Place, tools: Tools): Block {
  const climbed = model.rows.slice(0, tools.drawn).map((row, index, rows) => ({ row, above: rows[index + 1] })).reverse();
  return stacked(place.y, [
    ...climbed.map(({ row, above }) => (y: number) => stepBlock(row, above, model, { ...place, y }, tools)),
    (y) => moreBlock(tools, { ...place, y }),
    (y) => keyBlock([{ text: model.key }], { ...place, y }, tools),
  ]);
}

function stepBlock(row: StepRow, above: StepRow | undefined, scale: Scale, { x, y, width }: Place, tools: Tools): Block {
  const { per, lines, columns } = scale;
  const wide = width - BESIDE;
  const pitch = Math.min(wide / columns, 22);
  const right = x + wide;
  const bottom = y + 42 + lines * pitch;
  const start = (people: number): number => right - (pitch * columns * (100 - startOfTread(people, scale))) / 100;
  const { name, number, outOf = '', tread, reason } = row;
  const words: Piece[] = [
    ...(number === undefined ? [] : [{ kind: 'text', x: right + 20, y: bottom - 26, size: FIGURE, runs: [{ text: number, strong: true }, { text: ` ${outOf}`, ink: 'ink-2' }] } as const]),
    text(right + 20, bottom - 2, BODY, { text: name }),
  ];
  if (tread === undefined) {
    const why = reason ? withoutBlock(reason, { x, y: bottom - 30, width: wide }, tools).pieces : [];
    return { pieces: [...words, ...why], bottom };
  }
  const dots = Array.from({ length: Math.ceil(tread / per) }, (_, mark): Piece => ({
    kind: 'circle', x: right - (Math.floor(mark / lines) + 0.5) * pitch, y: bottom - 7 - ((mark % lines) + 0.5) * pitch, radius: 0.41 * pitch * Math.sqrt(Math.min(1, tread / per - mark)), fill: 'accent',
  }));
  const line = (from: readonly [number, number], to: readonly [number, number]): Piece => ({ kind: 'line', from, to, stroke: { ink: 'ink', width: 1.5 } });
  const riser = above?.tread === undefined || above.tread >= tread ? undefined : start(above.tread);
  const left = riser === undefined ? undefined : above?.left?.text;
  const isRoom = left !== undefined && tools.measure(left, SMALL, false) + 12 < riser! - x;
  return {
    pieces: [
      ...dots, ...words, line([start(tread), bottom], [right, bottom]), ...(riser === undefined ? [] : [line([riser, y], [riser, bottom])]),
      ...(left === undefined ? [] : [text(riser! + (isRoom ? -10 : 10), y + SMALL * 1.4, SMALL, { text: left, ink: 'ink-2' }, isRoom ? 'end' : undefined)]),
    ],
    bottom,
  };
}
