import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: 60rem;
  }
  .subject {
    margin-top: 4px;
  }
  .entries {
    list-style: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-top: 24px;
  }
  .entry {
    display: flex;
    flex-direction: column;
    gap: 16px;
    border-top: 1px solid var(--_line);
    padding: 20px 0 32px;
  }
  .lead {
    border-top: 3px solid var(--_accent);
  }
  .entry .title {
    max-width: 26em;
    line-height: 1.25;
    letter-spacing: -0.012em;
  }
  .facts-of {
    line-height: 1.4;
  }
  .object {
    max-width: 48ch;
    text-wrap: pretty;
  }
  .who {
    font-weight: 600;
  }
  .factors {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin-top: 8px;
  }
  .number {
    font-size: 1.25em;
    line-height: 1;
    color: var(--_accent);
    font-variant-numeric: oldstyle-nums;
  }
  .page a,
  .way a {
    display: inline-block;
    padding-block: calc((44px - 1.4em) / 2);
  }
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
  .lead .is-closed .screen,
  .lead .is-choice .screen {
    aspect-ratio: 16 / 9;
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
  .transcript {
    font-size: var(--_small);
    line-height: 1.5;
  }
  .transcript summary {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    cursor: pointer;
    font-weight: 500;
    text-decoration: underline 1px;
    text-decoration-color: var(--_edge);
    text-underline-offset: 4px;
  }
  .transcript p {
    max-width: 66ch;
    white-space: pre-line;
  }
  .others {
    margin-bottom: 16px;
  }
  @container (min-width: 40em) {
    .entries {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 40px;
    }
    .entry {
      justify-content: space-between;
    }
    .entry.with-film {
      justify-content: flex-start;
    }
    .lead {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 40px;
    }
    .lead .title {
      font-size: 1.75em;
      line-height: 1.18;
      letter-spacing: -0.02em;
    }
    .lead .facts-of {
      align-self: end;
    }
    .lead.with-film .facts-of {
      grid-column: 1;
    }
    .lead .film {
      grid-area: 1 / 2 / span 3;
    }
    .lead .transcript {
      grid-column: 1;
    }
    .frame > .title {
      max-width: 46ch;
      font-size: calc(var(--_lead) * 1.4);
      line-height: 1.2;
      letter-spacing: -0.015em;
    }
  }
  @container (min-width: 62em) {
    .entries {
      grid-template-columns: repeat(12, minmax(0, 1fr));
      margin-top: 32px;
    }
    .entry {
      grid-column: span 5;
      min-height: 14rem;
    }
    .lead {
      grid-column: 1 / -1;
      grid-template-columns: 7fr 5fr;
      padding-bottom: 48px;
    }
    .lead.with-film {
      grid-template-columns: 6fr 7fr;
      column-gap: 64px;
    }
    .lead .title {
      font-size: 2.5em;
      line-height: 1.1;
      letter-spacing: -0.025em;
    }
    .entry:nth-child(4n + 2),
    .entry:nth-child(4n + 5) {
      grid-column: span 7;
    }
    .entry:nth-child(4n + 2) .title,
    .entry:nth-child(4n + 5) .title {
      font-size: 1.75em;
      line-height: 1.18;
      letter-spacing: -0.02em;
      max-width: 20em;
    }
  }
  .entries .wordy.entry .title {
    max-width: 66ch;
    font-size: inherit;
    line-height: 1.4;
    letter-spacing: 0;
    text-wrap: pretty;
  }
  @media (forced-colors: active) {
    .screen {
      border: 1px solid CanvasText;
    }
    .watch,
    .main {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    .lead {
      border-top-color: CanvasText;
    }
    .number {
      color: CanvasText;
    }
  }
  @media print {
    .watch,
    .choice,
    .player,
    .ways,
    .transcript:not([open]) {
      display: none;
    }
    .film:not(.has-poster) .screen.screen {
      aspect-ratio: auto;
    }
    .entry {
      break-inside: avoid;
    }
    .screen,
    .lead {
      print-color-adjust: exact;
    }
  }
`;
