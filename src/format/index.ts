export { createFormat } from './format.js';
export type { ChosenText, Figure, FigureOptions, Format, Messages, PeriodStyle, UsualFormat } from './format.js';
export { comparePeriods, periodEnd, periodKind, periodStart } from './period.js';
export type { Day, PeriodKind } from './period.js';
