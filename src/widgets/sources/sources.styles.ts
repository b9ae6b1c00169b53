import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: 15rem;
  }
  .list {
    margin-top: 12px;
    border-bottom: 1px solid var(--_line);
  }
  .list > div {
    padding: 9px 0 10px;
    border-top: 1px solid var(--_line);
  }
  .list dt {
    font-size: var(--_small);
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .list dd {
    max-width: 62ch;
    text-wrap: pretty;
  }
  .list dd a {
    display: inline-block;
    padding-block: 2px;
  }
  .title[part='subtitle'] {
    margin-top: 28px;
    font-size: var(--_body);
  }
  .statement {
    margin-top: 2px;
    font-size: var(--_small);
    line-height: 1.45;
  }
  .logo {
    display: block;
    width: 120px;
    height: 48px;
    margin: 4px 0 8px;
    object-fit: contain;
    object-position: left center;
  }
  .data {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 24px;
    margin-top: 12px;
  }
  .data > div {
    display: flex;
    gap: 0.5em;
  }
  .data dd {
    color: var(--_ink);
  }
  @container (min-width: 38.75em) {
    .list > div {
      display: grid;
      grid-template-columns: 16rem minmax(0, 1fr);
      column-gap: 32px;
    }
    .list dt {
      grid-row: span 3;
      padding-top: 4px;
    }
    .list dd {
      grid-column: 2;
    }
  }
`;
