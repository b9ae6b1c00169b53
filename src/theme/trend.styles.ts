import { css } from 'lit';

/** A line over time. */
export const trend = css`
  .cap {
    fill: var(--_accent);
  }
  .tick-label,
  .value {
    font-size: var(--_small);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .tick-label {
    fill: var(--_ink-2);
  }
  .value {
    fill: var(--_ink);
    font-weight: 600;
  }
  .halo {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .plot {
    touch-action: pan-y;
  }
  .grid {
    stroke: var(--_line);
  }
  .break {
    stroke: var(--_ink-2);
    stroke-dasharray: 3 3;
  }
  .hatching {
    stroke: var(--_edge);
    stroke-width: 1.5px;
  }
  /* Room for the scale on one side, and on both for the rings of the first and the last point. */
  .plot,
  .axis {
    padding-inline: 4.5rem 12px;
  }
  .step {
    transform: translate(-4.5rem, 8px);
  }
  .line {
    stroke: var(--_accent);
    stroke-width: 2.25px;
  }
  .dashed {
    stroke-width: 1.5px;
    stroke-dasharray: 4 3;
  }
  .sparkline {
    display: inline-block;
    margin-inline-end: 10px;
    vertical-align: -0.05em;
  }
  .sparkline .line {
    stroke-width: 1.75px;
  }
  .hollow {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .target {
    fill: transparent;
  }
  .spot {
    outline: none;
  }
  .spot:focus-visible .target {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .notes {
    margin-top: 4px;
  }
  .readout {
    display: block;
    min-height: 1.4em;
    color: var(--_ink);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .cap { fill: CanvasText; }
    .hollow { fill: Canvas; stroke: CanvasText; }
    .line, .break { stroke: CanvasText; }
    .value, .tick-label { fill: CanvasText; }
    .halo { stroke: Canvas; }
    .spot:focus-visible .target { stroke: Highlight; }
  }
`;
