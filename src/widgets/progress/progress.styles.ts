import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: 15rem;
  }
`;
