import { css } from 'lit';

/** By territory or category: rows of dots with their intervals. */
export const rowsStyles = css`
  .rows {
    margin-top: 28px;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .body { position: relative; }
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
  .named { display: none; }
  .named.long, .named.endless {
    display: block;
    grid-column: 1 / -1;
    border-inline-start: 2px solid var(--_slate);
    padding-inline-start: 6px;
    font-weight: 600;
    color: var(--_slate);
  }
  .row .label.long, .row .label.endless { display: none; }
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
  .absent .value {
    color: var(--_ink-2);
    text-align: start;
  }
  .absent b { font-weight: 400; }
  .sign {
    display: inline-block;
    margin-inline-end: 0.5em;
  }
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
    .counts .row { grid-template-columns: minmax(0, 1fr); }
    .counts .row .value {
      grid-area: 2 / 1;
      text-align: start;
    }
    .counts .row .base { grid-area: 3 / 1; }
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
      inset: 0 auto auto calc(var(--_names) + var(--_values) + 32px);
      width: calc(100% - var(--_names) - var(--_values) - var(--_bases) - 48px);
      height: 100%;
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
    .named.long { display: none; }
    .row .label.long { display: block; }
    .head .axis.label {
      grid-area: auto / 3;
      height: 1.7rem;
    }
    .scale .axis { height: 1.9rem; }
    .scale .axis text { transform: translateY(6px); }
    .row .who { grid-area: 1 / 1; }
    .row .value { grid-area: 1 / 2; }
    .absent .value { grid-area: 1 / 3; }
    .absent { min-height: 32px; }
    .row .base {
      grid-area: 1 / 4;
      text-align: end;
    }
    .scale .first, .scale .last { text-anchor: middle; }
    .group { padding-top: 10px; }
  }
`;
