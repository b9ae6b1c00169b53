import { css } from 'lit';

/** Values with their intervals on one scale, in three groups: above the reference, near it, below it. */
export const intervals = css`
  .gate {
    stroke: var(--_slate);
    stroke-width: 2px;
  }
  text.reference {
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
  .row.above .interval { stroke: var(--_accent); }
  .row.above circle { fill: var(--_accent); }
  .row.below .interval { stroke: var(--_ink); }
  .row.below circle { fill: var(--_ink); }
`;
