import { css } from 'lit';

/** Places over a map: signs of one size wherever they stand, told apart by shape and by fill. */
export const styles = css`
  .points {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    z-index: 1;
    pointer-events: none;
    transform-origin: 0 0;
  }
  .points [role='option'] {
    overflow: visible;
    outline: none;
    cursor: pointer;
    pointer-events: auto;
  }
  .points .reach {
    fill: transparent;
    stroke: none;
  }
  .sign {
    fill: var(--_accent);
    stroke: var(--_paper);
    stroke-width: 3.5px;
    paint-order: stroke;
    stroke-linejoin: round;
  }
  .sign.k1 { fill: var(--_ink); }
  .sign.k2 { fill: var(--_slate); }
  .sign.k3, .sign.k4, .sign.k5 {
    fill: var(--_paper);
    stroke-width: 2px;
    paint-order: normal;
  }
  .sign.k3 { stroke: var(--_accent); }
  .sign.k4 { stroke: var(--_ink); }
  .sign.k5 { stroke: var(--_slate); }
  /* Counts are the ground of places, whose signs are of the accent as well. */
  .zoom .circles circle {
    fill: var(--_soft);
    stroke: var(--_accent);
  }
  .several {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .points text {
    text-anchor: middle;
    dominant-baseline: central;
    font-weight: 600;
  }
  .ring {
    fill: none;
    stroke: none;
  }
  .points [aria-selected='true'] .ring,
  .points [role='option']:hover .ring {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .points [role='option']:focus-visible .ring {
    stroke: var(--_ink);
    stroke-width: 2.5px;
  }
  .points [role='option']:focus-visible .halo {
    stroke: var(--_paper);
    stroke-width: 6px;
  }
  .moving > .points {
    opacity: 0;
  }
  .kinds {
    list-style: none;
    font-size: var(--_small);
  }
  .kinds li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
    padding: 5px 0;
    border-top: 1px solid var(--_line);
  }
  .kinds svg {
    width: 20px;
    height: 20px;
  }
  .kinds b {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .grouped {
    list-style: none;
    margin-top: 8px;
  }
  .grouped button {
    text-align: start;
    margin-inline-start: -10px;
  }
  .stray {
    margin-top: 8px;
  }
  @media (forced-colors: active) {
    .sign,
    .several {
      forced-color-adjust: none;
      stroke: CanvasText;
      fill: CanvasText;
    }
    .sign.k3, .sign.k4, .sign.k5, .several { fill: Canvas; }
    .sign:not(.k3, .k4, .k5) { stroke: Canvas; }
    .points text { fill: CanvasText; }
    .points [aria-selected='true'] .ring,
    .points [role='option']:hover .ring,
    .points [role='option']:focus-visible .ring {
      forced-color-adjust: none;
      stroke: Highlight;
    }
  }
`;
