import { css } from 'lit';

/** Figures, bars and counted people; geometry comes as SVG attributes. */
export const results = css`
  /* Its figures and bars ask how wide their own column is. */
  .results {
    container-type: inline-size;
    border-top: 3px solid var(--_accent);
  }
  .result {
    padding: 16px 0 24px;
  }
  .result ~ .result {
    border-top: 1px solid var(--_line);
  }
  output {
    display: block;
    margin-inline-start: -0.03em;
    font-size: min(clamp(2.25rem, 1.4rem + 5cqi, 4rem), 14cqi);
    line-height: 1.05;
    font-weight: 500;
    letter-spacing: -0.03em;
    font-variant-numeric: proportional-nums lining-nums;
    overflow-wrap: normal;
  }
  .noun {
    line-height: 1.35;
  }
  .result .small {
    margin-top: 6px;
    max-width: 62ch;
    text-wrap: pretty;
  }
  svg {
    display: block;
    overflow: visible;
  }
  /* Its ticks stand under the axis at any size of text. */
  .range {
    margin-top: 12px;
    height: calc(28px + 1.5em);
    font-size: var(--_small);
  }
  .range text {
    fill: var(--_ink-2);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .range .sure,
  .bar {
    fill: var(--_mid);
  }
  .maybe {
    fill: var(--_soft);
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .axis {
    stroke: var(--_ink-2);
  }
  .gate {
    stroke: var(--_slate);
    stroke-width: 2.5px;
  }
  .key {
    display: inline-block;
    margin-inline-end: 7px;
    vertical-align: -1px;
  }
  .people {
    width: 100%;
    margin: 14px 0 4px;
  }
  .people.few {
    max-width: 19rem;
  }
  .people.some {
    max-width: 30rem;
  }
  .people.many {
    max-width: 42rem;
  }
  .people path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .people .maybe {
    stroke-dasharray: 3.5 3;
    stroke-width: 1.5px;
  }
  .people.many path {
    stroke-width: 1.5px;
  }
  .bars {
    padding-top: 8px;
  }
  ul {
    list-style: none;
  }
  .bars ul {
    margin-top: 8px;
  }
  .bars li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(55%);
    align-items: end;
    gap: 2px 12px;
    padding: 6px 0;
  }
  .bars .name {
    line-height: 1.3;
  }
  .bars .name .small {
    display: block;
  }
  .bars + .bars {
    margin-top: 12px;
  }
  .bars svg {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .bars b {
    font-weight: 500;
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .bars .sum {
    margin-top: 8px;
    border-top: 1px solid var(--_ink);
    padding-top: 14px;
  }
  .bars .lead b,
  .bars .sum b {
    font-weight: 600;
  }
  .lead .bar {
    fill: var(--_accent);
  }
  .gone,
  .loss .bar {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.5px;
    stroke-dasharray: 4 3;
  }
  .naive {
    margin-top: 28px;
    border-top: 6px solid var(--_ink);
    padding-top: 14px;
  }
  .naive p {
    max-width: 30em;
    font-size: var(--_lead);
    line-height: 1.3;
    font-weight: 500;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .naive li {
    margin-top: 12px;
  }
  .naive b {
    font-weight: 500;
  }
  .counted {
    fill: var(--_accent);
  }
  .claimed {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.5px;
    stroke-dasharray: 4 3;
  }
  .closing {
    margin-top: 20px;
    border-top: 1px solid var(--_line);
    padding-top: 14px;
    max-width: 50ch;
    font-weight: 500;
    text-wrap: pretty;
  }
  .refused {
    padding-top: 14px;
  }
  /* Where text is large in a narrow place, its first and last ticks alone, within its width. */
  @container (max-width: 12em) {
    .range text:not(:first-of-type, :last-of-type) { display: none; }
    .range text:last-of-type { text-anchor: end; }
  }
  @container (min-width: 34em) {
    .bars ul {
      display: grid;
      grid-template-columns: 8.5rem minmax(0, 1fr) auto;
      column-gap: 16px;
    }
    /* One scale: the bars of all rows are in one column. */
    .bars li {
      grid-column: 1 / -1;
      grid-template-columns: 8.5rem minmax(0, 1fr) 10.5rem;
      grid-template-columns: subgrid;
      align-items: center;
    }
    .bars svg {
      grid-area: auto;
    }
  }
  @container (min-width: 40em) {
    .bars ul {
      grid-template-columns: 12.5rem minmax(0, 1fr) auto;
    }
  }
  @media (forced-colors: active) {
    .range .sure, .bar, .counted, .lead .bar { fill: CanvasText; }
    .maybe { fill: Canvas; stroke: CanvasText; }
    .gone, .loss .bar, .claimed { fill: none; stroke: CanvasText; }
    .axis { stroke: CanvasText; }
    .gate { stroke: Highlight; }
    .people path { stroke: CanvasText; }
    .range text { fill: CanvasText; }
  }
  @media print {
    .range rect, .bar, .maybe, .counted { print-color-adjust: exact; }
  }
`;
