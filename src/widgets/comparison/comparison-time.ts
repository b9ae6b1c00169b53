import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { rovingOf, type Roving } from '../../element/roving.js';
import type { ComparisonMessages } from '../../format/locales/comparison.fr.js';
import type { Format } from '../../format/format.js';
import type { TimeGap, TimeLine, TimeModel, TimePoint } from './comparison-time.model.js';

export * from './comparison-time.model.js';

/** Height of the plotting area, CSS pixels. */
const HEIGHT = 260;

/** Widths of the plot, em, from which words of a given length fit in a hatched stretch. */
const ROOMS = [12, 16, 20, 26, 34, 46] as const;
/** So many characters under the plot have room wherever it is. */
const ALWAYS = 22;
const CHARACTER = 0.5;
/** Of values, which are larger. */
const WIDE = 0.62;

/** The figure and its references as lines, with the gap in words beside; the points are the options of one listbox. */
export function timeTemplate(model: TimeModel, name: string, host: ReactiveControllerHost & HTMLElement, format: Format, phrases: ComparisonMessages): TemplateResult {
  const { lines, gaps, missing, turns, ticks, columns, hasDots, hasCells, compared } = model;
  const roving = rovingOf(host);
  const marks = optionsOf(model);
  const last = Math.max(0, marks.findIndex(({ point }) => point === compared));
  roving.start(last, marks.length - 1);
  const current = marks[roving.current];
  const isCrowded = columns.length * Math.max(...columns.map(({ text }) => text.length)) > ALWAYS;
  const rooms = new Map(lines.flatMap((line) => [...roomsOf(line, gaps)]));
  return html`<div class="time ${gaps.length ? 'gapped' : ''} ${hasCells ? 'celled' : ''}" part="mark">
    <div class="plotted"><div class="drawn" @keydown=${roving.onKeydown} @focusin=${roving.onFocus}>
      <svg class="plot" width="100%" height=${HEIGHT} role="listbox" aria-label=${name} aria-orientation="horizontal">
        <defs><pattern id="missing" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><line class="hatching" x2="6"></line></pattern></defs>
        <g aria-hidden="true">
          ${ticks.map(({ y, text }) => svg`<line class="tick" x1="0" x2="100%" y1="${y}%" y2="${y}%"></line><text class="step" x="0" y="${y}%" dy=".35em">${text}</text>`)}
          ${missing.map((one) => missingTemplate(one, format))}
          ${turns.map(turnTemplate)}
          ${gaps.slice(0, 1).map(bracketTemplate)}
          ${lines.map(({ segments, points }, order) => segments.map(([from, to]) => segment(points[from]!, points[to]!, classOf(order))))}
        </g>
        ${marks.map((mark, index) => (mark.point ? spot(mark.point, { index, roving, hasDots, gaps, order: mark.order, room: rooms.get(mark.point) ?? 0 }) : absence(mark, index, roving)))}
      </svg>
      <svg class="years" aria-hidden="true" width="100%">${columns.map(({ x, text, isShown }, index) => (isShown ? svg`<text class="middle ${isCrowded && (columns.length - 1 - index) % 2 ? 'between' : ''}" x="${x}%" y="1.2em">${text}</text>` : nothing))}</svg>
    </div></div>
    ${gaps.length ? html`<div class="gaps ${heightOf(gaps[0]!)}" part="gap">${gaps.slice(0, 3).map((gap) => gapTemplate(gap, format, phrases))}</div>` : nothing}
    <div class="lines" aria-hidden="true">${lines.map((line, order) => legendTemplate(line, order, model, hasCells))}</div>
    <p class="readout small" aria-hidden="true">${current && roving.moved ? (current.point ? spokenOf(current.point, gaps) : current.spoken) : nothing}</p>
  </div>`;
}

/** A value, or a stretch of years without any. */
interface Mark {
  readonly x: number;
  readonly order: number;
  readonly point?: TimePoint | undefined;
  readonly spoken: string;
}

/** Where two values of a line would touch, the later one, an end or what a gap is measured from stays; the other needs this width, em. */
function roomsOf({ points }: TimeLine, gaps: readonly TimeGap[]): ReadonlyMap<TimePoint, number> {
  const rank = (point: TimePoint): number => (point === points.at(-1) ? 0 : gaps.some(({ own, other }) => own === point || other === point) ? 1 : point === points[0] ? 2 : 3);
  const kept: TimePoint[] = [];
  const rooms = new Map<TimePoint, number>();
  for (const point of points.filter(({ label }) => label).sort((one, other) => rank(one) - rank(other))) {
    const nearest = Math.min(...kept.map(({ x }) => Math.abs(x - point.x)));
    const needed = ((point.short.length * WIDE + 0.75) * 100) / nearest;
    rooms.set(point, needed > ROOMS[0] ? (ROOMS.find((width) => width >= needed) ?? Infinity) : 0);
    kept.push(point);
  }
  return rooms;
}

/** From the first period to the last; at one period the figure comes before its references. */
const optionsOf = ({ lines, missing }: TimeModel): Mark[] => [
  ...lines.flatMap((line, order) => line.points.map((point): Mark => ({ x: point.x, order, point, spoken: point.spoken }))),
  ...missing.map(({ from, to, spoken }): Mark => ({ x: (from + to) / 2, order: 0, spoken })),
].sort((one, other) => one.x - other.x);

/** The figure itself, and its references in an order that has shapes and dashes. */
const classOf = (order: number): string => (order ? `reference nth-${((order - 1) % 4) + 1}${order > 4 ? ' hollow' : ''}` : 'own');

const segment = (from: TimePoint, to: TimePoint, kind: string): unknown => svg`<line class="line ${kind}" x1="${from.x}%" y1="${from.y}%" x2="${to.x}%" y2="${to.y}%"></line>`;

/** What is said of a point, with the gap where it is measured. */
function spokenOf(point: TimePoint, gaps: readonly TimeGap[]): string {
  return [point.spoken, ...gaps.filter(({ own }) => own === point).map(({ said }) => said)].join(', ');
}

interface Spotted {
  readonly index: number;
  readonly roving: Roving;
  readonly hasDots: boolean;
  readonly gaps: readonly TimeGap[];
  /** Of its line. */
  readonly order: number;
  /** Width from which its value is written, em. */
  readonly room: number;
}

function spot(point: TimePoint, { index, roving, hasDots, gaps, order, room }: Spotted): unknown {
  const { x, y, label, short } = point;
  // A few digits have room in half a column.
  const near = short.length > 5 ? 12 : 6;
  const end = x > 100 - near ? 'end' : x < near ? 'start' : x > 88 ? 'middle late' : x < 12 ? 'middle early' : 'middle';
  return svg`<svg class="spot ${classOf(order)}" x="${x}%" y="${y}%" role="option" data-mark tabindex=${roving.tabindex(index)} aria-selected=${index === roving.current} aria-label=${spokenOf(point, gaps)}>
    <rect class="target" x="-14" y="-14" width="28" height="28"></rect>
    ${signTemplate(order, hasDots)}
    ${label && room < Infinity ? svg`<text class="halo ${end} ${room ? `from-${room}` : ''}" y=${label === 'above' ? -15 : 15} dy=${label === 'above' ? 0 : '.75em'} aria-hidden="true">${short}</text>` : nothing}
  </svg>`;
}

/** Outlines that tell references apart from the second on, around 0 0. */
const SIGNS = ['M-6-6H6V6H-6Z', 'M0-7.5L7 5.5H-7Z', 'M0-8.5L8.5 0 0 8.5-8.5 0Z'] as const;

/** The mark of a line: a dot or a flat stroke, and of further references an outline of their own. */
const signTemplate = (order: number, hasDots: boolean): unknown => {
  const outline = SIGNS[((order - 1) % 4) - 1];
  if (order > 1 && outline) return svg`<path class="dot" d=${outline}></path>`;
  return hasDots || order > 4 ? svg`<circle class="dot" r="7"></circle>` : svg`<rect class="dot" x="-5" y="-2" width="10" height="4"></rect>`;
};

/** Years without a value are told in their place among the others. */
const absence = ({ x, spoken }: Mark, index: number, roving: Roving): unknown => svg`<svg class="spot" x="${x}%" y="50%" role="option" data-mark tabindex=${roving.tabindex(index)} aria-selected=${index === roving.current} aria-label=${spoken}>
    <rect class="target" x="-14" y="-14" width="28" height="28"></rect>
  </svg>`;

/** Where the line breaks: a dashed stroke, with what is before and after on its two sides. */
const turnTemplate = ({ x, before, after }: TimeModel['turns'][number]): unknown => svg`<line class="turn" x1="${x}%" x2="${x}%" y1="-6" y2="100%"></line>
  <svg x="${x}%" y="0" class="turned">${before ? svg`<text class="end before" x="-6" y="-10">${before}</text>` : nothing}<text class=${x > 75 && !before ? 'end' : 'start'} x=${x > 75 && !before ? -6 : 6} y="-10">${after}</text></svg>`;

/** From the figure to its reference, and on to the words at the right where nothing stands between; nothing where the gap can't be read. */
function bracketTemplate({ x, from, to, side, isLast }: TimeGap): unknown {
  if (side === 'near') return nothing;
  const middle = (from + to) / 2;
  return svg`<line class="bracket" x1="${x}%" x2="${x}%" y1="${from}%" y2="${to}%"></line>${isLast ? svg`<line class="bracket leader" x1="${x}%" x2="100%" y1="${middle}%" y2="${middle}%"></line>` : nothing}`;
}

/** Where the words of a gap stand beside the plot. */
const heightOf = ({ from, to }: TimeGap): string => (from + to < 60 ? 'high' : from + to > 150 ? 'low' : '');

/** Words stand on the hatching where it is wide enough for them; the table and the rows below say the same. */
function missingTemplate({ from, to, years, why }: TimeModel['missing'][number], { messages }: Format): unknown {
  const needed = ((Math.max(years.length + 2, why.length) * CHARACTER + 1) * 100) / (to - from);
  const room = ROOMS.find((width) => width >= needed);
  const middle = (from + to) / 2;
  return svg`<rect class="hatched" x="${from}%" width="${to - from}%" y="0" height="100%" fill="url(#missing)"></rect>
    ${room ? svg`<text class="why middle from-${room}" x="${middle}%" y="50%" dy="-.3em">${messages.labelled(years, '').trimEnd()}</text><text class="why middle from-${room}" x="${middle}%" y="50%" dy="1.1em">${why}</text>` : nothing}`;
}

/** The number large, its unit beside. */
function amountTemplate(text: string): unknown {
  const [, number, unit] = /^([+\u2212]?\d[\d\s.,]*)(\D+)$/.exec(text) ?? [];
  return number ? html`${number}<span class="unit">${unit}</span>` : text;
}

function gapTemplate({ text, ratio, side, said, name, period, own, size }: TimeGap, format: Format, phrases: ComparisonMessages): TemplateResult {
  const when = format.period(period, 'in');
  return html`<div class="gap">
    ${side === 'near' || !text
      ? html`<p class="unread">${format.fill('{said}', { said: own.shown ? said : phrases.unreadable })}</p>`
      : html`<p class=${size ? 'number' : 'unread'}>${amountTemplate(text)}</p> ${ratio ? html`<p class="ratio">${ratio}</p>` : nothing}`} <p class="small">${phrases.against(name, when)}</p>
  </div>`;
}

/** The name of a line and its values under their years; without room for them, one after the other. */
function legendTemplate({ name, lang, note, points, cells }: TimeLine, order: number, { columns, hasDots }: TimeModel, hasCells: boolean): TemplateResult {
  const [first, last] = [points[0], points.at(-1)];
  const ends = points.length > 4 ? [first, last] : points;
  return html`<div class="legend ${classOf(order)}">
    <span class="who"><svg class="swatch" width="12" height="12" viewBox="-9 -9 18 18">${signTemplate(order, hasDots)}</svg><span><span lang=${lang ?? nothing}>${name}</span>${note ? html`, ${note}` : nothing}</span></span>
    <span class="listed small">${ends.map((one, index) => (one ? html`${index ? (points.length > 4 ? ' … ' : '\u00a0· ') : nothing}<span>${one.text} (${columns.find(({ x }) => x === one.x)?.text ?? one.period})</span>` : nothing))}</span>
    ${hasCells ? html`<svg class="cells">${cells.map(({ x, text, isElsewhere }, index) => (text === undefined ? isElsewhere ? nothing : svg`<rect class="hatched" x="${x - columns[index]!.width * 0.47}%" width="${columns[index]!.width * 0.94}%" y="15%" height="70%" fill="url(#missing)"></rect>` : svg`<text class="middle" x="${x}%" y="50%" dy=".35em">${text}</text>`))}</svg>` : nothing}
  </div>`;
}
