import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: 44rem;
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
  .drawing .ruler text {
    fill: var(--_ink-2);
  }
  .notes {
    display: flex;
    gap: 12px;
    max-width: 80ch;
    margin-top: 20px;
    font-size: var(--_small);
    line-height: 1.5;
    text-wrap: pretty;
  }
  .notes svg {
    flex: none;
    margin-top: 5px;
  }
  .notes b {
    font-weight: 600;
  }
  .strands,
  .bands,
  .bands ul,
  .stages ul {
    list-style: none;
  }
  .hit {
    fill: transparent;
  }
  [role='option']:focus-visible {
    outline-offset: 4px;
  }
  @container (min-width: 40em) {
    .title {
      font-size: clamp(var(--_lead), 0.9em + 1.3cqi, 1.625em);
      line-height: 1.22;
    }
  }
  @media (forced-colors: active) {
    .drawing svg :is(text, .beside, .of) {
      fill: CanvasText;
    }
  }
`;
