import { css } from 'lit';

export const styles = css`
  :host([variant='inline']) {
    display: inline;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  @container (min-width: 40em) {
    .laid {
      grid-template-columns: max-content minmax(0, 1fr);
      column-gap: 40px;
      align-items: center;
    }
    .laid > :not(.figure, .aside) {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 62.5em) {
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
`;
