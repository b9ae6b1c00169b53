import { css } from 'lit';
import { unseen } from '../../theme/unseen.styles.js';
import { diagram } from './case-diagram.styles.js';

/** Diagram from 46 em on, list below. Lines take the accent; what is only context is grey. */
export const styles = css`
  ${unseen}
  ${diagram}
  .title {
    max-width: 60ch;
  }
  .subject {
    margin-top: 4px;
  }
  ol {
    list-style: none;
  }
  .line {
    fill: none;
    stroke: var(--_accent);
  }
  .described {
    stroke-dasharray: 5 4;
  }
  .head {
    fill: var(--_accent);
  }
  .ring {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .name {
    display: block;
    font-size: clamp(1.75rem, 1rem + 2.6cqi, 3.25rem);
    line-height: 1.08;
    font-weight: 500;
    letter-spacing: -0.025em;
  }
  .long {
    font-size: clamp(1.25rem, 0.8rem + 1.8cqi, 1.875rem);
    line-height: 1.15;
    overflow-wrap: anywhere;
  }
  .role,
  .via,
  .stage {
    display: block;
    font-size: var(--_small);
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .role {
    margin-top: 6px;
  }
  .hinge {
    border-block: 3px solid var(--_accent);
    padding: 10px 0 12px;
  }
  .object {
    font-weight: 600;
    line-height: 1.3;
    margin: 2px 0 4px;
    text-wrap: balance;
  }
  .branch {
    font-size: var(--_lead);
    line-height: 1.2;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  .words {
    display: block;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .beside {
    margin-top: 8px;
  }
  .beside .figure {
    margin: 0;
    font-size: 1.75rem;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .beside .before {
    font-size: var(--_small);
  }
  .beside .withheld {
    min-height: 0;
    margin: 0;
    font-size: var(--_body);
  }
  .beside .withheld .hatch {
    width: 44px;
    height: 22px;
  }
  .list {
    margin-top: 24px;
  }
  .list .end {
    text-align: end;
  }
  .list .hinge {
    margin: 12px 0;
  }
  .list .branch {
    margin: 32px 0 4px;
  }
  .also {
    display: flex;
    align-items: start;
    gap: 8px;
    margin-top: 6px;
  }
  .list .via {
    line-height: 22px;
  }
  .list li {
    position: relative;
    padding-top: 16px;
  }
  .list .linked {
    padding-inline-start: 28px;
  }
  .list li p {
    position: relative;
  }
  .stub {
    position: absolute;
    inset: 0 auto auto -28px;
    font-size: var(--_body);
    overflow: visible;
  }
  /* What comes of an effect alone follows on its line; where several do, they stand within. */
  .list .linked > ol:not(.fork) {
    margin-inline-start: -28px;
  }
  .list .fork {
    border-inline-start: 1px solid var(--_line);
    margin-top: 12px;
    padding-inline-start: 14px;
  }
  /* Deeper, the words would have no room left. */
  .list .fork .fork {
    border: 0;
    padding: 0;
  }
  .sample {
    flex: none;
  }
  .key {
    display: grid;
    gap: 8px;
    margin-top: 28px;
    border-top: 1px solid var(--_line);
    padding-top: 14px;
  }
  .key ul {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 6px 20px;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .key .of {
    min-width: 5.2em;
    font-weight: 600;
    color: var(--_ink);
  }
  .two {
    display: grid;
    gap: 32px;
    margin-top: 40px;
  }
  .subtitle {
    font-size: var(--_small);
    line-height: 1.4;
    font-weight: 600;
  }
  .limits {
    font-size: var(--_lead);
    line-height: 1.35;
    font-weight: 500;
    max-width: 34em;
    margin-top: 6px;
    text-wrap: balance;
  }
  .factors {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 28px;
    margin-top: 4px;
  }
  .factors li {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .factors b {
    font-size: 1.5rem;
    line-height: 1.2;
    font-weight: 500;
    color: var(--_accent);
  }
  .around {
    margin-top: 40px;
    border-top: 3px solid var(--_line);
    padding-top: 14px;
    color: var(--_ink-2);
  }
  .around ul {
    list-style: none;
    display: grid;
    gap: 16px 32px;
    margin-top: 12px;
  }
  .around .figure {
    font-weight: 400;
  }
  @container (min-width: 26em) {
    .around ul {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 46em) {
    .two {
      grid-template-columns: 1.6fr 1fr;
    }
    .around ul {
      grid-template-columns: repeat(4, 1fr);
    }
    .list:not(.alone) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .alone {
      max-width: 46em;
    }
  }
  @media (forced-colors: active) {
    .line {
      stroke: CanvasText;
    }
    .head,
    .tip path {
      fill: CanvasText;
    }
    .way line {
      stroke: CanvasText;
    }
    .ring {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
