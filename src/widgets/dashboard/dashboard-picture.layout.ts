import { figureBlock, reasonBlock, type Pen } from '../../export/figure.js';
import { barBlock, fieldPieces, nothing, unitsBlock, words as wordsBlock } from '../../export/marks.js';
import type { Picture, Piece, Run } from '../../export/picture.js';
import { trendBlock } from '../../export/plot.js';
import { LETTER, printedPage, rule } from '../../export/printed-page.js';
import { sharingPicture } from '../../export/sharing.js';
import { paragraph, stacked, type Block, type Measure, type Place } from '../../export/text-layout.js';
import { PITCH } from '../../scale/units.js';
import type { PageWords } from '../../model/page-words.js';
import type { DashboardModel, HeadFigure } from './dashboard.model.js';
import type { RowMark, RowModel, TableOfRows } from './dashboard-rows.model.js';

const SIZES = { page: { lead: 104, second: 56, body: 18, small: 15 }, letter: { lead: 72, second: 48, body: 16, small: 13 } } as const;
type Kind = keyof typeof SIZES;

/** Pixels between what stands beside each other. */
const GUTTER = 40;

/** The figures of an organisation as a page of a report, or as a letter's. */
export function dashboardPicture(model: DashboardModel, words: PageWords, measure: Measure, kind: Kind = 'page'): Picture {
  const { lead, second, body, small } = SIZES[kind];
  const pen: Pen = { measure, body, small };
  return printedPage(words, measure, (place) => stacked(place.y, [
    (y) => headsBlock(model, { ...place, y }, { lead, second, isNarrow: kind === 'letter' }, pen),
    (y) => (model.table ? tableBlock(model.table, { ...place, y: y + 24 }, kind === 'letter', pen) : nothing(y)),
  ]), kind === 'letter' ? LETTER : undefined);
}

/** The figures that lead, as a sharing image. */
export function sharedDashboard({ lead, seconds, strip }: DashboardModel, words: PageWords, organisation: string, measure: Measure): Picture {
  const heads = strip.length ? strip : [...(lead ? [lead] : []), ...seconds];
  return sharingPicture({ words, organisation, figures: heads.map((head) => ({ figure: head.figure, label: head.short.text, said: saidOf(head) })) }, measure);
}

const saidOf = ({ what, caution }: HeadFigure): string => [...what.map(({ text }) => text), caution?.text].filter(Boolean).join('\u00a0· ');

interface Heads {
  readonly lead: number;
  readonly second: number;
  readonly isNarrow: boolean;
}

/** The lead with two beside it, or a strip. */
function headsBlock({ lead, seconds, strip }: DashboardModel, place: Place, sizes: Heads, pen: Pen): Block {
  const row = (heads: readonly HeadFigure[], at: Place, across: number): Block => {
    const wide = (at.width - GUTTER * (across - 1)) / across;
    const lines = Array.from({ length: Math.ceil(heads.length / across) }, (_, line) => heads.slice(line * across, (line + 1) * across));
    return stacked(at.y, lines.map((line, order) => (y: number): Block => {
      const blocks = line.map((head, index) => headBlock(head, { x: at.x + index * (wide + GUTTER), y: y + (order ? 20 : 0), width: wide }, sizes.second, pen));
      return { pieces: blocks.flatMap(({ pieces }) => pieces), bottom: Math.max(...blocks.map(({ bottom }) => bottom)) };
    }));
  };
  if (strip.length) return row(strip, place, sizes.isNarrow ? 2 : strip.length);
  if (!lead) return nothing(place.y);
  if (sizes.isNarrow || !seconds.length) return stacked(place.y, [(y) => headBlock(lead, { ...place, y }, sizes.lead, pen), (y) => (seconds.length ? row(seconds, { ...place, y: y + 24 }, 2) : nothing(y))]);
  const wide = (place.width - 2 * GUTTER) * 0.64;
  const left = headBlock(lead, { ...place, width: wide }, sizes.lead, pen);
  const x = place.x + wide + 2 * GUTTER;
  const right = row(seconds, { ...place, x, width: place.x + place.width - x }, 1);
  return { pieces: [...left.pieces, ...right.pieces], bottom: Math.max(left.bottom, right.bottom) };
}

function headBlock(head: HeadFigure, place: Place, size: number, pen: Pen): Block {
  const { finding, figure, trend, field, mark, beside } = head;
  const said: Run[] = [{ text: saidOf(head), ink: 'ink-2' }];
  return stacked(place.y, [
    (y) => paragraph([{ ...finding, strong: true }], { ...place, y }, { size: pen.body, leading: 1.3 }, pen.measure),
    (y) => figureBlock(figure, { ...place, y: y + 4 }, size, pen),
    (y) => paragraph(said[0]?.text ? said : [], { ...place, y: y + 4 }, { size: pen.small }, pen.measure),
    (y) => (trend ? trendBlock(trend, { ...place, y }, pen)
      : mark?.kind === 'units' ? unitsBlock(mark, { ...place, y: y + 10 }, pen, field?.grids[0])
      : mark ? barBlock(mark, { ...place, y: y + 10 }, pen) : nothing(y)),
    (y) => wordsBlock(beside.join('\u00a0· ') || undefined, { ...place, y: y + 2 }, pen),
  ]);
}

/** Widths of the columns of a table, pixels. */
interface Columns {
  readonly label: number;
  readonly number: number;
  readonly draw: number;
  readonly last: number;
}

function tableBlock({ caption, groups, period, years, hasPercent, hasMarks }: TableOfRows, place: Place, isNarrow: boolean, pen: Pen): Block {
  const { small } = pen;
  const last = isNarrow ? 0 : small * 4.6 * (Number(hasPercent) + years.length);
  const label = isNarrow ? place.width * 0.66 : 330;
  const number = isNarrow ? place.width - label : 190;
  const columns: Columns = { label, number, draw: isNarrow ? place.width : hasMarks ? place.width - label - number - last - GUTTER : 0, last };
  const heads = isNarrow ? [] : [...(hasPercent ? [period] : []), ...years];
  return stacked(place.y, [
    (y) => {
      const said = wordsBlock(caption, { ...place, y, width: place.width - last }, pen);
      return { ...said, pieces: [...said.pieces, ...heads.map((text, index): Piece => endText(text, place, columns, index, heads.length, y + small * 1.1, pen))] };
    },
    ...groups.flatMap(({ name, rows }) => [
      (y: number): Block => ({ pieces: [rule({ ...place, y: y + 8 }, 'ink')], bottom: y + 8 }),
      (y: number): Block => paragraph([{ text: name, strong: true }], { ...place, y: y + 6 }, { size: small }, pen.measure),
      ...rows.map((row, index) => (y: number): Block => rowBlock(row, { ...place, y }, { columns, isNarrow, isRuled: index > 0, hasPercent }, pen)),
    ]),
  ]);
}

/** A value of the columns at the right, from the last one backwards. */
const endText = (text: string, { x, width }: Place, { last }: Columns, index: number, count: number, y: number, { small }: Pen): Piece =>
  ({ kind: 'text', x: x + width - last + (last * (index + 1)) / Math.max(1, count), y, size: small, anchor: 'end', runs: [{ text, ink: 'ink-2' }] });

interface RowLook {
  readonly columns: Columns;
  readonly isNarrow: boolean;
  readonly isRuled: boolean;
  readonly hasPercent: boolean;
}

function rowBlock(row: RowModel, { x, y, width }: Place, { columns, isNarrow, isRuled, hasPercent }: RowLook, pen: Pen): Block {
  const { measure, body, small } = pen;
  const { figure, label, mark, percent, past } = row;
  const top = y + 6;
  const subs = [...row.subs.map(({ text }) => text), row.caution?.text, ...row.history, ...(isNarrow ? [percent, ...past.map(({ text, when }) => text && `${text}\u00a0${when}`)] : [])].filter(Boolean).join('\u00a0· ');
  const said = stacked(top, [
    (at) => paragraph([label], { x, y: at, width: columns.label }, { size: body, leading: 1.3 }, measure),
    (at) => wordsBlock(subs || undefined, { x, y: at, width: columns.label }, pen),
  ]);
  const pieces = [...(isRuled ? [rule({ x, y, width }, 'line')] : []), ...said.pieces];
  const right = x + columns.label;
  if (figure?.state !== 'value') {
    const texts = figure ? [] : row.parts.map(({ name, figure: part }) => `${name} ${part.text}`);
    const why = figure ? reasonBlock({ isMissing: figure.state === 'missing', text: figure.reason ?? figure.text }, { x: right + 12, y: top, width: x + width - right - 12 }, small, pen)
      : paragraph([{ text: texts.join('\u00a0· ') }], { x: right + 12, y: top, width: x + width - right - 12 }, { size: small }, measure);
    return { pieces: [...pieces, ...why.pieces], bottom: Math.max(said.bottom, why.bottom) + 6 };
  }
  const numberAt = isNarrow ? x + width : right + columns.number - 20;
  const drawn = mark && columns.draw > 60 ? markBlock(mark, { x: isNarrow ? x : right + columns.number, y: isNarrow ? said.bottom + 4 : top + body * 0.3, width: columns.draw }, small) : nothing(top);
  const ends = isNarrow ? [] : [...(hasPercent ? [percent ?? ''] : []), ...past.map(({ text }) => text)];
  return {
    pieces: [
      ...pieces, ...drawn.pieces,
      { kind: 'text', x: numberAt, y: top + body * 1.05, size: body, anchor: 'end', runs: [{ text: figure.text, strong: true }] },
      ...ends.flatMap((text, index): Piece[] => (text === undefined
        ? [{ kind: 'rect', x: x + width - columns.last + (columns.last * (index + 1)) / ends.length - small * 1.6, y: top + small * 0.4, width: small * 1.6, height: small * 0.7, fill: 'hatch', stroke: { ink: 'edge', width: 1 } }]
        : text ? [endText(text, { x, y, width }, columns, index, ends.length, top + body * 1.05, pen)] : [])),
    ],
    bottom: Math.max(said.bottom, drawn.bottom) + 6,
  };
}

/** Marks on one line of a row, as wide in all of them. */
const COLUMNS = 64;

function markBlock(mark: RowMark, { x, y, width }: Place, small: number): Block {
  const pitch = width / COLUMNS;
  if (mark.kind === 'bar') {
    const height = small * 0.75;
    return {
      pieces: [
        ...(mark.track ? [{ kind: 'rect', x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, fill: 'pale', stroke: { ink: 'edge', width: 1 } } as const] : []),
        { kind: 'rect', x, y, width: (width * mark.shares[0]) / 100, height, fill: 'accent' },
      ],
      bottom: y + height,
    };
  }
  if (mark.kind === 'strokes') {
    const { paths } = mark.drawings[0];
    const at = { scale: pitch / PITCH, x, y };
    return { pieces: [...(paths.pale ? [{ kind: 'path', d: paths.pale, at, fill: 'line' } as const] : []), { kind: 'path', d: paths.filled, at, fill: 'accent' }], bottom: y + pitch };
  }
  const [grid] = mark.grids;
  return { pieces: fieldPieces(mark, grid, { x, y }, pitch), bottom: y + pitch * grid.rows };
}
