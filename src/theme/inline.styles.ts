import { css } from 'lit';
import { unseen } from './unseen.styles.js';

/** A figure inside a sentence. */
export const inline = css`
  ${unseen}
  .inline {
    font-weight: 600;
    font-variant-numeric: lining-nums;
    white-space: nowrap;
  }
  .bead {
    display: inline-block;
    width: 3.1em;
    height: 0.62em;
    margin-inline-start: 0.3em;
  }
`;
