import { css } from 'lit';
import { film } from './videos-film.styles.js';

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
  ${film}
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
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-decoration-thickness: 1px;
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
    /* What was bought stands level with the film's foot. */
    .lead.with-film {
      grid-template-rows: auto 1fr auto;
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
    .is-bare.is-closed .screen {
      border: 0;
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
