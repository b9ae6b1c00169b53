import { css } from 'lit';

/** Of the self-assessment: native radios on a track, lines to write on, and the profile. */
export const styles = css`
  fieldset {
    margin: 0;
    border: 0;
    padding: 0;
  }
  legend {
    padding: 0;
  }
  .steps {
    position: relative;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    margin: 8px 0 0 -8px;
    max-width: 24rem;
  }
  .steps::before {
    content: '';
    position: absolute;
    left: 12.5%;
    right: 12.5%;
    top: 21.5px;
    border-top: 1px solid var(--_ink-2);
  }
  .steps label {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    min-height: 64px;
    font-size: var(--_small);
    line-height: 1.3;
    text-align: center;
    cursor: pointer;
    hyphens: auto;
  }
  .steps input {
    appearance: none;
    position: relative;
    z-index: 1;
    width: 18px;
    height: 18px;
    margin: 13px 0 9px;
    border: 1.5px solid var(--_ink-2);
    border-radius: 50%;
    background: var(--_knob);
    cursor: inherit;
  }
  .steps label:hover input {
    border-color: var(--_accent);
  }
  .steps input:checked {
    border: 9px solid var(--_accent);
  }
  .steps .absent input:checked {
    border: 3px solid var(--_ink);
  }
  .steps label:has(:checked) span {
    font-weight: 600;
  }
  /* From the first stop to the chosen one. */
  .steps label:has(~ label :checked)::after {
    content: '';
    position: absolute;
    top: 20px;
    left: calc(50% + 9px);
    width: calc(100% - 18px);
    border-top: 4px solid var(--_accent);
  }
  .steps label:first-child:has(+ label :checked)::after {
    border-top-style: dotted;
  }
  .field {
    display: grid;
    margin-top: 8px;
    max-width: 24rem;
  }
  .edit > .field {
    margin: 16px 0 24px;
  }
  .line {
    box-sizing: border-box;
    width: 100%;
    min-height: 44px;
    border: 0;
    border-bottom: 1px solid var(--_ink-2);
    border-radius: 0;
    padding: 9px 0;
    font: inherit;
    color: inherit;
    background: transparent;
    resize: vertical;
    field-sizing: content;
  }
  input.line {
    field-sizing: fixed;
  }
  /* What a form disables looks so. */
  :disabled .steps label {
    cursor: default;
    color: var(--_ink-2);
  }
  .steps input:disabled,
  :disabled .steps label:hover input {
    border-color: var(--_edge);
  }
  .line:disabled {
    border-bottom: 1px dashed var(--_edge);
    color: var(--_ink-2);
    resize: none;
  }
  .asks {
    margin-top: 4px;
    font-weight: 600;
    color: var(--_ink);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .action {
    border: 1px solid var(--_ink-2);
    padding: 0 16px;
    font-size: var(--_body);
    text-decoration: none;
  }
  .action:hover {
    border-color: var(--_accent);
  }
  .action[disabled] {
    border-color: var(--_line);
    color: var(--_ink-2);
    cursor: default;
  }
  .main:not([disabled]) {
    border-width: 2px;
    border-color: var(--_accent);
  }
  .says {
    margin-top: 12px;
    max-width: 62ch;
    text-wrap: pretty;
  }
  .profile {
    margin-top: 40px;
    border-top: 1px solid var(--_line);
    padding-top: 20px;
  }
  .profile .title {
    max-width: 46ch;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    margin-top: 8px;
  }
  .keys svg {
    width: 14px;
    height: 14px;
    vertical-align: -2px;
  }
  .axis {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    margin-top: 20px;
    border-bottom: 1px solid var(--_line);
    padding-bottom: 8px;
    font-size: var(--_small);
    line-height: 1.3;
    color: var(--_ink-2);
    text-align: center;
  }
  .profile li {
    display: grid;
    align-items: center;
    gap: 2px 24px;
    border-bottom: 1px solid var(--_line);
    padding: 9px 0;
  }
  .which {
    display: flex;
    align-items: baseline;
    gap: 14px;
  }
  .profile .numeral {
    flex: none;
    width: 15px;
    height: 13px;
    margin: 0;
  }
  .gap {
    font-size: var(--_small);
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .line-of-stops {
    display: block;
    overflow: visible;
  }
  .tick {
    stroke: var(--_edge);
  }
  .between {
    stroke: var(--_mid);
    stroke-width: 3px;
  }
  .theirs {
    stroke: var(--_slate);
    stroke-width: 4px;
  }
  .mine {
    fill: var(--_accent);
  }
  .mine.none {
    fill: var(--_knob);
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  @container (max-width: 24.99em) {
    .edit .factor {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 30px;
    }
    .edit .said {
      grid-column: 1;
    }
  }
  @container (min-width: 44em) {
    .axis {
      margin-inline: 264px 184px;
      margin-bottom: -1px;
    }
    .profile ol {
      border-top: 1px solid var(--_line);
    }
    .axis {
      border: 0;
    }
    .profile li {
      grid-template-columns: 240px minmax(0, 1fr) 160px;
    }
    .gap {
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .steps input:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Canvas;
    }
    .steps input:disabled {
      border-color: GrayText;
    }
    .tick, .between, .theirs {
      stroke: CanvasText;
    }
    .mine, .mine.none {
      fill: Highlight;
      stroke: Canvas;
    }
    .mine.none {
      fill: Canvas;
      stroke: Highlight;
    }
  }
  @media print {
    .actions, .edit > .says, .edit > .field:not(.by) {
      display: none;
    }
    .line {
      resize: none;
      outline: none;
    }
  }
`;
