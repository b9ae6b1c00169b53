import { css } from 'lit';

/** What the field that finds a territory looks like. */
export const styles = css`
  .search label {
    font-size: var(--_small);
    font-weight: 600;
  }
  .field {
    display: flex;
    border-bottom: 2px solid var(--_ink);
  }
  .field:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .field input {
    all: unset;
    flex: 1;
    min-width: 0;
    height: 44px;
  }
  .field ::placeholder {
    font-size: var(--_small);
    color: var(--_ink-2);
    opacity: 1;
  }
  .field :placeholder-shown + button {
    visibility: hidden;
  }
`;
