import { css } from 'lit';

/** Where fields, results and foot stand, and the fields. */
export const styles = css`
  :host {
    --_reserve: 65rem;
    /* Of its picture. */
    --_3: var(--_mid);
  }
  .title {
    font-size: clamp(1.25rem, 1rem + 1.2cqi, 1.75rem);
    line-height: 1.22;
    max-width: 30em;
  }
  .what {
    margin-top: 6px;
  }
  .simulation {
    display: grid;
    gap: 36px;
    margin-top: 24px;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  legend {
    padding: 0 0 10px;
    font-weight: 600;
  }
  .entry {
    border-top: 1px solid var(--_line);
    padding: 12px 0 16px;
  }
  .entry .small {
    margin-top: 6px;
    max-width: 46ch;
    text-wrap: pretty;
  }
  label {
    display: block;
    margin-bottom: 6px;
    max-width: 34ch;
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
  }
  input[inputmode] {
    width: 6.5em;
    min-width: 0;
    min-height: 44px;
    border: 1px solid var(--_ink-2);
    border-radius: 2px;
    padding: 0 12px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 500;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
  }
  .unit {
    color: var(--_ink-2);
  }
  .given > .entry:not(.lead) input[inputmode] {
    width: 8.5em;
  }
  .given > .entry.place input[inputmode='text'] {
    width: 100%;
    max-width: 22em;
    text-align: start;
  }
  .lead {
    border: 0;
    padding: 0;
  }
  .lead label {
    font-weight: 600;
  }
  .lead input {
    flex: 0 1 7.5em;
    min-height: 60px;
    font-size: 1.75em;
    letter-spacing: -0.02em;
  }
  .lead .unit {
    font-size: 1.75em;
  }
  .choice {
    border-top: 1px solid var(--_line);
  }
  .choice > legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    font-weight: 400;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 10px;
    margin: 0;
    min-height: 44px;
  }
  .options {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.75em), 1fr));
    column-gap: 8px;
  }
  .option input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .unassumed {
    border-top: 1px solid var(--_line);
    padding: 12px 0 16px;
    max-width: 46ch;
  }
  input[aria-invalid] {
    border: 2px solid var(--_ink);
    padding: 0 11px;
  }
  .entry .fault {
    border-inline-start: 3px solid var(--_ink);
    padding-inline-start: 8px;
    color: var(--_ink);
    font-weight: 500;
  }
  .from {
    border-top: 1px solid var(--_line);
    padding-top: 12px;
  }
  .lead + .from {
    border: 0;
    padding-top: 8px;
  }
  button[type='reset'] {
    margin-top: 4px;
    border: 1px solid var(--_ink-2);
    border-radius: 2px;
    padding: 0 16px;
    font-size: var(--_body);
    font-weight: 400;
    text-decoration: none;
  }
  button[type='reset']:hover {
    border-color: var(--_ink);
    background: var(--_pale);
  }
  .foot {
    margin-top: 32px;
  }
  .foot .source {
    max-width: 110ch;
  }
  /* However many they are, half of the line is for the words beside them. */
  .foot .controls {
    max-width: 26rem;
    flex-wrap: wrap;
  }
  @container (min-width: 38.75em) {
    .foot .controls {
      justify-content: flex-end;
    }
  }
  @container (min-width: 45em) {
    .simulation {
      grid-template-columns: minmax(0, 18.75rem) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      gap: 28px clamp(40px, 8cqi, 96px);
      margin-top: 32px;
    }
    .results {
      grid-area: 1 / 2 / 3 / 3;
    }
  }
  @container (min-width: 62.5em) {
    .simulation {
      grid-template-columns: minmax(0, 22.5rem) minmax(0, 1fr);
    }
    /* Two periods side by side, as they are compared, and two amounts of a month: their fields are as high as what they give. */
    .simulation:is(.elasticity, .local-income) {
      grid-template-columns: minmax(0, 27rem) minmax(0, 1fr);
    }
    .elasticity .given,
    .local-income :is(.given, .assumptions) {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 16px;
    }
    .elasticity .given > :not(.period),
    .local-income fieldset > :not(.entry) {
      grid-column: 1 / -1;
    }
    .simulation:is(.elasticity, .local-income) .given > .entry:not(.lead, .place) input[inputmode] {
      width: 7em;
    }
    .local-income .assumptions input[inputmode] {
      width: 4.75em;
    }
    .local-income button[type='reset'] {
      justify-self: start;
    }
    /* Name, boxes, fault and origin of two fields side by side are on the same lines. */
    .elasticity .period,
    .local-income .entry {
      display: grid;
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
    .period label,
    .local-income label {
      align-self: end;
    }
  }
  @media print {
    button[type='reset'] { display: none; }
    .result, .bars, .naive, .entry { break-inside: avoid; }
    .frame { break-inside: auto; }
  }
`;
