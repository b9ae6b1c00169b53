import { css } from 'lit';
import { unseen } from '../../theme/unseen.styles.js';

export const styles = css`
  :host {
    --_reserve: 68rem;
  }
  :host([layout='strip']) {
    --_reserve: 12rem;
  }
  ${unseen}
  /* Kept together where it fits. */
  .nowrap { display: inline-block; }
  .dash { border-top-width: 2px; }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 24px;
  }
  .top .title { max-width: none; }
  .if-wide, .if-wide-text { display: none; }
  .draw .if-narrow { display: block; }

  /* The lead and its seconds */
  .hero {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-top: 24px;
  }
  .head { min-width: 0; }
  .head .title { max-width: 32ch; }
  .withheld { display: flex; align-items: center; gap: 10px; min-height: 44px; margin-top: 12px; }
  .withheld .hatch { flex: none; width: 66px; height: 33px; }
  .lead .what { margin-top: 10px; }
  .second .title { font-size: var(--_body); line-height: 1.375; }
  .second .figure, .strip .figure { font-size: 2.75rem; }
  .second .figure { margin-top: 12px; }
  .second .what { margin-top: 6px; font-size: var(--_small); line-height: 1.4; color: var(--_ink-2); }
  .drawing { margin-top: 20px; max-width: 50rem; }
  .drawing .units { max-width: none; }
  .slight { margin-top: 14px; max-width: 20rem; }
  .few { max-width: 14rem; }
  .beside { margin-top: 8px; font-variant-numeric: tabular-nums lining-nums; }
  .head .key { margin-top: 6px; text-align: start; }
  .ends-of-field { margin-top: 2px; }
  .ends-of-field + .ends { margin-top: 0; }
  .ends b { color: var(--_ink); font-weight: 600; }
  .ends-of-field + .ends span { margin-inline-start: auto; }
  .outcome { stroke: var(--_accent); stroke-width: 2px; }
  .others { stroke: var(--_edge); }
  .ones .key { display: none; }
  .seconds { display: grid; grid-template-columns: minmax(0, 1fr); }
  .second { border-top: 1px solid var(--_line); margin-top: 24px; padding-top: 16px; }

  /* Choices of the reader */
  .filters { display: flex; flex-wrap: wrap; gap: 0 24px; margin-top: 8px; }
  .filter { display: flex; align-items: center; gap: 8px; min-height: 44px; font-size: var(--_small); color: var(--_ink-2); }
  select {
    min-height: 44px;
    max-width: 100%;
    padding: 0 6px;
    border: 0;
    border-bottom: 1px solid var(--_edge);
    background: transparent;
    color: var(--_ink);
    font: inherit;
    font-weight: 500;
  }
  option { background: canvas; color: canvastext; }

  /* One ruled table; its rows are blocks until there is room for columns */
  .rows { display: block; margin-top: 28px; font-size: var(--_body); line-height: 1.4; }
  .rows caption, .rows tbody, .rows thead { display: block; }
  .rows caption { padding: 0 0 8px; font-size: var(--_small); }
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .rows th, .rows td { border: 0; padding: 0; text-align: start; }
  .rows tbody { border-top: 1px solid var(--_ink); }
  .rows tbody + tbody { margin-top: 20px; }
  .rows tbody tr { display: flex; flex-wrap: wrap; column-gap: 12px; padding: 9px 0 11px; }
  .rows tbody tr + tr { border-top: 1px solid var(--_line); }
  .rows .family { width: 100%; padding-bottom: 10px; font-size: var(--_small); font-weight: 600; }
  tbody .label { width: 100%; }
  .sub { display: block; overflow-wrap: anywhere; }
  tbody .amount { width: 100%; }
  .number { white-space: nowrap; font-size: 1.25em; line-height: 1.3; font-weight: 500; letter-spacing: -0.01em; }
  .number small { font-size: 0.8em; font-weight: 400; letter-spacing: 0; color: var(--_ink-2); }
  .draw { display: block; margin-top: 6px; }
  .percent, .year { font-size: var(--_small); color: var(--_ink-2); font-variant-numeric: tabular-nums lining-nums; }
  tbody .percent { font-weight: 600; color: var(--_ink); }
  tbody .percent, tbody .year:not(.absent) { margin-top: 6px; }
  tbody .absent { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .rows .reason, .rows .parts { width: 100%; margin-top: 2px; font-size: var(--_small); color: var(--_ink-2); }
  .rows .hatch, .closing .hatch { display: inline-block; width: 22px; height: 9px; }
  .rows .reason .hatch { margin-inline-end: 8px; }
  .parts ul { list-style: none; display: flex; flex-wrap: wrap; gap: 2px 20px; }
  .parts b { font-weight: 600; color: var(--_ink); }
  .closing { display: flex; flex-wrap: wrap; gap: 0 20px; margin-top: 24px; border-top: 1px solid var(--_ink); padding-top: 12px; }
  .closing + .foot { margin-top: 12px; }
  .rows + .closing { margin-top: 0; }
  .absent-key, .closing.key-only { display: none; }

  /* Beside its number, a name has some room. */
  @container (min-width: 14em) {
    .rows tbody tr { column-gap: 0; }
    tbody .percent:not(.none) + .year:not(.absent, .none)::before, tbody .year:not(.absent, .none) + .year:not(.absent, .none)::before { content: '\u00a0· '; font-weight: 400; white-space: pre; }
    @supports (grid-template-rows: subgrid) {
      .rows tbody tr { display: grid; grid-template-columns: auto auto auto minmax(0, 1fr) auto; }
      .rows .family { grid-column: 1 / -1; }
      .rows .reason, .rows .parts { grid-area: 3 / 1 / auto / -1; }
      .rows tbody .label { grid-area: 2 / 1 / auto / span 4; padding-inline-end: 16px; }
      .rows tbody .amount { grid-area: 2 / 1 / span 2 / -1; display: grid; grid-template: subgrid / subgrid; }
      .pair { grid-area: 1 / 1 / span 2 / -1; display: grid; grid-template: subgrid / subgrid; }
      .pair .number { grid-area: 1 / 5; text-align: end; }
      .pair .draw { grid-area: 2 / 1 / auto / -1; }
      .rows tbody .percent, .rows tbody .year { grid-row: 4; }
      @container (max-width: 719.9px) {
        /* The last year takes what is left of its line, or it would break within its own column. */
        .rows tbody .year:last-child { grid-column: 1 / -1; }
        .rows tbody .percent + .year:last-child, .rows tbody .year + .year:last-child { grid-column: 2 / -1; }
        .rows tbody .percent + .year + .year:last-child { grid-column: 3 / -1; }
      }
    }
  }

  @container (min-width: 35em) {
    .if-wide { display: block; }
    .if-wide-text { display: inline; }
    .if-narrow, .if-narrow-text { display: none; }
    .draw .if-wide { display: none; }
    .draw .if-narrow { display: block; max-width: 28rem; }
    .seconds { grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 40px; }
  }
  @container (min-width: 45em) {
    .draw .if-wide { display: block; }
    .draw .if-narrow { display: none; }
    .rows tbody tr { display: grid; grid-template-columns: minmax(0, 17.5em) auto auto auto minmax(0, 1fr); align-items: center; }
    .rows .family { grid-column: 1 / -1; }
    .rows tbody .label { grid-area: 2 / 1 / span 2; align-self: start; }
    .rows tbody .amount, .rows tbody .reason, .rows tbody .parts { display: block; grid-area: 2 / 2 / auto / -1; padding-inline-start: 20px; }
    .rows tbody .percent, .rows tbody .year { grid-row: 3; }
    tbody .amount + .percent, tbody .amount + .year { padding-inline-start: calc(7rem + 40px); }
    .pair { display: grid; grid-template: auto / 7rem minmax(0, 1fr); column-gap: 20px; align-items: center; }
    .pair .number { grid-area: 1 / 1; text-align: end; }
    .pair .draw { grid-area: 1 / 2; margin: 0; max-width: 28rem; }
  }
  @container (min-width: 62.5em) {
    .hero.with { grid-template-columns: minmax(0, 8fr) minmax(0, 4fr); column-gap: 72px; }
    .with .seconds { grid-template-columns: minmax(0, 1fr); align-content: start; }
    .with .second:first-child { border-top: 0; margin-top: 0; padding-top: 0; }
    .rows { display: table; table-layout: fixed; margin-top: 40px; }
    .rows caption { display: table-caption; }
    .rows thead { display: table-header-group; position: static; clip-path: none; }
    .rows thead th { padding: 8px 0 6px 16px; border-bottom: 1px solid var(--_ink); }
    .rows tbody { display: table-row-group; border: 0; }
    .rows tbody tr { display: table-row; }
    .rows tbody th, .rows tbody td { padding: 7px 0 7px 16px; border-top: 1px solid var(--_line); vertical-align: middle; }
    .rows tbody td { height: 44px; }
    .rows tbody .family { width: 11rem; padding: 12px 16px 12px 0; vertical-align: top; }
    .rows .family, .rows .label { padding-inline-start: 0; }
    .rows .family { width: 11rem; }
    .rows .label { width: 18rem; padding-inline-end: 16px; }
    .rows .amount { width: auto; }
    .rows thead .amount { padding-inline-start: 16px; font-size: var(--_small); }
    .rows thead .amount span { display: block; width: 6.5rem; text-align: end; }
    .rows .percent, .rows .year { width: 4.75rem; text-align: end; }
    .rows tbody .amount { display: table-cell; }
    .pair { grid-template-columns: 6.5rem minmax(0, 1fr); }
    .rows tbody .amount + .percent, .rows tbody .amount + .year { padding-inline-start: 16px; }
    .rows tbody .percent, .rows tbody .year.year { margin: 0; }
    .rows.rows tbody .year.year.year::before { content: none; }
    .when { display: none; }
    .absent-key, .closing.key-only { display: flex; align-items: center; gap: 8px; }
    .rows tbody .absent.absent { position: static; clip-path: none; width: 4.75rem; height: auto; }
    .rows tbody .reason, .rows tbody .parts { display: table-cell; width: auto; }
    .rows tbody .reason, .rows tbody .parts { padding-inline-start: 32px; }
  }
  .strip {
    list-style: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-top: 4px;
  }
  .strip li { padding: 14px 0 12px; border-top: 1px solid var(--_line); min-width: 0; }
  .strip li:first-child { border-top: 0; padding-top: 0; }
  .strip .figure { margin-top: 0; }
  .strip .figure .before { font-size: 0.4em; }
  .few-words { margin-top: 8px; line-height: 1.375; text-wrap: balance; max-width: 20em; }
  .strip .small { margin-top: 2px; }
  @container (min-width: 26.25em) {
    .strip { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 20px 32px; }
    .strip li, .strip li:first-child { border: 0; padding: 0; }
    .strip.of-3 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  @container (min-width: 35em) {
    .strip.of-3, .strip.of-5 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  }
  @container (min-width: 47.5em) {
    .strip.of-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
    .strip.of-5 { grid-template-columns: repeat(5, minmax(0, 1fr)); }
  }
  @media (forced-colors: active) {
    .outcome, .others { stroke: CanvasText; }
    .rows .hatch, .closing .hatch { border: 1px dashed CanvasText; }
  }
  @media print {
    .rows tbody tr { break-inside: avoid; }
    .filters { display: none; }
  }
`;
