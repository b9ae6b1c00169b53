import { css } from 'lit';

/** A canvas under the drawing that answers. Swatches have the colours that it is painted with, and tell when these change. */
export const styles = css`
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    transform-origin: 0 0;
  }
  .painted > .shapes {
    position: relative;
  }
  .shapes .probes path {
    fill: transparent;
  }
  .unpainted {
    position: absolute;
    inset: 0;
    overflow: auto;
    background: var(--_paper);
  }
  .swatches {
    position: absolute;
    width: 0;
    height: 0;
  }
  .swatches path {
    transition: fill 1ms step-end, stroke 1ms step-end;
  }
  .limit {
    stroke: var(--_ink-2);
  }
  @media (prefers-reduced-motion: no-preference) {
    .moving > canvas {
      transition: transform 200ms ease-out;
    }
  }
`;
