import { css } from 'lit';
import { intervals } from '../../theme/intervals.styles.js';

/** Few territories: names and values on the map, and the strip of dots with intervals. */
export const styles = css`
  .few .stage {
    padding-bottom: 0;
  }
  .few .near, .few .below { fill: var(--_pale); }
  .few .above { fill: var(--_soft); }
  .few .value {
    font-size: var(--_lead);
    font-weight: 600;
  }
  @container stage (max-width: 26em) {
    .few .value { font-size: var(--_body); }
  }
  .few .words text {
    fill: var(--_ink);
  }
  .words .beside {
    display: inline;
  }
  .words .start { text-anchor: start; }
  .words .end { text-anchor: end; }
  .leader {
    stroke: var(--_ink-2);
    fill: var(--_ink-2);
  }
  .few .words .above {
    fill: var(--_accent);
  }
  .arrows {
    margin-top: 8px;
  }
  .few .chosen {
    margin-top: 20px;
  }
  .strip {
    font-size: var(--_body);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .group {
    margin-top: 14px;
    font-size: var(--_small);
    font-weight: 600;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, max-content) 1fr auto;
    column-gap: 8px;
    align-items: baseline;
    padding: 4px 0;
  }
  .row .axis {
    grid-column: 1 / -1;
    width: 100%;
    height: 14px;
  }
  .row b {
    font-weight: 600;
  }
  .row b,
  .base {
    white-space: nowrap;
  }
  @container (max-width: 16em) {
    .row { grid-template-columns: minmax(0, 1fr) auto; }
    .base { grid-area: 2 / 1; }
  }
  .row.above b {
    color: var(--_accent);
  }
  .tick {
    stroke: var(--_line);
  }
  ${intervals}
  @container (min-width: 40em) {
    .few {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 40px;
    }
  }
  @container (min-width: 62em) {
    .row {
      grid-template-columns: 10.5em 4.5em minmax(0, 1fr) 5.5em;
      padding: 0;
      align-items: center;
    }
    .row .axis {
      grid-area: 1 / 3;
      height: 32px;
    }
    .row b {
      grid-area: 1 / 2;
      text-align: end;
    }
    .row .who {
      grid-area: 1 / 1;
    }
    .scale .start, .scale .end {
      text-anchor: middle;
    }
    .row .base {
      grid-area: 1 / 4;
      text-align: end;
    }
    .group {
      margin: 0;
      padding-top: 12px;
    }
  }
  /* The axis is one of four columns there: every second number has no room. */
  @container (min-width: 62em) and (max-width: 80em) { .scale .between { display: none; } }
  /* What stands beside a narrow map has little room; where text is large too it has none, and the rows say the same. */
  @container stage (max-width: 24em) { .few .beside { font-size: var(--_small); } }
  @container stage (max-width: 14em) { .few .beside, .few .leader { display: none; } }
`;
