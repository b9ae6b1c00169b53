import { css } from 'lit';

/**
 * Five classes by lightness alone, so that they keep their order in every deficiency of colour vision and in print; their hue is the
 * accent's. Engines without relative colours mix the accent with the ground.
 */
export const styles = css`
  :host {
    --_reserve: 46rem;
    --_1: color-mix(in oklab, var(--_accent) 10%, var(--_paper));
    --_2: color-mix(in oklab, var(--_accent) 32%, var(--_paper));
    --_3: color-mix(in oklab, var(--_accent) 62%, var(--_paper));
    --_4: var(--_accent);
    --_5: color-mix(in oklab, var(--_accent) 64%, var(--_ink));
    --_on: var(--_paper);
  }
  @supports (color: oklch(from red l c h)) and (color: light-dark(#000, #fff)) {
    :host(:not([preset='site'])) {
      --_1: light-dark(oklch(from var(--_accent) 0.95 calc(c * 0.14) calc(h + 14)), oklch(from var(--_accent) 0.27 calc(c * 0.3) h));
      --_2: light-dark(oklch(from var(--_accent) 0.86 calc(c * 0.5) calc(h + 12)), oklch(from var(--_accent) 0.39 calc(c * 0.6) h));
      --_3: light-dark(oklch(from var(--_accent) 0.735 calc(c * 0.85) calc(h + 6)), oklch(from var(--_accent) 0.5 calc(c * 0.85) h));
      --_4: light-dark(oklch(from var(--_accent) 0.545 c h), oklch(from var(--_accent) 0.72 c h));
      --_5: light-dark(oklch(from var(--_accent) 0.38 calc(c * 0.8) calc(h - 6)), oklch(from var(--_accent) 0.9 calc(c * 0.5) calc(h + 16)));
    }
  }
  /* Maps that wait are not all on the screen at once: those below it have time. */
  :host([aria-busy='true']) {
    min-height: var(--_reserve);
  }
  svg {
    display: block;
    overflow: visible;
  }
  text {
    font-size: var(--_small);
    font-variant-numeric: tabular-nums lining-nums;
    fill: var(--_ink);
  }
  .body,
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
  }
  .body {
    margin-top: 20px;
  }
  /* The field and the buttons come with what answers: nothing moves then. */
  .search {
    min-height: calc(1.5em + 46px);
  }
  .zooms {
    min-height: 44px;
    margin: 4px 0 0 -10px;
  }
  .chosen:empty,
  .wide {
    display: none;
  }
  .stage {
    container: stage / inline-size;
    position: relative;
    max-width: 46rem;
  }
  .sheet {
    position: relative;
  }
  /* The two lines under the frames of insets. */
  .sheet:has(> .insets) {
    margin-bottom: 2.8rem;
  }
  .shapes {
    width: 100%;
    height: auto;
  }
  .words,
  .insets {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .words text {
    display: none;
    text-anchor: middle;
    dominant-baseline: central;
    font-weight: 500;
  }
  .words .strong {
    fill: var(--_on);
  }
  .shapes path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .shapes [data-code] {
    cursor: pointer;
    outline: none;
  }
  .c1 { fill: var(--_1); }
  .c2 { fill: var(--_2); }
  .c3 { fill: var(--_3); }
  .c4 { fill: var(--_4); }
  .c5 { fill: var(--_5); }
  .plain { fill: var(--_pale); }
  .lines {
    fill: none;
    pointer-events: none;
  }
  .lines path,
  .twin path {
    stroke: var(--_ink-2);
    stroke-width: 0.6px;
  }
  .lines .light,
  .twin .c4,
  .twin .c5 {
    stroke: var(--_paper);
    stroke-width: 0.8px;
  }
  .lines .coast {
    stroke-width: 0.9px;
  }
  .insets line {
    stroke: var(--_slate);
  }
  /* Names of islands stand close to each other. */
  .insets .wide {
    font-size: 0.75em;
  }
  .count,
  .figure-of {
    font-weight: 600;
  }
  .middle { text-anchor: middle; }
  .end { text-anchor: end; }
  .legend-title {
    font-size: var(--_small);
    font-weight: 600;
    margin-bottom: 4px;
  }
  .columns {
    width: 100%;
    /* With a line for the territory that is pointed at. */
    height: 11.6em;
    font-size: var(--_small);
  }
  .columns rect,
  .columns line {
    stroke: var(--_ink-2);
  }
  .legend {
    container: legend / inline-size;
  }
  @container legend (max-width: 20em) { .next { display: none; } }
  .edge {
    fill: var(--_ink-2);
  }
  .marker line {
    stroke: var(--_slate);
    stroke-width: 2px;
  }
  .marker text {
    fill: var(--_slate);
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
  }
  /* What answers to nobody. */
  @media print, (scripting: none) { .search, .controls { display: none; } }
  .shapes *, .columns rect { print-color-adjust: exact; }
  @container (min-width: 44em) {
    .title {
      max-width: 26em;
      font-size: 1.625rem;
      line-height: 1.2;
    }
    .body {
      grid-template-columns: minmax(0, 13fr) minmax(16em, 7fr);
      column-gap: clamp(24px, 5cqi, 72px);
    }
    /* What is said of a territory stands under the legend: what opens and closes moves nothing else. */
    .many {
      grid-template-rows: auto 1fr;
    }
    .many > .stage {
      grid-area: 1 / 1 / 3;
    }
    .side > .chosen {
      order: 1;
    }
  }
  @container stage (min-width: 16em) { .words .from-16 { display: inline; } }
  @container stage (min-width: 20em) { .words .from-20 { display: inline; } }
  @container stage (min-width: 24em) { .words .from-24 { display: inline; } }
  @container stage (min-width: 28em) { .words .from-28 { display: inline; } }
  @container stage (min-width: 32em) { .words .from-32 { display: inline; } }
  @container stage (min-width: 38em) { .words .from-38 { display: inline; } }
  @container stage (max-width: 17em) { .narrow { display: none; } }
  @container stage (min-width: 44em) { .wide, .words .from-44 { display: inline; } .narrow { display: none; } }
`;
