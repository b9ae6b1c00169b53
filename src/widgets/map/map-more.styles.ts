import { css } from 'lit';

/** Six or seven classes, which only limits of the author's own give. */
export const styles = css`
  .c12 { fill: color-mix(in oklab, var(--_1), var(--_2)); }
  .c23 { fill: color-mix(in oklab, var(--_2), var(--_3)); }
`;
