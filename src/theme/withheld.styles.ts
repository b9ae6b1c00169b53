import { css } from 'lit';
import { signs } from './signs.styles.js';

/** Why there is no figure, as large as a figure would matter. */
export const withheld = css`
  ${signs}
  .withheld {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    margin-top: 16px;
    font-size: var(--_lead);
    line-height: 1.3;
  }
  .withheld .hatch {
    flex: none;
    width: 88px;
    height: 44px;
  }
`;
