import { css } from 'lit';

/** Lines over time, with the gap in words beside. */
export const timeStyles = css`
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
  .line.nth-2 { stroke-dasharray: 7 4; }
  .line.nth-3 { stroke-dasharray: 2 4; }
  .line.nth-4 { stroke-dasharray: 10 3 2 3; }
  .turn {
    stroke: var(--_edge);
    stroke-dasharray: 3 3;
  }
  .turned text { fill: var(--_ink-2); }
  .bracket {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .dot {
    stroke: var(--_paper);
    stroke-width: 2px;
  }
  rect.dot { stroke: none; }
  .own .dot { fill: var(--_accent); }
  .reference .dot { fill: var(--_slate); }
  .hollow .dot, .hollow rect.dot {
    fill: var(--_paper);
    stroke: var(--_slate);
  }
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
  .between, .leader, .turned .before { display: none; }
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
  .swatch {
    flex: none;
    transform: translateY(2px);
  }
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
    font-size: min(1.75rem, 12cqi);
    line-height: 1.15;
    font-weight: 500;
    letter-spacing: -0.02em;
    font-variant-numeric: proportional-nums lining-nums;
  }
  .gap .unit {
    font-size: 0.6em;
    font-weight: 400;
    letter-spacing: 0;
  }
  .gap .unread, .gap .ratio { line-height: 1.35; text-wrap: pretty; }
  .gap.alone { margin-top: 14px; }
  .gap.alone b { font-weight: 600; }
  .readout {
    min-height: 1.4em;
    margin-top: 6px;
    color: var(--_ink);
    font-weight: 600;
  }
  @container plot (max-width: 12em) {
    .spot .late { text-anchor: end; }
    .spot .early { text-anchor: start; }
  }
  @container plot (min-width: 20em) { .years .between { display: inline; } }
  @container plot (min-width: 24em) { .turned .before { display: inline; } }
  @container plot (min-width: 12em) { .from-12 { display: inline; } }
  @container plot (min-width: 16em) { .from-16 { display: inline; } }
  @container plot (min-width: 20em) { .from-20 { display: inline; } }
  @container plot (min-width: 26em) { .from-26 { display: inline; } }
  @container plot (min-width: 34em) { .from-34 { display: inline; } }
  @container plot (min-width: 46em) { .from-46 { display: inline; } }
  @container plot (max-width: 14em) {
    .years text:first-of-type { text-anchor: start; }
    .years text:last-of-type { text-anchor: end; }
  }
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
`;
