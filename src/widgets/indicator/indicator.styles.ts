import { css } from 'lit';

export const styles = css`
  :host([variant='inline']) {
    display: inline;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .figure {
    margin: 18px 0 0 -0.045em;
    font-size: var(--_figure);
    line-height: 1;
    font-weight: 500;
    letter-spacing: -0.025em;
    font-variant-numeric: proportional-nums lining-nums;
    white-space: nowrap;
  }
  .figure .unit,
  .figure .of {
    font-size: 0.5em;
    letter-spacing: -0.01em;
  }
  .figure .before {
    font-size: 0.36em;
    letter-spacing: -0.005em;
    margin-inline: 0.12em 0.28em;
  }
  .withheld {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    margin-top: 16px;
    font-size: var(--_lead);
    line-height: 1.3;
  }
  .withheld .hatch {
    flex: none;
    width: 88px;
    height: 44px;
  }
  .aside {
    margin-top: 20px;
    min-width: 0;
  }
  .what {
    margin-top: 14px;
  }
  .beside {
    margin-top: 2px;
    color: var(--_ink-2);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .rows {
    list-style: none;
    margin-top: 16px;
    display: grid;
    gap: 12px;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 16px;
    align-items: baseline;
  }
  .row .name {
    overflow-wrap: anywhere;
  }
  .row .number {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .row .number b {
    font-weight: 600;
    white-space: nowrap;
  }
  .row .share {
    display: inline-block;
    min-width: 4.2em;
    color: var(--_ink-2);
  }
  .row .draw svg {
    max-width: 36rem;
  }
  .row .draw {
    grid-column: 1 / -1;
    margin-top: 4px;
  }
  .row.without {
    grid-template-columns: minmax(0, 1fr);
  }
  .row .reason {
    font-size: var(--_small);
    color: var(--_ink-2);
    text-align: start;
  }
  @container (min-width: 640px) {
    .laid {
      grid-template-columns: max-content minmax(0, 1fr);
      column-gap: 40px;
      align-items: end;
    }
    .laid > :not(.figure, .aside) {
      grid-column: 1 / -1;
    }
    .rows {
      gap: 0;
    }
    .row {
      grid-template-columns: 19em minmax(0, 1fr) auto;
      align-items: center;
      border-top: 1px solid var(--_line);
      padding: 8px 0;
    }
    .row.without {
      grid-template-columns: 19em minmax(0, 1fr);
    }
    .row .reason {
      grid-area: 1 / 2;
    }
    .row .draw {
      grid-area: 1 / 2;
      margin: 0;
    }
    .row .number {
      grid-area: 1 / 3;
    }
  }
  @container (min-width: 1000px) {
    .laid {
      grid-template-columns: minmax(0, 18.5rem) max-content minmax(0, 1fr);
      grid-template-rows: auto 1fr auto;
      column-gap: 56px;
      align-items: start;
    }
    .laid > .title {
      grid-area: 1 / 1;
    }
    .laid > .text {
      grid-area: 2 / 1;
    }
    .laid > .figure {
      grid-area: 1 / 2 / 3;
      margin-top: 0;
    }
    .laid > .aside {
      grid-area: 1 / 3 / 3;
      margin-top: 24px;
    }
    .laid > .text .what {
      margin-top: 8px;
    }
  }
  .inline {
    font-weight: 600;
    font-variant-numeric: lining-nums;
    white-space: nowrap;
  }
  .inline .bead {
    display: inline-block;
    width: 3.1em;
    height: 0.62em;
    margin-inline-start: 0.3em;
  }
  .inline-note {
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
`;
