import { css } from 'lit';

/** A line over time. */
export const trend = css`
  .trend {
    container-type: inline-size;
  }
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
  .axis {
    height: 1.5em;
    font-size: var(--_small);
  }
  .step {
    transform: translate(-4.5rem, 8px);
  }
  /* Large text in a narrow place: the scale stands on its lines, or nothing is left for the years. */
  @container (max-width: 11em) {
    .plot,
    .axis {
      padding-inline: 12px;
    }
    .step {
      transform: none;
    }
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
  /* Labels have the room that the model reckons with; what a break is stands in the notes as well. */
  .room-1,
  .room-2,
  .of-break {
    display: none;
  }
  @container (min-width: 14em) {
    .of-break {
      display: inline;
    }
  }
  @container (min-width: 17em) {
    .room-1 {
      display: inline;
    }
  }
  @container (min-width: 24em) {
    .room-2 {
      display: inline;
    }
  }
  .notes {
    margin-top: 4px;
  }
  /* Beside a line, what stands under the figure takes no row of its own; the figure alone makes its column wide. */
  @container (min-width: 40em) {
    .laid:has(.trend) {
      grid-template: auto auto 1fr / minmax(15rem, max-content) minmax(0, 1fr);
      align-items: start;
    }
    .laid:has(.trend) > :is(.figure, .withheld) {
      grid-area: 2 / 1;
    }
    .laid:has(.trend) > .aside {
      grid-area: 2 / 2 / span 2;
    }
    .laid:has(.trend) > :is(.text, .withheld) {
      contain: inline-size;
    }
    .laid:has(.trend) > .text {
      grid-area: 3 / 1;
    }
  }
  @container (min-width: 62.5em) {
    .laid:has(.trend) {
      grid-template-columns: minmax(20rem, max-content) minmax(0, 1fr);
    }
    .laid:has(.trend) > .title {
      contain: inline-size;
    }
    .laid:has(.trend) > .figure {
      margin-top: 18px;
    }
    .laid:has(.trend) > .aside {
      grid-area: 1 / 2 / span 3;
      margin-top: 4px;
    }
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
