import { css } from 'lit';

/** What a figure is compared with: ticks and their labels above and below a mark. */
export const guides = css`
  .reference {
    color: var(--_slate);
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
  .guide {
    font-size: var(--_small);
    font-variant-numeric: tabular-nums lining-nums;
    fill: var(--_slate);
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
  @media (forced-colors: active) {
    .tick { stroke: CanvasText; }
    .guide { fill: CanvasText; }
    .swatch { background: CanvasText; }
  }
`;
