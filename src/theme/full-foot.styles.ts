import { css } from 'lit';

/** *Lecture*, *Champ* and *Source*, each on lines of its own. */
export const fullFoot = css`
  .full-foot {
    margin-top: 24px;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  .full-foot p {
    margin-bottom: 4px;
    max-width: 92ch;
    text-wrap: pretty;
  }
  .full-foot .controls {
    margin: 4px 0 -8px -10px;
  }
  .full-foot b {
    font-weight: 600;
    color: var(--_ink);
  }
`;
