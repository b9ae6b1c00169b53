import { css } from 'lit';

/** What both forms share, then colours that a system forces and print. */
export const styles = css`
  .title { max-width: 46ch; }
  svg {
    display: block;
    overflow: visible;
  }
  svg text {
    font-size: var(--_small);
    fill: var(--_ink-2);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .start { text-anchor: start; }
  .middle { text-anchor: middle; }
  .end { text-anchor: end; }
  .tick { stroke: var(--_line); }
  .hatching {
    stroke: var(--_edge);
    stroke-width: 1.25px;
  }
  .halo,
  svg .why {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 5px;
    stroke-linejoin: round;
  }
  svg .why { stroke-width: 9px; }

  @container (min-width: 44em) {
    .title {
      font-size: 1.625rem;
      line-height: 1.2;
      letter-spacing: -0.012em;
    }
  }
  @media (forced-colors: active) {
    svg text, svg .reference, .cells text, .turned text, .spot.own text, .spot.reference text { fill: CanvasText; }
    .halo, svg .why { stroke: Canvas; }
    .tick, .turn { stroke: GrayText; }
    .line, .line.own, .line.reference, .bracket, .gate, .interval, .row.above .interval, .row.below .interval, .stemmed .interval, .hatching { stroke: CanvasText; }
    .line.reference, .gate { stroke-dasharray: 5 3; }
    .dot, .own .dot, .row circle, .row.above circle, .row.below circle, .row.stemmed circle { fill: CanvasText; stroke: Canvas; }
    .reference .dot, .near circle { fill: Canvas; stroke: CanvasText; }
    .spot:focus-visible .target { stroke: Highlight; }
    .above .value b { color: CanvasText; }
  }
  @media print {
    circle, .dot, .swatch { print-color-adjust: exact; }
  }
`;
