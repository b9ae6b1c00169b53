import { css } from 'lit';

/** Slopes and rulers of mean levels: small multiples. */
export const skills = css`
  .competences {
    gap: 18px;
  }
  .skill {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .skill .name {
    font-weight: 600;
    line-height: 1.375;
  }
  .slope,
  .skill .values {
    display: none;
  }
  .skill .always {
    display: block;
  }
  .ruler {
    height: 3.4em;
    margin-top: 2px;
  }
  .grid {
    stroke: var(--_line);
  }
  .axis {
    stroke: var(--_edge);
  }
  .way {
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .exit {
    fill: var(--_accent);
  }
  .entry {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .expected {
    fill: none;
    stroke: var(--_slate);
    stroke-width: 1.5px;
  }
  text {
    fill: var(--_ink);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .note,
  .left {
    font-size: var(--_small);
    fill: var(--_ink-2);
  }
  .slate {
    fill: var(--_slate);
  }
  .ruler .value {
    font-size: var(--_small);
  }
  .strong {
    font-weight: 600;
  }
  .cap {
    flex: none;
    width: 15px;
    height: 5px;
    background: var(--_accent);
  }
  .cap.entry {
    background: none;
    border: 1.5px solid var(--_accent);
  }
  .cap.expected {
    width: 22px;
    height: 8px;
    background: none;
    border: 1.5px solid var(--_slate);
  }
  /* Where text is so large that words would be on each other, they stand below. */
  @container (max-width: 16.5em) {
    .ruler text {
      display: none;
    }
    .ruler {
      height: 1.6em;
    }
    .skill .values {
      display: block;
    }
  }
  @container (min-width: 28.75em) {
    .competences {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 28px 40px;
    }
    .ruler {
      display: none;
    }
    .slope {
      display: block;
      height: 11.75em;
      margin: 14px 3.2em 2em 3em;
    }
    .long .slope {
      margin-inline: 3.8em 4.4em;
    }
    .competences.longer {
      grid-template-columns: minmax(0, 1fr);
    }
    .longer .slope {
      margin-inline: 6em;
    }
  }
  @container (min-width: 47.5em) {
    .competences {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      column-gap: 36px;
    }
    .competences.of-3,
    .competences.long {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .competences.longer {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 62.5em) {
    .competences {
      column-gap: 64px;
    }
    .competences.long:not(.of-3) {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .competences.longer {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .way, .axis, .grid, .expected { stroke: CanvasText; }
    .exit { fill: CanvasText; }
    .entry { fill: Canvas; stroke: CanvasText; }
    text, .note, .slate { fill: CanvasText; }
    .cap { forced-color-adjust: none; background: CanvasText; }
    .cap.entry, .cap.expected { background: none; border-color: CanvasText; }
  }
  @media print {
    .cap { print-color-adjust: exact; }
    .skill { break-inside: avoid; }
  }
`;
