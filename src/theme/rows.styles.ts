import { css } from 'lit';
import { signs } from './signs.styles.js';

/** Rows of a breakdown. */
export const rows = css`
  ${signs}
  ul.rows {
    list-style: none;
    margin-top: 16px;
    display: grid;
    gap: 12px;
  }
  li.row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 16px;
    align-items: baseline;
  }
  /* Beside its number, a name would be broken within its words. */
  @container (max-width: 17em) {
    li.row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  li.row .number {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  li.row .number b {
    font-weight: 600;
    white-space: nowrap;
  }
  li.row .share {
    display: inline-block;
    min-width: 4.2em;
    color: var(--_ink-2);
  }
  li.row .draw svg {
    max-width: 36rem;
  }
  li.row .draw {
    grid-column: 1 / -1;
    margin-top: 4px;
  }
  li.row.without {
    grid-template-columns: minmax(0, 1fr);
  }
  li.row .reason {
    font-size: var(--_small);
    color: var(--_ink-2);
    text-align: start;
  }
  @container (min-width: 40em) {
    ul.rows {
      gap: 0;
    }
    li.row {
      grid-template-columns: 19em minmax(0, 1fr) auto;
      align-items: center;
      border-top: 1px solid var(--_line);
      padding: 8px 0;
    }
    li.row.without {
      grid-template-columns: 19em minmax(0, 1fr);
    }
    li.row .reason {
      grid-area: 1 / 2;
    }
    li.row .draw {
      grid-area: 1 / 2;
      margin: 0;
    }
    li.row .number {
      grid-area: 1 / 3;
    }
  }
`;
