import { css } from 'lit';

/** Counts: circles on a quiet ground, their legend at the map's own scale, the greatest by name. */
export const styles = css`
  .circles {
    pointer-events: none;
  }
  .circles circle {
    fill: var(--_accent);
    stroke: var(--_paper);
    stroke-width: 1.25px;
    vector-effect: non-scaling-stroke;
  }
  .nested {
    position: relative;
    margin: 12px 0 20px;
  }
  .between {
    display: none;
  }
  @container stage (min-width: 32em) { .between { display: inline; } }
  @container stage (max-width: 14em) { .noun { display: none; } }
  .nested circle,
  .nested path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .nested path {
    stroke: var(--_edge);
    stroke-width: 1px;
  }
  .circle-words {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .top {
    list-style: none;
    font-size: var(--_small);
  }
  .top li {
    display: grid;
    grid-template-columns: minmax(0, 9.5em) minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
    padding: 5px 0;
    border-top: 1px solid var(--_line);
  }
  .top svg {
    width: 100%;
    height: 8px;
  }
  .top rect {
    fill: var(--_accent);
  }
  .top b {
    font-weight: 600;
  }
`;
