import { css } from 'lit';

/** The drawing, where it has room: three columns, each with a gutter for lines before its words. */
export const diagram = css`
  .diagram {
    display: none;
  }
  @container (min-width: 46em) {
    .diagram {
      --_name: clamp(1.5rem, 0.55rem + 3.2cqi, 3.25rem);
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto minmax(0, 1fr) auto minmax(0, 1fr);
      margin-top: 36px;
    }
    .diagram svg {
      display: block;
      overflow: visible;
    }
    .diagram .long {
      line-height: 1.08;
    }
    .diagram:has(.long) {
      --_name: clamp(1.25rem, 0.55rem + 1.6cqi, 1.875rem);
    }
    .side,
    .hinge {
      grid-column: span 2;
    }
    .diagram .name {
      font-size: var(--_name);
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
      grid-template-columns: auto minmax(12px, 1fr);
      align-items: start;
      column-gap: 12px;
      padding-inline-end: 16px;
    }
    /* Both halves of the arrow stand at the first line of the names, however many lines these take. */
    .party svg {
      margin-top: calc(var(--_name) * 0.54 - 7px);
    }
    .party.end {
      grid-template-columns: minmax(20px, 1fr) auto auto;
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
    .effect .via {
      line-height: 22px;
    }
  }
`;
