import type { TrendModel } from '../model/trend.js';
import type { Pen } from './figure.js';
import type { Piece } from './picture.js';
import { words } from './marks.js';
import { stacked, type Block, type Place } from './text-layout.js';

/** Of the plot, in sizes of small words. */
const HEIGHT = 13;
/** Room for the scale, and for the last point. */
const SCALE = 5.4;
const END = 1;

type Along = (percent: number) => number;

const segmentsOf = ({ points, segments }: TrendModel, across: Along, down: Along, width: number): Piece[] =>
  segments.flatMap(({ from, to, dashed }): Piece[] => {
    const [one, other] = [points[from], points[to]];
    return one && other ? [{ kind: 'line', from: [across(one.x), down(one.y)], to: [across(other.x), down(other.y)], stroke: { ink: 'accent', width: dashed ? 1.5 : width, dash: dashed ? [4, 3] : undefined, cap: 'round' } }] : [];
  });

/** A line over time: joined only where two points may be compared, hatched where there is no figure. */
export function trendBlock(trend: TrendModel, { x, y, width }: Place, pen: Pen): Block {
  const { small } = pen;
  const top = y + small * 1.6;
  const [left, right] = [x + small * SCALE, x + width - small * END];
  const height = small * HEIGHT;
  const across: Along = (percent) => left + ((right - left) * percent) / 100;
  const down: Along = (percent) => top + (height * percent) / 100;
  return stacked(down(100), [
    (bottom) => ({ pieces: [...groundOf(trend, across, down, small), ...segmentsOf(trend, across, down, 2.5), ...pointsOf(trend, across, down, small), ...yearsOf(trend, across, bottom, small)], bottom: bottom + small * 1.9 }),
    (bottom) => words(trend.notes || undefined, { x, y: bottom + 2, width }, pen),
  ]);
}

function groundOf({ gaps, ticks, breaks }: TrendModel, across: Along, down: Along, small: number): Piece[] {
  const label = (text: string, x: number, y: number, anchor: 'end' | undefined): Piece => ({ kind: 'text', x, y, size: small, anchor, halo: true, runs: [{ text, ink: 'ink-2' }] });
  return [
    ...gaps.map(({ from, to }): Piece => ({ kind: 'rect', x: across(from), y: down(0), width: across(to) - across(from), height: down(100) - down(0), fill: 'hatch' })),
    ...ticks.flatMap(({ y, label: text }): Piece[] => [
      { kind: 'line', from: [across(0), down(y)], to: [across(100), down(y)], stroke: { ink: 'line', width: 1 } },
      label(text, across(0) - small * 0.8, down(y) + small * 0.35, 'end'),
    ]),
    ...breaks.flatMap(({ x, label: text }): Piece[] => [
      { kind: 'line', from: [across(x), down(0)], to: [across(x), down(100)], stroke: { ink: 'ink-2', width: 1, dash: [3, 3] } },
      label(text, across(x) + (x > 60 ? -6 : 6), down(0) + small, x > 60 ? 'end' : undefined),
    ]),
  ];
}

function pointsOf({ points }: TrendModel, across: Along, down: Along, small: number): Piece[] {
  return points.flatMap(({ x, y, approximate, labelled, text }): Piece[] => {
    const high = approximate ? 8 : 4;
    return [
      { kind: 'rect', x: across(x) - 5, y: down(y) - high / 2, width: 10, height: high, fill: approximate ? 'paper' : 'accent', ...(approximate && { stroke: { ink: 'accent', width: 1.5 } }) },
      ...(labelled ? [{ kind: 'text', x: across(x) + (x > 60 ? 5 : -5), y: down(y) - small * 0.7, size: small, anchor: x > 60 ? 'end' : undefined, halo: true, runs: [{ text, strong: true }] } as const] : []),
    ];
  });
}

/** A plot of a page has the room for all the years that keep their distance. */
const yearsOf = ({ years }: TrendModel, across: Along, bottom: number, small: number): Piece[] =>
  years.map(({ x, label }, index): Piece => ({
    kind: 'text', x: across(x), y: bottom + small * 1.5, size: small, anchor: !index ? undefined : index === years.length - 1 ? 'end' : 'middle', runs: [{ text: label, ink: 'ink-2' }],
  }));

/** A small line without axes, beside the values that it joins; as high as their words. */
export function sparklinePieces(trend: TrendModel, { x, y, width }: Place, height: number): Piece[] {
  const last = trend.points.at(-1);
  const across: Along = (percent) => x + (width * percent) / 100;
  const down: Along = (percent) => y + (height * percent) / 100;
  return [...segmentsOf(trend, across, down, 1.75), ...(last ? [{ kind: 'rect', x: across(last.x) - 3, y: down(last.y) - 1.5, width: 6, height: 3, fill: 'accent' } as const] : [])];
}
