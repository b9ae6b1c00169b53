import { css } from 'lit';

/** The nuance stands beside the first figure from 45 em on, before all else below. */
export const styles = css`
  .title {
    font-size: clamp(1.25rem, 1rem + 1.1cqi, 1.75rem);
    line-height: 1.22;
    letter-spacing: -0.012em;
    max-width: 30em;
  }
  .subject {
    margin-top: 6px;
  }
  .text {
    margin-top: 10px;
    max-width: 62ch;
    color: var(--_ink-2);
    text-wrap: pretty;
  }
  .top {
    display: grid;
    gap: 32px;
    margin-top: 28px;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 24px;
    max-width: 32em;
  }
  .side .figure,
  .side .withheld {
    margin-block: 0 12px;
  }
  .side .figure {
    font-size: min(clamp(2.25rem, 1.5rem + 4cqi, 4.5rem), 14cqi);
  }
  .side.own .figure {
    color: var(--_accent);
  }
  .side .field {
    max-width: 15rem;
    margin-bottom: 10px;
  }
  .side.other .filled {
    fill: var(--_slate);
  }
  .side b {
    font-weight: 600;
  }
  .notes {
    margin-top: 12px;
    max-width: 32em;
  }
  .notes + .others {
    margin-top: 14px;
    font-weight: 600;
  }
  .references {
    list-style: none;
    display: grid;
    gap: 4px;
    margin-top: 4px;
    max-width: 32em;
  }
  .references b {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .nuance {
    border-top: 6px solid var(--_ink);
    padding-top: 14px;
    align-self: start;
  }
  .nuance .label {
    font-weight: 600;
  }
  .nuance .said {
    margin-top: 8px;
    font-size: clamp(1.25rem, 0.9rem + 1.7cqi, 2.125rem);
    line-height: 1.26;
    font-weight: 500;
    letter-spacing: -0.015em;
    max-width: 30em;
    text-wrap: pretty;
  }
  .heading {
    font-size: var(--_lead);
    line-height: 1.25;
    font-weight: 600;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .links,
  .more {
    margin-top: 44px;
  }
  .links ul {
    list-style: none;
    display: grid;
    margin-top: 14px;
  }
  .links li {
    border-top: 1px solid var(--_line);
    padding: 12px 0 18px;
  }
  .links .kind {
    font-weight: 600;
    color: var(--_accent);
  }
  .beside {
    margin-top: 10px;
  }
  .beside .figure,
  .beside .withheld {
    margin: 0;
    min-height: 0;
    font-size: 1.75rem;
    line-height: 1.15;
  }
  .beside .before {
    font-size: var(--_small);
  }
  .beside .withheld {
    font-size: var(--_body);
  }
  .strokes {
    max-width: 14rem;
    margin: 6px 0 4px;
  }
  .more {
    display: grid;
    gap: 36px;
  }
  .more .rows + .rows {
    margin-top: 12px;
  }
  .more .small {
    margin-top: 10px;
    max-width: 52ch;
  }
  /* The longest ends the place; the others are measured against it. */
  .more .part-0 {
    height: 14px;
    fill: var(--_edge);
  }
  .more svg:has(.part-0) {
    height: 14px;
  }
  .more .part-0[width='100%'] {
    fill: var(--_accent);
  }
  .earlier {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
    margin-top: 10px;
  }
  .earlier dd {
    font-size: var(--_lead);
    font-weight: 500;
    font-variant-numeric: tabular-nums lining-nums;
  }
  @container (min-width: 45em) {
    .top {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 48px;
    }
    .top.alone {
      grid-template-columns: minmax(0, 1fr);
    }
    .links ul {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 32px;
    }
    .links ul.many {
      grid-auto-flow: row;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0 32px;
    }
    .more .rows + .rows {
      margin-top: 0;
    }
    .more {
      grid-template-columns: 1.7fr 1fr;
      gap: 64px;
    }
    .more li.row {
      grid-template-columns: 9em minmax(0, 1fr) auto;
    }
    .more li.row.without {
      grid-template-columns: 9em minmax(0, 1fr);
    }
    .more > :only-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 62em) {
    .more li.row {
      grid-template-columns: 13em minmax(0, 1fr) auto;
    }
    .more li.row.without {
      grid-template-columns: 13em minmax(0, 1fr);
    }
    .top {
      grid-template-columns: 5fr 6fr;
      gap: 80px;
    }
  }
  @media (forced-colors: active) {
    .more .part-0,
    .more .part-0[width='100%'] {
      fill: CanvasText;
    }
    .nuance {
      border-top-color: CanvasText;
    }
    .side.other .filled {
      fill: GrayText;
    }
    .strokes .pale {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
