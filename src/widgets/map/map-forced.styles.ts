import { css } from 'lit';

/** Colours that a reader has forced: classes between the ground and the text of their system, in the same order. Loaded only there. */
export const styles = css`
  @media (forced-colors: active) {
    .widget {
      --_1: color-mix(in oklab, CanvasText 8%, Canvas);
      --_2: color-mix(in oklab, CanvasText 22%, Canvas);
      --_3: color-mix(in oklab, CanvasText 38%, Canvas);
      --_4: color-mix(in oklab, CanvasText 78%, Canvas);
      --_5: CanvasText;
      --_pale: color-mix(in oklab, CanvasText 8%, Canvas);
      --_soft: color-mix(in oklab, CanvasText 30%, Canvas);
      --_paper: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_edge: CanvasText;
      --_slate: CanvasText;
      --_accent: CanvasText;
      --_on: Canvas;
    }
    text {
      forced-color-adjust: none;
    }
    .keys .hatch {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
  }
`;
