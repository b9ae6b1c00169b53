import { css } from 'lit';
import { intervals } from '../../theme/intervals.styles.js';

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
  .gate.nth-2 { stroke-dasharray: 7 4; }
  .gate.nth-3 { stroke-dasharray: 2 4; }
  .gate.nth-4 { stroke-dasharray: 10 3 2 3; }
  .gap.alone { margin-top: 14px; }
  ${intervals}
  .stemmed .interval { stroke: var(--_accent); }
  .row.stemmed circle { fill: var(--_accent); }
  .above .value b { color: var(--_accent); }
  .row.absent { grid-template-columns: minmax(0, 1fr); }
  .row.absent .value {
    grid-area: 2 / 1;
    position: relative;
    justify-self: start;
    padding-inline-end: 0.5em;
    color: var(--_ink-2);
    text-align: start;
    background: var(--_paper);
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
  }
  /* A count with its rate needs a line of its own. */
  @container (max-width: 22em) {
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
    .row.absent {
      grid-template-columns: var(--_names) var(--_values) minmax(0, 1fr) var(--_bases);
      min-height: 32px;
    }
    .row.absent .value { grid-area: 1 / 3; }
    .row .base {
      grid-area: 1 / 4;
      text-align: end;
    }
    .scale .first, .scale .last { text-anchor: middle; }
    .baseless .scale .last { text-anchor: end; }
    .group { padding-top: 10px; }
  }
`;
