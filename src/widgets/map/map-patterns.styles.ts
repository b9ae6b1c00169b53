import { css } from 'lit';

/** Classes with lines over their colours. */
export const styles = css`
  .patterned .zoom .c2 { fill: url(#m2); }
  .patterned .zoom .c3 { fill: url(#m3); }
  .patterned .zoom .c4 { fill: url(#m4); }
  .patterned .columns > .c2 { fill: url(#l2); }
  .patterned .columns > .c3 { fill: url(#l3); }
  .patterned .columns > .c4 { fill: url(#l4); }
  pattern .c2 { fill: var(--_2); }
  pattern .c3 { fill: var(--_3); }
  pattern .c4 { fill: var(--_4); }
  .shapes pattern .of-class {
    vector-effect: none;
    stroke: var(--_5); stroke-width: 0.7; }
  .patterned .words text {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    fill: var(--_ink);
  }
`;
