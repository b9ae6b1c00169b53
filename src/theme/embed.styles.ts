import { css } from 'lit';

/** The window of the control `embed`. What the page behind it looks like is not known: it has the system's own ground and ink. */
export const embed = css`
  dialog {
    box-sizing: border-box;
    width: min(40rem, 100% - 24px);
    max-height: calc(100% - 24px);
    padding: 20px 24px 0;
    overflow: auto;
    scroll-padding-bottom: 70px;
    background: Canvas;
    color: CanvasText;
    border: 1px solid;
    font-size: var(--_body);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  dialog h2,
  dialog label {
    font-weight: 600;
  }
  dialog h2 {
    font-size: var(--_lead);
    line-height: 1.3;
  }
  dialog label {
    display: block;
    margin-top: 20px;
  }
  dialog p {
    max-width: 62ch;
    font-size: 0.875rem;
    line-height: 1.45;
    text-wrap: pretty;
  }
  dialog h2 + p {
    margin-top: 12px;
    font-size: inherit;
  }
  dialog textarea {
    display: block;
    width: 100%;
    margin-top: 12px;
    padding: 10px 12px;
    border: 1px solid;
    border-radius: 0;
    background: none;
    color: inherit;
    font: 0.8125rem/1.5 ui-monospace, monospace;
    resize: vertical;
  }
  dialog button {
    min-height: 44px;
    margin-inline-start: -10px;
    color: inherit;
  }
  dialog :focus-visible {
    outline: 2px solid;
  }
  dialog footer {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin-top: 12px;
    padding-bottom: 8px;
    border-top: 1px solid color-mix(in oklab, currentcolor 25%, transparent);
    /* What is said of a copy is seen on the smallest screen too. */
    position: sticky;
    bottom: 0;
    background: inherit;
    font-size: 0.875rem;
  }
`;
