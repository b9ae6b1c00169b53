import { css } from 'lit';

/** System colours alone: what is filled, what is outlined and what is dashed stay apart. */
export const forcedStyles = css`
  @media (forced-colors: active) {
    .strand,
    .bead {
      stroke: CanvasText;
    }
    .casing {
      stroke: Canvas;
    }
    .bead {
      fill: Canvas;
    }
    .bead.last,
    .dot.durable,
    .dot.dynamic,
    .dot.ink,
    rect.bar {
      fill: CanvasText;
    }
    .ribbon {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
    .dot.other,
    .dot.pale {
      fill: Canvas;
      stroke: CanvasText;
    }
    .dot.unknown,
    .brace,
    .span,
    .cap,
    .leader,
    line.bar,
    path.lozenge {
      stroke: CanvasText;
    }
    .drawing svg text {
      fill: CanvasText;
    }
  }
`;
