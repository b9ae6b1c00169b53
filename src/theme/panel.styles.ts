import { css } from 'lit';
import { signs } from './signs.styles.js';

/** Tables, method panels and the button that opened one: they come with the panel view, and with widgets that are tables themselves. */
export const panel = css`
  ${signs}
  button[aria-expanded='true'] {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
  }
  .panel {
    border-top: 1px solid var(--_line);
    margin-top: 8px;
    padding-top: 12px;
  }
  .lecture {
    max-width: 62ch;
    text-wrap: pretty;
  }
  .facts {
    display: grid;
    column-gap: 16px;
    font-size: var(--_small);
    line-height: 1.45;
    max-width: 76ch;
  }
  .facts dt {
    color: var(--_ink-2);
  }
  .facts dd {
    margin-bottom: 8px;
  }
  @container (min-width: 28.75em) {
    .facts {
      grid-template-columns: 11em minmax(0, 1fr);
      row-gap: 6px;
    }
    .facts dd {
      margin: 0;
    }
  }
  .scroll {
    margin-top: 16px;
    overflow-x: auto;
    /* Words that break anywhere would leave columns of single letters. */
    overflow-wrap: normal;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: var(--_small);
    line-height: 1.4;
    font-variant-numeric: tabular-nums lining-nums;
  }
  caption {
    text-align: start;
    color: var(--_ink-2);
    padding-bottom: 8px;
  }
  th,
  td {
    padding: 7px 0 6px 16px;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  .numeric {
    text-align: end;
    white-space: nowrap;
  }
  .why {
    white-space: normal;
    min-width: 9em;
  }
  .sort {
    min-width: 0;
    padding: 0;
    font-size: inherit;
    color: inherit;
  }
  thead th {
    color: var(--_ink-2);
    border-bottom-color: var(--_ink);
  }
  tr.strong > * {
    font-weight: 600;
  }
  tr.separator td {
    color: var(--_ink-2);
    border-bottom: 1px dashed var(--_ink-2);
  }
  @media (forced-colors: active) {
    button[aria-expanded='true'] {
      text-decoration-color: Highlight;
    }
  }
`;
