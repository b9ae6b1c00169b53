import { css } from 'lit';

/** Dots, strokes and plain bars: geometry comes as SVG attributes, everything else from here. */
export const marks = css`
  svg {
    display: block;
    overflow: visible;
  }
  .filled,
  .part-0 {
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
  .units {
    max-width: 36rem;
  }
  .key {
    margin-top: 6px;
  }
  .gate {
    display: flex;
    column-gap: 7px;
    margin: 2px 0;
  }
  .gate svg {
    flex: none;
  }
  .gate.target {
    align-items: end;
  }
  .gate.left {
    justify-content: end;
    text-align: end;
  }
  .tick {
    stroke: var(--_slate);
    stroke-width: 2px;
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
  @media (forced-colors: active) {
    .filled, .part-0 { fill: CanvasText; }
    .pale { fill: Canvas; stroke: CanvasText; }
    .pale.thing { fill: GrayText; stroke: none; opacity: 1; }
    .track { fill: Canvas; stroke: GrayText; }
    .tick { stroke: CanvasText; }
  }
  @media print {
    .filled, .pale, .part-0, .track { print-color-adjust: exact; }
  }
`;
