import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { trendModel, type TrendModel, type TrendPoint } from '../../model/trend.js';
import { trend as styles } from '../../theme/trend.styles.js';
import { rovingOf, type Roving } from '../roving.js';

export { trendModel, styles };

/** Height of the plotting area, CSS pixels. */
const HEIGHT = 168;

/** A line over time as one tab stop: its points are the options of a listbox, spoken with their period and doubts. */
export function trendTemplate(trend: TrendModel, name: string, host: ReactiveControllerHost & HTMLElement): TemplateResult {
  const last = trend.points.length - 1;
  const roving = rovingOf(host);
  roving.start(last, last);
  const current = trend.points[roving.current];
  // Not on the <svg>: Chromium makes an SVG element that listens for focus a tab stop of its own.
  return html`<div class="trend" part="mark" @keydown=${roving.onKeydown} @focusin=${roving.onFocus}>
    <svg class="plot" width="100%" height=${HEIGHT} role="listbox" aria-label=${name} aria-orientation="horizontal">
      <defs>
        <pattern id="absent" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><line class="hatching" x2="6"></line></pattern>
      </defs>
      <g aria-hidden="true">
        ${trend.gaps.map(({ from, to }) => svg`<rect x="${from}%" y="0" width="${to - from}%" height="100%" fill="url(#absent)"></rect>`)}
        ${trend.ticks.map(({ y, label }) => svg`<line class="grid" x1="0" x2="100%" y1="${y}%" y2="${y}%"></line><text class="tick-label halo step" x="0" y="${y}%" dy="-4">${label}</text>`)}
        ${trend.breaks.map(({ x, label }) => svg`<line class="break" x1="${x}%" x2="${x}%" y1="0" y2="100%"></line><text class="tick-label halo of-break" x="${x}%" dx=${x > 60 ? -6 : 6} y="12" text-anchor=${x > 60 ? 'end' : 'start'}>${label}</text>`)}
        ${trend.segments.map(({ from, to, dashed }) => segment(trend.points[from] as TrendPoint, trend.points[to] as TrendPoint, dashed))}
      </g>
      ${trend.points.map((point, index) => spot(point, index, roving))}
    </svg>
    <svg class="axis" aria-hidden="true" width="100%">
      ${trend.years.map(({ x, label, room }, index, { length }) => svg`<text class="tick-label room-${room}" x="${x}%" y="1.2em" text-anchor=${!index ? 'start' : index === length - 1 ? 'end' : 'middle'}>${label}</text>`)}
    </svg>
    <p class="small notes"><span class="readout">${current && roving.moved ? current.spoken : nothing}</span>${trend.notes}</p>
  </div>`;
}

/** A small line without axes, beside the values that it joins. */
export function sparklineTemplate(trend: TrendModel): TemplateResult {
  const last = trend.points.at(-1) as TrendPoint;
  return html`<svg class="sparkline" aria-hidden="true" width="56" height="14">
    ${trend.segments.map(({ from, to, dashed }) => segment(trend.points[from] as TrendPoint, trend.points[to] as TrendPoint, dashed))}
    <svg x="${last.x}%" y="${last.y}%"><rect class="cap" x="-3" y="-1.5" width="6" height="3"></rect></svg>
  </svg>`;
}

function segment(from: TrendPoint, to: TrendPoint, dashed: boolean): unknown {
  return svg`<line class=${dashed ? 'line dashed' : 'line'} x1="${from.x}%" y1="${from.y}%" x2="${to.x}%" y2="${to.y}%"></line>`;
}

function spot(point: TrendPoint, index: number, roving: Roving): unknown {
  const end = point.x > 60;
  return svg`<svg class="spot" x="${point.x}%" y="${point.y}%" role="option" data-mark tabindex=${roving.tabindex(index)} aria-selected=${index === roving.current} aria-label=${point.spoken}>
    <rect class="target" x="-12" y="-14" width="24" height="28"></rect>
    <rect class=${point.approximate ? 'cap hollow' : 'cap'} x="-4.5" y=${point.approximate ? -3.5 : -1.5} width="9" height=${point.approximate ? 7 : 3}></rect>
    ${point.labelled ? svg`<text class="value halo" x=${end ? 4 : -4} y="-9" text-anchor=${end ? 'end' : 'start'} aria-hidden="true">${point.text}</text>` : nothing}
  </svg>`;
}
