import { css } from 'lit';
import { signs } from '../../theme/signs.styles.js';

/** Territories without a value, and their keys. */
export const styles = css`
  ${signs}
  .words path {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .shapes rect {
    fill: var(--_paper);
  }
  .shapes pattern path {
    vector-effect: none;
    stroke: var(--_edge);
    stroke-width: 1.2;
  }
  .not-applicable { fill: var(--_line); }
  .secret, .refuse { fill: var(--_paper); }
  .missing, .none { fill: url(#hatch); }
  .keys {
    list-style: none;
    color: var(--_ink);
  }
  .keys li {
    display: flex;
    gap: 8px;
    align-items: baseline;
    margin-top: 4px;
  }
  .keys :is(.dash, .hatch) {
    flex: none;
    width: 18px;
    height: 12px;
    border: 1px solid var(--_edge);
  }
  .keys .dash {
    background: var(--_line);
  }
  .keys .lozenge {
    flex: none;
    margin-inline: 5px;
  }
`;
