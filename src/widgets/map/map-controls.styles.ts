import { css } from 'lit';

/** What comes a moment after the first drawing: the field that finds a territory, and names where there is just room for them. */
export const styles = css`
  /* French names of what stands in insets are shorter; until this is there, a map of that width has their codes. */
  @container stage (min-width: 37em) { .wide:lang(fr) { display: inline; } .narrow:lang(fr) { display: none; } }
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
