import { css } from 'lit';

/** *Lecture*, *Champ* and *Source*, each on lines of its own. */
export const fullFoot = css`
  .full-foot {
    margin-top: 20px;
    border-top: 1px solid var(--_line);
    padding-top: 12px;
  }
  .full-foot > p {
    max-width: 80ch;
    text-wrap: pretty;
  }
  .full-foot > p + p {
    margin-top: 4px;
  }
  .full-foot b {
    font-weight: 600;
    color: var(--_ink);
  }
  .full-foot .controls {
    margin: 4px 0 -8px -10px;
  }
`;
