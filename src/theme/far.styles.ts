import { css } from 'lit';

/**
 * For the first moment of a page: what is far from the screen is not laid out yet (docs/decisions/0025). Outlines reach beyond the box; where
 * they can't, which is in WebKit, all is laid out at once: there, what was skipped stays without height (docs/decisions/0092).
 */
export const far = css`
  @media not print {
    @supports (overflow-clip-margin: 24px) {
      :host {
        content-visibility: auto;
        contain-intrinsic-block-size: auto var(--impact-reserve, var(--_reserve, 16.5rem));
        overflow-clip-margin: 24px;
      }
    }
  }
`;
