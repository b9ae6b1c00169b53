import { css } from 'lit';

/** What only shows once a map is used: outlines, what is enlarged, the panel, what a search finds. */
export const styles = css`
  .outlines {
    pointer-events: none;
  }
  .outlines path {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5px;
  }
  .outlines .halo {
    stroke: var(--_paper);
    stroke-width: 5px;
  }
  .outlines .selected .ink {
    stroke-width: 1.75px;
  }
  /* Two fingers are the map's, one is the page's. */
  .sheet {
    touch-action: pan-x pan-y;
  }
  .zoomed {
    overflow: clip;
    cursor: grab;
  }
  .zoomed > .words:not(.near),
  .zoomed > .insets,
  .moving > .words {
    display: none;
  }
  .zoom circle {
    transform-box: fill-box;
    transform-origin: center;
    scale: calc(1 / var(--_scale, 1));
  }
  .near text {
    display: inline;
  }
  .words .strong text {
    fill: var(--_on);
  }
  @media (prefers-reduced-motion: no-preference) {
    .moving .zoom {
      transition: transform 200ms ease-out;
    }
  }
  .current line {
    stroke: var(--_ink);
  }
  .current text {
    fill: var(--_ink);
  }
  .hint {
    align-self: center;
    padding: 0 10px;
  }
  .way nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
    margin: -8px 0 4px -10px;
    font-size: var(--_small);
  }
  .way [aria-current] {
    padding: 0 10px;
    font-weight: 600;
  }
  .territory > .of {
    display: flex;
    gap: 16px;
    align-items: center;
  }
  .of > button {
    flex: none;
    margin-inline-start: auto;
    overflow-wrap: normal;
    align-self: start;
    padding-inline-end: 0;
  }
  .silhouette {
    flex: none;
  }
  .silhouette path {
    fill: var(--_accent);
  }
  .territory .name {
    font-size: var(--_lead);
    font-weight: 600;
    line-height: 1.2;
  }
  .territory .figure {
    margin-top: 12px;
    font-size: min(3.5rem, 22cqi);
  }
  .territory dl {
    margin-top: 12px;
  }
  .territory dl div {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 8px;
    padding: 6px 0;
    border-top: 1px solid var(--_line);
  }
  .territory dd {
    color: var(--_ink);
  }
  .territory > button {
    margin-inline-start: -10px;
  }
  @media print { .territory button { display: none; } }
  .found {
    position: relative;
  }
  .found ul {
    position: absolute;
    inset-inline: 0;
    z-index: 1;
    list-style: none;
    background: var(--_ground, var(--_paper));
    border: 1px solid var(--_edge);
    border-top: 0;
  }
  .found ul[hidden] {
    display: none;
  }
  .found li {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    padding: 4px 12px;
    cursor: pointer;
  }
  .found li span {
    font-size: var(--_small);
    color: var(--_ink-2);
  }
  .found [aria-selected='true'],
  .found li:hover {
    background: var(--_soft);
  }
  .found [aria-selected='true'] {
    box-shadow: inset 3px 0 0 var(--_ink);
  }
  .note {
    margin-top: 8px;
  }
  @media (forced-colors: active) {
    .outlines .halo {
      stroke: Canvas;
    }
    .outlines .ink {
      stroke: Highlight;
    }
    .silhouette path {
      fill: CanvasText;
    }
    .found [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
