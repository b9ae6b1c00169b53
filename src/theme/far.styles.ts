import { css } from 'lit';

/** For the first moment of a page: what is far from the screen is not laid out yet (docs/decisions/0025). Outlines reach beyond the box. */
export const far = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--impact-reserve, var(--_reserve, 16.5rem));
    overflow-clip-margin: 24px;
  }
  @media print {
    :host {
      content-visibility: visible;
    }
  }
`;
