import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: 30rem;
  }
  .subject {
    margin-top: 8px;
    max-width: 62ch;
    text-wrap: pretty;
  }
  .subject.small {
    margin-top: 2px;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-top: 20px;
  }
  [role='option'] {
    position: relative;
    min-width: 0;
    cursor: default;
  }
  .seen {
    display: contents;
  }
  /* Heard, over the whole of what is seen: in a box of one pixel its lines would reach out of the widget. */
  .spoken {
    position: absolute;
    inset: 0;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
    user-select: none;
  }
  .number {
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .number b {
    font-size: var(--_lead);
    line-height: 1.2;
    font-weight: 500;
    letter-spacing: -0.01em;
    color: var(--_ink);
  }
  .more,
  .lost {
    display: block;
  }
  .without {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .hatch {
    flex: none;
    display: inline-block;
    width: 22px;
    height: 10px;
    margin-inline-end: 6px;
    border: 1px solid var(--_edge);
  }
  .partly {
    fill: var(--_mid);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    margin-top: 14px;
  }
  .key > span {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }
  .swatch {
    flex: none;
    width: 11px;
    height: 11px;
  }

  /* Barriers: a row each. */
  .freins {
    gap: 14px;
  }
  .barrier {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 16px;
    align-items: baseline;
  }
  .barrier .number {
    text-align: end;
  }
  .barrier .draw,
  .barrier .without {
    grid-column: 1 / -1;
    margin-top: 3px;
  }
  @container (min-width: 38.75em) {
    .freins {
      gap: 0;
    }
    .barrier {
      grid-template-columns: 15.5em minmax(0, 1fr) auto;
      align-items: center;
      min-height: 44px;
      padding: 7px 0;
    }
    .barrier + .barrier {
      border-top: 1px solid var(--_line);
    }
    .barrier .number {
      grid-area: 1 / 3;
      min-width: 5.4em;
    }
    .barrier .field {
      max-width: 54rem;
    }
    .barrier .draw,
    .barrier .without {
      grid-area: 1 / 2;
      margin: 0;
    }
  }
  @container (min-width: 62.5em) {
    .barrier {
      grid-template-columns: 17em minmax(0, 1fr) auto;
    }
  }

  /* Training: a staircase. */
  .formation {
    display: flex;
    flex-direction: column-reverse;
    gap: 12px;
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 16px;
    align-items: baseline;
  }
  .step .number {
    grid-area: 1 / 2;
    text-align: end;
  }
  .step .draw {
    grid-column: 1 / -1;
    position: relative;
    margin-top: 3px;
    padding-bottom: 5px;
  }
  /* By how many columns of dots there are: their width, and in a narrow place their side. */
  .formation {
    --_stairs: 61rem;
    --_beside: 9em;
  }
  .few-0 { --_stairs: 12rem; --_beside: 16em; }
  .few-1 { --_stairs: 22rem; --_beside: 16em; }
  .few-2 { --_stairs: 36rem; }
  .step .draw {
    width: 100%;
    max-width: var(--_stairs);
    justify-self: end;
  }
  .stair {
    position: absolute;
    inset: 0;
  }
  .tread,
  .riser {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .riser,
  .left {
    display: none;
  }
  @container (min-width: 38.75em) {
    .formation {
      gap: 0;
      max-width: calc(var(--_stairs) + var(--_beside) + 1em);
    }
    .step {
      grid-template: 1fr auto / minmax(0, 1fr) var(--_beside);
      align-items: end;
    }
    .step .draw {
      grid-area: 1 / 1 / span 2;
      margin: 0;
      padding: 2em 0 6px;
      align-self: stretch;
      display: flex;
      flex-direction: column;
      justify-content: flex-end;
    }
    .step .number {
      grid-area: 1 / 2;
      text-align: start;
      line-height: 1.2;
    }
    .step .name {
      grid-area: 2 / 2;
      line-height: 1.3;
    }
    .step .lost:not(.apart) {
      display: none;
    }
    .riser,
    .left:not(.roomy) {
      display: inline;
    }
  }
  /* A narrow staircase has no room for words at its risers. */
  @container (min-width: 38.75em) {
    .few-0 .left.left, .few-1 .left.left { display: none; }
    .few-0 .step .number, .few-1 .step .number { padding-top: 8px; }
    .few-0 .step .lost, .few-1 .step .lost { display: block; }
  }
  @container (min-width: 62.5em) {
    .left.roomy {
      display: inline;
    }
    .left.tight {
      display: none;
    }
  }
  /* Beside its counts, a name would be broken within its words. */
  @container (max-width: 16.5em) {
    .barrier,
    .step {
      grid-template-columns: minmax(0, 1fr);
    }
    .barrier .number,
    .step .number {
      grid-area: auto;
      text-align: start;
    }
    .step .name {
      order: -1;
    }
  }
  @media (forced-colors: active) {
    /* Between solid and hollow, as in colours: a thick ring. Solid ones are as large. */
    .partly { fill: Canvas; }
    .partly, .barrier .filled { stroke: CanvasText; stroke-width: 2.5px; vector-effect: non-scaling-stroke; }
    .tread, .riser { stroke: CanvasText; }
    .hatch { border: 1px dashed CanvasText; }
  }
  @media print {
    .partly, .hatch { print-color-adjust: exact; }
    .barrier, .step { break-inside: avoid; }
  }
`;
