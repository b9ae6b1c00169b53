import { css } from 'lit';
import { signs } from '../../theme/signs.styles.js';

export const styles = css`
  ${signs}
  :host {
    --_reserve: 30rem;
    --_second: color-mix(in oklab, var(--_accent) 62%, var(--_paper));
  }
  .subject {
    margin-top: 6px;
    color: var(--_ink-2);
    text-wrap: pretty;
  }
  .fictional {
    display: inline-block;
    margin-bottom: 10px;
    border: 1.5px dashed var(--_ink-2);
    padding: 1px 8px;
    font-size: var(--_small);
    font-weight: 600;
  }
  .drawing {
    margin-top: 28px;
  }
  .drawing svg {
    display: block;
    overflow: visible;
  }
  .drawing svg text {
    fill: var(--_ink);
    font-size: 13px;
    font-variant-numeric: tabular-nums lining-nums;
  }
  text.middle {
    text-anchor: middle;
  }
  text.end {
    text-anchor: end;
  }
  .strong {
    font-weight: 600;
  }
  .drawing svg .beside,
  .ruler text {
    fill: var(--_ink-2);
  }
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
  .notes {
    display: flex;
    gap: 12px;
    max-width: 80ch;
    margin-top: 20px;
    font-size: var(--_small);
    line-height: 1.5;
  }
  .notes svg {
    flex: none;
    margin-top: 5px;
  }
  .notes b {
    font-weight: 600;
  }
  /* From top to bottom. */
  .strands,
  .bands,
  .bands ul,
  .stages ul {
    list-style: none;
  }
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
  [role='option']:focus-visible {
    outline-offset: 4px;
  }
  @container (max-width: 24em) {
    .knotted {
      grid-template-columns: 4.25em 3em minmax(0, 1fr);
    }
  }
  @container (min-width: 40em) {
    .ruled.middle {
      display: block;
    }
    .strands.narrow {
      display: none;
    }
    .title {
      font-size: clamp(var(--_lead), 0.9em + 1.3cqi, 1.625em);
      line-height: 1.22;
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
`;
