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
    grid-template-columns: 5.25em 2.5em minmax(0, 1fr);
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
  /* Those who left. */
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
  .hit {
    fill: transparent;
  }
  .ribbon.durable {
    fill: color-mix(in oklab, var(--_accent) 32%, var(--_paper));
  }
  .ribbon.dynamic {
    fill: color-mix(in oklab, var(--_accent) 16%, var(--_paper));
  }
  .ribbon.other,
  .ribbon.unknown {
    fill: color-mix(in oklab, var(--_ink) 9%, var(--_paper));
  }
  .dot.durable {
    fill: var(--_accent);
  }
  .dot.dynamic {
    fill: var(--_second);
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
  path.lozenge {
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
    grid-template-columns: minmax(0, 1fr) auto;
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
  [role='option']:focus-visible {
    outline-offset: 4px;
  }
  @container (min-width: 40em) {
    .ruled {
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
  @container (min-width: 44em) {
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
