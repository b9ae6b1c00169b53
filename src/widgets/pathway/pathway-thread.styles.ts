import { css } from 'lit';

export const styles = css`
  .ruler line {
    stroke: var(--_line);
  }
  .strand {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 6px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  line.strand {
    stroke-width: 0.375em;
    stroke-linecap: butt;
  }
  svg svg line.strand {
    stroke-width: 6px;
  }
  .casing {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 10px;
  }
  .bead {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 4px;
  }
  .bead.last {
    fill: var(--_accent);
  }
  .leader {
    stroke: var(--_edge);
  }
  .span,
  .cap {
    stroke: var(--_ink-2);
    stroke-width: 1.5px;
  }
  .illustrative .span,
  .illustrative .cap {
    stroke-dasharray: 4 3;
  }
  .ruled {
    display: none;
    padding: 0 4.25em 0 0.5em;
  }
  /* From top to bottom. */
  .knotted {
    display: grid;
    grid-template-columns: 5.5em 3.25em minmax(0, 1fr);
    column-gap: 4px;
  }
  .knotted .when {
    text-align: end;
    padding-top: 0.2em;
  }
  .knotted .pass {
    position: relative;
    min-height: 2.5em;
  }
  .knotted .pass > svg {
    position: absolute;
    inset: 0;
  }
  .knotted .said {
    padding-bottom: 14px;
  }
  .said b {
    font-weight: 600;
  }
  .undated {
    margin-top: 16px;
  }
  .undated ol {
    padding-inline-start: 1.5em;
    color: var(--_ink);
  }
  @container (max-width: 24em) {
    .knotted {
      grid-template-columns: 4.25em 3em minmax(0, 1fr);
    }
  }
  /* With large text the months stand above the words, which would else be broken within. */
  @container (max-width: 16em) {
    .knotted {
      grid-template-columns: 2.75em minmax(0, 1fr);
    }
    .knotted .pass {
      grid-area: 1 / 1 / 3;
    }
    .knotted .when,
    .knotted .said {
      grid-column: 2;
    }
    .knotted .when {
      text-align: start;
      padding: 0;
    }
  }
  @container (min-width: 40em) {
    .ruled.middle {
      display: block;
    }
    .strands.narrow {
      display: none;
    }
  }
  @container (min-width: 62em) {
    .ruled.middle {
      display: none;
    }
    .ruled.large {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .strand,
    .bead,
    .span,
    .cap,
    .leader {
      stroke: CanvasText;
    }
    .casing {
      stroke: Canvas;
    }
    .bead {
      fill: Canvas;
    }
    .bead.last {
      fill: CanvasText;
    }
  }
`;
