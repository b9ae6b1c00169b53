import { css } from 'lit';

/** The drawing, where it has room: three columns, each with a gutter for lines before its words. */
export const diagram = css`
  .diagram {
    display: none;
  }
  @container (min-width: 46em) {
    .diagram {
      --_name: clamp(1.5rem, 0.55rem + 3.2cqi, 3.25rem);
      --_high: 1.08;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto minmax(0, 1fr) auto minmax(0, 1fr);
      margin-top: 36px;
    }
    .diagram svg:not(.sample) {
      display: block;
      overflow: visible;
    }
    .diagram:has(.medium) {
      --_name: clamp(1.375rem, 0.55rem + 1.9cqi, 2.125rem);
    }
    .diagram:has(.long) {
      --_name: clamp(1.125rem, 0.55rem + 1.3cqi, 1.625rem);
    }
    .diagram:has(.longest) {
      --_name: clamp(1rem, 0.6rem + 0.9cqi, 1.375rem);
    }
    .diagram:has(.long, .longest) {
      --_high: 1.2;
    }
    .side,
    .hinge {
      grid-column: span 2;
    }
    .diagram .name {
      font-size: var(--_name);
      line-height: var(--_high);
      text-wrap: balance;
    }
    .side {
      display: flex;
      flex-direction: column;
      justify-content: space-between;
      gap: 24px;
    }
    .side .branch {
      display: flex;
    }
    .side .branch svg {
      flex: none;
      font-size: var(--_body);
    }
    .party {
      display: grid;
      /* The arrow keeps a length that reads as one, whatever the names are. */
      grid-template-columns: minmax(0, auto) minmax(44px, 1fr);
      align-items: start;
      column-gap: 12px;
      padding-inline-end: 16px;
    }
    /* Both halves of the arrow stand at the first line of the names, however many lines these take. */
    .party svg {
      margin-top: calc(var(--_name) * var(--_high) / 2 - 7px);
    }
    .party.end {
      grid-template-columns: minmax(44px, 1fr) auto minmax(0, auto);
      column-gap: 0;
      padding-inline: 20px 0;
      text-align: end;
    }
    .party .role {
      grid-column: 1 / -1;
    }
    .party.end .name {
      padding-inline-start: 14px;
    }
    .way line {
      stroke: var(--_ink);
      stroke-width: 1.5px;
    }
    .tip path {
      fill: var(--_ink);
    }
    .gutter {
      position: relative;
    }
    .gutter svg {
      position: absolute;
      inset: 0 auto auto 0;
    }
    .effect {
      padding-inline-end: 24px;
    }
    .effect:nth-last-child(1) {
      padding-inline-end: 0;
    }
    /* Words of several links grow upwards: the stage stays where the lines end. */
    .effect .via {
      display: flex;
      align-items: end;
      height: 22px;
    }
  }
`;
