import { css } from 'lit';

/** Dots, strokes, bars, lines: geometry comes as SVG attributes, everything else from here. */
export const marks = css`
  svg {
    display: block;
    overflow: visible;
  }
  .filled,
  .part-0,
  .cap {
    fill: var(--_accent);
  }
  .pale {
    fill: var(--_pale);
    stroke: var(--_edge);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .pale.thing {
    fill: var(--_edge);
    stroke: none;
    opacity: 0.55;
  }
  .part-1 {
    fill: var(--_mid);
  }
  .part-2 {
    fill: var(--_soft);
  }
  .units,
  .bar {
    max-width: 36rem;
  }
  .key {
    margin-top: 6px;
  }
  .gate + .key {
    margin-top: 0;
  }
  @container (min-width: 460px) {
    .gate + .key {
      margin-top: -20px;
      text-align: end;
    }
  }
  .tick {
    stroke: var(--_slate);
    stroke-width: 2px;
  }
  .guide,
  .tick-label,
  .value {
    font-size: var(--_small);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .guide {
    fill: var(--_slate);
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
  .below {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .swatch {
    width: 2px;
    height: 12px;
    background: var(--_slate);
    flex: none;
  }
  .beyond {
    margin-top: 6px;
    border-top: 1px dashed var(--_edge);
    text-align: end;
  }
  .track {
    fill: var(--_pale);
    stroke: var(--_edge);
  }
  .planned {
    fill: none;
    stroke: var(--_slate);
    stroke-width: 1.5px;
    stroke-dasharray: 4 3;
  }
  .quantity .part + .part {
    stroke: var(--_paper);
    stroke-width: 2px;
  }
  .ends,
  .legend {
    display: flex;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: 2px 20px;
    margin-top: 6px;
  }
  .legend {
    list-style: none;
    justify-content: flex-start;
    color: var(--_ink);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .notch {
    stroke: var(--_paper);
    stroke-width: 2px;
  }
  .pictogram {
    display: grid;
    grid-template-columns: minmax(0, 18rem) auto;
    column-gap: 12px;
    align-items: center;
    justify-content: start;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1;
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
  @container (min-width: 460px) {
    .trend {
      padding-inline-start: 72px;
    }
    .step {
      transform: translate(-72px, 8px);
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
  .notes {
    margin-top: 4px;
  }
  .readout:not(:empty) {
    display: block;
    color: var(--_ink);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .filled, .cap, .part-0 { fill: CanvasText; }
    .pale, .part-1, .part-2, .hollow { fill: Canvas; stroke: CanvasText; }
    .pale.thing { fill: GrayText; stroke: none; opacity: 1; }
    .tick, .line, .break { stroke: CanvasText; }
    .guide, .value, .tick-label { fill: CanvasText; }
    .halo { stroke: Canvas; }
    .track, .planned { fill: Canvas; stroke: GrayText; }
    .swatch { background: CanvasText; }
    .spot:focus-visible .target { stroke: Highlight; }
  }
  @media print {
    .filled, .pale, .part, .track { print-color-adjust: exact; }
  }
`;
