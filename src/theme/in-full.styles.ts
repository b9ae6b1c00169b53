import { css } from 'lit';

/** What maps, flows and comparisons say in full: the badge of invented data, the subject, and *Lecture*, *Champ* and *Source* on lines of their own. */
export const inFull = css`
  .fictional {
    width: fit-content;
    margin-bottom: 8px;
    border: 1.5px dashed var(--_ink-2);
    padding: 1px 8px;
    font-weight: 600;
    color: var(--_ink);
  }
  .subject {
    margin-top: 6px;
    color: var(--_ink-2);
    text-wrap: pretty;
  }
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
