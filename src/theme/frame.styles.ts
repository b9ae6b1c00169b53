import { css } from 'lit';

/** What every block widget shares: the rule on top, headings, the Champ line and its controls, panels, tables, states. */
export const frame = css`
  :host {
    display: block;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2, h3, h4, h5, h6, p, dl, dd, ul, ol, figure, table {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  .widget {
    container-type: inline-size;
    color: var(--_ink);
    /* Only a widget that is told its scheme brings a ground, a little wider than its words, which stay on the page's own column. */
    background: var(--_ground);
    box-shadow: 0 0 0 12px var(--_ground);
    font-size: var(--_body);
    line-height: 1.5;
    font-variant-numeric: lining-nums;
    overflow-wrap: anywhere;
  }
  .frame {
    border-top: 1px solid var(--_ink);
    padding-top: 16px;
  }
  .title {
    font-size: var(--_lead);
    line-height: 1.3;
    font-weight: 600;
    letter-spacing: -0.006em;
    text-wrap: balance;
    max-width: 34ch;
  }
  .small {
    font-size: var(--_small);
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .reference {
    color: var(--_slate);
  }
  .caution {
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  .foot {
    display: grid;
    column-gap: 24px;
    margin-top: 16px;
    border-top: 1px solid var(--_line);
    padding-top: 8px;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    margin: 0 0 -8px -10px;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 44px;
    min-height: 44px;
    padding: 0 10px;
    font-size: var(--_small);
    line-height: 1.4;
    font-weight: 500;
    color: var(--_ink);
    text-underline-offset: 4px;
  }
  /* Not in one line: Safari takes none that says more than "underline". */
  a,
  button {
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-decoration-thickness: 1px;
  }
  button:hover {
    text-decoration-color: currentcolor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @container (min-width: 38.75em) {
    .foot {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
      padding-top: 0;
    }
    .foot .source {
      padding-top: 13px;
    }
    .controls {
      margin: 0;
      flex-wrap: nowrap;
    }
    /* Flush with the right edge, without reaching beyond it: a page would scroll sideways. */
    .controls > :last-child {
      padding-inline-end: 0;
    }
  }
  .message {
    font-size: var(--_small);
    line-height: 1.4;
    color: var(--_ink-2);
    max-width: 62ch;
  }
  .waiting {
    border-top: 1px dashed var(--_edge);
    padding-top: 16px;
    min-height: var(--impact-reserve, 0);
  }
  @media (prefers-reduced-motion: no-preference) {
    .fresh {
      animation: appear 150ms ease-out;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }
  @media print {
    .controls {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
    .frame {
      break-inside: avoid;
    }
  }
`;
