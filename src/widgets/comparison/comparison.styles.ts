import { css } from 'lit';

/** Lines over time, and rows of dots with their intervals. */
export const styles = css`
  .title { max-width: 46ch; }
  .what {
    margin-top: 6px;
    color: var(--_ink-2);
    text-wrap: pretty;
  }
  .fictional {
    display: inline-block;
    margin-bottom: 10px;
    border: 1.5px dashed var(--_ink-2);
    padding: 1px 8px;
    font-weight: 600;
    color: var(--_ink);
  }
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

  /* Over time. */
  .time {
    container: time / inline-size;
    margin-top: 36px;
  }
  .drawn { container: plot / inline-size; }
  .plot { touch-action: pan-y; }
  .step { transform: translate(0, -10px); }
  .years { height: 1.8em; }
  .line { stroke-width: 2.25px; }
  .line.own { stroke: var(--_accent); }
  .line.reference { stroke: var(--_slate); }
  .bracket {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .dot {
    stroke: var(--_paper);
    stroke-width: 2px;
  }
  rect.dot { stroke: none; }
  .own .dot, .own .swatch { fill: var(--_accent); }
  .reference .dot, .reference .swatch { fill: var(--_slate); }
  .target { fill: transparent; }
  .spot { outline: none; }
  .spot:focus-visible .target {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .spot text {
    font-size: var(--_body);
    font-weight: 600;
  }
  .spot.own text { fill: var(--_accent); }
  .spot.reference text { fill: var(--_slate); }
  .between, .leader { display: none; }
  .from-12, .from-16, .from-20, .from-26, .from-34, .from-46 { display: none; }
  .lines {
    margin-top: 8px;
    border-bottom: 1px solid var(--_line);
  }
  .legend {
    border-top: 1px solid var(--_line);
    padding-block: 8px;
    font-size: var(--_small);
    line-height: 1.4;
  }
  .legend .who {
    display: flex;
    align-items: baseline;
    gap: 6px;
  }
  .swatch { flex: none; }
  .legend .listed {
    display: block;
    padding-inline-start: 18px;
  }
  .legend .listed span { white-space: nowrap; }
  .cells { display: none; }
  .cells text {
    fill: var(--_ink);
    font-weight: 600;
  }
  .gaps {
    margin-top: 16px;
  }
  .gap + .gap { margin-top: 14px; }
  .gap .number {
    font-size: 1.75rem;
    line-height: 1.15;
    font-weight: 500;
    letter-spacing: -0.02em;
    font-variant-numeric: proportional-nums lining-nums;
  }
  .gap .unread, .gap .ratio { line-height: 1.35; }
  .gap.alone { margin-top: 14px; }
  .gap.alone b { font-weight: 600; }
  .readout {
    min-height: 1.4em;
    margin-top: 6px;
    color: var(--_ink);
    font-weight: 600;
  }
  @container plot (min-width: 20em) { .years .between { display: inline; } }
  @container plot (min-width: 12em) { .from-12 { display: inline; } }
  @container plot (min-width: 16em) { .from-16 { display: inline; } }
  @container plot (min-width: 20em) { .from-20 { display: inline; } }
  @container plot (min-width: 26em) { .from-26 { display: inline; } }
  @container plot (min-width: 34em) { .from-34 { display: inline; } }
  @container plot (min-width: 46em) { .from-46 { display: inline; } }
  /* Wide: the names of the lines on the left, the gap on the right, values under their years. */
  @container (min-width: 40em) {
    .time { --_left: 3rem; }
    .time.celled { --_left: 12rem; }
    .time.gapped {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 12.5rem;
      column-gap: 16px;
    }
    .time > * { grid-column: 1; }
    .time > .gaps {
      grid-area: 1 / 2;
      margin: 0 0 1.8em;
      align-self: center;
    }
    .time > .high { align-self: start; }
    .time > .low { align-self: end; }
    .plotted { padding-inline-start: var(--_left); }
    .celled .legend {
      display: grid;
      grid-template-columns: calc(var(--_left) - 12px) minmax(0, 1fr);
      column-gap: 12px;
      align-items: center;
    }
    .celled .listed { display: none; }
    .celled .cells {
      display: block;
      width: 100%;
      height: 24px;
    }
  }
  @container time (min-width: 40em) {
    .leader { display: inline; }
    .step {
      transform: translate(-10px, 0);
      text-anchor: end;
    }
  }
  @container (min-width: 44em) {
    .title {
      font-size: 1.625rem;
      line-height: 1.2;
      letter-spacing: -0.012em;
    }
  }

  /* By territory or category. */
  .rows {
    position: relative;
    margin-top: 28px;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .behind { display: none; }
  .group {
    padding-top: 14px;
    font-size: var(--_small);
    line-height: 1.4;
    font-weight: 600;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, max-content) 1fr auto;
    column-gap: 8px;
    align-items: baseline;
    padding: 4px 0;
    outline-offset: -1px;
  }
  .row .axis {
    grid-column: 1 / -1;
    width: 100%;
    height: 18px;
  }
  .row .axis.label { height: 1.7em; }
  .row .value {
    grid-area: 1 / 3;
    text-align: end;
  }
  .row b { font-weight: 600; }
  .row .base {
    grid-area: 1 / 2;
    white-space: nowrap;
  }
  .row .who { grid-area: 1 / 1; }
  .chosen .who { font-weight: 600; }
  .scale .axis { height: 1.6em; }
  .scale .first { text-anchor: start; }
  .scale .last { text-anchor: end; }
  .gate {
    stroke: var(--_slate);
    stroke-width: 2px;
  }
  svg .reference {
    fill: var(--_slate);
    font-weight: 600;
  }
  .interval {
    stroke: var(--_edge);
    stroke-width: 2.5px;
    stroke-linecap: round;
  }
  .row circle {
    fill: var(--_edge);
    stroke: var(--_paper);
    stroke-width: 2px;
  }
  .above .interval, .stemmed .interval { stroke: var(--_accent); }
  .above circle, .stemmed circle { fill: var(--_accent); }
  .above .value b { color: var(--_accent); }
  .below .interval { stroke: var(--_ink); }
  .below circle { fill: var(--_ink); }
  .secret b, .missing b, .refuse b { font-weight: 400; }
  .lozenge {
    display: inline-block;
    width: 0.55em;
    height: 0.55em;
    margin-inline-end: 0.45em;
    border: 1.5px solid var(--_ink-2);
    rotate: 45deg;
  }
  @container (max-width: 16em) {
    .row { grid-template-columns: minmax(0, 1fr) auto; }
    .row .value { grid-area: 1 / 2; }
    .row .base { grid-area: 2 / 1; }
  }
  @container (min-width: 40em) {
    .rows {
      --_names: 11rem;
      --_values: 5rem;
      --_bases: 6rem;
    }
    .rows.counts { --_values: 10rem; }
    .rows.baseless { --_bases: 0rem; }
    .behind {
      display: block;
      position: absolute;
      inset: 1.7rem auto 1.9rem calc(var(--_names) + var(--_values) + 32px);
      width: calc(100% - var(--_names) - var(--_values) - var(--_bases) - 48px);
      height: calc(100% - 3.6rem);
    }
    .lines-of-row { display: none; }
    .row .between { display: inline; }
    .row {
      position: relative;
      grid-template-columns: var(--_names) var(--_values) minmax(0, 1fr) var(--_bases);
      column-gap: 16px;
      align-items: center;
      padding: 0;
    }
    .row .axis, .row .axis.label {
      grid-area: 1 / 3;
      height: 32px;
    }
    .head .axis.label { height: 1.7rem; }
    .scale .axis { height: 1.9rem; }
    .scale .axis text { transform: translateY(6px); }
    .row .who { grid-area: 1 / 1; }
    .row .value { grid-area: 1 / 2; }
    .row .base {
      grid-area: 1 / 4;
      text-align: end;
    }
    .scale .first, .scale .last { text-anchor: middle; }
    .group { padding-top: 10px; }
  }
  @media (forced-colors: active) {
    svg text, svg .reference, .spot.own text, .spot.reference text { fill: CanvasText; }
    .halo, svg .why { stroke: Canvas; }
    .tick { stroke: GrayText; }
    .line, .line.own, .line.reference, .bracket, .gate, .interval, .above .interval, .below .interval, .stemmed .interval, .hatching { stroke: CanvasText; }
    .line.reference, .gate { stroke-dasharray: 5 3; }
    .dot, .own .dot, .row circle, .above circle, .below circle, .stemmed circle { fill: CanvasText; stroke: Canvas; }
    .reference .dot, .near circle { fill: Canvas; stroke: CanvasText; }
    .own .swatch { fill: CanvasText; }
    .reference .swatch { fill: Canvas; stroke: CanvasText; }
    .spot:focus-visible .target { stroke: Highlight; }
    .above .value b { color: CanvasText; }
  }
  @media print {
    circle, .dot, .swatch { print-color-adjust: exact; }
  }
`;
