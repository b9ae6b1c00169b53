import { css } from 'lit';
import { unseen } from '../../theme/unseen.styles.js';

export const styles = css`
  ${unseen}
  :host {
    --_reserve: 62rem;
    /* What stands on a line covers it, on a ground that is not known too. */
    --_knob: var(--_paper);
  }
  :host([preset='site']) {
    --_knob: var(--impact-paper, Canvas);
  }
  :host([editable]) {
    --_reserve: 108rem;
  }
  .subject {
    margin-top: 6px;
    max-width: 62ch;
    color: var(--_ink-2);
    text-wrap: pretty;
  }
  .fictional {
    font-weight: 600;
    color: var(--_ink);
  }
  ol, ul {
    list-style: none;
  }
  .seven {
    display: grid;
    gap: 40px;
    margin: 36px 0 40px;
  }
  .factor {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    column-gap: 14px;
    align-items: start;
  }
  .numeral {
    display: block;
    height: 38px;
    width: auto;
    max-width: 100%;
    margin-top: 2px;
    overflow: visible;
    fill: var(--_accent);
  }
  .said {
    grid-column: 2;
    min-width: 0;
  }
  .said .title {
    font-size: calc(var(--_lead) * 0.9);
    line-height: 1.25;
    hyphens: auto;
  }
  .state {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-top: 6px;
  }
  .state b {
    font-weight: 600;
  }
  .track {
    flex: none;
    margin-left: -6px;
  }
  .track path {
    fill: none;
  }
  .way {
    stroke: var(--_edge);
  }
  .walked {
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .prevu .walked {
    stroke-dasharray: 4 3.5;
  }
  .stop {
    fill: var(--_accent);
  }
  .absent .stop {
    fill: var(--_knob);
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .words {
    margin-top: 6px;
    max-width: 44ch;
    text-wrap: pretty;
  }
  .untold,
  .quoted {
    color: var(--_ink-2);
  }
  .cited {
    display: block;
    margin-top: 4px;
  }
  .figures {
    display: grid;
    gap: 8px;
    margin-top: 12px;
  }
  .figures li {
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: 12px;
    max-width: 46ch;
    font-size: var(--_small);
    line-height: 1.45;
    color: var(--_ink-2);
  }
  .figures b {
    margin-right: 4px;
    font-size: var(--_lead);
    font-weight: 500;
    letter-spacing: -0.01em;
    color: var(--_ink);
  }
  /* No room for a word beside it. */
  @container (max-width: 15.99em) {
    .factor {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 26px;
    }
    .said {
      grid-column: 1;
    }
  }
  @container (min-width: 25em) {
    .said .title {
      font-size: var(--_lead);
    }
    .seven {
      gap: 44px;
    }
    .factor {
      grid-template-columns: 72px minmax(0, 1fr);
      column-gap: 24px;
    }
    .numeral {
      height: 52px;
    }
  }
  /* Odd ones left, even ones right and half a row lower: what follows finds its place by itself. */
  @container (min-width: 44em) {
    .head .title {
      font-size: calc(var(--_lead) * 1.4);
      line-height: 1.2;
      letter-spacing: -0.015em;
    }
    .seven:not(.one) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-auto-rows: minmax(84px, auto);
      gap: 0 40px;
      margin: 56px 0 0;
    }
    .seven:not(.one) .factor {
      grid-row-end: span 2;
      grid-column: 1;
      grid-template-columns: 64px minmax(0, 1fr);
      padding-bottom: 56px;
    }
    .seven:not(.one) .factor:nth-child(even) {
      grid-column: 2;
      grid-template-columns: minmax(0, 1fr) 64px;
    }
    .seven .factor:nth-child(2) {
      grid-row: 2 / span 2;
    }
    .factor:nth-child(even) .said {
      grid-column: 1;
    }
    .factor:nth-child(even) .numeral {
      grid-column: 2;
      grid-row: 1;
      justify-self: end;
    }
    .numeral {
      height: 60px;
    }
  }
  @container (min-width: 62em) {
    .head .title {
      max-width: 62ch;
    }
    .seven:not(.one) {
      /* Two of them hold a figure that goes below the line and the next that rises above it, with air between. */
      grid-auto-rows: minmax(128px, auto);
      column-gap: 96px;
    }
    .seven:not(.one) .factor,
    .seven .factor {
      grid-template-columns: 136px minmax(0, 1fr);
      column-gap: 40px;
    }
    .seven:not(.one) .factor:nth-child(even) {
      grid-template-columns: minmax(0, 1fr) 136px;
    }
    .numeral {
      height: 96px;
      margin-top: 4px;
    }
  }
  @media (forced-colors: active) {
    .numeral {
      fill: CanvasText;
    }
    .way, .walked {
      stroke: CanvasText;
    }
    .stop {
      fill: CanvasText;
    }
    .absent .stop {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .factor {
      break-inside: avoid;
    }
  }
`;
