import { css } from 'lit';

/** The place of a film: poster or cover, choice, player. */
export const film = css`
  .screen {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    align-items: flex-start;
    background: var(--_pale);
  }
  .is-closed .screen {
    aspect-ratio: 12 / 5;
    background: var(--_soft);
  }
  .has-poster.is-closed .screen,
  .lead .is-closed:not(.is-bare) .screen,
  .lead .is-choice:not(.is-bare) .screen {
    aspect-ratio: 16 / 9;
  }
  /* Neither a poster nor words: what asks for the film stands alone. */
  .is-bare.is-closed .screen {
    aspect-ratio: auto;
    background: none;
  }
  .is-choice .screen {
    justify-content: space-between;
    background: var(--_pale);
  }
  .film > .small {
    margin-top: 8px;
  }
  .poster {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .cover {
    padding: 16px;
    font-size: 1.25em;
    line-height: 1.3;
    letter-spacing: -0.012em;
    max-width: 24em;
    text-wrap: balance;
  }
  .watch {
    position: relative;
    gap: 12px;
    min-height: 48px;
    margin-top: auto;
    padding: 4px 20px;
    font-size: var(--_body);
    background: var(--_ink);
    color: var(--_paper);
    text-decoration: none;
  }
  .watch:hover {
    text-decoration: underline;
  }
  .watch path {
    fill: currentcolor;
  }
  .player {
    display: block;
    width: 100%;
    aspect-ratio: 16 / 9;
    /* The least that players of hosts take. */
    min-height: 200px;
    border: 0;
    background: #000;
  }
  .choice {
    padding: 16px;
    align-self: stretch;
    margin-top: auto;
    outline-offset: -2px;
  }
  .choice p {
    max-width: 60ch;
    line-height: 1.45;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    font-size: var(--_small);
  }
  .choice .ways {
    margin-top: 12px;
  }
  .under {
    padding-inline: 6px 16px;
  }
  .main {
    padding: 4px 20px;
    background: var(--_accent);
    color: var(--_paper);
    font-size: var(--_body);
    text-decoration: none;
  }
  .keep {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 44px;
    font-size: var(--_small);
    line-height: 1.4;
  }
  .keep input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .screen > .message {
    padding: 16px;
  }
  .screen > .said {
    padding-bottom: 0;
  }
  .said:empty {
    display: none;
  }
`;
