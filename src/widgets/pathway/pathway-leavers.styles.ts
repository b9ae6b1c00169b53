import { css } from 'lit';
import { signs } from '../../theme/signs.styles.js';

export const styles = css`
  ${signs}
  /* By the names that a picture asks for: ribbons of the first family, dots of the other dynamic ones. */
  :host {
    --_2: color-mix(in oklab, var(--_accent) 32%, var(--_paper));
    --_3: color-mix(in oklab, var(--_accent) 62%, var(--_paper));
  }
  .flow {
    display: none;
  }
  .ribbons {
    flex: 1 1 0;
    min-width: 3em;
    max-width: 24em;
  }
  .drawing .total {
    font-size: 40px;
    font-weight: 500;
    letter-spacing: -0.02em;
    font-variant-numeric: lining-nums proportional-nums;
  }
  .drawing svg .total.accent {
    fill: var(--_accent);
  }
  .drawing svg .total.long {
    font-size: 27px;
  }
  .drawing svg .of,
  .drawing svg .bracketed text:not(.total, .beside),
  .drawing svg .share,
  .drawing svg .name {
    font-size: 16px;
  }
  .drawing svg .of {
    font-size: 14px;
    fill: var(--_ink-2);
  }
  .drawing svg .name {
    font-weight: 600;
  }
  line.bar {
    stroke: var(--_ink);
    stroke-width: 6px;
  }
  rect.bar {
    fill: var(--_ink);
  }
  .brace {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5px;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .ribbon.durable {
    fill: var(--_2);
  }
  .ribbon.dynamic {
    fill: var(--_soft);
  }
  .ribbon.other,
  .ribbon.unknown {
    fill: color-mix(in oklab, var(--_ink) 9%, var(--_paper));
  }
  .dot.durable {
    fill: var(--_accent);
  }
  .dot.dynamic {
    fill: var(--_3);
  }
  .dot.other {
    fill: var(--_edge);
  }
  .dot.ink {
    fill: var(--_ink);
  }
  .dot.unknown {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.25px;
    stroke-dasharray: 2.5 1.5;
  }
  .dot.pale {
    fill: var(--_pale);
    stroke: var(--_edge);
    stroke-width: 0.75px;
  }
  path.withheld {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.25px;
  }
  .count {
    margin-bottom: 8px;
  }
  .count b,
  .sum b {
    font-size: 1.75rem;
    line-height: 1.2;
    font-weight: 500;
    letter-spacing: -0.02em;
    font-variant-numeric: proportional-nums lining-nums;
  }
  .sum b {
    color: var(--_accent);
  }
  .drawing .columns {
    max-width: 30em;
    margin-bottom: 12px;
  }
  .band {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr) auto;
    column-gap: 4px;
    align-items: baseline;
    border-top: 1px solid var(--_line);
    padding: 8px 0;
  }
  .band svg {
    display: inline-block;
  }
  .band .how {
    display: grid;
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .band .how b,
  .band .who {
    font-weight: 600;
  }
  .who .small {
    font-weight: 400;
  }
  .together {
    border-inline-start: 2px solid var(--_ink);
    padding-inline-start: 12px;
    margin-bottom: 8px;
  }
  .together .sum {
    padding-bottom: 6px;
  }
  .stages {
    margin-bottom: 28px;
  }
  .stages li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(65%);
    column-gap: 16px;
    padding: 8px 0;
    border-top: 1px solid var(--_line);
  }
  .stages li .field {
    grid-column: 1 / -1;
    max-width: 46em;
    margin-top: 6px;
  }
  .stages b {
    font-weight: 600;
  }
  /* Beside its figures, a name would be broken within its words. */
  @container (max-width: 24em) {
    .band {
      grid-template-columns: 1.25em minmax(0, 1fr);
    }
    .band .how {
      grid-column: 2;
      display: block;
      text-align: start;
    }
  }
  @container (max-width: 15em) {
    .stages li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 48em) {
    .flow {
      display: flex;
      gap: 0;
    }
    .poured.narrow {
      display: none;
    }
    .stages li {
      grid-template-columns: 14em minmax(0, 1fr) 8em;
      align-items: center;
    }
    .stages li .field {
      grid-area: 1 / 2;
      margin: 0;
    }
    .stages li b {
      grid-area: 1 / 3;
      text-align: end;
      font-variant-numeric: tabular-nums lining-nums;
    }
  }
  /* System colours alone: what is filled, what is outlined and what is dashed stay apart. */
  @media (forced-colors: active) {
    .drawing :is(.dot.durable, .dot.dynamic, .dot.ink, rect.bar) {
      fill: CanvasText;
    }
    .drawing :is(.ribbon, .dot.other, .dot.pale) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .drawing svg .total.accent {
      fill: CanvasText;
    }
    .ribbon {
      vector-effect: non-scaling-stroke;
    }
    .dot.unknown,
    .brace,
    line.bar,
    path.withheld {
      stroke: CanvasText;
    }
  }
`;
