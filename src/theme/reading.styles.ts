import { css } from 'lit';

/** Out of the flow: nothing moves when it comes, nor when it goes. */
export const reading = css`
  .reading {
    position: absolute;
    margin: 0;
    padding: 4px 8px;
    font-family: inherit;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    color: var(--_ink-2);
    background: var(--_paper);
  }
  .stage > .reading {
    inset: 0 auto auto 0;
  }
`;
