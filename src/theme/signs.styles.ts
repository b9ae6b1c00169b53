import { css } from 'lit';

/** Hatching is missing, a lozenge is not published. */
export const signs = css`
  /* Between colours of oklch, Firefox draws no gradient that repeats. */
  .hatch {
    background: repeating-linear-gradient(135deg in srgb, var(--_edge) 0 1px, transparent 1px 5px);
  }
  .lozenge {
    display: inline-block;
    width: 8px;
    height: 8px;
    border: 1.25px solid var(--_ink-2);
    margin: 0 6px 0 2px;
    transform: rotate(45deg);
  }
  @media (forced-colors: active) {
    .lozenge {
      border-color: CanvasText;
    }
  }
`;
