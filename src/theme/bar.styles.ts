import { css } from 'lit';

/** Parts of an amount, gauges, pictograms. */
export const bar = css`
  .part-1 {
    fill: var(--_mid);
  }
  .part-2 {
    fill: var(--_soft);
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
  @media (forced-colors: active) {
    .part-1, .part-2 { fill: Canvas; stroke: CanvasText; }
    .quantity .part + .part { stroke: CanvasText; stroke-width: 1px; }
    .planned { stroke: GrayText; }
    .notch { stroke: Canvas; }
  }
  @media print {
    .part { print-color-adjust: exact; }
  }
`;
