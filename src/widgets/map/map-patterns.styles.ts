import { css } from 'lit';

/** Classes with lines over their colours. */
export const styles = css`
  .patterned :is(.shapes, .columns) > :not(defs) .c2, .patterned .columns > .c2 { fill: url(#p2); }
  .patterned :is(.shapes, .columns) > :not(defs) .c3, .patterned .columns > .c3 { fill: url(#p3); }
  .patterned :is(.shapes, .columns) > :not(defs) .c4, .patterned .columns > .c4 { fill: url(#p4); }
  .patterned :is(.shapes, .columns) > :not(defs) .c5, .patterned .columns > .c5 { fill: url(#p5); }
  pattern .c2 { fill: var(--_2); }
  pattern .c3 { fill: var(--_3); }
  pattern .c4 { fill: var(--_4); }
  pattern .c5 { fill: var(--_5); }
  pattern .on-2, pattern .on-3 { stroke: var(--_ink); stroke-width: 0.7px; }
  pattern .on-4, pattern .on-5 { stroke: var(--_paper); stroke-width: 0.7px; }
  .patterned .words text {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    fill: var(--_ink);
  }
`;
