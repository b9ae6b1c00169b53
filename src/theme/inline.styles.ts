import { css } from 'lit';
import { unseen } from './unseen.styles.js';

/** A figure inside a sentence. */
export const inline = css`
  ${unseen}
  .inline {
    font-weight: 600;
    font-variant-numeric: lining-nums;
    /* Its spaces do not break; a place narrower than the figure breaks it anywhere rather than reach beyond. */
    overflow-wrap: anywhere;
  }
  /* The bead stays on the line of its figure: no character keeps a drawing there. */
  .inline:has(.bead) {
    white-space: nowrap;
  }
  /* After a figure at the end of a line it would reach a pixel beyond. */
  .inline .unseen {
    margin-inline-start: -1px;
  }
  .bead {
    display: inline-block;
    /* Large text in a narrow place leaves little beside the figure. */
    width: min(3.1em, 20vw);
    height: 0.62em;
    margin-inline-start: 0.3em;
  }
`;
