import { css } from 'lit';

/** The large figure with its unit, its base and the word before it. */
export const figure = css`
  .figure {
    margin: 18px 0 0 -0.045em;
    /* Six digits fit a place of 280 pixels even with text at 200 %. */
    font-size: min(var(--_figure), 22cqi);
    line-height: 1;
    font-weight: 500;
    letter-spacing: -0.025em;
    font-variant-numeric: proportional-nums lining-nums;
  }
  /* A break is allowed before it, in spite of its no-break space. */
  .figure .unit {
    display: inline-block;
  }
  .figure .unit,
  .figure .of {
    font-size: 0.5em;
    letter-spacing: -0.01em;
  }
  .figure .before {
    font-size: 0.36em;
    letter-spacing: -0.005em;
    margin-inline: 0.12em 0.28em;
  }
`;
