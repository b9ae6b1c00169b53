import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: 35rem;
  }
  .subject {
    margin-top: 4px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 36px;
    margin-top: 8px;
  }
  .figure {
    color: var(--_accent);
  }
  .bar {
    margin: 14px 0 8px;
  }
  .count {
    margin-top: 20px;
    line-height: 1.35;
    max-width: 24em;
    text-wrap: balance;
  }
  .count .number {
    font-size: 1.75em;
    line-height: 1.1;
    font-weight: 500;
    letter-spacing: -0.02em;
  }
  .figures > .count:first-child,
  .types.types:first-child {
    margin-top: 0;
  }
  .count + .small,
  .standing {
    margin-top: 4px;
  }
  .count ~ .standing {
    margin-top: 16px;
  }
  .types {
    margin-top: 28px;
    max-width: 26rem;
  }
  .types ul,
  .rows {
    list-style: none;
  }
  .types li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    padding: 5px 0;
    border-top: 1px solid var(--_line);
    font-size: var(--_small);
    line-height: 1.4;
  }
  .types li > :first-child {
    flex: 1 1 10em;
  }
  .types ul {
    margin-top: 6px;
  }
  .strong {
    font-weight: 600;
    color: var(--_ink);
  }
  .places {
    flex: 1 0 100%;
    color: var(--_ink-2);
  }
  .how-many {
    min-width: 2ch;
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .strokes {
    max-width: 100%;
  }
  .elsewhere {
    fill: none;
    stroke: var(--_slate);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .keys,
  .keys > span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
  }
  .keys > span {
    flex-wrap: nowrap;
    align-items: baseline;
    column-gap: 6px;
  }
  .keys svg {
    flex: none;
    align-self: center;
  }
  .figures {
    max-width: 32rem;
  }
  .relations .title {
    font-size: var(--_small);
    line-height: 1.4;
    letter-spacing: 0;
    max-width: none;
  }
  .relations section ~ section {
    margin-top: 28px;
  }
  .rows {
    margin-top: 6px;
  }
  .rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px 24px;
    padding: 10px 0;
    border-top: 1px solid var(--_line);
  }
  .name {
    font-weight: 500;
    line-height: 1.3;
  }
  .years {
    height: 1.9em;
  }
  .years text {
    fill: var(--_ink);
    font-size: inherit;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .years rect {
    fill: var(--_accent);
  }
  .outside .years rect,
  .unknown .years rect,
  .coming .years rect {
    fill: var(--_slate);
  }
  /* What is over is quieter. */
  .over .name {
    font-weight: 400;
    color: var(--_ink-2);
  }
  .over .years rect {
    fill: var(--_edge);
  }
  .rulers > .ruler + .ruler {
    display: none;
  }
  .ruler {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    border-top: 1px solid var(--_ink);
    padding-top: 6px;
    font-variant-numeric: tabular-nums lining-nums;
  }
  @container (min-width: 35em) {
    .ruled li {
      grid-template-columns: 11fr 10fr;
      align-items: center;
    }
    .ruler {
      margin-inline-start: calc((100% - 24px) * 11 / 21 + 24px);
    }
  }
  @container (min-width: 45em) {
    .frame > .title {
      max-width: 46ch;
      font-size: calc(var(--_lead) * 1.4);
      line-height: 1.2;
      letter-spacing: -0.015em;
    }
    .columns {
      grid-template-columns: 15rem minmax(0, 1fr);
      column-gap: 56px;
      margin-top: 20px;
    }
    .columns > :only-child {
      grid-column: 1 / -1;
    }
    .columns.long {
      grid-template-columns: minmax(0, 1fr);
    }
    .long .lead {
      display: grid;
      grid-template-columns: 15rem minmax(0, 1fr);
      column-gap: 56px;
    }
    .long .lead > :only-child {
      grid-column: 1 / -1;
    }
    .long .types {
      margin-top: 0;
      max-width: none;
    }
    .columns .figure {
      margin-top: 0;
    }
  }
  @container (min-width: 62em) {
    .frame > .title {
      max-width: 62ch;
    }
    .columns {
      grid-template-columns: 22rem minmax(0, 1fr);
      column-gap: 96px;
    }
    .long .lead {
      grid-template-columns: 22rem minmax(0, 1fr);
      column-gap: 96px;
    }
    .long .types:only-child ul,
    .long .rows {
      columns: 2;
      column-gap: 56px;
    }
    .long .rows li {
      break-inside: avoid;
    }
    .long .rulers {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 56px;
    }
    .long .rulers > .ruler + .ruler {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    .figure {
      color: CanvasText;
    }
    .elsewhere {
      stroke: CanvasText;
    }
    .years text,
    .years rect,
    .outside .years rect,
    .unknown .years rect,
    .coming .years rect {
      fill: CanvasText;
    }
    /* Hollow: colours alone tell nothing here. */
    .over .years rect {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .years rect {
      print-color-adjust: exact;
    }
    .rows li {
      break-inside: avoid;
    }
    .relations .title {
      break-after: avoid;
    }
  }
`;
